//! What must hold, and how a history shows that it does not.

use std::fmt;

/// What must hold in every history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claim {
    /// What the server acknowledged is in its database, with the outcome that the phone was told.
    Acknowledged,
    /// Nothing is in the database twice, and the tables hold what the logged actions come to.
    Once,
    /// What was kept on one phone is in the database in the order in which it was done.
    Order,
    /// What was kept on a phone ends as accepted, or as refused with a reason that the phone shows.
    Kept,
    /// What a phone saw does not go back.
    CausalReads,
    /// A published plan is on a phone whole or not at all, and publishing to two is all or none.
    Whole,
    /// When faults stop, every outbox drains, in a bounded number of exchanges.
    Liveness,
    /// When faults stop, a phone shows what a fresh phone of the participant shows.
    Convergence,
    /// The feed is what the tables say.
    Feed,
    /// A receipt says what is so: read by a coach, on a phone, opened.
    Receipts,
    /// Nothing fails without a fault; a full disk stops no reading.
    Errors,
    /// The simulation itself works.
    Simulation,
}

/// A claim that a history broke.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Broken {
    /// Which.
    pub claim: Claim,
    /// How.
    pub how: String,
    /// The step after which it was seen, counted from 0; `None` when everything had settled.
    pub step: Option<usize>,
}

impl Broken {
    /// Says that a claim is broken.
    pub(crate) fn new(claim: Claim, how: impl Into<String>) -> Self {
        Self { claim, how: how.into(), step: None }
    }

    /// Says that the simulation itself failed.
    pub(crate) fn simulation(cause: &dyn std::error::Error) -> Self {
        Self::new(Claim::Simulation, format!("{cause:?}"))
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { claim, how, step } = self;
        match step {
            Some(step) => write!(formatter, "{claim:?} is broken after step {step}: {how}"),
            None => write!(formatter, "{claim:?} is broken at the end: {how}"),
        }
    }
}

impl From<std::io::Error> for Broken {
    fn from(cause: std::io::Error) -> Self {
        Self::simulation(&cause)
    }
}

impl From<sqlx::Error> for Broken {
    fn from(cause: sqlx::Error) -> Self {
        Self::simulation(&cause)
    }
}

impl From<stegvis_server::ops::OpsError> for Broken {
    fn from(cause: stegvis_server::ops::OpsError) -> Self {
        Self::simulation(&cause)
    }
}

impl From<stegvis_server::store::StoreError> for Broken {
    fn from(cause: stegvis_server::store::StoreError) -> Self {
        Self::simulation(&cause)
    }
}

impl From<stegvis_tests::HarnessError> for Broken {
    fn from(cause: stegvis_tests::HarnessError) -> Self {
        Self::simulation(&cause)
    }
}

impl From<serde_json::Error> for Broken {
    fn from(cause: serde_json::Error) -> Self {
        Self::simulation(&cause)
    }
}
