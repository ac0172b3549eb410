//! Opening a database and bringing its schema up to date.

use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use stegvis_shared::sync::Epoch;

use super::error::Cell;
use super::sql::{one, run};
use super::{Db, StoreError, Tx};

/// Both folders hold the same numbers and names.
static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// How long a request waits for a connection before it is told that the server is busy.
const WAIT: Duration = Duration::from_secs(5);
/// Readers beside the one writer of SQLite.
const SQLITE_READERS: u32 = 4;
/// Connections of one process to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 20;

pub(super) async fn connect(url: &str) -> Result<Db, StoreError> {
    match url.split_once(':').map(|(scheme, _)| scheme) {
        // A database in memory would be another one for each connection.
        Some("sqlite") if !url.contains(":memory:") => sqlite(url).await,
        Some("postgres" | "postgresql") => postgres(url).await,
        _ => Err(StoreError::InvalidUrl),
    }
}

async fn sqlite(url: &str) -> Result<Db, StoreError> {
    let options = SqliteConnectOptions::from_str(url)
        .map_err(|_| StoreError::InvalidUrl)?
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(WAIT);
    let writing = options.clone().create_if_missing(true).journal_mode(SqliteJournalMode::Wal);
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        .acquire_timeout(WAIT)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(writing)
        .await?;
    SQLITE.run(&writer).await.map_err(|error| refuse(error, &SQLITE))?;
    let readers = SqlitePoolOptions::new()
        .max_connections(SQLITE_READERS)
        .acquire_timeout(WAIT)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.read_only(true))
        .await?;
    Ok(Db::Sqlite { writer, readers })
}

async fn postgres(url: &str) -> Result<Db, StoreError> {
    let options = PgConnectOptions::from_str(url).map_err(|_| StoreError::InvalidUrl)?;
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(WAIT)
        .connect_with(options)
        .await?;
    POSTGRES.run(&pool).await.map_err(|error| refuse(error, &POSTGRES))?;
    Ok(Db::Postgres(pool))
}

/// Tells a database from the future from one that is broken.
fn refuse(error: MigrateError, migrator: &Migrator) -> StoreError {
    let known = migrator.iter().map(|migration| migration.version).max().unwrap_or(0);
    match error {
        MigrateError::VersionMissing(found) if found > known => StoreError::Newer { found, known },
        MigrateError::Execute(error) => error.into(),
        other => StoreError::Migrate(other),
    }
}

/// Gives the database's epoch, and sets it when there is none yet.
pub(super) async fn epoch(tx: &mut Tx, fresh: Epoch) -> Result<Epoch, StoreError> {
    run!(tx, PUT_EPOCH, format!("{:08x}", fresh.0))?;
    epoch_of(tx).await
}

const PUT_EPOCH: &str = "
insert into meta (
    name,
    value
)
values (
    'epoch',
    $1
)
on conflict (name) do nothing";

pub(super) async fn epoch_of(tx: &mut Tx) -> Result<Epoch, StoreError> {
    let cell = Cell { table: "meta", column: "value", row: &"epoch" };
    let (value,) = one!(tx, (String,), EPOCH)?;
    u32::from_str_radix(&value, 16).map(Epoch).map_err(|error| cell.corrupt(error))
}

const EPOCH: &str = "
select value
from meta
where name = 'epoch'";
