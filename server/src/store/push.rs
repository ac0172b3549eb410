//! What a group of pushes reads and writes: one statement for all of them, however many there are.
//!
//! # Design
//! `ops::sync` decides without a database; this reads what it decides from, and writes what it decided.

use std::collections::HashMap;

use serde::Serialize;
use sqlx::types::Uuid;
use stegvis_shared::id::{ActionId, ParticipantId};
use stegvis_shared::sync::{Outcome, Rejection};
use stegvis_shared::time::Timestamp;

use super::attachment::Wanted;
use super::error::{Cell, to_json};
use super::feed::{Moved, Placed, place};
use super::goal_wish::{self, Wished};
use super::list::HexId;
#[cfg(feature = "simulation")]
use super::simulation;
use super::sql::{rows, run};
use super::{StoreError, Tx};

/// Gives what became of those actions that have been here.
pub(crate) async fn outcomes(
    tx: &mut Tx,
    actions: &[(ParticipantId, ActionId)],
) -> Result<HashMap<(ParticipantId, ActionId), Outcome>, StoreError> {
    #[derive(Serialize)]
    struct Wanted {
        participant: HexId,
        action: HexId,
    }
    #[cfg(feature = "simulation")]
    if simulation::is_planted(simulation::Planted::RepeatsApplied) {
        return Ok(HashMap::new());
    }
    let wanted: Vec<Wanted> = actions
        .iter()
        .map(|(participant, action)| Wanted { participant: (*participant).into(), action: (*action).into() })
        .collect();
    let found = rows!(tx, (Uuid, Uuid, Option<String>), OUTCOMES, to_json(&wanted))?;
    found
        .into_iter()
        .map(|(participant, action, refused)| {
            let cell = Cell { table: "action_log", column: "refused", row: &action };
            let refused = refused.map(|name| cell.named(Rejection::from_name(&name))).transpose()?;
            let id = action.into();
            Ok(((participant.into(), id), Outcome { id, refused }))
        })
        .collect()
}

const OUTCOMES: &str = "
select
    action_log.participant,
    action_log.action,
    action_log.refused
from json_each(cast($1 as text)) as wanted
cross join action_log
where action_log.participant = unhex(json_extract(wanted.value, '$.participant'))
    and action_log.action = unhex(json_extract(wanted.value, '$.action'))
order by
    action_log.participant,
    action_log.action
limit 10000";

/// What a group of pushes changes, table by table.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub(crate) answers: Vec<Answered>,
    pub(crate) goals: Vec<Marked>,
    pub(crate) calls: Vec<Asked>,
    pub(crate) supports: Vec<Supported>,
    pub(crate) erasures: Vec<Asked>,
    pub(crate) wishes: Vec<Wished>,
    pub(crate) messages: Vec<Message>,
    /// The attachments that the messages name.
    pub(crate) named: Vec<Wanted>,
    pub(crate) read: Vec<Read>,
    pub(crate) opened: Vec<Opened>,
    pub(crate) log: Vec<Logged>,
    pub(crate) items: Vec<Placed>,
    pub(crate) heads: Vec<Moved>,
    pub(crate) seen: Vec<HexId>,
}

/// An answer; `None` takes it back.
#[derive(Debug, Serialize)]
pub(crate) struct Answered {
    pub(crate) participant: HexId,
    pub(crate) activity: HexId,
    pub(crate) original_start: String,
    /// JSON.
    pub(crate) answer: Option<String>,
}

/// A goal that is done, or not after all.
#[derive(Debug, Serialize)]
pub(crate) struct Marked {
    pub(crate) participant: HexId,
    pub(crate) goal: HexId,
    #[serde(skip)]
    pub(crate) done: bool,
}

/// That a participant wishes to be called, or to be erased, or not any more.
#[derive(Debug, Serialize)]
pub(crate) struct Asked {
    pub(crate) participant: HexId,
    /// Since when, in milliseconds; `None` when not any more.
    pub(crate) since: Option<i64>,
    /// 1 where a coach has seen that very wish, which stays so; else 0.
    pub(crate) seen: u8,
}

/// What a participant said of the support that there is.
#[derive(Debug, Serialize)]
pub(crate) struct Supported {
    pub(crate) participant: HexId,
    pub(crate) answer: &'static str,
}

/// A message from a participant.
#[derive(Debug, Serialize)]
pub(crate) struct Message {
    pub(crate) participant: HexId,
    pub(crate) id: HexId,
    /// Empty for a voice note or a photo.
    pub(crate) text: String,
    /// JSON.
    pub(crate) attachment: Option<String>,
    /// Its place among the group's messages of the participant, from 1.
    pub(crate) turn: usize,
}

/// A coach's message that the participant has read.
#[derive(Debug, Serialize)]
pub(crate) struct Read {
    pub(crate) participant: HexId,
    pub(crate) message: HexId,
}

/// A plan that the participant had on the screen, and so on a phone.
#[derive(Debug, Serialize)]
pub(crate) struct Opened {
    pub(crate) participant: HexId,
    pub(crate) revision: i64,
}

/// An action that has been answered.
#[derive(Debug, Serialize)]
pub(crate) struct Logged {
    pub(crate) participant: HexId,
    pub(crate) action: HexId,
    pub(crate) refused: Option<&'static str>,
    /// Its place in the group.
    pub(crate) turn: usize,
}

/// Writes everything.
pub(crate) async fn write(tx: &mut Tx, changes: Changes, now: Timestamp) -> Result<(), StoreError> {
    let at = now.as_millis();
    let (answered, taken_back): (Vec<_>, Vec<_>) =
        changes.answers.iter().partition(|answer| answer.answer.is_some());
    if !answered.is_empty() {
        run!(tx, ANSWER, to_json(&answered), at)?;
    }
    if !taken_back.is_empty() {
        run!(tx, TAKE_BACK, to_json(&taken_back))?;
    }
    let (done, undone): (Vec<_>, Vec<_>) = changes.goals.iter().partition(|goal| goal.done);
    if !done.is_empty() {
        run!(tx, MARK, to_json(&done), at)?;
    }
    if !undone.is_empty() {
        run!(tx, UNMARK, to_json(&undone))?;
    }
    if !changes.calls.is_empty() {
        run!(tx, ASK_FOR_CALL, to_json(&changes.calls))?;
    }
    if !changes.supports.is_empty() {
        run!(tx, SUPPORT, to_json(&changes.supports), at)?;
    }
    if !changes.erasures.is_empty() {
        run!(tx, ASK_FOR_ERASURE, to_json(&changes.erasures))?;
    }
    goal_wish::write(tx, &changes.wishes, now).await?;
    if !changes.messages.is_empty() {
        run!(tx, SEND, to_json(&changes.messages), at)?;
    }
    if !changes.named.is_empty() {
        run!(tx, NAME, to_json(&changes.named), at)?;
    }
    if !changes.read.is_empty() {
        run!(tx, READ, to_json(&changes.read), at)?;
    }
    if !changes.opened.is_empty() {
        run!(tx, OPEN, to_json(&changes.opened), at)?;
    }
    if !changes.log.is_empty() {
        let log = to_json(&changes.log);
        #[cfg(feature = "simulation")]
        if simulation::is_planted(simulation::Planted::RepeatsApplied) {
            run!(tx, simulation::FORGET_ACTIONS, log.as_str())?;
        }
        run!(tx, LOG, log, at)?;
    }
    if !changes.seen.is_empty() {
        run!(tx, SEE, to_json(&changes.seen), at)?;
    }
    place(tx, changes.items, changes.heads).await
}

const ANSWER: &str = "
insert into answer (
    participant,
    activity,
    original_start,
    answer,
    answered_at
)
select
    unhex(json_extract(value, '$.participant')),
    unhex(json_extract(value, '$.activity')),
    json_extract(value, '$.original_start'),
    json_extract(value, '$.answer'),
    $2
from json_each(cast($1 as text))
where true
on conflict (participant, activity, original_start) do update set
    answer = excluded.answer,
    answered_at = excluded.answered_at,
    seen_at = null";

const TAKE_BACK: &str = "
delete from answer
where (participant, activity, original_start) in (
    select
        unhex(json_extract(value, '$.participant')),
        unhex(json_extract(value, '$.activity')),
        json_extract(value, '$.original_start')
    from json_each(cast($1 as text))
)";

const MARK: &str = "
insert into goal_mark (
    participant,
    goal,
    done_at
)
select
    unhex(json_extract(value, '$.participant')),
    unhex(json_extract(value, '$.goal')),
    $2
from json_each(cast($1 as text))
where true
on conflict (participant, goal) do update set
    done_at = excluded.done_at,
    seen_at = null";

const UNMARK: &str = "
delete from goal_mark
where (participant, goal) in (
    select
        unhex(json_extract(value, '$.participant')),
        unhex(json_extract(value, '$.goal'))
    from json_each(cast($1 as text))
)";

const ASK_FOR_CALL: &str = "
insert into call_request (
    participant,
    asked_at
)
select
    unhex(json_extract(value, '$.participant')),
    cast(json_extract(value, '$.since') as bigint)
from json_each(cast($1 as text))
where true
on conflict (participant) do update set
    asked_at = excluded.asked_at,
    seen_at = null";

const SUPPORT: &str = "
insert into support_answer (
    participant,
    place,
    answer,
    answered_at
)
select
    unhex(json_extract(value, '$.participant')),
    1 + coalesce(
        (
            select max(place)
            from support_answer
            where participant = unhex(json_extract(value, '$.participant'))
        ),
        0
    ),
    json_extract(value, '$.answer'),
    $2
from json_each(cast($1 as text))";

const ASK_FOR_ERASURE: &str = "
insert into erasure_request (
    participant,
    asked_at,
    seen_at
)
select
    unhex(json_extract(value, '$.participant')),
    cast(json_extract(value, '$.since') as bigint),
    case cast(json_extract(value, '$.seen') as bigint)
        when 1 then cast(json_extract(value, '$.since') as bigint)
    end
from json_each(cast($1 as text))
where true
on conflict (participant) do update set
    asked_at = excluded.asked_at,
    seen_at = case when excluded.seen_at is not null then erasure_request.seen_at end";

const SEND: &str = "
insert into message (
    participant,
    id,
    text,
    attachment,
    at,
    place
)
select
    unhex(json_extract(value, '$.participant')),
    unhex(json_extract(value, '$.id')),
    json_extract(value, '$.text'),
    json_extract(value, '$.attachment'),
    $2,
    cast(json_extract(value, '$.turn') as bigint) + coalesce(
        (
            select max(place)
            from message
            where participant = unhex(json_extract(value, '$.participant'))
        ),
        0
    )
from json_each(cast($1 as text))
where true
on conflict (participant, id) do nothing";

const NAME: &str = "
update attachment
set named_at = $2
where (participant, id) in (
        select
            unhex(json_extract(value, '$.participant')),
            unhex(json_extract(value, '$.attachment'))
        from json_each(cast($1 as text))
    )
    and named_at is null";

const READ: &str = "
update message
set read_at = $2
where (participant, id) in (
        select
            unhex(json_extract(value, '$.participant')),
            unhex(json_extract(value, '$.message'))
        from json_each(cast($1 as text))
    )
    and sender is not null
    and read_at is null";

const OPEN: &str = "
update plan_revision
set
    opened_at = $2,
    reached_at = coalesce(reached_at, $2)
where (plan, revision) in (
        select
            plan.id,
            cast(json_extract(opened.value, '$.revision') as bigint)
        from json_each(cast($1 as text)) as opened
        cross join plan
        where plan.participant = unhex(json_extract(opened.value, '$.participant'))
    )
    and opened_at is null";

const LOG: &str = "
insert into action_log (
    participant,
    action,
    refused,
    at,
    turn
)
select
    unhex(json_extract(value, '$.participant')),
    unhex(json_extract(value, '$.action')),
    json_extract(value, '$.refused'),
    $2,
    cast(json_extract(value, '$.turn') as bigint)
from json_each(cast($1 as text))";

const SEE: &str = "
update participant
set seen_at = $2
where id in (
    select unhex(value)
    from json_each(cast($1 as text))
)";
