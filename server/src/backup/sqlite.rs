//! Backup and restore of SQLite.

use std::path::Path;
use std::{fs, io};

use super::file::{Half, failed, refuse_other, with_ending};
use super::{BackupError, Existing};
use crate::machine::Randomness;
use crate::ops::doctor::{self, Fault, Finding};
use crate::store::care::{self, Alone};
use crate::store::{Store, StoreError, sqlite_url};

/// How every SQLite file begins (SQLite, "Database File Format", section 1.3.1).
const BEGINNING: &[u8] = b"SQLite format 3\0";

/// Copies a database as it is at this instant, and looks at the copy.
pub(super) async fn copy(url: &str, half: &Half) -> Result<Vec<Finding>, BackupError> {
    let store = Store::open_as_is(url).await?;
    let copied = care::copy_into(&store, half.path()).await;
    store.close().await;
    copied?;
    let copy = Store::open_as_is(&sqlite_url(half.path())).await?;
    let findings = doctor::examine(&copy).await;
    copy.close().await;
    refuse_damaged(half.path(), findings?)
}

/// Puts a backup in the place of a database that nobody uses.
pub(super) async fn restore(
    database: &Path,
    backup: &Path,
    existing: Existing,
    random: &dyn Randomness,
) -> Result<Vec<Finding>, BackupError> {
    refuse_other(backup, BEGINNING, "SQLite")?;
    let is_there = database.exists();
    // Held until the new database is in place.
    let _alone = if is_there {
        let alone = Alone::with(database).await.map_err(|error| match error {
            StoreError::Busy(_) => BackupError::InUse,
            error => error.into(),
        });
        // What is damaged may be replaced as well.
        match alone {
            Err(BackupError::Store(StoreError::Damaged(_))) => None,
            alone => Some(alone?),
        }
    } else {
        None
    };
    if is_there && existing == Existing::Keep {
        return Err(BackupError::NotEmpty);
    }
    let half = Half::of(database)?;
    io::copy(&mut fs::File::open(backup).map_err(failed(backup))?, &mut half.writer()?)
        .map_err(half.failed())?;
    let findings = bring_up(&half, backup, random).await?;
    move_aside(database)?;
    half.complete(database)?;
    Ok(findings)
}

/// Gives the files of a database other names. A write-ahead log that stayed would be taken for that of the new one.
fn move_aside(database: &Path) -> Result<(), BackupError> {
    let aside = with_ending(database, ".before-restore");
    for ending in ["", "-wal", "-shm"] {
        let (from, to) = (with_ending(database, ending), with_ending(&aside, ending));
        match fs::rename(&from, &to) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(&from)(error)),
            _ => {}
        }
    }
    Ok(())
}

/// Looks at the copy of a backup, brings its schema up to date, and gives it a new epoch.
async fn bring_up(half: &Half, backup: &Path, random: &dyn Randomness) -> Result<Vec<Finding>, BackupError> {
    let url = sqlite_url(half.path());
    let damage = care::damage_of(half.path()).await;
    match damage {
        Ok(damage) if damage.is_empty() => {}
        Ok(damage) => {
            let reason = damage.into_iter().next().unwrap_or_default();
            return Err(BackupError::Damaged { path: backup.to_owned(), reason });
        }
        Err(error) => {
            return Err(BackupError::Damaged { path: backup.to_owned(), reason: error.to_string() });
        }
    }
    let mut store = Store::open(&url, random).await?;
    let renewed = store.renew_epoch(random).await;
    let findings = doctor::examine(&store).await;
    // Closing brings what is in the write-ahead log into the file.
    store.close().await;
    renewed?;
    refuse_damaged(backup, findings?)
}

fn refuse_damaged(path: &Path, findings: Vec<Finding>) -> Result<Vec<Finding>, BackupError> {
    match findings.iter().find(|finding| finding.fault == Fault::Damaged) {
        Some(damage) => Err(BackupError::Damaged { path: path.to_owned(), reason: damage.place.clone() }),
        None => Ok(findings),
    }
}
