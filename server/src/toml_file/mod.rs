//! TOML files that people write by hand: read whole, with everything that is wrong and where.
//!
//! # Context
//! Plan files ([`crate::plan_file`]) come from coaches and their tools, programme files
//! ([`crate::programme_file`]) from whoever brings a programme in. Neither writer has a compiler at hand: one run
//! should say everything that is wrong, where, and what to write instead.
//!
//! # Design
//! The parser of the `toml` crate recovers from faults and keeps the place of every value. A reader walks its
//! tables, collects each [`Problem`] and goes on. Dates and times may be written as TOML's own or between quotes.
//!
//! # Limits
//! A file that is not TOML gets only the faults of its writing: what it means is guesswork then. At most
//! [`MAX_PROBLEMS`] problems are told.

mod entry;
mod fault;
mod reader;

pub use entry::{ActivityEntry, EntryId, GoalEntry};
pub(crate) use entry::{read_activity, read_goal};
pub(crate) use fault::nearest;
pub use fault::{Fault, Problem};
pub(crate) use reader::{Reader, Section, swedish_weekday};

/// The most problems that are told of one file.
pub const MAX_PROBLEMS: usize = 100;

/// The text of a file, for saying where something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source(String);

impl Source {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Gives the line and column of a byte, each from 1; columns count characters.
    pub(crate) fn place(&self, at: usize) -> (u32, u32) {
        let before = self.0.get(..at).unwrap_or(&self.0);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|character| *character != '\n').count() + 1;
        (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
    }

    pub(crate) fn problem(&self, at: usize, fault: Fault) -> Problem {
        let (line, column) = self.place(at);
        Problem { line, column, fault }
    }
}
