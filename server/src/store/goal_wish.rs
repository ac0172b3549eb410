//! What participants wish of goals: own goals, and smaller steps.

use std::collections::HashMap;

use serde::Serialize;
use sqlx::types::Uuid;
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::text::Note;
use stegvis_shared::id::{GoalId, ParticipantId, StaffId};
use stegvis_shared::sync::{GoalItem, ItemKey, Receipt};
use stegvis_shared::time::Timestamp;

use super::answer::receipt;
use super::error::{Cell, to_json};
use super::list::{HexId, ids};
use super::sql::{row, rows, run};
use super::{StoreError, Tx};

/// A wish as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredWish {
    pub(crate) participant: ParticipantId,
    /// The goal as it is proposed, or as it was when it was too big.
    pub(crate) goal: Goal,
    /// Whether it is an own goal.
    pub(crate) is_own: bool,
    pub(crate) at: Timestamp,
    /// How far the wish has come; `None` when a coach has answered.
    pub(crate) receipt: Option<Receipt>,
    pub(crate) answer: Option<Note>,
}

impl StoredWish {
    /// Names the item that shows it.
    pub(crate) const fn key(&self) -> ItemKey {
        if self.is_own { ItemKey::OwnGoal(self.goal.id) } else { ItemKey::Goal(self.goal.id) }
    }

    /// Says whether a plan leaves the wish as it is: it has not taken up the own goal, nor changed what was too big.
    pub(crate) fn is_left_by(&self, document: &PlanDocument) -> bool {
        if self.is_own {
            document.goals.iter().all(|goal| goal.id != self.goal.id)
        } else {
            document.goals.contains(&self.goal)
        }
    }
}

/// Lists participants' wishes, the oldest first.
pub(crate) async fn of_participants(
    tx: &mut Tx,
    participants: &[ParticipantId],
) -> Result<Vec<StoredWish>, StoreError> {
    read(rows!(tx, WishRow, OF_PARTICIPANTS, ids(participants))?)
}

const OF_PARTICIPANTS: &str = "
select
    goal_wish.participant,
    goal_wish.goal,
    goal_wish.own,
    goal_wish.step,
    goal_wish.title,
    goal_wish.how,
    goal_wish.asked_at,
    goal_wish.seen_at,
    goal_wish.answer
from json_each(cast($1 as text)) as wanted
cross join goal_wish
where goal_wish.participant = unhex(wanted.value)
order by
    goal_wish.asked_at,
    goal_wish.goal,
    goal_wish.participant
limit 100000";

/// Lists the open wishes of all of a coach's participants, the oldest first.
pub(crate) async fn of_coach(tx: &mut Tx, coach: StaffId) -> Result<Vec<StoredWish>, StoreError> {
    read(rows!(tx, WishRow, OF_COACH, coach.uuid())?)
}

const OF_COACH: &str = "
select
    goal_wish.participant,
    goal_wish.goal,
    goal_wish.own,
    goal_wish.step,
    goal_wish.title,
    goal_wish.how,
    goal_wish.asked_at,
    goal_wish.seen_at,
    goal_wish.answer
from participant_coach
join goal_wish on goal_wish.participant = participant_coach.participant
where participant_coach.staff = $1
    and goal_wish.answer is null
order by
    goal_wish.asked_at,
    goal_wish.goal,
    goal_wish.participant
limit 20000";

#[derive(sqlx::FromRow)]
struct WishRow {
    participant: Uuid,
    goal: Uuid,
    own: i64,
    step: i64,
    title: String,
    how: Option<String>,
    asked_at: i64,
    seen_at: Option<i64>,
    answer: Option<String>,
}

fn read(rows: Vec<WishRow>) -> Result<Vec<StoredWish>, StoreError> {
    rows.into_iter()
        .map(|row| {
            let name = format!("{} {}", row.participant, row.goal);
            let cell = |column| Cell { table: "goal_wish", column, row: &name };
            Ok(StoredWish {
                participant: row.participant.into(),
                goal: Goal {
                    id: row.goal.into(),
                    step: cell("step").number(row.step)?,
                    title: cell("title").parse(&row.title)?,
                    how: row.how.map(|how| cell("how").parse(&how)).transpose()?,
                },
                is_own: row.own == 1,
                at: Timestamp::from_millis(row.asked_at),
                receipt: row.answer.is_none().then(|| receipt(row.seen_at)),
                answer: row.answer.map(|answer| cell("answer").parse(&answer)).transpose()?,
            })
        })
        .collect()
}

/// Counts the own goals of participants that wait for a coach's word; everybody asked for is in it.
pub(crate) async fn open_own_goals(
    tx: &mut Tx,
    participants: &[ParticipantId],
) -> Result<HashMap<ParticipantId, usize>, StoreError> {
    let mut counts: HashMap<ParticipantId, usize> = participants.iter().map(|id| (*id, 0)).collect();
    for wish in of_participants(tx, participants).await? {
        if wish.is_own && wish.receipt.is_some() {
            *counts.entry(wish.participant).or_default() += 1;
        }
    }
    Ok(counts)
}

/// A wish that a phone has made, changed or ended.
#[derive(Debug, Serialize)]
pub(crate) struct Wished {
    participant: HexId,
    goal: HexId,
    /// 1 for an own goal, else 0.
    own: u8,
    step: u8,
    title: String,
    how: Option<String>,
    #[serde(skip)]
    is_open: bool,
}

impl Wished {
    /// Takes the wish from the goal's item as an action has made it.
    pub(crate) fn new(participant: HexId, item: &GoalItem, is_own: bool) -> Self {
        Self {
            participant,
            goal: item.id.into(),
            own: is_own.into(),
            step: item.step,
            title: item.title.to_string(),
            how: item.how.as_ref().map(ToString::to_string),
            is_open: item.wish.is_some(),
        }
    }

    /// Says whether both are of the same goal.
    pub(crate) fn is_of(&self, other: &Self) -> bool {
        (self.participant, self.goal) == (other.participant, other.goal)
    }
}

/// Writes what phones wish: what was there of the same goals goes.
pub(crate) async fn write(tx: &mut Tx, wishes: &[Wished], now: Timestamp) -> Result<(), StoreError> {
    if wishes.is_empty() {
        return Ok(());
    }
    run!(tx, END, to_json(wishes))?;
    let open: Vec<&Wished> = wishes.iter().filter(|wish| wish.is_open).collect();
    if open.is_empty() {
        return Ok(());
    }
    run!(tx, WISH, to_json(&open), now.as_millis()).map(drop)
}

const WISH: &str = "
insert into goal_wish (
    participant,
    goal,
    own,
    step,
    title,
    how,
    asked_at
)
select
    unhex(json_extract(value, '$.participant')),
    unhex(json_extract(value, '$.goal')),
    cast(json_extract(value, '$.own') as bigint),
    cast(json_extract(value, '$.step') as bigint),
    json_extract(value, '$.title'),
    json_extract(value, '$.how'),
    $2
from json_each(cast($1 as text))";

/// Ends wishes that plans have seen to.
pub(crate) async fn end<'a>(
    tx: &mut Tx,
    wishes: impl Iterator<Item = &'a StoredWish>,
) -> Result<(), StoreError> {
    #[derive(Serialize)]
    struct Ended {
        participant: HexId,
        goal: HexId,
    }
    let ended: Vec<Ended> = wishes
        .map(|wish| Ended { participant: wish.participant.into(), goal: wish.goal.id.into() })
        .collect();
    if ended.is_empty() {
        return Ok(());
    }
    run!(tx, END, to_json(&ended)).map(drop)
}

const END: &str = "
delete from goal_wish
where (participant, goal) in (
    select
        unhex(json_extract(value, '$.participant')),
        unhex(json_extract(value, '$.goal'))
    from json_each(cast($1 as text))
)";

/// Finds a participant's wish of a goal, answered or not.
pub(crate) async fn find(
    tx: &mut Tx,
    participant: ParticipantId,
    goal: GoalId,
) -> Result<Option<StoredWish>, StoreError> {
    let found = row!(tx, WishRow, FIND, participant.uuid(), goal.uuid())?;
    Ok(read(found.into_iter().collect())?.pop())
}

const FIND: &str = "
select
    participant,
    goal,
    own,
    step,
    title,
    how,
    asked_at,
    seen_at,
    answer
from goal_wish
where participant = $1
    and goal = $2";

/// Answers an open wish. Says whether it was there.
pub(crate) async fn answer(
    tx: &mut Tx,
    participant: ParticipantId,
    goal: GoalId,
    answer: &Note,
    now: Timestamp,
) -> Result<bool, StoreError> {
    Ok(run!(tx, ANSWER, participant.uuid(), goal.uuid(), answer.as_str(), now.as_millis())? > 0)
}

const ANSWER: &str = "
update goal_wish
set
    answer = $3,
    answered_at = $4,
    seen_at = coalesce(seen_at, $4)
where participant = $1
    and goal = $2
    and answer is null";
