//! Judging language files: what a person who translates must put right before anybody reads it.
//!
//! # Design
//! A pure function over [`LocaleFiles`]; the callers (`stegvis i18n check`, `cargo xtask i18n`) print the findings
//! and choose the exit code by [`has_errors`]. Rules that look at one language stand in `rules`, those that compare
//! with Swedish in `compare`.
//!
//! Fluent itself prints `{$nam}` for a mistyped variable and English plurals for a language that it does not know.
//! So what it would let through is an error here.
//!
//! # Limits
//! Whether a translation says the same as the source, only people can tell.

mod compare;
mod facts;
mod finding;
mod phrases;
mod rules;
mod source;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use fluent_syntax::ast::{Entry, Message, Term};

pub use self::finding::{Finding, FindingCode, Severity};
pub(crate) use self::source::{Source, place};
use crate::format::DateWords;
use crate::library::{LOCALE_TOML, LocaleFiles, check_toml, dates_problem, read_tag};
use crate::locale::{LanguageTag, SOURCE};
use crate::pack::{AREAS, Audience};

/// Judges every language of a folder; findings come by file, line and column.
pub fn check(files: &LocaleFiles) -> Vec<Finding> {
    let mut findings = Vec::new();
    let empty = BTreeMap::new();
    let source =
        Locale::parse(files, SOURCE, LanguageTag::source(), files.folders.get(SOURCE).unwrap_or(&empty));
    for (folder, texts) in &files.folders {
        let tag = match read_tag(files, folder) {
            Ok(tag) => tag,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        findings.extend(check_toml(files, folder, texts));
        if let Err(error) = DateWords::from_cldr(&tag) {
            findings.push(dates_problem(files, folder, &error));
        }
        let has_base = tag.as_str() != tag.language() && files.folders.contains_key(tag.language());
        let locale = Locale::parse(files, folder, tag, texts);
        findings.extend(unknown_files(files, folder, texts));
        rules::judge(&locale, &mut findings);
        phrases::judge(&locale, &mut findings);
        if folder != SOURCE {
            let gaps = if has_base { compare::Gaps::FilledByBase } else { compare::Gaps::Wrong };
            compare::judge(&locale, &source, gaps, &mut findings);
        }
    }
    findings.sort();
    findings.dedup();
    findings
}

/// Reads a folder such as `i18n/locales` and judges it.
///
/// # Errors
/// When the folder cannot be read.
pub fn check_folder(root: &Path) -> io::Result<Vec<Finding>> {
    Ok(check(&LocaleFiles::read(root)?))
}

/// Tells whether something was found that stops a release.
pub fn has_errors(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// Writes findings a line each, and a last line with their number.
pub fn report(findings: &[Finding]) -> String {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let mut lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    lines.push(format!("{errors} errors, {} warnings", findings.len() - errors));
    lines.join("\n") + "\n"
}

fn unknown_files(files: &LocaleFiles, folder: &str, texts: &BTreeMap<String, String>) -> Vec<Finding> {
    let names = texts.keys().filter(|name| *name != LOCALE_TOML);
    names
        .filter(|name| !name.strip_suffix(".ftl").is_some_and(|area| AREAS.contains(&area)))
        .map(|name| {
            let message = format!("nobody reads this file; the files are {}.ftl", AREAS.join(".ftl, "));
            Finding::at(files.path(folder, name), (1, 1), FindingCode::FileUnknown, message)
        })
        .collect()
}

/// A language folder, parsed.
#[derive(Debug)]
struct Locale<'a> {
    tag: LanguageTag,
    areas: BTreeMap<&'static str, Source<'a>>,
    /// Where a file would lie, also one that is missing.
    paths: BTreeMap<&'static str, String>,
}

impl<'a> Locale<'a> {
    fn parse(
        files: &LocaleFiles,
        folder: &str,
        tag: LanguageTag,
        texts: &'a BTreeMap<String, String>,
    ) -> Self {
        let mut areas = BTreeMap::new();
        let mut paths = BTreeMap::new();
        for area in AREAS {
            let name = format!("{area}.ftl");
            let path = files.path(folder, &name);
            if let Some(text) = texts.get(&name) {
                areas.insert(area, Source::parse(path.clone(), text));
            }
            paths.insert(area, path);
        }
        Self { tag, areas, paths }
    }

    /// Gives the files that are read together with one: a phone does not have the console's.
    fn read_with(&self, area: &str) -> impl Iterator<Item = &Source<'a>> {
        let phone = Audience::Phone.areas();
        let areas = if phone.contains(&area) { phone } else { Audience::Console.areas() };
        areas.iter().filter_map(|area| self.areas.get(area))
    }
}

impl<'a> Source<'a> {
    pub(crate) fn messages(&self) -> impl Iterator<Item = &Message<&'a str>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    fn terms(&self) -> impl Iterator<Item = &Term<&'a str>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Term(term) => Some(term),
            _ => None,
        })
    }
}
