//! A program that ends with the test, however the test ends.
//!
//! # Design
//!
//! A shell stands between test and program. It holds one end of a pipe and waits for a word on it: the name of a
//! signal, or the end of the pipe, which comes when the test lets go of it, panics or is killed. Then it ends the
//! program, whatever the program has started itself, and removes its folder. So no PostgreSQL or browser stays behind,
//! without `unsafe` and without a list of process numbers. Shell and program each have a process group of their own:
//! the terminal's Ctrl-C reaches neither, and the program's can be ended as a whole.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::error::HarnessError;

/// `$1` is the signal that ends the program in peace, `$2` the folder to remove (may be empty).
const GUARD: &str = r#"
peaceful=$1 folder=$2
shift 2
setsid "$@" &
program=$!
read -r signal || signal=$peaceful
kill -s "$signal" "$program"
wait "$program"
code=$?
kill -s KILL -- "-$program" 2>/dev/null
[ -z "$folder" ] || rm -rf "$folder"
exit "$code"
"#;

/// How a program is asked to end when the test lets go of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// `SIGINT`: PostgreSQL's fast shutdown.
    Interrupt,
    /// `SIGTERM`: a graceful shutdown.
    Terminate,
}

/// A running program that ends with its owner.
#[derive(Debug)]
pub struct Guarded {
    guard: Child,
    /// `None` once the program was told to end.
    word: Option<ChildStdin>,
    log: PathBuf,
}

impl Guarded {
    /// Starts a program whose output goes to `log`; `folder`, if any, is removed when it has ended.
    ///
    /// # Errors
    ///
    /// Where the log cannot be written or the shell cannot be started. A program that cannot be started shows in
    /// [`Self::log`].
    pub fn start(
        command: &Command,
        end: End,
        log: &Path,
        folder: Option<&Path>,
    ) -> Result<Self, HarnessError> {
        let file = File::options().create(true).append(true).open(log).map_err(HarnessError::file(log))?;
        let copy = file.try_clone().map_err(HarnessError::file(log))?;
        let signal = match end {
            End::Interrupt => "INT",
            End::Terminate => "TERM",
        };
        let mut shell = Command::new("sh");
        shell.args(["-c", GUARD, "guard", signal]).arg(folder.unwrap_or(Path::new("")));
        shell.arg(command.get_program()).args(command.get_args());
        shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        if let Some(folder) = command.get_current_dir() {
            shell.current_dir(folder);
        }
        shell.stdin(Stdio::piped()).stdout(file).stderr(copy).process_group(0);
        let mut guard = shell.spawn().map_err(HarnessError::file(Path::new("sh")))?;
        let word = guard.stdin.take();
        Ok(Self { guard, word, log: log.to_owned() })
    }

    /// Ends the program at once and without a chance to tidy up, as a power cut does.
    pub fn kill(mut self) {
        if let Some(mut word) = self.word.take() {
            // Fails only where the guard is gone, and its program with it.
            drop(word.write_all(b"KILL\n"));
        }
        self.join();
    }

    /// Ends the program by `SIGQUIT`, by which PostgreSQL ends all its processes at once, and waits until it has ended.
    pub fn quit(mut self) {
        if let Some(mut word) = self.word.take() {
            drop(word.write_all(b"QUIT\n"));
        }
        self.join();
    }

    /// Ends the program in peace and waits until it has ended.
    ///
    /// # Errors
    ///
    /// Where it ends with a failure.
    pub fn stop(mut self) -> Result<(), HarnessError> {
        drop(self.word.take());
        let status = self.guard.wait().map_err(HarnessError::file(&self.log))?;
        if status.success() {
            return Ok(());
        }
        let output = self.log();
        Err(HarnessError::Program { command: "program".to_owned(), status: status.to_string(), output })
    }

    /// What the program has printed so far.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    fn join(&mut self) {
        drop(self.word.take());
        // An error means that the guard was waited for already.
        drop(self.guard.wait());
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        self.join();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::wait;

    fn start(program: &str, folder: &Path) -> Guarded {
        let mut command = Command::new("sh");
        command.args(["-c", program]);
        let log = folder.parent().unwrap().join("log");
        let guarded = Guarded::start(&command, End::Terminate, &log, Some(folder)).unwrap();
        let seen = || if guarded.log().contains("ready") { Ok(()) } else { Err(guarded.log()) };
        wait::blocking("the program", Duration::from_secs(10), seen).unwrap();
        guarded
    }

    const WAIT_FOR_TERM: &str = "trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.05; done";

    #[test]
    fn a_dropped_program_ends_in_peace_and_its_folder_goes() {
        let temporary = tempfile::tempdir().unwrap();
        let folder = temporary.path().join("data");
        fs::create_dir(&folder).unwrap();
        drop(start(WAIT_FOR_TERM, &folder));
        assert_eq!(fs::read_to_string(temporary.path().join("log")).unwrap(), "ready\nbye\n");
        assert!(!folder.exists());
    }

    #[test]
    fn a_killed_program_has_no_last_word() {
        let temporary = tempfile::tempdir().unwrap();
        start(WAIT_FOR_TERM, &temporary.path().join("data")).kill();
        let log = fs::read_to_string(temporary.path().join("log")).unwrap();
        assert!(!log.contains("bye"), "{log}");
    }

    #[test]
    fn a_failure_at_the_end_is_told_with_the_output() {
        let temporary = tempfile::tempdir().unwrap();
        let program = WAIT_FOR_TERM.replace("exit 0", "exit 3");
        let error = start(&program, &temporary.path().join("data")).stop().unwrap_err();
        assert!(error.to_string().contains("exit status: 3"), "{error}");
    }
}
