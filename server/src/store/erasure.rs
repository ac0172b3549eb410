//! Who wants everything about themselves erased.

use sqlx::types::Uuid;
use stegvis_shared::id::{ParticipantId, StaffId};
use stegvis_shared::sync::WishItem;
use stegvis_shared::time::Timestamp;

use super::answer::receipt;
use super::sql::{row, rows, run};
use super::{StoreError, Tx};

/// Gives whether a participant wants to be erased, as the phone has it; `None` when the participant never did.
pub(crate) async fn of_participant(
    tx: &mut Tx,
    participant: ParticipantId,
) -> Result<Option<WishItem>, StoreError> {
    let found = row!(tx, (Option<i64>, Option<i64>), OF_PARTICIPANT, participant.uuid())?;
    Ok(found.map(|(asked_at, seen_at)| WishItem {
        wanted: asked_at.map(|_| receipt(seen_at)),
        at: asked_at.map(Timestamp::from_millis),
    }))
}

const OF_PARTICIPANT: &str = "
select
    asked_at,
    seen_at
from erasure_request
where participant = $1";

/// Lists who of a coach's participants wants to be erased, and since when; the longest waiting first.
pub(crate) async fn of_coach(
    tx: &mut Tx,
    coach: StaffId,
) -> Result<Vec<(ParticipantId, Timestamp)>, StoreError> {
    let found = rows!(tx, (Uuid, i64), OF_COACH, coach.uuid())?;
    Ok(found.into_iter().map(|(id, asked_at)| (id.into(), Timestamp::from_millis(asked_at))).collect())
}

const OF_COACH: &str = "
select
    erasure_request.participant,
    erasure_request.asked_at
from participant_coach
join erasure_request on erasure_request.participant = participant_coach.participant
where participant_coach.staff = $1
    and erasure_request.asked_at is not null
order by
    erasure_request.asked_at,
    erasure_request.participant
limit 2000";

/// Ends a participant's wish of an instant, unless a later one has taken its place. Says whether it was there.
pub(crate) async fn end(
    tx: &mut Tx,
    participant: ParticipantId,
    asked_at: Timestamp,
) -> Result<bool, StoreError> {
    Ok(run!(tx, END, participant.uuid(), asked_at.as_millis())? > 0)
}

const END: &str = "
update erasure_request
set asked_at = null
where participant = $1
    and asked_at = $2";
