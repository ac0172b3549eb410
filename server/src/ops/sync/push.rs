//! The queue of pushes: whoever finds nobody writing writes for all who wait.
//!
//! # Design
//! A push joins the queue, then waits for its answer or for its turn to write, whichever comes first. Whoever gets the
//! turn takes the whole queue, writes it in one transaction, and answers everybody in it. So a push alone is written
//! at once, and a crowd is written in as few transactions as the disk allows. Whoever is dropped while it writes leaves
//! nothing behind; those it wrote for join the queue again.
//!
//! When a group fails, each push of it is tried alone: one that cannot be served takes nobody down with it. Where the
//! database is busy or full, all are told so.

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::id::ActionId;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::sync::{Action, Cursor, Rejection};
use tokio::sync::oneshot;

use super::super::{OpsError, Participant};
use super::SyncAnswer;
use super::group::write;
use crate::context::Context;
use crate::store::StoreError;

/// What a phone tells: its actions, and how far it has come.
#[derive(Debug)]
pub(super) struct Push {
    pub(super) person: Participant,
    pub(super) cursor: Option<Cursor>,
    /// The revision of the plan that the phone says it has.
    pub(super) plan: Option<i64>,
    /// In the phone's order.
    pub(super) actions: Vec<Asked>,
}

/// An action, or why it can never be applied here.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) id: ActionId,
    pub(super) action: Result<Action, Rejection>,
}

type Answered = Result<SyncAnswer, OpsError>;

/// The pushes of one process: those that wait for their turn.
#[derive(Debug)]
pub struct Pushes {
    offered: Vec<LanguageTag>,
    waiting: Mutex<Vec<Waiting>>,
    /// Whoever holds it writes.
    turn: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Debug)]
struct Waiting {
    push: Arc<Push>,
    tell: oneshot::Sender<Answered>,
}

impl Pushes {
    /// Starts with nobody waiting. Participants may choose among the languages `offered`.
    pub fn new(offered: Vec<LanguageTag>) -> Self {
        Self { offered, waiting: Mutex::default(), turn: Arc::default() }
    }

    /// Lists the languages that participants may choose.
    pub(super) fn offered(&self) -> &[LanguageTag] {
        &self.offered
    }

    /// Applies a push, alone or with others.
    pub(super) async fn push(&self, context: &Context, push: Push) -> Answered {
        let push = Arc::new(push);
        loop {
            let (tell, told) = oneshot::channel();
            self.waiting().push(Waiting { push: Arc::clone(&push), tell });
            let mut told = pin!(told);
            // The simulation decides here whether somebody else, who is stopped, has the turn.
            #[cfg(feature = "simulation")]
            context.store.may_begin().await?;
            tokio::select! {
                biased;
                answered = &mut told => if let Ok(answered) = answered {
                    return answered;
                },
                _turn = Arc::clone(&self.turn).lock_owned() => {
                    let group = std::mem::take(&mut *self.waiting());
                    write_all(context, group).await;
                    if let Ok(answered) = told.await {
                        return answered;
                    }
                }
            }
            // Whoever wrote for us was dropped half-way: nothing happened.
        }
    }

    // A list has no half-made state here: after another thread's panic it is as good as before.
    fn waiting(&self) -> MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes a group and answers everybody in it. Somebody who has hung up meanwhile is not told.
async fn write_all(context: &Context, group: Vec<Waiting>) {
    let pushes: Vec<&Push> = group.iter().map(|waiting| waiting.push.as_ref()).collect();
    match write(context, &pushes).await {
        Ok(answers) => {
            for (waiting, answered) in group.into_iter().zip(answers) {
                drop(waiting.tell.send(answered));
            }
        }
        // The same again, one by one, would only take longer.
        Err(OpsError::Store(error)) if matches!(error.code(), ErrorCode::Busy | ErrorCode::StorageFull) => {
            let error = Arc::new(error);
            for waiting in group {
                let error = StoreError::Together(Arc::clone(&error));
                drop(waiting.tell.send(Err(error.into())));
            }
        }
        Err(error) if group.len() > 1 => {
            tracing::warn!(error = &error as &dyn std::error::Error, "a group of pushes is tried one by one");
            for Waiting { push, tell } in group {
                drop(tell.send(write_one(context, &push).await));
            }
        }
        Err(error) => {
            if let Some(waiting) = group.into_iter().next() {
                drop(waiting.tell.send(Err(error)));
            }
        }
    }
}

async fn write_one(context: &Context, push: &Push) -> Answered {
    write(context, &[push]).await?.pop().unwrap_or(Err(OpsError::NotSignedIn))
}
