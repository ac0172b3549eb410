//! Bugs that are planted to show that the simulation finds them.

use stegvis_server::store::simulation::Planted;

/// A bug that is planted in the server or in the simulation's phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Bug {
    /// The server applies an action again when it comes again.
    RepeatsApplied,
    /// The server says that a commit is done which failed.
    AckBeforeCommit,
    /// The server gives changes the time as their place, not the next place.
    CursorByTimestamp,
    /// The phone empties its outbox when it sends.
    ForgetsOnSend,
    /// The phone takes an answer to an older request.
    TakesStale,
    /// The phone drops the outcomes that come with a page before the last, and the actions with them.
    DropsOutcomesWithMore,
}

impl Bug {
    /// Every bug.
    pub const ALL: [Self; 6] = [
        Self::RepeatsApplied,
        Self::AckBeforeCommit,
        Self::CursorByTimestamp,
        Self::ForgetsOnSend,
        Self::TakesStale,
        Self::DropsOutcomesWithMore,
    ];

    /// Gives the server's name of the bug; `None` when it is the phone's.
    pub(crate) const fn of_server(self) -> Option<Planted> {
        match self {
            Self::RepeatsApplied => Some(Planted::RepeatsApplied),
            Self::AckBeforeCommit => Some(Planted::AckBeforeCommit),
            Self::CursorByTimestamp => Some(Planted::CursorByTimestamp),
            Self::ForgetsOnSend | Self::TakesStale | Self::DropsOutcomesWithMore => None,
        }
    }
}
