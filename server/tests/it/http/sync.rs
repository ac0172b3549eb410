//! Sync at the public door: from memory where that is enough, and compressed once.

use std::io::Read as _;

use flate2::read::GzDecoder;
use reqwest::Method;
use reqwest::header::{ACCEPT_ENCODING, CONTENT_ENCODING};
use serde_json::{Value, json};
use stegvis_shared::protocol::coach::{PublishGroupRequest, PublishResult, PublishedDraft, SaveDraftRequest};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths::{self, with};
use stegvis_shared::protocol::sync::SyncResponse;

use crate::app::{Client, TestApp, document, message_action, refused};

#[tokio::test]
async fn phone_that_lacks_nothing_or_the_last_change_is_answered_without_the_database() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    // The first fetch is noted, the second reads the note, the third needs nothing.
    let mut cursor = json!(null);
    for _ in 0..2 {
        let response: SyncResponse = phone.post(paths::SYNC, &json!({"v": 1, "cursor": cursor})).await;
        cursor = serde_json::to_value(response.cursor).unwrap();
    }
    let before = cursor.clone();
    let push = json!({"v": 1, "cursor": before, "actions": [message_action(2, "Hej!")]});
    let pushed: SyncResponse = phone.post(paths::SYNC, &push).await;
    cursor = serde_json::to_value(pushed.cursor).unwrap();
    app.context.store.close().await;
    // As when the answer was lost, and on another phone.
    let again: SyncResponse = phone.post(paths::SYNC, &json!({"v": 1, "cursor": before})).await;
    assert_eq!((again.changes.len(), again.cursor), (1, pushed.cursor));
    assert_eq!(again.changes, pushed.changes);
    let response: SyncResponse = phone.post(paths::SYNC, &json!({"v": 1, "cursor": cursor})).await;
    assert_eq!((serde_json::to_value(response.cursor).unwrap(), response.changes), (cursor.clone(), vec![]));
    // Anything else does need it.
    for request in [
        json!({"v": 1}),
        json!({"v": 1, "cursor": "00000000-1"}),
        json!({"v": 1, "cursor": cursor, "actions": [message_action(1, "Hej!")]}),
    ] {
        assert!(phone.try_post(paths::SYNC, &request).await.status.is_server_error(), "{request}");
    }
}

/// Fetches everything, compressed.
async fn compressed(phone: &Client) -> Value {
    let request = phone.request(Method::POST, paths::SYNC).header(ACCEPT_ENCODING, "gzip, deflate, br");
    let response = request.json(&json!({"v": 1})).send().await.unwrap();
    assert_eq!(response.headers()[CONTENT_ENCODING], "gzip");
    let bytes = response.bytes().await.unwrap();
    let mut text = String::new();
    GzDecoder::new(&bytes[..]).read_to_string(&mut text).unwrap();
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn compressed_first_answer_is_the_same_until_something_changes() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    for round in 0..3 {
        let plain: Value = phone.post(paths::SYNC, &json!({"v": 1})).await;
        for _ in 0..2 {
            assert_eq!(compressed(&phone).await, plain, "{round}");
        }
        app.clock.advance_ms(1_000);
        let later = compressed(&phone).await;
        assert_eq!(later["items"], plain["items"]);
        assert_eq!(later["clock"][0].as_i64(), plain["clock"][0].as_i64().map(|now| now + 1_000));
        match round {
            0 => drop(coach.publish(participant, document("Ny")).await),
            _ => drop(
                phone
                    .post::<Value>(paths::SYNC, &json!({"v": 1, "actions": [message_action(1, "Hej!")]}))
                    .await,
            ),
        }
        let after = compressed(&phone).await;
        assert_eq!(after == later, round == 2, "a message that came before changes nothing");
    }
}

#[tokio::test]
async fn group_is_published_whole_or_not_at_all() {
    let app = TestApp::start().await;
    let (coach, amina) = app.coach_with_participant().await;
    let plan = coach.plan(amina).await;
    let save = SaveDraftRequest { base_version: plan.draft.version, document: document("Ny") };
    let draft: Value =
        coach.send(Method::PUT, &with(paths::DRAFT, &[&plan.id.to_string()]), &save).await.json();
    let version = draft["version"].as_i64().unwrap();
    let of = |version| PublishedDraft { plan: plan.id, version };
    let faults = [
        (ErrorCode::PlanConflict, "plans[0]", vec![of(version - 1)]),
        (ErrorCode::InvalidBody, "plans[1]", vec![of(version), of(version)]),
    ];
    for (code, field, plans) in faults {
        let answer = coach.try_post(paths::PUBLISH_GROUP, &PublishGroupRequest { plans }).await;
        assert_eq!(refused(&answer, code).field.as_deref(), Some(field));
    }
    assert!(coach.plan(amina).await.published.is_none());
    let group = PublishGroupRequest { plans: vec![of(version); 501] };
    let answer = coach.try_post(paths::PUBLISH_GROUP, &group).await;
    assert_eq!(refused(&answer, ErrorCode::InvalidBody).field.as_deref(), Some("plans"));
    let group = PublishGroupRequest { plans: vec![of(version)] };
    let results: Vec<PublishResult> = coach.post(paths::PUBLISH_GROUP, &group).await;
    assert_eq!((results.len(), results[0].revision), (1, 1));
    assert!(coach.plan(amina).await.published.is_some());
}
