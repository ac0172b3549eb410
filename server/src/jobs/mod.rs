//! Timed work: the horizon of occurrences moves on each day, and what has expired is cleaned away.
//!
//! # Design
//! What is due is asked of the database, not remembered, so a job that was missed is done at the next call, and two
//! processes that do it at once change nothing twice.

pub mod reminders;

use std::time::Duration;

use stegvis_shared::id::ParticipantId;
use tokio::time::{MissedTickBehavior, interval};

use crate::context::Context;
use crate::ops::{OpsError, upkeep};

/// How often to look for what is due.
const EVERY: Duration = Duration::from_mins(15);
/// Does what is due now; doing it twice changes nothing. Call it at start.
///
/// A participant whose data cannot be right is logged and passed over.
///
/// # Errors
/// When the database cannot be reached.
pub async fn run_due(context: &Context) -> Result<(), OpsError> {
    upkeep::clean(context).await?;
    let mut after: Option<ParticipantId> = None;
    loop {
        let due = upkeep::off_horizon(context, after).await?;
        let Some(last) = due.last() else { return Ok(()) };
        after = Some(*last);
        for participant in due {
            match upkeep::move_horizon(context, participant).await {
                Ok(()) => {}
                Err(OpsError::Store(error @ crate::store::StoreError::Corrupt { .. })) => {
                    tracing::error!(%error, "a horizon could not be moved");
                }
                Err(error) => return Err(error),
            }
        }
    }
}

/// Does what is due, every quarter of an hour, until it is dropped; logs failures and goes on.
pub async fn run(context: Context) {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = run_due(&context).await {
            tracing::error!(error = &error as &dyn std::error::Error, "timed work failed");
        }
    }
}
