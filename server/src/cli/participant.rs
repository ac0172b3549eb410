//! `stegvis participant erase`.

use clap::Args;
use stegvis_shared::id::ParticipantId;

use super::place::Place;
use super::serve::{make_writable, open};
use super::{CliError, block_on};
use crate::ops::erasure::erase_by_hand;

#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Erase everything about a participant, for ever
    ///
    /// For whoever asked for it elsewhere than in the app. A server that runs meanwhile may answer the participant's phone
    /// from memory for some minutes more. Backups that were made before still hold the participant.
    Erase(Erase),
}

#[derive(Args)]
pub(super) struct Erase {
    /// Number of the participant, as in the address of the participant's page in the console
    participant: ParticipantId,
    /// The participant's name, to be sure that it is this one
    #[arg(long)]
    name: String,
    #[command(flatten)]
    place: Place,
}

pub(super) fn run(Command::Erase(erase): Command) -> Result<(), CliError> {
    block_on(async move {
        let config = erase.place.resolve()?;
        make_writable(&config.data)?;
        let context = open(&config).await?;
        erase_by_hand(&context, erase.participant, &erase.name).await?;
        context.store.close().await;
        Ok(())
    })
}
