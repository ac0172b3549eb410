//! Wake-ups after a commit: who waits for a change hears that there is one, never what it is.
//!
//! # Design
//! [`Hub`] keeps one counter a topic that somebody waits for; a [`Subscription`] sees that it moved. However slow a
//! client is, it costs no more memory, and many changes are one wake-up. With PostgreSQL, [`relay`] carries wake-ups
//! between processes by `LISTEN`/`NOTIFY`.

mod hub;
mod relay;

pub use hub::{Hub, Subscription};
pub use relay::relay;

use std::fmt;
use std::str::FromStr;

use stegvis_shared::id::{MunicipalityId, ParticipantId, StaffId};

/// What somebody waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// The feed of a participant.
    Participant(ParticipantId),
    /// Answers, goals, messages and plans of a coach's participants.
    Coach(StaffId),
    /// The phrases of a municipality.
    Phrases(MunicipalityId),
}

impl fmt::Display for Topic {
    /// Writes the topic as it goes between processes.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Participant(id) => write!(formatter, "participant:{id}"),
            Self::Coach(id) => write!(formatter, "coach:{id}"),
            Self::Phrases(id) => write!(formatter, "phrases:{id}"),
        }
    }
}

/// A text is not a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a topic")]
pub struct InvalidTopic;

impl FromStr for Topic {
    type Err = InvalidTopic;

    fn from_str(text: &str) -> Result<Self, InvalidTopic> {
        let (kind, id) = text.split_once(':').ok_or(InvalidTopic)?;
        match kind {
            "participant" => id.parse().map(Self::Participant),
            "coach" => id.parse().map(Self::Coach),
            "phrases" => id.parse().map(Self::Phrases),
            _ => return Err(InvalidTopic),
        }
        .map_err(|_| InvalidTopic)
    }
}
