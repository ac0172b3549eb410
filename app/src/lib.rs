//! The participants' app: what now, the week, the staircase, and messages with one's own coach.
//!
//! # Context
//! Imports the design system ([`stegvis_ui`]), the words ([`stegvis_i18n`]) and what phone and server agree on
//! ([`stegvis_shared`]); never the server. The console imports it for [`PreviewPhone`].
//!
//! # Design
//! - [`platform`]: what differs between a browser and a native app, behind traits.
//! - [`state`]: Copy structs of signals. What a participant does goes into the replica's outbox, is kept in storage and
//!   is then shown; the sync loop sends it, the live connection says when there is something to fetch.
//! - [`Scene`]: what screens see and what they can ask for. [`screens`] are pure functions of it.
//!
//! # Limits
//! One person a phone.

mod app;
pub mod platform;
mod preview;
mod rest;
mod route;
mod scene;
pub mod screens;
pub mod state;
mod texts;

pub use app::App;
pub use preview::PreviewPhone;
pub use route::Route;
pub use scene::{Ask, Errand, Scene, use_scene};
