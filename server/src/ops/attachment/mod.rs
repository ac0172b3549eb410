//! Voice notes and photos: their bytes come before the message that names them.
//!
//! # Design
//! - A phone that was killed half-way uploads again: the same bytes under the same id change nothing.
//! - What the bytes are is told by how they begin, and the name that they come with must be the same.
//! - A photo that tells more than what one sees (`jpeg.rs`) is refused, not cleaned: the app draws each photo anew, which
//!   leaves nothing of it; whatever else comes is an app that does not.
//! - Coaches get what a message names, so nothing that a participant has thrown away before it was sent.

mod jpeg;

use stegvis_shared::domain::attachment::{MAX_ATTACHMENT_BYTES, MediaType};
use stegvis_shared::id::{AttachmentId, ParticipantId};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::time::Timestamp;

use super::{Actor, OpsError, Participant};
use crate::context::Context;
use crate::store::attachment::{self, StoredAttachment};
use crate::store::{Tx, participant};

/// The most bytes in one participant's thread: two hundred of the largest.
const MAX_THREAD_BYTES: i64 = 200 * MAX_ATTACHMENT_BYTES as i64;

/// A voice note or photo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What the bytes are.
    pub media_type: MediaType,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why a voice note or photo is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttachmentRefusal {
    /// There are other bytes under the id.
    #[error("there are other bytes under this id")]
    OtherBytes,
    /// The bytes are no kind that is taken, or another than they say.
    #[error("not a kind of sound or picture that is taken")]
    Unsupported,
    /// The picture holds more than what one sees.
    #[error("the picture tells more than what one sees")]
    TellsMore,
    /// More bytes than one is taken with.
    #[error("the attachment is too large")]
    TooLarge,
    /// The thread holds as many bytes as it may.
    #[error("the thread holds as many bytes as it may")]
    Full,
}

impl AttachmentRefusal {
    /// Gives the stable code.
    pub const fn code(self) -> ErrorCode {
        match self {
            Self::OtherBytes => ErrorCode::AttachmentConflict,
            Self::Unsupported => ErrorCode::AttachmentUnsupported,
            Self::TellsMore => ErrorCode::AttachmentTellsMore,
            Self::TooLarge => ErrorCode::BodyTooLarge,
            Self::Full => ErrorCode::AttachmentsFull,
        }
    }
}

/// Takes the bytes of a voice note or photo of the participant's. `claimed` is what they say they are.
///
/// # Errors
/// [`OpsError::Attachment`] when they are not taken.
pub async fn upload(
    actor: &Actor,
    context: &Context,
    id: AttachmentId,
    claimed: Option<MediaType>,
    bytes: &[u8],
) -> Result<(), OpsError> {
    let person = actor.as_participant()?;
    let media_type = look_at(claimed, bytes)?;
    let mut tx = context.store.read().await?;
    let is_there = is_the_same(attachment::find(&mut tx, person.id, id).await?.as_ref(), bytes)?;
    drop(tx);
    if is_there {
        return Ok(());
    }
    let mut tx = context.store.begin().await?;
    is_somebody(&mut tx, person).await?;
    put(&mut tx, person.id, id, media_type, bytes, context.now()).await?;
    Ok(tx.commit().await?)
}

/// Puts bytes into a thread, unless they are there already.
pub(super) async fn put(
    tx: &mut Tx,
    participant: ParticipantId,
    id: AttachmentId,
    media_type: MediaType,
    bytes: &[u8],
    now: Timestamp,
) -> Result<(), OpsError> {
    if is_the_same(attachment::find(tx, participant, id).await?.as_ref(), bytes)? {
        return Ok(());
    }
    let size_bytes = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let total = attachment::total_bytes(tx, participant).await?;
    if total.saturating_add(size_bytes) > MAX_THREAD_BYTES {
        return Err(AttachmentRefusal::Full.into());
    }
    if !attachment::add(tx, participant, id, media_type, bytes, now).await? {
        // Another request was faster.
        is_the_same(attachment::find(tx, participant, id).await?.as_ref(), bytes)?;
    }
    Ok(())
}

/// Gives a voice note or photo in the participant's own thread.
pub async fn own(actor: &Actor, context: &Context, id: AttachmentId) -> Result<File, OpsError> {
    let person = actor.as_participant()?;
    let mut tx = context.store.read().await?;
    is_somebody(&mut tx, person).await?;
    let stored = attachment::find(&mut tx, person.id, id).await?.ok_or(OpsError::NotFound)?;
    Ok(stored.into())
}

/// Gives a voice note or photo that one of the coach's participants has sent.
pub async fn of_participant(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    id: AttachmentId,
) -> Result<File, OpsError> {
    let coach = actor.as_coach()?;
    let mut tx = context.store.read().await?;
    coach.own_participant(&mut tx, participant, context.now()).await?;
    let stored = attachment::find(&mut tx, participant, id).await?;
    let sent = stored.filter(|stored| stored.is_named).ok_or(OpsError::NotFound)?;
    Ok(sent.into())
}

impl From<StoredAttachment> for File {
    fn from(stored: StoredAttachment) -> Self {
        Self { media_type: stored.media_type, bytes: stored.bytes }
    }
}

/// Finds what bytes are, and refuses what is not taken.
pub(super) fn look_at(claimed: Option<MediaType>, bytes: &[u8]) -> Result<MediaType, AttachmentRefusal> {
    if bytes.len() > MAX_ATTACHMENT_BYTES as usize {
        return Err(AttachmentRefusal::TooLarge);
    }
    let found = MediaType::of_bytes(bytes).filter(|found| claimed == Some(*found));
    let media_type = found.ok_or(AttachmentRefusal::Unsupported)?;
    if media_type == MediaType::ImageJpeg {
        match jpeg::tells_more(bytes) {
            Some(false) => {}
            Some(true) => return Err(AttachmentRefusal::TellsMore),
            None => return Err(AttachmentRefusal::Unsupported),
        }
    }
    Ok(media_type)
}

/// Says whether these very bytes are there.
fn is_the_same(stored: Option<&StoredAttachment>, bytes: &[u8]) -> Result<bool, AttachmentRefusal> {
    match stored {
        None => Ok(false),
        Some(stored) if stored.bytes == bytes => Ok(true),
        Some(_) => Err(AttachmentRefusal::OtherBytes),
    }
}

/// Refuses the token of somebody who is not there any more.
async fn is_somebody(tx: &mut Tx, person: Participant) -> Result<(), OpsError> {
    let municipality = participant::municipality_of(tx, person.id).await?;
    if municipality == Some(person.municipality) { Ok(()) } else { Err(OpsError::NotSignedIn) }
}
