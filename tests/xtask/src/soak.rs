//! `soak`: the real server under phones and coaches, killed again and again.

use std::process::ExitCode;

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
    // The server is the one beside it, unless `STEGVIS_BINARY` says otherwise.
    replace_process(sim::optimised(workspace, "soak").args(arguments))
}
