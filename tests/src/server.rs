//! The real binary, with demo data, in a folder of its own.

use std::env;
use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;
use stegvis_shared::protocol::paths;
use tempfile::TempDir;

use crate::error::HarnessError;
use crate::guarded::{End, Guarded};
use crate::postgres::Database;
use crate::program;
use crate::wait;

const START_LIMIT: Duration = Duration::from_mins(1);

/// What `stegvis demo` tells in `demo.json`.
#[derive(Clone, Debug, Deserialize)]
pub struct Demo {
    /// The participants' address.
    pub base_url: String,
    /// Who can pair a phone.
    pub participants: Vec<DemoParticipant>,
    /// Who can sign in to the console.
    pub staff: Vec<DemoStaff>,
}

impl Demo {
    /// Finds a participant by first name.
    ///
    /// # Errors
    ///
    /// Where nobody has that name.
    pub fn participant(&self, name: &str) -> Result<&DemoParticipant, HarnessError> {
        self.participants.iter().find(|person| person.name == name).ok_or_else(|| nobody(name))
    }

    /// Finds a member of staff by name.
    ///
    /// # Errors
    ///
    /// Where nobody has that name.
    pub fn staff(&self, name: &str) -> Result<&DemoStaff, HarnessError> {
        self.staff.iter().find(|person| person.name == name).ok_or_else(|| nobody(name))
    }
}

fn nobody(name: &str) -> HarnessError {
    HarnessError::Unexpected(format!("the demo has nobody named {name}"))
}

/// A made-up participant.
#[derive(Clone, Debug, Deserialize)]
pub struct DemoParticipant {
    /// First name.
    pub name: String,
    /// The programme's name.
    pub programme: String,
    /// Language tag.
    pub language: String,
    /// A code that pairs one phone.
    pub pairing_code: String,
}

/// A made-up member of staff.
#[derive(Clone, Debug, Deserialize)]
pub struct DemoStaff {
    /// Name.
    pub name: String,
    /// The role as the wire writes it: `coach`, `language_worker`, `manager`, `operator`.
    pub role: String,
    /// The municipality's name; absent for an operator.
    pub municipality: Option<String>,
    /// E-mail address.
    pub email: String,
    /// Password.
    pub password: String,
}

/// A server. It keeps address and data when it is killed and started again.
#[derive(Debug)]
pub struct Server {
    /// `demo` or `serve`.
    command: &'static str,
    address: SocketAddr,
    data: TempDir,
    database: Option<String>,
    process: Option<Guarded>,
}

impl Server {
    /// Starts a server with demo data in an embedded SQLite database.
    ///
    /// # Errors
    ///
    /// Where the binary is not built, or does not get ready.
    pub async fn demo() -> Result<Self, HarnessError> {
        Self::launch(None).await
    }

    /// Starts a server with demo data in PostgreSQL.
    ///
    /// # Errors
    ///
    /// As [`Self::demo`].
    pub async fn demo_on(database: &Database<'_>) -> Result<Self, HarnessError> {
        Self::launch(Some(database.url())).await
    }

    async fn launch(database: Option<String>) -> Result<Self, HarnessError> {
        let mut server = Self::new("demo", database)?;
        server.start().await?;
        Ok(server)
    }

    /// Finds a place for a server that is not a demo, and does not start it yet; without a database it has an embedded
    /// one in [`Self::data`].
    ///
    /// # Errors
    ///
    /// Where there is no room for its data.
    pub fn serve(database: Option<String>) -> Result<Self, HarnessError> {
        Self::new("serve", database)
    }

    fn new(command: &'static str, database: Option<String>) -> Result<Self, HarnessError> {
        let data = tempfile::Builder::new().prefix("stegvis-server-").tempdir();
        let data = data.map_err(HarnessError::file(&env::temp_dir()))?;
        Ok(Self { command, address: free_address()?, data, database, process: None })
    }

    /// Starts the server again after [`Self::kill`] or [`Self::stop`], at the same address and with the same data.
    ///
    /// # Errors
    ///
    /// As [`Self::demo`].
    pub async fn start(&mut self) -> Result<(), HarnessError> {
        self.spawn()?;
        let ready = self.base_url() + paths::READYZ;
        wait::until("the server to be ready", START_LIMIT, || async {
            match reqwest::get(&ready).await {
                Ok(response) if response.status().is_success() => Ok(()),
                Ok(response) => Err(format!("{ready} answers {}", response.status())),
                Err(_) => Err(self.log()),
            }
        })
        .await
    }

    /// As [`Self::start`], without waiting until the server is ready.
    ///
    /// # Errors
    ///
    /// Where the binary is not built.
    pub fn spawn(&mut self) -> Result<(), HarnessError> {
        let mut command = self.command(self.command)?;
        command.args(["--log", "warn", "--listen"]).arg(self.address.to_string());
        let log = self.data.path().join("log");
        self.process = Some(Guarded::start(&command, End::Terminate, &log, None)?);
        Ok(())
    }

    /// Lets `stegvis doctor` look at the database.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Program`] with what it found.
    pub fn doctor(&self) -> Result<(), HarnessError> {
        program::run(&mut self.command("doctor")?).map(drop)
    }

    /// Starts the command line of one of the binary's commands that use the database.
    fn command(&self, name: &str) -> Result<Command, HarnessError> {
        let mut command = Command::new(binary()?);
        command.arg(name).arg("--data").arg(self.data());
        if let Some(database) = &self.database {
            command.arg("--database").arg(database);
        }
        Ok(command)
    }

    /// Ends the server without a chance to tidy up.
    pub fn kill(&mut self) {
        if let Some(process) = self.process.take() {
            process.kill();
        }
    }

    /// Ends the server as an operator does.
    ///
    /// # Errors
    ///
    /// Where it ends with a failure.
    pub fn stop(&mut self) -> Result<(), HarnessError> {
        self.process.take().map_or(Ok(()), Guarded::stop)
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The participants' address, without a slash at the end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The folder that the server keeps its data in.
    pub fn data(&self) -> PathBuf {
        self.data.path().join("data")
    }

    /// Lets the folder with data and log stay for somebody to look into, and gives it.
    pub fn keep(&mut self) -> PathBuf {
        self.kill();
        self.data.disable_cleanup(true);
        self.data.path().to_owned()
    }

    /// What the server has printed.
    pub fn log(&self) -> String {
        fs::read_to_string(self.data.path().join("log")).unwrap_or_default()
    }

    /// Who is in the demo data.
    ///
    /// # Errors
    ///
    /// Where `demo.json` is not there or holds something else.
    pub fn people(&self) -> Result<Demo, HarnessError> {
        let path = self.data().join("demo.json");
        let text = fs::read_to_string(&path).map_err(HarnessError::file(&path))?;
        Ok(serde_json::from_str(&text)?)
    }
}

/// The server's binary: `STEGVIS_BINARY`, else beside this program, or above it where it is a test.
fn binary() -> Result<PathBuf, HarnessError> {
    let binary = if let Some(binary) = env::var_os("STEGVIS_BINARY") {
        PathBuf::from(binary)
    } else {
        let program = this_program()?;
        let mut folders = program.ancestors().skip(1).skip_while(|folder| folder.ends_with("deps"));
        folders.next().unwrap_or(&program).join("stegvis")
    };
    let remedy = "cargo xtask test --only bundle,e2e";
    let missing = || HarnessError::Missing { what: binary.display().to_string(), remedy };
    if binary.exists() { Ok(binary) } else { Err(missing()) }
}

/// cargo's target folder: three levels above a test program, two above any other.
///
/// # Errors
///
/// Where the program was not started by cargo.
#[cfg(feature = "browser")]
pub fn target_folder() -> Result<PathBuf, HarnessError> {
    let program = this_program()?;
    let folder = program.ancestors().find(|folder| folder.ends_with("debug")).and_then(Path::parent);
    folder.map(Path::to_owned).ok_or_else(|| HarnessError::Missing {
        what: format!("cargo's target folder above {}", program.display()),
        remedy: "start tests with cargo",
    })
}

fn this_program() -> Result<PathBuf, HarnessError> {
    env::current_exe().map_err(HarnessError::file(Path::new("this program")))
}

/// An address that nobody uses now. The server takes it again after a restart, so it cannot leave the choice to itself.
fn free_address() -> Result<SocketAddr, HarnessError> {
    let listener = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    listener.map_err(HarnessError::file(Path::new("127.0.0.1:0")))
}
