//! Which plans are known to be on phones.

use quick_cache::sync::Cache;
use stegvis_shared::id::ParticipantId;

/// Remembers whose phone has which revision of the plan, so that a phone which says it again costs no database. What is
/// forgotten is read again.
#[derive(Debug)]
pub(crate) struct NotedPlans(Cache<ParticipantId, i64>);

/// Participants who are remembered.
const MOST: usize = 50_000;

impl Default for NotedPlans {
    fn default() -> Self {
        Self(Cache::new(MOST))
    }
}

impl NotedPlans {
    /// Says whether a revision was noted, or a later one.
    pub(crate) fn has(&self, participant: ParticipantId, revision: i64) -> bool {
        self.0.get(&participant).is_some_and(|noted| noted >= revision)
    }

    /// Forgets a participant.
    pub(crate) fn forget(&self, participant: ParticipantId) {
        self.0.remove(&participant);
    }

    /// Remembers a revision.
    pub(crate) fn add(&self, participant: ParticipantId, revision: i64) {
        if !self.has(participant, revision) {
            self.0.insert(participant, revision);
        }
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
}
