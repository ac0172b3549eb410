//! `stegvis i18n check`.

use std::path::{Path, PathBuf};

use stegvis_i18n::{LocaleFiles, check, has_errors, report};

use super::{CliError, print};

/// Where the language files lie in a checkout.
const IN_CHECKOUT: &str = "i18n/locales";

#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Say what is missing, obsolete or broken in the language files; fails when there are errors
    Check {
        /// Folder with a folder for each language [default: i18n/locales, else the files in the program]
        folder: Option<PathBuf>,
    },
}

pub(super) fn run(Command::Check { folder }: &Command) -> Result<(), CliError> {
    let checkout = Path::new(IN_CHECKOUT);
    let folder = folder.as_deref().or_else(|| checkout.is_dir().then_some(checkout));
    let files = match folder {
        None => LocaleFiles::embedded(),
        Some(folder) => LocaleFiles::read(folder)
            .map_err(|source| CliError::Unreadable { path: folder.to_owned(), source })?,
    };
    let findings = check(&files);
    print(&report(&findings));
    if has_errors(&findings) { Err(CliError::LanguageFiles) } else { Ok(()) }
}
