//! Values in the phone's storage, as JSON under names that never change.

use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use stegvis_shared::json;

use crate::platform::{After, Edition, Storage, StorageError, Turn};

/// Who is signed in.
pub(super) const SESSION: &str = "session";
/// What the phone knows from the server.
pub(super) const COPY: &str = "copy";
/// What the participant did and the server does not have yet.
pub(super) const OUTBOX: &str = "outbox";
/// What the participant has set.
pub(super) const SETTINGS: &str = "settings";
/// The languages that can be chosen.
pub(super) const LANGUAGES: &str = "languages";
/// What is typed and not sent.
pub(super) const DRAFT: &str = "draft";

/// The name of a language's words.
pub(super) fn pack_name(tag: &str) -> String {
    format!("pack-{tag}")
}

/// Keeps values between starts.
#[derive(Clone)]
pub(super) struct Store(Rc<dyn Storage>);

/// A value and which one of those under its name it is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Kept<T> {
    pub(super) edition: Edition,
    pub(super) value: T,
}

impl Store {
    pub(super) fn new(storage: Rc<dyn Storage>) -> Self {
        Self(storage)
    }

    /// Gives the value of a name; `None` where there is none or it is damaged.
    ///
    /// # Errors
    /// Where the storage, or the record of a newer app, cannot be read now; nothing is known then.
    pub(super) async fn find<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, StorageError> {
        match self.0.read(name).await {
            Ok(record) => Ok(record.and_then(|record| json::from_slice(record.text.as_bytes()).ok())),
            Err(StorageError::Broken) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Gives the value of a name; `None` where there is none or it cannot be read.
    pub(super) async fn get<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.find(name).await.ok().flatten()
    }

    /// Gives the value of a name with its edition; the default where there is none.
    ///
    /// # Errors
    /// [`StorageError::Broken`] also where the text is not the value's.
    pub(super) async fn read<T: DeserializeOwned + Default>(
        &self,
        name: &str,
    ) -> Result<Kept<T>, StorageError> {
        let Some(record) = self.0.read(name).await? else { return Ok(Kept::default()) };
        let value = json::from_slice(record.text.as_bytes()).map_err(|_| StorageError::Broken)?;
        Ok(Kept { edition: record.edition, value })
    }

    /// Keeps a value, whatever is there.
    pub(super) async fn put<T: Serialize>(&self, name: &str, value: &T) -> Result<(), StorageError> {
        self.write(name, After::Any, value).await.map(drop)
    }

    /// Keeps a value in the place of one that was read, and gives its edition.
    pub(super) async fn write<T: Serialize>(
        &self,
        name: &str,
        after: After,
        value: &T,
    ) -> Result<Edition, StorageError> {
        self.0.write(name, after, json_of(value)?).await
    }

    /// Forgets everything but what the participant has set.
    pub(super) async fn leave_settings<T: Serialize>(&self, settings: &T) -> Result<(), StorageError> {
        self.0.leave(SETTINGS, json_of(settings)?).await
    }

    /// Tells whether the phone has emptied the storage: the settings are there from the first start on, and stay when
    /// somebody signs out.
    pub(super) async fn is_emptied(&self) -> bool {
        self.0.read(SETTINGS).await == Ok(None)
    }

    /// Waits until no other window does what only one may do at a time.
    pub(super) async fn turn(&self) -> Turn {
        self.0.turn().await
    }

    pub(super) fn on_change(&self, changed: Rc<dyn Fn()>) {
        self.0.on_change(changed);
    }
}

fn json_of<T: Serialize>(value: &T) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(|error| StorageError::Refused(error.to_string()))
}
