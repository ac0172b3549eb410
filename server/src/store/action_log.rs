//! Every action that the server has answered, so that each is applied once.

use stegvis_shared::id::{ActionId, ParticipantId};
use stegvis_shared::sync::{Outcome, Rejection};
use stegvis_shared::time::Timestamp;

use super::error::Cell;
#[cfg(feature = "simulation")]
use super::simulation;
use super::sql::{row, run};
use super::{StoreError, Tx};

/// Gives what became of an action; `None` when it has not been here.
pub(crate) async fn outcome(
    tx: &mut Tx,
    participant: ParticipantId,
    action: ActionId,
) -> Result<Option<Outcome>, StoreError> {
    #[cfg(feature = "simulation")]
    if simulation::is_planted(simulation::Planted::RepeatsApplied) {
        return Ok(None);
    }
    let Some((refused,)) = row!(tx, (Option<String>,), OUTCOME, participant.uuid(), action.uuid())? else {
        return Ok(None);
    };
    let cell = Cell { table: "action_log", column: "refused", row: &action };
    let refused = refused.map(|name| cell.named(Rejection::from_name(&name))).transpose()?;
    Ok(Some(Outcome { id: action, refused }))
}

const OUTCOME: &str = "
select refused
from action_log
where participant = $1
    and action = $2";

/// Notes what became of an action.
pub(crate) async fn add(
    tx: &mut Tx,
    participant: ParticipantId,
    outcome: &Outcome,
    at: Timestamp,
) -> Result<(), StoreError> {
    #[cfg(feature = "simulation")]
    if simulation::is_planted(simulation::Planted::RepeatsApplied) {
        run!(tx, simulation::FORGET_ACTION, participant.uuid(), outcome.id.uuid())?;
    }
    let refused = outcome.refused.map(Rejection::name);
    run!(tx, ADD, participant.uuid(), outcome.id.uuid(), refused, at.as_millis()).map(drop)
}

const ADD: &str = "
insert into action_log (
    participant,
    action,
    refused,
    at
)
values (
    $1,
    $2,
    $3,
    $4
)";
