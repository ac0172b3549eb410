//! A coach who is signed in to a server, as its API sees one.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;
use stegvis_i18n::strip_isolates;
use stegvis_shared::protocol::coach::PublishResult;
use stegvis_shared::protocol::error::{ErrorBody, ErrorDetail};
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::{KeepRefreshToken, SignInRequest, Tokens};
use ureq::http::Response;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Body};

use crate::cli::CliError;

/// For how long a server may take to answer.
const TIMEOUT: Duration = Duration::from_mins(1);

/// A coach who is signed in.
pub(super) struct Coach {
    connection: Connection,
    access_token: String,
}

impl Coach {
    /// Signs in.
    pub(super) fn sign_in(
        server: &str,
        language: &str,
        email: String,
        password: String,
    ) -> Result<Self, CliError> {
        let connection = Connection::new(server, language);
        let request = SignInRequest { email, password, keep: KeepRefreshToken::Body };
        let response = connection.agent.post(connection.url(paths::SESSION));
        let response = response.header("accept-language", language).send_json(&request);
        let tokens: Tokens = connection.read(response)?;
        Ok(Self { connection, access_token: tokens.access_token })
    }

    /// Publishes the text of a plan file.
    pub(super) fn publish(&self, path: &Path, text: &str) -> Result<PublishResult, CliError> {
        let Connection { agent, language, .. } = &self.connection;
        let request = agent.post(self.connection.url(paths::PLAN_FILES)).header("accept-language", language);
        let request = request.header("authorization", self.bearer()).content_type("application/toml");
        match self.connection.read(request.send(text)) {
            Err(CliError::Refused(mut detail)) if !detail.file_problems.is_empty() => {
                let problems = std::mem::take(&mut detail.file_problems);
                Err(CliError::PlanFile { path: path.to_owned(), problems })
            }
            outcome => outcome,
        }
    }

    /// Signs out. A session that stays open, because the server is gone, expires by itself.
    pub(super) fn sign_out(self) {
        let request = self.connection.agent.delete(self.connection.url(paths::SESSION));
        let _left_to_expire = request.header("authorization", self.bearer()).call();
    }

    fn bearer(&self) -> String {
        format!("Bearer {}", self.access_token)
    }
}

/// A way to a server.
struct Connection {
    agent: Agent,
    server: String,
    language: String,
}

impl Connection {
    /// Trusts whom this machine trusts, so that a municipality's own authority counts.
    fn new(server: &str, language: &str) -> Self {
        let trusted: Vec<_> = rustls_native_certs::load_native_certs()
            .certs
            .iter()
            .map(|certificate| Certificate::from_der(certificate).to_owned())
            .collect();
        let tls = TlsConfig::builder()
            .root_certs(RootCerts::new_with_certs(&trusted))
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .timeout_global(Some(TIMEOUT))
            .http_status_as_error(false)
            .build();
        let server = server.trim_end_matches('/').to_owned();
        Self { agent: config.into(), server, language: language.to_owned() }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.server)
    }

    /// Reads a response: what was asked for, or the server's reason.
    fn read<T: DeserializeOwned>(
        &self,
        response: Result<Response<Body>, ureq::Error>,
    ) -> Result<T, CliError> {
        let unreachable =
            |source| CliError::Unreachable { server: self.server.clone(), source: Box::new(source) };
        let mut response = response.map_err(unreachable)?;
        if response.status().is_success() {
            return response.body_mut().read_json().map_err(unreachable);
        }
        let ErrorBody { error } = response.body_mut().read_json().map_err(unreachable)?;
        Err(CliError::Refused(Box::new(ErrorDetail { message: strip_isolates(&error.message), ..error })))
    }
}
