//! Microphone, photos, and the bytes of both.
//!
//! # Design
//! All of it, with the strip in which one records, is a script of the page (`app/assets/media.js`), loaded when it is
//! used for the first time: as a part of this program it would be a tenth of what every phone loads before it shows
//! anything, whether anybody speaks or not. What is sent, and when, is the program's.

use super::Later;

/// Records, photographs, keeps, brings to the server, fetches, plays and shows.
///
/// What [`ask`](Self::ask) can be asked; an attachment is given and answered as its JSON:
///
/// | what | given | answer |
/// |---|---|---|
/// | `voice` | id | lets one record in the element with `data-recorder`; is ready when one sends it, with the attachment, or when one does not, with nothing |
/// | `photo` | id | the same with a photo |
/// | `offer` | attachment | the same with what an earlier start has left |
/// | `sent` | | forgets the note of what was ready |
/// | `back` | | keeps all that is not at the server once more, after the phone has emptied the storage |
/// | `empty` | | forgets everything, for another person |
/// | `play` | token, attachment | plays it, or stops for a while, from the phone or the server |
/// | `show` | token, attachment | shows the photo in the element with `data-file` |
/// | `upload` | token, attachment | brings the bytes to the server |
///
/// What was recorded or photographed is kept before it is offered to be sent, and noted in the record `taken` of the
/// storage until it is sent or thrown away; a recording every few seconds while it goes on.
pub trait Media {
    /// Says whether there is any of this here.
    fn is_there(&self) -> bool;

    /// Asks for something.
    fn ask(&self, what: &'static str, given: String) -> Later<Result<String, MediaError>>;
}

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MediaError {
    /// It is not there, or does not work.
    #[error("it does not work")]
    Failed,
    /// The server said no, with this status; 0 when it was not reached.
    #[error("the server answered {0}")]
    Server(u16),
}
