//! Journeys through the whole product in a real browser.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "in a test, a panic is the report")]

mod arabic;
mod codes;
mod every_screen;
mod harness;
mod keyboard;
mod server;
