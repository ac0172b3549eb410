//! Bad input, by name: each kind has its code, its words and no effect.

use futures_util::future::join_all;
use reqwest::header::{CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Method, StatusCode};
use serde_json::json;
use stegvis_server::http::BURST;
use stegvis_shared::domain::pairing::VALID_FOR_MS;
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::ActionId;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths::{self, with};
use stegvis_shared::protocol::session::PairRequest;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Change, Cursor, Epoch, Item, Outcome, Rejection};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::app::{Answer, NOW, PASSWORD, TestApp, message_action, refused, sign_in};

#[tokio::test]
async fn body_that_is_too_large_is_refused() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let of_anyone = json!({"code": "A".repeat(65 * 1_024), "language": "sv"});
    refused(&app.anonymous().try_post(paths::PAIR, &of_anyone).await, ErrorCode::BodyTooLarge);
    let fits = json!({"v": 1, "padding": "a".repeat(900 * 1_024)});
    assert_eq!(phone.try_post(paths::SYNC, &fits).await.status, StatusCode::OK);
    let too_large = json!({"v": 1, "padding": "a".repeat(1_024 * 1_024)});
    refused(&phone.try_post(paths::SYNC, &too_large).await, ErrorCode::BodyTooLarge);
}

#[tokio::test]
async fn body_that_is_not_json_is_refused_with_its_place() {
    let app = TestApp::start().await;
    let anonymous = app.anonymous();
    let send = |body: &'static str, content_type: &'static str| {
        let request = anonymous.request(Method::POST, paths::PAIR).header(CONTENT_TYPE, content_type);
        anonymous.answer(request.body(body))
    };
    let json = "application/json";
    let table: [(&str, &str, Option<&str>, Option<u32>); 6] = [
        ("code=ACDEFGHJ", "application/x-www-form-urlencoded", Some("content-type"), None),
        ("not json", json, None, Some(1)),
        ("{\"code\": \"A\",\n \"language\": 7}", json, Some("language"), Some(2)),
        ("{\"code\": \"A\"}", json, None, Some(1)),
        ("{\"code\": \"A\", \"language\": \"sv\"} and more", json, None, None),
        ("", json, None, Some(1)),
    ];
    for (body, content_type, field, line) in table {
        let error = refused(&send(body, content_type).await, ErrorCode::InvalidBody);
        assert_eq!((error.field.as_deref(), error.line), (field, line), "{body}");
    }
}

#[tokio::test]
async fn body_that_is_not_utf8_is_refused() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let mut sync = json!({"v": 1, "actions": [message_action(1, "Hej")]}).to_string().into_bytes();
    let letter = sync.iter().position(|byte| *byte == b'H').unwrap();
    sync[letter] = 0xff;
    let request = phone.request(Method::POST, paths::SYNC).header(CONTENT_TYPE, "application/json");
    refused(&phone.answer(request.body(sync)).await, ErrorCode::InvalidBody);
    let plan_file = coach.request(Method::POST, paths::PLAN_FILES).body(b"participant = \"\xff\"".to_vec());
    refused(&coach.answer(plan_file).await, ErrorCode::InvalidBody);
    let response: SyncResponse = phone.post(paths::SYNC, &json!({"v": 1})).await;
    let has_message = |change: &Change| matches!(change.known(), Some(Item::Message(_)));
    assert!(!response.changes.iter().any(has_message), "nothing of it was taken");
}

#[tokio::test]
async fn encoded_bodies_are_refused_whole_truncated_or_garbled() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    // `{"v":1}` as gzip.
    let gzip = [
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xff, 0xab, 0x56, 0x2a, 0x53, 0xb2, 0x32, 0xac,
        0x05, 0x00, 0x3d, 0xe7, 0xdb, 0x84, 0x07, 0x00, 0x00, 0x00,
    ];
    let send = async |coding: &'static str, body: &[u8]| {
        let request = phone.request(Method::POST, paths::SYNC).header(CONTENT_TYPE, "application/json");
        phone.answer(request.header(CONTENT_ENCODING, coding).body(body.to_vec())).await
    };
    for coding in ["gzip", "br", "deflate", "zstd", "x-unknown"] {
        for body in [gzip.as_slice(), &gzip[..9], b"garbled", b""] {
            let error = refused(&send(coding, body).await, ErrorCode::EncodingUnsupported);
            assert_eq!(error.field.as_deref(), Some("content-encoding"));
        }
    }
    assert_eq!(send("identity", br#"{"v": 1}"#).await.status, StatusCode::OK);
    let plan_file = coach.request(Method::POST, paths::PLAN_FILES).header(CONTENT_ENCODING, "gzip");
    refused(&coach.answer(plan_file.body(gzip.to_vec())).await, ErrorCode::EncodingUnsupported);
    // Without its name a coding is only bytes.
    let nameless = phone.request(Method::POST, paths::SYNC).header(CONTENT_TYPE, "application/json");
    refused(&phone.answer(nameless.body(gzip.to_vec())).await, ErrorCode::InvalidBody);
}

#[tokio::test]
async fn body_that_ends_early_changes_nothing() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let body = json!({"v": 1, "actions": [message_action(1, "Hej")]}).to_string();
    let mut stream = tokio::net::TcpStream::connect(app.address).await.unwrap();
    let head = format!(
        "POST {} HTTP/1.1\r\nhost: stegvis\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\n\r\n",
        paths::SYNC,
        phone.token.as_ref().unwrap(),
        body.len() + 1,
    );
    stream.write_all(format!("{head}{body}").as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.is_empty() || answer.contains("invalid_body"), "{answer}");
    let response: SyncResponse = phone.post(paths::SYNC, &json!({"v": 1})).await;
    assert!(!response.changes.iter().any(|change| matches!(change.known(), Some(Item::Message(_)))));
}

#[tokio::test]
async fn cursor_of_elsewhere_or_the_future_starts_afresh_and_keeps_what_is_sent() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let first: SyncResponse = phone.post(paths::SYNC, &json!({"v": 1})).await;
    let (epoch, position) = (first.cursor.epoch, first.cursor.position);
    let elsewhere = Cursor { epoch: Epoch(epoch.0 ^ 1), position };
    let future = Cursor { epoch, position: position + 1_000 };
    let cursors =
        [json!(elsewhere), json!(future), json!("garbled"), json!({"of": "another shape"}), json!(-1)];
    for (number, cursor) in (1..).zip(cursors) {
        let action = message_action(number, "Hej!");
        let request = json!({"v": 1, "cursor": cursor, "actions": [action]});
        let response: SyncResponse = phone.post(paths::SYNC, &request).await;
        assert!(response.reset, "{cursor}");
        assert_eq!(response.outcomes, [Outcome { id: action.id, refused: None }], "{cursor}");
        let messages =
            response.changes.iter().filter(|change| matches!(change.known(), Some(Item::Message(_))));
        assert_eq!(messages.count(), usize::from(number), "{cursor}");
    }
}

#[tokio::test]
async fn phone_with_a_newer_protocol_is_told_so() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    // What else is in the body of a newer phone, this server cannot know.
    let newer = json!({"v": 2, "cursor": {"of": "another shape"}, "actions": {}, "more": true});
    refused(&phone.try_post(paths::SYNC, &newer).await, ErrorCode::NewerVersion);
}

#[tokio::test]
async fn action_that_cannot_be_read_keeps_nothing_behind_it() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let readable = message_action(2, "Hej!");
    let unreadable = ActionId::new(NOW, [1; 10]);
    let actions = json!([{"id": unreadable, "at": 0, "do": {"fly_to": "the moon"}}, readable]);
    let response: SyncResponse = phone.post(paths::SYNC, &json!({"v": 1, "actions": actions})).await;
    let outcomes = response.outcomes.iter().map(|outcome| (outcome.id, outcome.refused));
    let expected = [(unreadable, Some(Rejection::Unreadable)), (readable.id, None)];
    assert_eq!(outcomes.collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn unknown_routes_methods_and_parameters_are_errors_like_others() {
    let app = TestApp::start().await;
    let (coach, _) = app.coach_with_participant().await;
    for path in ["/api/v1/nothing", "/api/v2/me", "/api/", "/missing.js"] {
        refused(&coach.try_get(path).await, ErrorCode::NotFound);
    }
    for (method, path) in [(Method::PUT, paths::ME), (Method::GET, paths::PAIR), (Method::POST, "/")] {
        refused(&coach.send(method, path, &()).await, ErrorCode::MethodNotAllowed);
    }
    let wrong_id = coach.try_get(&with(paths::PARTICIPANT, &["amina"])).await;
    refused(&wrong_id, ErrorCode::InvalidParameter);
    let municipality = app.municipality("Bollnäs").await;
    let worker = app.staff(Role::LanguageWorker, Some(municipality), "Samira").await;
    let worker = app.sign_in(&worker).await;
    refused(&worker.try_get(paths::PHRASES).await, ErrorCode::InvalidParameter);
    let unknown = format!("{}?language=xx", paths::PHRASES);
    refused(&worker.try_get(&unknown).await, ErrorCode::UnknownLanguage);
}

#[tokio::test]
async fn pairing_code_is_good_once_for_48_hours() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let pair = async |code: String| {
        app.anonymous().try_post(paths::PAIR, &PairRequest { code, language: "ar".parse().unwrap() }).await
    };
    for wrong in ["ACDEFGHJ", "", "O0O0O0O0", "too long to be a code"] {
        refused(&pair(wrong.to_owned()).await, ErrorCode::CodeWrong);
    }
    let code = coach.new_code(participant).await;
    assert_eq!(code.link, format!("http://{}/#{}", app.address, code.code.plain()));
    assert!(code.qr_svg.contains("<svg"), "{}", code.qr_svg);
    let as_typed = code.code.to_string().to_lowercase();
    assert_eq!(pair(as_typed.clone()).await.status, StatusCode::OK);
    refused(&pair(as_typed).await, ErrorCode::CodeUsed);

    let late = coach.new_code(participant).await.code.plain();
    app.clock.advance_ms(VALID_FOR_MS + 1);
    refused(&pair(late).await, ErrorCode::CodeExpired);
}

#[tokio::test]
async fn unknown_language_leaves_the_code_good() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let code = coach.new_code(participant).await.code;
    let with_language = |language: &str| PairRequest::new(&code, language.parse().unwrap());
    refused(&app.anonymous().try_post(paths::PAIR, &with_language("xx")).await, ErrorCode::UnknownLanguage);
    assert_eq!(app.anonymous().try_post(paths::PAIR, &with_language("ar")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn many_tries_from_one_address_must_wait() {
    let app = TestApp::start().await;
    // All at once: tries come back with time, and passwords take some.
    let try_it =
        || async { app.anonymous().try_post(paths::SESSION, &sign_in("nobody@example.se", "")).await };
    let answers = join_all((0..=BURST.get()).map(|_| try_it())).await;
    let is_refused = |answer: &&Answer| answer.error().code == ErrorCode::TooManyRequests;
    let last = answers.iter().find(is_refused).expect("one more than the burst");
    let error = last.error();
    let seconds = error.retry_after_s.unwrap();
    assert!((1..=60).contains(&seconds));
    assert_eq!(last.headers[RETRY_AFTER], seconds.to_string());
}

#[tokio::test]
async fn five_wrong_passwords_lock_an_account_for_a_while() {
    let app = TestApp::start().await;
    let municipality = app.municipality("Söderhamn").await;
    let coach = app.staff(Role::Coach, Some(municipality), "Karin").await;
    let try_with = async |password: &str| {
        app.anonymous().try_post(paths::SESSION, &sign_in(&coach.email, password)).await
    };
    for _ in 0..5 {
        refused(&try_with("fel").await, ErrorCode::WrongPassword);
    }
    let locked = refused(&try_with(PASSWORD).await, ErrorCode::LockedOut);
    assert!(locked.retry_after_s.is_some_and(|seconds| (1..=901).contains(&seconds)), "{locked:?}");
    app.clock.advance_ms(15 * 60 * 1_000 + 1);
    assert_eq!(try_with(PASSWORD).await.status, StatusCode::OK);
}

#[tokio::test]
async fn errors_speak_the_language_of_the_request() {
    let app = TestApp::start().await;
    let swedish = app.anonymous().try_get(paths::ME).await;
    assert_eq!(swedish.error().message, "Du behöver logga in igen.");
    assert_eq!(swedish.headers[CONTENT_LANGUAGE], "sv");
    for (wish, expected) in
        [("en-GB,en;q=0.9,sv;q=0.5", "en"), ("xx, en", "en"), ("xx", "sv"), ("sv-SE", "sv")]
    {
        let answer = app.anonymous().get_in(wish, paths::ME).await;
        assert_eq!(answer.headers[CONTENT_LANGUAGE], expected, "{wish}");
        let _has_words = answer.error();
    }
}

#[tokio::test]
async fn every_code_and_rule_has_words_in_swedish_and_english() {
    use stegvis_server::words::Words;
    use stegvis_shared::domain::plan::PlanRule;

    let words = Words::embedded();
    let keys = || {
        let codes = ErrorCode::ALL.iter().map(|code| code.message_key());
        codes.chain(PlanRule::ALL.iter().map(|rule| rule.message_key()))
    };
    let (swedish, english) = (words.first_of(["sv"]), words.first_of(["en"]));
    assert_eq!(english.tag().as_str(), "en");
    for key in keys() {
        assert!(swedish.has(key), "{key} is missing in Swedish");
        let (own, swedish) = (english.t(key), swedish.t(key));
        assert_ne!(own, swedish, "{key} is missing in English");
    }
}
