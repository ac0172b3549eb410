//! Records that outlive the app.

use std::rc::Rc;

use super::Later;

/// Keeps records by name between starts. A record that was written is there after the program was killed.
///
/// Several windows of the app share one storage. Each record has an edition that grows with every write, so that a
/// window which changes what it has read notices another that was faster.
pub trait Storage {
    /// Gives the record of a name; `None` when there is none.
    fn read(&self, name: &str) -> Later<Result<Option<Record>, StorageError>>;

    /// Keeps a text under a name, instead of the one that was there: wholly, or not at all. Gives its edition.
    ///
    /// # Errors
    /// [`StorageError::Changed`] when the record is not the one that `after` says.
    fn write(&self, name: &str, after: After, text: String) -> Later<Result<Edition, StorageError>>;

    /// Forgets everything.
    fn clear(&self) -> Later<Result<(), StorageError>>;

    /// Calls when another window of the app has written or cleared something, from now on.
    fn on_change(&self, changed: Rc<dyn Fn()>);
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
    /// Whichever is there.
    Any,
    /// This one alone.
    This(Edition),
}

impl After {
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
    /// A newer version of the app has made the storage.
    #[error("a newer app has made the storage")]
    Newer,
    /// The phone keeps nothing, as in a private window.
    #[error("the phone's storage refused: {0}")]
    Refused(String),
}
