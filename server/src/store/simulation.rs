//! Where a simulation takes hold of the store. Only with the feature `simulation`; without it, none of this is compiled.
//!
//! # Context
//! `tests/sim` runs the real use cases on a real database and decides, statement by statement, whether the process is
//! still there. Nothing else may use the feature.
//!
//! # Design
//! - The thread's [`Gate`] is asked before a transaction that may write, before each statement, before each commit and
//!   after it. A use case that is told to stop waits: the simulation drops it, and its transaction with it, as when the
//!   process ends; or polls it again later, and it asks again.
//! - A full disk fails as a file operation does, before the statement reaches the database.
//! - [`Planted`] bugs show that the simulation finds what it looks for.
//!
//! # Limits
//! The gate is the thread's: what another thread does passes ungated.

use std::cell::RefCell;
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::rc::Rc;
use std::task::Poll;

use super::StoreError;
use super::feed::{Moved, Placed};

/// Where the store stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// Before a transaction that may write begins.
    Begin,
    /// Before a statement, with its text.
    Statement(&'static str),
    /// Before a commit.
    Commit,
    /// After a commit, before anybody hears of it.
    Committed,
}

impl Site {
    /// Says whether the disk is written here.
    pub fn writes(self) -> bool {
        match self {
            Self::Statement(sql) => !sql.trim_start().starts_with("select"),
            Self::Commit => true,
            Self::Begin | Self::Committed => false,
        }
    }
}

/// How it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As ever.
    GoOn,
    /// The disk is full.
    DiskFull,
    /// Not now, and never if it is not polled again.
    Stop,
}

/// A bug that was put in on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Planted {
    /// An action that comes again is applied again.
    RepeatsApplied,
    /// A commit that fails is reported as done.
    AckBeforeCommit,
    /// Changes get the time as their place in the feed, not the next place.
    CursorByTimestamp,
}

/// Decides over the store of a thread.
pub trait Gate: fmt::Debug {
    /// Decides how it goes on.
    fn ask(&self, site: Site) -> Verdict;
    /// Says whether a bug is planted.
    fn is_planted(&self, bug: Planted) -> bool;
    /// Gives the server's time, so fine that a thousand changes have room between two statements.
    fn stamp(&self) -> i64;
    /// Gives the most changes in one response, so that short feeds have pages too.
    fn page(&self) -> usize;
}

thread_local! {
    static GATE: RefCell<Option<Rc<dyn Gate>>> = const { RefCell::new(None) };
}

/// Puts the gate of this thread in, or (`None`) away.
pub fn install(gate: Option<Rc<dyn Gate>>) {
    GATE.set(gate);
}

fn gate() -> Option<Rc<dyn Gate>> {
    GATE.with_borrow(Clone::clone)
}

/// Asks before something is done.
pub(super) async fn ask(site: Site) -> Result<(), StoreError> {
    poll_fn(|_| match gate().map_or(Verdict::GoOn, |gate| gate.ask(site)) {
        Verdict::GoOn => Poll::Ready(Ok(())),
        Verdict::DiskFull => Poll::Ready(Err(sqlx::Error::Io(io::ErrorKind::StorageFull.into()).into())),
        Verdict::Stop => Poll::Pending,
    })
    .await
}

pub(super) fn is_planted(bug: Planted) -> bool {
    gate().is_some_and(|gate| gate.is_planted(bug))
}

/// Puts changes at the time as their place in the feed, not at the next place, when that bug is planted.
pub(super) fn misplace(items: &mut [Placed], heads: &mut [Moved]) {
    let Some(gate) = gate().filter(|gate| gate.is_planted(Planted::CursorByTimestamp)) else { return };
    let mut stamp = gate.stamp();
    for head in heads {
        for item in items.iter_mut().filter(|item| item.participant == head.participant) {
            stamp += 1;
            item.position = stamp;
        }
        head.position = head.position.max(stamp);
    }
}

/// Gives the most changes in one response.
pub(super) fn page(limit: usize) -> usize {
    gate().map_or(limit, |gate| gate.page().min(limit))
}

/// Forgets that actions were here, so that the bug can note them again.
pub(super) const FORGET_ACTIONS: &str = "
delete from action_log
where (participant, action) in (
    select
        unhex(json_extract(value, '$.participant')),
        unhex(json_extract(value, '$.action'))
    from json_each(cast($1 as text))
)";
