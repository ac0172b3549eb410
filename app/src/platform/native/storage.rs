//! Records in one database file, each sealed.
//!
//! # Design
//! redb writes a record wholly or not at all and has it on the disk when it says so. The values are sealed by
//! XChaCha20-Poly1305 under a key that lies beside the database (see [`keys`](super::keys)); the name is sealed in, so
//! that no record can stand in the place of another.
//!
//! After a failed write redb asks for a fresh start, so the database is closed and opened again with the next record. A
//! file that is no database any more is set aside, and its records count as broken until they are written anew.
//!
//! # Limits
//! One program at a time holds the file. A second one is refused, says so in words and keeps nothing.

use std::cell::RefCell;
use std::future::ready;
use std::path::PathBuf;
use std::rc::Rc;
use std::{fs, io};

use redb::{Database, DatabaseError, ReadableDatabase as _, ReadableTable as _, TableDefinition, TableError};
use stegvis_shared::time::Timestamp;

use super::keys::{KeyError, Keys};
use crate::platform::{After, Edition, Later, PinState, Record, SCHEMA, Storage, StorageError, Tries, Turn};

/// By name: edition, schema, sealed text.
const RECORDS: TableDefinition<'_, &str, (u32, u32, &[u8])> = TableDefinition::new("records");
/// The records are small and read once.
const CACHE_BYTES: usize = 1 << 20;

/// Keeps records in a database in a folder of the app's own. Clones share it.
#[derive(Clone)]
pub struct SealedStorage {
    folder: PathBuf,
    open: Rc<RefCell<Option<Open>>>,
    /// Those of a database that is closed for a fresh start: the PIN has been given.
    keys: Rc<RefCell<Option<Keys>>>,
}

struct Open {
    database: Database,
    keys: Keys,
    /// The file that was there is no database; what it held is lost.
    is_damaged: bool,
}

impl SealedStorage {
    /// Takes the folder, which is made with the first record.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, open: Rc::default(), keys: Rc::default() }
    }

    /// Closes the files, as the end of the program does; the next record opens them again.
    pub fn close(&self) {
        self.open.take();
        self.keys.take();
    }

    /// Does something with the open database.
    fn with<T>(&self, work: impl FnOnce(&mut Open) -> Result<T, Failure>) -> Result<T, StorageError> {
        let mut held = self.open.borrow_mut();
        let mut open = match held.take() {
            Some(open) => open,
            None => self.open()?,
        };
        let result = work(&mut open);
        if matches!(result, Err(Failure::Database(_))) {
            self.keys.replace(Some(open.keys));
        } else {
            *held = Some(open);
        }
        Ok(result?)
    }

    fn open(&self) -> Result<Open, Failure> {
        fs::create_dir_all(&self.folder)?;
        let path = self.folder.join("records.redb");
        let keys = match self.keys.take() {
            Some(keys) => keys,
            None => Keys::open(self.folder.join("key"))?,
        };
        let open = || Database::builder().set_cache_size(CACHE_BYTES).create(&path);
        let (database, is_damaged) = match open() {
            Err(DatabaseError::Storage(error)) if is_damage(&error) => {
                fs::rename(&path, path.with_extension("damaged"))?;
                (open()?, true)
            }
            opened => (opened?, false),
        };
        Ok(Open { database, keys, is_damaged })
    }
}

impl Open {
    fn read(&self, name: &str) -> Result<Option<Record>, Failure> {
        let transaction = self.database.begin_read()?;
        let found = match transaction.open_table(RECORDS) {
            Err(TableError::TableDoesNotExist(_)) => None,
            table => table?.get(name)?,
        };
        let Some(found) = found else {
            return if self.is_damaged { Err(StorageError::Broken.into()) } else { Ok(None) };
        };
        let (edition, schema, sealed) = found.value();
        if schema > SCHEMA {
            return Err(StorageError::Newer.into());
        }
        let text = self.keys.unseal(name, sealed)?;
        Ok(Some(Record { edition: Edition(edition), text }))
    }

    fn write(&self, name: &str, after: After, text: &str) -> Result<Edition, Failure> {
        let sealed = self.keys.seal(name, text)?;
        let transaction = self.database.begin_write()?;
        let mut records = transaction.open_table(RECORDS)?;
        let (present, schema) = records.get(name)?.map_or((0, 0), |found| {
            let (edition, schema, _) = found.value();
            (edition, schema)
        });
        if schema > SCHEMA {
            return Err(StorageError::Newer.into());
        }
        if !after.allows(Edition(present)) {
            return Err(StorageError::Changed.into());
        }
        let edition = present.wrapping_add(1);
        records.insert(name, (edition, SCHEMA, sealed.as_slice()))?;
        drop(records);
        transaction.commit()?;
        Ok(Edition(edition))
    }

    fn leave(&mut self, name: &str, text: &str) -> Result<(), Failure> {
        self.keys.renew()?;
        let sealed = self.keys.seal(name, text)?;
        let transaction = self.database.begin_write()?;
        let mut records = transaction.open_table(RECORDS)?;
        records.retain(|_, _| false)?;
        records.insert(name, (1, SCHEMA, sealed.as_slice()))?;
        drop(records);
        transaction.commit()?;
        self.is_damaged = false;
        Ok(self.keys.forget_older()?)
    }

    /// The key behind a PIN seals what it should first, as it is; then it is wrapped.
    fn set_pin(&mut self, pin: Option<&str>) -> Result<(), Failure> {
        if !self.keys.is_ready_for_pin() {
            self.keys.renew_for_pin()?;
            self.seal_anew()?;
            self.keys.forget_older()?;
        }
        Ok(self.keys.set_pin(pin)?)
    }

    /// Seals every record with the keys that count now. What cannot be opened stays as it is.
    fn seal_anew(&self) -> Result<(), Failure> {
        let transaction = self.database.begin_write()?;
        let mut records = transaction.open_table(RECORDS)?;
        let mut sealed_anew = Vec::new();
        for record in records.iter()? {
            let (name, value) = record?;
            let (edition, schema, sealed) = value.value();
            if let Ok(text) = self.keys.unseal(name.value(), sealed) {
                let sealed = self.keys.seal(name.value(), &text)?;
                sealed_anew.push((name.value().to_owned(), edition, schema, sealed));
            }
        }
        for (name, edition, schema, sealed) in sealed_anew {
            records.insert(name.as_str(), (edition, schema, sealed.as_slice()))?;
        }
        drop(records);
        Ok(transaction.commit()?)
    }
}

impl Storage for SealedStorage {
    fn read(&self, name: &str) -> Later<Result<Option<Record>, StorageError>> {
        Box::pin(ready(self.with(|open| open.read(name))))
    }

    fn write(&self, name: &str, after: After, text: String) -> Later<Result<Edition, StorageError>> {
        Box::pin(ready(self.with(|open| open.write(name, after, &text))))
    }

    fn leave(&self, name: &str, text: String) -> Later<Result<(), StorageError>> {
        Box::pin(ready(self.with(|open| open.leave(name, &text))))
    }

    /// Nobody else has the file.
    fn on_change(&self, _changed: Rc<dyn Fn()>) {}

    fn turn(&self) -> Later<Turn> {
        Box::pin(ready(Turn::alone()))
    }

    fn takes_pin(&self) -> bool {
        true
    }

    fn pin(&self, now: Timestamp) -> Later<Result<Option<PinState>, StorageError>> {
        Box::pin(ready(self.with(|open| Ok(open.keys.pin(now)?))))
    }

    fn unlock(&self, pin: &str, tries: Tries, now: Timestamp) -> Later<Result<bool, StorageError>> {
        Box::pin(ready(self.with(|open| Ok(open.keys.unlock(pin, tries, now)?))))
    }

    fn set_pin(&self, pin: Option<String>) -> Later<Result<(), StorageError>> {
        Box::pin(ready(self.with(|open| open.set_pin(pin.as_deref()))))
    }

    fn shut(&self) {
        self.keys.take();
        if let Some(open) = self.open.borrow_mut().as_mut() {
            open.keys.shut();
        }
    }
}

/// What went wrong, and whether the database can be used further.
enum Failure {
    /// The record; the database goes on.
    Record(StorageError),
    /// The database itself.
    Database(redb::Error),
}

impl From<Failure> for StorageError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Record(error) => error,
            Failure::Database(redb::Error::Corrupted(_)) => Self::Broken,
            Failure::Database(redb::Error::UpgradeRequired(_)) => Self::Newer,
            Failure::Database(redb::Error::Io(error)) => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                    Self::Full
                }
                // The kind of the key.
                io::ErrorKind::Unsupported => Self::Newer,
                _ => Self::Refused(error.to_string()),
            },
            Failure::Database(error) => Self::Refused(error.to_string()),
        }
    }
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        Self::Record(error)
    }
}

impl From<KeyError> for Failure {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::File(error) => error.into(),
            KeyError::Pin(error) => Self::Record(error),
        }
    }
}

/// Whatever redb says.
macro_rules! failures {
    ($($error:ty),+ $(,)?) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::Database(error.into())
            }
        }
    )+};
}

failures!(
    io::Error,
    redb::CommitError,
    redb::DatabaseError,
    redb::StorageError,
    redb::TableError,
    redb::TransactionError,
);

fn is_damage(error: &redb::StorageError) -> bool {
    match error {
        redb::StorageError::Corrupted(_) => true,
        redb::StorageError::Io(error) => {
            matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof)
        }
        _ => false,
    }
}
