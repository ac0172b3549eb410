//! Roles: what somebody who is signed in may be.

use serde::{Deserialize, Serialize};

/// The role of a signed-in person. A person has one role in one municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Somebody in a programme, on a phone.
    Participant,
    /// Writes plans for own participants.
    Coach,
    /// Translates what coaches write in the own municipality.
    LanguageWorker,
    /// Sees the own municipality's figures.
    Manager,
    /// Runs the service; sees no participant.
    Operator,
}

impl Role {
    /// Every role, in the order of the authorisation matrix.
    pub const ALL: [Self; 5] =
        [Self::Participant, Self::Coach, Self::LanguageWorker, Self::Manager, Self::Operator];

    /// Gives the name as tables and tokens write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Coach => "coach",
            Self::LanguageWorker => "language_worker",
            Self::Manager => "manager",
            Self::Operator => "operator",
        }
    }

    /// Finds the role of a name; `None` when there is none.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}
