//! What a soak came to.

use std::fmt;
use std::time::Duration;

/// What happened in a soak.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How long it took, with the settling and the checks.
    pub lasted: Duration,
    /// Kills of the server.
    pub kills: u64,
    /// Of them, in the middle of a start or just after.
    pub kills_at_start: u64,
    /// Immediate restarts of PostgreSQL.
    pub postgres_restarts: u64,
    /// From each start of the process to the first request that was answered with yes.
    pub restarts: Vec<Duration>,
    /// Requests of phones and coaches.
    pub requests: u64,
    /// Of them, answered other than with "come back".
    pub answered: u64,
    /// Of them, without an answer.
    pub unanswered: u64,
    /// Of them, told to come back.
    pub busy: u64,
    /// Connections that met with a mishap on the line.
    pub mishaps: u64,
    /// Actions that phones took.
    pub actions: u64,
    /// Actions whose outcome a phone was told.
    pub acknowledged: u64,
    /// Actions that the server refused.
    pub refused: u64,
    /// Actions that were sent again.
    pub repeats: u64,
    /// Plans whose publishing was confirmed to a coach.
    pub published: u64,
    /// Messages that were confirmed to a coach.
    pub letters: u64,
    /// Phones that were paired, also anew.
    pub pairings: u64,
    /// Sessions that were renewed.
    pub renewals: u64,
    /// Sessions that the server ended, because a token came a third time.
    pub sessions_ended: u64,
}

impl Figures {
    /// Says in one line how far a soak is.
    pub(super) fn glimpse(&self) -> String {
        let Self { kills, requests, answered, mishaps, .. } = self;
        format!("{kills} kills, {requests} requests ({answered} answered), {mishaps} mishaps")
    }

    /// Gives the middle and the longest time of a start; nothing without a start.
    fn restart_times(&self) -> Option<(Duration, Duration)> {
        let mut sorted = self.restarts.clone();
        sorted.sort_unstable();
        Some((*sorted.get(sorted.len() / 2)?, *sorted.last()?))
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { lasted, kills, kills_at_start, postgres_restarts, mishaps, .. } = self;
        writeln!(
            formatter,
            "{kills} kills in {} s ({kills_at_start} of them in a start), {postgres_restarts} restarts of \
             PostgreSQL, {mishaps} mishaps on the line",
            lasted.as_secs()
        )?;
        let Self { requests, answered, unanswered, busy, .. } = self;
        writeln!(
            formatter,
            "{requests} requests: {answered} answered, {unanswered} without an answer, {busy} told to come back"
        )?;
        let Self { actions, acknowledged, refused, repeats, published, letters, .. } = self;
        writeln!(
            formatter,
            "{actions} actions: {acknowledged} acknowledged ({refused} of all refused), {repeats} times one was \
             sent again; {published} plans and {letters} messages confirmed to coaches"
        )?;
        let Self { pairings, renewals, sessions_ended, .. } = self;
        writeln!(
            formatter,
            "{pairings} pairings, {renewals} sessions renewed, {sessions_ended} ended by the server"
        )?;
        match self.restart_times() {
            None => write!(formatter, "no restart"),
            Some((median, worst)) => write!(
                formatter,
                "start of the process to the first request that is answered: median {} ms, worst {} ms",
                median.as_millis(),
                worst.as_millis()
            ),
        }
    }
}
