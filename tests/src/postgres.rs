//! A PostgreSQL server of our own, in a temporary folder, reached by a Unix socket.
//!
//! # Design
//!
//! [`Postgres::shared`] starts one a process; each test takes a fresh [`Database`] from it, so that tests run side by
//! side. With `STEGVIS_TEST_POSTGRES` (a URL without a database name) a server that runs already is used instead.
//! `fsync` is off: what a test loses in a power cut nobody misses. What was committed outlives [`Postgres::crash`].

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tempfile::TempDir;

use crate::error::HarnessError;
use crate::guarded::{End, Guarded};
use crate::program::run;
use crate::wait;

const START_LIMIT: Duration = Duration::from_mins(1);

/// The user who owns the server's files where the test runs as root, which PostgreSQL refuses.
const DEBIAN_USER: &str = "postgres";

/// A running PostgreSQL server.
#[derive(Debug)]
pub struct Postgres {
    programs: PathBuf,
    address: Address,
    /// Ends with us; `None` where somebody else runs the server, or after a crash.
    server: Option<Guarded>,
    /// Goes after the server; `None` where the guard or somebody else sees to it.
    _folder: Option<TempDir>,
}

/// How much of what was committed outlives a crash of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Commits {
    /// All but the last moment's: the fastest for tests.
    Fast,
    /// All.
    Lasting,
}

#[derive(Debug)]
enum Address {
    /// Folder of the Unix socket.
    Socket(PathBuf),
    /// `postgres://user:password@host:port`
    Url(String),
}

impl Postgres {
    /// The server that all tests of this process share.
    ///
    /// # Panics
    ///
    /// Where it cannot be started: no test that asks for it can go on.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Postgres> = OnceLock::new();
        SHARED.get_or_init(|| Self::start().unwrap_or_else(|error| panic!("PostgreSQL for tests: {error}")))
    }

    /// Starts a server, or takes the one that `STEGVIS_TEST_POSTGRES` names.
    ///
    /// # Errors
    ///
    /// Where PostgreSQL is not installed or does not come up.
    pub fn start() -> Result<Self, HarnessError> {
        let programs = programs()?;
        if let Ok(url) = std::env::var("STEGVIS_TEST_POSTGRES") {
            let address = Address::Url(url.trim_end_matches('/').to_owned());
            return Ok(Self { programs, address, server: None, _folder: None });
        }
        let folder = new_cluster(&programs)?;
        // From here on the guard removes the folder.
        let folder = folder.keep();
        let server = launch(&programs, &folder, Commits::Fast, Some(&folder))?;
        Ok(Self { programs, address: Address::Socket(folder), server: Some(server), _folder: None })
    }

    /// Starts a server that a test may crash and start again.
    ///
    /// # Errors
    ///
    /// As [`Self::start`].
    pub fn start_to_crash() -> Result<Self, HarnessError> {
        let programs = programs()?;
        let folder = new_cluster(&programs)?;
        let server = launch(&programs, folder.path(), Commits::Lasting, None)?;
        let address = Address::Socket(folder.path().to_owned());
        Ok(Self { programs, address, server: Some(server), _folder: Some(folder) })
    }

    /// Ends the server at once: it breaks all connections, writes nothing more, and recovers at the next start.
    pub fn crash(&mut self) {
        if let Some(server) = self.server.take() {
            server.quit();
        }
    }

    /// Starts the server again after [`Self::crash`], with the same data.
    ///
    /// # Errors
    ///
    /// As [`Self::start`], and for a server that is not ours.
    pub fn start_again(&mut self) -> Result<(), HarnessError> {
        let Address::Socket(folder) = &self.address else {
            return Err(HarnessError::Unexpected("somebody else runs this server".to_owned()));
        };
        self.server = Some(launch(&self.programs, folder, Commits::Lasting, None)?);
        Ok(())
    }

    /// Makes an empty database with a name of its own.
    ///
    /// # Errors
    ///
    /// Where `createdb` fails; the error holds what it said.
    pub fn database(&self) -> Result<Database<'_>, HarnessError> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("stegvis_test_{}_{number}", std::process::id());
        run(self.client("createdb").args(["--template", "template0"]).arg(&name))?;
        Ok(Database { postgres: self, name })
    }

    /// Runs SQL in a database by its URL, past the server that uses it, and gives the answer's rows as plain lines.
    ///
    /// # Errors
    ///
    /// Where the statement fails; the error holds what `psql` said.
    pub fn run(&self, url: &str, sql: &str) -> Result<String, HarnessError> {
        let mut psql = Command::new(self.programs.join("psql"));
        run(psql.args([url, "--no-psqlrc", "--tuples-only", "--no-align", "--command", sql]))
    }

    /// One of PostgreSQL's own programs, told where our server is.
    fn client(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        match &self.address {
            Address::Socket(folder) => {
                command.arg("--host").arg(folder).args(["--username", DEBIAN_USER]);
            }
            Address::Url(url) => {
                command.args(["--maintenance-db", &format!("{url}/postgres")]);
            }
        }
        command
    }
}

/// Makes the files of a server in a folder of its own.
fn new_cluster(programs: &Path) -> Result<TempDir, HarnessError> {
    let folder = tempfile::Builder::new().prefix("stegvis-postgres-").tempdir();
    let folder = folder.map_err(HarnessError::file(&std::env::temp_dir()))?;
    run(Owner::new(folder.path())?
        .command(programs.join("initdb"))
        .args(["--username", DEBIAN_USER, "--auth", "trust", "--no-sync"])
        .args(["--encoding", "UTF8", "--locale", "C.UTF-8", "--pgdata"])
        .arg(folder.path().join("data")))?;
    Ok(folder)
}

/// Starts a server on its files and waits until it answers.
fn launch(
    programs: &Path,
    folder: &Path,
    commits: Commits,
    to_remove: Option<&Path>,
) -> Result<Guarded, HarnessError> {
    let mut server = Owner::new(folder)?.command(programs.join("postgres"));
    server.arg("-D").arg(folder.join("data")).arg("-k").arg(folder);
    for setting in [
        "listen_addresses=",
        "fsync=off",
        match commits {
            Commits::Fast => "synchronous_commit=off",
            Commits::Lasting => "synchronous_commit=on",
        },
        // Tells in which order transactions came to their end.
        "track_commit_timestamp=on",
        "full_page_writes=off",
        "max_connections=300",
        "shared_buffers=32MB",
    ] {
        server.args(["-c", setting]);
    }
    let server = Guarded::start(&server, End::Interrupt, &folder.join("log"), to_remove)?;
    let mut ready = Command::new(programs.join("pg_isready"));
    ready.arg("--quiet").arg("--host").arg(folder);
    wait::blocking("PostgreSQL to accept connections", START_LIMIT, || {
        let is_ready = ready.status().is_ok_and(|status| status.success());
        if is_ready { Ok(()) } else { Err(server.log()) }
    })?;
    Ok(server)
}

/// An empty database that is dropped with this value.
#[derive(Debug)]
pub struct Database<'a> {
    postgres: &'a Postgres,
    name: String,
}

impl Database<'_> {
    /// The address that sqlx and `stegvis --database` take.
    pub fn url(&self) -> String {
        let name = &self.name;
        match &self.postgres.address {
            Address::Socket(folder) => {
                format!("postgres://{DEBIAN_USER}@localhost/{name}?host={}", folder.display())
            }
            Address::Url(url) => format!("{url}/{name}"),
        }
    }

    /// Runs SQL in the database, past the server that uses it, and gives the answer's rows as plain lines.
    ///
    /// # Errors
    ///
    /// Where the statement fails; the error holds what `psql` said.
    pub fn run(&self, sql: &str) -> Result<String, HarnessError> {
        self.postgres.run(&self.url(), sql)
    }

    /// Lets the database stay for as long as the server, and gives its address.
    pub fn keep(self) -> String {
        let url = self.url();
        // It is not to be dropped, and has nothing else to give back but its name.
        std::mem::forget(self);
        url
    }
}

impl Drop for Database<'_> {
    fn drop(&mut self) {
        let mut dropdb = self.postgres.client("dropdb");
        if let Err(error) = run(dropdb.args(["--force", "--if-exists"]).arg(&self.name)) {
            eprintln!("a test's database stays behind: {error}");
        }
    }
}

/// Whoever runs the server's programs.
enum Owner {
    Ourselves,
    /// `setpriv` with these arguments.
    Another([String; 3]),
}

impl Owner {
    /// Hands `folder` to a user whom PostgreSQL accepts, where we are root.
    fn new(folder: &Path) -> Result<Self, HarnessError> {
        if run(Command::new("id").arg("-u"))?.trim() != "0" {
            return Ok(Self::Ourselves);
        }
        run(Command::new("chown").arg(format!("{DEBIAN_USER}:{DEBIAN_USER}")).arg(folder))?;
        Ok(Self::Another([
            format!("--reuid={DEBIAN_USER}"),
            format!("--regid={DEBIAN_USER}"),
            "--init-groups".to_owned(),
        ]))
    }

    fn command(&self, program: impl AsRef<OsStr>) -> Command {
        match self {
            Self::Ourselves => Command::new(program),
            Self::Another(arguments) => {
                let mut command = Command::new("setpriv");
                command.args(arguments).arg(program);
                // The folder of the test may be closed to the other user.
                command.current_dir("/");
                command
            }
        }
    }
}

/// The folder with `initdb` and its companions: Debian's newest, else what `PATH` has.
fn programs() -> Result<PathBuf, HarnessError> {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = debian.map(|version| version.path().join("bin")).collect();
    folders.sort();
    folders.reverse();
    folders.extend(std::env::split_paths(&path));
    let found = folders.into_iter().find(|folder| folder.join("initdb").exists());
    found.ok_or(HarnessError::Missing { what: "PostgreSQL".to_owned(), remedy: "cargo xtask setup" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_test_has_an_empty_database_of_its_own() {
        let postgres = Postgres::start().unwrap();
        let (first, second) = (postgres.database().unwrap(), postgres.database().unwrap());
        first.run("create table note (text text)").unwrap();
        let count = "select count(*) from information_schema.tables where table_name = 'note'";
        assert_eq!(first.run(count).unwrap(), "1\n");
        assert_eq!(second.run(count).unwrap(), "0\n");
    }
}
