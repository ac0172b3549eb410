//! Where things are, and how cargo is called.

use std::env;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::error::Error;

/// The folders of this checkout.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The checkout.
    pub(crate) root: PathBuf,
    /// Where cargo builds: `CARGO_TARGET_DIR`, else `target`.
    pub(crate) target: PathBuf,
    /// What `bundle` writes and the server embeds: `STEGVIS_BUNDLE_DIR`, which `.cargo/config.toml` sets.
    pub(crate) bundle: PathBuf,
}

impl Workspace {
    /// Finds the checkout that this program was built from.
    pub(crate) fn find() -> Result<Self, Error> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let root = root.canonicalize().map_err(Error::file(&root))?;
        let folder = |variable, default: &str| match env::var_os(variable) {
            Some(path) => root.join(path),
            None => root.join(default),
        };
        Ok(Self {
            target: folder("CARGO_TARGET_DIR", "target"),
            bundle: folder("STEGVIS_BUNDLE_DIR", "target/bundle"),
            root,
        })
    }

    /// Starts the command line of `cargo SUBCOMMAND` in the checkout.
    pub(crate) fn cargo(&self, subcommand: &str) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = self.command(cargo);
        command.arg(subcommand);
        command
    }

    /// Starts the command line of a program, in the checkout and with the folders that ours agree on.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("STEGVIS_BUNDLE_DIR", &self.bundle);
        command
    }

    /// Where the full output of steps is kept.
    pub(crate) fn logs(&self) -> PathBuf {
        self.target.join("xtask-logs")
    }

    /// Things that `setup` fetches for tests, never committed.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }
}

/// Becomes another program, which then owns terminal, signals and exit code.
pub(crate) fn replace_process(command: &mut Command) -> Result<ExitCode, Error> {
    let source = command.exec();
    Err(Error::Start { program: command.get_program().to_string_lossy().into_owned(), source })
}
