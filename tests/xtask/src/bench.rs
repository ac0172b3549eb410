//! `bench`: what sync costs, and how fast the app is on a cheap phone.

use std::process::ExitCode;

use crate::error::Error;
use crate::setup::{self, Need};
use crate::workspace::{Workspace, replace_process};
use crate::{bundle, step};

/// A bench and its arguments.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    bench: Bench,
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    arguments: Vec<String>,
}

/// What can be measured.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Bench {
    /// Pushing, pulling and being woken
    Sync,
    /// The participants' app in Chromium, on a slow phone and a slow line
    App,
}

/// Builds what is measured, then becomes the program that measures.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode, Error> {
    match options.bench {
        Bench::Sync => {
            let mut bench = workspace.cargo("bench");
            bench.args(["--quiet", "--package", "stegvis-server", "--bench", "sync", "--"]);
            replace_process(bench.args(&options.arguments))
        }
        Bench::App => {
            let mut needs = vec![Need::WasmTarget, Need::RustSource, Need::CCompiler, Need::Chromium];
            if options.arguments.iter().any(|argument| argument == "--lighthouse") {
                needs.push(Need::Lighthouse);
            }
            setup::ensure(workspace, &needs)?;
            bundle::build(workspace)?;
            bundle::build_hello(workspace)?;
            let mut build = workspace.cargo("build");
            build.args(["--package", "stegvis-server", "--bin", "stegvis"]);
            build.args(["--package", "stegvis-tests", "--bin", "bench-app"]);
            step::run(workspace, "Building the server and the stopwatch", &mut build)?;
            replace_process(
                workspace.command(workspace.target.join("debug/bench-app")).args(&options.arguments),
            )
        }
    }
}
