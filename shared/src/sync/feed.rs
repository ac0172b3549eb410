//! The feed: one participant's ordered changes, and places in it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::item::Item;
use super::sent::SentItem;
use crate::domain::activity::OccurrenceKey;
use crate::id::{ActivityId, GoalId, MessageId, PhraseId};

/// The short number of an item in one participant's feed, from 1. Never used again for another item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct ItemNumber(pub u32);

/// Which database a feed belongs to: made at random when the database is created or restored from a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Epoch(pub u32);

/// A place in a feed: everything up to `position` has been seen. On the wire `epoch-position`, in hexadecimal
/// and decimal, as in `5f3a09c1-42`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Cursor {
    /// The database that the place is in.
    pub epoch: Epoch,
    /// The participant's change counter, 0 before the first change.
    pub position: i64,
}

/// A text is not a cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a cursor")]
pub struct InvalidCursor;

impl fmt::Display for Cursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:08x}-{}", self.epoch.0, self.position)
    }
}

impl FromStr for Cursor {
    type Err = InvalidCursor;

    fn from_str(text: &str) -> Result<Self, InvalidCursor> {
        let (epoch, position) = text.split_once('-').ok_or(InvalidCursor)?;
        let epoch = u32::from_str_radix(epoch, 16).map_err(|_| InvalidCursor)?;
        let position = position.parse().map_err(|_| InvalidCursor)?;
        if position < 0 { Err(InvalidCursor) } else { Ok(Self { epoch: Epoch(epoch), position }) }
    }
}

impl TryFrom<String> for Cursor {
    type Error = InvalidCursor;

    fn try_from(text: String) -> Result<Self, InvalidCursor> {
        text.parse()
    }
}

impl From<Cursor> for String {
    fn from(cursor: Cursor) -> Self {
        cursor.to_string()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Cursor {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        String::schema()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Cursor {}

/// One change of a feed: an item as it is now, or that it is gone. On the wire `[number, item]`, with `null` for what
/// is gone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "(ItemNumber, Option<SentItem>)", into = "(ItemNumber, Option<SentItem>)")]
pub struct Change {
    /// Which item.
    pub number: ItemNumber,
    /// The item as it is now; `None` when it is gone.
    pub item: Option<SentItem>,
}

impl From<(ItemNumber, Option<SentItem>)> for Change {
    fn from((number, item): (ItemNumber, Option<SentItem>)) -> Self {
        Self { number, item }
    }
}

impl From<Change> for (ItemNumber, Option<SentItem>) {
    fn from(change: Change) -> Self {
        (change.number, change.item)
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Change {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        let item = utoipa::openapi::schema::OneOfBuilder::new()
            .item(utoipa::openapi::schema::Object::with_type(utoipa::openapi::schema::Type::Null))
            .item(crate::schema::named("Item"));
        crate::schema::list(2, [crate::schema::named("ItemNumber"), item.into()])
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Change {
    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::schema::Schema>)>) {
        use utoipa::PartialSchema as _;
        schemas.push(("ItemNumber".to_owned(), ItemNumber::schema()));
        schemas.push(("Item".to_owned(), Item::schema()));
        Item::schemas(schemas);
    }
}

impl Change {
    /// Gives the item as it is now; `None` when it is gone, or this version cannot read it.
    pub fn known(&self) -> Option<&Item> {
        self.item.as_ref()?.item()
    }
}

/// What an item is, independent of its number: the server's name for it, unique in one participant's feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKey {
    /// The one profile.
    Profile,
    /// The one staircase.
    Staircase,
    /// The one notice.
    Notice,
    /// The one note of which plan it is.
    Plan,
    /// What is new in the plan, of which there is one.
    News,
    /// The one wish to be called.
    Call,
    /// The one answer about the support that there is.
    Support,
    /// The one wish to be erased.
    Erasure,
    /// A goal.
    Goal(GoalId),
    /// A goal that the participant proposes.
    OwnGoal(GoalId),
    /// An activity.
    Activity(ActivityId),
    /// One time of an activity.
    Occurrence(OccurrenceKey),
    /// A message.
    Message(MessageId),
    /// A translated phrase.
    Phrase(PhraseId),
}

impl fmt::Display for ItemKey {
    /// Writes the key as the feed's table holds it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Profile => formatter.write_str("profile"),
            Self::Staircase => formatter.write_str("staircase"),
            Self::Notice => formatter.write_str("notice"),
            Self::Plan => formatter.write_str("plan"),
            Self::News => formatter.write_str("news"),
            Self::Call => formatter.write_str("call"),
            Self::Support => formatter.write_str("support"),
            Self::Erasure => formatter.write_str("erasure"),
            Self::Goal(id) => write!(formatter, "goal:{id}"),
            Self::OwnGoal(id) => write!(formatter, "own_goal:{id}"),
            Self::Activity(id) => write!(formatter, "activity:{id}"),
            Self::Occurrence(key) => write!(formatter, "occurrence:{}:{}", key.activity, key.original_start),
            Self::Message(id) => write!(formatter, "message:{id}"),
            Self::Phrase(id) => write!(formatter, "phrase:{id}"),
        }
    }
}
