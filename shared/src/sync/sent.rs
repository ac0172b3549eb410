//! An item as the server sent it, for phones that may be older than the server.

use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::item::Item;
use crate::json;

/// An item with the JSON that it came as.
///
/// The JSON is what is kept and written. So what this version of the app cannot read (a kind of item, a field, a name)
/// is not lost: a newer version reads it from the phone's own storage.
#[derive(Clone, Debug)]
pub struct SentItem {
    json: Box<RawValue>,
    item: Option<Item>,
    is_whole: bool,
}

/// What stands for a value that cannot be read, so that it does not hide the rest of its item: kind, field, and a text
/// instead, or nothing. None of them claims more than is known.
const STAND_INS: [(&str, &str, Option<&str>); 4] = [
    ("occurrence", "r", None),
    ("goal", "done", Some("sent")),
    ("message", "receipt", Some("sent")),
    ("phrase", "by", Some("machine")),
];

impl SentItem {
    /// Gives the item; `None` when this version cannot read it.
    pub const fn item(&self) -> Option<&Item> {
        self.item.as_ref()
    }

    /// Says whether this version has read all that it would show of the item.
    pub const fn is_whole(&self) -> bool {
        self.is_whole
    }

    fn read(json: Box<RawValue>) -> Self {
        let mut value = serde_json::from_str(json.get()).unwrap_or(Value::Null);
        let item = json::from_value(&value).ok();
        let is_whole = item.is_some();
        let item = item.or_else(|| {
            for (kind, field, stand_in) in STAND_INS {
                let Some(fields) = value.get_mut(kind).and_then(Value::as_object_mut) else { continue };
                match stand_in {
                    Some(text) => drop(fields.insert(field.to_owned(), text.into())),
                    None => drop(fields.remove(field)),
                }
            }
            json::from_value(&value).ok()
        });
        Self { json, item, is_whole }
    }
}

impl From<Item> for SentItem {
    fn from(item: Item) -> Self {
        let json = to_raw_value(&item).expect("items always become JSON");
        Self { json, item: Some(item), is_whole: true }
    }
}

impl PartialEq for SentItem {
    /// Compares the JSON, whose fields may come in another order.
    fn eq(&self, other: &Self) -> bool {
        let value = |sent: &Self| serde_json::from_str::<Value>(sent.json.get()).ok();
        self.json.get() == other.json.get() || value(self) == value(other)
    }
}

impl Serialize for SentItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for SentItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(json::TEXT, Reader)
    }
}

/// Reads an item from the text of its JSON, or from what any reader of JSON gives.
struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = SentItem;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("an item")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<SentItem, E> {
        RawValue::from_string(text.to_owned()).map(SentItem::read).map_err(E::custom)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<SentItem, D::Error> {
        let value = Value::deserialize(deserializer)?;
        to_raw_value(&value).map(SentItem::read).map_err(D::Error::custom)
    }
}
