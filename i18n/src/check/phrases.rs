//! Rules about the phrases to practise, which phones show as they stand.

use super::{Finding, FindingCode, Locale, Source};
use crate::library::{PHRASES, plain, sections};
use crate::locale::LanguageTag;

pub(super) fn judge(locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    let Some(source) = locale.areas.get(PHRASES) else { return };
    for message in source.messages() {
        let is_plain = message.attributes.is_empty() && message.value.as_ref().and_then(plain).is_some();
        if !is_plain {
            let text = "write plain text: phones can fill in nothing here".to_owned();
            findings.push(source.finding(message.id.name, FindingCode::PhraseNotPlain, text));
        }
    }
    // The others have the names that Swedish has.
    if locale.tag == LanguageTag::source() && source.broken.is_empty() {
        judge_names(source, findings);
    }
}

fn judge_names(source: &Source<'_>, findings: &mut Vec<Finding>) {
    let starts: Vec<String> = sections().map(|(start, _)| start).collect();
    let names: Vec<&str> = source.messages().map(|message| message.id.name).collect();
    for name in names.iter().filter(|name| !starts.iter().any(|start| name.starts_with(start))) {
        let text = format!("begin the name with one of {}", starts.join(", "));
        findings.push(source.finding(name, FindingCode::PhraseOfNoKind, text));
    }
    let missing = starts.iter().filter(|start| !names.iter().any(|name| name.starts_with(*start)));
    let missing: Vec<String> = missing.map(|start| format!("`{start}…`")).collect();
    // A file with its head alone says that there are no phrases at all.
    if !names.is_empty() && !missing.is_empty() {
        let text = format!(
            "write at least one phrase for each kind of activity; there is no {}",
            missing.join(", ")
        );
        findings.push(source.finding(source.text, FindingCode::PhrasesMissing, text));
    }
}
