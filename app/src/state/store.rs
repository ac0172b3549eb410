//! Values in the phone's storage, as JSON under names that never change.

use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use stegvis_shared::json;

use crate::platform::{Storage, StorageError};

/// Who is signed in.
pub(super) const SESSION: &str = "session";
/// The phone's copy.
pub(super) const REPLICA: &str = "replica";
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

impl Store {
    pub(super) fn new(storage: Rc<dyn Storage>) -> Self {
        Self(storage)
    }

    /// Gives the value of a name; `None` where there is none or it cannot be read.
    pub(super) async fn get<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let text = self.0.read(name).await.ok().flatten()?;
        json::from_slice(text.as_bytes()).ok()
    }

    pub(super) async fn put<T: Serialize>(&self, name: &str, value: &T) -> Result<(), StorageError> {
        let text =
            serde_json::to_string(value).map_err(|error| StorageError { reason: error.to_string() })?;
        self.0.write(name, text).await
    }

    pub(super) async fn clear(&self) -> Result<(), StorageError> {
        self.0.clear().await
    }
}
