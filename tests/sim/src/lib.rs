//! The deterministic simulation of sync: phones, coaches and a server live through a history of faults, and nothing may
//! be lost, doubled or untrue at its end.
//!
//! # Context
//! `cargo xtask sim --seeds N` runs histories; `cargo xtask test` runs some thousands. The phones are the real
//! `stegvis_shared::sync::Replica`, the server is the real `stegvis_server::ops` on a real SQLite file; requests and
//! answers are the real bytes.
//!
//! # Design
//! - A seed gives a [`History`]: phones, and 10–40 steps. A step holds every number that it needs, so that any part of
//!   the steps is a history too, and a failing one can be shrunk.
//! - [`Rig::run`] plays a history on a copy of a small town, lets faults stop, brings everybody up to date in a bounded
//!   number of exchanges, and holds screens, tables and what people were told against each other ([`Claim`]).
//! - The same seed gives the same history, statement by statement: time, randomness and ids are arguments, and
//!   nothing of one history is left to the next.
//! - [`Bug`]s can be planted, to show that each claim is worth its name.
//!
//! # Faults
//! - *Network*: requests and answers are lost, late, out of order, or come again, at any later time.
//! - *Server*: the process ends before any statement or commit of a use case, or after the commit before anybody hears
//!   of it, and starts again with an empty memory. The disk is full from any statement on: what writes fails.
//! - *Interleaving*: a phone's request stops before any statement or commit, holding its transaction, while others go on.
//! - *Phone*: the app is killed at any time, before a change is in storage, between its two records or just after;
//!   storage is full for a while, so that the app goes on in memory and falls back to what was stored when it is killed.
//! - *Clocks* of server and phones are wrong by up to ten years, and change at any time.
//! - *Restore*: the server starts from an older copy of the database, as another epoch. What it had acknowledged since
//!   may be gone; what phones still have in their outboxes must not be.
//!
//! # Limits
//! - Of two use cases that interleave, one is a phone's request, and one at most writes: SQLite has one writer.
//!   PostgreSQL's locks, sign-in and HTTP are for the [`soak`]; streams of wake-ups for other tests.
//! - A kill undoes the open transaction as SQLite does when a process dies; that the file survives a real `kill -9` is
//!   for the [`soak`]. A full disk fails before the statement, never in the middle of one.
//! - A phone's record is written whole or not at all. Broken storage is for the storage's own tests.

mod bug;
mod check;
mod claim;
mod clock;
mod coaches;
mod gate;
#[cfg(test)]
mod group;
mod history;
mod phone;
mod plans;
mod play;
mod rig;
mod server;
mod settle;
mod shrink;
pub mod soak;
mod tables;
mod tally;
mod town;
mod trace;

pub use bug::Bug;
pub use claim::{Broken, Claim};
pub use history::{CoachDeed, Deed, End, Fate, History, Parcel, Step};
pub use rig::{Failure, Rig};
pub use tally::Tally;
