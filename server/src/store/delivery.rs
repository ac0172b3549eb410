//! How far a published plan has come: to a phone, and before the participant's eyes.

use stegvis_shared::id::{ParticipantId, PlanId};
use stegvis_shared::time::Timestamp;

use super::list::ids;
use super::sql::{row, run};
use super::{StoreError, Tx};

/// How far a published plan has come on its way to a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StoredDelivery {
    /// The place in the feed where it is whole; `None` for what was published before this was noted.
    pub(crate) position: Option<i64>,
    /// Whether a phone has said that it has it.
    pub(crate) reached: bool,
}

/// Notes that the feeds as they are now hold plans that have just been published.
pub(crate) async fn set_positions(tx: &mut Tx, plans: &[PlanId]) -> Result<(), StoreError> {
    run!(tx, SET_POSITIONS, ids(plans)).map(drop)
}

const SET_POSITIONS: &str = "
update plan_revision
set position = participant_head.position
from plan
join participant_head on participant_head.participant = plan.participant
where plan.id in (
        select unhex(value)
        from json_each(cast($1 as text))
    )
    and plan_revision.plan = plan.id
    and plan_revision.revision = plan.revision
    and plan_revision.position is null";

/// Finds how far a plan of a participant has come; `None` when no such plan was published.
pub(crate) async fn find(
    tx: &mut Tx,
    participant: ParticipantId,
    revision: i64,
) -> Result<Option<StoredDelivery>, StoreError> {
    let found = row!(tx, (Option<i64>, Option<i64>), FIND, participant.uuid(), revision)?;
    Ok(found.map(|(position, reached_at)| StoredDelivery { position, reached: reached_at.is_some() }))
}

const FIND: &str = "
select
    plan_revision.position,
    plan_revision.reached_at
from plan
join plan_revision on plan_revision.plan = plan.id
where plan.participant = $1
    and plan_revision.revision = $2";

/// Notes that a phone has a plan. Says whether that is news.
pub(crate) async fn reach(
    tx: &mut Tx,
    participant: ParticipantId,
    revision: i64,
    at: Timestamp,
) -> Result<bool, StoreError> {
    Ok(run!(tx, REACH, participant.uuid(), revision, at.as_millis())? > 0)
}

const REACH: &str = "
update plan_revision
set reached_at = $3
where plan = (
        select id
        from plan
        where participant = $1
    )
    and revision = $2
    and reached_at is null";
