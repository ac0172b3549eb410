//! Phrasebooks out of language files.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Pattern, PatternElement};
use stegvis_shared::domain::activity::ActivityKind;

use crate::check::Source;
use crate::pack::is_checked;
use crate::phrasebook::{Phrasebook, SpokenPhrase};

/// The area that phrasebooks are made of.
pub(crate) const PHRASES: &str = "phrases";

/// Makes the phrasebook of a language out of the Swedish file and its own, its base's first.
pub(super) fn phrasebook<'a>(swedish: &str, own: impl Iterator<Item = &'a str> + Clone) -> Phrasebook {
    let meanings: BTreeMap<String, String> = own.clone().flat_map(texts).collect();
    let phrases = texts(swedish).into_iter().filter_map(|(name, swedish)| {
        let (_, kind) = sections().find(|(start, _)| name.starts_with(start))?;
        let own = meanings.get(&name).filter(|meaning| **meaning != swedish).cloned();
        Some(SpokenPhrase { kind, swedish, own })
    });
    Phrasebook { checked: own.into_iter().all(is_checked), phrases: phrases.collect() }
}

/// Lists how the names of phrases begin, and the kind of activity that each stands for; `None` for any.
pub(crate) fn sections() -> impl Iterator<Item = (String, Option<ActivityKind>)> {
    let kinds = ActivityKind::ALL.into_iter();
    let of_kinds = kinds.map(|kind| (format!("say-{}-", kind.name().replace('_', "-")), Some(kind)));
    std::iter::once(("say-common-".to_owned(), None)).chain(of_kinds)
}

/// Gives a text that has nothing to fill in.
pub(crate) fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let pieces = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    pieces.collect()
}

/// Lists names and texts of a file, in its order. What is no plain text is left out; the check says so.
fn texts(ftl: &str) -> Vec<(String, String)> {
    let source = Source::parse(String::new(), ftl);
    let texts = source
        .messages()
        .filter_map(|message| Some((message.id.name.to_owned(), plain(message.value.as_ref()?)?)));
    texts.collect()
}
