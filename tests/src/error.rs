//! What can go wrong in the harness itself, as a failing test shows it.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// An error of the harness. A test returns it: `-> Result<(), HarnessError>`.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum HarnessError {
    /// A program is not installed or not built.
    #[error("{what} is missing: {remedy}")]
    Missing {
        /// The program or file.
        what: String,
        /// The command that brings it.
        remedy: &'static str,
    },
    /// A program ended with a failure.
    #[error("`{command}` failed ({status}):\n{output}")]
    Program {
        /// The command line.
        command: String,
        /// Exit code or signal.
        status: String,
        /// What it printed.
        output: String,
    },
    /// A file operation failed.
    #[error("{}: {source}", .path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// Something that was waited for did not happen.
    #[error("waited {limit:?} for {what}; instead: {instead}")]
    Timeout {
        /// What was to happen.
        what: String,
        /// How long the test was ready to wait.
        limit: Duration,
        /// What was there at the end.
        instead: String,
    },
    /// The product answered other than it should.
    #[error("{0}")]
    Unexpected(String),
    /// The browser or its driver failed.
    #[cfg(feature = "browser")]
    #[error("browser: {0}")]
    Browser(#[from] thirtyfour::error::WebDriverError),
    /// A call to the server failed below HTTP.
    #[cfg(feature = "product")]
    #[error("request: {0}")]
    Request(#[from] reqwest::Error),
    /// The server refused a call, with its reason.
    #[cfg(feature = "product")]
    #[error("refused with {status} {}: {}", .detail.code.name(), .detail.message)]
    Refused {
        /// HTTP status.
        status: u16,
        /// What the server said.
        detail: Box<stegvis_shared::protocol::error::ErrorDetail>,
    },
    /// A JSON text is not what it should be.
    #[cfg(feature = "product")]
    #[error("JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl HarnessError {
    /// Makes the error of a file operation, for `map_err`.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }
}

/// As [`Display`](fmt::Display): this is what a test prints that returns the error.
impl fmt::Debug for HarnessError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}
