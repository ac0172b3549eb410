//! Backup and restore of PostgreSQL, by its own programs.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use percent_encoding::percent_decode_str;
use tokio::task::spawn_blocking;
use url::Url;

use super::file::{Half, failed, refuse_other};
use super::{BackupError, Existing};
use crate::machine::Randomness;
use crate::ops::doctor::{self, Finding};
use crate::store::{Store, StoreError, care};

/// How every archive of `pg_dump --format=custom` begins.
const BEGINNING: &[u8] = b"PGDMP";

/// Dumps the snapshot that the doctor looks at.
pub(super) async fn dump(url: &str, half: &Half) -> Result<Vec<Finding>, BackupError> {
    let address = Address::of(url)?;
    let store = Store::open_as_is(url).await?;
    // Held until the dump is done: the snapshot lives as long as its transaction.
    let mut tx = store.read().await?;
    let snapshot = care::export_snapshot(&mut tx).await?;
    let mut pg_dump = address.client("pg_dump")?;
    pg_dump.args(["--format=custom", "--no-owner", "--no-privileges", "--snapshot"]).arg(snapshot);
    pg_dump.stdout(half.writer()?);
    run("pg_dump", pg_dump).await?;
    let findings = doctor::examine_snapshot(&mut tx).await?;
    drop(tx);
    store.close().await;
    read_through(half.path()).await?;
    Ok(findings)
}

/// Restores an archive in one transaction.
pub(super) async fn restore(
    url: &str,
    archive: &Path,
    existing: Existing,
    random: &dyn Randomness,
) -> Result<Vec<Finding>, BackupError> {
    refuse_other(archive, BEGINNING, "PostgreSQL")?;
    let address = Address::of(url)?;
    read_through(archive).await?;
    let occupation = care::occupation(url).await?;
    if occupation.others > 0 {
        return Err(BackupError::InUse);
    }
    let mut pg_restore = address.client("pg_restore")?;
    pg_restore.args(["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges"]);
    if occupation.tables > 0 {
        if existing == Existing::Keep {
            return Err(BackupError::NotEmpty);
        }
        pg_restore.args(["--clean", "--if-exists"]);
    }
    pg_restore.arg(archive).stdout(Stdio::null());
    run("pg_restore", pg_restore).await?;
    let mut store = Store::open(url, random).await?;
    store.renew_epoch(random).await?;
    let findings = doctor::examine(&store).await;
    store.close().await;
    Ok(findings?)
}

/// Reads an archive to its end.
async fn read_through(archive: &Path) -> Result<(), BackupError> {
    let mut pg_restore = Command::new(program("pg_restore")?);
    pg_restore.arg("--file=/dev/null").arg(archive).stdout(Stdio::null());
    run("pg_restore", pg_restore).await.map_err(|error| match error {
        BackupError::ProgramFailed { output, .. } => {
            BackupError::Damaged { path: archive.to_owned(), reason: output }
        }
        error => error,
    })
}

/// Where a database is, as PostgreSQL's programs take it: the password apart, as everybody on the machine can list the
/// arguments of programs.
struct Address {
    url: Url,
    password: Option<String>,
}

impl Address {
    fn of(url: &str) -> Result<Self, BackupError> {
        let mut url = Url::parse(url).map_err(|_| StoreError::InvalidUrl)?;
        let password =
            url.password().map(|password| percent_decode_str(password).decode_utf8_lossy().into_owned());
        url.set_password(None).map_err(|()| StoreError::InvalidUrl)?;
        Ok(Self { url, password })
    }

    fn client(&self, name: &'static str) -> Result<Command, BackupError> {
        let mut command = Command::new(program(name)?);
        command.arg("--dbname").arg(self.url.as_str());
        if let Some(password) = &self.password {
            command.env("PGPASSWORD", password);
        }
        Ok(command)
    }
}

/// Finds a program of PostgreSQL: in `PATH`, else where Debian keeps the newest.
fn program(name: &'static str) -> Result<PathBuf, BackupError> {
    let path = env::var_os("PATH").unwrap_or_default();
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = debian.map(|version| version.path().join("bin")).collect();
    versions.sort_unstable_by(|one, other| other.cmp(one));
    env::split_paths(&path)
        .chain(versions)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
        .ok_or(BackupError::ProgramMissing(name))
}

async fn run(name: &'static str, mut command: Command) -> Result<(), BackupError> {
    let ended = spawn_blocking(move || command.stdin(Stdio::null()).stderr(Stdio::piped()).output()).await;
    let output =
        ended.map_err(io::Error::other).and_then(|output| output).map_err(failed(Path::new(name)))?;
    if output.status.success() {
        return Ok(());
    }
    let output = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(BackupError::ProgramFailed { program: name, output })
}
