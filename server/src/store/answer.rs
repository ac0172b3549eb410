//! What participants answered to occurrences, and which goals they marked done.

use jiff::civil::DateTime;
use sqlx::types::Uuid;
use stegvis_shared::domain::activity::OccurrenceKey;
use stegvis_shared::domain::answer::Answer;
use stegvis_shared::id::{GoalId, ParticipantId, StaffId};
use stegvis_shared::sync::Receipt;
use stegvis_shared::time::Timestamp;

use super::error::Cell;
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
    pub(crate) goal: GoalId,
    pub(crate) at: Timestamp,
    pub(crate) receipt: Receipt,
}

/// Lists a participant's answers to what starts at a time or later, by start.
pub(crate) async fn of_participant(
    tx: &mut Tx,
    participant: ParticipantId,
    from: DateTime,
) -> Result<Vec<StoredAnswer>, StoreError> {
    read(rows!(tx, AnswerRow, OF_PARTICIPANT, participant.uuid(), from.to_string())?)
}

const OF_PARTICIPANT: &str = "
select
    participant,
    activity,
    original_start,
    answer,
    answered_at,
    seen_at
from answer
where participant = $1
    and original_start >= $2
order by
    original_start,
    activity
limit 100000";

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

/// Lists the goals that a participant marked done, of all plans ever.
pub(crate) async fn marks(tx: &mut Tx, participant: ParticipantId) -> Result<Vec<StoredMark>, StoreError> {
    let rows = rows!(tx, (Uuid, i64, Option<i64>), MARKS, participant.uuid())?;
    Ok(rows
        .into_iter()
        .map(|(goal, at, seen_at)| StoredMark {
            goal: goal.into(),
            at: Timestamp::from_millis(at),
            receipt: receipt(seen_at),
        })
        .collect())
}

const MARKS: &str = "
select
    goal,
    done_at,
    seen_at
from goal_mark
where participant = $1
order by
    done_at,
    goal
limit 10000";

fn receipt(seen_at: Option<i64>) -> Receipt {
    if seen_at.is_some() { Receipt::Read } else { Receipt::Sent }
}
