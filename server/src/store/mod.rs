//! The store: SQLite by default, PostgreSQL by URL, one SQL text for both.

use stegvis_shared::protocol::error::ErrorCode;

/// The database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store;

impl Store {
    /// Opens a database by URL (`sqlite://path` or `postgres://…`), makes an SQLite file that is not there, and brings
    /// the schema up to date.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when a newer version of the program wrote it; [`StoreError::InvalidUrl`].
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        todo!()
    }

    /// Asks the database for a sign of life.
    pub async fn ping(&self) -> Result<(), StoreError> {
        todo!()
    }

    /// Finishes what is under way and closes every connection.
    pub async fn close(&self) {
        todo!()
    }
}

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
    /// The schema cannot be brought up to date.
    #[error("the schema cannot be brought up to date")]
    Migrate(#[source] sqlx::migrate::MigrateError),
    /// The database failed.
    #[error("the database failed")]
    Database(#[source] sqlx::Error),
}

impl StoreError {
    /// Gives the stable code.
    pub const fn code(&self) -> ErrorCode {
        match self {
            Self::Newer { .. } => ErrorCode::DatabaseNewer,
            Self::Busy(_) => ErrorCode::Busy,
            Self::InvalidUrl | Self::Corrupt { .. } | Self::Migrate(_) | Self::Database(_) => ErrorCode::Internal,
        }
    }
}
