//! The app as a participant meets it, without a browser.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails there says where")]

mod around_the_app;
#[path = "../contract/mod.rs"]
mod contract;
mod feeling;
mod journeys;
mod news;
mod page;
mod phrases;
mod pin;
mod preview;
mod receipts;
mod reminders;
mod screens;
mod storage;
mod studio;
mod support;
mod voice;
mod windows;
mod wishes;
mod world;
