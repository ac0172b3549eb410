//! The soak: phones and coaches use the real binary over a bad line, while the process is killed again and again.
//!
//! # Context
//! `cargo xtask soak --minutes N` runs it; `cargo xtask test` runs a short one. What the simulation plays in one process
//! and from one seed is done here by real processes: `stegvis serve` on a real SQLite file or a real PostgreSQL, ended by
//! `SIGKILL` at any instant, also while it starts, and now and then PostgreSQL as well.
//!
//! # Design
//! - Phones, coaches, plans and the claims are those of the simulation; a phone signs in by a pairing code, renews its
//!   session, and is paired anew when the server has ended it.
//! - All talk to the server over a [`Line`]: connections are late, break in the middle of a request
//!   or an answer, lose the answer, or come again later, also to the next process.
//! - Then faults stop: everybody must come up to date in a bounded number of exchanges, show what a fresh phone shows,
//!   and the tables must hold what was acknowledged; `stegvis doctor` must find nothing.
//!
//! # Limits
//! - The seed gives what everybody wants to do. When a kill hits, the machine decides: a seed is a hint, not a replay.
//! - `SIGKILL` leaves what the kernel has: a power cut, which loses what was not synced, is not simulated.

mod figures;
mod ground;
mod kills;
mod life;
mod settle;
mod work;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use rand::SeedableRng as _;
use rand::rngs::StdRng;
use stegvis_server::context::{Context, SystemClock, SystemRandomness};
use stegvis_server::live::Hub;
use stegvis_server::store::{Store, sqlite_url};
use stegvis_tests::{Line, Postgres, Server};
use tokio::task::{JoinSet, block_in_place};

use self::ground::{Ground, PEOPLE};
use self::kills::Killer;
use self::life::Handset;
use crate::check::check;
use crate::claim::{Broken, Claim};
use crate::tables::Tables;
use crate::town::Town;

pub use self::figures::Figures;

/// The database that a soak runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Database {
    Sqlite,
    Postgres,
}

/// When the kills end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// After so long.
    Elapsed(Duration),
    /// After so many kills.
    Kills(u64),
}

/// Runs one soak and gives its figures.
///
/// # Errors
/// The claim that is broken. Data and log then stay in the temporary folder that is named.
pub async fn soak(database: Database, seed: u64, until: Until) -> Result<Figures, Broken> {
    let mut killer = block_in_place(|| place(database))?;
    let lived = live(&mut killer, seed, until).await;
    lived.map_err(|broken| {
        let folder = killer.server.keep();
        Broken { how: format!("{}\nData and log are in {}.", broken.how, folder.display()), ..broken }
    })
}

/// Finds a place for a server, and starts its PostgreSQL if it has one.
fn place(database: Database) -> Result<Killer, Broken> {
    let (postgres, url) = match database {
        Database::Sqlite => (None, None),
        Database::Postgres => {
            let postgres = Postgres::start_to_crash()?;
            let url = postgres.database()?.keep();
            (Some(postgres), Some(url))
        }
    };
    Ok(Killer { server: Server::serve(url.clone())?, postgres, url })
}

async fn live(killer: &mut Killer, seed: u64, until: Until) -> Result<Figures, Broken> {
    let started = Instant::now();
    let ground = Arc::new(prepare(killer, seed).await?);
    let mut lives = JoinSet::new();
    for (index, handset) in Handset::all().into_iter().enumerate() {
        lives.spawn(life::live(Arc::clone(&ground), handset, dice(seed, index)));
    }
    let mut works = JoinSet::new();
    for coach in 0..ground.town.coaches.len() {
        works.spawn(work::work(Arc::clone(&ground), coach, dice(seed, 1_000 + coach)));
    }
    tokio::select! {
        over = killer.kill_and_start(&ground, until, dice(seed, 2_000)) => over?,
        Some(ended) = lives.join_next() => { joined(ended)?; }
        Some(ended) = works.join_next() => joined(ended)?,
    }
    ground.is_over.store(true, Ordering::Relaxed);
    let mut handsets = Vec::new();
    while let Some(ended) = lives.join_next().await {
        handsets.push(joined(ended)?);
    }
    while let Some(ended) = works.join_next().await {
        joined(ended)?;
    }
    settle::settle(&ground, &mut handsets).await?;
    block_in_place(|| killer.server.stop())?;
    let figures = examine(killer, &ground, handsets).await?;
    Ok(Figures { lasted: started.elapsed(), ..figures })
}

/// Founds the town in the empty database, and opens the line.
async fn prepare(killer: &Killer, seed: u64) -> Result<Ground, Broken> {
    std::fs::create_dir_all(killer.server.data())?;
    let url = killer.url.clone().unwrap_or_else(|| sqlite_url(&killer.file()));
    let store = Store::open(&url, &SystemRandomness).await?;
    let context = Context::new(store, Hub::new(), Arc::new(SystemClock), Arc::new(SystemRandomness));
    let town = Town::found(&context, &PEOPLE).await?;
    context.store.close().await;
    let address = killer.server.address();
    let weather = ground::Weather::default();
    let line = Line::with_mishaps(address, weather.mishaps(dice(seed, 3_000))).await?;
    Ok(Ground::new(town, line, weather, &killer.server.base_url()))
}

/// Looks at the database when everything has stopped.
async fn examine(killer: &Killer, ground: &Ground, handsets: Vec<Handset>) -> Result<Figures, Broken> {
    killer.server.doctor().map_err(|error| Broken::new(Claim::Feed, format!("the doctor says: {error}")))?;
    let mut tables = match &killer.url {
        Some(url) => Tables::of_url(url).await?,
        None => Tables::of_file(&killer.file()).await?,
    };
    let damage = tables.damage().await?;
    if !damage.is_empty() {
        return Err(Broken::new(Claim::Feed, format!("the file is damaged: {damage:?}")));
    }
    let phones: Vec<_> = handsets.into_iter().map(|handset| handset.phone).collect();
    let coaches = ground.coaches().clone();
    let checked = check(&mut tables, &ground.town.people, &phones, &coaches).await?;
    tables.close().await?;
    let mut figures = ground.figures();
    figures.actions = checked.actions;
    figures.refused = checked.refused;
    figures.acknowledged = phones.iter().map(|phone| phone.told.len() as u64).sum();
    figures.published = coaches.attempts.iter().filter(|attempt| attempt.is_confirmed).count() as u64;
    figures.letters = coaches.letters.iter().filter(|letter| letter.is_confirmed).count() as u64;
    Ok(figures)
}

/// Somebody's own source of randomness.
fn dice(seed: u64, whose: usize) -> StdRng {
    StdRng::seed_from_u64(seed.wrapping_mul(1_000_003).wrapping_add(whose as u64))
}

/// Gives what a task came to.
fn joined<T>(ended: Result<Result<T, Broken>, tokio::task::JoinError>) -> Result<T, Broken> {
    ended.map_err(|panicked| Broken::new(Claim::Simulation, panicked.to_string()))?
}
