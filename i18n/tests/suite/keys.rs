use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use stegvis_i18n::{LocaleFiles, keys_used_in, source_keys};

use crate::support::locale_files;

fn known(keys: &[&str]) -> BTreeSet<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

#[test]
fn keys_are_found_in_calls_and_inside_rsx() {
    let source = r#"
        // words.t("in-a-comment")
        fn screen(words: Catalog) -> Element {
            let hours = words.text("in-hours", &Args::new().with("count", 2));
            rsx! { h1 { aria_label: words.t("today.title"), {words.bilingual("today", &Args::new()).own} } }
        }
    "#;
    let used = keys_used_in([("app/src/today.rs", source)]).unwrap();
    let missing: Vec<_> =
        used.unknown(&known(&[])).iter().map(|place| (place.key.as_str(), place.line)).collect();
    assert_eq!(missing, [("in-hours", 4), ("today", 5), ("today.title", 5)]);
    assert_eq!(used.unused(&known(&["today", "count"]), &[]), Vec::<&str>::new());
    assert_eq!(used.unused(&known(&["in-a-comment", "error-gone"]), &["error-"]), ["in-a-comment"]);
}

#[test]
fn key_in_a_match_counts_as_used_and_other_text_is_no_key() {
    let source =
        r#"fn key(self) -> &'static str { match self { Self::Walk => "kind-walk", _ => "not a key" } }"#;
    let used = keys_used_in([("kind.rs", source)]).unwrap();
    assert!(used.unknown(&known(&[])).is_empty());
    assert!(used.unused(&known(&["kind-walk"]), &[]).is_empty());
}

#[test]
fn source_that_is_no_rust_is_named_with_its_line() {
    let error = keys_used_in([("app/src/broken.rs", "fn main() {\n\"\n")]).unwrap_err();
    assert_eq!(error.file, "app/src/broken.rs");
    assert!(error.line > 0);
}

#[test]
fn keys_of_the_source_are_messages_and_attributes() {
    let files = locale_files(&[(
        "sv",
        "app.ftl",
        "-term = x\ntoday = I dag\n    .title = T\nfield =\n    .label = L\n",
    )]);
    assert_eq!(source_keys(&files), known(&["field.label", "today", "today.title"]));
}

/// Messages whose keys are put together at run time, out of error codes and uses of a phrase, or that no code names:
/// what one says in Swedish.
const FAMILIES: [&str; 4] = ["error-", "phrase-use-", "phrase-where-", "say-"];

/// The folders whose code asks for messages.
const CODE: [&str; 5] = ["app/src", "app/console/src", "app/ui/src", "server/src", "shared/src"];

#[test]
fn every_key_in_the_code_is_a_message() {
    let sources = rust_sources();
    let used = keys_used_in(sources.iter().map(|(name, text)| (name.as_str(), text.as_str()))).unwrap();
    assert_eq!(used.unknown(&source_keys(&LocaleFiles::embedded())), Vec::<&stegvis_i18n::KeyUse>::new());
}

#[test]
fn every_message_is_used_in_the_code() {
    let sources = rust_sources();
    let used = keys_used_in(sources.iter().map(|(name, text)| (name.as_str(), text.as_str()))).unwrap();
    assert_eq!(used.unused(&source_keys(&LocaleFiles::embedded()), &FAMILIES), Vec::<&str>::new());
}

fn rust_sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut folders: Vec<PathBuf> = CODE.iter().map(|folder| root.join(folder)).collect();
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                sources.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    sources
}
