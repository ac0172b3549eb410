//! Each participant's feed: state, not history.
//!
//! # Design
//! A row an item, with the place of its latest change. A write locks the participant's head, works out which items
//! really changed ([`write`], pure), and gives those the next places. So a cursor (a place) never skips a change that
//! becomes visible late, and saying the same thing again wakes nobody.

mod pull;
mod write;

use std::collections::{BTreeMap, HashMap};

use serde_json::value::RawValue;
use sqlx::types::Uuid;
use stegvis_shared::id::{MunicipalityId, ParticipantId};
use stegvis_shared::sync::{Change, Item, ItemKey, ItemNumber};
use stegvis_shared::time::Timestamp;

use super::error::Cell;
use super::list::{ROWS_EACH, ids};
use super::sql::{rows, run};
use super::{StoreError, Tx};

pub(crate) use self::pull::{Pulled, pull};
pub(crate) use self::write::{Moved, Placed, append, append_all, items, place, preview, replace};

/// What an item is to become; `None` when it is to be gone.
pub(crate) type Wanted = (ItemKey, Option<Item>);

/// The rows of a feed by key.
pub(crate) type Rows = BTreeMap<String, Row>;

/// A row of a feed.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) number: i64,
    /// JSON of the item; `None` when it is gone.
    pub(crate) body: Option<String>,
}

/// A [`Change`] whose item is still the text that is stored.
#[derive(Clone, Debug, serde::Serialize)]
pub(crate) struct StoredChange(ItemNumber, Option<Box<RawValue>>);

impl StoredChange {
    /// Reads the item as a phone does.
    pub(crate) fn read(self) -> Result<Change, serde_json::Error> {
        let Self(number, item) = self;
        let item = item.map(|item| serde_json::from_str(item.get())).transpose()?;
        Ok(Change { number, item })
    }
}

impl Row {
    /// Gives the row as phones get it.
    pub(crate) fn change(&self, participant: ParticipantId) -> Result<StoredChange, StoreError> {
        stored_change(participant, self.number, self.body.clone())
    }
}

/// The end of a feed that is locked until the end of the transaction.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Locked {
    pub(crate) participant: ParticipantId,
    pub(crate) municipality: MunicipalityId,
    /// The place of the latest change.
    pub(crate) position: i64,
    /// The number that the next new item gets.
    pub(crate) next_number: i64,
    /// When a phone last fetched.
    pub(crate) seen_at: Option<Timestamp>,
}

/// Makes a feed with nothing in it.
pub(crate) async fn start(tx: &mut Tx, participant: ParticipantId) -> Result<(), StoreError> {
    run!(tx, START, participant.uuid()).map(drop)
}

const START: &str = "
insert into participant_head (
    participant,
    position,
    next_number
)
values (
    $1,
    0,
    1
)";

/// Locks a feed until the end of the transaction: nobody else changes it, or what it is made of.
pub(crate) async fn lock(tx: &mut Tx, participant: ParticipantId) -> Result<Locked, StoreError> {
    let locked = lock_all(tx, &[participant]).await?.remove(&participant);
    locked.ok_or_else(|| sqlx::Error::RowNotFound.into())
}

/// Locks feeds until the end of the transaction, by id; those that are not there are left out.
pub(crate) async fn lock_all(
    tx: &mut Tx,
    participants: &[ParticipantId],
) -> Result<HashMap<ParticipantId, Locked>, StoreError> {
    // The one writer of SQLite has every lock.
    let sql = if tx.is_postgres() { LOCK_POSTGRES } else { LOCK_SQLITE };
    let mut locked = HashMap::new();
    for participants in participants.chunks(ROWS_EACH) {
        let found = rows!(tx, (Uuid, Uuid, Option<i64>, i64, i64), sql, ids(participants))?;
        locked.extend(found.into_iter().map(|(id, municipality, seen_at, position, next_number)| {
            let (participant, municipality) = (id.into(), municipality.into());
            let seen_at = seen_at.map(Timestamp::from_millis);
            (participant, Locked { participant, municipality, position, next_number, seen_at })
        }));
    }
    Ok(locked)
}

const LOCK_SQLITE: &str = "
select
    participant.id,
    participant.municipality,
    participant.seen_at,
    participant_head.position,
    participant_head.next_number
from json_each(cast($1 as text)) as wanted
cross join participant
join participant_head on participant_head.participant = participant.id
where participant.id = unhex(wanted.value)
order by participant.id
limit 10000";

const LOCK_POSTGRES: &str = "
select
    participant.id,
    participant.municipality,
    participant.seen_at,
    participant_head.position,
    participant_head.next_number
from json_each(cast($1 as text)) as wanted
cross join participant
join participant_head on participant_head.participant = participant.id
where participant.id = unhex(wanted.value)
order by participant.id
limit 10000
for update of participant_head";

fn stored_change(
    participant: ParticipantId,
    number: i64,
    body: Option<String>,
) -> Result<StoredChange, StoreError> {
    let cell = |column| Cell { table: "feed_item", column, row: &participant };
    let item = body.map(RawValue::from_string).transpose().map_err(|error| cell("body").corrupt(error))?;
    Ok(StoredChange(ItemNumber(cell("number").number(number)?), item))
}

pub(crate) fn read_item(participant: ParticipantId, number: i64, body: &str) -> Result<Item, StoreError> {
    let row = format!("{participant} number {number}");
    Cell { table: "feed_item", column: "body", row: &row }.json(body)
}
