//! Configuration: by flag, then environment, then file.
//!
//! # Design
//! One struct, [`Settings`], is read from all three: clap fills it from flags and environment, serde from the file.
//! What none of them says has a default in [`Config`].

use std::fs;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::push::{InvalidPushService, PushServices};

/// What can be set, from any of the three sources. In a file the keys are written with underscores.
#[derive(Clone, Debug, Default, PartialEq, Eq, clap::Args, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Address and port to listen on; port 0 takes a free one [default: 127.0.0.1:8080]
    #[arg(long, env = "STEGVIS_LISTEN", value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
    /// Folder for the database and the keys [default: data]
    #[arg(long, env = "STEGVIS_DATA", value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// Database, as in `postgres://user@host/name` [default: an SQLite file in the data folder]
    #[arg(long, env = "STEGVIS_DATABASE", value_name = "URL", hide_env_values = true)]
    pub database: Option<String>,
    /// Address at which browsers reach the server, for links and cookies [default: the bound address, by http]
    #[arg(long, env = "STEGVIS_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// Folder with language files that replace or add to those of the program
    #[arg(long, env = "STEGVIS_LOCALES", value_name = "FOLDER")]
    pub locales: Option<PathBuf>,
    /// File with the 32 bytes that sign tokens, shared by all servers of one database [default: token.key in the data
    /// folder, made at the first start]
    #[arg(long, env = "STEGVIS_TOKEN_KEY_FILE", value_name = "FILE")]
    pub token_key_file: Option<PathBuf>,
    /// File with the 32 bytes by which push services know the server, shared by all servers of one database; with another
    /// one, everybody must turn reminders on again [default: push.key in the data folder, made at the first start]
    #[arg(long, env = "STEGVIS_PUSH_KEY_FILE", value_name = "FILE")]
    pub push_key_file: Option<PathBuf>,
    /// Push services to send to besides those of Chromium, Edge, Firefox and Safari, as in `https://push.example.org`
    #[arg(long, env = "STEGVIS_PUSH_SERVICES", value_name = "URL", value_delimiter = ',')]
    pub push_services: Option<Vec<String>>,
    /// Believe `X-Forwarded-For` of the reverse proxy in front [default: false]
    #[arg(long, env = "STEGVIS_BEHIND_PROXY", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub behind_proxy: Option<bool>,
    /// How many connections to serve at once; further ones are told to come back [default: 20000]
    #[arg(long, env = "STEGVIS_MAX_CONNECTIONS", value_name = "NUMBER")]
    pub max_connections: Option<usize>,
    /// What to log: error, warn, info, debug, or directives as in `stegvis_server=debug` [default: info; warn for a demo]
    #[arg(long, env = "STEGVIS_LOG", value_name = "FILTER")]
    pub log: Option<String>,
    /// File to write the bound address and port to, once the server answers
    #[arg(long, env = "STEGVIS_PORT_FILE", value_name = "FILE")]
    pub port_file: Option<PathBuf>,
}

/// The settings on the command line, and the file with the rest of them.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// File with settings (TOML); flags and environment go before it
    #[arg(long, env = "STEGVIS_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// What flags and environment say.
    #[command(flatten)]
    pub settings: Settings,
}

/// The configuration of a server, with every default filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Address and port to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Folder for the database and the keys.
    pub data: PathBuf,
    /// URL of a database; `None` for an `SQLite` file in the data folder.
    pub database: Option<String>,
    /// Address at which browsers reach the server, without a slash at the end; `None` for the bound address.
    pub public_url: Option<String>,
    /// Folder with language files that replace or add to the embedded ones.
    pub locales: Option<PathBuf>,
    /// File with the key that signs tokens.
    pub token_key_file: PathBuf,
    /// File with the key by which push services know the server.
    pub push_key_file: PathBuf,
    /// The push services that the server sends to.
    pub push_services: PushServices,
    /// Whether `X-Forwarded-For` is believed.
    pub behind_proxy: bool,
    /// How many connections are served at once.
    pub max_connections: usize,
    /// What to log, as `tracing-subscriber` reads it; `None` for what is usual for the command.
    pub log: Option<String>,
    /// File to write the bound address to.
    pub port_file: Option<PathBuf>,
}

/// Why the configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {path}: {source}", path = path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is not TOML, or has a key or value that does not fit.
    #[error("{path}:{line}:{column}: {message}", path = path.display())]
    Invalid {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// The public address cannot be one.
    #[error("public_url: write an address as in https://stegvis.example.se, without a path, not {0:?}")]
    PublicUrl(String),
    /// One of the push services cannot be one.
    #[error("push_services: {0}")]
    PushServices(#[from] InvalidPushService),
}

impl Options {
    /// Puts flags, environment, file and defaults together.
    ///
    /// # Errors
    /// When the file cannot be read or holds an unknown key or a wrong value.
    pub fn resolve(self) -> Result<Config, ConfigError> {
        let file = self.config.as_deref().map(read_file).transpose()?.unwrap_or_default();
        Config::new(self.settings.or(file))
    }
}

impl Settings {
    /// Fills in from another source what this one does not say.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            listen: self.listen.or(other.listen),
            data: self.data.or(other.data),
            database: self.database.or(other.database),
            public_url: self.public_url.or(other.public_url),
            locales: self.locales.or(other.locales),
            token_key_file: self.token_key_file.or(other.token_key_file),
            push_key_file: self.push_key_file.or(other.push_key_file),
            push_services: self.push_services.or(other.push_services),
            behind_proxy: self.behind_proxy.or(other.behind_proxy),
            max_connections: self.max_connections.or(other.max_connections),
            log: self.log.or(other.log),
            port_file: self.port_file.or(other.port_file),
        }
    }
}

impl Config {
    fn new(settings: Settings) -> Result<Self, ConfigError> {
        let data = settings.data.unwrap_or_else(|| PathBuf::from("data"));
        Ok(Self {
            listen: settings.listen.unwrap_or_else(|| (Ipv4Addr::LOCALHOST, 8080).into()),
            token_key_file: settings.token_key_file.unwrap_or_else(|| data.join("token.key")),
            push_key_file: settings.push_key_file.unwrap_or_else(|| data.join("push.key")),
            push_services: PushServices::with(settings.push_services.iter().flatten().map(String::as_str))?,
            data,
            database: settings.database,
            public_url: settings.public_url.map(parse_public_url).transpose()?,
            locales: settings.locales,
            behind_proxy: settings.behind_proxy.unwrap_or(false),
            max_connections: settings.max_connections.unwrap_or(20_000),
            log: settings.log,
            port_file: settings.port_file,
        })
    }
}

/// Reads a file of settings; says line and column of what does not fit.
fn read_file(path: &Path) -> Result<Settings, ConfigError> {
    let text = fs::read_to_string(path)
        .map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
    toml::from_str(&text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let before = text.get(..start).unwrap_or(&text);
        ConfigError::Invalid {
            path: path.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before.rsplit('\n').next().unwrap_or_default().chars().count() + 1,
            message: error.message().to_owned(),
        }
    })
}

/// Takes `scheme://host[:port]`, and drops a slash at its end.
fn parse_public_url(url: String) -> Result<String, ConfigError> {
    let trimmed = url.strip_suffix('/').unwrap_or(&url);
    let host = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ', '@']) => Ok(trimmed.to_owned()),
        _ => Err(ConfigError::PublicUrl(url)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("stegvis.toml");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    #[test]
    fn flags_go_before_the_file_and_the_file_before_defaults() {
        let (_folder, path) = file("listen = \"127.0.0.1:1\"\ndata = \"from-file\"\nmax_connections = 7\n");
        let settings = Settings { data: Some("from-flag".into()), ..Settings::default() };
        let config = Options { config: Some(path), settings }.resolve().unwrap();
        assert_eq!(config.listen, "127.0.0.1:1".parse().unwrap());
        assert_eq!(config.data, PathBuf::from("from-flag"));
        assert_eq!(config.token_key_file, PathBuf::from("from-flag/token.key"));
        assert_eq!(config.max_connections, 7);
        assert_eq!(config.log, None);
    }

    #[test]
    fn what_does_not_fit_is_named_with_line_and_column() {
        let table = [
            ("data = \"d\"\n\nlisten_on = 3\n", "stegvis.toml:3:1: unknown field `listen_on`"),
            ("  max_connections = \"many\"", "stegvis.toml:1:21: invalid type: string \"many\""),
            ("listen = \"here\"", "stegvis.toml:1:10: invalid socket address syntax"),
            ("data = ", "stegvis.toml:1:8: "),
        ];
        for (text, expected) in table {
            let (_folder, path) = file(text);
            let error =
                Options { config: Some(path), ..Options::default() }.resolve().unwrap_err().to_string();
            assert!(error.contains(expected), "{error} should hold {expected}");
        }
    }

    #[test]
    fn public_url_is_scheme_and_host() {
        for (url, expected) in [
            ("https://stegvis.example.se/", Some("https://stegvis.example.se")),
            ("http://10.0.0.1:8080", Some("http://10.0.0.1:8080")),
            ("stegvis.example.se", None),
            ("https://", None),
            ("https://host/path", None),
        ] {
            assert_eq!(parse_public_url(url.to_owned()).ok().as_deref(), expected, "{url}");
        }
    }
}
