//! `demo`: builds what changed and becomes the server with demo data.

use std::process::ExitCode;

use crate::error::Error;
use crate::setup::{self, Need};
use crate::workspace::{Workspace, replace_process};
use crate::{bundle, step};

/// Builds everything, then becomes `stegvis demo ARGUMENTS`.
pub(crate) fn run(workspace: &Workspace, arguments: &[String]) -> Result<ExitCode, Error> {
    setup::ensure(workspace, &[Need::WasmTarget, Need::RustSource, Need::CCompiler])?;
    bundle::build(workspace)?;
    let mut build = workspace.cargo("build");
    build.args(["--package", "stegvis-server", "--bin", "stegvis"]);
    step::run(workspace, "Building the server", &mut build)?;

    let server = workspace.target.join("debug/stegvis");
    replace_process(workspace.command(server).arg("demo").args(arguments))
}
