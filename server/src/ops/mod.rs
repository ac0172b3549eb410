//! Use cases, one a function: authorise, then rule, then store. Only this floor commits.
//!
//! # Context
//! `http`, the command line, plan files and demo data call these functions; nothing else changes the store.
//!
//! # Design
//! - The first argument says who asks ([`Actor`]). A role that may not do it gets [`OpsError::NotAllowed`]; what lies
//!   in another municipality or belongs to another coach's participant is [`OpsError::NotFound`], as if it were not
//!   there.
//! - [`setup`] has no actor: it is for whoever holds the database itself (command line, demo data).
//! - A write is one transaction. After its commit, and only then, the hub is told whom to wake.
//! - Row locks are taken in one order: plan, phrase, head of a feed; many of a kind by id.

mod error;
mod hearers;
mod horizon;
mod news;
mod projection;
mod secret;
mod template;
mod words;

pub(crate) mod upkeep;

pub mod attachment;
pub mod calendar;
pub mod call;
pub mod doctor;
pub mod erasure;
pub mod goal_wish;
pub mod messages;
pub mod my_data;
pub mod pairing;
pub mod participants;
pub mod phrases;
pub mod plan;
pub mod publish;
pub mod reminders;
pub mod results;
pub mod seen;
pub mod session;
pub mod setup;
pub mod sync;

pub use error::OpsError;

use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{MunicipalityId, ParticipantId, StaffId};
use stegvis_shared::time::Timestamp;

use crate::live::Topic;
use crate::store::participant::StoredParticipant;
use crate::store::{Tx, participant};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Actor {
    /// A participant on a phone.
    Participant {
        /// Who.
        id: ParticipantId,
        /// The tenant.
        municipality: MunicipalityId,
    },
    /// A member of staff.
    Staff {
        /// Who.
        id: StaffId,
        /// As what.
        role: Role,
        /// The tenant; `None` for an operator.
        municipality: Option<MunicipalityId>,
    },
}

impl Actor {
    /// Gives the role.
    pub const fn role(&self) -> Role {
        match self {
            Self::Participant { .. } => Role::Participant,
            Self::Staff { role, .. } => *role,
        }
    }

    /// Gives the tenant; `None` for an operator.
    pub const fn municipality(&self) -> Option<MunicipalityId> {
        match self {
            Self::Participant { municipality, .. } => Some(*municipality),
            Self::Staff { municipality, .. } => *municipality,
        }
    }

    /// Gives what this person waits for; `None` for a role that nothing wakes.
    pub const fn topic(&self) -> Option<Topic> {
        match self {
            Self::Participant { id, .. } => Some(Topic::Participant(*id)),
            Self::Staff { id, role: Role::Coach, .. } => Some(Topic::Coach(*id)),
            Self::Staff { role: Role::LanguageWorker, municipality: Some(municipality), .. } => {
                Some(Topic::Phrases(*municipality))
            }
            Self::Staff { .. } => None,
        }
    }

    /// Lets a participant pass.
    pub(crate) fn as_participant(&self) -> Result<Participant, OpsError> {
        match self {
            Self::Participant { id, municipality } => {
                Ok(Participant { id: *id, municipality: *municipality })
            }
            Self::Staff { .. } => Err(OpsError::NotAllowed),
        }
    }

    /// Lets a coach pass.
    pub(crate) fn as_coach(&self) -> Result<Staff, OpsError> {
        self.as_staff(Role::Coach)
    }

    /// Lets a language worker pass.
    pub(crate) fn as_language_worker(&self) -> Result<Staff, OpsError> {
        self.as_staff(Role::LanguageWorker)
    }

    /// Lets a manager pass.
    pub(crate) fn as_manager(&self) -> Result<Staff, OpsError> {
        self.as_staff(Role::Manager)
    }

    fn as_staff(&self, wanted: Role) -> Result<Staff, OpsError> {
        match self {
            Self::Staff { id, role, municipality: Some(municipality) } if *role == wanted => {
                Ok(Staff { id: *id, municipality: *municipality })
            }
            _ => Err(OpsError::NotAllowed),
        }
    }
}

/// A participant who has been let in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Participant {
    pub(crate) id: ParticipantId,
    pub(crate) municipality: MunicipalityId,
}

/// A member of staff of a municipality, with the role that was asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Staff {
    pub(crate) id: StaffId,
    pub(crate) municipality: MunicipalityId,
}

impl Staff {
    /// Finds one of the coach's participants.
    ///
    /// # Errors
    /// [`OpsError::NotFound`] when there is none, or it is not the coach's.
    async fn own_participant(
        &self,
        tx: &mut Tx,
        participant: ParticipantId,
        now: Timestamp,
    ) -> Result<StoredParticipant, OpsError> {
        let own = participant::of_coach(tx, self.id, self.municipality, Some(participant), now).await?;
        own.into_iter().next().ok_or(OpsError::NotFound)
    }
}
