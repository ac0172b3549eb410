//! The wire: paths, request and response bodies, error codes. All bodies are JSON.

pub mod calendar;
pub mod coach;
pub mod error;
pub mod language;
pub mod my_data;
pub mod paths;
pub mod reminders;
pub mod results;
pub mod session;
pub mod sync;

/// The version of the sync protocol that this build speaks. A request with a newer one is refused
/// ([`error::ErrorCode::NewerVersion`]).
pub const PROTOCOL_VERSION: u16 = 1;
