//! `sim`: histories of the deterministic simulation of sync.

use std::process::{Command, ExitCode};

use crate::error::Error;
use crate::workspace::{Workspace, replace_process};

/// Becomes the simulation, with the arguments as they are.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Result<ExitCode, Error> {
    replace_process(optimised(workspace, "stegvis-sim").args(arguments))
}

/// Starts the command line of a program of the simulation's package, optimised, because there is much to do; its
/// arguments come after.
pub(crate) fn optimised(workspace: &Workspace, program: &str) -> Command {
    let mut command = workspace.cargo("run");
    command.args(["--profile", "sim"]);
    of_package(command, program)
}

/// As [`optimised`], for the tests: to build it so would take longer than what they do.
pub(crate) fn quickly_built(workspace: &Workspace, program: &str) -> Command {
    of_package(workspace.cargo("run"), program)
}

fn of_package(mut command: Command, program: &str) -> Command {
    command.args(["--quiet", "--package", "stegvis-sim", "--bin", program, "--"]);
    command
}
