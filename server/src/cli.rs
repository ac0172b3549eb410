//! The command line: `stegvis serve | demo | backup | restore | doctor | plan | i18n | openapi | staff | participant`.
//!
//! # Design
//! A command is a module. What goes wrong is a [`CliError`], shown as `error[code]: words (details)`: the code is
//! stable, the words are those of `errors.ftl` in the language of `--language` or the environment.

mod backup;
mod error;
mod i18n;
mod participant;
mod place;
mod plan;
mod serve;
mod staff;

use std::env;
use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use stegvis_i18n::Catalog;
use stegvis_shared::protocol::error::ErrorCode;

pub use self::error::CliError;
use crate::config::Options;
use crate::http::openapi;
use crate::words::Words;

#[derive(Parser)]
#[command(
    name = "stegvis",
    version,
    about = "Stegvis: schedule, steps and messages for people on their way to work"
)]
struct Cli {
    /// Language of messages, as in sv or en [default: that of the environment (`LC_ALL`, `LANG`), else sv]
    #[arg(long, global = true, env = "STEGVIS_LANGUAGE", value_name = "TAG")]
    language: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the app, the console and the API
    Serve(Options),
    /// Serve with demo data, and show who can pair and sign in
    Demo(Options),
    /// Write a backup of the database into a file, while the server runs or without it
    ///
    /// What is written is opened and looked at as `stegvis doctor` does. With PostgreSQL, `pg_dump` and `pg_restore` do
    /// the work. The file holds everything that is in the database: keep it as safe.
    Backup(backup::Backup),
    /// Restore a backup into an empty data folder or database, while no server runs
    ///
    /// Phones then fetch everything afresh and send what they have not sent.
    Restore(backup::Restore),
    /// Look whether the database is whole and every feed is what it must be
    ///
    /// Changes nothing, and may be used while the server runs. Exit code 0: all is well. 1: something is wrong, and
    /// listed, by tables and ids. 2: the database could not be looked at.
    Doctor(backup::Doctor),
    /// Check or publish a plan file
    #[command(subcommand)]
    Plan(plan::Command),
    /// Look after the language files
    #[command(subcommand)]
    I18n(i18n::Command),
    /// Print the OpenAPI document
    Openapi,
    /// Look after those who may sign in
    #[command(subcommand)]
    Staff(staff::Command),
    /// Look after participants
    #[command(subcommand)]
    Participant(participant::Command),
}

/// Runs the program: reads the command line, does what it says, shows what went wrong.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    // Commands speak with the words in the program; a server hands out those of its folder as well.
    let words = Words::embedded();
    let catalog = catalog(&words, cli.language.as_deref());
    let is_doctor = matches!(cli.command, Command::Doctor(_));
    let done = match cli.command {
        Command::Serve(options) => serve::run(options, serve::Data::Own),
        Command::Demo(options) => serve::run(options, serve::Data::Demo),
        Command::Backup(command) => backup::back_up(command, catalog),
        Command::Restore(command) => backup::restore(command, catalog),
        Command::Doctor(command) => backup::examine(command, catalog),
        Command::Plan(command) => plan::run(command, catalog),
        Command::I18n(command) => i18n::run(&command),
        Command::Openapi => {
            print(openapi::json());
            Ok(())
        }
        Command::Staff(command) => staff::run(command),
        Command::Participant(command) => participant::run(command),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            error.show(catalog);
            // From a doctor, 1 says that something is wrong with the database.
            if is_doctor && error.code() != ErrorCode::DatabaseUnsound {
                ExitCode::from(2)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}

/// Finds the words to speak: of the flag, else of the environment as POSIX orders it (`sv_SE.UTF-8`).
fn catalog<'w>(words: &'w Words, language: Option<&str>) -> &'w Catalog {
    let of_environment = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    let wishes: Vec<String> = language.map(str::to_owned).into_iter().chain(of_environment).collect();
    words.first_of(wishes.iter().map(|wish| wish.split(['.', '@']).next().unwrap_or_default()))
}

/// Writes to standard output; whoever reads it may stop reading, as `head` does.
fn print(text: &str) {
    let _reader_has_left = std::io::stdout().write_all(text.as_bytes());
}

/// Runs a command that waits for others.
fn block_on<T>(command: impl Future<Output = Result<T, CliError>>) -> Result<T, CliError> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(CliError::Runtime)?
        .block_on(command)
}

/// Reads a password: from `STEGVIS_PASSWORD`, else from the terminal, else from standard input.
fn read_password(prompt: &str) -> Result<String, CliError> {
    if let Ok(password) = env::var(PASSWORD) {
        return Ok(password);
    }
    rpassword::prompt_password(prompt).or_else(|_| read_line()).map_err(CliError::Password)
}

/// The environment variable with the password; a flag would stand in the list of processes.
const PASSWORD: &str = "STEGVIS_PASSWORD";

fn read_line() -> std::io::Result<String> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
