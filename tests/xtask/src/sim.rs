//! `sim`: histories of the deterministic simulation of sync.

use std::process::{Command, ExitCode};

use crate::error::Error;
use crate::workspace::{Workspace, replace_process};

const PACKAGE: [&str; 2] = ["--package", "stegvis-sim"];

/// Becomes the simulation, with the arguments as they are; optimised, because there are many histories.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Result<ExitCode, Error> {
    let mut simulation = workspace.cargo("run");
    simulation.args(PACKAGE).args(["--quiet", "--profile", "sim", "--"]);
    replace_process(simulation.args(arguments))
}

/// Starts the command lines that play some histories and test the simulation itself. Not optimised: to build that would
/// take longer than the histories do.
pub(crate) fn test(workspace: &Workspace, histories: &[&str]) -> [Command; 2] {
    let mut tests = workspace.cargo("test");
    tests.args(PACKAGE);
    let mut simulation = workspace.cargo("run");
    simulation.args(PACKAGE).args(["--quiet", "--"]).args(histories);
    [tests, simulation]
}
