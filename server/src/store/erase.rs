//! Erasing everything about a participant.
//!
//! # Design
//! Rows go, those before others that they name. What is left: that it was done ([`note`]), and the hashes of the tokens
//! that phones may still come with, which stand for nobody any more.
//!
//! # Limits
//! SQLite overwrites what is deleted (`secure_delete`); PostgreSQL when it next cleans up (`vacuum`). Older backups hold
//! what was erased since.

use sqlx::types::Uuid;
use stegvis_shared::id::{ErasureId, MunicipalityId, ParticipantId, StaffId};
use stegvis_shared::time::Timestamp;

use super::error::{Cell, to_json};
use super::sql::{row, rows, run};
use super::{StoreError, Tx};

/// Locks a participant's plan until the end of the transaction. Gives the draft and what was published, as JSON.
pub(crate) async fn lock_plan(tx: &mut Tx, participant: ParticipantId) -> Result<Vec<String>, StoreError> {
    let found = row!(tx, (Uuid, String), LOCK_PLAN, participant.uuid())?;
    let Some((plan, draft)) = found else { return Ok(Vec::new()) };
    let published = rows!(tx, (String,), DOCUMENTS, plan)?;
    Ok(std::iter::once(draft).chain(published.into_iter().map(|(document,)| document)).collect())
}

const LOCK_PLAN: &str = "
update plan
set draft_version = draft_version
where participant = $1
returning
    id,
    draft";

const DOCUMENTS: &str = "
select document
from plan_revision
where plan = $1
order by revision
limit 100000";

/// Reads a plan of [`lock_plan`].
pub(crate) fn read_plan<T: serde::de::DeserializeOwned>(
    participant: ParticipantId,
    document: &str,
) -> Result<T, StoreError> {
    Cell { table: "plan_revision", column: "document", row: &participant }.json(document)
}

/// Locks those of some phrases that a municipality has, until the end of the transaction.
pub(crate) async fn lock_phrases(
    tx: &mut Tx,
    municipality: MunicipalityId,
    texts: &[&str],
) -> Result<(), StoreError> {
    run!(tx, LOCK_PHRASES, municipality.uuid(), to_json(texts)).map(drop)
}

const LOCK_PHRASES: &str = "
update phrase
set since = since
where municipality = $1
    and text in (select value from json_each(cast($2 as text)))";

/// Locks a participant against new rows that name it, until the end of the transaction.
pub(crate) async fn lock(tx: &mut Tx, participant: ParticipantId) -> Result<(), StoreError> {
    // The one writer of SQLite has every lock.
    if tx.is_postgres() {
        row!(tx, (Uuid,), LOCK_POSTGRES, participant.uuid())?;
    }
    Ok(())
}

const LOCK_POSTGRES: &str = "
select id
from participant
where id = $1
for update";

/// Deletes every row about a participant, and those of some phrases that nobody else has on the phone. Phones that come
/// until an instant are told.
pub(crate) async fn everything(
    tx: &mut Tx,
    participant: ParticipantId,
    municipality: MunicipalityId,
    texts: &[&str],
    told_until: Timestamp,
) -> Result<(), StoreError> {
    run!(tx, KEEP_TOKENS, participant.uuid(), told_until.as_millis())?;
    for sql in [
        TOKENS,
        REMINDERS,
        SESSIONS,
        CODES,
        CALENDAR_LINKS,
        CALL,
        ERASURE,
        SUPPORT,
        WISHES,
        ATTACHMENTS,
        ACTIONS,
        PHRASE_USES,
        MESSAGES,
        MARKS,
        ANSWERS,
        FEED,
        HEAD,
        REVISIONS,
        PLAN,
        COACHES,
        PERSON,
    ] {
        run!(tx, sql, participant.uuid())?;
    }
    let texts = to_json(texts);
    run!(tx, TRANSLATIONS, municipality.uuid(), texts.as_str())?;
    run!(tx, PHRASES, municipality.uuid(), texts).map(drop)
}

const KEEP_TOKENS: &str = "
insert into erased_token (
    token_hash,
    until
)
select
    refresh_token.token_hash,
    $2
from refresh_token
join session on session.id = refresh_token.session
where session.participant = $1";

const TOKENS: &str = "
delete from refresh_token
where session in (
    select id
    from session
    where participant = $1
)";

const SESSIONS: &str = "
delete from session
where participant = $1";

const CODES: &str = "
delete from pairing_code
where participant = $1";

const CALENDAR_LINKS: &str = "
delete from calendar_link
where participant = $1";

const CALL: &str = "
delete from call_request
where participant = $1";

const ERASURE: &str = "
delete from erasure_request
where participant = $1";

const SUPPORT: &str = "
delete from support_answer
where participant = $1";

const WISHES: &str = "
delete from goal_wish
where participant = $1";

const ATTACHMENTS: &str = "
delete from attachment
where participant = $1";

const REMINDERS: &str = "
delete from push_subscription
where participant = $1";

const ACTIONS: &str = "
delete from action_log
where participant = $1";

const PHRASE_USES: &str = "
delete from phrase_use
where participant = $1";

const MESSAGES: &str = "
delete from message
where participant = $1";

const MARKS: &str = "
delete from goal_mark
where participant = $1";

const ANSWERS: &str = "
delete from answer
where participant = $1";

const FEED: &str = "
delete from feed_item
where participant = $1";

const HEAD: &str = "
delete from participant_head
where participant = $1";

const REVISIONS: &str = "
delete from plan_revision
where plan in (
    select id
    from plan
    where participant = $1
)";

const PLAN: &str = "
delete from plan
where participant = $1";

const COACHES: &str = "
delete from participant_coach
where participant = $1";

const PERSON: &str = "
delete from participant
where id = $1";

const TRANSLATIONS: &str = "
delete from translation
where phrase in (
    select phrase.id
    from phrase
    where phrase.municipality = $1
        and phrase.text in (select value from json_each(cast($2 as text)))
        and not exists (
            select 1
            from phrase_use
            where phrase_use.phrase = phrase.id
        )
)";

const PHRASES: &str = "
delete from phrase
where municipality = $1
    and text in (select value from json_each(cast($2 as text)))
    and not exists (
        select 1
        from phrase_use
        where phrase_use.phrase = phrase.id
    )";

/// Notes that somebody was erased, not who.
pub(crate) async fn note(
    tx: &mut Tx,
    id: ErasureId,
    municipality: MunicipalityId,
    by: Option<StaffId>,
    at: Timestamp,
) -> Result<(), StoreError> {
    run!(tx, NOTE, id.uuid(), municipality.uuid(), by.map(StaffId::uuid), at.as_millis()).map(drop)
}

const NOTE: &str = "
insert into erasure (
    id,
    municipality,
    erased_by,
    at
)
values (
    $1,
    $2,
    $3,
    $4
)";

/// Says whether a refresh token was one of somebody who has been erased.
pub(crate) async fn was_token(tx: &mut Tx, token_hash: &[u8]) -> Result<bool, StoreError> {
    Ok(row!(tx, (i64,), WAS_TOKEN, token_hash.to_vec())?.is_some())
}

const WAS_TOKEN: &str = "
select until
from erased_token
where token_hash = $1";

/// Forgets tokens with which no phone can come any more.
pub(crate) async fn clean(tx: &mut Tx, now: Timestamp) -> Result<(), StoreError> {
    run!(tx, CLEAN, now.as_millis()).map(drop)
}

const CLEAN: &str = "
delete from erased_token
where until < $1";
