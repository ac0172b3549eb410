//! Wake-ups after a commit: who waits for a change hears that there is one, never what it is.
//!
//! # Design
//! [`Hub`] keeps one counter a topic; a [`Subscription`] sees the latest, so a slow client costs no memory. With
//! PostgreSQL, [`relay`] carries wake-ups between processes by `LISTEN`/`NOTIFY`.

use std::future::Future;

use stegvis_shared::id::{MunicipalityId, ParticipantId, StaffId};

use crate::ops::Actor;
use crate::store::Store;

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

impl Topic {
    /// Gives what a person waits for; `None` for a role that nothing wakes.
    pub fn of(actor: &Actor) -> Option<Self> {
        todo!()
    }
}

/// Wakes whoever waits. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Hub;

impl Hub {
    /// Makes a hub with nobody waiting.
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits for a topic from now on.
    pub fn subscribe(&self, topic: Topic) -> Subscription {
        todo!()
    }

    /// Wakes whoever waits for the topics, here and in other processes.
    pub fn wake(&self, topics: impl IntoIterator<Item = Topic>) {
        todo!()
    }
}

/// Somebody who waits.
#[derive(Debug)]
pub struct Subscription;

impl Subscription {
    /// Waits until something changed since the last time; several changes are one. Dropping the future loses nothing.
    pub async fn changed(&mut self) {
        todo!()
    }
}

/// Carries wake-ups between the processes of one PostgreSQL database, until it is dropped; waits for ever on SQLite.
pub fn relay(store: &Store, hub: &Hub) -> impl Future<Output = ()> + Send + 'static {
    async { todo!() }
}
