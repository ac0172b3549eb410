//! The phone's reader of JSON: it says what `serde_json` says.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::json::{self, OtherJson};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::session::PairRequest;
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};
use stegvis_shared::sync::{
    ActionKind, AnswerItem, Change, Item, ItemNumber, NoticeItem, Outcome, PhraseItem, PlanItem, Provenance,
    Receipt, Rejection, Replica, Sender,
};
use stegvis_shared::time::OffsetChange;

use super::sample::{self, action};

/// A phone's copy with every kind of action in it.
fn replica() -> Replica {
    let mut replica = Replica::default();
    replica.receive(None, sample::snapshot_with_plan(), sample::NOW);
    let kinds = [
        ActionKind::Answer {
            occurrence: sample::occurrence_key(),
            answer: Some(Answer::CannotCome { reason: Reason::NoStrength }),
        },
        ActionKind::Answer { occurrence: sample::occurrence_key(), answer: None },
        ActionKind::MarkGoal { goal: sample::goal_id(), done: true },
        ActionKind::SendMessage { text: "Tack! 🙂 \"\\\n".parse().unwrap() },
        ActionKind::ChooseLanguage { language: "sv-simple".parse().unwrap() },
        ActionKind::ReadMessage { message: sample::message_id() },
        ActionKind::OpenPlan { revision: 3 },
        ActionKind::ProposeGoal { step: 2, title: "Cykla 🙂".parse().unwrap() },
        ActionKind::WithdrawGoal(sample::action(8, ActionKind::OpenPlan { revision: 3 }).id.into()),
        ActionKind::AskForSmaller { goal: sample::goal_id(), wanted: true },
    ];
    for (kind, number) in kinds.into_iter().zip(1..) {
        replica.act(action(number, kind)).unwrap();
    }
    replica
}

/// An answer of the server with every kind of item in it.
fn response() -> SyncResponse {
    let mut response = sample::snapshot();
    let phrase = |by| PhraseItem {
        source: "Svenska och mat".to_owned(),
        language: "ar".parse().unwrap(),
        text: "الطبخ واللغة".parse().unwrap(),
        by,
    };
    let mut more = vec![
        Item::Notice(NoticeItem {
            text: "Ny tid.".parse().unwrap(),
            from: "Karin".parse().unwrap(),
            at: sample::NOW,
        }),
        Item::Plan(PlanItem { revision: 3, opened: true }),
        Item::Phrase(phrase(Provenance::Person { name: "Nour".parse().unwrap() })),
        Item::Phrase(phrase(Provenance::Machine)),
    ];
    for mut item in sample::items() {
        match &mut item {
            Item::Occurrence(occurrence) => {
                occurrence.cancelled = true;
                occurrence.answer = Some(AnswerItem { answer: Answer::Coming, receipt: Receipt::Read });
            }
            Item::Goal(goal) => goal.done = Some(Receipt::OnThisPhone),
            Item::Message(message) => message.from = Sender::Participant,
            _ => continue,
        }
        more.push(item);
    }
    for (item, number) in more.into_iter().map(Some).chain([None]).zip(7..) {
        response.changes.push(Change { number: ItemNumber(number), item: item.map(Into::into) });
    }
    let outcome = |refused| Outcome {
        id: action(1, ActionKind::MarkGoal { goal: sample::goal_id(), done: true }).id,
        refused,
    };
    response.outcomes = [None].into_iter().chain(Rejection::ALL.map(Some)).map(outcome).collect();
    response.clock.next = Some(OffsetChange { at: sample::NOW, offset_s: -3_600 });
    response
}

/// What phones read, as it stands on the wire.
fn samples() -> Vec<Value> {
    vec![
        json!(replica()),
        json!(Replica::default()),
        json!(replica().request()),
        json!(response()),
        json!(ErrorCode::ALL),
        json!(PairRequest { code: "code".to_owned(), language: "ar".parse().unwrap() }),
    ]
}

/// Reads as every type of [`samples`], by both readers, and tells where they do not agree.
fn disagreements(text: &[u8]) -> Vec<&'static str> {
    fn disagrees<T: DeserializeOwned + Serialize>(text: &[u8]) -> bool {
        let shown = |value: T| serde_json::to_value(value).unwrap();
        let ours = json::from_slice::<T>(text).map(shown).ok();
        ours != serde_json::from_slice::<T>(text).map(shown).ok()
    }
    let types = [
        ("Replica", disagrees::<Replica>(text)),
        ("SyncRequest", disagrees::<SyncRequest>(text)),
        ("SyncResponse", disagrees::<SyncResponse>(text)),
        ("Vec<Change>", disagrees::<Vec<Change>>(text)),
        ("Vec<ErrorCode>", disagrees::<Vec<ErrorCode>>(text)),
        ("PairRequest", disagrees::<PairRequest>(text)),
    ];
    types.into_iter().filter_map(|(name, disagrees)| disagrees.then_some(name)).collect()
}

#[track_caller]
fn reads_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(json::from_slice::<T>(&serde_json::to_vec(value).unwrap()).as_ref(), Ok(value));
}

#[test]
fn everything_that_a_phone_keeps_and_gets_reads_back() {
    reads_back(&replica());
    reads_back(&Replica::default());
    reads_back(&replica().request());
    reads_back(&response());
    reads_back(&ErrorCode::ALL.to_vec());
}

#[test]
fn what_a_newer_server_adds_is_left_aside() {
    let mut newer = json!(response());
    newer["weather"] = json!({"sun": [1.5, null]});
    assert_eq!(json::from_slice(newer.to_string().as_bytes()), Ok(response()));
}

#[test]
fn other_text_is_an_error_and_never_a_crash() {
    let deep = "[".repeat(1_000_000);
    let deep_enough = format!("{}{}", "[".repeat(100), "]".repeat(100));
    let deep_object = "{\"changes\":".repeat(100_000);
    for text in [
        "",
        "<html>",
        "nul",
        "{\"changes\": 1e999}",
        "{} {}",
        "\"\\ud800\"",
        &deep,
        &deep_enough,
        &deep_object,
    ] {
        assert_eq!(json::from_slice::<SyncResponse>(text.as_bytes()), Err(OtherJson), "{text:.40}");
        assert_eq!(json::from_slice::<Vec<Change>>(text.as_bytes()), Err(OtherJson), "{text:.40}");
    }
    assert_eq!(json::from_slice::<String>(b"\"\xff\""), Err(OtherJson));
}

/// One value somewhere in a sample, put in the place of another.
fn damaged(mut value: Value, place: usize, by: &Value) -> Value {
    fn places(value: &mut Value, count: &mut usize, place: usize, by: &Value) {
        *count += 1;
        if *count == place {
            *value = by.clone();
            return;
        }
        match value {
            Value::Array(elements) => {
                for element in elements {
                    places(element, count, place, by);
                }
            }
            Value::Object(fields) => {
                for field in fields.values_mut() {
                    places(field, count, place, by);
                }
            }
            _ => {}
        }
    }
    places(&mut value, &mut 0, place, by);
    value
}

/// Any JSON but floats, and arrays only of what is no struct: `serde_json` takes an array for a struct, which nobody writes.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-2_i64..300).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop_oneof![
            "coming",
            "machine",
            "cannot_come",
            "sent",
            "2026-11-24T10:00",
            "10:00",
            "sv",
            "0000000a-1"
        ]
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::btree_map(
                "(id|at|n|i|goal|coming|cannot_come|reason|[0-9]{1,11}|)",
                inner,
                0..3
            )
            .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            Just(json!([])),
        ]
    })
}

proptest! {
    #[test]
    fn a_damaged_value_is_read_or_refused_as_by_serde_json(
        sample in prop::sample::select(samples()),
        place in 1_usize..200,
        by in any_json(),
    ) {
        let text = damaged(sample, place, &by).to_string();
        prop_assert_eq!(disagreements(text.as_bytes()), Vec::<&str>::new(), "{}", text);
    }

    #[test]
    fn a_damaged_text_is_read_or_refused_as_by_serde_json(
        sample in prop::sample::select(samples()),
        place in 0_usize..4_000,
        by in any::<u8>(),
        is_cut in any::<bool>(),
    ) {
        let mut text = sample.to_string().into_bytes();
        let place = place % text.len();
        text[place] = by;
        if is_cut {
            text.truncate(place + 1);
        }
        prop_assert_eq!(disagreements(&text), Vec::<&str>::new(), "{}", String::from_utf8_lossy(&text));
    }

    #[test]
    fn garbage_is_no_crash(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(disagreements(&bytes), Vec::<&str>::new());
    }
}
