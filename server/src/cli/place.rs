//! Which database a command is about.

use std::path::PathBuf;

use clap::Args;

use crate::config::{Config, ConfigError, Options, Settings};

/// Which database a command is about: the server's own.
#[derive(Args)]
pub(super) struct Place {
    /// File with the server's settings
    #[arg(long, env = "STEGVIS_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    /// The server's data folder
    #[arg(long, env = "STEGVIS_DATA", value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// The server's database
    #[arg(long, env = "STEGVIS_DATABASE", value_name = "URL", hide_env_values = true)]
    database: Option<String>,
}

impl Place {
    /// Fills in what the file of settings and the defaults say.
    pub(super) fn resolve(self) -> Result<Config, ConfigError> {
        let settings = Settings { data: self.data, database: self.database, ..Settings::default() };
        Options { config: self.config, settings }.resolve()
    }
}
