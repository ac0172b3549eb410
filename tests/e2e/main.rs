//! Journeys through the whole product in a real browser.

mod arabic;
mod codes;
mod every_screen;
mod harness;
mod keyboard;
mod offline;
mod plan;
mod server;
mod storage;
mod translation;
