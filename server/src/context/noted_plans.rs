//! Which plans are known to be on phones.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use stegvis_shared::id::ParticipantId;

/// Remembers whose phone has which revision of the plan, so that a phone which says it again costs no database.
#[derive(Debug, Default)]
pub(crate) struct NotedPlans(Mutex<HashMap<ParticipantId, i64>>);

/// Participants who are remembered; what is forgotten is read again.
const MAX: usize = 50_000;

impl NotedPlans {
    /// Says whether a revision was noted, or a later one.
    pub(crate) fn has(&self, participant: ParticipantId, revision: i64) -> bool {
        self.noted().get(&participant).is_some_and(|noted| *noted >= revision)
    }

    /// Remembers a revision.
    pub(crate) fn add(&self, participant: ParticipantId, revision: i64) {
        let mut noted = self.noted();
        if noted.len() >= MAX {
            noted.clear();
        }
        let latest = noted.entry(participant).or_insert(revision);
        *latest = revision.max(*latest);
    }

    // A map has no half-made state here: after another thread's panic it is as good as before.
    fn noted(&self) -> MutexGuard<'_, HashMap<ParticipantId, i64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_revision_is_remembered_with_those_before_it() {
        let noted = NotedPlans::default();
        let amina = ParticipantId::from_bytes([1; 16]);
        assert!(!noted.has(amina, 1));
        noted.add(amina, 3);
        noted.add(amina, 2);
        assert_eq!([1, 3, 4].map(|revision| noted.has(amina, revision)), [true, true, false]);
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let noted = NotedPlans::default();
        for number in 0..=MAX as u128 {
            noted.add(ParticipantId::from_bytes(number.to_be_bytes()), 1);
        }
        assert_eq!(noted.noted().len(), 1);
    }
}
