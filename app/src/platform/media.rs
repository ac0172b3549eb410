//! Microphone, photos, and what plays and shows them.
//!
//! # Design
//! Bytes are text here: Base64 in the alphabet for addresses, without padding (RFC 4648, section 5). So storage seals and
//! keeps them like every other record, and a test holds them in its hand.

use stegvis_shared::domain::attachment::{AttachmentKind, MediaType};

use super::Later;

/// Records sound, takes photos, and plays and shows both.
pub trait Media {
    /// Says whether there is any of this here.
    fn is_there(&self) -> bool;

    /// Opens the microphone and begins to record. The page draws by itself how long and how loud it is.
    fn record(&self) -> Later<Result<(), MediaError>>;

    /// Gives all that has been recorded so far, every few seconds, and at once when the recording has ended: by
    /// [`stop`](Self::stop), at the limit, or because the phone took the microphone away.
    fn recorded(&self) -> Later<Result<Taken, MediaError>>;

    /// Ends the recording, if there is one.
    fn stop(&self);

    /// Lets a photo be taken or chosen, and draws it anew: small enough, and without anything that it tells besides
    /// what one sees. Gives none when nobody chose one.
    fn photograph(&self) -> Later<Result<Option<Taken>, MediaError>>;

    /// Gives an address by which the page plays or shows bytes.
    fn address(&self, media_type: MediaType, data: String) -> Later<Result<String, MediaError>>;

    /// Plays what lies at an address, shows how far in the player of this id, and is ready when it is over or paused.
    fn play(&self, id: String, address: String) -> Later<()>;

    /// Stops playing for a while, if something plays.
    fn pause(&self);
}

/// A recording or a photo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What the bytes are.
    pub media_type: MediaType,
    /// How long or large it is.
    pub kind: AttachmentKind,
    /// The bytes, in Base64.
    pub data: String,
    /// Whether the recording has ended.
    pub is_whole: bool,
}

/// Why there is no recording or photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MediaError {
    /// The participant, or whoever set up the phone, does not let the app use it.
    #[error("not allowed")]
    Denied,
    /// It does not work.
    #[error("it does not work")]
    Failed,
}
