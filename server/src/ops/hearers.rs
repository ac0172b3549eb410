//! Who is to hear of something about participants.

use stegvis_shared::id::ParticipantId;

use crate::live::Topic;
use crate::store::{StoreError, Tx, participant};

/// Lists the coaches.
pub(crate) async fn coaches(tx: &mut Tx, participants: &[ParticipantId]) -> Result<Vec<Topic>, StoreError> {
    let coaches = participant::coaches_of_all(tx, participants).await?;
    Ok(coaches.into_iter().map(Topic::Coach).collect())
}

/// Lists the coaches and the phones.
pub(crate) async fn everybody(tx: &mut Tx, participants: &[ParticipantId]) -> Result<Vec<Topic>, StoreError> {
    let mut topics = coaches(tx, participants).await?;
    topics.extend(participants.iter().copied().map(Topic::Participant));
    Ok(topics)
}
