//! How much happened, so that a run says what it has seen.

use std::fmt;
use std::ops::AddAssign;

/// What happened in some histories.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Histories.
    pub histories: u64,
    /// Steps in them.
    pub steps: u64,
    /// Statements and commits of the server.
    pub statements: u64,
    /// Requests that reached the server.
    pub exchanges: u64,
    /// Actions that phones took.
    pub actions: u64,
    /// Actions that the server refused.
    pub refused: u64,
    /// Requests and answers that were lost.
    pub lost: u64,
    /// Requests and answers that came again.
    pub doubled: u64,
    /// Kills of the server in the middle of something.
    pub kills_of_server: u64,
    /// Times that something failed because of a full disk.
    pub full: u64,
    /// Requests that stopped half-way while others went on.
    pub pauses: u64,
    /// Kills of phones.
    pub kills_of_phones: u64,
    /// Restores of an older copy.
    pub restores: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.histories += other.histories;
        self.steps += other.steps;
        self.statements += other.statements;
        self.exchanges += other.exchanges;
        self.actions += other.actions;
        self.refused += other.refused;
        self.lost += other.lost;
        self.doubled += other.doubled;
        self.kills_of_server += other.kills_of_server;
        self.full += other.full;
        self.pauses += other.pauses;
        self.kills_of_phones += other.kills_of_phones;
        self.restores += other.restores;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { steps, statements, exchanges, actions, refused, lost, doubled, .. } = self;
        writeln!(
            formatter,
            "{steps} steps, {exchanges} requests served, {statements} statements and commits"
        )?;
        writeln!(
            formatter,
            "{actions} actions ({refused} refused); {lost} messages lost, {doubled} doubled"
        )?;
        let Self { kills_of_server, full, kills_of_phones, restores, pauses, .. } = self;
        write!(
            formatter,
            "{kills_of_server} kills of the server, {kills_of_phones} of phones; \
             {pauses} requests paused, {full} failures on a full disk, {restores} restores of a backup"
        )
    }
}
