//! The bytes of voice notes and photos. Lists of messages never read this table.

use std::collections::HashMap;

use serde::Serialize;
use sqlx::types::Uuid;
use stegvis_shared::domain::attachment::MediaType;
use stegvis_shared::id::{AttachmentId, ParticipantId};
use stegvis_shared::time::Timestamp;

use super::error::{Cell, to_json};
use super::list::HexId;
use super::sql::{one, row, rows, run};
use super::{StoreError, Tx};

/// A voice note or a photo as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredAttachment {
    pub(crate) media_type: MediaType,
    /// Whether a message names it.
    pub(crate) is_named: bool,
    pub(crate) bytes: Vec<u8>,
}

/// What is known of an attachment without its bytes: what they are, and how many.
pub(crate) type Outline = (MediaType, u32);

/// One attachment of somebody, in a list.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Wanted {
    pub(crate) participant: HexId,
    pub(crate) attachment: HexId,
}

/// Adds an attachment, unless the thread has one with this id. Says whether it was added.
pub(crate) async fn add(
    tx: &mut Tx,
    participant: ParticipantId,
    id: AttachmentId,
    media_type: MediaType,
    bytes: &[u8],
    at: Timestamp,
) -> Result<bool, StoreError> {
    let size_bytes = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let added = run!(
        tx,
        ADD,
        participant.uuid(),
        id.uuid(),
        media_type.name(),
        size_bytes,
        at.as_millis(),
        bytes.to_vec()
    )?;
    Ok(added > 0)
}

const ADD: &str = "
insert into attachment (
    participant,
    id,
    media_type,
    size_bytes,
    created_at,
    bytes
)
values (
    $1,
    $2,
    $3,
    $4,
    $5,
    $6
)
on conflict (participant, id) do nothing";

/// Finds an attachment of a participant's thread.
pub(crate) async fn find(
    tx: &mut Tx,
    participant: ParticipantId,
    id: AttachmentId,
) -> Result<Option<StoredAttachment>, StoreError> {
    let found = row!(tx, (String, Option<i64>, Vec<u8>), FIND, participant.uuid(), id.uuid())?;
    found
        .map(|(media_type, named_at, bytes)| {
            let media_type = cell("media_type", &id).named(MediaType::from_name(&media_type))?;
            Ok(StoredAttachment { media_type, is_named: named_at.is_some(), bytes })
        })
        .transpose()
}

const FIND: &str = "
select
    media_type,
    named_at,
    bytes
from attachment
where participant = $1
    and id = $2";

/// Gives how many bytes a participant's thread holds.
pub(crate) async fn total_bytes(tx: &mut Tx, participant: ParticipantId) -> Result<i64, StoreError> {
    Ok(one!(tx, (i64,), TOTAL_BYTES, participant.uuid())?.0)
}

const TOTAL_BYTES: &str = "
select cast(coalesce(sum(size_bytes), 0) as bigint)
from attachment
where participant = $1";

/// Tells which of some attachments are there, and what they are.
pub(crate) async fn among(
    tx: &mut Tx,
    wanted: &[Wanted],
) -> Result<HashMap<(ParticipantId, AttachmentId), Outline>, StoreError> {
    let found = rows!(tx, (Uuid, Uuid, String, i64), AMONG, to_json(&wanted))?;
    found
        .into_iter()
        .map(|(participant, id, media_type, size_bytes)| {
            let media_type = cell("media_type", &id).named(MediaType::from_name(&media_type))?;
            let size_bytes = cell("size_bytes", &id).number(size_bytes)?;
            Ok(((participant.into(), id.into()), (media_type, size_bytes)))
        })
        .collect()
}

const AMONG: &str = "
select
    attachment.participant,
    attachment.id,
    attachment.media_type,
    attachment.size_bytes
from json_each(cast($1 as text)) as wanted
cross join attachment
where attachment.participant = unhex(json_extract(wanted.value, '$.participant'))
    and attachment.id = unhex(json_extract(wanted.value, '$.attachment'))
order by
    attachment.participant,
    attachment.id
limit 10000";

/// Notes that a message names an attachment.
pub(crate) async fn name(
    tx: &mut Tx,
    participant: ParticipantId,
    id: AttachmentId,
    at: Timestamp,
) -> Result<(), StoreError> {
    run!(tx, NAME, participant.uuid(), id.uuid(), at.as_millis()).map(drop)
}

const NAME: &str = "
update attachment
set named_at = $3
where participant = $1
    and id = $2
    and named_at is null";

/// Takes away what was stored before a time and no message names.
pub(crate) async fn clean(tx: &mut Tx, before: Timestamp) -> Result<(), StoreError> {
    run!(tx, CLEAN, before.as_millis()).map(drop)
}

const CLEAN: &str = "
delete from attachment
where named_at is null
    and created_at < $1";

fn cell<'a>(column: &'static str, id: &'a dyn super::error::Key) -> Cell<'a> {
    Cell { table: "attachment", column, row: id }
}
