//! One long step: says what runs and for how long, keeps the output, shows the end of it on failure.
//!
//! On a terminal the line is rewritten every second; elsewhere (a build service's log) a line comes every half minute.

use std::fs;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::Error;
use crate::workspace::Workspace;

/// Lines of a failed step's output that are shown.
const TAIL_LINES: usize = 60;

/// What a command did.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Whether it ended with code 0.
    pub(crate) success: bool,
    /// Exit code or signal, in words.
    pub(crate) status: String,
    /// Standard output and standard error, as they came.
    pub(crate) output: String,
    /// The file with the same.
    pub(crate) log: PathBuf,
}

impl Outcome {
    /// The last lines of the output, where the reason usually is.
    pub(crate) fn tail(&self) -> String {
        let lines: Vec<&str> = self.output.lines().collect();
        let start = lines.len().saturating_sub(TAIL_LINES);
        lines.get(start..).unwrap_or_default().join("\n")
    }
}

/// Runs a command that must succeed.
///
/// # Errors
///
/// Where it cannot start or ends with a failure; the end of its output has then been shown.
pub(crate) fn run(workspace: &Workspace, title: &str, command: &mut Command) -> Result<Outcome, Error> {
    let outcome = attempt(workspace, title, command)?;
    if outcome.success {
        return Ok(outcome);
    }
    eprintln!("{}\n", outcome.tail());
    Err(Error::Step { title: title.to_owned(), status: outcome.status, log: outcome.log })
}

/// Runs a command that may fail, and returns what it did.
///
/// # Errors
///
/// Only where it cannot start, or its log cannot be written.
pub(crate) fn attempt(workspace: &Workspace, title: &str, command: &mut Command) -> Result<Outcome, Error> {
    let log = workspace.logs().join(format!("{}.log", file_name(title)));
    fs::create_dir_all(workspace.logs()).map_err(Error::file(&workspace.logs()))?;

    // One pipe for both, so that the log has the order in which things were said.
    let (reader, writer) = io::pipe().map_err(Error::file(&log))?;
    command.stdin(Stdio::null());
    command.stdout(writer.try_clone().map_err(Error::file(&log))?).stderr(writer);
    let ticker = Ticker::start(title);
    let spawned = command.spawn();
    // The command line keeps its ends of the pipe open for as long as it lives.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = spawned.map_err(|source| Error::Start {
        program: command.get_program().to_string_lossy().into_owned(),
        source,
    })?;

    let mut output = Vec::new();
    let mut lines = BufReader::new(reader);
    loop {
        let before = output.len();
        if lines.read_until(b'\n', &mut output).map_err(Error::file(&log))? == 0 {
            break;
        }
        ticker.say(&String::from_utf8_lossy(output.get(before..).unwrap_or_default()));
    }
    let status = child.wait().map_err(Error::file(&log))?;
    let output = String::from_utf8_lossy(&output).into_owned();
    fs::write(&log, &output).map_err(Error::file(&log))?;
    ticker.finish(if status.success() { "" } else { ", FAILED" });
    Ok(Outcome { success: status.success(), status: status.to_string(), output, log })
}

/// Runs work of our own as a step.
pub(crate) fn work<T>(title: &str, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    let ticker = Ticker::start(title);
    let result = work();
    ticker.finish(if result.is_ok() { "" } else { ", FAILED" });
    result
}

/// Writes a time as a person says it: `0.4 s`, `12 s`, `3 min 05 s`.
pub(crate) fn duration_text(duration: Duration) -> String {
    match duration.as_secs() {
        0..10 => format!("{:.1} s", duration.as_secs_f32()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

/// The line that shows a step in progress.
struct Ticker {
    title: String,
    started: Instant,
    last_line: Arc<Mutex<String>>,
    stop: mpsc::Sender<()>,
    thread: thread::JoinHandle<()>,
}

impl Ticker {
    fn start(title: &str) -> Self {
        let started = Instant::now();
        let last_line = Arc::new(Mutex::new(String::new()));
        let (stop, stopped) = mpsc::channel();
        let thread = {
            let (title, last_line) = (title.to_owned(), Arc::clone(&last_line));
            thread::spawn(move || {
                let is_terminal = io::stderr().is_terminal();
                let pause = Duration::from_secs(if is_terminal { 1 } else { 30 });
                if is_terminal {
                    eprint!("  {title} …");
                }
                while stopped.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
                    let elapsed = duration_text(started.elapsed());
                    let last = last_line.lock().unwrap_or_else(PoisonError::into_inner).clone();
                    if is_terminal {
                        let line: String =
                            format!("  {title} … {elapsed}  {last}").chars().take(110).collect();
                        eprint!("\r\x1b[2K{line}");
                    } else {
                        eprintln!("  {title} … {elapsed} so far  {last}");
                    }
                    drop(io::stderr().flush());
                }
                if is_terminal {
                    eprint!("\r\x1b[2K");
                }
            })
        };
        Self { title: title.to_owned(), started, last_line, stop, thread }
    }

    fn say(&self, line: &str) {
        line.trim().clone_into(&mut self.last_line.lock().unwrap_or_else(PoisonError::into_inner));
    }

    fn finish(self, suffix: &str) {
        // Both fail only if the thread is gone already, and then there is nothing to stop.
        drop(self.stop);
        drop(self.thread.join());
        eprintln!("  {}: {}{suffix}", self.title, duration_text(self.started.elapsed()));
    }
}

fn file_name(title: &str) -> String {
    let plain: String = title.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    plain.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_people_say_them() {
        assert_eq!(duration_text(Duration::from_millis(420)), "0.4 s");
        assert_eq!(duration_text(Duration::from_secs(12)), "12 s");
        assert_eq!(duration_text(Duration::from_secs(185)), "3 min 05 s");
    }

    #[test]
    fn a_log_file_is_named_after_its_step() {
        assert_eq!(file_name("Building the app (wasm)"), "building-the-app-wasm");
    }
}
