//! Journeys through the whole product in a real browser.

mod harness;
mod server;
