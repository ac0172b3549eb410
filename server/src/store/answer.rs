//! What participants answered to occurrences, and which goals they marked done.

use jiff::civil::DateTime;
use sqlx::types::Uuid;
use stegvis_shared::domain::activity::OccurrenceKey;
use stegvis_shared::domain::answer::Answer;
use stegvis_shared::id::{GoalId, ParticipantId, StaffId};
use stegvis_shared::sync::Receipt;
use stegvis_shared::time::Timestamp;

use super::error::Cell;
use super::list::ids;
use super::sql::rows;
use super::{StoreError, Tx};

/// An answer as it is stored.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoredAnswer {
    pub(crate) participant: ParticipantId,
    pub(crate) occurrence: OccurrenceKey,
    pub(crate) answer: Answer,
    pub(crate) at: Timestamp,
    pub(crate) receipt: Receipt,
}

/// A goal that is marked done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoredMark {
    pub(crate) participant: ParticipantId,
    pub(crate) goal: GoalId,
    pub(crate) at: Timestamp,
    pub(crate) receipt: Receipt,
}

/// Lists participants' answers to what starts at a time or later, by start.
pub(crate) async fn of_participants(
    tx: &mut Tx,
    participants: &[ParticipantId],
    from: DateTime,
) -> Result<Vec<StoredAnswer>, StoreError> {
    read(rows!(tx, AnswerRow, OF_PARTICIPANTS, ids(participants), from.to_string())?)
}

const OF_PARTICIPANTS: &str = "
select
    answer.participant,
    answer.activity,
    answer.original_start,
    answer.answer,
    answer.answered_at,
    answer.seen_at
from json_each(cast($1 as text)) as wanted
cross join answer
where answer.participant = unhex(wanted.value)
    and answer.original_start >= $2
order by
    answer.original_start,
    answer.activity,
    answer.participant
limit 1000000";

/// Lists the answers of all of a coach's participants to what starts at a time or later, by start.
pub(crate) async fn of_coach(
    tx: &mut Tx,
    coach: StaffId,
    from: DateTime,
) -> Result<Vec<StoredAnswer>, StoreError> {
    read(rows!(tx, AnswerRow, OF_COACH, coach.uuid(), from.to_string())?)
}

const OF_COACH: &str = "
select
    answer.participant,
    answer.activity,
    answer.original_start,
    answer.answer,
    answer.answered_at,
    answer.seen_at
from participant_coach
join answer on answer.participant = participant_coach.participant
where participant_coach.staff = $1
    and answer.original_start >= $2
order by
    answer.original_start,
    answer.activity,
    answer.participant
limit 100000";

#[derive(sqlx::FromRow)]
struct AnswerRow {
    participant: Uuid,
    activity: Uuid,
    original_start: String,
    answer: String,
    answered_at: i64,
    seen_at: Option<i64>,
}

fn read(rows: Vec<AnswerRow>) -> Result<Vec<StoredAnswer>, StoreError> {
    rows.into_iter()
        .map(|row| {
            let name = format!("{} {} {}", row.participant, row.activity, row.original_start);
            let cell = |column| Cell { table: "answer", column, row: &name };
            Ok(StoredAnswer {
                participant: row.participant.into(),
                occurrence: OccurrenceKey {
                    activity: row.activity.into(),
                    original_start: cell("original_start").parse(&row.original_start)?,
                },
                answer: cell("answer").json(&row.answer)?,
                at: Timestamp::from_millis(row.answered_at),
                receipt: receipt(row.seen_at),
            })
        })
        .collect()
}

/// Lists the goals that participants marked done, of all plans ever.
pub(crate) async fn marks(
    tx: &mut Tx,
    participants: &[ParticipantId],
) -> Result<Vec<StoredMark>, StoreError> {
    let rows = rows!(tx, (Uuid, Uuid, i64, Option<i64>), MARKS, ids(participants))?;
    Ok(rows
        .into_iter()
        .map(|(participant, goal, at, seen_at)| StoredMark {
            participant: participant.into(),
            goal: goal.into(),
            at: Timestamp::from_millis(at),
            receipt: receipt(seen_at),
        })
        .collect())
}

const MARKS: &str = "
select
    goal_mark.participant,
    goal_mark.goal,
    goal_mark.done_at,
    goal_mark.seen_at
from json_each(cast($1 as text)) as wanted
cross join goal_mark
where goal_mark.participant = unhex(wanted.value)
order by
    goal_mark.done_at,
    goal_mark.goal,
    goal_mark.participant
limit 1000000";

/// Gives how far something has come that is in the database.
pub(super) fn receipt(seen_at: Option<i64>) -> Receipt {
    if seen_at.is_some() { Receipt::Read } else { Receipt::Sent }
}
