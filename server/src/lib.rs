//! The server of Stegvis: one binary with store, rules, HTTP and command line.
//!
//! # Context
//! Floor 1 of the house. Imports `stegvis-shared` and `stegvis-i18n`; knows no screen. The web bundles are embedded
//! as files, not imported as code.
//!
//! # Design
//! Requests go down, one floor at a time: `http` reads and answers, [`ops`] authorises and rules, [`store`] keeps.
//! After a commit [`live`] wakes whoever waits for the change. [`jobs`] do what time asks for.
//!
//! # Limits
//! One time zone, Europe/Stockholm ([`zone`]).

pub mod backup;
pub mod cli;
pub mod config;
pub mod context;
pub mod demo;
pub mod http;
pub mod jobs;
pub mod live;
pub mod logging;
pub mod machine;
pub mod ops;
pub mod plan_file;
pub mod programme_file;
pub mod push;
pub mod store;
pub mod toml_file;
pub mod words;
pub mod zone;
