//! `sim`: histories of the deterministic simulation of sync, in a profile of their own.

use std::process::{Command, ExitCode};

use crate::error::Error;
use crate::workspace::{Workspace, replace_process};

/// Becomes the simulation, with the arguments as they are.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Result<ExitCode, Error> {
    let mut simulation = command(workspace);
    replace_process(simulation.args(arguments))
}

/// Starts the command line of the simulation; its arguments come after.
pub(crate) fn command(workspace: &Workspace) -> Command {
    let mut command = cargo(workspace, "run");
    command.args(["--quiet", "--bin", "stegvis-sim", "--"]);
    command
}

/// Starts the command line of `cargo SUBCOMMAND` for the simulation: optimised, because there are many histories.
pub(crate) fn cargo(workspace: &Workspace, subcommand: &str) -> Command {
    let mut command = workspace.cargo(subcommand);
    command.args(["--profile", "sim", "--package", "stegvis-sim"]);
    command
}
