//! What holds for every style, read from the source as text.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use stegvis_ui::{CONSOLE_CSS, PARTICIPANT_CSS};

fn sources(extension: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("an entry of that folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                sources.push((path.clone(), fs::read_to_string(path).expect("a text")));
            }
        }
    }
    sources.sort();
    sources
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, after)| after))
}

/// Gives each declaration as property and value.
fn declarations(css: &str) -> Vec<(String, String)> {
    let css = without_comments(css);
    let blocks = css.split('{').skip(1).filter_map(|part| part.split('}').next());
    let lines = blocks.flat_map(|block| block.split(';'));
    lines
        .filter_map(|line| line.split_once(':'))
        .map(|(property, value)| (property.trim().to_owned(), value.trim().to_owned()))
        .filter(|(property, _)| {
            property
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
        })
        .collect()
}

/// Gives the classes that selectors name.
pub(crate) fn classes(css: &str) -> BTreeSet<String> {
    let css = without_comments(css);
    let selectors = css.split('}').filter_map(|part| part.rsplit_once('{').map(|(selector, _)| selector));
    let dotted = selectors.flat_map(|selector| selector.split('.').skip(1));
    dotted
        .map(|rest| {
            rest.chars()
                .take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-')
                .collect::<String>()
        })
        .filter(|class| class.starts_with(|letter: char| letter.is_ascii_lowercase()))
        .collect()
}

#[test]
fn every_style_is_in_one_of_the_two_files() {
    for (path, css) in sources("css") {
        assert!(CONSOLE_CSS.contains(&css), "{}", path.display());
    }
    assert!(CONSOLE_CSS.starts_with(PARTICIPANT_CSS));
}

#[test]
fn colours_are_named_in_tokens_alone() {
    let raw = ["#", "rgb", "hsl", "oklch", "color-mix"];
    for (path, css) in sources("css") {
        if path.file_name().is_some_and(|name| name == "tokens.css") {
            continue;
        }
        for (property, value) in declarations(&css) {
            assert!(!raw.iter().any(|mark| value.contains(mark)), "{}: {property}: {value}", path.display());
        }
    }
}

#[test]
fn sides_are_logical_everywhere() {
    let physical = |property: &str| {
        property.split('-').any(|word| matches!(word, "left" | "right" | "top" | "bottom"))
            || matches!(
                property,
                "width" | "height" | "max-width" | "min-width" | "max-height" | "min-height"
            )
    };
    for (path, css) in sources("css") {
        for (property, value) in declarations(&css) {
            let shown = path.display();
            assert!(!physical(&property), "{shown}: {property}");
            let mut words = value.split_whitespace();
            assert!(!words.any(|word| matches!(word, "left" | "right")), "{shown}: {property}: {value}");
            if matches!(property.as_str(), "margin" | "padding" | "inset" | "border-radius")
                && !value.contains('(')
            {
                let sides: Vec<_> = value.split_whitespace().collect();
                assert!(sides.len() < 4, "{shown}: {property}: {value} names a left and a right");
            }
        }
    }
}

#[test]
fn no_style_changes_letters_or_leans_them() {
    for (path, css) in sources("css") {
        for (property, value) in declarations(&css) {
            let wrong = property == "text-transform"
                || (property, value.as_str()) == ("font-style".to_owned(), "italic");
            assert!(!wrong, "{}", path.display());
        }
    }
}

#[test]
fn every_variable_that_is_used_is_set_somewhere() {
    let css = without_comments(CONSOLE_CSS);
    let rust = sources("rs").into_iter().map(|(_, text)| text).collect::<String>();
    let name = |rest: &str| {
        rest.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect::<String>()
    };
    let used: BTreeSet<String> =
        [css.as_str(), &rust].iter().flat_map(|text| text.split("var(--").skip(1)).map(name).collect();
    let set_in_css: BTreeSet<String> = declarations(&css)
        .into_iter()
        .filter_map(|(property, _)| property.strip_prefix("--").map(str::to_owned))
        .collect();
    for variable in used {
        let set_inline = rust.contains(&format!("--{variable}:"));
        assert!(set_in_css.contains(&variable) || set_inline, "--{variable} is used and nobody sets it");
    }
}

#[test]
fn every_theme_sets_every_colour() {
    let tokens = without_comments(include_str!("../../src/tokens.css"));
    let colours = |theme: &str| {
        let block =
            tokens.split_once(&format!("[data-theme=\"{theme}\"] {{")).unwrap().1.split('}').next().unwrap();
        block
            .split(';')
            .filter_map(|line| line.split_once(':'))
            .map(|(property, _)| property.trim().to_owned())
            .filter(|property| {
                property.starts_with("--color") || property.starts_with("--shadow") || property == "--scrim"
            })
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(colours("light"), colours("dark"));
    assert_eq!(colours("light"), colours("contrast"));
}
