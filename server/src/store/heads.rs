//! What is known in memory of the ends of feeds, so that a phone with nothing new costs no database.
//!
//! # Design
//! An entry is learned from a read, and moved or forgotten by every commit. A read may be older than a commit that ended
//! meanwhile: whoever learns names the [`Ticket`] that was taken before the read, and is not believed when a commit has
//! touched the feed since (or one of the few that share its number). So an entry may be forgotten at any time.
//!
//! Beside an end stand the changes that led to it last, when they are few: a phone that had everything before gets them
//! from here.
//!
//! # Limits
//! On SQLite the server is the one process that writes feeds. Other processes on one PostgreSQL tell what they commit
//! (`live::relay`), unless they die before they can: there an entry is good for a minute only.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use quick_cache::sync::Cache;
use stegvis_shared::id::{MunicipalityId, ParticipantId};
use stegvis_shared::time::Timestamp;

use super::Db;
use super::feed::StoredChange;

/// Entries in memory, at some 100 bytes each.
const MOST: usize = 200_000;
/// Feeds whose latest changes are in memory, at some 500 bytes each, 3,000 at most.
const MOST_LATEST: usize = 20_000;
/// How many numbers feeds share.
const VERSIONS: usize = 4_096;
/// For how long an entry is good when other processes write too.
const GOOD_FOR_MS: u64 = 60_000;

/// What is known of the ends of feeds. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Heads {
    inner: Arc<Mutex<Inner>>,
    latest: Arc<Cache<ParticipantId, Arc<Latest>>>,
    is_alone: bool,
}

#[derive(Debug)]
struct Inner {
    known: HashMap<ParticipantId, Head>,
    /// Goes up with every commit to one of the feeds that share it.
    versions: Vec<u32>,
}

/// The end of a feed, and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) municipality: MunicipalityId,
    pub(crate) position: i64,
    /// When a phone last fetched, as the database has it.
    pub(crate) seen_at: Option<Timestamp>,
    /// When this was read.
    pub(crate) read_at: Timestamp,
}

/// The changes of one commit to a feed.
#[derive(Clone, Debug)]
pub(crate) struct Latest {
    /// The end before them.
    pub(crate) after: i64,
    /// The end with them.
    pub(crate) until: i64,
    /// In the feed's order.
    pub(crate) changes: Vec<StoredChange>,
}

/// What commits there had been before a read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ticket(u32);

impl Heads {
    /// Starts with nothing known of a database.
    pub(super) fn of(db: &Db) -> Self {
        Self::new(matches!(db, Db::Sqlite { .. }))
    }

    pub(crate) fn new(is_alone: bool) -> Self {
        let inner = Inner { known: HashMap::new(), versions: vec![0; VERSIONS] };
        Self { inner: Arc::new(Mutex::new(inner)), latest: Arc::new(Cache::new(MOST_LATEST)), is_alone }
    }

    /// Gives the end of a feed; `None` when it is not known.
    pub(crate) fn get(&self, participant: ParticipantId, now: Timestamp) -> Option<Head> {
        let head = *self.lock().known.get(&participant)?;
        let age_ms = now.as_millis().abs_diff(head.read_at.as_millis());
        (self.is_alone || age_ms <= GOOD_FOR_MS).then_some(head)
    }

    /// Gives what came between a place and the end of a feed; `None` when it is not known.
    pub(crate) fn latest(
        &self,
        participant: ParticipantId,
        after: i64,
        end: i64,
    ) -> Option<Vec<StoredChange>> {
        let latest = self.latest.get(&participant)?;
        (latest.after == after && latest.until == end).then(|| latest.changes.clone())
    }

    /// Takes a ticket before a read.
    pub(crate) fn ticket(&self, participant: ParticipantId) -> Ticket {
        Ticket(self.lock().version(participant).map_or(0, |version| *version))
    }

    /// Learns what was read after a ticket was taken.
    pub(crate) fn learn(&self, ticket: Ticket, participant: ParticipantId, head: Head) {
        let mut inner = self.lock();
        if inner.version(participant).is_none_or(|version| *version != ticket.0) {
            return;
        }
        if inner.known.len() >= MOST {
            inner.known.clear();
        }
        inner.known.insert(participant, head);
    }

    /// Learns that a commit moved the end of a feed, and how. Two commits may tell of themselves in either order.
    pub(super) fn moved(&self, participant: ParticipantId, position: i64, latest: Option<Latest>) {
        let mut inner = self.lock();
        inner.touch(participant);
        let Some(head) = inner.known.get_mut(&participant).filter(|head| head.position < position) else {
            return;
        };
        head.position = position;
        drop(inner);
        // Those from before, or of another commit that is quicker here, do not lead to the end: nobody gets them.
        if let Some(latest) = latest {
            self.latest.insert(participant, Arc::new(latest));
        }
    }

    /// Forgets a feed that somebody else may have moved.
    pub(crate) fn forget(&self, participant: ParticipantId) {
        let mut inner = self.lock();
        inner.touch(participant);
        inner.known.remove(&participant);
        drop(inner);
        self.latest.remove(&participant);
    }

    /// Forgets everything.
    pub(crate) fn forget_all(&self) {
        let mut inner = self.lock();
        inner.versions.iter_mut().for_each(|version| *version = version.wrapping_add(1));
        inner.known.clear();
        drop(inner);
        self.latest.clear();
    }

    // A map has no half-made state here: after another thread's panic it is as good as before.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    fn version(&mut self, participant: ParticipantId) -> Option<&mut u32> {
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(participant);
        let index = usize::try_from(hash % VERSIONS as u64).ok()?;
        self.versions.get_mut(index)
    }

    fn touch(&mut self, participant: ParticipantId) {
        if let Some(version) = self.version(participant) {
            *version = version.wrapping_add(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AMINA: ParticipantId = ParticipantId::from_bytes([1; 16]);
    const NOW: Timestamp = Timestamp::from_millis(1_795_420_800_000);

    fn head(position: i64) -> Head {
        let municipality = MunicipalityId::from_bytes([2; 16]);
        Head { municipality, position, seen_at: None, read_at: NOW }
    }

    fn position(heads: &Heads) -> Option<i64> {
        heads.get(AMINA, NOW).map(|head| head.position)
    }

    #[test]
    fn read_that_is_older_than_a_commit_is_not_believed() {
        let heads = Heads::new(true);
        let before = heads.ticket(AMINA);
        heads.moved(AMINA, 6, None);
        heads.learn(before, AMINA, head(5));
        assert_eq!(position(&heads), None);
        heads.learn(heads.ticket(AMINA), AMINA, head(6));
        assert_eq!(position(&heads), Some(6));
    }

    #[test]
    fn commits_that_tell_of_themselves_in_another_order_move_it_on_only() {
        let latest = |after, until| Some(Latest { after, until, changes: Vec::new() });
        let heads = Heads::new(true);
        heads.learn(heads.ticket(AMINA), AMINA, head(5));
        heads.moved(AMINA, 8, latest(6, 8));
        heads.moved(AMINA, 6, latest(5, 6));
        assert_eq!(position(&heads), Some(8));
        let is_known = |after, end| heads.latest(AMINA, after, end).is_some();
        assert_eq!(
            [(6, 8), (5, 6), (5, 8), (7, 8)].map(|(after, end)| is_known(after, end)),
            [true, false, false, false]
        );
        heads.forget(AMINA);
        assert!(!is_known(6, 8));
    }

    #[test]
    fn commit_moves_what_is_known_and_doubt_forgets_it() {
        let heads = Heads::new(true);
        heads.learn(heads.ticket(AMINA), AMINA, head(5));
        heads.moved(AMINA, 6, None);
        assert_eq!(position(&heads), Some(6));
        let before = heads.ticket(AMINA);
        heads.forget(AMINA);
        heads.learn(before, AMINA, head(6));
        assert_eq!(position(&heads), None);
        heads.learn(heads.ticket(AMINA), AMINA, head(7));
        let before = heads.ticket(AMINA);
        heads.forget_all();
        heads.learn(before, AMINA, head(7));
        assert_eq!(position(&heads), None);
    }

    #[test]
    fn beside_other_processes_an_entry_gets_old() {
        let (alone, one_of_many) = (Heads::new(true), Heads::new(false));
        for heads in [&alone, &one_of_many] {
            heads.learn(heads.ticket(AMINA), AMINA, head(5));
        }
        for (later_ms, is_known) in [(60_000, true), (60_001, false), (-60_001, false)] {
            let later = NOW.plus_millis(later_ms);
            assert!(alone.get(AMINA, later).is_some());
            assert_eq!(one_of_many.get(AMINA, later).is_some(), is_known, "{later_ms}");
        }
    }
}
