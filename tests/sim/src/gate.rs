//! The gate between the server's use cases and its database: here the process ends, others come between, or the disk is
//! full.

use std::cell::Cell;

use stegvis_server::store::simulation::{Gate, Planted, Site, Verdict};
use stegvis_shared::time::Clock;

use crate::clock::HandClock;
use crate::history::Fate;

/// The server's gate. Asked before each transaction that may write, each statement and commit, and after each commit.
#[derive(Debug)]
pub(crate) struct FateGate {
    planted: Option<Planted>,
    clock: HandClock,
    page: usize,
    is_disk_full: Cell<bool>,
    /// Whether something that is paused has the one connection that writes.
    is_writer_taken: Cell<bool>,
    course: Cell<Course>,
    /// How often it was asked in all.
    asked: Cell<u64>,
}

/// How far something has come that the server does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Course {
    fate: Fate,
    /// How often the gate was asked.
    pub(crate) asked: u32,
    pub(crate) standing: Standing,
    /// Whether it met a full disk.
    pub(crate) has_met_full_disk: bool,
    /// Whether it has the connection that writes.
    pub(crate) has_writer: bool,
}

/// How something stands that the server does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It goes on.
    Going,
    /// The process was killed.
    Killed,
    /// It stops, while others go on.
    Paused,
    /// It waits for the connection that writes.
    Waiting,
}

impl Course {
    /// Begins something.
    pub(crate) fn new(fate: Fate) -> Self {
        Self { fate, asked: 0, standing: Standing::Going, has_met_full_disk: false, has_writer: false }
    }

    /// Goes on after a pause or a wait, to the end.
    pub(crate) fn resumed(self) -> Self {
        let fate = if self.standing == Standing::Paused { Fate::Whole } else { self.fate };
        Self { fate, standing: Standing::Going, ..self }
    }
}

impl FateGate {
    pub(crate) fn new(planted: Option<Planted>, clock: HandClock, page: usize) -> Self {
        Self {
            planted,
            clock,
            page,
            is_disk_full: Cell::new(false),
            is_writer_taken: Cell::new(false),
            course: Cell::new(Course::new(Fate::Whole)),
            asked: Cell::new(0),
        }
    }

    /// Sets what the server does now.
    pub(crate) fn set(&self, course: Course) {
        self.course.set(course);
    }

    /// Gives how far it has come.
    pub(crate) fn course(&self) -> Course {
        self.course.get()
    }

    pub(crate) fn fill_disk(&self, is_full: bool) {
        self.is_disk_full.set(is_full);
    }

    /// Says whether something that is paused has the connection that writes.
    pub(crate) fn take_writer(&self, is_taken: bool) {
        self.is_writer_taken.set(is_taken);
    }

    /// Gives how often the gate was asked since it was made.
    pub(crate) fn asked(&self) -> u64 {
        self.asked.get()
    }
}

impl Gate for FateGate {
    fn ask(&self, site: Site) -> Verdict {
        let mut course = self.course.get();
        if site == Site::Begin && self.is_writer_taken.get() {
            course.standing = Standing::Waiting;
            self.course.set(course);
            return Verdict::Stop;
        }
        course.asked += 1;
        self.asked.set(self.asked.get() + 1);
        let verdict = verdict(course.fate, self.is_disk_full.get(), site, course.asked);
        match (verdict, site) {
            (Verdict::GoOn, Site::Begin) => course.has_writer = true,
            (Verdict::GoOn, Site::Committed) => course.has_writer = false,
            (Verdict::GoOn, _) => {}
            (Verdict::DiskFull, _) => course.has_met_full_disk = true,
            (Verdict::Stop, _) => {
                let is_pause = matches!(course.fate, Fate::PausedAt(_));
                course.standing = if is_pause { Standing::Paused } else { Standing::Killed };
                // The commit is done: the connection is free for others.
                course.has_writer &= site != Site::Committed;
            }
        }
        self.course.set(course);
        verdict
    }

    fn is_planted(&self, bug: Planted) -> bool {
        self.planted == Some(bug)
    }

    fn stamp(&self) -> i64 {
        let within_ms = i64::try_from(self.asked.get() % 1_000).unwrap_or_default();
        (Clock::now(&self.clock).as_millis() * 1_000 + within_ms) * 1_000
    }

    fn page(&self) -> usize {
        self.page
    }
}

/// Decides how it goes on at the site that is the `asked`th.
fn verdict(fate: Fate, is_disk_full: bool, site: Site, asked: u32) -> Verdict {
    let stops = match fate {
        Fate::KilledAt(at) | Fate::PausedAt(at) => asked == at,
        Fate::KilledAtCommit => site == Site::Commit,
        Fate::KilledAfterCommit => site == Site::Committed,
        Fate::Whole | Fate::FullAt(_) | Fate::FullAtCommit => false,
    };
    let is_full = match fate {
        Fate::FullAt(at) => asked >= at,
        Fate::FullAtCommit => site == Site::Commit,
        Fate::Whole
        | Fate::KilledAt(_)
        | Fate::KilledAtCommit
        | Fate::KilledAfterCommit
        | Fate::PausedAt(_) => false,
    };
    if stops {
        Verdict::Stop
    } else if (is_full || is_disk_full) && site.writes() {
        Verdict::DiskFull
    } else {
        Verdict::GoOn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const READ: Site = Site::Statement("\nselect 1");
    const WRITE: Site = Site::Statement("\nupdate plan");

    #[test]
    fn fates_strike_where_they_say() {
        let table = [
            (Fate::KilledAt(2), false, READ, 2, Verdict::Stop),
            (Fate::KilledAt(2), false, READ, 1, Verdict::GoOn),
            (Fate::PausedAt(2), false, READ, 2, Verdict::Stop),
            (Fate::PausedAt(2), false, READ, 3, Verdict::GoOn),
            (Fate::KilledAtCommit, true, Site::Commit, 9, Verdict::Stop),
            (Fate::KilledAfterCommit, false, Site::Commit, 9, Verdict::GoOn),
            (Fate::KilledAfterCommit, false, Site::Committed, 10, Verdict::Stop),
            (Fate::FullAt(3), false, WRITE, 4, Verdict::DiskFull),
            (Fate::FullAt(3), false, READ, 4, Verdict::GoOn),
            (Fate::Whole, true, WRITE, 1, Verdict::DiskFull),
            (Fate::Whole, true, READ, 1, Verdict::GoOn),
            (Fate::Whole, true, Site::Committed, 1, Verdict::GoOn),
        ];
        for (fate, is_disk_full, site, asked, expected) in table {
            assert_eq!(verdict(fate, is_disk_full, site, asked), expected, "{fate:?} {site:?} {asked}");
        }
    }
}
