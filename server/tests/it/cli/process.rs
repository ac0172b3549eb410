//! The program as a process.

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use stegvis_tests::{End, Guarded, wait};

const STEGVIS: &str = env!("CARGO_BIN_EXE_stegvis");
const START_LIMIT: Duration = Duration::from_secs(30);

/// The program with arguments, and nothing of the test's environment that it would read.
pub(crate) fn stegvis(arguments: &[&str]) -> Command {
    let mut command = Command::new(STEGVIS);
    command.args(arguments).env("LC_ALL", "sv_SE.UTF-8");
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("STEGVIS_")) {
        command.env_remove(name);
    }
    command
}

/// What a program that has ended left behind.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) succeeded: bool,
    pub(crate) code: Option<i32>,
    pub(crate) printed: String,
    pub(crate) complained: String,
}

/// Runs the program to its end.
pub(crate) fn run(command: &mut Command) -> Ended {
    let Output { status, stdout, stderr } = command.output().unwrap();
    Ended {
        succeeded: status.success(),
        code: status.code(),
        printed: String::from_utf8(stdout).unwrap(),
        complained: String::from_utf8(stderr).unwrap(),
    }
}

/// A server on a port of its own choice, with its data in `folder`.
pub(crate) struct Serving {
    pub(crate) address: SocketAddr,
    pub(crate) process: Guarded,
}

impl Serving {
    pub(crate) fn start(folder: &Path, more: &[&str]) -> Self {
        Self::reached(folder, start(folder, "serve", more))
    }

    pub(crate) fn demo(folder: &Path) -> Self {
        Self::reached(folder, start(folder, "demo", &[]))
    }

    fn reached(folder: &Path, process: Guarded) -> Self {
        let address = wait::blocking("the server's address", START_LIMIT, || {
            fs::read_to_string(port_file(folder)).map_err(|_| process.log())
        });
        Self { address: address.unwrap().trim().parse().unwrap(), process }
    }

    /// The lines of the log, each a JSON object.
    pub(crate) fn log(&self) -> Vec<serde_json::Value> {
        let log = self.process.log();
        log.lines()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
            .collect()
    }
}

/// Starts a server without waiting for it.
pub(crate) fn start(folder: &Path, how: &str, more: &[&str]) -> Guarded {
    let mut command = stegvis(&[how, "--listen", "127.0.0.1:0"]);
    command.arg("--data").arg(data(folder)).arg("--port-file").arg(port_file(folder)).args(more);
    Guarded::start(&command, End::Terminate, &folder.join("log"), None).unwrap()
}

fn port_file(folder: &Path) -> PathBuf {
    folder.join("address")
}

/// Where a server in this folder keeps its data.
pub(crate) fn data(folder: &Path) -> PathBuf {
    folder.join("data")
}

/// The URL of the database of a server in this folder.
pub(crate) fn database(folder: &Path) -> String {
    format!("sqlite://{}", data(folder).join("stegvis.db").display())
}
