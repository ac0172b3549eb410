//! An item as the server sent it, for phones that may be older than the server.

use std::borrow::Cow;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::item::Item;
use crate::json;

/// An item with the JSON that it came as. Cheap to clone.
///
/// The JSON is what is kept and written. So what this version of the app cannot read (a kind of item, a field, a name)
/// is not lost: a newer version reads it from the phone's own storage.
#[derive(Clone, Debug)]
pub struct SentItem(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    json: Json,
    item: Option<Item>,
    is_whole: bool,
}

/// The JSON of an item. A phone makes none, and so has no code that writes items.
#[derive(Debug)]
enum Json {
    /// As it was read.
    Read(Value),
    /// Of an item that was made here: how it is written.
    Made(fn(&Item) -> Value),
}

/// What stands for a value that cannot be read, so that it does not hide the rest of its item: kind, field, and a text
/// instead, or nothing. None of them claims more than is known.
const STAND_INS: [(&str, &str, Option<&str>); 9] = [
    ("occurrence", "r", None),
    ("call", "wanted", Some("sent")),
    ("support", "receipt", Some("sent")),
    ("goal", "done", Some("sent")),
    ("goal", "wish", Some("sent")),
    ("own_goal", "wish", Some("sent")),
    ("message", "receipt", Some("sent")),
    ("message", "attachment", None),
    ("phrase", "by", Some("machine")),
];

impl SentItem {
    /// Gives the item; `None` when this version cannot read it.
    pub fn item(&self) -> Option<&Item> {
        self.0.item.as_ref()
    }

    /// Says whether this version has read all that it would show of the item.
    pub fn is_whole(&self) -> bool {
        self.0.is_whole
    }
}

/// Reads an item with stand-ins for what cannot be read, and leaves its JSON as it was.
fn read_part(value: &mut Value) -> Option<Item> {
    let mut others = STAND_INS.map(|(.., stand_in)| stand_in.map_or(Value::Null, Value::from));
    swap(value, &mut others);
    let item = json::from_value(value).ok();
    swap(value, &mut others);
    item
}

/// Lets fields that are there change places with their stand-ins.
fn swap(value: &mut Value, others: &mut [Value; STAND_INS.len()]) {
    for ((kind, field, _), other) in STAND_INS.iter().zip(others) {
        if let Some(place) = value.get_mut(kind).and_then(|item| item.get_mut(field)) {
            std::mem::swap(place, other);
        }
    }
}

impl From<Item> for SentItem {
    fn from(item: Item) -> Self {
        let json = Json::Made(|item| serde_json::to_value(item).expect("items always become JSON"));
        Self(Arc::new(Inner { json, item: Some(item), is_whole: true }))
    }
}

impl Inner {
    fn value(&self) -> Cow<'_, Value> {
        match (&self.json, &self.item) {
            (Json::Read(value), _) => Cow::Borrowed(value),
            (Json::Made(write), Some(item)) => Cow::Owned(write(item)),
            (Json::Made(_), None) => Cow::Owned(Value::Null),
        }
    }
}

impl PartialEq for SentItem {
    /// Compares the JSON.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.value() == other.0.value()
    }
}

impl Serialize for SentItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.value().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SentItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut value = Value::deserialize(deserializer)?;
        let read: Option<Item> = json::from_value(&value).ok();
        let is_whole = read.is_some();
        let item = read.or_else(|| read_part(&mut value));
        Ok(Self(Arc::new(Inner { json: Json::Read(value), item, is_whole })))
    }
}
