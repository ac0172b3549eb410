//! Answers to an occurrence: coming, late, there, or not coming and why; and afterwards how it was.

use serde::{Deserialize, Serialize};

/// What a participant answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Will be there.
    Coming,
    /// Will be there, but not from the start.
    Late {
        /// By how much.
        minutes: LateMinutes,
    },
    /// Is there.
    Here,
    /// Was there, and says how it was.
    Was {
        /// How it was.
        feeling: Feeling,
    },
    /// Cannot be there.
    CannotCome {
        /// The ready reason that was chosen.
        reason: Reason,
    },
}

/// How something was. Words: `feeling-<name>` in `app.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Feeling {
    /// Good.
    Good,
    /// So-so.
    SoSo,
    /// Not good.
    Bad,
}

impl Feeling {
    /// Every feeling, in the order that is offered.
    pub const ALL: [Self; 3] = [Self::Good, Self::SoSo, Self::Bad];

    /// Gives the Fluent key of the feeling's word (in `app.ftl`).
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::Good => "feeling-good",
            Self::SoSo => "feeling-so-so",
            Self::Bad => "feeling-bad",
        }
    }
}

/// How late somebody will be, 1 to 240 minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(try_from = "u8", into = "u8")]
pub struct LateMinutes(u8);

/// A number of minutes that nobody is late by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("late by 1 to 240 minutes")]
pub struct InvalidLateMinutes;

impl LateMinutes {
    /// The ones that the sheet offers.
    pub const OFFERED: [Self; 4] = [Self(10), Self(20), Self(30), Self(60)];
    /// The most.
    pub const MAX: u8 = 240;

    /// Gives the number of minutes.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for LateMinutes {
    type Error = InvalidLateMinutes;

    fn try_from(minutes: u8) -> Result<Self, InvalidLateMinutes> {
        if (1..=Self::MAX).contains(&minutes) { Ok(Self(minutes)) } else { Err(InvalidLateMinutes) }
    }
}

impl From<LateMinutes> for u8 {
    fn from(minutes: LateMinutes) -> Self {
        minutes.0
    }
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
