//! Any bytes: what comes from the server, from the phone's storage or from a hand is read or refused, and never a crash.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::pairing::PairingCode;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::text::{MessageText, Note, Title};
use stegvis_shared::id::{ActionId, ParticipantId};
use stegvis_shared::json;
use stegvis_shared::protocol::coach::{ParticipantDetail, PlanView};
use stegvis_shared::protocol::error::ErrorBody;
use stegvis_shared::protocol::session::Tokens;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{ActionKind, Cursor, FeedCopy, Outbox, Replica};
use stegvis_shared::time::{HourMinute, Timestamp};
use stegvis_tests::bytes::feed;

use super::sample;

/// A phone with something in its outbox.
fn phone() -> Replica {
    let mut phone = Replica::default();
    phone.receive(None, sample::snapshot(), sample::NOW);
    let kinds = [
        ActionKind::ProposeGoal { step: 2, title: "Cykla 🙂".parse().unwrap() },
        ActionKind::AskForSmaller { goal: sample::goal_id(), wanted: true },
        ActionKind::MarkGoal { goal: sample::goal_id(), done: true },
        ActionKind::SendMessage { text: "Tack! 🙂".parse().unwrap() },
        ActionKind::Answer { occurrence: sample::occurrence_key(), answer: None },
        ActionKind::ReadMessage { message: sample::message_id() },
        ActionKind::SendAttachment { attachment: sample::voice() },
    ];
    for (kind, number) in kinds.into_iter().zip(1..) {
        phone.act(sample::action(number, kind)).unwrap();
    }
    phone
}

/// Does everything with a phone that a screen and the sync loop do.
fn use_it(mut phone: Replica) -> Result<(), TestCaseError> {
    for at in [i64::MIN, -1, 0, sample::NOW.as_millis(), i64::MAX].map(Timestamp::from_millis) {
        let _shown = (phone.local_now(at), phone.local(at), phone.synced_at());
    }
    let unsent = phone.outbox().len();
    prop_assert_eq!(phone.view().unsent, unsent);
    let _refused_or_not =
        phone.act(sample::action(9, ActionKind::MarkGoal { goal: sample::goal_id(), done: false }));
    phone.receive(phone.cursor(), sample::snapshot(), Timestamp::from_millis(i64::MIN));
    prop_assert!(phone.request().actions.len() <= unsent + 1);
    reads_back(&phone)
}

fn reads_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Result<(), TestCaseError> {
    let again = json::from_slice::<T>(&serde_json::to_vec(value).unwrap());
    prop_assert_eq!(again.as_ref(), Ok(value));
    Ok(())
}

#[test]
fn any_answer_leaves_a_phone_that_works() {
    let whole = serde_json::to_vec(&sample::snapshot()).unwrap();
    let later = SyncResponse { reset: false, ..sample::snapshot() };
    let later = serde_json::to_vec(&later).unwrap();
    feed("answer to a sync", &[&whole, &later], |bytes| {
        let Ok(response) = json::from_slice::<SyncResponse>(bytes) else { return Ok(()) };
        for mut phone in [Replica::default(), phone()] {
            let before = phone.outbox().len();
            phone.receive(phone.cursor(), response.clone(), sample::NOW);
            prop_assert!(phone.outbox().len() + phone.refused().len() <= before);
            use_it(phone)?;
        }
        Ok(())
    });
}

#[test]
fn any_stored_record_leaves_a_phone_that_works() {
    let Replica { copy, outbox } = phone();
    feed("stored copy", &[&serde_json::to_vec(&copy).unwrap()], |bytes| {
        let Ok(copy) = json::from_slice::<FeedCopy>(bytes) else { return Ok(()) };
        use_it(Replica { copy, outbox: outbox.clone() })
    });
    feed("stored outbox", &[&serde_json::to_vec(&outbox).unwrap()], |bytes| {
        let Ok(outbox) = json::from_slice::<Outbox>(bytes) else { return Ok(()) };
        use_it(Replica { copy: copy.clone(), outbox })
    });
}

#[test]
fn other_answers_are_read_or_refused() {
    let error = br#"{"error": {"code": "busy", "message": "Vanta lite.", "retry_after_s": 3, "line": 1}}"#;
    let tokens = br#"{"access_token": "a.b.c", "expires_in_s": 900, "refresh_token": "r",
        "me": {"name": "Amina", "role": "participant"}}"#;
    let plan = serde_json::to_vec(&PlanDocument::empty()).unwrap();
    feed("other answers", &[error, tokens, &plan], |bytes| {
        let _read_or_refused = (
            json::from_slice::<ErrorBody>(bytes).is_ok(),
            json::from_slice::<Tokens>(bytes).is_ok(),
            json::from_slice::<PlanView>(bytes).is_ok(),
            json::from_slice::<ParticipantDetail>(bytes).is_ok(),
        );
        json::from_slice::<PlanDocument>(bytes).map_or(Ok(()), |plan| reads_back(&plan))
    });
}

/// What is read from a text says the same when it is read again.
fn stays<T: FromStr + PartialEq + Debug>(
    text: &str,
    say: impl Fn(&T) -> String,
) -> Result<(), TestCaseError> {
    let Ok(value) = text.parse::<T>() else { return Ok(()) };
    let again = say(&value).parse::<T>().ok();
    prop_assert_eq!(again, Some(value), "{}", text);
    Ok(())
}

fn shown<T: Display>(value: &T) -> String {
    value.to_string()
}

#[test]
fn any_text_is_an_id_a_cursor_a_code_or_none() {
    let right: [&[u8]; 6] = [
        b"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071",
        b"5f3a09c1-42",
        b"ACDE-FGHJ",
        b"fa-AF",
        b"sv-simple",
        b"13:05",
    ];
    feed("ids, cursors, codes, tags, texts", &right, |bytes| {
        let text = String::from_utf8_lossy(bytes);
        stays::<ActionId>(&text, shown)?;
        stays::<ParticipantId>(&text, shown)?;
        stays::<Cursor>(&text, shown)?;
        stays::<PairingCode>(&text, shown)?;
        stays::<PairingCode>(&text, PairingCode::plain)?;
        stays::<LanguageTag>(&text, |tag| tag.as_str().to_owned())?;
        stays::<HourMinute>(&text, shown)?;
        stays::<Title>(&text, |title| title.as_str().to_owned())?;
        stays::<Note>(&text, |note| note.as_str().to_owned())?;
        stays::<MessageText>(&text, |message| message.as_str().to_owned())
    });
}
