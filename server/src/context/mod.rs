//! What every use case needs: the store, the hub, the clock and a source of randomness.

mod noted_plans;
mod wrong_codes;

pub use crate::machine::{Randomness, SeededRandomness, SystemClock, SystemRandomness};
pub(crate) use noted_plans::NotedPlans;
pub(crate) use wrong_codes::WrongCodes;

use std::sync::Arc;

use stegvis_shared::id::RandomBits;
use stegvis_shared::time::{Clock, Timestamp};
use tokio::sync::{Notify, Semaphore};

use crate::live::{Hub, Topic};
use crate::store::{Store, StoreError, Tx};

/// What every use case needs. Cheap to clone.
#[derive(Clone)]
pub struct Context {
    /// Where everything is kept.
    pub store: Store,
    /// Wakes phones and consoles after a commit.
    pub hub: Hub,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where ids and secrets come from.
    pub random: Arc<dyn Randomness>,
    /// Counts wrong pairing codes from all addresses together.
    pub(crate) wrong_codes: Arc<WrongCodes>,
    /// Remembers which plans are on phones.
    pub(crate) noted_plans: Arc<NotedPlans>,
    /// Rings when a coach has written or published: somebody may be to be told.
    pub(crate) news: Arc<Notify>,
    /// Lets one password at a time through for each core: hashing takes 19 MiB and all of a core.
    pub(crate) hashing: Arc<Semaphore>,
}

impl Context {
    /// Puts a context together.
    pub fn new(store: Store, hub: Hub, clock: Arc<dyn Clock>, random: Arc<dyn Randomness>) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let hashing = Arc::new(Semaphore::new(cores));
        Self {
            store,
            hub,
            clock,
            random,
            wrong_codes: Arc::default(),
            noted_plans: Arc::default(),
            news: Arc::default(),
            hashing,
        }
    }

    /// Gives the present instant.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Makes everything that a transaction did lasting, and wakes whoever waits for it: both, also when the caller gives
    /// up meanwhile.
    pub(crate) async fn commit(
        &self,
        tx: Tx,
        wakes: impl IntoIterator<Item = Topic>,
    ) -> Result<(), StoreError> {
        let (hub, wakes) = (self.hub.clone(), Vec::from_iter(wakes));
        tx.commit_and_then(move || hub.wake(wakes)).await
    }

    /// Gives ten random bytes for an id.
    pub fn bits(&self) -> RandomBits {
        self.bytes()
    }

    /// Gives random bytes for an id or a secret.
    pub fn bytes<const LENGTH: usize>(&self) -> [u8; LENGTH] {
        let mut bytes = [0; LENGTH];
        self.random.fill(&mut bytes);
        bytes
    }
}
