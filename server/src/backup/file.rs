//! Files that are written under half a name.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use super::{BackupError, Existing};

/// A file under half a name, which nobody but its owner may read. Dropped before it is complete, it is removed.
#[derive(Debug)]
pub(crate) struct Half {
    path: PathBuf,
}

impl Half {
    /// Makes an empty file beside the one that it is to become. What an earlier try left there is removed.
    pub(crate) fn of(whole: &Path) -> Result<Self, BackupError> {
        let half = Self { path: with_ending(whole, ".half") };
        half.remove();
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&half.path)
            .map_err(half.failed())?;
        Ok(half)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Opens the file to write into it.
    pub(super) fn writer(&self) -> Result<File, BackupError> {
        OpenOptions::new().write(true).truncate(true).open(&self.path).map_err(self.failed())
    }

    /// Makes an error of an operation on this file.
    pub(super) fn failed(&self) -> impl Fn(io::Error) -> BackupError + use<> {
        failed(&self.path)
    }

    /// Brings the file onto the disk and gives it its whole name.
    pub(crate) fn complete(self, whole: &Path) -> Result<(), BackupError> {
        File::open(&self.path).and_then(|file| file.sync_all()).map_err(self.failed())?;
        fs::rename(&self.path, whole).map_err(failed(whole))?;
        let folder = whole.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed(folder))
    }

    /// Removes the file with what SQLite may have put beside it.
    fn remove(&self) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            // Mostly there is none; what cannot be removed shows when the file is made anew.
            drop(fs::remove_file(with_ending(&self.path, ending)));
        }
    }
}

impl Drop for Half {
    fn drop(&mut self) {
        self.remove();
    }
}

/// Refuses a file that is there and not to be replaced.
pub(super) fn refuse_existing(path: &Path, existing: Existing) -> Result<(), BackupError> {
    if existing == Existing::Keep && path.exists() {
        return Err(BackupError::Exists(path.to_owned()));
    }
    Ok(())
}

/// Refuses a file that does not begin as a backup of this kind of database does.
pub(super) fn refuse_other(path: &Path, beginning: &[u8], database: &'static str) -> Result<(), BackupError> {
    let mut found = Vec::new();
    let limit = beginning.len() as u64;
    File::open(path).and_then(|file| file.take(limit).read_to_end(&mut found)).map_err(failed(path))?;
    if found == beginning { Ok(()) } else { Err(BackupError::NotABackup { path: path.to_owned(), database }) }
}

/// Adds to the name of a file.
pub(super) fn with_ending(path: &Path, ending: impl AsRef<OsStr>) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(ending);
    path.into()
}

/// Makes an error of an operation on a file.
pub(super) fn failed(path: &Path) -> impl Fn(io::Error) -> BackupError + use<> {
    let path = path.to_owned();
    move |source| BackupError::File { path: path.clone(), source }
}
