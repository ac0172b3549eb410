//! Answers to an occurrence: coming, or not and why.

use serde::{Deserialize, Serialize};

/// What a participant answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Will be there.
    Coming,
    /// Cannot be there.
    CannotCome {
        /// The ready reason that was chosen.
        reason: Reason,
    },
}

/// Ready reasons for not coming. Words: `reason-<name>` in `app.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// I am ill.
    Ill,
    /// My child is ill.
    ChildIll,
    /// I have a doctor's appointment.
    Doctor,
    /// I cannot get there.
    Travel,
    /// I do not have the strength today.
    NoStrength,
    /// Something else.
    Other,
}

impl Reason {
    /// Every reason, in the order that the sheet shows.
    pub const ALL: [Self; 6] =
        [Self::Ill, Self::ChildIll, Self::Doctor, Self::Travel, Self::NoStrength, Self::Other];

    /// Gives the name as wire and tables write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ill => "ill",
            Self::ChildIll => "child_ill",
            Self::Doctor => "doctor",
            Self::Travel => "travel",
            Self::NoStrength => "no_strength",
            Self::Other => "other",
        }
    }

    /// Gives the Fluent key of the reason's words (in `app.ftl`).
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::Ill => "reason-ill",
            Self::ChildIll => "reason-child-ill",
            Self::Doctor => "reason-doctor",
            Self::Travel => "reason-travel",
            Self::NoStrength => "reason-no-strength",
            Self::Other => "reason-other",
        }
    }

    /// Finds the reason of a name; `None` when there is none.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}
