//! Journeys through the whole product in a real browser.

mod arabic;
mod calendar;
mod call;
mod codes;
mod contract;
mod every_screen;
mod harness;
mod keeping;
mod keyboard;
mod kills;
mod listen;
mod my_data;
mod offline;
mod pin;
mod plan;
mod reminders;
mod scan;
mod schedule;
mod server;
mod session;
mod storage;
mod translation;
mod voice;
mod welcome;
mod wishes;
