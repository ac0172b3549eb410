//! Runs histories of the simulation: `stegvis-sim --seeds N [--from SEED] [--jobs N]`.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use clap::Parser;
use stegvis_sim::{Broken, Bug, Failure, History, Rig, Tally};

/// How often a run says how far it is.
const PROGRESS: Duration = Duration::from_secs(10);
/// How many histories a thread plays before it tells of them.
const BATCH: u64 = 50;

/// Runs histories of the deterministic simulation
#[derive(Debug, Parser)]
#[command(name = "cargo xtask sim")]
struct Options {
    /// How many histories
    #[arg(long, default_value_t = 1_000)]
    seeds: u64,
    /// The first seed
    #[arg(long, value_name = "SEED", default_value_t = 0)]
    from: u64,
    /// How many threads
    #[arg(long, default_value_t = 2)]
    jobs: usize,
    /// Stop after so many seconds, however many histories there are to go
    #[arg(long, value_name = "SECONDS")]
    seconds: Option<u64>,
    /// Only these steps of each history, counted from 0
    #[arg(long, value_name = "STEPS", value_delimiter = ',')]
    keep: Option<Vec<usize>>,
    /// A bug that the server or the phone is to have
    #[arg(long, value_name = "BUG")]
    plant: Option<Bug>,
    /// Print everything that happens
    #[arg(long)]
    trace: bool,
}

/// What a thread tells.
enum Told {
    Played(Tally),
    Failed(Box<Failure>),
    Stopped(Broken),
}

fn main() -> ExitCode {
    let options = Options::parse();
    let result = if options.trace { trace(&options) } else { run(&options) };
    result.unwrap_or_else(|broken| {
        eprintln!("error: {broken}");
        ExitCode::FAILURE
    })
}

/// Prints everything that happens in each history.
fn trace(options: &Options) -> Result<ExitCode, Broken> {
    let rig = Rig::new()?;
    for seed in options.from..options.from.saturating_add(options.seeds) {
        for line in rig.trace(&history(options, seed), options.plant) {
            println!("{line}");
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Plays all histories on so many threads, each with a core of its own: a history and its database, each a thread that
/// waits for the other, are twice as fast where neither has to be woken on another core.
fn run(options: &Options) -> Result<ExitCode, Broken> {
    let started = Instant::now();
    let next = AtomicU64::new(options.from);
    let is_over = AtomicBool::new(false);
    let (tell, told) = mpsc::channel();
    let (tally, failure) = thread::scope(|scope| {
        let cores = core_affinity::get_core_ids().unwrap_or_default();
        for job in 0..options.jobs.max(1) {
            let core = cores.get(job % cores.len().max(1)).copied();
            let (tell, next, is_over) = (tell.clone(), &next, &is_over);
            scope.spawn(move || {
                core.map(core_affinity::set_for_current);
                work(options, next, is_over, &tell);
            });
        }
        drop(tell);
        collect(options, &told, &is_over, started)
    })?;
    println!(
        "{} histories from seed {} in {} s with {} threads: {} a second",
        tally.histories,
        options.from,
        started.elapsed().as_secs(),
        options.jobs,
        rate(tally.histories, started)
    );
    println!("{tally}");
    let Some(failure) = failure else {
        println!("No claim is broken.");
        return Ok(ExitCode::SUCCESS);
    };
    println!("\n{failure}");
    Ok(ExitCode::FAILURE)
}

/// Adds up what threads tell, until all are done or one has found something.
fn collect(
    options: &Options,
    told: &mpsc::Receiver<Told>,
    is_over: &AtomicBool,
    started: Instant,
) -> Result<(Tally, Option<Box<Failure>>), Broken> {
    let mut tally = Tally::default();
    let mut failure: Option<Box<Failure>> = None;
    let mut stopped = None;
    let mut said = started;
    for told in told {
        match told {
            Told::Played(played) => tally += played,
            Told::Failed(found) => failure = Some(found),
            Told::Stopped(broken) => stopped = Some(broken),
        }
        let is_late = options.seconds.is_some_and(|seconds| started.elapsed().as_secs() >= seconds);
        if failure.is_some() || stopped.is_some() || is_late {
            is_over.store(true, Ordering::Relaxed);
        }
        if said.elapsed() >= PROGRESS {
            said = Instant::now();
            say(tally.histories, options.seeds, started);
        }
    }
    stopped.map_or(Ok((tally, failure)), Err)
}

fn say(done: u64, of: u64, started: Instant) {
    let end = if io::stderr().is_terminal() { "\r" } else { "\n" };
    eprint!("{done} of {of} histories, {} a second{end}", rate(done, started));
    drop(io::stderr().flush());
}

/// Gives how many a second that is.
fn rate(done: u64, started: Instant) -> u128 {
    u128::from(done) * 1_000 / started.elapsed().as_millis().max(1)
}

/// Plays histories until there are none left or the run is over.
fn work(options: &Options, next: &AtomicU64, is_over: &AtomicBool, tell: &mpsc::Sender<Told>) {
    let told = play(options, next, is_over, tell).unwrap_or_else(Told::Stopped);
    // Nobody listens any more when the run is over.
    drop(tell.send(told));
}

fn play(
    options: &Options,
    next: &AtomicU64,
    is_over: &AtomicBool,
    tell: &mpsc::Sender<Told>,
) -> Result<Told, Broken> {
    let rig = Rig::new()?;
    let end = options.from.saturating_add(options.seeds);
    let mut tally = Tally::default();
    while !is_over.load(Ordering::Relaxed) {
        let seed = next.fetch_add(1, Ordering::Relaxed);
        if seed >= end {
            break;
        }
        let history = history(options, seed);
        match rig.run(&history, options.plant) {
            Ok(played) => tally += played,
            Err(broken) => {
                let mut failure = rig.shrink(&history, &broken, options.plant);
                if let Some(keep) = &options.keep {
                    failure.kept =
                        failure.kept.iter().filter_map(|index| keep.get(*index)).copied().collect();
                }
                drop(tell.send(Told::Played(tally)));
                return Ok(Told::Failed(Box::new(failure)));
            }
        }
        if tally.histories >= BATCH {
            drop(tell.send(Told::Played(std::mem::take(&mut tally))));
        }
    }
    Ok(Told::Played(tally))
}

fn history(options: &Options, seed: u64) -> History {
    let history = History::of(seed);
    options.keep.as_ref().map_or(history.clone(), |keep| history.only(keep))
}
