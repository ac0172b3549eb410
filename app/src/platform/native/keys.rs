//! The keys that seal the records of a native app.
//!
//! # Design
//! A file beside the database holds the keys, readable by the app's own user alone. Its first byte says how each key is
//! held. [`BARE`] is the device's own key. Where a PIN is or was set, another key seals what is behind it:
//! [`WRAPPED`] by the PIN, [`BEHIND`] as it is while no PIN is set. It stands first in the file, so that an app which
//! knows no PIN leaves the file alone.
//!
//! When everything is forgotten, the keys are as well: what the database has not written over yet cannot be read by
//! anybody. Two files cannot change in one step, so the keys before stand in the file until the database has forgotten,
//! or has been sealed anew for a PIN; only then is the key behind the PIN wrapped. Whoever is killed before that has no
//! PIN and can read everything.
//!
//! # Limits
//! A bare key protects a copy of the database alone, such as a backup or a log of the disk, and what was there before
//! signing out. It does not protect from who can read the whole folder: another app with the rights of the same user, or
//! who takes the disk out of a machine that does not encrypt it. Android encrypts an app's folder and lets no other app
//! in. The keystores of Android and of desktops are not used yet. Behind a PIN, who can read the whole folder has to
//! guess it, and each guess costs one derivation by Argon2id.

#[cfg(unix)]
use std::fs::File;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
#[cfg(unix)]
use std::path::Path;
use std::path::PathBuf;

use argon2::Argon2;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use stegvis_shared::time::Timestamp;

use crate::platform::{PinState, StorageError, Tries, is_open};

/// The device's own key follows as it is; further ones are those before.
const BARE: u8 = 1;
/// The key behind the PIN follows, wrapped.
const WRAPPED: u8 = 2;
/// The key that a PIN was in front of follows as it is.
const BEHIND: u8 = 3;
const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;
const SALT_BYTES: usize = 16;
/// The key, the nonce that it was sealed with, and the seal.
const SEALED_KEY_BYTES: usize = NONCE_BYTES + KEY_BYTES + 16;
const WRAPPED_BYTES: usize = SALT_BYTES + 4 + 8 + SEALED_KEY_BYTES;

type Key = [u8; KEY_BYTES];

pub(super) struct Keys {
    path: PathBuf,
    /// The device's own.
    own: Key,
    /// The one behind a PIN, once there was one; `None` before that, and while the PIN has not been given.
    behind: Option<Key>,
    /// How it is wrapped, where a PIN is set.
    wrapped: Option<Wrapped>,
    /// Unseal what was kept before the keys were renewed.
    older: Vec<Key>,
}

/// A key behind a PIN, and the tries.
#[derive(Clone)]
struct Wrapped {
    salt: [u8; SALT_BYTES],
    tries: Tries,
    sealed: Vec<u8>,
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
        let (mut behind, mut wrapped, mut bare) = (None, None, Vec::new());
        let mut rest = kept.as_slice();
        while let Some((kind, after)) = rest.split_first() {
            let length = match *kind {
                BARE | BEHIND => KEY_BYTES,
                WRAPPED => WRAPPED_BYTES,
                kind => {
                    return Err(io::Error::new(
                        io::ErrorKind::Unsupported,
                        format!("a key of the kind {kind}"),
                    ));
                }
            };
            let Some((content, after)) = after.split_at_checked(length) else { break };
            match *kind {
                WRAPPED => wrapped = Wrapped::read(content),
                BEHIND => behind = content.try_into().ok(),
                _ => bare.extend(Key::try_from(content)),
            }
            rest = after;
        }
        if bare.is_empty() {
            let keys = Self { path, own: rand::random(), behind: None, wrapped: None, older: Vec::new() };
            keys.keep()?;
            return Ok(keys);
        }
        let own = bare.remove(0);
        Ok(Self { path, own, behind, wrapped, older: bare })
    }

    /// Makes other keys, without a PIN, and holds those before for what they have sealed.
    pub(super) fn renew(&mut self) -> io::Result<()> {
        self.older.push(self.own);
        self.older.extend(self.behind.take());
        self.wrapped = None;
        self.own = rand::random();
        self.keep()
    }

    /// Makes other keys, one of them for what is to be behind a PIN, and holds those before.
    pub(super) fn renew_for_pin(&mut self) -> io::Result<()> {
        self.renew()?;
        self.behind = Some(rand::random());
        self.keep()
    }

    /// Forgets the keys before.
    pub(super) fn forget_older(&mut self) -> io::Result<()> {
        self.older.clear();
        self.keep()
    }

    /// Says whether there is a key behind a PIN, at hand or wrapped.
    pub(super) const fn is_ready_for_pin(&self) -> bool {
        self.behind.is_some() || self.wrapped.is_some()
    }

    /// Puts a PIN in front, or takes it away.
    pub(super) fn set_pin(&mut self, pin: Option<&str>) -> Result<(), KeyError> {
        let behind = self.behind.ok_or(StorageError::Locked)?;
        let before = self.wrapped.take();
        self.wrapped = pin.map(|pin| Wrapped::new(pin, &behind));
        if let Err(error) = self.keep() {
            self.wrapped = before;
            return Err(error.into());
        }
        Ok(())
    }

    /// Tells how it stands with the PIN.
    pub(super) fn pin(&mut self, now: Timestamp) -> Result<Option<PinState>, KeyError> {
        let Some(wrapped) = &self.wrapped else { return Ok(None) };
        let (before, tries) = (wrapped.tries, wrapped.tries.by_clock(now));
        if tries != before {
            self.note(tries)?;
        }
        Ok(Some(PinState { is_open: self.behind.is_some(), tries }))
    }

    /// Tries a PIN.
    pub(super) fn unlock(&mut self, pin: &str, tries: Tries, now: Timestamp) -> Result<bool, KeyError> {
        if self.wrapped.as_ref().is_none_or(|wrapped| wrapped.tries.count != tries.count) {
            return Err(StorageError::Changed.into());
        }
        // Counted first, so that a program which is killed meanwhile saves no try.
        self.note(tries.plus_one(now))?;
        let Some(behind) = self.wrapped.as_ref().and_then(|wrapped| wrapped.open(pin)) else {
            return Ok(false);
        };
        self.note(Tries::NONE)?;
        self.behind = Some(behind);
        Ok(true)
    }

    /// Locks what is behind the PIN.
    pub(super) fn shut(&mut self) {
        if self.wrapped.is_some() {
            self.behind = None;
        }
    }

    fn note(&mut self, tries: Tries) -> io::Result<()> {
        if let Some(wrapped) = &mut self.wrapped {
            wrapped.tries = tries;
        }
        self.keep()
    }

    /// Seals a text together with the name that it stands under.
    ///
    /// # Errors
    /// [`StorageError::Locked`] behind a PIN that has not been given.
    pub(super) fn seal(&self, name: &str, text: &str) -> Result<Vec<u8>, StorageError> {
        let key = match self.behind {
            Some(behind) if !is_open(name) => behind,
            _ if self.is_locked(name) => return Err(StorageError::Locked),
            _ => self.own,
        };
        Ok(seal(&key, name, text.as_bytes()))
    }

    /// Gives the text.
    ///
    /// # Errors
    /// [`StorageError::Locked`] behind a PIN that has not been given; [`StorageError::Broken`] where it is not what was
    /// sealed under this name.
    pub(super) fn unseal(&self, name: &str, sealed: &[u8]) -> Result<String, StorageError> {
        if self.is_locked(name) {
            return Err(StorageError::Locked);
        }
        let mut keys = self.behind.iter().chain([&self.own]).chain(&self.older);
        let text = keys.find_map(|key| unseal(key, name, sealed)).ok_or(StorageError::Broken)?;
        String::from_utf8(text).map_err(|_| StorageError::Broken)
    }

    fn is_locked(&self, name: &str) -> bool {
        self.wrapped.is_some() && self.behind.is_none() && !is_open(name)
    }

    /// Writes beside the file and renames, so that a kill leaves the old keys or the new ones.
    fn keep(&self) -> io::Result<()> {
        let beside = self.path.with_extension("new");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&beside)?;
        match (&self.wrapped, &self.behind) {
            (Some(wrapped), _) => file.write_all(&wrapped.bytes())?,
            (None, Some(behind)) => file.write_all(&[&[BEHIND], &behind[..]].concat())?,
            (None, None) => {}
        }
        for key in [&self.own].into_iter().chain(&self.older) {
            file.write_all(&[&[BARE], &key[..]].concat())?;
        }
        file.sync_all()?;
        fs::rename(&beside, &self.path)?;
        // Elsewhere a folder cannot be opened, and the system writes the name itself.
        #[cfg(unix)]
        File::open(self.path.parent().unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(())
    }
}

impl Wrapped {
    fn new(pin: &str, behind: &Key) -> Self {
        let salt: [u8; SALT_BYTES] = rand::random();
        Self { salt, tries: Tries::NONE, sealed: seal(&derived(pin, &salt), PIN, behind) }
    }

    fn open(&self, pin: &str) -> Option<Key> {
        unseal(&derived(pin, &self.salt), PIN, &self.sealed)?.try_into().ok()
    }

    fn read(content: &[u8]) -> Option<Self> {
        let (salt, content) = content.split_first_chunk()?;
        let (count, content) = content.split_first_chunk()?;
        let (at, sealed) = content.split_first_chunk()?;
        let at = Timestamp::from_millis(i64::from_le_bytes(*at));
        Some(Self {
            salt: *salt,
            tries: Tries { count: u32::from_le_bytes(*count), at },
            sealed: sealed.to_vec(),
        })
    }

    fn bytes(&self) -> Vec<u8> {
        let count = self.tries.count.to_le_bytes();
        let at = self.tries.at.as_millis().to_le_bytes();
        [&[WRAPPED], &self.salt[..], &count, &at, &self.sealed].concat()
    }
}

/// The name that a key behind a PIN is sealed under.
const PIN: &str = "pin";

/// Derives a key by Argon2id with the costs that OWASP's Password Storage Cheat Sheet gives, which are the library's own.
fn derived(pin: &str, salt: &[u8]) -> Key {
    let mut key = Key::default();
    Argon2::default()
        .hash_password_into(pin.as_bytes(), salt, &mut key)
        .expect("sixteen bytes of salt and 32 of key are inside the limits");
    key
}

fn seal(key: &Key, name: &str, content: &[u8]) -> Vec<u8> {
    let nonce: [u8; NONCE_BYTES] = rand::random();
    let payload = Payload { msg: content, aad: name.as_bytes() };
    let sealed = XChaCha20Poly1305::new(&(*key).into()).encrypt(&XNonce::from(nonce), payload);
    [&nonce[..], &sealed.expect("a text is shorter than the cipher's limit")].concat()
}

fn unseal(key: &Key, name: &str, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>()?;
    let payload = Payload { msg: sealed, aad: name.as_bytes() };
    XChaCha20Poly1305::new(&(*key).into()).decrypt(&XNonce::from(*nonce), payload).ok()
}

/// Why a key could not be kept or given.
#[derive(Debug, thiserror::Error)]
pub(super) enum KeyError {
    /// The file.
    #[error(transparent)]
    File(#[from] io::Error),
    /// The PIN.
    #[error(transparent)]
    Pin(#[from] StorageError),
}
