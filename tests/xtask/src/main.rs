//! The commands of the README: `cargo xtask demo | test | sim | soak | fuzz | bench | bundle | setup | i18n | shots`.
//!
//! # Context
//!
//! A developer, a municipality's technician and the build service all come in through here, on a machine with Rust
//! and git alone. Everything that must be there first is installed by [`setup`], or named exactly.
//!
//! # Design
//!
//! A command is a module. [`step`] is the one place that runs something long: it says what and how long so far, keeps
//! the whole output in a log and shows the end of it on failure. Nothing here imports another crate of the workspace,
//! so that the tool stands before the product does, and starts fast.
//!
//! # Limits
//!
//! Installing packages works on Debian and its children, as root. Elsewhere the command names what is missing.

mod bench;
mod bundle;
mod demo;
mod error;
mod fuzz;
mod setup;
mod shots;
mod sim;
mod soak;
mod step;
mod test;
mod workspace;

use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::error::Error;
use crate::workspace::Workspace;

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "The commands of Stegvis' developers", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build everything and start the product with demo data; shows addresses, pairing codes and sign-ins
    #[command(disable_help_flag = true)]
    Demo(Passed),
    /// Run every check and test, and end with `N passed, N failed`
    Test(test::Options),
    /// Run histories of the deterministic simulation of sync: `--seeds N`, `--from SEED`; `--help` tells more
    #[command(disable_help_flag = true)]
    Sim(Passed),
    /// Kill the real server again and again under phones and coaches: `--minutes N`, `--database`; `--help` tells more
    #[command(disable_help_flag = true)]
    Soak(Passed),
    /// Feed every decoder of bytes from outside with damaged ones, and print how many
    Fuzz(fuzz::Options),
    /// Measure what sync costs or how fast the app is, beside floors of the same run: `sync`, `app`, `--json FILE`
    #[command(disable_help_flag = true)]
    Bench(bench::Options),
    /// Build both web bundles and print their sizes; fails when a participant's first load is too large
    Bundle,
    /// Install what the other commands need, or say exactly what is missing
    Setup,
    /// Check the language files: what is missing, obsolete or broken
    I18n(Passed),
    /// Take a picture of every screen and state with the demo data, and a page that shows all; `--readme`
    Shots(Passed),
}

/// Arguments handed on as they are to the program behind the command.
#[derive(Debug, Args)]
struct Passed {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    arguments: Vec<String>,
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Error> {
    let workspace = Workspace::find()?;
    match command {
        Command::Demo(passed) => demo::run(&workspace, &passed.arguments),
        Command::Test(options) => test::run(&workspace, &options),
        Command::Sim(passed) => sim::run(&workspace, &passed.arguments),
        Command::Soak(passed) => soak::run(&workspace, &passed.arguments),
        Command::Fuzz(options) => fuzz::run(&workspace, &options),
        Command::Bench(options) => bench::run(&workspace, &options),
        Command::Bundle => bundle::run(&workspace),
        Command::Setup => {
            setup::ensure(&workspace, &setup::Need::ALL)?;
            println!("Everything is installed.");
            Ok(ExitCode::SUCCESS)
        }
        Command::I18n(passed) => {
            let mut check = workspace.cargo("run");
            check.args(["--quiet", "--package", "stegvis-server", "--bin", "stegvis", "--", "i18n", "check"]);
            workspace::replace_process(check.args(&passed.arguments))
        }
        Command::Shots(passed) => shots::run(&workspace, &passed.arguments),
    }
}
