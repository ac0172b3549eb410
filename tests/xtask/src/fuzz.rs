//! `fuzz`: every decoder of bytes from outside, with many damaged bytes.

use std::process::ExitCode;

use clap::Args;

use crate::error::Error;
use crate::step;
use crate::workspace::Workspace;

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// How many damaged bytes each decoder gets; slow ones get fewer
    #[arg(long, default_value_t = 10_000)]
    cases: u32,
}

/// The crates with decoders.
const PACKAGES: [&str; 4] = ["stegvis-shared", "stegvis-i18n", "stegvis-server", "stegvis-app"];
/// How a decoder's test says what it did.
const LINE: &str = "fuzz: ";

/// Runs the tests on damaged bytes, and prints the executions of each decoder.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode, Error> {
    let mut tests = workspace.cargo("test");
    tests.args(PACKAGES.iter().flat_map(|package| ["--package", package]));
    tests.args(["--lib", "--test", "it", "--test", "suite", "--no-fail-fast", "--", "--nocapture"]);
    // The tests of whole crates that feed decoders, and those beside private ones.
    tests.args(["bytes::", "any_stream_is_heard", "any_access_token_names"]);
    tests.env("PROPTEST_CASES", options.cases.to_string());
    let outcome = step::attempt(workspace, "Feeding decoders with damaged bytes", &mut tests)?;
    let mut executions = 0;
    for line in outcome.output.lines().filter_map(|line| line.split_once(LINE)) {
        println!("{}", line.1);
        let count = line.1.rsplit(": ").next().and_then(|count| count.split(' ').next()?.parse().ok());
        executions += count.unwrap_or(0_u64);
    }
    println!("{executions} executions in all");
    if outcome.success {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("{}\n\nthe whole output is in {}", outcome.tail(), outcome.log.display());
    Ok(ExitCode::FAILURE)
}
