//! Microphone, photos, and the bytes of both.
//!
//! # Design
//! The bytes never come into the program, which every phone loads before it shows anything: in a browser a script does
//! all this (`app/assets/media.js`), and is loaded when it is used for the first time. One function for all of it, as
//! each function more would be half a kilobyte of that first load.

use super::Later;

/// Records, photographs, keeps, sends, fetches, plays and shows.
///
/// What [`ask`](Self::ask) can be asked; an attachment is given and answered as its JSON:
///
/// | what | given | answer |
/// |---|---|---|
/// | `record` | id | opens the microphone, and is ready when it records |
/// | `recorded` | | waits for the end of the recording, and gives the attachment, which is kept and noted |
/// | `stop` | | ends the recording, if there is one |
/// | `photograph` | id | lets take or choose a photo; the attachment, kept and noted, or nothing when none was chosen |
/// | `sent` | | forgets the note of what was ready |
/// | `throw` | id | forgets the bytes and the note, but for `undo` |
/// | `undo` | | keeps bytes and note again |
/// | `back` | | keeps all that is not at the server once more, after the phone has emptied the storage |
/// | `empty` | | forgets everything, for another person |
/// | `play` | token, attachment | plays it, from the phone or the server, and is ready when that is over or paused |
/// | `pause` | | stops playing for a while |
/// | `show` | token, attachment | shows the photo in the element with `data-file`, from the phone or the server |
/// | `upload` | token, attachment | brings the bytes to the server |
///
/// The note is the record `taken` of the storage: what was kept and is neither sent nor thrown away. A recording is kept
/// every few seconds while it goes on. Before an attachment that there was no room to keep stands a `!`: it is in memory. What is at the server is kept as a cache of the latest.
pub trait Media {
    /// Says whether there is any of this here.
    fn is_there(&self) -> bool;

    /// Asks for something.
    fn ask(&self, what: &'static str, given: String) -> Later<Result<String, MediaError>>;
}

/// Why there is no recording, no photo, no sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MediaError {
    /// The participant, or whoever set up the phone, does not let the app use the microphone.
    #[error("not allowed")]
    Denied,
    /// It does not work.
    #[error("it does not work")]
    Failed,
    /// The server said no, with this status; 0 when it was not reached.
    #[error("the server answered {0}")]
    Server(u16),
}
