//! What a coach sees: own participants, one of them, and the programmes.

use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::{ParticipantDetail, ParticipantSummary, ProgrammeSummary};

use super::{Actor, OpsError};
use crate::context::Context;

/// Lists the coach's participants by name, with what each needs.
pub async fn participants(actor: &Actor, context: &Context) -> Result<Vec<ParticipantSummary>, OpsError> {
    todo!()
}

/// Shows one of the coach's participants.
pub async fn participant(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
) -> Result<ParticipantDetail, OpsError> {
    todo!()
}

/// Lists the programmes of the coach's municipality by name, with templates dated from this week's Monday and fresh ids.
pub async fn programmes(actor: &Actor, context: &Context) -> Result<Vec<ProgrammeSummary>, OpsError> {
    todo!()
}
