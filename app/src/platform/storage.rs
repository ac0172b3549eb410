//! Records that outlive the app.
//!
//! # Design
//! One contract (`app/tests/contract`), run on every storage. Besides its text a record has
//! - an edition, which grows with every write, so that a window which changes what it has read notices another that was
//!   faster;
//! - the [`SCHEMA`] of the app that wrote it. What an older app wrote is read as it is, and written anew in the newer
//!   form when it changes next. What a newer app wrote is neither read nor written over: nothing of it is lost, and the
//!   participant is told to update the app.
//!
//! A participant may set a PIN. Then a key that only the PIN unlocks seals every record but those that a phone needs to
//! ask for it in the right language and look ([`is_open`]); they hold nothing of plan, answers or messages. A copy of the
//! records is not enough to guess the PIN: in a browser the device's own key wraps that key once more, natively it lies
//! in a file beside the records. Setting, changing and removing a PIN is one step: whoever is killed in its midst has the
//! one before or the new one.
//!
//! # Limits
//! Four to six digits can be guessed by who takes the sealed key *and* the device's own out of the phone, at the price
//! of one slow derivation a guess. The count of tries stops whoever has the phone in hand, not who has taken it apart.
//!
//! New fields with a default need no new schema. Anything that an older app could not read does, such as a new kind of
//! action in the outbox; and reading the form before it is then this version's part.

use std::rc::Rc;

use stegvis_shared::time::Timestamp;

use super::{Later, Tries};

/// The form in which this version of the app writes its records. Records from before there were numbers have none.
/// From 2 on an outbox may hold voice notes and photos.
pub const SCHEMA: u32 = 2;

/// Keeps records by name between starts. A record that was written is there after the program was killed.
///
/// Several windows of the app share one storage.
pub trait Storage {
    /// Gives the record of a name; `None` when there is none.
    fn read(&self, name: &str) -> Later<Result<Option<Record>, StorageError>>;

    /// Keeps a text under a name, instead of the one that was there: wholly, or not at all. Gives its edition.
    ///
    /// # Errors
    /// [`StorageError::Changed`] when the record is not the one that `after` says.
    fn write(&self, name: &str, after: After, text: String) -> Later<Result<Edition, StorageError>>;

    /// Forgets everything, the PIN as well, and keeps this one record alone: both, or neither.
    fn leave(&self, name: &str, text: String) -> Later<Result<(), StorageError>>;

    /// Calls when another window of the app has written something, or the phone has emptied the storage, from now on.
    fn on_change(&self, changed: Rc<dyn Fn()>);

    /// Waits until no other window of the app has the turn, and has it until the turn is dropped. Where windows cannot
    /// know of each other, nobody waits.
    fn turn(&self) -> Later<Turn>;

    /// Says whether a PIN can be set here.
    fn takes_pin(&self) -> bool;

    /// Tells how it stands with the PIN; `None` where none is set. Notes where the clock was turned back, see
    /// [`Tries::by_clock`].
    fn pin(&self, now: Timestamp) -> Later<Result<Option<PinState>, StorageError>>;

    /// Tries a PIN, and counts that first; `tries` are those before it, as [`pin`](Self::pin) told them. The right one
    /// opens the records to this window, ends the count, and gives `true`.
    ///
    /// # Errors
    /// [`StorageError::Changed`] when another window has tried meanwhile, or no such PIN is set any more.
    fn unlock(&self, pin: &str, tries: Tries, now: Timestamp) -> Later<Result<bool, StorageError>>;

    /// Seals everything anew: under this PIN, or without one. This window has it open then, and every other has not,
    /// until it is given the PIN.
    ///
    /// # Errors
    /// [`StorageError::Locked`] where this window does not have it open.
    fn set_pin(&self, pin: Option<String>) -> Later<Result<(), StorageError>>;

    /// Locks the records to this window, where a PIN is set.
    fn shut(&self);
}

/// How it stands with a PIN that is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PinState {
    /// Whether this window has the records open.
    pub is_open: bool,
    /// The wrong ones so far.
    pub tries: Tries,
}

/// Says whether a record can be read before the PIN: what the participant has set, and the words of languages.
pub fn is_open(name: &str) -> bool {
    matches!(name, "settings" | "languages") || name.starts_with("pack-")
}

/// The right to do what only one window may do at a time.
pub struct Turn(Option<Box<dyn FnOnce()>>);

impl Turn {
    /// Calls when the turn is over.
    pub fn new(over: impl FnOnce() + 'static) -> Self {
        Self(Some(Box::new(over)))
    }

    /// The turn of the only window.
    pub const fn alone() -> Self {
        Self(None)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(over) = self.0.take() {
            over();
        }
    }
}

/// A record as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Which one of those that were written under its name.
    pub edition: Edition,
    /// What it says.
    pub text: String,
}

/// Counts the writes of a record, from 1; 0 before the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edition(pub u32);

/// Which record a write may take the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Whichever is there, unless a newer app has written it.
    Any,
    /// This one alone.
    This(Edition),
}

impl After {
    /// Nothing has been kept under the name.
    pub const NOTHING: Self = Self::This(Edition(0));

    /// Says whether a record may be written over.
    pub fn allows(self, present: Edition) -> bool {
        match self {
            Self::Any => true,
            Self::This(edition) => edition == present,
        }
    }
}

/// Why a record could not be kept or read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// Another window of the app has written meanwhile: read again.
    #[error("the record has changed")]
    Changed,
    /// There is no room.
    #[error("the phone has no room")]
    Full,
    /// What is there cannot be read any more.
    #[error("the record cannot be read")]
    Broken,
    /// The PIN has not been given.
    #[error("the record is behind the PIN")]
    Locked,
    /// A newer version of the app has written it.
    #[error("a newer app has written the record")]
    Newer,
    /// The phone keeps nothing, as in a private window.
    #[error("the phone's storage refused: {0}")]
    Refused(String),
}
