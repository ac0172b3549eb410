//! What every use case needs: the store, the hub, the clock and a source of randomness.

use std::sync::{Arc, Mutex};

use rand::{RngCore, SeedableRng};
use stegvis_shared::id::RandomBits;
use stegvis_shared::time::{Clock, Timestamp};
use tokio::sync::Semaphore;

use crate::live::Hub;
use crate::ops::pairing::WrongCodes;
use crate::store::Store;

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
    /// Lets one password at a time through for each core: hashing takes 19 MiB and all of a core.
    pub(crate) hashing: Arc<Semaphore>,
}

impl Context {
    /// Puts a context together.
    pub fn new(store: Store, hub: Hub, clock: Arc<dyn Clock>, random: Arc<dyn Randomness>) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let hashing = Arc::new(Semaphore::new(cores));
        Self { store, hub, clock, random, wrong_codes: Arc::default(), hashing }
    }

    /// Gives the present instant.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
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

/// A source of randomness. An argument everywhere, so that tests seed it.
pub trait Randomness: Send + Sync {
    /// Fills the bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
    fn now(&self) -> Timestamp {
        let since_1970 =
            std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Timestamp::from_millis(i64::try_from(since_1970.as_millis()).unwrap_or(i64::MAX))
    }
}

/// Cryptographic randomness, seeded by the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        rand::rng().fill_bytes(bytes);
    }
}

/// The same bytes in every run: for tests and demo data, never for secrets that matter.
#[derive(Debug)]
pub struct SeededRandomness(Mutex<rand::rngs::StdRng>);

impl SeededRandomness {
    /// Starts from a seed.
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(rand::rngs::StdRng::seed_from_u64(seed)))
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        // A generator has no half-made state: after another thread's panic it is as good as before.
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).fill_bytes(bytes);
    }
}
