//! Sessions and their refresh tokens, and failures to sign in.

use sqlx::types::Uuid;
use stegvis_shared::id::{ParticipantId, SessionId, StaffId};
use stegvis_shared::time::Timestamp;

use super::error::Cell;
use super::sql::{one, row, run};
use super::{StoreError, Tx, reminder};

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    Participant(ParticipantId),
    Staff(StaffId),
}

/// A session.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoredSession {
    pub(crate) holder: Holder,
    pub(crate) expires_at: Timestamp,
    pub(crate) revoked: bool,
}

/// A refresh token that is being exchanged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exchange {
    pub(crate) session: SessionId,
    /// The token's place in its family.
    pub(crate) generation: i64,
    /// How often it has been exchanged, this time included.
    pub(crate) exchanges: i64,
    /// Whether another token took its place.
    pub(crate) superseded: bool,
}

/// Begins a session.
pub(crate) async fn add(
    tx: &mut Tx,
    session: SessionId,
    holder: Holder,
    created_at: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    let (participant, staff) = match holder {
        Holder::Participant(participant) => (Some(participant.uuid()), None),
        Holder::Staff(staff) => (None, Some(staff.uuid())),
    };
    run!(tx, ADD, session.uuid(), participant, staff, created_at.as_millis(), expires_at.as_millis())
        .map(drop)
}

const ADD: &str = "
insert into session (
    id,
    participant,
    staff,
    created_at,
    expires_at
)
values (
    $1,
    $2,
    $3,
    $4,
    $5
)";

/// Finds a session and locks it until the end of the transaction.
pub(crate) async fn lock(tx: &mut Tx, session: SessionId) -> Result<Option<StoredSession>, StoreError> {
    let Some(row) = row!(tx, SessionRow, LOCK, session.uuid())? else { return Ok(None) };
    let holder = match (row.participant, row.staff) {
        (Some(participant), None) => Holder::Participant(participant.into()),
        (None, Some(staff)) => Holder::Staff(staff.into()),
        _ => {
            let cell = Cell { table: "session", column: "participant", row: &session };
            return Err(cell.corrupt("either participant or staff must be set"));
        }
    };
    Ok(Some(StoredSession {
        holder,
        expires_at: Timestamp::from_millis(row.expires_at),
        revoked: row.revoked_at.is_some(),
    }))
}

const LOCK: &str = "
update session
set expires_at = expires_at
where id = $1
returning
    participant,
    staff,
    expires_at,
    revoked_at";

#[derive(sqlx::FromRow)]
struct SessionRow {
    participant: Option<Uuid>,
    staff: Option<Uuid>,
    expires_at: i64,
    revoked_at: Option<i64>,
}

/// Moves the end of a session on.
pub(crate) async fn extend(tx: &mut Tx, session: SessionId, expires_at: Timestamp) -> Result<(), StoreError> {
    run!(tx, EXTEND, session.uuid(), expires_at.as_millis()).map(drop)
}

const EXTEND: &str = "
update session
set expires_at = $2
where id = $1";

/// Ends a session for good; its phone is reminded no more.
pub(crate) async fn revoke(tx: &mut Tx, session: SessionId, at: Timestamp) -> Result<(), StoreError> {
    reminder::remove(tx, session).await?;
    run!(tx, REVOKE, session.uuid(), at.as_millis()).map(drop)
}

const REVOKE: &str = "
update session
set revoked_at = $2
where id = $1
    and revoked_at is null";

/// Adds a refresh token to a session.
pub(crate) async fn add_token(
    tx: &mut Tx,
    token_hash: &[u8],
    session: SessionId,
    generation: i64,
) -> Result<(), StoreError> {
    run!(tx, ADD_TOKEN, token_hash.to_vec(), session.uuid(), generation).map(drop)
}

const ADD_TOKEN: &str = "
insert into refresh_token (
    token_hash,
    session,
    generation,
    exchanges,
    superseded
)
values (
    $1,
    $2,
    $3,
    0,
    0
)";

/// Finds a token, counts one exchange and locks it until the end of the transaction.
pub(crate) async fn exchange(tx: &mut Tx, token_hash: &[u8]) -> Result<Option<Exchange>, StoreError> {
    let row = row!(tx, (Uuid, i64, i64, i64), EXCHANGE, token_hash.to_vec())?;
    Ok(row.map(|(session, generation, exchanges, superseded)| Exchange {
        session: session.into(),
        generation,
        exchanges,
        superseded: superseded != 0,
    }))
}

const EXCHANGE: &str = "
update refresh_token
set exchanges = exchanges + 1
where token_hash = $1
returning
    session,
    generation,
    exchanges,
    superseded";

/// Marks the unused tokens of a generation as superseded. Gives their number.
pub(crate) async fn supersede(tx: &mut Tx, session: SessionId, generation: i64) -> Result<u64, StoreError> {
    run!(tx, SUPERSEDE, session.uuid(), generation)
}

const SUPERSEDE: &str = "
update refresh_token
set superseded = 1
where session = $1
    and generation = $2
    and exchanges = 0
    and superseded = 0";

/// Deletes the tokens of a session before a generation.
pub(crate) async fn forget_tokens(tx: &mut Tx, session: SessionId, before: i64) -> Result<(), StoreError> {
    run!(tx, FORGET_TOKENS, session.uuid(), before).map(drop)
}

const FORGET_TOKENS: &str = "
delete from refresh_token
where session = $1
    and generation < $2";

/// Deletes sessions that expired before a time, with their tokens; their phones are reminded no more.
pub(crate) async fn clean(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    run!(tx, CLEAN_TOKENS, before.as_millis())?;
    run!(tx, CLEAN, before.as_millis())
}

const CLEAN_TOKENS: &str = "
delete from refresh_token
where session in (
    select id
    from session
    where expires_at < $1
)";

const CLEAN: &str = "
delete from session
where expires_at < $1";

/// Failures to sign in with one e-mail address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failures {
    pub(crate) count: i64,
    pub(crate) locked_until: Timestamp,
}

/// Gives the failures of an address and locks them until the end of the transaction.
pub(crate) async fn lock_failures(
    tx: &mut Tx,
    email_hash: &[u8],
    at: Timestamp,
) -> Result<Failures, StoreError> {
    let (count, locked_until) = one!(tx, (i64, i64), LOCK_FAILURES, email_hash.to_vec(), at.as_millis())?;
    Ok(Failures { count, locked_until: Timestamp::from_millis(locked_until) })
}

const LOCK_FAILURES: &str = "
insert into sign_in_failure (
    email_hash,
    failures,
    last_at,
    locked_until
)
values (
    $1,
    0,
    $2,
    0
)
on conflict (email_hash) do update set last_at = excluded.last_at
returning
    failures,
    locked_until";

/// Stores the failures of an address.
pub(crate) async fn put_failures(
    tx: &mut Tx,
    email_hash: &[u8],
    failures: Failures,
) -> Result<(), StoreError> {
    run!(tx, PUT_FAILURES, email_hash.to_vec(), failures.count, failures.locked_until.as_millis()).map(drop)
}

const PUT_FAILURES: &str = "
update sign_in_failure
set
    failures = $2,
    locked_until = $3
where email_hash = $1";

/// Forgets the failures of an address.
pub(crate) async fn forget_failures(tx: &mut Tx, email_hash: &[u8]) -> Result<(), StoreError> {
    run!(tx, FORGET_FAILURES, email_hash.to_vec()).map(drop)
}

const FORGET_FAILURES: &str = "
delete from sign_in_failure
where email_hash = $1";

/// Forgets failures whose last one was before a time.
pub(crate) async fn clean_failures(tx: &mut Tx, before: Timestamp) -> Result<u64, StoreError> {
    run!(tx, CLEAN_FAILURES, before.as_millis())
}

const CLEAN_FAILURES: &str = "
delete from sign_in_failure
where last_at < $1";
