//! Rules about one language by itself.

use std::collections::BTreeMap;

use fluent_syntax::ast::Pattern;

use super::facts::{Facts, NumberChoice, Reference};
use super::{Finding, FindingCode, Locale, Source};
use crate::pack::{HEAD_CHECKED, HEAD_UNCHECKED};
use crate::plurals::FORM_NAMES;
use crate::plurals::cldr::Plurals;

/// The functions that our catalogs know.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

pub(super) fn judge(locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    let plurals = Plurals::of(&locale.tag);
    for (area, source) in &locale.areas {
        findings.extend(source.broken.iter().cloned());
        findings.extend(wrong_head(source));
        for pattern in patterns(source) {
            let facts = Facts::of(pattern);
            for reference in &facts.references {
                findings.extend(unknown_reference(locale, area, source, reference));
            }
            for choice in &facts.choices {
                findings.extend(missing_forms(source, choice, &plurals));
                findings.extend(unused_forms(source, choice, &plurals));
            }
            findings.extend(facts.unbalanced.map(|piece| {
                let message =
                    "an invisible direction mark here has no partner; delete it, or close it with U+2069";
                source.finding(piece, FindingCode::BidiUnbalanced, message.to_owned())
            }));
        }
    }
    duplicates(locale, findings);
}

/// Every text of a file: values and attributes of messages and terms.
fn patterns<'s, 'a>(source: &'s Source<'a>) -> impl Iterator<Item = &'s Pattern<&'a str>> {
    let messages = source.messages().flat_map(|message| {
        message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value))
    });
    let terms = source.terms().flat_map(|term| {
        [&term.value].into_iter().chain(term.attributes.iter().map(|attribute| &attribute.value))
    });
    messages.chain(terms)
}

fn wrong_head(source: &Source<'_>) -> Option<Finding> {
    let head = source.text.lines().next().unwrap_or_default().trim_end();
    (head != HEAD_CHECKED && head != HEAD_UNCHECKED).then(|| {
        let message = format!("begin the file with `{HEAD_CHECKED}` or `{HEAD_UNCHECKED}`");
        source.finding(source.text, FindingCode::HeadWrong, message)
    })
}

fn unknown_reference(
    locale: &Locale<'_>,
    area: &str,
    source: &Source<'_>,
    reference: &Reference<'_>,
) -> Option<Finding> {
    let mut readable = locale.read_with(area);
    let (at, message) = match reference {
        Reference::Message { name, attribute } => {
            let known = readable.flat_map(Source::messages).any(|message| {
                message.id.name == *name
                    && attribute.is_none_or(|wanted| {
                        message.attributes.iter().any(|attribute| attribute.id.name == wanted)
                    })
                    && (attribute.is_some() || message.value.is_some())
            });
            (!known).then(|| {
                (*name, format!("there is no message `{}` that this file can read", dotted(name, *attribute)))
            })
        }
        Reference::Term { name, attribute } => {
            let known = readable.any(|source| source.terms().any(|term| term.id.name == *name));
            (!known).then(|| {
                (*name, format!("there is no term `-{}` that this file can read", dotted(name, *attribute)))
            })
        }
        Reference::Function { name } => (!FUNCTIONS.contains(name))
            .then(|| (*name, format!("there is no function `{name}`; there is {}", FUNCTIONS.join(", ")))),
        Reference::Ordinal { at } => Some((
            *at,
            "ordinal numbers are not supported; write the sentence with a plain number".to_owned(),
        )),
    }?;
    Some(source.finding(at, FindingCode::ReferenceUnknown, message))
}

fn dotted(name: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"))
}

fn missing_forms(source: &Source<'_>, choice: &NumberChoice<'_>, plurals: &Plurals) -> Option<Finding> {
    let missing: Vec<String> = plurals
        .forms()
        .into_iter()
        .filter(|form| !choice.forms.contains(form) && !covered_by_numbers(form, choice, plurals))
        .map(|form| format!("`[{form}]`"))
        .collect();
    (!missing.is_empty()).then(|| {
        let message = format!("the choice by `${}` lacks {}", choice.variable, missing.join(", "));
        source.finding(choice.variable, FindingCode::PluralMissing, message)
    })
}

/// Tells whether each number of a form has a text of its own, as `[0]` has in place of Arabic `[zero]`.
fn covered_by_numbers(form: &str, choice: &NumberChoice<'_>, plurals: &Plurals) -> bool {
    let mut numbers = (0..=200).filter(|number| plurals.form(*number) == form).peekable();
    numbers.peek().is_some() && numbers.all(|number| choice.numbers.contains(&number))
}

fn unused_forms(source: &Source<'_>, choice: &NumberChoice<'_>, plurals: &Plurals) -> Vec<Finding> {
    let used = plurals.forms();
    let unused = choice.forms.iter().filter(|form| !used.contains(form));
    unused
        .map(|form| {
            let is_form = FORM_NAMES.contains(form);
            let why = if is_form { "a form that the language never uses" } else { "no plural form" };
            let message = format!("`[{form}]` is {why}; there are {}", used.join(", "));
            source.finding(form, FindingCode::PluralUnused, message)
        })
        .collect()
}

fn duplicates(locale: &Locale<'_>, findings: &mut Vec<Finding>) {
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    for source in locale.areas.values() {
        let messages = source.messages().map(|message| (message.id.name.to_owned(), message.id.name));
        let terms = source.terms().map(|term| (format!("-{}", term.id.name), term.id.name));
        let mut names: Vec<(String, &str)> = messages.chain(terms).collect();
        names.sort_by_key(|(_, at)| at.as_ptr().addr());
        for (name, at) in names {
            let here = source.finding(at, FindingCode::MessageDuplicate, String::new());
            let place = format!("{}:{}", here.file, here.line);
            if let Some(before) = first.get(&name) {
                let message = format!("`{name}` stands at {before} already; delete one");
                findings.push(Finding { message, ..here });
            } else {
                first.insert(name, place);
            }
        }
    }
}
