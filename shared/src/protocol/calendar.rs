//! The schedule in calendars of other makers.

use serde::{Deserialize, Serialize};

/// Where a calendar reads the schedule. Whoever has it can read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CalendarLink {
    /// The path on this server, with a secret in it.
    pub path: String,
}
