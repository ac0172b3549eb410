//! Ids: a `UUIDv7` newtype for each thing, so that one cannot be given where another is asked.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::time::Timestamp;

/// Ten random bytes, the random part of a `UUIDv7` (RFC 9562, section 5.7).
pub type RandomBits = [u8; 10];

/// A text is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id: write 32 hexadecimal digits with dashes, as in 01910000-0000-7000-8000-000000000000")]
pub struct InvalidId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(transparent)]
        #[cfg_attr(feature = "openapi", schema(value_type = String, format = Uuid))]
        pub struct $name(Uuid);

        impl $name {
            /// Makes a new id from the time and ten random bytes.
            pub fn new(at: Timestamp, random: RandomBits) -> Self {
                let millis = u64::try_from(at.as_millis()).unwrap_or(0);
                Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
            }

            /// Takes an id back from its 16 bytes, as a database holds it.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// Gives the 16 bytes of the id, big-endian.
            pub const fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// Gives the id as a plain UUID, for a database driver.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Uuid::try_parse(text).map(Self).map_err(|_| InvalidId)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, concat!(stringify!($name), "({})"), self.0)
            }
        }
    )+};
}

ids! {
    /// Identifies a municipality: the tenant.
    MunicipalityId;
    /// Identifies a programme as one municipality runs it.
    ProgrammeId;
    /// Identifies a participant.
    ParticipantId;
    /// Identifies a member of staff: coach, language worker, manager or operator.
    StaffId;
    /// Identifies one participant's plan through all its revisions.
    PlanId;
    /// Identifies an activity of a plan; stays the same while a coach edits it.
    ActivityId;
    /// Identifies a small goal of a plan.
    GoalId;
    /// Identifies a message; a participant's message has the id of the action that sent it.
    MessageId;
    /// Identifies a voice note or a photo in one participant's thread.
    AttachmentId;
    /// Identifies a phrase: translatable text that coaches wrote.
    PhraseId;
    /// Identifies an action of a phone, made on the phone; the server applies each id once.
    ActionId;
    /// Identifies a signed-in session (a family of rotating refresh tokens).
    SessionId;
    /// Identifies that somebody was erased; it is not the person's.
    ErasureId;
}

impl From<ActionId> for MessageId {
    /// A message that a participant sends is known by its action.
    fn from(action: ActionId) -> Self {
        Self(action.0)
    }
}

impl From<ActionId> for GoalId {
    /// A goal that a participant proposes is known by its action, also when it has come into the plan.
    fn from(action: ActionId) -> Self {
        Self(action.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_survives_text_and_bytes() {
        let id = PlanId::new(Timestamp::from_millis(1_760_000_000_000), [7; 10]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(PlanId::from_bytes(*id.as_bytes()), id);
        assert_eq!(id.uuid().get_version_num(), 7);
    }

    #[test]
    fn later_ids_sort_after_earlier_ones() {
        let early = ActionId::new(Timestamp::from_millis(1), [255; 10]);
        let late = ActionId::new(Timestamp::from_millis(2), [0; 10]);
        assert!(early < late);
    }

    #[test]
    fn text_that_is_no_id_is_refused() {
        assert_eq!("amina".parse::<PlanId>(), Err(InvalidId));
    }
}
