//! Remembers what the bundles were built from.

use std::fs;
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use super::words::Words;
use super::{Site, files_below, read};
use crate::error::Error;
use crate::workspace::Workspace;

/// Everything that the web programs are made of, with the names of the languages. Of the words only the source language is
/// compiled in.
const SOURCES: [&str; 9] = [
    "app",
    "i18n/src",
    "i18n/locales/sv",
    "i18n/Cargo.toml",
    "shared",
    "tests/xtask/src/bundle",
    ".cargo",
    "Cargo.toml",
    "Cargo.lock",
];

/// Makes the stamp of the sources as they are now.
pub(super) fn of_sources(workspace: &Workspace) -> Result<String, Error> {
    let mut hasher = Sha256::new();
    for source in SOURCES {
        let path = workspace.root.join(source);
        let files = if path.is_dir() { files_below(&path)? } else { vec![path] };
        for file in files {
            let content = read(&file)?;
            hasher.update(format!("{} {}\n", file.display(), content.len()));
            hasher.update(&content);
        }
    }
    hasher.update(Words::read(&workspace.root)?.languages);
    Ok(format!("{:x}", hasher.finalize()))
}

/// Whether the bundles that stand were built from sources with this stamp.
pub(super) fn is_current(workspace: &Workspace, stamp: &str) -> bool {
    let stands = |site: Site| workspace.bundle.join(site.name()).join("index.html").exists();
    Site::ALL.into_iter().all(stands)
        && fs::read_to_string(path(workspace)).is_ok_and(|written| written == stamp)
}

/// Writes the stamp, once the bundles are whole.
pub(super) fn write(workspace: &Workspace, stamp: &str) -> Result<(), Error> {
    let path = path(workspace);
    fs::write(&path, stamp).map_err(Error::file(&path))
}

/// Removes the stamp, before the bundles are touched.
pub(super) fn forget(workspace: &Workspace) -> Result<(), Error> {
    let path = path(workspace);
    if path.exists() { fs::remove_file(&path).map_err(Error::file(&path)) } else { Ok(()) }
}

/// Beside the folder and not in it: what is in it becomes part of the server.
fn path(workspace: &Workspace) -> PathBuf {
    workspace.bundle.with_extension("stamp")
}
