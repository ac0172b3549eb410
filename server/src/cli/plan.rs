//! `stegvis plan check` and `stegvis plan publish`.

mod coach;

use std::fs;
use std::path::{Path, PathBuf};

use stegvis_i18n::{Args, Catalog, strip_isolates};
use stegvis_shared::protocol::coach::PublishResult;

use self::coach::Coach;
use super::{CliError, read_password};
use crate::plan_file;

#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Say what is wrong in a plan file, without a server
    Check {
        /// The plan file (TOML)
        file: PathBuf,
    },
    /// Publish a plan file through a server's API, as one of its coaches
    ///
    /// The password is taken from the environment variable `STEGVIS_PASSWORD`, else asked for.
    Publish {
        /// The plan file (TOML)
        file: PathBuf,
        /// Address of the server
        #[arg(long, env = "STEGVIS_SERVER", value_name = "URL")]
        server: String,
        /// E-mail address of the coach
        #[arg(long, env = "STEGVIS_EMAIL", value_name = "ADDRESS")]
        email: String,
    },
}

pub(super) fn run(command: Command, catalog: &Catalog) -> Result<(), CliError> {
    match command {
        Command::Check { file } => check(&file, catalog),
        Command::Publish { file, server, email } => {
            let text = read(&file)?;
            let password = read_password("Password: ")?;
            let coach = Coach::sign_in(&server, catalog.tag().as_str(), email, password)?;
            let published = coach.publish(&file, &text);
            coach.sign_out();
            let result = published?;
            report(&file, &result, catalog);
            Ok(())
        }
    }
}

fn check(path: &Path, catalog: &Catalog) -> Result<(), CliError> {
    match plan_file::parse(&read(path)?) {
        Ok(_) => {
            println!("{}: {}", path.display(), catalog.t("plan-file-right"));
            Ok(())
        }
        Err(problems) => {
            let problems = problems.iter().map(|problem| problem.to_wire(catalog)).collect();
            Err(CliError::PlanFile { path: path.to_owned(), problems })
        }
    }
}

fn read(path: &Path) -> Result<String, CliError> {
    fs::read_to_string(path).map_err(|source| CliError::Unreadable { path: path.to_owned(), source })
}

/// Says what a publish did, and which texts the participant will read in Swedish.
fn report(path: &Path, result: &PublishResult, catalog: &Catalog) {
    let args = Args::new().with("revision", result.revision).with("changes", result.changes);
    println!("{}: {}", path.display(), strip_isolates(&catalog.text("plan-file-published", &args)));
    for text in &result.untranslated {
        let args = Args::new().with("text", text);
        println!("  {}", strip_isolates(&catalog.text("plan-file-untranslated", &args)));
    }
}
