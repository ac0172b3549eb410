//! How far a published plan has come: to a phone, and before the participant's eyes.

use std::collections::HashMap;

use serde::Serialize;
use sqlx::types::Uuid;
use stegvis_shared::id::{ParticipantId, PlanId};
use stegvis_shared::time::Timestamp;

use super::error::to_json;
use super::list::{HexId, ids};
use super::sql::{rows, run};
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

/// A revision of a participant's plan.
pub(crate) type Revision = (ParticipantId, i64);

/// Finds how far plans have come; those that were never published are left out.
pub(crate) async fn among(
    tx: &mut Tx,
    revisions: &[Revision],
) -> Result<HashMap<Revision, StoredDelivery>, StoreError> {
    let found = rows!(tx, (Uuid, i64, Option<i64>, Option<i64>), AMONG, list(revisions))?;
    let delivery =
        |position, reached_at: Option<i64>| StoredDelivery { position, reached: reached_at.is_some() };
    let found = found.into_iter().map(|(participant, revision, position, reached_at)| {
        ((participant.into(), revision), delivery(position, reached_at))
    });
    Ok(found.collect())
}

fn list(revisions: &[Revision]) -> String {
    #[derive(Serialize)]
    struct Named {
        participant: HexId,
        revision: i64,
    }
    let named = revisions
        .iter()
        .map(|(participant, revision)| Named { participant: (*participant).into(), revision: *revision });
    to_json(&named.collect::<Vec<_>>())
}

const AMONG: &str = "
select
    plan.participant,
    plan_revision.revision,
    plan_revision.position,
    plan_revision.reached_at
from json_each(cast($1 as text)) as named
cross join plan
join plan_revision on plan_revision.plan = plan.id
where plan.participant = unhex(json_extract(named.value, '$.participant'))
    and plan_revision.revision = cast(json_extract(named.value, '$.revision') as bigint)
order by
    plan.participant,
    plan_revision.revision
limit 10000";

/// Notes that phones have plans.
pub(crate) async fn reach(tx: &mut Tx, revisions: &[Revision], at: Timestamp) -> Result<(), StoreError> {
    run!(tx, REACH, list(revisions), at.as_millis()).map(drop)
}

const REACH: &str = "
update plan_revision
set reached_at = $2
where (plan, revision) in (
        select
            plan.id,
            cast(json_extract(named.value, '$.revision') as bigint)
        from json_each(cast($1 as text)) as named
        cross join plan
        where plan.participant = unhex(json_extract(named.value, '$.participant'))
    )
    and reached_at is null";
