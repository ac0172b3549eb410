//! Pairing codes: only their hashes.

use sqlx::types::Uuid;
use stegvis_shared::id::{ParticipantId, StaffId};
use stegvis_shared::time::Timestamp;

use super::sql::{row, run};
use super::{StoreError, Tx};

/// A code that somebody made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoredCode {
    pub(crate) participant: ParticipantId,
    pub(crate) expires_at: Timestamp,
    pub(crate) used: bool,
}

/// Adds a code. Says whether it is new.
pub(crate) async fn add(
    tx: &mut Tx,
    code_hash: &[u8],
    participant: ParticipantId,
    created_by: StaffId,
    expires_at: Timestamp,
) -> Result<bool, StoreError> {
    let added =
        run!(tx, ADD, code_hash.to_vec(), participant.uuid(), created_by.uuid(), expires_at.as_millis(),)?;
    Ok(added > 0)
}

const ADD: &str = "
insert into pairing_code (
    code_hash,
    participant,
    created_by,
    expires_at
)
values (
    $1,
    $2,
    $3,
    $4
)
on conflict (code_hash) do nothing";

/// Finds a code and locks it until the end of the transaction, so that two phones cannot use it.
pub(crate) async fn lock(tx: &mut Tx, code_hash: &[u8]) -> Result<Option<StoredCode>, StoreError> {
    let row = row!(tx, (Uuid, i64, Option<i64>), LOCK, code_hash.to_vec())?;
    Ok(row.map(|(participant, expires_at, used_at)| StoredCode {
        participant: participant.into(),
        expires_at: Timestamp::from_millis(expires_at),
        used: used_at.is_some(),
    }))
}

const LOCK: &str = "
update pairing_code
set used_at = used_at
where code_hash = $1
returning
    participant,
    expires_at,
    used_at";

/// Notes that a code has been used.
pub(crate) async fn spend(tx: &mut Tx, code_hash: &[u8], at: Timestamp) -> Result<(), StoreError> {
    run!(tx, SPEND, code_hash.to_vec(), at.as_millis()).map(drop)
}

const SPEND: &str = "
update pairing_code
set used_at = $2
where code_hash = $1";

/// Deletes codes that expired before a time.
pub(crate) async fn clean(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    run!(tx, CLEAN, before.as_millis())
}

const CLEAN: &str = "
delete from pairing_code
where expires_at < $1";
