//! The keys that seal the records of a native app.
//!
//! # Design
//! A file beside the database holds the key, readable by the app's own user alone. Its first byte says how each key is
//! held: [`BARE`] today; a key that is wrapped by a PIN or by the system's keystore is another kind, with the same key
//! inside, so that no record has to be sealed anew.
//!
//! When everything is forgotten, the key is as well: what the database has not written over yet cannot be read by
//! anybody. Two files cannot change in one step, so both keys stand in the file until the database has forgotten.
//!
//! # Limits
//! A bare key protects a copy of the database alone, such as a backup or a log of the disk, and what was there before
//! signing out. It does not protect from who can read the whole folder: another app with the rights of the same user, or
//! who takes the disk out of a machine that does not encrypt it. Android encrypts an app's folder and lets no other app
//! in. The keystores of Android and of desktops are not used yet.

#[cfg(unix)]
use std::fs::File;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
#[cfg(unix)]
use std::path::Path;
use std::path::PathBuf;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

/// The key follows as it is.
const BARE: u8 = 1;
const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;

type Key = [u8; KEY_BYTES];

pub(super) struct Keys {
    path: PathBuf,
    /// Seals; it unseals as well.
    current: Key,
    /// Unseals what was kept before the key was renewed.
    older: Option<Key>,
}

impl Keys {
    /// Reads the keys; makes one where there is none or they cannot be read.
    ///
    /// # Errors
    /// [`io::ErrorKind::Unsupported`] for a kind of key that a newer app has made.
    pub(super) fn open(path: PathBuf) -> io::Result<Self> {
        let kept = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            kept => kept?,
        };
        if let Some(kind) = kept.first().filter(|kind| **kind != BARE) {
            return Err(io::Error::new(io::ErrorKind::Unsupported, format!("a key of the kind {kind}")));
        }
        let mut kept = kept.chunks_exact(KEY_BYTES + 1).filter_map(|key| key.get(1..)?.try_into().ok());
        if let Some(current) = kept.next() {
            return Ok(Self { path, current, older: kept.next() });
        }
        let keys = Self { path, current: rand::random(), older: None };
        keys.keep()?;
        Ok(keys)
    }

    /// Makes another key, and holds the one before for what it has sealed.
    pub(super) fn renew(&mut self) -> io::Result<()> {
        self.older = Some(self.current);
        self.current = rand::random();
        self.keep()
    }

    /// Forgets the key before.
    pub(super) fn forget_older(&mut self) -> io::Result<()> {
        self.older = None;
        self.keep()
    }

    /// Seals a text together with the name that it stands under.
    pub(super) fn seal(&self, name: &str, text: &str) -> Vec<u8> {
        let nonce: [u8; NONCE_BYTES] = rand::random();
        let payload = Payload { msg: text.as_bytes(), aad: name.as_bytes() };
        let sealed = XChaCha20Poly1305::new(&self.current.into()).encrypt(&XNonce::from(nonce), payload);
        [&nonce[..], &sealed.expect("a text is shorter than the cipher's limit")].concat()
    }

    /// Gives the text; `None` where it is not what was sealed under this name.
    pub(super) fn unseal(&self, name: &str, sealed: &[u8]) -> Option<String> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>()?;
        let unseal = |key: &Key| {
            let payload = Payload { msg: sealed, aad: name.as_bytes() };
            XChaCha20Poly1305::new(&(*key).into()).decrypt(&XNonce::from(*nonce), payload).ok()
        };
        let text = unseal(&self.current).or_else(|| self.older.as_ref().and_then(unseal))?;
        String::from_utf8(text).ok()
    }

    /// Writes beside the file and renames, so that a kill leaves the old keys or the new ones.
    fn keep(&self) -> io::Result<()> {
        let beside = self.path.with_extension("new");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&beside)?;
        for key in [Some(&self.current), self.older.as_ref()].into_iter().flatten() {
            file.write_all(&[BARE])?;
            file.write_all(key)?;
        }
        file.sync_all()?;
        fs::rename(&beside, &self.path)?;
        // Elsewhere a folder cannot be opened, and the system writes the name itself.
        #[cfg(unix)]
        File::open(self.path.parent().unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(())
    }
}
