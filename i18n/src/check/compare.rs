//! Rules that compare a language with Swedish, file by file.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Message, Pattern};

use super::facts::Facts;
use super::{Finding, FindingCode, Locale, Source};
use crate::pack::is_checked;
use crate::plurals::cldr::Plurals;

/// What it means when a language lacks a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gaps {
    /// Somebody would read Swedish.
    Wrong,
    /// A variant reads what its language's folder has: `sv-simple` what Swedish has, `fa-AF` what Persian has.
    FilledByBase,
}

pub(super) fn judge(locale: &Locale<'_>, swedish: &Locale<'_>, gaps: Gaps, findings: &mut Vec<Finding>) {
    for (area, reference) in &swedish.areas {
        match locale.areas.get(area) {
            Some(source) => judge_file(locale, source, reference, gaps, findings),
            None if gaps == Gaps::Wrong => {
                let path = locale.paths.get(area).cloned().unwrap_or_default();
                let message = format!("the file is missing; begin with a copy of `{}`", reference.path);
                findings.push(Finding::at(path, (1, 1), FindingCode::FileMissing, message));
            }
            None => {}
        }
    }
}

fn judge_file(
    locale: &Locale<'_>,
    source: &Source<'_>,
    reference: &Source<'_>,
    gaps: Gaps,
    findings: &mut Vec<Finding>,
) {
    let theirs: BTreeMap<&str, &Message<&str>> =
        reference.messages().map(|message| (message.id.name, message)).collect();
    let ours: BTreeMap<&str, &Message<&str>> =
        source.messages().map(|message| (message.id.name, message)).collect();
    for (name, message) in &theirs {
        // A message lost in a broken file is not missing: it will be back when the file is mended.
        if gaps == Gaps::Wrong && source.broken.is_empty() && !ours.contains_key(name) {
            let text = message.value.as_ref().map(|value| Facts::of(value).outline).unwrap_or_default();
            let message = format!("`{name}` is missing; in Swedish: {}", shortened(&text));
            findings.push(Finding::at(source.path.clone(), (1, 1), FindingCode::MessageMissing, message));
        }
    }
    for (name, message) in &ours {
        match theirs.get(name) {
            Some(swedish) => judge_message(locale, source, message, swedish, findings),
            None if reference.broken.is_empty() => {
                let text = format!("Swedish has no `{name}` in this file; delete it, or move it to its file");
                findings.push(source.finding(message.id.name, FindingCode::MessageObsolete, text));
            }
            None => {}
        }
    }
}

fn judge_message(
    locale: &Locale<'_>,
    source: &Source<'_>,
    message: &Message<&str>,
    swedish: &Message<&str>,
    findings: &mut Vec<Finding>,
) {
    let at = message.id.name;
    match (&message.value, &swedish.value) {
        (Some(ours), Some(theirs)) => judge_pattern(locale, source, at, ours, theirs, findings),
        (None, Some(_)) => {
            let text = format!("write a text after `{at} =`");
            findings.push(source.finding(at, FindingCode::ValueMissing, text));
        }
        _ => {}
    }
    for attribute in &swedish.attributes {
        let name = attribute.id.name;
        if let Some(ours) = message.attributes.iter().find(|ours| ours.id.name == name) {
            judge_pattern(locale, source, ours.id.name, &ours.value, &attribute.value, findings);
        } else {
            let text = format!("`{at}` lacks its attribute `.{name}`");
            findings.push(source.finding(at, FindingCode::AttributeMissing, text));
        }
    }
    for attribute in &message.attributes {
        let name = attribute.id.name;
        if !swedish.attributes.iter().any(|theirs| theirs.id.name == name) {
            let text = format!("Swedish has no `{at}.{name}`; delete it");
            findings.push(source.finding(name, FindingCode::AttributeObsolete, text));
        }
    }
}

fn judge_pattern(
    locale: &Locale<'_>,
    source: &Source<'_>,
    at: &str,
    ours: &Pattern<&str>,
    theirs: &Pattern<&str>,
    findings: &mut Vec<Finding>,
) {
    let (ours, theirs) = (Facts::of(ours), Facts::of(theirs));
    for (name, at) in ours.variables.iter().filter(|(name, _)| !theirs.variables.contains_key(*name)) {
        let known: Vec<String> = theirs.variables.keys().map(|name| format!("`${name}`")).collect();
        let known = if known.is_empty() {
            "this text has none".to_owned()
        } else {
            format!("use {}", known.join(", "))
        };
        let text = format!("the program gives no `${name}` here; {known}");
        findings.push(source.finding(at, FindingCode::VariableUnknown, text));
    }
    for name in theirs.variables.keys().filter(|name| !ours.variables.contains_key(*name)) {
        let text = format!("the text leaves out `${name}`");
        findings.push(source.finding(at, FindingCode::VariableMissing, text));
    }
    if Plurals::of(&locale.tag).forms().len() > 1 {
        for choice in &theirs.choices {
            let used = ours.variables.contains_key(choice.variable);
            if used && !ours.choices.iter().any(|own| own.variable == choice.variable) {
                let text = format!(
                    "Swedish has a form for each number of `${}`; this text has one",
                    choice.variable
                );
                findings.push(source.finding(at, FindingCode::PluralNotChosen, text));
            }
        }
    }
    let untranslated = ours.words == theirs.words && ours.words.chars().any(char::is_alphabetic);
    if untranslated && !locale.tag.is_swedish() && !is_checked(source.text) {
        let text = format!("the text is the Swedish one: {}", shortened(&ours.outline));
        findings.push(source.finding(at, FindingCode::Untranslated, text));
    }
}

/// The beginning of a text, on one line.
fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("“{}…”", text.get(..end).unwrap_or(&text)),
        None => format!("“{text}”"),
    }
}
