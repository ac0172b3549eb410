//! What goes wrong on the command line.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use stegvis_i18n::{Catalog, strip_isolates};
use stegvis_shared::protocol::error::{ErrorCode, ErrorDetail, FileProblem};

use crate::backup::BackupError;
use crate::config::ConfigError;
use crate::demo::DemoError;
use crate::ops::OpsError;
use crate::store::StoreError;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The configuration cannot be used.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The filter of the log is not one.
    #[error("log: {0}")]
    Log(#[from] tracing_subscriber::filter::ParseError),
    /// The runtime does not start.
    #[error("cannot start threads: {0}")]
    Runtime(#[source] io::Error),
    /// The address cannot be listened on.
    #[error("{address}: {source}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why not.
        source: io::Error,
    },
    /// The data folder or a file in it cannot be written.
    #[error("{path}: {source}", path = path.display())]
    Unwritable {
        /// The folder or file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A file cannot be read.
    #[error("{path}: {source}", path = path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The database cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A use case refused or failed.
    #[error(transparent)]
    Ops(#[from] OpsError),
    /// The demo cannot start.
    #[error(transparent)]
    Demo(#[from] DemoError),
    /// A backup or a restore was not done.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// Something is wrong with the database, which is shown already.
    #[error("something is wrong with the database")]
    Unsound,
    /// No password was given.
    #[error("password: {0}")]
    Password(#[source] io::Error),
    /// A file of plans has errors.
    #[error("{path} has {} errors", problems.len(), path = path.display())]
    PlanFile {
        /// The file.
        path: PathBuf,
        /// What is wrong, in its order.
        problems: Vec<FileProblem>,
    },
    /// Language files have errors, which are shown already.
    #[error("the language files have errors")]
    LanguageFiles,
    /// The server cannot be reached.
    #[error("{server}: {source}")]
    Unreachable {
        /// Its address.
        server: String,
        /// Why not.
        source: Box<ureq::Error>,
    },
    /// The server refused.
    #[error("{}", .0.message)]
    Refused(Box<ErrorDetail>),
}

impl CliError {
    /// Gives the stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Listen { source, .. } if source.kind() == io::ErrorKind::AddrInUse => {
                ErrorCode::AddressTaken
            }
            Self::Unwritable { .. } => ErrorCode::FolderUnwritable,
            Self::Store(error) | Self::Backup(BackupError::Store(error)) => of_store(error),
            Self::Backup(error) => of_backup(error),
            Self::Unsound => ErrorCode::DatabaseUnsound,
            Self::Ops(error) | Self::Demo(DemoError::Ops(error)) => error.code(),
            Self::PlanFile { problems, .. } => {
                problems.first().map_or(ErrorCode::PlanFileInvalid, |first| first.code)
            }
            Self::LanguageFiles => ErrorCode::LocaleFileBroken,
            Self::Unreachable { .. } => ErrorCode::Unreachable,
            Self::Refused(detail) => detail.code,
            Self::Config(_)
            | Self::Log(_)
            | Self::Password(_)
            | Self::Unreadable { .. }
            | Self::Demo(DemoError::NotDemoData) => ErrorCode::InvalidParameter,
            Self::Runtime(_) | Self::Listen { .. } | Self::Demo(_) => ErrorCode::Internal,
        }
    }

    /// Shows the error on standard error.
    pub(super) fn show(&self, catalog: &Catalog) {
        match self {
            Self::LanguageFiles => {}
            Self::Unsound => {
                eprintln!("error[{}]: {}", self.code().name(), catalog.t(self.code().message_key()));
            }
            Self::PlanFile { path, problems } => {
                for FileProblem { code, message, line, column } in problems {
                    let message = strip_isolates(message);
                    eprintln!("{}:{line}:{column}: error[{}]: {message}", path.display(), code.name());
                }
            }
            // The words of these would say less than the error itself.
            Self::Config(_)
            | Self::Log(_)
            | Self::Password(_)
            | Self::Unreadable { .. }
            | Self::Refused(_) => {
                eprintln!("error[{}]: {}", self.code().name(), causes(self));
            }
            _ => {
                let words = catalog.t(self.code().message_key());
                eprintln!("error[{}]: {words} ({})", self.code().name(), causes(self));
            }
        }
    }
}

fn of_store(error: &StoreError) -> ErrorCode {
    match error {
        StoreError::Busy(_) | StoreError::Database(_) => ErrorCode::DatabaseUnreachable,
        StoreError::InvalidUrl => ErrorCode::InvalidParameter,
        error => error.code(),
    }
}

fn of_backup(error: &BackupError) -> ErrorCode {
    match error {
        BackupError::Exists(_) => ErrorCode::BackupExists,
        BackupError::NotEmpty => ErrorCode::DatabaseNotEmpty,
        BackupError::InUse => ErrorCode::DatabaseInUse,
        BackupError::NotABackup { .. } | BackupError::Damaged { .. } => ErrorCode::BackupUnreadable,
        BackupError::ProgramMissing(_) => ErrorCode::ProgramMissing,
        BackupError::ProgramFailed { .. } => ErrorCode::DatabaseUnreachable,
        BackupError::File { .. } => ErrorCode::FileUnusable,
        BackupError::Store(error) => of_store(error),
    }
}

/// Joins an error and what caused it, without saying anything twice.
fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}
