//! What the bundles weigh, and whether a participant's first load is small enough for a bad connection.

use std::fs;
use std::path::Path;

use super::site::brotli;
use super::{Site, files_below, read_text};
use crate::error::Error;
use crate::workspace::Workspace;

/// A participant's first load, brotli, in bytes: the page with the wasm, JavaScript and styles that it names, and one
/// language pack. The limit only goes down.
const FIRST_LOAD_LIMIT_BYTES: u64 = 350_000;
const FIRST_LOAD_GOAL_BYTES: u64 = 300_000;

/// The files of a locale that go to a phone.
const PACK_AREAS: [&str; 4] = ["app.ftl", "activities.ftl", "notices.ftl", "errors.ftl"];

/// Whether the first load keeps its limit.
pub(super) enum Verdict {
    Fits,
    TooLarge,
}

/// Prints the table of both bundles and the first load.
pub(super) fn report(workspace: &Workspace) -> Result<Verdict, Error> {
    let mut first_load = 0;
    for site in Site::ALL {
        let folder = workspace.bundle.join(site.name());
        let page = read_text(&folder.join("index.html"))?;
        let (mut raw_total, mut compressed_total) = (0, 0);
        println!("{:<44} {:>10} {:>10}", site.name(), "raw", "brotli");
        for path in files_below(&folder)?.into_iter().filter(|path| !has_extension(path, "br")) {
            let raw = size(&path)?;
            let twin = path.with_added_extension("br");
            let compressed = if twin.exists() { size(&twin)? } else { raw };
            let name = path.strip_prefix(&folder).unwrap_or(&path).display().to_string();
            println!("  {name:<42} {:>10} {:>10}", kilobytes(raw), kilobytes(compressed));
            raw_total += raw;
            compressed_total += compressed;
            let is_code =
                ["css", "js", "wasm", "html"].iter().any(|extension| has_extension(&path, extension));
            // What the page does not name comes to a phone when it is needed.
            let is_first = name == "index.html" || page.contains(&format!("/{name}\""));
            if site == Site::App && is_code && is_first {
                first_load += compressed;
            }
        }
        println!("  {:<42} {:>10} {:>10}\n", "all", kilobytes(raw_total), kilobytes(compressed_total));
    }

    let (locale, pack) = largest_language_pack(&workspace.root.join("i18n/locales"))?;
    first_load += pack;
    println!("A participant's first load, with the largest language pack ({locale}, {}):", kilobytes(pack));
    let limit =
        format!("limit {}, goal {}", kilobytes(FIRST_LOAD_LIMIT_BYTES), kilobytes(FIRST_LOAD_GOAL_BYTES));
    println!("  {} ({limit})", kilobytes(first_load));
    if first_load > FIRST_LOAD_LIMIT_BYTES {
        eprintln!(
            "error: a participant's first load is {} over its limit",
            kilobytes(first_load - FIRST_LOAD_LIMIT_BYTES)
        );
        return Ok(Verdict::TooLarge);
    }
    Ok(Verdict::Fits)
}

/// The locale whose words weigh most when compressed, and how much.
fn largest_language_pack(locales: &Path) -> Result<(String, u64), Error> {
    let mut largest = (String::new(), 0);
    for entry in fs::read_dir(locales).map_err(Error::file(locales))? {
        let folder = entry.map_err(Error::file(locales))?.path();
        let mut words = Vec::new();
        for area in PACK_AREAS.map(|area| folder.join(area)).iter().filter(|area| area.exists()) {
            // The server hands out no notes for translators.
            let text = read_text(area)?;
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            words.extend(lines.flat_map(|line| [line.as_bytes(), b"\n"].concat()));
        }
        let compressed = brotli(&words).map_err(Error::file(&folder))?.len() as u64;
        if compressed > largest.1 {
            largest = (folder.file_name().unwrap_or_default().to_string_lossy().into_owned(), compressed);
        }
    }
    Ok(largest)
}

fn size(path: &Path) -> Result<u64, Error> {
    Ok(fs::metadata(path).map_err(Error::file(path))?.len())
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

fn kilobytes(bytes: u64) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}
