//! Changing feeds: which rows, and where they go.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use sqlx::types::Uuid;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::sync::{Change, Item, ItemKey, ItemNumber};

use super::super::error::{Cell, to_json};
use super::super::heads::Latest;
use super::super::list::{HexId, ROWS_EACH};
#[cfg(feature = "simulation")]
use super::super::simulation;
use super::super::sql::{one, rows, run};
use super::super::{StoreError, Tx};
use super::{Locked, Row, Rows, Wanted, lock, read_item, stored_change};

/// Which rows a write changes. Computed without a database.
#[derive(Debug)]
struct Plan {
    changed: BTreeMap<String, Row>,
    next_number: i64,
}

/// A row of a feed at its new place.
#[derive(Debug, Serialize)]
pub(crate) struct Placed {
    pub(crate) participant: HexId,
    pub(crate) key: String,
    pub(crate) number: i64,
    pub(crate) position: i64,
    pub(crate) body: Option<String>,
}

/// The new end of a feed.
#[derive(Debug, Serialize)]
pub(crate) struct Moved {
    #[serde(skip)]
    pub(crate) id: ParticipantId,
    pub(crate) participant: HexId,
    pub(crate) position: i64,
    pub(crate) next_number: i64,
}

/// Changes some items. Gives the number of those that really changed.
pub(crate) async fn append(
    tx: &mut Tx,
    participant: ParticipantId,
    wanted: Vec<Wanted>,
) -> Result<u32, StoreError> {
    let locked = lock(tx, participant).await?;
    Ok(append_all(tx, vec![(locked, wanted)]).await?.into_iter().sum())
}

/// Changes some items of feeds. Gives the numbers of those that really changed, feed by feed.
pub(crate) async fn append_all(
    tx: &mut Tx,
    feeds: Vec<(Locked, Vec<Wanted>)>,
) -> Result<Vec<u32>, StoreError> {
    let named = feeds.iter().flat_map(|(locked, wanted)| {
        keys(wanted).into_iter().map(|key| (locked.participant, key)).collect::<Vec<_>>()
    });
    let mut rows = items(tx, named.collect()).await?;
    let mut plans = Vec::new();
    for (locked, wanted) in feeds {
        let rows = rows.remove(&locked.participant).unwrap_or_default();
        plans.push((locked, Plan::new(&rows, locked.next_number, &wanted, locked.participant)?));
    }
    write(tx, plans).await
}

/// Makes the wanted items the only ones of their kinds, which are given as beginnings of keys. Gives the number of those
/// that really changed.
pub(crate) async fn replace(
    tx: &mut Tx,
    participant: ParticipantId,
    kinds: &[&str],
    wanted: &[Wanted],
) -> Result<u32, StoreError> {
    let locked = lock(tx, participant).await?;
    let rows = present(tx, participant, wanted).await?;
    let plan = Plan::new(&rows, locked.next_number, wanted, participant)?;
    let plan = plan.without_others(&rows, kinds, wanted);
    Ok(write(tx, vec![(locked, plan)]).await?.into_iter().sum())
}

/// Gives the changes that a phone would get which starts afresh after [`replace`], which is not done.
pub(crate) async fn preview(
    tx: &mut Tx,
    participant: ParticipantId,
    kinds: &[&str],
    wanted: &[Wanted],
) -> Result<Vec<Change>, StoreError> {
    let (next_number,) = one!(tx, (i64,), NEXT_NUMBER, participant.uuid())?;
    let mut rows = present(tx, participant, wanted).await?;
    let plan = Plan::new(&rows, next_number, wanted, participant)?.without_others(&rows, kinds, wanted);
    rows.extend(plan.changed);
    let mut rows: Vec<_> = rows.into_iter().filter(|(_, row)| row.body.is_some()).collect();
    rows.sort_by_key(|(_, row)| row.number);
    rows.into_iter().map(|(_, row)| change(participant, row.number, row.body.as_deref())).collect()
}

const NEXT_NUMBER: &str = "
select next_number
from participant_head
where participant = $1";

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

/// Gives rows of feeds by their keys; those that are not there are left out.
pub(crate) async fn items(
    tx: &mut Tx,
    keys: Vec<(ParticipantId, String)>,
) -> Result<HashMap<ParticipantId, Rows>, StoreError> {
    #[derive(Serialize)]
    struct Named {
        participant: HexId,
        key: String,
    }
    let named: Vec<Named> =
        keys.into_iter().map(|(participant, key)| Named { participant: participant.into(), key }).collect();
    let mut items: HashMap<ParticipantId, Rows> = HashMap::new();
    for named in named.chunks(ROWS_EACH) {
        for (participant, key, number, body) in
            rows!(tx, (Uuid, String, i64, Option<String>), ITEMS, to_json(named))?
        {
            items.entry(participant.into()).or_default().insert(key, Row { number, body });
        }
    }
    Ok(items)
}

const ITEMS: &str = "
select
    feed_item.participant,
    feed_item.item_key,
    feed_item.number,
    feed_item.body
from json_each(cast($1 as text)) as wanted
cross join feed_item
where feed_item.participant = unhex(json_extract(wanted.value, '$.participant'))
    and feed_item.item_key = json_extract(wanted.value, '$.key')
order by
    feed_item.participant,
    feed_item.number
limit 10000";

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
        next_number: i64,
        wanted: &[Wanted],
        participant: ParticipantId,
    ) -> Result<Self, StoreError> {
        let mut plan = Self { changed: BTreeMap::new(), next_number };
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

/// Writes the changed rows of feeds, each at a place of its own in the order of their numbers. Gives how many they are,
/// feed by feed.
async fn write(tx: &mut Tx, plans: Vec<(Locked, Plan)>) -> Result<Vec<u32>, StoreError> {
    let (mut items, mut heads, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    for (locked, Plan { changed, next_number }) in plans {
        counts.push(u32::try_from(changed.len()).unwrap_or(u32::MAX));
        if changed.is_empty() {
            continue;
        }
        let mut changed: Vec<_> = changed.into_iter().collect();
        changed.sort_by_key(|(_, row)| row.number);
        let participant = HexId::from(locked.participant);
        let mut position = locked.position;
        items.extend(changed.into_iter().map(|(key, Row { number, body })| {
            position += 1;
            Placed { participant, key, number, position, body }
        }));
        heads.push(Moved { id: locked.participant, participant, position, next_number });
    }
    place(tx, items, heads).await?;
    Ok(counts)
}

/// Puts rows of feeds at their places, and moves the ends of the feeds.
#[cfg_attr(not(feature = "simulation"), expect(unused_mut, reason = "the simulation moves them"))]
pub(crate) async fn place(
    tx: &mut Tx,
    mut items: Vec<Placed>,
    mut heads: Vec<Moved>,
) -> Result<(), StoreError> {
    #[cfg(feature = "simulation")]
    simulation::misplace(&mut items, &mut heads);
    for items in items.chunks(ROWS_EACH) {
        run!(tx, PLACE, to_json(items))?;
    }
    for heads in heads.chunks(ROWS_EACH) {
        run!(tx, MOVE, to_json(heads))?;
    }
    let mut by_feed: HashMap<HexId, Vec<Placed>> = HashMap::new();
    for item in items {
        by_feed.entry(item.participant).or_default().push(item);
    }
    for head in heads {
        let placed = by_feed.remove(&head.participant).unwrap_or_default();
        tx.moved(head.id, head.position, latest(head.id, head.position, placed)?);
    }
    Ok(())
}

/// Keeps what a phone lacks that had everything before, if it is little.
fn latest(
    participant: ParticipantId,
    until: i64,
    mut placed: Vec<Placed>,
) -> Result<Option<Latest>, StoreError> {
    let bytes: usize = placed.iter().filter_map(|row| row.body.as_ref()).map(String::len).sum();
    placed.sort_unstable_by_key(|row| row.position);
    let Some(after) = placed.first().map(|row| row.position - 1) else { return Ok(None) };
    if placed.len() > MOST_LATEST || bytes > MOST_LATEST_BYTES {
        return Ok(None);
    }
    let changes = placed.into_iter().map(|row| stored_change(participant, row.number, row.body));
    Ok(Some(Latest { after, until, changes: changes.collect::<Result<_, _>>()? }))
}

/// The most changes, and bytes in them, that are worth keeping.
const MOST_LATEST: usize = 16;
const MOST_LATEST_BYTES: usize = 2_048;

const PLACE: &str = "
insert into feed_item (
    participant,
    item_key,
    number,
    position,
    body
)
select
    unhex(json_extract(value, '$.participant')),
    json_extract(value, '$.key'),
    cast(json_extract(value, '$.number') as bigint),
    cast(json_extract(value, '$.position') as bigint),
    json_extract(value, '$.body')
from json_each(cast($1 as text))
where true
on conflict (participant, item_key) do update set
    position = excluded.position,
    body = excluded.body";

const MOVE: &str = "
update participant_head
set
    position = cast(json_extract(moved.value, '$.position') as bigint),
    next_number = cast(json_extract(moved.value, '$.next_number') as bigint)
from json_each(cast($1 as text)) as moved
where participant_head.participant = unhex(json_extract(moved.value, '$.participant'))";
#[derive(sqlx::FromRow)]
struct FoundRow {
    item_key: String,
    number: i64,
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
