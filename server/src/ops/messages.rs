//! Messages between a coach and a participant, seen from the coach.

use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, InvalidAttachment, MediaType};
use stegvis_shared::id::{AttachmentId, MessageId, ParticipantId};
use stegvis_shared::protocol::coach::{MessageView, SendMessageRequest};

use super::attachment::{self, AttachmentRefusal};
use super::projection::message_item;
use super::{Actor, OpsError, hearers};
use crate::context::Context;
use crate::store::message::{Content, StoredMessage};
use crate::store::{self, Tx, feed, message};

/// The most messages in one list.
pub(crate) const MAX_MESSAGES: i64 = 200;

/// Lists the latest messages with one of the coach's participants, oldest first; at most 200.
pub async fn messages(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
) -> Result<Vec<MessageView>, OpsError> {
    let coach = actor.as_coach()?;
    let mut tx = context.store.read().await?;
    coach.own_participant(&mut tx, participant, context.now()).await?;
    let messages = message::latest(&mut tx, participant, MAX_MESSAGES).await?;
    Ok(messages.into_iter().map(view).collect())
}

pub(crate) fn view(message: StoredMessage) -> MessageView {
    MessageView {
        receipt: message.receipt(),
        id: message.id,
        coach: message.coach,
        text: message.text,
        attachment: message.attachment,
        at: message.at,
    }
}

/// Sends a message to one of the coach's participants. A repeat with the same id is the same message.
pub async fn send_message(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    request: SendMessageRequest,
) -> Result<MessageView, OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let mut tx = context.store.begin().await?;
    coach.own_participant(&mut tx, participant, now).await?;
    feed::lock(&mut tx, participant).await?;
    let words = Content::Text(&request.text);
    message::add(&mut tx, participant, request.id, Some(coach.id), words, now).await?;
    deliver(tx, context, participant, request.id).await
}

/// Sends a voice note to one of the coach's participants. A repeat with the same id and bytes is the same message.
///
/// # Errors
/// [`OpsError::Attachment`] when the bytes are not taken; [`OpsError::InvalidParameter`] when it is too long.
pub async fn send_voice(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    id: AttachmentId,
    seconds: u16,
    file: (Option<MediaType>, &[u8]),
) -> Result<MessageView, OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let (claimed, bytes) = file;
    let media_type = attachment::look_at(claimed, bytes)?;
    let size_bytes = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let voice = Attachment { id, media_type, size_bytes, kind: AttachmentKind::Voice { seconds } };
    match voice.check() {
        Ok(()) => {}
        Err(InvalidAttachment::MediaType) => return Err(AttachmentRefusal::Unsupported.into()),
        Err(_) => return Err(OpsError::InvalidParameter { field: "seconds" }),
    }
    let mut tx = context.store.begin().await?;
    coach.own_participant(&mut tx, participant, now).await?;
    feed::lock(&mut tx, participant).await?;
    attachment::put(&mut tx, participant, id, media_type, bytes, now).await?;
    store::attachment::name(&mut tx, participant, id, now).await?;
    let message = MessageId::from_bytes(*id.as_bytes());
    message::add(&mut tx, participant, message, Some(coach.id), Content::Attachment(&voice), now).await?;
    deliver(tx, context, participant, message).await
}

/// Puts a coach's message into the feed, commits, and lets everybody know.
async fn deliver(
    mut tx: Tx,
    context: &Context,
    participant: ParticipantId,
    message: MessageId,
) -> Result<MessageView, OpsError> {
    let stored = message::find(&mut tx, participant, message).await?.ok_or(OpsError::NotFound)?;
    feed::append(&mut tx, participant, vec![message_item(stored.clone())]).await?;
    let topics = hearers::everybody(&mut tx, &[participant]).await?;
    context.commit(tx, topics).await?;
    context.news.notify_one();
    Ok(view(stored))
}
