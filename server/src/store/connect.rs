//! Opening a database and bringing its schema up to date.

use std::cmp::Ordering;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection as _, PgPool};
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
    let writing = options
        .clone()
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // A group writes many rows in a statement: what SQLite keeps to undo one would go to a file.
        .pragma("temp_store", "memory")
        // 16 MB, so that it need not read again what it wrote just now.
        .pragma("cache_size", "-16000")
        // What is deleted is overwritten: a person who was erased is not in the file any more.
        .pragma("secure_delete", "on")
        // 16 MB of log before it is copied: pages that are written often are copied once.
        .pragma("wal_autocheckpoint", "4000");
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        .acquire_timeout(WAIT)
        .idle_timeout(None)
        .max_lifetime(None)
        // When the disk is full SQLite ends the transaction by itself, and sqlx believes that it still goes on.
        .before_acquire(|connection, _| Box::pin(async { Ok(!connection.is_in_transaction()) }))
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
    let pool = postgres_pool(url, POSTGRES_CONNECTIONS).await?;
    POSTGRES.run(&pool).await.map_err(|error| refuse(error, &POSTGRES))?;
    Ok(Db::Postgres(pool))
}

async fn postgres_pool(url: &str, connections: u32) -> Result<PgPool, StoreError> {
    let options = PgConnectOptions::from_str(url).map_err(|_| StoreError::InvalidUrl)?;
    let pool = PgPoolOptions::new().max_connections(connections).acquire_timeout(WAIT);
    Ok(pool.connect_with(options).await?)
}

/// Opens a database to read it as it is, and gives the schema that this program knows.
pub(super) async fn connect_as_is(url: &str) -> Result<(Db, &'static Migrator), StoreError> {
    let (db, migrator) = match sqlite_path(url) {
        Some(_) => {
            let options = SqliteConnectOptions::from_str(url)
                .map_err(|_| StoreError::InvalidUrl)?
                .busy_timeout(WAIT)
                .read_only(true);
            let pool = SqlitePoolOptions::new()
                .max_connections(1)
                .acquire_timeout(WAIT)
                .connect_with(options)
                .await?;
            (Db::Sqlite { writer: pool.clone(), readers: pool }, &SQLITE)
        }
        None if url.starts_with("postgres") => (Db::Postgres(postgres_pool(url, 2).await?), &POSTGRES),
        None => return Err(StoreError::InvalidUrl),
    };
    Ok((db, migrator))
}

/// Refuses a database whose schema is not this program's.
pub(super) async fn check_schema(tx: &mut Tx, migrator: &Migrator) -> Result<(), StoreError> {
    let (found,) = one!(tx, (i64,), SCHEMA)?;
    let known = known(migrator);
    match found.cmp(&known) {
        Ordering::Less => Err(StoreError::Older { found, known }),
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(StoreError::Newer { found, known }),
    }
}

const SCHEMA: &str = "
select coalesce(max(version), 0)
from _sqlx_migrations";

/// Gives the file of an SQLite database; `None` for another database.
pub(super) fn sqlite_path(url: &str) -> Option<PathBuf> {
    if !url.starts_with("sqlite:") || url.contains(":memory:") {
        return None;
    }
    Some(SqliteConnectOptions::from_str(url).ok()?.get_filename().to_owned())
}

/// Gives the URL of a file, whatever letters its name has.
pub(super) fn sqlite_url(path: &Path) -> String {
    format!("sqlite://{}", path.display().to_string().replace('%', "%25").replace('?', "%3f"))
}

/// Tells a database from the future from one that is broken.
fn refuse(error: MigrateError, migrator: &Migrator) -> StoreError {
    let known = known(migrator);
    match error {
        MigrateError::VersionMissing(found) if found > known => StoreError::Newer { found, known },
        MigrateError::Execute(error) => error.into(),
        other => StoreError::Migrate(other),
    }
}

/// Gives the number of the newest migration in the program.
fn known(migrator: &Migrator) -> i64 {
    migrator.iter().map(|migration| migration.version).max().unwrap_or(0)
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

/// Gives the database another epoch: phones with a cursor of the old one fetch everything afresh.
pub(super) async fn set_epoch(tx: &mut Tx, epoch: Epoch) -> Result<(), StoreError> {
    run!(tx, SET_EPOCH, format!("{:08x}", epoch.0)).map(drop)
}

const SET_EPOCH: &str = "
update meta
set value = $1
where name = 'epoch'";
