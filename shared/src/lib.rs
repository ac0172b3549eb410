//! What phone and server agree on: ids and time, the domain's rules, the wire, and the sync core.
//!
//! # Context
//! Floor 0 of the house. The participants' app, the console and the server all import this crate; it imports
//! none of them and builds for `wasm32-unknown-unknown`.
//!
//! # Design
//! Everything here is pure. Clock and randomness come in as arguments, input is parsed into types that cannot
//! hold a wrong value, and the rule that applies a participant's action ([`sync::apply`]) is one function that
//! the phone runs at once and the server runs for good.
//!
//! # Limits
//! No time zones: a phone gets wall-clock times of the municipality and an offset ([`time::ZoneClock`]), so that
//! it needs no time-zone database and a wrong phone clock moves nothing.

pub mod domain;
pub mod id;
pub mod json;
pub mod protocol;
#[cfg(feature = "openapi")]
mod schema;
pub mod sync;
pub mod time;
