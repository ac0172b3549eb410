//! `soak`: the real server under phones and coaches, killed again and again.

use std::process::{Command, ExitCode};

use crate::error::Error;
use crate::setup::{self, Need};
use crate::workspace::{Workspace, replace_process};
use crate::{sim, step};

/// Builds the server as fast code with the checks of a debug build, then becomes the soak.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Result<ExitCode, Error> {
    setup::ensure(workspace, &[Need::CCompiler, Need::Postgres])?;
    let mut build = workspace.cargo("build");
    build.args(["--profile", "sim", "--package", "stegvis-server", "--bin", "stegvis"]);
    step::run(workspace, "Building the server", &mut build)?;
    replace_process(command(workspace).args(arguments))
}

/// Starts the command line of the soak; its arguments come after. The server is the one beside it, unless
/// `STEGVIS_BINARY` says otherwise.
pub(crate) fn command(workspace: &Workspace) -> Command {
    let mut command = sim::cargo(workspace, "run");
    command.args(["--quiet", "--bin", "soak", "--"]);
    command
}
