//! Where histories are played: a folder, a runtime and the town that each history gets a copy of.

use std::fmt;
use std::path::Path;

use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use crate::bug::Bug;
use crate::check::{check, check_receipts};
use crate::claim::Broken;
use crate::history::History;
use crate::play::Play;
use crate::shrink::shrink;
use crate::tally::Tally;
use crate::town::{PEOPLE, Town};
use crate::trace::Trace;

/// A folder in memory, where there is one: a simulated disk needs no real one.
const MEMORY: &str = "/dev/shm";

/// A place to play histories in, one at a time. Each thread has its own.
#[derive(Debug)]
pub struct Rig {
    folder: TempDir,
    runtime: Runtime,
    town: Town,
    /// The town's database as a file.
    database: Vec<u8>,
}

impl Rig {
    /// Sets the place up.
    ///
    /// # Errors
    /// [`Claim::Simulation`](crate::Claim::Simulation) when there is no room for it.
    pub fn new() -> Result<Self, Broken> {
        let mut builder = tempfile::Builder::new();
        builder.prefix("stegvis-sim-");
        let memory = Path::new(MEMORY);
        let folder = if memory.is_dir() { builder.tempdir_in(memory) } else { builder.tempdir() }?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let (town, database) = runtime.block_on(Town::build(folder.path(), &PEOPLE))?;
        Ok(Self { folder, runtime, town, database })
    }

    /// Plays a history, with a bug if one is given.
    ///
    /// # Errors
    /// The first claim that it breaks.
    pub fn run(&self, history: &History, bug: Option<Bug>) -> Result<Tally, Broken> {
        self.play(history, bug, Trace::default()).0
    }

    /// Plays a history and gives everything that happened, in words: the same for the same seed.
    pub fn trace(&self, history: &History, bug: Option<Bug>) -> Vec<String> {
        let (result, trace) = self.play(history, bug, Trace::kept());
        let mut lines = trace.into_lines();
        lines.push(format!("{result:?}"));
        lines
    }

    /// Finds the smallest part of a failing history that still breaks the same claim.
    pub fn shrink(&self, history: &History, broken: &Broken, bug: Option<Bug>) -> Failure {
        let fails = |kept: &[usize]| {
            self.run(&history.only(kept), bug).is_err_and(|other| other.claim == broken.claim)
        };
        // What comes after the step at which it showed cannot matter.
        let length = broken.step.map_or(history.steps.len(), |step| step + 1);
        let kept = shrink(length, fails);
        let smallest = history.only(&kept);
        let broken = self.run(&smallest, bug).err().unwrap_or_else(|| broken.clone());
        Failure { seed: history.seed, bug, kept, smallest, broken }
    }

    fn play(&self, history: &History, bug: Option<Bug>, trace: Trace) -> (Result<Tally, Broken>, Trace) {
        self.runtime.block_on(async {
            let folder = self.folder.path();
            let mut play = match Play::begin(folder, (&self.town, &self.database), history, bug, trace).await
            {
                Ok(play) => play,
                Err(broken) => return (Err(broken), Trace::default()),
            };
            let lived = play.live(history).await;
            let Play { server, mut tally, trace, .. } = play;
            tally.histories = 1;
            tally.steps = history.steps.len() as u64;
            tally.statements = server.stop().await;
            (lived.map(|()| tally), trace)
        })
    }
}

impl Play<'_> {
    /// Plays all steps, lets everything settle, and checks it.
    async fn live(&mut self, history: &History) -> Result<(), Broken> {
        for (index, step) in history.steps.iter().enumerate() {
            self.trace.note(|| format!("{index} {step:?}"));
            self.happen(*step).await.map_err(|broken| Broken { step: Some(index), ..broken })?;
        }
        self.settle().await?;
        self.compare().await?;
        let mut tables = self.server.tables().await?;
        let checked = check(&mut tables, &self.town.people, &self.phones, &self.coaches).await?;
        check_receipts(&mut tables, &self.town.people, &self.phones, &self.looked_at).await?;
        self.tally.actions += checked.actions;
        self.tally.refused += checked.refused;
        tables.close().await
    }
}

/// A seed whose history breaks a claim, with the smallest part of it that does.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The seed.
    pub seed: u64,
    /// The bug that was planted.
    pub bug: Option<Bug>,
    /// The steps that are needed, counted from 0.
    pub kept: Vec<usize>,
    /// The history with those steps alone.
    pub smallest: History,
    /// What they break.
    pub broken: Broken,
}

impl fmt::Display for Failure {
    /// Says what is broken, by which steps, and how to see it again.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { seed, kept, smallest, broken, bug } = self;
        writeln!(formatter, "seed {seed}: {broken}\n\n{smallest}")?;
        let steps: Vec<String> = kept.iter().map(ToString::to_string).collect();
        write!(formatter, "Again: cargo xtask sim --from {seed} --seeds 1")?;
        if !steps.is_empty() {
            write!(formatter, " --keep {}", steps.join(","))?;
        }
        bug.map_or(Ok(()), |bug| {
            let name = clap::ValueEnum::to_possible_value(&bug);
            write!(formatter, " --plant {}", name.as_ref().map_or("", |value| value.get_name()))
        })
    }
}
