//! Texts that wait for a translation, on the coach's side and on the language worker's.

use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::PhraseId;
use stegvis_shared::protocol::language::PhraseRow;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Change, Item};

/// Lists the texts of a plan that a phone would show in Swedish, each once, in the plan's order.
pub(crate) fn untranslated(document: &PlanDocument, held: &SyncResponse) -> Vec<String> {
    let items = || held.changes.iter().filter_map(Change::known);
    let is_translated =
        |text: &str| items().any(|item| matches!(item, Item::Phrase(phrase) if phrase.source == text));
    texts(document).into_iter().filter(|text| !is_translated(text)).collect()
}

/// Lists the texts of a plan, each once, in the plan's order.
pub(crate) fn texts(document: &PlanDocument) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for (text, _) in document.phrases() {
        if texts.iter().all(|other| other != text) {
            texts.push(text.to_owned());
        }
    }
    texts
}

/// Gives the phrase to take up after one: the next that lacks a translation, from the top again at the end; `None`
/// when it was the last.
pub(crate) fn next_missing(rows: &[PhraseRow], after: PhraseId) -> Option<PhraseId> {
    let place = rows.iter().position(|row| row.id == after).unwrap_or_default();
    let (before, rest) = rows.split_at(place.min(rows.len()));
    let missing = |row: &&PhraseRow| row.translation.is_none() && row.id != after;
    rest.iter().find(missing).or_else(|| before.iter().find(missing)).map(|row| row.id)
}

/// Gives the phrase after one, or before it; the same at the ends.
pub(crate) fn neighbour(rows: &[PhraseRow], of: PhraseId, step: isize) -> Option<PhraseId> {
    let place = rows.iter().position(|row| row.id == of)?;
    let to = place.saturating_add_signed(step).min(rows.len().saturating_sub(1));
    rows.get(to).map(|row| row.id)
}

#[cfg(test)]
pub(crate) mod tests {
    use serde_json::json;
    use stegvis_shared::domain::plan::PhraseUse;
    use stegvis_shared::protocol::language::TranslationView;
    use stegvis_shared::sync::Provenance;
    use stegvis_shared::time::Timestamp;

    use super::*;
    use crate::plan::samples::{activity, goal, plan};

    pub(crate) fn row(number: u8, source: &str, translation: Option<&str>) -> PhraseRow {
        PhraseRow {
            id: PhraseId::from_bytes([number; 16]),
            source: source.to_owned(),
            used_as: PhraseUse::Activity,
            awaited_by: 3,
            since: Timestamp::from_millis(0),
            translation: translation.map(|text| TranslationView {
                version: 1,
                text: text.parse().unwrap(),
                by: Provenance::Person { name: "Nour".parse().unwrap() },
                at: Timestamp::from_millis(0),
            }),
        }
    }

    #[test]
    fn texts_without_a_phrase_on_the_phone_are_untranslated() {
        let document =
            plan(vec![activity(1, "Matlagning"), activity(2, "Matlagning")], vec![goal(1, "Ringa")]);
        let held: SyncResponse = serde_json::from_value(json!({
            "to": cursor(),
            "items": [change(1, &json!({
                "phrase": {"source": "Ringa", "language": "ar", "text": "اتصل", "by": "machine"},
            }))],
            "clock": [0, 3600],
        }))
        .unwrap();
        assert_eq!(untranslated(&document, &held), ["Matlagning"]);
    }

    fn cursor() -> serde_json::Value {
        let cursor: stegvis_shared::sync::Cursor = "00000001-1".parse().unwrap();
        serde_json::to_value(cursor).unwrap()
    }

    fn change(number: u32, item: &serde_json::Value) -> serde_json::Value {
        json!([number, item])
    }

    #[test]
    fn next_missing_goes_round() {
        let id = |number| PhraseId::from_bytes([number; 16]);
        let rows = [row(1, "a", None), row(2, "b", Some("ب")), row(3, "c", None)];
        for (after, expected) in [(1, Some(3)), (2, Some(3)), (3, Some(1))] {
            assert_eq!(next_missing(&rows, id(after)), expected.map(id), "{after}");
        }
        assert_eq!(next_missing(&rows[1..2], id(2)), None);
        assert_eq!(next_missing(&[], id(1)), None);
    }

    #[test]
    fn neighbour_stays_in_the_list() {
        let id = |number| PhraseId::from_bytes([number; 16]);
        let rows = [row(1, "a", None), row(2, "b", None)];
        for (of, step, expected) in [(1, 1, 2), (2, 1, 2), (2, -1, 1), (1, -1, 1)] {
            assert_eq!(neighbour(&rows, id(of), step), Some(id(expected)), "{of} {step}");
        }
    }
}
