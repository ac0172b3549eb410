//! `fuzz`: every decoder of bytes from outside, with many damaged bytes.

use std::process::ExitCode;

use clap::Args;

use crate::error::Error;
use crate::step;
use crate::test::WORKSPACE;
use crate::workspace::Workspace;

#[derive(Debug, Args)]
pub(crate) struct Options {
    /// How many damaged bytes each decoder gets; slow ones get fewer
    #[arg(long, default_value_t = 10_000)]
    cases: u32,
}

/// How a decoder's test says what it did.
const LINE: &str = "fuzz: ";

/// Runs the tests on damaged bytes, and prints the executions of each decoder.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<ExitCode, Error> {
    let mut tests = workspace.cargo("test");
    // The same set of packages as for all tests, so that nothing is compiled twice.
    tests.args(WORKSPACE).args(["--lib", "--test", "it", "--test", "suite", "--no-fail-fast"]);
    // The tests at the doors of crates, and those beside decoders that nobody else sees.
    tests.args(["--", "--nocapture", "bytes::", "any_stream_is_heard", "any_access_token_names"]);
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
