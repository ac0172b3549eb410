//! Timed work: the horizon of occurrences moves on each day, and what has expired is cleaned away.

use crate::context::Context;
use crate::ops::OpsError;

/// Does what is due now; doing it twice changes nothing. Call it at start.
pub async fn run_due(context: &Context) -> Result<(), OpsError> {
    todo!()
}

/// Does what is due, every quarter of an hour, until it is dropped; logs failures and goes on.
pub async fn run(context: Context) {
    todo!()
}
