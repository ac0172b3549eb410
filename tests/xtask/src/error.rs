//! What can go wrong in a command, in words that say what to do.

use std::io;
use std::path::{Path, PathBuf};

/// An error of a command.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error("this is not installed: {}. Install it with:\n\n    {}\n", .missing.join(", "), .commands.join("\n    "))]
    Missing { missing: Vec<String>, commands: Vec<String> },
    #[error("{title} failed ({status}). The whole output is in {}", .log.display())]
    Step { title: String, status: String, log: PathBuf },
    #[error("cannot start `{program}`: {source}")]
    Start { program: String, source: io::Error },
    #[error("{}: {source}", .path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("{}: {reason}", .path.display())]
    Content { path: PathBuf, reason: String },
    #[error("wasm-bindgen cannot read {}: {reason}", .path.display())]
    WasmBindgen { path: PathBuf, reason: String },
    #[error(
        "axe-core {version} from the registry has the checksum {found}, expected {expected}: \
         somebody changed the package, do not use it"
    )]
    Integrity { version: &'static str, expected: &'static str, found: String },
    #[error("cargo cannot say what the workspace is made of: {0}")]
    Cargo(String),
}

impl Error {
    /// Makes the error of a file operation, for `map_err`.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }

    /// Says that a file was read but does not hold what it should.
    pub(crate) fn content(path: &Path, reason: impl Into<String>) -> Self {
        Self::Content { path: path.to_owned(), reason: reason.into() }
    }
}
