//! What the machine gives and tests replace: time and randomness; and the files in which it keeps keys.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rand::{RngCore, SeedableRng};
use sha2::{Digest as _, Sha256};
use stegvis_shared::time::{Clock, Timestamp};

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
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}

/// How many bytes a key has: as many as the hash of a signature by HS256 (RFC 7518, section 3.2), and a number on P-256.
pub(crate) const KEY_BYTES: usize = 32;

/// Reads a key from a file, or makes the file with these random bytes, readable by its owner alone.
///
/// # Errors
/// When the file cannot be read or made, or does not hold 32 bytes.
pub(crate) fn private_key(path: &Path, random: [u8; KEY_BYTES]) -> io::Result<[u8; KEY_BYTES]> {
    if !path.exists() {
        create_private(path, &random)?;
    }
    fs::read(path)?.try_into().map_err(|bytes: Vec<u8>| {
        let message = format!("the key has {} bytes instead of {KEY_BYTES}", bytes.len());
        io::Error::new(io::ErrorKind::InvalidData, message)
    })
}

/// Makes a file that its owner alone may read, unless another server makes it at the same time. It gets its name when it
/// is whole: a start that is cut off leaves no half of it there.
fn create_private(path: &Path, content: &[u8]) -> io::Result<()> {
    // Each try has a name of its own, which does not tell the key.
    let [a, b, c, d, ..]: [u8; 32] = Sha256::digest(content).into();
    let half = path.with_extension(format!("{:08x}", u32::from_be_bytes([a, b, c, d])));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&half)?;
    let linked =
        file.write_all(content).and_then(|()| file.sync_all()).and_then(|()| fs::hard_link(&half, path));
    fs::remove_file(&half)?;
    match linked {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}
