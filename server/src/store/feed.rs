//! Each participant's feed: state, not history.
//!
//! # Design
//! A row an item, with the place of its latest change. A write locks the participant's head, works out which items
//! really changed ([`Plan`], pure), and gives those the next places. So a cursor (a place) never skips a change that
//! becomes visible late, and saying the same thing again wakes nobody.

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::sync::{Change, Cursor, Epoch, Item, ItemKey, ItemNumber};

use super::error::{Cell, to_json};
use super::push::{Moved, Placed, place};
use super::sql::{one, rows, run};
use super::{StoreError, Tx};

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

/// The end of a feed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head {
    position: i64,
    next_number: i64,
}

/// Which rows a write changes. Computed without a database.
#[derive(Debug)]
pub(crate) struct Plan {
    changed: BTreeMap<String, Row>,
    next_number: i64,
}

/// A page of a feed.
#[derive(Debug)]
pub(crate) struct Pulled {
    pub(crate) changes: Vec<StoredChange>,
    pub(crate) cursor: Cursor,
    /// The cursor was of another database, or from the future, or there was none.
    pub(crate) reset: bool,
    pub(crate) more: bool,
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
pub(crate) async fn lock(tx: &mut Tx, participant: ParticipantId) -> Result<Head, StoreError> {
    let (position, next_number) = one!(tx, (i64, i64), LOCK, participant.uuid())?;
    Ok(Head { position, next_number })
}

const LOCK: &str = "
update participant_head
set position = position
where participant = $1
returning
    position,
    next_number";

/// Changes some items. Gives the number of those that really changed.
pub(crate) async fn append(
    tx: &mut Tx,
    participant: ParticipantId,
    wanted: &[Wanted],
) -> Result<u32, StoreError> {
    let head = lock(tx, participant).await?;
    let keys = to_json(&keys(wanted));
    let rows = read_rows(rows!(tx, FoundRow, BY_KEY, participant.uuid(), keys)?);
    write(tx, participant, head, Plan::new(&rows, head, wanted, participant)?).await
}

const BY_KEY: &str = "
select
    item_key,
    number,
    body
from feed_item
where participant = $1
    and item_key in (select value from json_each(cast($2 as text)))
order by number
limit 100000";

/// Makes the wanted items the only ones of their kinds, which are given as beginnings of keys. Gives the number of those
/// that really changed.
pub(crate) async fn replace(
    tx: &mut Tx,
    participant: ParticipantId,
    kinds: &[&str],
    wanted: &[Wanted],
) -> Result<u32, StoreError> {
    let head = lock(tx, participant).await?;
    let rows = present(tx, participant, wanted).await?;
    let plan = Plan::new(&rows, head, wanted, participant)?.without_others(&rows, kinds, wanted);
    write(tx, participant, head, plan).await
}

/// Gives the changes that a phone would get which starts afresh after [`replace`], which is not done.
pub(crate) async fn preview(
    tx: &mut Tx,
    participant: ParticipantId,
    kinds: &[&str],
    wanted: &[Wanted],
) -> Result<Vec<Change>, StoreError> {
    let (position, next_number) = one!(tx, (i64, i64), HEAD, participant.uuid())?;
    let mut rows = present(tx, participant, wanted).await?;
    let plan = Plan::new(&rows, Head { position, next_number }, wanted, participant)?
        .without_others(&rows, kinds, wanted);
    rows.extend(plan.changed);
    let mut rows: Vec<_> = rows.into_iter().filter(|(_, row)| row.body.is_some()).collect();
    rows.sort_by_key(|(_, row)| row.number);
    rows.into_iter().map(|(_, row)| change(participant, row.number, row.body.as_deref())).collect()
}

/// Gives the rows of all present items, and those of the wanted ones that are gone.
async fn present(tx: &mut Tx, participant: ParticipantId, wanted: &[Wanted]) -> Result<Rows, StoreError> {
    let keys = to_json(&keys(wanted));
    Ok(read_rows(rows!(tx, FoundRow, PRESENT, participant.uuid(), keys)?))
}

const PRESENT: &str = "
select
    item_key,
    number,
    body
from feed_item
where participant = $1
    and (
        body is not null
        or item_key in (select value from json_each(cast($2 as text)))
    )
order by number
limit 100000";

/// Gives the changes after a cursor, at most `limit`, and the end of the feed.
pub(crate) async fn pull(
    tx: &mut Tx,
    participant: ParticipantId,
    epoch: Epoch,
    cursor: Option<Cursor>,
    limit: usize,
) -> Result<(Pulled, i64), StoreError> {
    #[cfg(feature = "simulation")]
    let limit = super::simulation::page(limit);
    let (head, _) = one!(tx, (i64, i64), HEAD, participant.uuid())?;
    let since = cursor.filter(|cursor| cursor.epoch == epoch && cursor.position <= head);
    let after = since.map_or(0, |cursor| cursor.position);
    if since.is_some() && after == head {
        let cursor = Cursor { epoch, position: head };
        return Ok((Pulled { changes: Vec::new(), cursor, reset: false, more: false }, head));
    }
    // A phone that starts afresh need not hear of what is gone. One row more tells whether there are more.
    let with_gone = i64::from(since.is_some());
    let one_more = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    let mut found = rows!(tx, ChangeRow, PULL, participant.uuid(), after, with_gone, one_more)?;
    let more = found.len() > limit;
    found.truncate(limit);
    let position = if more { found.last().map_or(after, |last| last.position) } else { head };
    let changes = found
        .into_iter()
        .map(|row| stored_change(participant, row.number, row.body))
        .collect::<Result<_, _>>()?;
    Ok((Pulled { changes, cursor: Cursor { epoch, position }, reset: since.is_none(), more }, head))
}

const HEAD: &str = "
select
    position,
    next_number
from participant_head
where participant = $1";

const PULL: &str = "
select
    number,
    position,
    body
from feed_item
where participant = $1
    and position > $2
    and (body is not null or $3 = 1)
order by position
limit $4";

#[derive(sqlx::FromRow)]
struct FoundRow {
    item_key: String,
    number: i64,
    body: Option<String>,
}

#[derive(sqlx::FromRow)]
struct ChangeRow {
    number: i64,
    position: i64,
    body: Option<String>,
}

fn read_rows(found: Vec<FoundRow>) -> Rows {
    found.into_iter().map(|row| (row.item_key, Row { number: row.number, body: row.body })).collect()
}

fn change(participant: ParticipantId, number: i64, body: Option<&str>) -> Result<Change, StoreError> {
    let cell = Cell { table: "feed_item", column: "number", row: &participant };
    let item = body.map(|body| read_item(participant, number, body)).transpose()?;
    Ok(Change { number: ItemNumber(cell.number(number)?), item: item.map(Into::into) })
}

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

/// Names the rows that a write must know: those of the wanted items, and of the activities of wanted occurrences.
fn keys(wanted: &[Wanted]) -> Vec<String> {
    let activities = wanted.iter().filter_map(|(key, item)| match key {
        ItemKey::Occurrence(occurrence) if item.is_some() => {
            Some(ItemKey::Activity(occurrence.activity).to_string())
        }
        _ => None,
    });
    let mut keys: Vec<String> = wanted.iter().map(|(key, _)| key.to_string()).chain(activities).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

impl Plan {
    /// Works out which of the wanted items differ from what is there, gives new items their numbers, and fills the
    /// activity's number into occurrences, which their maker cannot know.
    fn new(
        rows: &Rows,
        head: Head,
        wanted: &[Wanted],
        participant: ParticipantId,
    ) -> Result<Self, StoreError> {
        let mut plan = Self { changed: BTreeMap::new(), next_number: head.next_number };
        for (key, item) in wanted {
            let name = key.to_string();
            let present = rows.get(&name);
            let body = match (key, item) {
                (_, None) => None,
                (ItemKey::Occurrence(occurrence), Some(Item::Occurrence(item))) => {
                    let activity = ItemKey::Activity(occurrence.activity).to_string();
                    let cell = Cell { table: "feed_item", column: "item_key", row: &participant };
                    let number = plan
                        .changed
                        .get(&activity)
                        .or_else(|| rows.get(&activity))
                        .ok_or_else(|| cell.corrupt("an occurrence without its activity"))?
                        .number;
                    let activity = ItemNumber(cell.number(number)?);
                    let mut item = item.clone();
                    item.activity = activity;
                    Some(to_json(&Item::Occurrence(item)))
                }
                (_, Some(item)) => Some(to_json(item)),
            };
            if present.map_or(body.is_none(), |row| row.body == body) {
                continue;
            }
            let number = present.map_or(plan.next_number, |row| row.number);
            plan.next_number = plan.next_number.max(number + 1);
            plan.changed.insert(name, Row { number, body });
        }
        Ok(plan)
    }

    /// Makes everything of these kinds gone that is not wanted.
    fn without_others(mut self, rows: &Rows, kinds: &[&str], wanted: &[Wanted]) -> Self {
        let wanted: std::collections::BTreeSet<String> =
            wanted.iter().map(|(key, _)| key.to_string()).collect();
        let others = rows.iter().filter(|(key, row)| {
            row.body.is_some() && !wanted.contains(*key) && kinds.iter().any(|kind| key.starts_with(kind))
        });
        self.changed.extend(others.map(|(key, row)| (key.clone(), Row { number: row.number, body: None })));
        self
    }
}

/// Writes the changed rows, each at a place of its own in the order of their numbers.
async fn write(tx: &mut Tx, participant: ParticipantId, head: Head, plan: Plan) -> Result<u32, StoreError> {
    if plan.changed.is_empty() {
        return Ok(0);
    }
    let mut changed: Vec<_> = plan.changed.into_iter().collect();
    changed.sort_by_key(|(_, row)| row.number);
    let mut position = head.position;
    let items: Vec<Placed> = changed
        .into_iter()
        .map(|(key, Row { number, body })| {
            position += 1;
            Placed { participant: participant.into(), key, number, position, body }
        })
        .collect();
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let next_number = plan.next_number;
    let moved = Moved { id: participant, participant: participant.into(), position, next_number };
    place(tx, items, vec![moved]).await?;
    Ok(count)
}
