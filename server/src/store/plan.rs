//! Plans: draft, what is published, and every revision.

use jiff::civil::Date;
use serde::Serialize;
use sqlx::types::Uuid;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::{ParticipantId, PlanId, StaffId};
use stegvis_shared::protocol::coach::{Delivery, Draft, Published};
use stegvis_shared::sync::{NewsItem, NoticeItem, PlanItem};
use stegvis_shared::time::Timestamp;

use super::error::{Cell, to_json};
use super::list::{HexId, ids};
use super::sql::{row, rows, run};
use super::{StoreError, Tx};

/// A plan as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredPlan {
    pub(crate) id: PlanId,
    pub(crate) participant: ParticipantId,
    pub(crate) draft: Draft,
    pub(crate) published: Option<Published>,
    /// What the phone is told of which plan it has.
    pub(crate) plan_item: Option<PlanItem>,
    /// What the published plan changed of what the participant had opened.
    pub(crate) news: Option<NewsItem>,
    /// What the participant opened last, where the published plan has not been opened; read for publishing alone.
    opened: Option<PlanDocument>,
    /// The notice of the published plan, as the phone shows it.
    pub(crate) notice: Option<NoticeItem>,
    /// The day whose horizon is in the feed; `None` before the first publish.
    pub(crate) horizon_day: Option<Date>,
}

impl StoredPlan {
    /// Gives the plan that the participant opened last; `None` where that is not known to be any.
    pub(crate) fn known(&self) -> Option<&PlanDocument> {
        match (&self.published, self.plan_item) {
            (Some(published), Some(PlanItem { opened: true, .. })) => Some(&published.document),
            _ => self.opened.as_ref(),
        }
    }
}

/// Adds an empty plan.
pub(crate) async fn add(
    tx: &mut Tx,
    plan: PlanId,
    participant: ParticipantId,
    document: &PlanDocument,
    at: Timestamp,
) -> Result<(), StoreError> {
    run!(tx, ADD, plan.uuid(), participant.uuid(), to_json(document), at.as_millis()).map(drop)
}

const ADD: &str = "
insert into plan (
    id,
    participant,
    draft,
    draft_version,
    draft_saved_at,
    revision
)
values (
    $1,
    $2,
    $3,
    1,
    $4,
    0
)";

/// Finds the plan of a participant.
pub(crate) async fn of_participant(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Option<StoredPlan>, StoreError> {
    row!(tx, PlanRow, OF_PARTICIPANT, participant.uuid())?.map(PlanRow::read).transpose()
}

const OF_PARTICIPANT: &str = "
select
    plan.id,
    plan.participant,
    plan.draft,
    plan.draft_version,
    saver.name as draft_saved_by,
    plan.draft_saved_at,
    plan_revision.document as published,
    plan.revision,
    publisher.name as published_by,
    plan.published_at,
    plan_revision.position,
    plan_revision.reached_at,
    plan_revision.opened_at,
    notifier.name as notice_by,
    plan.notice_at,
    plan.news,
    plan.horizon_day
from plan
left join plan_revision on plan_revision.plan = plan.id
    and plan_revision.revision = plan.revision
left join staff as saver on saver.id = plan.draft_saved_by
left join staff as publisher on publisher.id = plan.published_by
left join staff as notifier on notifier.id = plan.notice_by
where plan.participant = $1";

/// Lists the plans of all of a coach's participants; of one when it is given.
pub(crate) async fn of_coach(
    tx: &mut Tx,
    coach: StaffId,
    only: Option<ParticipantId>,
) -> Result<Vec<StoredPlan>, StoreError> {
    let only = only.map(ParticipantId::uuid);
    rows!(tx, PlanRow, OF_COACH, coach.uuid(), only)?.into_iter().map(PlanRow::read).collect()
}

const OF_COACH: &str = "
select
    plan.id,
    plan.participant,
    plan.draft,
    plan.draft_version,
    saver.name as draft_saved_by,
    plan.draft_saved_at,
    plan_revision.document as published,
    plan.revision,
    publisher.name as published_by,
    plan.published_at,
    plan_revision.position,
    plan_revision.reached_at,
    plan_revision.opened_at,
    notifier.name as notice_by,
    plan.notice_at,
    plan.news,
    plan.horizon_day
from participant_coach
join plan on plan.participant = participant_coach.participant
left join plan_revision on plan_revision.plan = plan.id
    and plan_revision.revision = plan.revision
left join staff as saver on saver.id = plan.draft_saved_by
left join staff as publisher on publisher.id = plan.published_by
left join staff as notifier on notifier.id = plan.notice_by
where participant_coach.staff = $1
    and plan.participant = coalesce($2, plan.participant)
order by plan.participant
limit 2000";

/// Lists those of some plans that are of a coach's participants, by participant.
pub(crate) async fn of_coach_among(
    tx: &mut Tx,
    coach: StaffId,
    plans: &[PlanId],
) -> Result<Vec<StoredPlan>, StoreError> {
    rows!(tx, PlanRow, OF_COACH_AMONG, coach.uuid(), ids(plans))?.into_iter().map(PlanRow::read).collect()
}

const OF_COACH_AMONG: &str = "
select
    plan.id,
    plan.participant,
    plan.draft,
    plan.draft_version,
    saver.name as draft_saved_by,
    plan.draft_saved_at,
    plan_revision.document as published,
    plan.revision,
    publisher.name as published_by,
    plan.published_at,
    plan_revision.position,
    plan_revision.reached_at,
    plan_revision.opened_at,
    notifier.name as notice_by,
    plan.notice_at,
    plan.news,
    case
        when plan_revision.opened_at is null then (
            select known.document
            from plan_revision as known
            where known.plan = plan.id
                and known.opened_at is not null
            order by known.revision desc
            limit 1
        )
    end as opened,
    plan.horizon_day
from json_each(cast($2 as text)) as wanted
cross join plan
join participant_coach on participant_coach.participant = plan.participant
left join plan_revision on plan_revision.plan = plan.id
    and plan_revision.revision = plan.revision
left join staff as saver on saver.id = plan.draft_saved_by
left join staff as publisher on publisher.id = plan.published_by
left join staff as notifier on notifier.id = plan.notice_by
where plan.id = unhex(wanted.value)
    and participant_coach.staff = $1
order by plan.participant
limit 10000";

/// Locks those of some plans that are of a coach's participants until the end of the transaction, by id.
pub(crate) async fn lock(tx: &mut Tx, coach: StaffId, plans: &[PlanId]) -> Result<(), StoreError> {
    // The one writer of SQLite has every lock.
    if tx.is_postgres() {
        rows!(tx, (Uuid,), LOCK_POSTGRES, coach.uuid(), ids(plans))?;
    }
    Ok(())
}

const LOCK_POSTGRES: &str = "
select plan.id
from json_each(cast($2 as text)) as wanted
cross join plan
join participant_coach on participant_coach.participant = plan.participant
where plan.id = unhex(wanted.value)
    and participant_coach.staff = $1
order by plan.id
limit 10000
for update of plan";

/// Stores drafts as their next versions.
pub(crate) async fn save_drafts<'a>(
    tx: &mut Tx,
    drafts: impl IntoIterator<Item = (PlanId, &'a PlanDocument)>,
    by: StaffId,
    at: Timestamp,
) -> Result<(), StoreError> {
    #[derive(Serialize)]
    struct Saved {
        plan: HexId,
        document: String,
    }
    let saved: Vec<Saved> = drafts
        .into_iter()
        .map(|(plan, document)| Saved { plan: plan.into(), document: to_json(document) })
        .collect();
    if !saved.is_empty() {
        run!(tx, SAVE_DRAFTS, to_json(&saved), by.uuid(), at.as_millis())?;
    }
    Ok(())
}

const SAVE_DRAFTS: &str = "
update plan
set
    draft = json_extract(saved.value, '$.document'),
    draft_version = draft_version + 1,
    draft_saved_by = $2,
    draft_saved_at = $3
from json_each(cast($1 as text)) as saved
where plan.id = unhex(json_extract(saved.value, '$.plan'))";

/// A draft that is to be published.
#[derive(Debug, Serialize)]
pub(crate) struct Fresh {
    plan: HexId,
    /// Whether its notice is another than before (1), else 0.
    has_word: u8,
    /// JSON of the [`NewsItem`].
    news: Option<String>,
}

impl Fresh {
    /// Names a draft that is to be published, with what it changes for the participant.
    pub(crate) fn new(plan: PlanId, has_word: bool, news: Option<&NewsItem>) -> Self {
        Self { plan: plan.into(), has_word: has_word.into(), news: news.map(to_json) }
    }
}

/// Stores drafts as the next revisions of their plans, with the horizon of a day in their feeds.
pub(crate) async fn publish(
    tx: &mut Tx,
    plans: &[Fresh],
    by: StaffId,
    at: Timestamp,
    day: Date,
) -> Result<(), StoreError> {
    let plans = to_json(plans);
    run!(tx, PUBLISH, plans.as_str(), by.uuid(), at.as_millis(), day.to_string())?;
    run!(tx, ADD_REVISIONS, plans).map(drop)
}

const PUBLISH: &str = "
update plan
set
    revision = revision + 1,
    published_by = $2,
    published_at = $3,
    notice_by = case cast(json_extract(fresh.value, '$.has_word') as bigint) when 1 then $2 else notice_by end,
    notice_at = case cast(json_extract(fresh.value, '$.has_word') as bigint) when 1 then $3 else notice_at end,
    news = json_extract(fresh.value, '$.news'),
    horizon_day = $4
from json_each(cast($1 as text)) as fresh
where plan.id = unhex(json_extract(fresh.value, '$.plan'))";

const ADD_REVISIONS: &str = "
insert into plan_revision (
    plan,
    revision,
    document,
    published_by,
    published_at
)
select
    id,
    revision,
    draft,
    published_by,
    published_at
from plan
where id in (
    select unhex(json_extract(value, '$.plan'))
    from json_each(cast($1 as text))
)";

/// Notes the day whose horizon is in the feeds of participants.
pub(crate) async fn set_horizon(
    tx: &mut Tx,
    participants: &[ParticipantId],
    day: Date,
) -> Result<(), StoreError> {
    run!(tx, SET_HORIZON, ids(participants), day.to_string()).map(drop)
}

const SET_HORIZON: &str = "
update plan
set horizon_day = $2
where participant in (
        select unhex(value)
        from json_each(cast($1 as text))
    )
    and revision > 0";

/// Lists the participants with a plan whose horizon is of another day, from an id on: of an earlier one, or of a later one
/// when the clock was ahead for a while.
pub(crate) async fn off_horizon(
    tx: &mut Tx,
    day: Date,
    after: Option<ParticipantId>,
) -> Result<Vec<ParticipantId>, StoreError> {
    let after = after.map_or(Uuid::nil(), ParticipantId::uuid);
    let rows = rows!(tx, (Uuid,), OFF_HORIZON, day.to_string(), after)?;
    Ok(rows.into_iter().map(|(id,)| id.into()).collect())
}

const OFF_HORIZON: &str = "
select participant
from plan
where (horizon_day < $1 or horizon_day > $1)
    and participant > $2
order by participant
limit 200";

#[derive(sqlx::FromRow)]
struct PlanRow {
    id: Uuid,
    participant: Uuid,
    draft: String,
    draft_version: i64,
    draft_saved_by: Option<String>,
    draft_saved_at: i64,
    published: Option<String>,
    revision: i64,
    published_by: Option<String>,
    published_at: Option<i64>,
    position: Option<i64>,
    reached_at: Option<i64>,
    opened_at: Option<i64>,
    notice_by: Option<String>,
    notice_at: Option<i64>,
    news: Option<String>,
    #[sqlx(default)]
    opened: Option<String>,
    horizon_day: Option<String>,
}

impl PlanRow {
    fn read(self) -> Result<StoredPlan, StoreError> {
        let cell = |column| Cell { table: "plan", column, row: &self.id };
        let revision = Cell { table: "plan_revision", column: "document", row: &self.id };
        let name = |column, name: Option<&str>| -> Result<Option<Title>, StoreError> {
            name.map(|name| cell(column).parse(name)).transpose()
        };
        let published = match &self.published {
            None => None,
            Some(document) => {
                let at = self.published_at.ok_or_else(|| cell("published_at").corrupt("missing"))?;
                let at = Timestamp::from_millis(at);
                Some(Published {
                    revision: self.revision,
                    document: revision.json(document)?,
                    at,
                    by: name("published_by", self.published_by.as_deref())?
                        .ok_or_else(|| cell("published_by").corrupt("missing"))?,
                    delivery: self.position.map(|_| Delivery {
                        published_at: at,
                        reached_at: self.reached_at.map(Timestamp::from_millis),
                        opened_at: self.opened_at.map(Timestamp::from_millis),
                    }),
                })
            }
        };
        let text = published.as_ref().and_then(|published| published.document.notice.clone());
        let from = name("notice_by", self.notice_by.as_deref())?;
        let notice = match (text, from, self.notice_at) {
            (None, ..) => None,
            (Some(text), Some(from), Some(at)) => {
                Some(NoticeItem { text, from, at: Timestamp::from_millis(at) })
            }
            (Some(_), ..) => return Err(cell("notice_by").corrupt("missing")),
        };
        Ok(StoredPlan {
            id: self.id.into(),
            participant: self.participant.into(),
            draft: Draft {
                version: self.draft_version,
                document: cell("draft").json(&self.draft)?,
                saved_by: name("draft_saved_by", self.draft_saved_by.as_deref())?,
                saved_at: Timestamp::from_millis(self.draft_saved_at),
            },
            plan_item: published
                .as_ref()
                .map(|published| PlanItem { revision: published.revision, opened: self.opened_at.is_some() }),
            published,
            news: self.news.map(|news| cell("news").json(&news)).transpose()?,
            opened: self.opened.map(|document| revision.json(&document)).transpose()?,
            notice,
            horizon_day: self.horizon_day.map(|day| cell("horizon_day").parse(&day)).transpose()?,
        })
    }
}
