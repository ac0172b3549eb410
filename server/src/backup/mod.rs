//! Backup and restore of a whole database, while a server runs or without one.
//!
//! # Design
//! - SQLite: one `vacuum into` on a connection that only reads, so that nobody waits; the copy is opened and looked at by
//!   the [doctor](crate::ops::doctor). PostgreSQL: `pg_dump` of the very snapshot that the doctor looks at, then
//!   `pg_restore` reads all of the file.
//! - A file is written under half a name and gets its own when it is whole and on the disk.
//! - A restored database gets a new epoch: phones fetch everything afresh and send what they have not sent.
//!
//! # Limits
//! What the server took after the backup was made is not in it, and phones that were told so do not send it again. A
//! phone or console whose session was renewed after the backup has a token that the restored database does not know: it
//! keeps what it has, and asks for a new code or password. The keys that sign tokens and messages to push services are not
//! in a backup.

mod file;
mod postgres;
mod sqlite;

pub(crate) use file::Half;

use std::io;
use std::path::{Path, PathBuf};

use crate::machine::Randomness;
use crate::ops::doctor::Finding;
use crate::store::{StoreError, sqlite_path};

/// What to do with what is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Keep it, and refuse.
    Keep,
    /// Put the new one in its place.
    Replace,
}

/// Why a backup or a restore was not done.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is such a file already.
    #[error("{path} is there already", path = .0.display())]
    Exists(PathBuf),
    /// The database to restore into has something in it.
    #[error("there is a database already")]
    NotEmpty,
    /// Somebody uses the database to restore into.
    #[error("the database is in use")]
    InUse,
    /// The file is no backup of this kind of database.
    #[error("{path} is no backup of {database}", path = path.display())]
    NotABackup {
        /// The file.
        path: PathBuf,
        /// The kind of database.
        database: &'static str,
    },
    /// The file is damaged.
    #[error("{path} is damaged: {reason}", path = path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A program of PostgreSQL is not here.
    #[error("{0} is not here")]
    ProgramMissing(&'static str),
    /// A program of PostgreSQL failed.
    #[error("{program} failed: {output}")]
    ProgramFailed {
        /// The program.
        program: &'static str,
        /// What it said.
        output: String,
    },
    /// A file cannot be read or written.
    #[error("{path}: {source}", path = path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The database cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Writes a backup of the database at a URL into a file. Gives what the doctor finds wrong with what was written; the
/// file is there all the same, as a backup of an ailing database is better than none.
///
/// # Errors
/// [`BackupError::Exists`] when the file is there and not to be replaced. After any error there is no new file.
pub async fn back_up(url: &str, path: &Path, existing: Existing) -> Result<Vec<Finding>, BackupError> {
    file::refuse_existing(path, existing)?;
    let half = file::Half::of(path)?;
    let findings = match sqlite_path(url) {
        Some(_) => sqlite::copy(url, &half).await?,
        None => postgres::dump(url, &half).await?,
    };
    file::refuse_existing(path, existing)?;
    half.complete(path)?;
    Ok(findings)
}

/// Restores a backup into the database at a URL, which must be empty unless it may be replaced. An SQLite database that
/// is replaced stays beside it as `….before-restore`. Gives what the doctor finds wrong with the restored database.
///
/// # Errors
/// After any error the database is as it was. With PostgreSQL, one that comes after `pg_restore` leaves the restored
/// database.
pub async fn restore(
    url: &str,
    path: &Path,
    existing: Existing,
    random: &dyn Randomness,
) -> Result<Vec<Finding>, BackupError> {
    match sqlite_path(url) {
        Some(database) => sqlite::restore(&database, path, existing, random).await,
        None => postgres::restore(url, path, existing, random).await,
    }
}
