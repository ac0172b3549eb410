//! Why the store fails, and how stored data is read back.

use std::fmt::Display;
use std::str::FromStr;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use stegvis_shared::protocol::error::ErrorCode;

/// Why the store fails.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The URL names no database that we know.
    #[error("not a database address: write sqlite://FILE or postgres://USER@HOST/NAME")]
    InvalidUrl,
    /// A newer version of the program wrote the database.
    #[error("the database has schema {found}, this program knows up to {known}: start the newer program")]
    Newer {
        /// Number of the newest migration in the database.
        found: i64,
        /// Number of the newest migration in the program.
        known: i64,
    },
    /// An older version of the program wrote the database, which is to be read as it is.
    #[error(
        "the database has schema {found}, this program reads {known}: start this program's server on it first"
    )]
    Older {
        /// Number of the newest migration in the database.
        found: i64,
        /// Number of the newest migration in the program.
        known: i64,
    },
    /// Stored data cannot be right.
    #[error("{table}.{column} of {row} cannot be right: {reason}")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// Key of the row: ids, no names.
        row: String,
        /// What is wrong with it; never the value itself.
        reason: String,
    },
    /// The database is busy or going away; the same again later may work.
    #[error("the database is busy")]
    Busy(#[source] sqlx::Error),
    /// There is no room left where the database lies; what is there can be read.
    #[error("there is no room left for the database")]
    Full(#[source] sqlx::Error),
    /// The transaction that this was to be part of failed.
    #[error(transparent)]
    Together(Arc<Self>),
    /// The file is no database, or a damaged one.
    #[error("the file is damaged, or no database")]
    Damaged(#[source] sqlx::Error),
    /// The schema cannot be brought up to date.
    #[error("the schema cannot be brought up to date")]
    Migrate(#[source] sqlx::migrate::MigrateError),
    /// The database failed.
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
}

impl StoreError {
    /// Gives the stable code.
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::Newer { .. } => ErrorCode::DatabaseNewer,
            Self::Older { .. } => ErrorCode::DatabaseOlder,
            Self::Together(error) => error.code(),
            Self::Busy(_) => ErrorCode::Busy,
            Self::Full(_) => ErrorCode::StorageFull,
            Self::Damaged(_) => ErrorCode::DatabaseUnsound,
            Self::InvalidUrl | Self::Corrupt { .. } | Self::Migrate(_) | Self::Database(_) => {
                ErrorCode::Internal
            }
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let kind = match &error {
            sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Io(_) => Self::Busy,
            sqlx::Error::Database(cause) => {
                let code = cause.code().unwrap_or_default();
                if PASSING.contains(&code.as_ref()) {
                    Self::Busy
                } else if FULL.contains(&code.as_ref()) {
                    Self::Full
                } else if DAMAGED.contains(&code.as_ref()) {
                    Self::Damaged
                } else {
                    Self::Database
                }
            }
            _ => Self::Database,
        };
        kind(error)
    }
}

/// Codes of failures that pass. SQLite: `BUSY` and its kin, `LOCKED`. PostgreSQL: serialization failure, deadlock,
/// too many connections, shutting down, starting up.
const PASSING: [&str; 11] =
    ["5", "261", "517", "773", "6", "40001", "40P01", "53300", "57P01", "57P02", "57P03"];
/// Codes of a disk without room. SQLite: `FULL`, and `IOERR_SHMSIZE` when not even the index of the write-ahead log
/// finds room. PostgreSQL: disk full.
const FULL: [&str; 3] = ["13", "4874", "53100"];
/// Codes of what is no database any more. SQLite: `CORRUPT` and its kin, `NOTADB`. PostgreSQL: data or index corrupted.
const DAMAGED: [&str; 6] = ["11", "523", "779", "26", "XX001", "XX002"];

/// A place in the database, to say where stored data cannot be right.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell<'a> {
    pub(crate) table: &'static str,
    pub(crate) column: &'static str,
    pub(crate) row: &'a dyn Key,
}

/// Key of a row, for an error's text.
pub(crate) trait Key: Display + std::fmt::Debug + Sync {}
impl<T: Display + std::fmt::Debug + Sync> Key for T {}

impl Cell<'_> {
    /// Says that the value there cannot be right.
    pub(crate) fn corrupt(&self, reason: impl Display) -> StoreError {
        StoreError::Corrupt {
            table: self.table,
            column: self.column,
            row: self.row.to_string(),
            reason: reason.to_string(),
        }
    }

    /// Reads a checked text. Its error's words must not hold the value.
    pub(crate) fn parse<T: FromStr<Err: Display>>(&self, text: &str) -> Result<T, StoreError> {
        text.parse().map_err(|error| self.corrupt(error))
    }

    /// Reads JSON. Says where it breaks, without the value, which may be personal.
    pub(crate) fn json<T: DeserializeOwned>(&self, text: &str) -> Result<T, StoreError> {
        serde_json::from_str(text).map_err(|error| {
            self.corrupt(format_args!("not the JSON of the type, at character {}", error.column()))
        })
    }

    /// Reads a name of an enum.
    pub(crate) fn named<T>(&self, found: Option<T>) -> Result<T, StoreError> {
        found.ok_or_else(|| self.corrupt("not one of the names"))
    }

    /// Reads a number that must fit a narrower type.
    pub(crate) fn number<T: TryFrom<i64>>(&self, number: i64) -> Result<T, StoreError> {
        T::try_from(number).map_err(|_| self.corrupt("out of range"))
    }
}

/// Writes plain data as JSON.
pub(crate) fn to_json<T: serde::Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("our types are plain data with text keys, which JSON can always hold")
}
