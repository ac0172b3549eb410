//! Links by which calendars read a participant's schedule: only the hashes of their secrets.

use sqlx::types::Uuid;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::time::Timestamp;

use super::sql::{row, run};
use super::{StoreError, Tx};

/// Adds a link, and takes away all but the newest `keep` of the participant's.
pub(crate) async fn add(
    tx: &mut Tx,
    secret_hash: &[u8],
    participant: ParticipantId,
    at: Timestamp,
    keep: i64,
) -> Result<(), StoreError> {
    run!(tx, ADD, secret_hash.to_vec(), participant.uuid(), at.as_millis())?;
    run!(tx, KEEP_NEWEST, participant.uuid(), keep).map(drop)
}

const ADD: &str = "
insert into calendar_link (
    secret_hash,
    participant,
    created_at
)
values (
    $1,
    $2,
    $3
)";

const KEEP_NEWEST: &str = "
delete from calendar_link
where participant = $1
    and secret_hash not in (
        select secret_hash
        from calendar_link
        where participant = $1
        order by
            created_at desc,
            secret_hash
        limit $2
    )";

/// Finds whose schedule a link shows.
pub(crate) async fn owner(tx: &mut Tx, secret_hash: &[u8]) -> Result<Option<ParticipantId>, StoreError> {
    Ok(row!(tx, (Uuid,), OWNER, secret_hash.to_vec())?.map(|(id,)| id.into()))
}

const OWNER: &str = "
select participant
from calendar_link
where secret_hash = $1";

/// Takes away the links that were made before a time.
pub(crate) async fn clean(tx: &mut Tx, before: Timestamp) -> Result<(), StoreError> {
    run!(tx, CLEAN, before.as_millis()).map(drop)
}

const CLEAN: &str = "
delete from calendar_link
where created_at < $1";

/// Takes away all links of a participant.
pub(crate) async fn remove_all(tx: &mut Tx, participant: ParticipantId) -> Result<(), StoreError> {
    run!(tx, REMOVE_ALL, participant.uuid()).map(drop)
}

const REMOVE_ALL: &str = "
delete from calendar_link
where participant = $1";
