//! The floors inside of our crates: imports point down only. Between crates, cargo sees to it.
//!
//! A rule is a folder and the modules of the same crate that its files may not name. It reads `crate::…` paths in code,
//! so that a `use` and a path in the middle of a function count alike.

use std::fs;
use std::path::{Path, PathBuf};

/// Folder (or file) below the checkout, and what stands above it.
const RULES: &[(&str, &[&str])] = &[
    // What phone and server agree on: values, then wire and sync, which speak of each other.
    ("shared/src/id.rs", &["domain", "protocol", "sync"]),
    ("shared/src/time.rs", &["domain", "protocol", "sync"]),
    ("shared/src/domain", &["protocol", "sync"]),
    // The server: store, then use cases, then what calls them.
    ("server/src/store", &["ops", "backup", "live", "jobs", "http", "cli"]),
    ("server/src/ops", &["backup", "jobs", "http", "cli"]),
    ("server/src/live", &["ops", "jobs", "http", "cli"]),
    ("server/src/backup", &["live", "jobs", "http", "cli"]),
    ("server/src/jobs", &["http", "cli"]),
    ("server/src/http", &["cli"]),
    // The app: platform, then state, then screens.
    ("app/src/platform", &["state", "screens"]),
    ("app/src/state", &["screens"]),
    ("app/console/src/platform", &["state", "screens", "pages"]),
    ("app/console/src/state", &["screens", "pages"]),
];

/// Words that only some places of a crate may hold: the crate's source, the word, the folders or files.
const ONLY_IN: &[(&str, &str, &[&str])] = &[
    // The relay listens on a connection of its own, which is no query.
    ("server/src", "sqlx::", &["server/src/store", "server/src/live/relay.rs"]),
    ("server/src", "axum::", &["server/src/http"]),
    ("app/src", "cfg(target", &["app/src/platform"]),
    ("app/console/src", "cfg(target", &["app/console/src/platform"]),
];

#[test]
fn imports_point_down() {
    let mut faults = Vec::new();
    for (folder, above) in RULES {
        for (place, line) in code_lines(&root().join(folder)) {
            let named = above.iter().find(|module| names_module(&line, module));
            faults.extend(named.map(|module| format!("{place} names crate::{module}: {}", line.trim())));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn each_outside_library_has_its_floor() {
    let mut faults = Vec::new();
    for (source, word, homes) in ONLY_IN {
        let strays = code_lines(&root().join(source))
            .into_iter()
            .filter(|(place, line)| line.contains(word) && !homes.iter().any(|home| place.starts_with(home)));
        faults.extend(strays.map(|(place, line)| format!("{place} has {word}: {}", line.trim())));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn a_path_upwards_is_seen_wherever_it_stands() {
    assert!(names_module("use crate::http::error;", "http"));
    assert!(names_module("    let code = crate::http::code();", "http"));
    assert!(names_module("use crate::{http, store};", "http"));
    assert!(!names_module("use crate::https::client;", "http"));
    assert!(!names_module("use crate::store::http_log;", "http"));
}

/// Whether a line of code names a module at the top of its own crate.
fn names_module(line: &str, module: &str) -> bool {
    line.split("crate::").skip(1).any(|path| {
        let list = path.strip_prefix('{').map_or(path, |list| list.split('}').next().unwrap_or(list));
        let parts: Vec<&str> = if path.starts_with('{') { list.split(',').collect() } else { vec![list] };
        let first = |part: &&str| {
            part.trim().split(|c: char| !c.is_alphanumeric() && c != '_').next() == Some(module)
        };
        parts.iter().any(first)
    })
}

/// Lines of code below a folder with their places, comments left out. A folder that is not there has none.
fn code_lines(folder: &Path) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for file in rust_files(folder) {
        let place = file.strip_prefix(root()).unwrap().display().to_string();
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            if !line.trim_start().starts_with("//") {
                lines.push((format!("{place}:{}", number + 1), line.to_owned()));
            }
        }
    }
    lines
}

fn rust_files(path: &Path) -> Vec<PathBuf> {
    if path.is_dir() {
        let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|entry| rust_files(&entry)).collect()
    } else if path.extension().is_some_and(|extension| extension == "rs") && path.exists() {
        vec![path.to_owned()]
    } else {
        Vec::new()
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
