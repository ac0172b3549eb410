//! Messages between a coach and a participant, seen from the coach.

use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::{MessageView, SendMessageRequest};

use super::{Actor, OpsError};
use crate::context::Context;

/// Lists the latest messages with one of the coach's participants, oldest first; at most 200.
pub async fn messages(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
) -> Result<Vec<MessageView>, OpsError> {
    todo!()
}

/// Sends a message to one of the coach's participants. A repeat with the same id is the same message.
pub async fn send_message(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    request: SendMessageRequest,
) -> Result<MessageView, OpsError> {
    todo!()
}

/// Notes that the coach has seen a participant's messages, answers and goals; the phone shows them as read.
pub async fn mark_seen(actor: &Actor, context: &Context, participant: ParticipantId) -> Result<(), OpsError> {
    todo!()
}
