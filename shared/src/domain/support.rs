//! Whether a participant gets the support that is needed, as asked again and again.

use serde::{Deserialize, Serialize};

/// An answer to "do you get the support that you need?". Words: `enough-<name>` in `app.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Support {
    /// Yes.
    Yes,
    /// Not all of it.
    Partly,
    /// No.
    No,
}

impl Support {
    /// Every answer, in the order that is offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];

    /// Gives the name as wire and tables write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Partly => "partly",
            Self::No => "no",
        }
    }

    /// Gives the Fluent key of the answer's word (in `app.ftl`).
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::Yes => "enough-yes",
            Self::Partly => "enough-partly",
            Self::No => "enough-no",
        }
    }

    /// Finds the answer of a name; `None` when there is none.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|support| support.name() == name)
    }
}
