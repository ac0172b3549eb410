//! Which messages the program asks for, read from its Rust source.
//!
//! # Design
//! A key is a string literal, so that it can be found. Two kinds of literals count:
//! - the **first argument** of a call in [`CALLS`] (`catalog.t("today")`, `text("in-hours", &args)`): it must be a
//!   message;
//! - **any other literal** that happens to be a message's key, such as one in a `match` that turns an enum into
//!   keys: it makes that message used.
//!
//! Keys put together at run time (`format!("error-{code}")`) belong to a family whose prefix the caller declares.
//! That each member of a family has its message is for the test of the enum that makes it.
//!
//! The source is read as Rust tokens, so comments do not count and the inside of `rsx!` does.
//!
//! A test in the crate that uses the words joins both ends:
//!
//! ```
//! use std::collections::BTreeSet;
//! use stegvis_i18n::keys_used_in;
//!
//! let source = r#"fn title(words: &Catalog) -> String { words.t("today.title") }"#;
//! let used = keys_used_in([("app/src/today.rs", source)])?;
//! let known: BTreeSet<String> = ["today".to_owned(), "today.title".to_owned(), "error-gone".to_owned()].into();
//! assert!(used.unknown(&known).is_empty());
//! assert_eq!(used.unused(&known, &["error-"]), ["today"]);
//! # Ok::<(), stegvis_i18n::KeyScanError>(())
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};

use crate::check::Source;
use crate::library::{LOCALE_TOML, LocaleFiles};
use crate::locale::SOURCE;

/// The names of the functions and methods whose first argument is a key.
pub const CALLS: [&str; 4] = ["t", "text", "bilingual", "bilingual_with"];

/// The keys that some source files use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeysUsed {
    asked_for: Vec<KeyUse>,
    literals: BTreeSet<String>,
}

/// A place in the source that asks for a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyUse {
    /// The file, by the name that the caller gave it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The key: `message` or `message.attribute`.
    pub key: String,
}

/// A source file that is no Rust.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}: cannot be read as Rust: {cause}")]
pub struct KeyScanError {
    /// The file, by the name that the caller gave it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What the tokenizer says.
    pub cause: String,
}

/// Finds the keys in Rust source files, given as name and text.
///
/// # Errors
/// When a text is no Rust.
pub fn keys_used_in<'a>(
    sources: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<KeysUsed, KeyScanError> {
    let mut used = KeysUsed::default();
    for (file, text) in sources {
        let tokens: TokenStream = text.parse().map_err(|error: proc_macro2::LexError| KeyScanError {
            file: file.to_owned(),
            line: error.span().start().line,
            cause: error.to_string(),
        })?;
        used.read(file, tokens);
    }
    used.asked_for.sort();
    Ok(used)
}

/// Lists the keys of the source language's messages and attributes.
///
/// A message without a text of its own gives its attributes only.
pub fn source_keys(files: &LocaleFiles) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let texts = files.folders.get(SOURCE).into_iter().flatten().filter(|(name, _)| *name != LOCALE_TOML);
    for (name, text) in texts {
        let source = Source::parse(name.clone(), text);
        for message in source.messages() {
            let name = message.id.name;
            keys.extend(message.value.as_ref().map(|_| name.to_owned()));
            keys.extend(message.attributes.iter().map(|attribute| format!("{name}.{}", attribute.id.name)));
        }
    }
    keys
}

impl KeysUsed {
    /// Lists the places that ask for a message that does not exist.
    pub fn unknown(&self, known: &BTreeSet<String>) -> Vec<&KeyUse> {
        self.asked_for.iter().filter(|place| !known.contains(&place.key)).collect()
    }

    /// Lists the messages that nothing uses and that belong to no family.
    pub fn unused<'k>(&self, known: &'k BTreeSet<String>, family_prefixes: &[&str]) -> Vec<&'k str> {
        known
            .iter()
            .filter(|key| !self.literals.contains(*key))
            .filter(|key| !family_prefixes.iter().any(|prefix| key.starts_with(prefix)))
            .map(String::as_str)
            .collect()
    }

    fn read(&mut self, file: &str, tokens: TokenStream) {
        let mut called: Option<Ident> = None;
        for token in tokens {
            match &token {
                TokenTree::Group(group) => {
                    let is_call = group.delimiter() == Delimiter::Parenthesis
                        && called.as_ref().is_some_and(|name| CALLS.iter().any(|call| name == call));
                    if let Some(TokenTree::Literal(literal)) =
                        group.stream().into_iter().next().filter(|_| is_call)
                        && let Some(key) = string_of(&literal)
                    {
                        let line = literal.span().start().line;
                        self.asked_for.push(KeyUse { file: file.to_owned(), line, key });
                    }
                    self.read(file, group.stream());
                }
                TokenTree::Literal(literal) => self.literals.extend(string_of(literal)),
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
            called = match token {
                TokenTree::Ident(name) => Some(name),
                // `t!("key")` asks as `t("key")` does.
                TokenTree::Punct(punct) if punct.as_char() == '!' => called,
                _ => None,
            };
        }
    }
}

/// Gives the text of a plain string literal. Keys need no escapes.
fn string_of(literal: &Literal) -> Option<String> {
    let text = literal.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}
