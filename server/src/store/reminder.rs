//! Phones that are reminded by Web Push: where they are reached, what they wish, what they have been told.

use std::collections::HashMap;

use jiff::civil::{Date, DateTime};
use sqlx::types::Uuid;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::id::{ParticipantId, SessionId};
use stegvis_shared::protocol::reminders::{QuietHours, ReminderWishes};
use stegvis_shared::sync::Item;
use stegvis_shared::time::{HourMinute, Timestamp};

use super::error::Cell;
use super::feed::read_item;
use super::list::ids;
use super::sql::{one, row, rows, run};
use super::{StoreError, Tx};

/// How many phones are looked at together; stands in the statement too.
const TOGETHER: usize = 200;

/// What a phone has been told, or need not be told any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// The latest day of which the evening before told.
    pub(crate) evening: Date,
    /// The latest start of which the hour before told.
    pub(crate) hour: DateTime,
    /// The place of the latest message in the thread.
    pub(crate) message: i64,
    /// The revision of the latest plan.
    pub(crate) plan: i64,
}

/// Where a browser is reached; as stored, which may be what the server does not take any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StoredAddress {
    pub(crate) endpoint: String,
    pub(crate) public_key: Vec<u8>,
    pub(crate) auth: Vec<u8>,
}

/// A phone for which something may be due.
#[derive(Clone, Debug)]
pub(crate) struct Reminded {
    pub(crate) session: SessionId,
    pub(crate) participant: ParticipantId,
    pub(crate) language: LanguageTag,
    pub(crate) address: StoredAddress,
    pub(crate) wishes: ReminderWishes,
    pub(crate) told: Told,
    pub(crate) turn: i64,
    /// The end of the participant's feed.
    pub(crate) position: i64,
}

/// Something new: its number among its kind, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fresh {
    /// The place of a message, or the revision of a plan.
    pub(crate) number: i64,
    pub(crate) at: Timestamp,
}

/// A phone that is to be reminded from now on.
#[derive(Clone, Debug)]
pub(crate) struct NewReminded {
    pub(crate) session: SessionId,
    pub(crate) participant: ParticipantId,
    pub(crate) address: StoredAddress,
    pub(crate) wishes: ReminderWishes,
    /// What it need not be told.
    pub(crate) told: Told,
    pub(crate) at: Timestamp,
}

/// Reminds the phone of a session from now on, instead of whoever was reached there before. Of a participant's phones the
/// newest `keep` are reminded.
pub(crate) async fn put(tx: &mut Tx, new: NewReminded, keep: i64) -> Result<(), StoreError> {
    let NewReminded { session, participant, address, wishes, told, at } = new;
    run!(tx, REMOVE_OTHERS_THERE, session.uuid(), address.endpoint.as_str())?;
    let quiet = wishes.quiet;
    run!(
        tx,
        PUT,
        session.uuid(),
        participant.uuid(),
        address.endpoint,
        address.public_key,
        address.auth,
        at.as_millis(),
        i64::from(wishes.evening),
        i64::from(wishes.hour),
        i64::from(wishes.news),
        quiet.map(|quiet| i64::from(quiet.from.minutes())),
        quiet.map(|quiet| i64::from(quiet.until.minutes())),
        told.evening.to_string(),
        told.hour.to_string(),
        told.message,
        told.plan,
    )?;
    run!(tx, KEEP_NEWEST, participant.uuid(), keep).map(drop)
}

const REMOVE_OTHERS_THERE: &str = "
delete from push_subscription
where endpoint = $2
    and session <> $1";

const PUT: &str = "
insert into push_subscription (
    session,
    participant,
    endpoint,
    public_key,
    auth,
    created_at,
    evening,
    hour,
    news,
    quiet_from,
    quiet_until,
    evening_told,
    hour_told,
    message_told,
    plan_told,
    look_at,
    position,
    turn
)
values (
    $1,
    $2,
    $3,
    $4,
    $5,
    $6,
    $7,
    $8,
    $9,
    $10,
    $11,
    $12,
    $13,
    $14,
    $15,
    $6,
    0,
    0
)
on conflict (session) do update set
    endpoint = excluded.endpoint,
    public_key = excluded.public_key,
    auth = excluded.auth,
    created_at = excluded.created_at,
    evening = excluded.evening,
    hour = excluded.hour,
    news = excluded.news,
    quiet_from = excluded.quiet_from,
    quiet_until = excluded.quiet_until,
    evening_told = excluded.evening_told,
    hour_told = excluded.hour_told,
    message_told = excluded.message_told,
    plan_told = excluded.plan_told,
    look_at = excluded.look_at,
    turn = push_subscription.turn + 1";

const KEEP_NEWEST: &str = "
delete from push_subscription
where participant = $1
    and session not in (
        select session
        from push_subscription
        where participant = $1
        order by
            created_at desc,
            session desc
        limit $2
    )";

/// Gives what the phone of a session wishes; `None` when it is not reminded.
pub(crate) async fn wishes(tx: &mut Tx, session: SessionId) -> Result<Option<ReminderWishes>, StoreError> {
    row!(tx, WishesRow, WISHES, session.uuid())?.map(|row| read_wishes(session, row)).transpose()
}

/// Wishes as they are stored: evening, hour, news, and quiet from and until.
pub(super) type WishesRow = (i64, i64, i64, Option<i64>, Option<i64>);

/// Reads the wishes of a session's phone.
pub(super) fn read_wishes(
    session: SessionId,
    (evening, hour, news, from, until): WishesRow,
) -> Result<ReminderWishes, StoreError> {
    let quiet = quiet(session, from, until)?;
    Ok(ReminderWishes { evening: evening != 0, hour: hour != 0, news: news != 0, quiet })
}

const WISHES: &str = "
select
    evening,
    hour,
    news,
    quiet_from,
    quiet_until
from push_subscription
where session = $1";

/// Reminds the phone of a session no more.
pub(crate) async fn remove(tx: &mut Tx, session: SessionId) -> Result<(), StoreError> {
    run!(tx, REMOVE, session.uuid()).map(drop)
}

const REMOVE: &str = "
delete from push_subscription
where session = $1";

/// Reminds the phone of a session no more, unless it is reached elsewhere by now.
pub(crate) async fn remove_there(tx: &mut Tx, session: SessionId, endpoint: &str) -> Result<(), StoreError> {
    run!(tx, REMOVE_THERE, session.uuid(), endpoint).map(drop)
}

const REMOVE_THERE: &str = "
delete from push_subscription
where session = $1
    and endpoint = $2";

/// Gives the place of a participant's latest message and the revision of the published plan; 0 before the first.
pub(crate) async fn latest(tx: &mut Tx, participant: ParticipantId) -> Result<(i64, i64), StoreError> {
    one!(tx, (i64, i64), LATEST, participant.uuid())
}

const LATEST: &str = "
select
    (
        select coalesce(max(place), 0)
        from message
        where participant = $1
    ),
    (
        select coalesce(max(revision), 0)
        from plan
        where participant = $1
    )";

/// Lists phones for which something may be due: those whose time to look has come, or whose feed has moved since they were
/// looked at. By session, from one on; at most 200, and with the session after which there may be more. Those whose data
/// cannot be right come as errors.
pub(crate) async fn to_look_at(
    tx: &mut Tx,
    now: Timestamp,
    after: SessionId,
) -> Result<(Vec<Result<Reminded, StoreError>>, Option<SessionId>), StoreError> {
    let rows = rows!(tx, RemindedRow, TO_LOOK_AT, now.as_millis(), after.uuid())?;
    let next = rows.last().filter(|_| rows.len() == TOGETHER).map(|last| last.session.into());
    Ok((rows.into_iter().map(RemindedRow::read).collect(), next))
}

const TO_LOOK_AT: &str = "
select
    push_subscription.session,
    push_subscription.participant,
    participant.language,
    push_subscription.endpoint,
    push_subscription.public_key,
    push_subscription.auth,
    push_subscription.evening,
    push_subscription.hour,
    push_subscription.news,
    push_subscription.quiet_from,
    push_subscription.quiet_until,
    push_subscription.evening_told,
    push_subscription.hour_told,
    push_subscription.message_told,
    push_subscription.plan_told,
    push_subscription.turn,
    participant_head.position
from push_subscription
join participant_head on participant_head.participant = push_subscription.participant
join participant on participant.id = push_subscription.participant
join session on session.id = push_subscription.session
where push_subscription.session > $2
    and (
        push_subscription.look_at <= $1
        or push_subscription.position <> participant_head.position
    )
    and session.revoked_at is null
    and session.expires_at > $1
order by push_subscription.session
limit 200";

/// Gives the starts of what is in participants' schedules from one day to another (not included), in order; without what is
/// cancelled or answered.
pub(crate) async fn open_starts(
    tx: &mut Tx,
    participants: &[ParticipantId],
    from: Date,
    until: Date,
) -> Result<HashMap<ParticipantId, Vec<DateTime>>, StoreError> {
    let (from, until) = (from.to_string(), until.to_string());
    let mut starts: HashMap<ParticipantId, Vec<DateTime>> = HashMap::new();
    for (participant, number, body) in
        rows!(tx, (Uuid, i64, String), OCCURRENCES, ids(participants), from, until)?
    {
        let participant = participant.into();
        // One that cannot be right is for the doctor, and holds up nobody's reminders.
        if let Ok(Item::Occurrence(occurrence)) = read_item(participant, number, &body)
            && !occurrence.cancelled
            && occurrence.answer.is_none()
        {
            starts.entry(participant).or_default().push(occurrence.start);
        }
    }
    for starts in starts.values_mut() {
        starts.sort_unstable();
    }
    Ok(starts)
}

// A key is `occurrence:`, the activity's id, `:` and the start as 2026-11-24T10:00:00, the 49th letter its first.
const OCCURRENCES: &str = "
select
    feed_item.participant,
    feed_item.number,
    feed_item.body
from json_each(cast($1 as text)) as wanted
cross join feed_item
where feed_item.participant = unhex(wanted.value)
    and feed_item.item_key like 'occurrence:%'
    and substr(feed_item.item_key, 49) >= $2
    and substr(feed_item.item_key, 49) < $3
    and feed_item.body is not null
order by
    feed_item.participant,
    feed_item.number
limit 1000000";

/// Gives, for sessions, the latest of the coach's messages that are neither read nor told.
pub(crate) async fn fresh_messages(
    tx: &mut Tx,
    sessions: &[SessionId],
) -> Result<HashMap<SessionId, Fresh>, StoreError> {
    Ok(rows!(tx, (Uuid, i64, i64), FRESH_MESSAGES, ids(sessions))?.into_iter().map(fresh).collect())
}

const FRESH_MESSAGES: &str = "
select
    push_subscription.session,
    max(message.place),
    max(message.at)
from json_each(cast($1 as text)) as wanted
cross join push_subscription
join message on message.participant = push_subscription.participant
    and message.place > push_subscription.message_told
where push_subscription.session = unhex(wanted.value)
    and message.sender is not null
    and message.read_at is null
group by push_subscription.session
order by push_subscription.session
limit 10000";

/// Gives, for sessions, the published plan where it is neither opened nor told.
pub(crate) async fn fresh_plans(
    tx: &mut Tx,
    sessions: &[SessionId],
) -> Result<HashMap<SessionId, Fresh>, StoreError> {
    Ok(rows!(tx, (Uuid, i64, i64), FRESH_PLANS, ids(sessions))?.into_iter().map(fresh).collect())
}

const FRESH_PLANS: &str = "
select
    push_subscription.session,
    plan_revision.revision,
    plan_revision.published_at
from json_each(cast($1 as text)) as wanted
cross join push_subscription
join plan on plan.participant = push_subscription.participant
    and plan.revision > push_subscription.plan_told
join plan_revision on plan_revision.plan = plan.id
    and plan_revision.revision = plan.revision
where push_subscription.session = unhex(wanted.value)
    and plan_revision.opened_at is null
order by push_subscription.session
limit 10000";

fn fresh((session, number, at): (Uuid, i64, i64)) -> (SessionId, Fresh) {
    (session.into(), Fresh { number, at: Timestamp::from_millis(at) })
}

/// Notes that a phone was looked at, what it is told and when to look again. Says whether nobody else did so meanwhile.
pub(crate) async fn note(
    tx: &mut Tx,
    looked_at: &Reminded,
    told: Told,
    look_at: Timestamp,
) -> Result<bool, StoreError> {
    let noted = run!(
        tx,
        NOTE,
        looked_at.session.uuid(),
        looked_at.turn,
        told.evening.to_string(),
        told.hour.to_string(),
        told.message,
        told.plan,
        look_at.as_millis(),
        looked_at.position,
    )?;
    Ok(noted == 1)
}

const NOTE: &str = "
update push_subscription
set
    evening_told = $3,
    hour_told = $4,
    message_told = $5,
    plan_told = $6,
    look_at = $7,
    position = $8,
    turn = turn + 1
where session = $1
    and turn = $2";

#[derive(sqlx::FromRow)]
struct RemindedRow {
    session: Uuid,
    participant: Uuid,
    language: String,
    endpoint: String,
    public_key: Vec<u8>,
    auth: Vec<u8>,
    evening: i64,
    hour: i64,
    news: i64,
    quiet_from: Option<i64>,
    quiet_until: Option<i64>,
    evening_told: String,
    hour_told: String,
    message_told: i64,
    plan_told: i64,
    turn: i64,
    position: i64,
}

impl RemindedRow {
    fn read(self) -> Result<Reminded, StoreError> {
        let session: SessionId = self.session.into();
        let cell = |table, column| Cell { table, column, row: &session };
        let wishes = (self.evening, self.hour, self.news, self.quiet_from, self.quiet_until);
        let told = Told {
            evening: cell("push_subscription", "evening_told").parse(&self.evening_told)?,
            hour: cell("push_subscription", "hour_told").parse(&self.hour_told)?,
            message: self.message_told,
            plan: self.plan_told,
        };
        Ok(Reminded {
            session,
            participant: self.participant.into(),
            language: cell("participant", "language").parse(&self.language)?,
            address: StoredAddress { endpoint: self.endpoint, public_key: self.public_key, auth: self.auth },
            wishes: read_wishes(session, wishes)?,
            told,
            turn: self.turn,
            position: self.position,
        })
    }
}

fn quiet(
    session: SessionId,
    from: Option<i64>,
    until: Option<i64>,
) -> Result<Option<QuietHours>, StoreError> {
    let cell = Cell { table: "push_subscription", column: "quiet_from", row: &session };
    let time = |minutes: i64| {
        let time = u8::try_from(minutes / 60).ok().zip(u8::try_from(minutes % 60).ok());
        let time = time.and_then(|(hour, minute)| HourMinute::new(hour, minute));
        time.ok_or_else(|| cell.corrupt("not a minute of a day"))
    };
    Ok(match (from, until) {
        (Some(from), Some(until)) => Some(QuietHours { from: time(from)?, until: time(until)? }),
        _ => None,
    })
}
