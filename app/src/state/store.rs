//! Values in the phone's storage, as JSON under names that never change.

use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use stegvis_shared::json;

use crate::platform::{After, Edition, Later, Record, Storage, StorageError, Turn};

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

/// What was recorded or photographed and is neither sent nor thrown away.
pub(super) const TAKEN: &str = "taken";

/// The name of a language's words.
pub(super) fn pack_name(tag: &str) -> String {
    format!("pack-{tag}")
}

/// The name of a language's phrasebook.
pub(super) fn phrases_name(tag: &str) -> String {
    format!("phrases-{tag}")
}

/// Keeps values between starts.
#[derive(Clone)]
pub(super) struct Store(Rc<dyn Storage>);

impl Store {
    pub(super) fn new(storage: Rc<dyn Storage>) -> Self {
        Self(storage)
    }

    /// Gives the record of a name; [`value`] reads it.
    pub(super) fn record(&self, name: &str) -> Later<Result<Option<Record>, StorageError>> {
        self.0.read(name)
    }

    /// Gives the value of a name; `None` where there is none or it cannot be read.
    pub(super) async fn get<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        value(self.0.read(name).await.ok()??.text.as_str())
    }

    /// Keeps a value, whatever is there.
    pub(super) fn put<T: Serialize>(&self, name: &str, value: &T) -> Later<Result<Edition, StorageError>> {
        self.write(name, After::Any, value)
    }

    /// Keeps a value in the place of one that was read, and gives its edition.
    pub(super) fn write<T: Serialize>(
        &self,
        name: &str,
        after: After,
        value: &T,
    ) -> Later<Result<Edition, StorageError>> {
        self.0.write(name, after, json_of(value))
    }

    /// Forgets everything but what the participant has set.
    pub(super) fn leave_settings<T: Serialize>(&self, settings: &T) -> Later<Result<(), StorageError>> {
        self.0.leave(SETTINGS, json_of(settings))
    }

    /// Tells whether the phone has emptied the storage: the settings are there from the first start on, and stay when
    /// somebody signs out.
    pub(super) async fn is_emptied(&self) -> bool {
        self.0.read(SETTINGS).await == Ok(None)
    }

    /// Waits until no other window does what only one may do at a time.
    pub(super) fn turn(&self) -> Later<Turn> {
        self.0.turn()
    }

    pub(super) fn on_change(&self, changed: Rc<dyn Fn()>) {
        self.0.on_change(changed);
    }
}

/// Reads a value; `None` where the text is not one.
pub(super) fn value<T: DeserializeOwned>(text: &str) -> Option<T> {
    json::from_slice(text.as_bytes()).ok()
}

fn json_of<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("what is kept always becomes JSON")
}
