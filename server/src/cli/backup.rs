//! `stegvis backup`, `stegvis restore` and `stegvis doctor`.

use std::path::PathBuf;

use clap::Args;
use stegvis_i18n::{Catalog, strip_isolates};

use super::place::Place;
use super::serve::{database_url, make_writable};
use super::{CliError, block_on, print};
use crate::backup::{self, Existing};
use crate::context::SystemRandomness;
use crate::ops::doctor::{self, Finding};
use crate::store::Store;

#[derive(Args)]
pub(super) struct Backup {
    /// File to write
    file: PathBuf,
    /// Replace the file if it is there
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    place: Place,
}

#[derive(Args)]
pub(super) struct Restore {
    /// File that `stegvis backup` wrote
    file: PathBuf,
    /// Replace the database that is there; an SQLite file stays beside it as `….before-restore`
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    place: Place,
}

#[derive(Args)]
pub(super) struct Doctor {
    #[command(flatten)]
    place: Place,
}

/// Writes a backup and says what is wrong with it.
pub(super) fn back_up(Backup { file, force, place }: Backup, catalog: &Catalog) -> Result<(), CliError> {
    let url = database_url(&place.resolve()?);
    let findings = block_on(async { Ok(backup::back_up(&url, &file, existing(force)).await?) })?;
    print(&format!("{}: {}\n", file.display(), catalog.t("backup-written")));
    report(&findings, catalog)
}

/// Restores a backup and says what is wrong with it.
pub(super) fn restore(Restore { file, force, place }: Restore, catalog: &Catalog) -> Result<(), CliError> {
    let config = place.resolve()?;
    if config.database.is_none() {
        make_writable(&config.data)?;
    }
    let url = database_url(&config);
    let restored = backup::restore(&url, &file, existing(force), &SystemRandomness);
    let findings = block_on(async { Ok(restored.await?) })?;
    print(&format!("{}: {}\n", file.display(), catalog.t("backup-restored")));
    report(&findings, catalog)
}

/// Looks at the database and says what is wrong with it.
pub(super) fn examine(Doctor { place }: Doctor, catalog: &Catalog) -> Result<(), CliError> {
    let url = database_url(&place.resolve()?);
    let findings = block_on(async {
        let store = Store::open_as_is(&url).await?;
        let findings = doctor::examine(&store).await;
        store.close().await;
        Ok(findings?)
    })?;
    report(&findings, catalog)?;
    print(&format!("{}\n", catalog.t("doctor-sound")));
    Ok(())
}

fn existing(force: bool) -> Existing {
    if force { Existing::Replace } else { Existing::Keep }
}

/// Lists findings; fails when there are some.
fn report(findings: &[Finding], catalog: &Catalog) -> Result<(), CliError> {
    for Finding { fault, place } in findings {
        let words = catalog.t(fault.message_key());
        print(&format!("error[{}]: {} ({place})\n", fault.code(), strip_isolates(&words)));
    }
    if findings.is_empty() { Ok(()) } else { Err(CliError::Unsound) }
}
