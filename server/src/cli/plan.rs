//! `stegvis plan check` and `stegvis plan publish`.

use std::fs;
use std::path::{Path, PathBuf};

use reqwest::header::{ACCEPT_LANGUAGE, CONTENT_TYPE};
use reqwest::{Client, RequestBuilder, Response};
use stegvis_i18n::{Args, Catalog, strip_isolates};
use stegvis_shared::protocol::coach::PublishResult;
use stegvis_shared::protocol::error::{ErrorBody, ErrorDetail};
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::{KeepRefreshToken, SignInRequest, Tokens};

use super::{CliError, block_on, read_password};
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
    /// The password is taken from STEGVIS_PASSWORD, else asked for.
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
            let coach = Coach::new(&server, catalog)?;
            let result = block_on(coach.publish(&file, text, email, password))?;
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

/// A coach's way to a server.
struct Coach<'c> {
    client: Client,
    server: &'c str,
    language: &'c str,
}

impl<'c> Coach<'c> {
    fn new(server: &'c str, catalog: &'c Catalog) -> Result<Self, CliError> {
        // Another provider is there in tests only, and may stay.
        let _already_installed = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .build()
            .map_err(|source| CliError::Unreachable { server: server.to_owned(), source })?;
        Ok(Self { client, server: server.trim_end_matches('/'), language: catalog.tag().as_str() })
    }

    async fn publish(
        &self,
        path: &Path,
        text: String,
        email: String,
        password: String,
    ) -> Result<PublishResult, CliError> {
        let request = SignInRequest { email, password, keep: KeepRefreshToken::Body };
        let sign_in = self.client.post(self.url(paths::SESSION)).json(&request);
        let tokens: Tokens = self.read(self.send(sign_in).await?).await?;
        let publish = self.client.post(self.url(paths::PLAN_FILES)).bearer_auth(&tokens.access_token);
        let published = self.send(publish.header(CONTENT_TYPE, "application/toml").body(text)).await;
        let sign_out = self.client.delete(self.url(paths::SESSION)).bearer_auth(&tokens.access_token);
        // The plan is published or not; a session that stays open expires by itself.
        let _left_to_expire = self.send(sign_out).await;
        match published {
            Ok(response) => self.read(response).await,
            Err(CliError::Refused(mut detail)) if !detail.file_problems.is_empty() => {
                let problems = std::mem::take(&mut detail.file_problems);
                Err(CliError::PlanFile { path: path.to_owned(), problems })
            }
            Err(error) => Err(error),
        }
    }

    async fn send(&self, request: RequestBuilder) -> Result<Response, CliError> {
        let response = request
            .header(ACCEPT_LANGUAGE, self.language)
            .send()
            .await
            .map_err(|source| self.unreachable(source))?;
        if response.status().is_success() {
            return Ok(response);
        }
        let ErrorBody { error } = self.read(response).await?;
        Err(CliError::Refused(Box::new(ErrorDetail { message: strip_isolates(&error.message), ..error })))
    }

    async fn read<T: serde::de::DeserializeOwned>(&self, response: Response) -> Result<T, CliError> {
        response.json().await.map_err(|source| self.unreachable(source))
    }

    fn unreachable(&self, source: reqwest::Error) -> CliError {
        CliError::Unreachable { server: self.server.to_owned(), source }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.server)
    }
}
