//! The words that the app asks for, and the floors that its modules keep.

use std::fs;
use std::path::{Path, PathBuf};

use stegvis_i18n::{LocaleFiles, keys_used_in, source_keys};

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        let entries: Vec<PathBuf> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        for path in entries {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(&root).unwrap().display().to_string();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_word_that_the_app_asks_for_is_there_and_none_is_left_over() {
    let sources = sources();
    let used = keys_used_in(sources.iter().map(|(name, text)| (name.as_str(), text.as_str()))).unwrap();
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../i18n/locales");
    let known = source_keys(&LocaleFiles::read(&locales).unwrap());
    let app = fs::read_to_string(locales.join("sv/app.ftl")).unwrap()
        + &fs::read_to_string(locales.join("sv/notices.ftl")).unwrap();
    let is_ours = |key: &&str| app.lines().any(|line| line.starts_with(&format!("{key} =")));
    assert_eq!(used.unknown(&known), Vec::<&stegvis_i18n::KeyUse>::new());
    let unused: Vec<_> = used
        .unused(&known, &["reason-", "feeling-", "enough-", "refused-", "error-", "kind-", "holiday-"])
        .into_iter()
        .filter(is_ours)
        .collect();
    assert_eq!(unused, Vec::<&str>::new());
}

#[test]
fn every_font_is_small_and_in_the_style() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let fonts: Vec<PathBuf> =
        files.filter(|path| path.extension().is_some_and(|extension| extension == "woff2")).collect();
    for font in &fonts {
        let name = font.file_name().unwrap().to_str().unwrap();
        assert!(fs::metadata(font).unwrap().len() <= 80_000, "{name} is too large for a bad connection");
        assert!(stegvis_ui::PARTICIPANT_CSS.contains(&format!("/fonts/{name}")), "nobody asks for {name}");
    }
    assert_eq!(stegvis_ui::PARTICIPANT_CSS.matches("/fonts/").count(), fonts.len());
}

#[test]
fn screens_know_no_platform_and_no_network() {
    for (name, text) in sources().iter().filter(|(name, _)| name.starts_with("screens")) {
        for floor in ["crate::state::api", "reqwest", "web_sys", "cfg(target"] {
            assert!(!text.contains(floor), "{name} imports {floor}");
        }
    }
    for (name, text) in sources().iter().filter(|(name, _)| !name.starts_with("platform")) {
        assert!(!text.contains("cfg(target"), "{name}: only platform/ differs between machines");
    }
}
