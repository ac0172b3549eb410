//! Everything that is held about a participant, as it is stored.
//!
//! # Design
//! Each list is read newest first, one row more than is wanted, so that [`Listed`] can say when there are older ones.

use sqlx::types::Uuid;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::support::Support;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::my_data::{
    MyAction, MyAnswer, MyCalendarLink, MyCode, MyGoalDone, MyGoalWish, MyPhone, MyPlan, MyReminders,
    MySupport, MyTranslation,
};
use stegvis_shared::sync::Provenance;
use stegvis_shared::time::Timestamp;

use super::error::Cell;
use super::message::StoredMessage;
use super::sql::{one, rows};
use super::{StoreError, Tx, message, reminder};

/// The most rows of a list: more than a person has in ten years.
const MOST: usize = 20_000;
/// The same, and one to see whether there are more.
const ASKED: i64 = 20_001;
/// The most plans: each is as long as a hundred answers.
const MOST_PLANS: usize = 500;
/// The same, and one to see whether there are more.
const ASKED_PLANS: i64 = 501;

/// The newest rows of a list, the oldest of them first.
#[derive(Debug)]
pub(crate) struct Listed<T> {
    pub(crate) rows: Vec<T>,
    /// Whether there are none but these.
    pub(crate) is_whole: bool,
}

/// Keeps the newest rows of a list whose newest row comes first, and reads them, the oldest first.
fn newest<R, T>(
    mut rows: Vec<R>,
    most: usize,
    read: impl FnMut(R) -> Result<T, StoreError>,
) -> Result<Listed<T>, StoreError> {
    let is_whole = rows.len() <= most;
    rows.truncate(most);
    Ok(Listed { rows: rows.into_iter().rev().map(read).collect::<Result<_, _>>()?, is_whole })
}

fn times(millis: Option<i64>) -> Option<Timestamp> {
    millis.map(Timestamp::from_millis)
}

/// Gives since when a participant is here.
pub(crate) async fn created_at(tx: &mut Tx, participant: ParticipantId) -> Result<Timestamp, StoreError> {
    let (at,) = one!(tx, (i64,), CREATED_AT, participant.uuid())?;
    Ok(Timestamp::from_millis(at))
}

const CREATED_AT: &str = "
select created_at
from participant
where id = $1";

/// Lists the published plans.
pub(crate) async fn plans(tx: &mut Tx, participant: ParticipantId) -> Result<Listed<MyPlan>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        revision: i64,
        document: String,
        published_at: i64,
        published_by: String,
        reached_at: Option<i64>,
        opened_at: Option<i64>,
    }
    let rows = rows!(tx, Row, PLANS, participant.uuid(), ASKED_PLANS)?;
    newest(rows, MOST_PLANS, |row| {
        let cell = |table, column| Cell { table, column, row: &participant };
        Ok(MyPlan {
            revision: row.revision,
            document: cell("plan_revision", "document").json(&row.document)?,
            at: Timestamp::from_millis(row.published_at),
            by: cell("staff", "name").parse(&row.published_by)?,
            reached_at: times(row.reached_at),
            opened_at: times(row.opened_at),
        })
    })
}

const PLANS: &str = "
select
    plan_revision.revision,
    plan_revision.document,
    plan_revision.published_at,
    staff.name as published_by,
    plan_revision.reached_at,
    plan_revision.opened_at
from plan
join plan_revision on plan_revision.plan = plan.id
join staff on staff.id = plan_revision.published_by
where plan.participant = $1
order by plan_revision.revision desc
limit $2";

/// Lists the answers by when they came.
pub(crate) async fn answers(tx: &mut Tx, participant: ParticipantId) -> Result<Listed<MyAnswer>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        activity: Uuid,
        original_start: String,
        answer: String,
        answered_at: i64,
        seen_at: Option<i64>,
    }
    let rows = rows!(tx, Row, ANSWERS, participant.uuid(), ASKED)?;
    newest(rows, MOST, |row| {
        let cell = |column| Cell { table: "answer", column, row: &participant };
        Ok(MyAnswer {
            activity: row.activity.into(),
            start: cell("original_start").parse(&row.original_start)?,
            answer: cell("answer").json(&row.answer)?,
            at: Timestamp::from_millis(row.answered_at),
            seen_at: times(row.seen_at),
        })
    })
}

const ANSWERS: &str = "
select
    activity,
    original_start,
    answer,
    answered_at,
    seen_at
from answer
where participant = $1
order by
    answered_at desc,
    original_start desc,
    activity desc
limit $2";

/// Lists the goals that are marked done, by when that came.
pub(crate) async fn goals_done(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Listed<MyGoalDone>, StoreError> {
    let rows = rows!(tx, (Uuid, i64, Option<i64>), GOALS_DONE, participant.uuid(), ASKED)?;
    newest(rows, MOST, |(goal, done_at, seen_at)| {
        Ok(MyGoalDone { goal: goal.into(), at: Timestamp::from_millis(done_at), seen_at: times(seen_at) })
    })
}

const GOALS_DONE: &str = "
select
    goal,
    done_at,
    seen_at
from goal_mark
where participant = $1
order by
    done_at desc,
    goal desc
limit $2";

/// Lists what is wished of goals, by when that came.
pub(crate) async fn goal_wishes(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Listed<MyGoalWish>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        goal: Uuid,
        title: String,
        own: i64,
        asked_at: i64,
        seen_at: Option<i64>,
        answer: Option<String>,
        answered_at: Option<i64>,
    }
    let rows = rows!(tx, Row, GOAL_WISHES, participant.uuid(), ASKED)?;
    newest(rows, MOST, |row| {
        let cell = |column| Cell { table: "goal_wish", column, row: &participant };
        Ok(MyGoalWish {
            goal: row.goal.into(),
            title: cell("title").parse(&row.title)?,
            own: row.own == 1,
            at: Timestamp::from_millis(row.asked_at),
            seen_at: times(row.seen_at),
            answer: row.answer.map(|answer| cell("answer").parse(&answer)).transpose()?,
            answered_at: times(row.answered_at),
        })
    })
}

const GOAL_WISHES: &str = "
select
    goal,
    title,
    own,
    asked_at,
    seen_at,
    answer,
    answered_at
from goal_wish
where participant = $1
order by
    asked_at desc,
    goal desc
limit $2";

/// Lists the messages in the order of the thread.
pub(crate) async fn messages(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Listed<StoredMessage>, StoreError> {
    let mut rows = message::latest(tx, participant, ASKED).await?;
    let older = rows.len().saturating_sub(MOST);
    rows.drain(..older);
    Ok(Listed { rows, is_whole: older == 0 })
}

/// Lists the translations into a language of what is on the phone, by when they were saved.
pub(crate) async fn translations(
    tx: &mut Tx,
    participant: ParticipantId,
    language: &LanguageTag,
) -> Result<Listed<MyTranslation>, StoreError> {
    #[derive(sqlx::FromRow)]
    struct Row {
        source: String,
        text: String,
        at: i64,
        translator_name: Option<String>,
    }
    let rows = rows!(tx, Row, TRANSLATIONS, participant.uuid(), language.as_str(), ASKED)?;
    newest(rows, MOST, |row| {
        let cell = |table, column| Cell { table, column, row: &participant };
        Ok(MyTranslation {
            source: cell("phrase", "text").parse(&row.source)?,
            language: language.clone(),
            text: cell("translation", "text").parse(&row.text)?,
            by: match row.translator_name {
                Some(name) => Provenance::Person { name: cell("staff", "name").parse(&name)? },
                None => Provenance::Machine,
            },
            at: Timestamp::from_millis(row.at),
        })
    })
}

const TRANSLATIONS: &str = "
select
    phrase.text as source,
    translation.text,
    translation.at,
    staff.name as translator_name
from phrase_use
join phrase on phrase.id = phrase_use.phrase
join translation on translation.phrase = phrase.id
left join staff on staff.id = translation.translator
where phrase_use.participant = $1
    and translation.language = $2
order by
    translation.at desc,
    phrase.id desc
limit $3";

/// Lists the phones that were let in. A session is good for so many milliseconds from its last renewal.
pub(crate) async fn phones(
    tx: &mut Tx,
    participant: ParticipantId,
    good_for_ms: i64,
) -> Result<Listed<MyPhone>, StoreError> {
    let rows = rows!(tx, (Uuid, i64, i64, Option<i64>), PHONES, participant.uuid(), ASKED)?;
    newest(rows, MOST, |(id, created_at, expires_at, revoked_at)| {
        Ok(MyPhone {
            id: id.into(),
            paired_at: Timestamp::from_millis(created_at),
            used_at: Timestamp::from_millis(expires_at).plus_millis(-good_for_ms),
            ended_at: times(revoked_at),
        })
    })
}

const PHONES: &str = "
select
    id,
    created_at,
    expires_at,
    revoked_at
from session
where participant = $1
order by
    created_at desc,
    id desc
limit $2";

/// Lists the codes that were made to let a phone in.
pub(crate) async fn codes(tx: &mut Tx, participant: ParticipantId) -> Result<Listed<MyCode>, StoreError> {
    let rows = rows!(tx, (String, i64, Option<i64>), CODES, participant.uuid(), ASKED)?;
    newest(rows, MOST, |(name, expires_at, used_at)| {
        Ok(MyCode {
            by: Cell { table: "staff", column: "name", row: &participant }.parse(&name)?,
            expires_at: Timestamp::from_millis(expires_at),
            used_at: times(used_at),
        })
    })
}

const CODES: &str = "
select
    staff.name,
    pairing_code.expires_at,
    pairing_code.used_at
from pairing_code
join staff on staff.id = pairing_code.created_by
where pairing_code.participant = $1
order by
    pairing_code.expires_at desc,
    pairing_code.code_hash desc
limit $2";

/// Lists what was said of the support that there is.
pub(crate) async fn support(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Listed<MySupport>, StoreError> {
    let rows = rows!(tx, (String, i64), SUPPORT, participant.uuid(), ASKED)?;
    newest(rows, MOST, |(answer, at)| {
        let cell = Cell { table: "support_answer", column: "answer", row: &participant };
        Ok(MySupport { answer: cell.named(Support::from_name(&answer))?, at: Timestamp::from_millis(at) })
    })
}

const SUPPORT: &str = "
select
    answer,
    answered_at
from support_answer
where participant = $1
order by place desc
limit $2";

/// Lists what phones remind of; not where they are reached.
pub(crate) async fn reminders(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Listed<MyReminders>, StoreError> {
    type Row = (Uuid, i64, i64, i64, i64, Option<i64>, Option<i64>);
    let rows = rows!(tx, Row, REMINDERS, participant.uuid(), ASKED)?;
    newest(rows, MOST, |(session, at, evening, hour, news, quiet_from, quiet_until): Row| {
        let wishes = reminder::read_wishes(session.into(), (evening, hour, news, quiet_from, quiet_until))?;
        Ok(MyReminders { at: Timestamp::from_millis(at), wishes })
    })
}

const REMINDERS: &str = "
select
    session,
    created_at,
    evening,
    hour,
    news,
    quiet_from,
    quiet_until
from push_subscription
where participant = $1
order by
    created_at desc,
    session desc
limit $2";

/// Lists the links by which calendars read the schedule.
pub(crate) async fn calendar_links(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Listed<MyCalendarLink>, StoreError> {
    let rows = rows!(tx, (i64,), CALENDAR_LINKS, participant.uuid(), ASKED)?;
    newest(rows, MOST, |(at,)| Ok(MyCalendarLink { at: Timestamp::from_millis(at) }))
}

const CALENDAR_LINKS: &str = "
select created_at
from calendar_link
where participant = $1
order by
    created_at desc,
    secret_hash desc
limit $2";

/// Lists what phones have sent.
pub(crate) async fn actions(tx: &mut Tx, participant: ParticipantId) -> Result<Listed<MyAction>, StoreError> {
    let rows = rows!(tx, (Uuid, i64, Option<String>), ACTIONS, participant.uuid(), ASKED)?;
    newest(rows, MOST, |(id, at, refused)| {
        Ok(MyAction { id: id.into(), at: Timestamp::from_millis(at), refused })
    })
}

const ACTIONS: &str = "
select
    action,
    at,
    refused
from action_log
where participant = $1
order by
    at desc,
    turn desc,
    action desc
limit $2";
