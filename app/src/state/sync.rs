//! The sync loop: one exchange at a time, when something happens or when it is worth trying again.

use dioxus::prelude::{ReadableExt as _, WritableExt as _};
use futures_util::future::{Either, select};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::sync::Received;

use super::api::ApiError;
use super::pace::{Next, Turn, next};
use super::{Bell, Machine, Reach, State};

/// Keeps phone and server in step until the session ends.
pub(crate) async fn keep_in_step(state: &State) {
    let machine = state.machine();
    let mut standing = state.phone.standing;
    let mut failures = 0;
    loop {
        let turn = exchange(state, &machine).await;
        failures = match turn {
            Turn::Done | Turn::More => 0,
            Turn::Stuck | Turn::Failed(_) => failures + 1,
        };
        let reached = match turn {
            Turn::Failed(error) => reach_of(error),
            _ => Reach::Reached,
        };
        standing.write().reach = reached;
        let [random, ..] = machine.platform.random.bits();
        match next(turn, failures, random) {
            Next::AtOnce => {}
            Next::WhenWoken => machine.sync_bell.heard().await,
            Next::After(wait_ms) => wait(&machine, &machine.sync_bell, wait_ms).await,
            Next::Never => return,
        }
    }
}

/// Waits for so many milliseconds, or until a bell rings.
pub(super) async fn wait(machine: &Machine, bell: &Bell, wait_ms: u32) {
    let woken = std::pin::pin!(bell.heard());
    match select(woken, machine.platform.timer.sleep(wait_ms)).await {
        Either::Left(_) | Either::Right(_) => {}
    }
}

async fn exchange(state: &State, machine: &Machine) -> Turn {
    let before = place(state);
    let mut request = state.phone.replica.peek().request();
    if state.phone.standing.peek().unkept.is_some() {
        // What is only in memory is not kept.
        request.plan = None;
    }
    let has_held_back = machine.files.hold_back(&mut request);
    let answer = state
        .session
        .authorised(&machine.api, &machine.store, |token| machine.api.sync(token, &request))
        .await;
    let mut response = match answer {
        Ok(response) => response,
        Err(error) => {
            if error.is_erased() {
                state.forget_erased().await;
            }
            return Turn::Failed(error);
        }
    };
    if machine.files.mend(&request, &mut response) {
        machine.file_bell.ring();
    }
    let now = machine.platform.clock.now();
    match state.phone.receive(&machine.store, request.cursor, response, now).await {
        Received::UpToDate => Turn::Done,
        // What waits for its bytes goes with the next exchange.
        Received::More if has_held_back && place(state) == before => Turn::Done,
        Received::More | Received::Stale if place(state) == before => Turn::Stuck,
        Received::More | Received::Stale => Turn::More,
    }
}

/// How far the phone has come, so that an exchange which moves nothing is not repeated at once.
fn place(state: &State) -> impl PartialEq {
    let replica = state.phone.replica.peek();
    (replica.cursor(), replica.outbox().first().map(|action| action.id), replica.outbox().len())
}

fn reach_of(error: ApiError) -> Reach {
    match error {
        ApiError::Unreachable(_) => Reach::Offline,
        ApiError::Refused { code: ErrorCode::NewerVersion, .. } => Reach::TooOld,
        ApiError::Refused { .. } => Reach::Away,
    }
}
