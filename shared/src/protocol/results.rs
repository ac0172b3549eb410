//! Results: what a manager sees, sums without names.

use serde::{Deserialize, Serialize};

use crate::domain::text::Title;

/// From how many answers on a programme's sums are shown: fewer would tell who said what.
pub const MIN_ANSWERS: u32 = 5;

/// What a manager sees of the own municipality.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Results {
    /// Whether participants get the support that they need, by programme, by name.
    pub support: Vec<ProgrammeSupport>,
}

/// What the participants of a programme said last, within half a year, of the support that they get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProgrammeSupport {
    /// The programme's name.
    pub programme: Title,
    /// The sums; absent while fewer than [`MIN_ANSWERS`] have answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<SupportCount>,
}

/// How many said what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SupportCount {
    /// Get the support that they need.
    pub yes: u32,
    /// Get some of it.
    pub partly: u32,
    /// Do not get it.
    pub no: u32,
}

impl SupportCount {
    /// Gives how many answered.
    pub const fn all(self) -> u32 {
        self.yes + self.partly + self.no
    }
}
