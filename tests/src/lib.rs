//! The harness: everything around the product that a test needs, started for real.
//!
//! # Context
//!
//! Two kinds of tests drive the product through its public doors. The server's contract suite wants a PostgreSQL of its
//! own ([`Postgres`]). The journeys in `tests/e2e` want the real binary ([`Server`]), a phone and a desktop in a real
//! browser ([`Browser`]), a connection that can be cut ([`Line`]) and typed calls to the API ([`Api`]). The soak in
//! `tests/sim` wants all but the browser.
//!
//! # Design
//!
//! - Programs are started as [`Guarded`] processes: they end with the test, even when the test is killed.
//! - Nothing sleeps for a fixed time: [`wait`] polls a condition up to a limit, and says what it last saw.
//! - This crate does not import the server: it starts the binary. So the server's tests may depend on it (without its
//!   features, which keeps their build small) and no cycle arises.
//!
//! # Limits
//!
//! Linux, with PostgreSQL and Chromium as Debian packages them.

#[cfg(feature = "product")]
mod api;
#[cfg(feature = "browser")]
mod browser;
#[cfg(feature = "bytes")]
pub mod bytes;
mod error;
mod guarded;
#[cfg(feature = "product")]
mod line;
mod postgres;
mod program;
#[cfg(feature = "product")]
mod server;
pub mod wait;
#[cfg(feature = "browser")]
pub mod walk;

#[cfg(test)]
mod floors;

pub use error::HarnessError;
pub use guarded::{End, Guarded};
pub use postgres::{Database, Postgres};

#[cfg(feature = "product")]
pub use api::Api;
#[cfg(feature = "browser")]
pub use browser::{
    Browser, ConsoleError, Device, Keeps, LinePace, Offender, Offline, Pace, Permission, Role, Tab, Violation,
};
#[cfg(feature = "product")]
pub use line::{Line, Mishap};
#[cfg(feature = "browser")]
pub use server::target_folder;
#[cfg(feature = "product")]
pub use server::{Demo, DemoParticipant, DemoStaff, Server};
