//! The store: SQLite by default, PostgreSQL by URL, one SQL text for both.
//!
//! # Context
//! `ops` opens a transaction (`Store::begin`, `Store::read`), calls the functions of the modules below with it, and
//! commits. No function here commits, and none decides.
//!
//! # Design
//! - `Tx` is an enum over both drivers; the macros in `sql` match both arms. Parameters are `$1`, ids are
//!   `blob`/`uuid`, times `bigint` milliseconds, JSON is text, lists of texts or rows (`list`) go in
//!   as JSON through `json_each` (which the PostgreSQL migration defines, as SQLite has it).
//! - SQLite: WAL and `synchronous = full`; one writer with `begin immediate`, so that a transaction never fails half-way
//!   for want of the lock; readers on a pool of their own see the last commit.
//! - PostgreSQL: writers take row locks by `update … returning`; a read is one repeatable-read snapshot.
//!
//! # Limits
//! Statements that must differ, all of them: `feed::lock_all`, `plan::lock` and `erase::lock` (SQLite's one
//! writer has every lock),
//! `live::relay` (PostgreSQL's `pg_notify`), how a transaction begins, and what looks after a whole database (`care`).

mod connect;
mod error;
mod sql;

pub(crate) mod answer;
pub(crate) mod attachment;
pub(crate) mod audit;
pub(crate) mod calendar;
pub(crate) mod care;
pub(crate) mod delivery;
pub(crate) mod erase;
pub(crate) mod feed;
pub(crate) mod goal_wish;
pub(crate) mod heads;
pub(crate) mod list;
pub(crate) mod message;
pub(crate) mod my_data;
pub(crate) mod pairing;
pub(crate) mod participant;
pub(crate) mod phrase;
pub(crate) mod plan;
pub(crate) mod programme;
pub(crate) mod push;
pub(crate) mod reminder;
pub(crate) mod seen;
pub(crate) mod session;
pub(crate) mod staff;
pub(crate) mod support;
pub(crate) mod wish;

#[cfg(feature = "simulation")]
pub mod simulation;

pub use error::StoreError;
pub(crate) use error::to_json;

use std::path::{Path, PathBuf};

use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};
use stegvis_shared::id::ParticipantId;
use stegvis_shared::sync::Epoch;

use self::heads::{Heads, Latest};
use crate::machine::Randomness;

/// The database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
    epoch: Epoch,
    heads: Heads,
}

#[derive(Clone, Debug)]
enum Db {
    Sqlite { writer: SqlitePool, readers: SqlitePool },
    Postgres(PgPool),
}

/// A transaction. Dropped without [`Tx::commit`], it is rolled back.
#[derive(Debug)]
pub(crate) struct Tx {
    connection: Connection,
    /// The feeds that it moved, with their new ends and what led there.
    moved: Vec<(ParticipantId, i64, Option<Latest>)>,
    heads: Heads,
}

#[derive(Debug)]
enum Connection {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Store {
    /// Opens a database by URL (`sqlite://FILE` or `postgres://…`), makes an SQLite file that is not there, and brings
    /// the schema up to date. A new database gets its epoch from `random`.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when a newer version of the program wrote it; [`StoreError::InvalidUrl`].
    pub async fn open(url: &str, random: &dyn Randomness) -> Result<Self, StoreError> {
        let db = connect::connect(url).await?;
        let mut store = Self { heads: Heads::of(&db), db, epoch: Epoch(0) };
        let mut fresh = [0; 4];
        random.fill(&mut fresh);
        let mut tx = store.begin().await?;
        store.epoch = connect::epoch(&mut tx, Epoch(u32::from_be_bytes(fresh))).await?;
        tx.commit().await?;
        Ok(store)
    }

    /// Opens a database to read it as it is: makes nothing, migrates nothing.
    ///
    /// # Errors
    /// [`StoreError::Newer`] and [`StoreError::Older`] when its schema is not this program's.
    pub async fn open_as_is(url: &str) -> Result<Self, StoreError> {
        let (db, migrator) = connect::connect_as_is(url).await?;
        let mut store = Self { heads: Heads::of(&db), db, epoch: Epoch(0) };
        let mut tx = store.read().await?;
        connect::check_schema(&mut tx, migrator).await?;
        store.epoch = connect::epoch_of(&mut tx).await?;
        Ok(store)
    }

    /// Gives the random number of this database.
    pub const fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Asks the database for a sign of life.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let mut tx = self.read().await?;
        connect::epoch_of(&mut tx).await.map(drop)
    }

    /// Finishes what is under way and closes every connection.
    pub async fn close(&self) {
        match &self.db {
            Db::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }

    /// Begins a transaction that may write.
    pub(crate) async fn begin(&self) -> Result<Tx, StoreError> {
        #[cfg(feature = "simulation")]
        simulation::ask(simulation::Site::Begin).await?;
        Ok(self.tx(match &self.db {
            Db::Sqlite { writer, .. } => Connection::Sqlite(writer.begin_with("begin immediate").await?),
            Db::Postgres(pool) => Connection::Postgres(begin_whole(pool, "begin").await?),
        }))
    }

    /// Waits until the simulation lets somebody begin to write.
    #[cfg(feature = "simulation")]
    pub(crate) async fn may_begin(&self) -> Result<(), StoreError> {
        simulation::ask(simulation::Site::Begin).await
    }

    /// Begins a transaction that only reads: one snapshot of the last commit, which waits for no writer.
    pub(crate) async fn read(&self) -> Result<Tx, StoreError> {
        Ok(self.tx(self.db.read().await?))
    }

    fn tx(&self, connection: Connection) -> Tx {
        Tx { connection, moved: Vec::new(), heads: self.heads.clone() }
    }

    /// Gives what is known in memory of the ends of feeds.
    pub(crate) const fn heads(&self) -> &Heads {
        &self.heads
    }

    /// Gives the database another random number: phones that come with a cursor fetch everything afresh, and keep what
    /// they have not sent.
    pub(crate) async fn renew_epoch(&mut self, random: &dyn Randomness) -> Result<(), StoreError> {
        let mut fresh = [0; 4];
        random.fill(&mut fresh);
        let fresh = u32::from_be_bytes(fresh);
        let epoch = Epoch(if fresh == self.epoch.0 { fresh.wrapping_add(1) } else { fresh });
        let mut tx = self.begin().await?;
        connect::set_epoch(&mut tx, epoch).await?;
        tx.commit().await?;
        self.epoch = epoch;
        Ok(())
    }

    /// Gives the pool of a PostgreSQL database, to listen on; `None` on SQLite.
    pub(crate) fn postgres(&self) -> Option<&PgPool> {
        match &self.db {
            Db::Sqlite { .. } => None,
            Db::Postgres(pool) => Some(pool),
        }
    }
}

impl Db {
    async fn read(&self) -> Result<Connection, StoreError> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Connection::Sqlite(readers.begin().await?),
            Self::Postgres(pool) => Connection::Postgres(
                begin_whole(pool, "begin isolation level repeatable read, read only").await?,
            ),
        })
    }
}

/// Begins a transaction to its end, also when whoever asked for it has gone meanwhile.
///
/// A connection whose `begin` is given up goes back to the pool inside of a transaction that sqlx 0.9 does not know of,
/// and the next one to use it finds that it may only read.
async fn begin_whole(
    pool: &PgPool,
    statement: &'static str,
) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
    let pool = pool.clone();
    let begun = tokio::spawn(async move { pool.begin_with(statement).await });
    // Ends early with the whole program alone.
    begun.await.unwrap_or(Err(sqlx::Error::PoolClosed))
}

/// Gives the URL of the SQLite database in a file.
pub fn sqlite_url(path: &Path) -> String {
    connect::sqlite_url(path)
}

/// Gives the file of an SQLite database by its URL; `None` for another database.
pub fn sqlite_path(url: &str) -> Option<PathBuf> {
    connect::sqlite_path(url)
}

impl Tx {
    /// Makes everything that was done lasting.
    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        self.commit_and_then(|| ()).await
    }

    /// Makes everything that was done lasting, and then does something that takes no time.
    ///
    /// A caller that gives up waiting stops neither: what is known of the feeds that it moved must stay true.
    #[cfg(not(feature = "simulation"))]
    pub(crate) async fn commit_and_then(
        self,
        then: impl FnOnce() + Send + 'static,
    ) -> Result<(), StoreError> {
        let done = tokio::spawn(async move {
            self.commit_and_move().await?;
            then();
            Ok(())
        });
        // Ends early with the whole program alone.
        done.await.unwrap_or_else(|_| Err(sqlx::Error::PoolClosed.into()))
    }

    /// As above, when the simulation lets it.
    #[cfg(feature = "simulation")]
    pub(crate) async fn commit_and_then(
        self,
        then: impl FnOnce() + Send + 'static,
    ) -> Result<(), StoreError> {
        if let Err(error) = simulation::ask(simulation::Site::Commit).await {
            let is_told = !simulation::is_planted(simulation::Planted::AckBeforeCommit);
            return if is_told { Err(error) } else { Ok(()) };
        }
        self.commit_and_move().await?;
        simulation::ask(simulation::Site::Committed).await?;
        then();
        Ok(())
    }

    async fn commit_and_move(self) -> Result<(), StoreError> {
        let Self { connection, moved, heads } = self;
        let done = connection.commit().await;
        match &done {
            Ok(()) => {
                for (participant, position, latest) in moved {
                    heads.moved(participant, position, latest);
                }
            }
            // It may have happened all the same.
            Err(_) => moved.iter().for_each(|(participant, ..)| heads.forget(*participant)),
        }
        done
    }

    /// Notes that the transaction moved the end of a feed.
    fn moved(&mut self, participant: ParticipantId, position: i64, latest: Option<Latest>) {
        self.moved.push((participant, position, latest));
    }

    const fn is_postgres(&self) -> bool {
        matches!(self.connection, Connection::Postgres(_))
    }
}

impl Connection {
    async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}
