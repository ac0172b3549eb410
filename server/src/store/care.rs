//! Looking after a whole database: copies, sole use, integrity.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteLockingMode};
use sqlx::{ConnectOptions as _, Connection as _, Executor as _};

use super::sql::{one, rows};
use super::{Db, Store, StoreError, Tx};

/// How long to wait for a file that somebody else may have open.
const WAIT: Duration = Duration::from_millis(200);

/// Writes a copy of an SQLite database, as it is at this instant, into an empty file. Does nothing on PostgreSQL.
pub(crate) async fn copy_into(store: &Store, file: &Path) -> Result<(), StoreError> {
    let Db::Sqlite { readers, .. } = &store.db else { return Ok(()) };
    sqlx::query(COPY_SQLITE).bind(file.display().to_string()).execute(readers).await?;
    Ok(())
}

const COPY_SQLITE: &str = "vacuum into $1";

/// An SQLite database that nobody else has open, for as long as this lives.
#[derive(Debug)]
pub(crate) struct Alone(#[expect(dead_code, reason = "holds the lock")] SqliteConnection);

impl Alone {
    /// Takes a file for itself, and brings what is in its write-ahead log into it.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when a server has it open.
    pub(crate) async fn with(file: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .busy_timeout(WAIT)
            .locking_mode(SqliteLockingMode::Exclusive);
        let mut connection = options.connect().await?;
        // Only the last who has the file open can leave its write-ahead log.
        connection.execute(LEAVE_LOG_SQLITE).await?;
        connection.execute(LOCK_SQLITE).await?;
        Ok(Self(connection))
    }
}

const LEAVE_LOG_SQLITE: &str = "pragma journal_mode = delete";
const LOCK_SQLITE: &str = "begin exclusive";

/// What is in a PostgreSQL database, and who else uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occupation {
    /// Tables.
    pub(crate) tables: i64,
    /// Connections besides the one that asks.
    pub(crate) others: i64,
}

/// Looks what is in a PostgreSQL database, without changing anything.
pub(crate) async fn occupation(url: &str) -> Result<Occupation, StoreError> {
    let options = PgConnectOptions::from_str(url).map_err(|_| StoreError::InvalidUrl)?;
    let mut connection = PgConnection::connect_with(&options).await?;
    let (tables, others) = sqlx::query_as(OCCUPATION_POSTGRES).fetch_one(&mut connection).await?;
    connection.close().await?;
    Ok(Occupation { tables, others })
}

const OCCUPATION_POSTGRES: &str = "
select
    (
        select count(*)
        from pg_tables
        where schemaname = current_schema()
    ),
    (
        select count(*)
        from pg_stat_activity
        where datname = current_database()
            and backend_type = 'client backend'
            and pid <> pg_backend_pid()
    )";

/// Lets other programs read the snapshot of a PostgreSQL transaction, and gives its name.
pub(crate) async fn export_snapshot(tx: &mut Tx) -> Result<String, StoreError> {
    one!(tx, (String,), SNAPSHOT_POSTGRES).map(|(name,)| name)
}

const SNAPSHOT_POSTGRES: &str = "select pg_export_snapshot()";

/// Says what is damaged in an SQLite file; nothing on PostgreSQL, which has checksums of its own.
pub(crate) async fn damage(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    if tx.is_postgres() {
        return Ok(Vec::new());
    }
    let found = rows!(tx, (String,), INTEGRITY_SQLITE)?;
    Ok(found.into_iter().map(|(text,)| text).filter(|text| text != "ok").collect())
}

const INTEGRITY_SQLITE: &str = "pragma integrity_check";

/// Says which rows of an SQLite file name rows that are not there; nothing on PostgreSQL, which lets none in.
pub(crate) async fn broken_references(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    if tx.is_postgres() {
        return Ok(Vec::new());
    }
    let found = rows!(tx, (String, Option<i64>, String, i64), REFERENCES_SQLITE)?;
    Ok(found
        .into_iter()
        .map(|(table, row, parent, _)| match row {
            Some(row) => format!("{table} row {row}: no such {parent}"),
            None => format!("{table}: no such {parent}"),
        })
        .collect())
}

const REFERENCES_SQLITE: &str = "pragma foreign_key_check";

/// Says what is damaged in an SQLite file of any schema.
pub(crate) async fn damage_of(file: &Path) -> Result<Vec<String>, StoreError> {
    let options = SqliteConnectOptions::new().filename(file).read_only(true);
    let mut connection = options.connect().await?;
    let found: Vec<(String,)> = sqlx::query_as(INTEGRITY_SQLITE).fetch_all(&mut connection).await?;
    connection.close().await?;
    Ok(found.into_iter().map(|(text,)| text).filter(|text| text != "ok").collect())
}
