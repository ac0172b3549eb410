//! Imports inside the crate point down only. Between crates, Cargo sees to it.

use std::path::{Path, PathBuf};

/// The floors, lowest first. Rooms of one floor may know each other.
const FLOORS: [&[&str]; 9] = [
    &["machine", "push", "zone"],
    &["store"],
    &["live"],
    &["context"],
    &["ops"],
    &["backup", "jobs", "toml_file", "plan_file", "programme_file", "words", "config", "logging"],
    &["http", "demo"],
    &["cli"],
    &["main", "lib"],
];

fn floor(room: &str) -> usize {
    FLOORS
        .iter()
        .position(|rooms| rooms.contains(&room))
        .unwrap_or_else(|| panic!("{room} has no floor: give it one in this test"))
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Lists the rooms that a file names in code; what comments say does not count.
fn rooms_named(code: &str) -> impl Iterator<Item = &str> {
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split("crate::").skip(1)).filter_map(|rest| {
        let end = rest.find(|letter: char| !letter.is_ascii_lowercase() && letter != '_')?;
        rest.get(..end).filter(|room| !room.is_empty())
    })
}

#[test]
fn imports_point_down_only() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&source, &mut found);
    assert!(found.len() > 50, "the source is not where it was");
    for file in found {
        let inside = file.strip_prefix(&source).unwrap();
        let room = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        let code = std::fs::read_to_string(&file).unwrap();
        for named in rooms_named(&code) {
            assert!(floor(named) <= floor(room), "{} must not know {named}", inside.display());
        }
    }
}
