//! `test`: every check and test, one after the other, with one line at the end that says how it went.
//!
//! # Design
//!
//! A [`Stage`] is a name, what must be installed for it, and commands. A failing stage does not stop the later ones
//! unless they need what it makes. Stages share cargo's profiles and its set of packages (`--workspace`), so that a
//! dependency is compiled once for checking and once for running.

mod counts;
mod policy;

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};

use self::counts::Counts;
use crate::bundle;
use crate::error::Error;
use crate::setup::{self, Need};
use crate::sim;
use crate::step::{self, duration_text};
use crate::workspace::Workspace;

/// What is built together. Without the simulation, which builds the server with a switch that nothing else may have.
pub(crate) const WORKSPACE: [&str; 3] = ["--workspace", "--exclude", "stegvis-sim"];
/// The first history of the simulation; the tests of the simulation play those before it.
const SIM_FROM: &str = "1000";
/// How many histories.
const SIM_SEEDS: &str = "2000";
/// How often the soak kills the server on each database.
const SOAK_KILLS: &str = "20";

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Run only these stages
    #[arg(long, value_name = "STAGE", value_delimiter = ',')]
    only: Vec<Stage>,
}

/// A part of the run, in the order in which they run: what fails fast comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Stage {
    /// Formatting
    Format,
    /// Licences and bans of everything that comes from outside
    Policy,
    /// Clippy, for this machine
    Lint,
    /// Clippy of what runs in a browser
    LintWeb,
    /// Type check and clippy of what runs on a phone
    LintAndroid,
    /// The API's documentation
    Docs,
    /// Both web bundles and a participant's first load
    Bundle,
    /// Unit, property, contract and snapshot tests
    Tests,
    /// Some thousand histories of the simulation, and the tests of the simulation itself
    Sim,
    /// The real server on both databases, killed again and again
    Soak,
    /// The language files
    I18n,
    /// Journeys through the whole product in a browser
    E2e,
}

impl Stage {
    const ALL: [Self; 12] = [
        Self::Format,
        Self::Policy,
        Self::Lint,
        Self::LintWeb,
        Self::LintAndroid,
        Self::Docs,
        Self::Bundle,
        Self::Tests,
        Self::Sim,
        Self::Soak,
        Self::I18n,
        Self::E2e,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Policy => "policy",
            Self::Lint => "lint",
            Self::LintWeb => "lint-web",
            Self::LintAndroid => "lint-android",
            Self::Docs => "docs",
            Self::Bundle => "bundle",
            Self::Tests => "tests",
            Self::Sim => "sim",
            Self::Soak => "soak",
            Self::I18n => "i18n",
            Self::E2e => "e2e",
        }
    }

    fn needs(self) -> &'static [Need] {
        match self {
            Self::Format => &[],
            Self::Policy => &[Need::WasmTarget, Need::AndroidTarget],
            Self::Lint | Self::Docs | Self::Sim | Self::I18n => &[Need::CCompiler],
            Self::LintWeb => &[Need::WasmTarget],
            Self::Bundle => &[Need::WasmTarget, Need::RustSource],
            Self::LintAndroid => &[Need::AndroidTarget, Need::AndroidCCompiler],
            Self::Tests | Self::Soak => &[Need::CCompiler, Need::Postgres],
            Self::E2e => &[Need::CCompiler, Need::WasmTarget, Need::RustSource, Need::Chromium, Need::Axe],
        }
    }

    /// The stage whose product this one works on.
    fn depends_on(self) -> Option<Self> {
        match self {
            Self::E2e => Some(Self::Bundle),
            _ => None,
        }
    }
}

/// Runs the stages, prints what each did and `N passed, N failed` as the last line.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode, Error> {
    let is_wanted = |stage: &Stage| options.only.is_empty() || options.only.contains(stage);
    let stages: Vec<Stage> = Stage::ALL.into_iter().filter(is_wanted).collect();
    let needs: Vec<Need> = stages.iter().flat_map(|stage| stage.needs()).copied().collect();
    setup::ensure(workspace, &needs)?;

    let mut results: Vec<Finished> = Vec::new();
    for stage in stages {
        let started = Instant::now();
        let failed = |name| results.iter().any(|result| result.stage == name && result.counts.failed > 0);
        let counts = match stage.depends_on() {
            Some(other) if failed(other) => {
                eprintln!("  {}: not run, because {} failed", stage.name(), other.name());
                Counts::FAILED
            }
            _ => run_stage(workspace, stage)?,
        };
        results.push(Finished { stage, counts, duration: started.elapsed() });
    }
    Ok(report(&results))
}

struct Finished {
    stage: Stage,
    counts: Counts,
    duration: Duration,
}

fn report(results: &[Finished]) -> ExitCode {
    println!();
    for Finished { stage, counts, duration } in results {
        let verdict = if counts.failed == 0 { "ok" } else { "FAILED" };
        println!(
            "{:<14} {verdict:<7} {:>6} passed {:>14}",
            stage.name(),
            counts.passed,
            duration_text(*duration)
        );
    }
    let total: Counts = results.iter().map(|result| result.counts).sum();
    let duration: Duration = results.iter().map(|result| result.duration).sum();
    println!("{:>44}\n", duration_text(duration));
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run_stage(workspace: &Workspace, stage: Stage) -> Result<Counts, Error> {
    let clippy = |arguments: &[&str]| {
        let mut command = workspace.cargo("clippy");
        command.args(arguments).args(["--", "-D", "warnings"]);
        command
    };
    let web_target = "wasm32-unknown-unknown";
    let app = "stegvis-app";
    let mut commands: Vec<Command> = Vec::new();
    match stage {
        Stage::Format => {
            let mut format = workspace.cargo("fmt");
            format.args(["--all", "--check"]);
            commands.push(format);
        }
        Stage::Policy => return policy::check(workspace),
        Stage::Lint => {
            commands.push(clippy(&["--workspace", "--all-targets"]));
            // Not among all targets, because a plain `cargo test` does not run it.
            commands.push(clippy(&["--workspace", "--test", "e2e"]));
        }
        Stage::LintWeb => {
            for (package, feature) in [(app, "contract,split"), ("stegvis-console", "web")] {
                commands.push(clippy(&["--package", package, "--features", feature, "--target", web_target]));
            }
        }
        Stage::LintAndroid => {
            let mut lint =
                clippy(&["--package", app, "--features", "mobile", "--target", "aarch64-linux-android"]);
            lint.env("CC_aarch64_linux_android", "aarch64-linux-gnu-gcc");
            // Debian's headers show what Android's always do only when asked.
            lint.env("CFLAGS_aarch64_linux_android", "-D_GNU_SOURCE");
            commands.push(lint);
        }
        Stage::Docs => {
            let mut docs = workspace.cargo("doc");
            docs.args(["--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings");
            commands.push(docs);
        }
        Stage::Bundle => commands.push(ourselves(workspace, "bundle")?),
        Stage::Tests => {
            let mut tests = workspace.cargo("test");
            // A snapshot that differs is a failure to look at, not a file to find in the checkout afterwards.
            tests.args(WORKSPACE).arg("--no-fail-fast").env("INSTA_UPDATE", "no");
            commands.push(tests);
        }
        Stage::Sim => {
            let mut tests = workspace.cargo("test");
            tests.args(["--package", "stegvis-sim"]);
            commands.push(tests);
            let mut histories = sim::quickly_built(workspace, "stegvis-sim");
            histories.args(["--from", SIM_FROM, "--seeds", SIM_SEEDS]);
            commands.push(histories);
        }
        Stage::Soak => {
            commands.push(build_all(workspace));
            let mut kills = sim::quickly_built(workspace, "soak");
            kills.args(["--kills", SOAK_KILLS]);
            kills.env("STEGVIS_BINARY", workspace.target.join("debug/stegvis"));
            commands.push(kills);
        }
        Stage::I18n => {
            commands.push(build_all(workspace));
            let mut check = workspace.command(workspace.target.join("debug/stegvis"));
            check.args(["i18n", "check"]);
            commands.push(check);
        }
        Stage::E2e => {
            bundle::build_contract(workspace)?;
            commands.push(build_all(workspace));
            let mut tests = workspace.cargo("test");
            tests.args(WORKSPACE).args(["--test", "e2e", "--no-fail-fast"]);
            commands.push(tests);
        }
    }
    let mut counts = Counts::default();
    for command in &mut commands {
        counts += run_counted(workspace, stage, command)?;
        if counts.failed > 0 {
            break;
        }
    }
    Ok(counts.or_one_passed())
}

/// Builds the tests and the server's binary, just as [`Stage::Tests`] does: the same set of packages gives each
/// dependency the same features, and nothing is compiled twice.
fn build_all(workspace: &Workspace) -> Command {
    let mut build = workspace.cargo("test");
    build.args(WORKSPACE).arg("--no-run");
    build
}

/// Runs a command and counts the tests in its output; shows the end of the output where it fails.
fn run_counted(workspace: &Workspace, stage: Stage, command: &mut Command) -> Result<Counts, Error> {
    let outcome = step::attempt(workspace, stage.name(), command)?;
    let counts = Counts::of_output(&outcome.output);
    if outcome.success {
        return Ok(counts);
    }
    let reasons = counts::failures(&outcome.output);
    eprintln!(
        "\n{}\n\n  {}: {}; the whole output is in {}\n",
        if reasons.is_empty() { outcome.tail() } else { reasons },
        stage.name(),
        outcome.status,
        outcome.log.display()
    );
    // A build that breaks, or a test program that dies, has no line of its own.
    Ok(if counts.failed == 0 { counts + Counts::FAILED } else { counts })
}

/// Another command of this program, as a step with an output of its own.
fn ourselves(workspace: &Workspace, command: &str) -> Result<Command, Error> {
    let program = std::env::current_exe().map_err(Error::file(&workspace.root))?;
    let mut ourselves = workspace.command(program);
    ourselves.arg(command);
    Ok(ourselves)
}
