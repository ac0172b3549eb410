//! The contract between phone and server: what is on the wire, and what the sync core promises.

#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod apply;
mod bytes;
mod change;
mod json;
mod newer;
mod replica;
mod sample;
mod wire;
