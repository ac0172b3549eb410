//! `shots`: pictures of every screen and state, taken by the end-to-end harness.

use std::process::ExitCode;

use crate::error::Error;
use crate::setup::{self, Need};
use crate::workspace::{Workspace, replace_process};
use crate::{bundle, step};

/// Builds everything, then becomes the program that takes the pictures.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Result<ExitCode, Error> {
    setup::ensure(
        workspace,
        &[Need::WasmTarget, Need::RustSource, Need::CCompiler, Need::Chromium, Need::Axe],
    )?;
    bundle::build(workspace)?;
    let mut build = workspace.cargo("build");
    build.args([
        "--package",
        "stegvis-server",
        "--bin",
        "stegvis",
        "--package",
        "stegvis-tests",
        "--bin",
        "shots",
    ]);
    step::run(workspace, "Building the server and the camera", &mut build)?;

    replace_process(workspace.command(workspace.target.join("debug/shots")).args(arguments))
}
