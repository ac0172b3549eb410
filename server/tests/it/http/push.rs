//! Reminders of a phone, at the public door and at the push service's.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use reqwest::{Method, StatusCode};
use serde_json::Value;
use stegvis_server::http::token::Claims;
use stegvis_server::jobs::reminders::Reminders;
use stegvis_server::words::Words;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::reminders::{KeepRemindersRequest, ReminderWishes, RemindersView};

use crate::app::{Client, TestApp, Wishes, document, refused};
use crate::push_service::{Browser, Got, PushService, tell};

const HOUR_MS: i64 = 60 * 60 * 1_000;
const HOUR: ReminderWishes = ReminderWishes { evening: false, hour: true, news: false, quiet: None };

/// A server that sends to a push service of ours, and a phone whose participant has something today at ten.
async fn phone_and_service() -> (TestApp, Reminders, Client, PushService) {
    let service = PushService::start().await;
    let pusher = service.pusher(Some("https://stegvis.example.se"));
    let app = TestApp::start_with(Wishes { pusher: Some(pusher.clone()), ..Wishes::default() }).await;
    let (coach, participant) = app.coach_with_participant().await;
    coach.publish(participant, document("Ny")).await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let reminders = Reminders::new(app.context.clone(), pusher, Arc::new(Words::embedded()));
    (app, reminders, phone, service)
}

async fn put(phone: &Client, browser: &Browser, service: &PushService) {
    let request = KeepRemindersRequest { address: browser.address(service), wishes: HOUR };
    let answer = phone.send(Method::PUT, paths::PUSH, &request).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.body);
}

/// Gives the phone with an access token of now, as it gets one by itself each quarter of an hour.
fn renewed(app: &TestApp, phone: &Client) -> Client {
    let payload = phone.token.as_deref().unwrap().split('.').nth(1).unwrap();
    let mut claims: Claims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap();
    claims.exp = app.context.now().as_millis() / 1_000 + 900;
    app.with_token(&app.key.sign(&claims))
}

/// Checks the signature by the key that the phone was given, and gives the claims.
fn claims(got: &Got, key: &str) -> Value {
    let authorization = got.headers["authorization"].to_str().unwrap();
    let (token, sent_key) = authorization.strip_prefix("vapid t=").unwrap().split_once(", k=").unwrap();
    assert_eq!(sent_key, key);
    let point = URL_SAFE_NO_PAD.decode(key).unwrap();
    let half = |range: std::ops::Range<usize>| URL_SAFE_NO_PAD.encode(&point[range]);
    let key = DecodingKey::from_ec_components(&half(1..33), &half(33..65)).unwrap();
    let mut validation = Validation::new(Algorithm::ES256);
    validation.validate_aud = false;
    // By the clock of the test.
    validation.validate_exp = false;
    validation.required_spec_claims = HashSet::from(["exp".to_owned()]);
    jsonwebtoken::decode(token, &key, &validation).unwrap().claims
}

#[tokio::test]
async fn push_service_gets_a_signed_message_that_only_the_browser_can_read() {
    let (app, reminders, phone, service) = phone_and_service().await;
    let before: RemindersView = phone.get(paths::PUSH).await;
    assert_eq!(before.wishes, None);
    let browser = Browser::new(1);
    put(&phone, &browser, &service).await;
    let after: RemindersView = phone.get(paths::PUSH).await;
    assert_eq!((after.key.as_str(), after.wishes), (before.key.as_str(), Some(HOUR)));

    // Nine o'clock; the lesson is at ten.
    app.clock.advance_ms(HOUR_MS);
    tell(&reminders).await;
    let got = service.got();
    let [got] = got.as_slice() else { panic!("{got:?}") };
    let claims = claims(got, &before.key);
    assert_eq!(claims["aud"], service.origin.as_str());
    assert_eq!(claims["sub"], "https://stegvis.example.se");
    let valid_s = claims["exp"].as_i64().unwrap() - app.context.now().as_millis() / 1_000;
    assert!((1..=24 * 60 * 60).contains(&valid_s), "{valid_s}");
    let header = |name: &str| got.headers[name].to_str().unwrap();
    assert_eq!(
        (header("content-encoding"), header("topic"), header("urgency")),
        ("aes128gcm", "reminder", "high")
    );
    assert_eq!(header("ttl"), "3600", "it is of no use after ten");
    let payload = browser.read(got);
    assert_eq!(payload["path"], "/");
    let members: HashSet<_> = payload.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(members, HashSet::from(["title", "body", "lang", "dir", "path", "tag"]));
    // The participant chose Arabic.
    assert_eq!((&payload["lang"], &payload["dir"]), (&"ar".into(), &"rtl".into()));

    let phone = renewed(&app, &phone);
    let ended = phone.answer(phone.request(Method::DELETE, paths::PUSH)).await;
    assert_eq!(ended.status, StatusCode::NO_CONTENT);
    assert_eq!(phone.get::<RemindersView>(paths::PUSH).await.wishes, None);
}

#[tokio::test]
async fn busy_push_service_is_asked_again_when_it_wants() {
    let (app, reminders, phone, service) = phone_and_service().await;
    put(&phone, &Browser::new(1), &service).await;
    app.clock.advance_ms(HOUR_MS);
    service.answer(&[(429, "1"), (503, "")]);
    tell(&reminders).await;
    let got = service.got();
    assert_eq!(got.len(), 3);
    assert!(got[1].at - got[0].at >= Duration::from_secs(1), "asked again too soon");
    let after: RemindersView = renewed(&app, &phone).get(paths::PUSH).await;
    assert_eq!(after.wishes, Some(HOUR));
}

#[tokio::test]
async fn message_that_would_come_too_late_is_not_sent_again() {
    let (app, reminders, phone, service) = phone_and_service().await;
    put(&phone, &Browser::new(1), &service).await;
    app.clock.advance_ms(HOUR_MS);
    service.answer(&[(429, "3600")]);
    tell(&reminders).await;
    assert_eq!(service.got().len(), 1);
}

#[tokio::test]
async fn push_service_that_refuses_or_is_always_busy_is_left_alone() {
    let (app, reminders, phone, service) = phone_and_service().await;
    put(&phone, &Browser::new(1), &service).await;
    app.clock.advance_ms(HOUR_MS);
    service.answer(&[(403, "")]);
    tell(&reminders).await;
    assert_eq!(service.got().len(), 1);
    // Next Tuesday, an hour before.
    app.clock.advance_ms(7 * 24 * HOUR_MS);
    service.answer(&[(500, ""); 5]);
    tell(&reminders).await;
    assert_eq!(service.got().len(), 3, "once and as often as patience goes");
    let after: RemindersView = renewed(&app, &phone).get(paths::PUSH).await;
    assert_eq!(after.wishes, Some(HOUR));
}

#[tokio::test]
async fn push_service_leads_nowhere_else() {
    let (app, reminders, phone, service) = phone_and_service().await;
    put(&phone, &Browser::new(1), &service).await;
    app.clock.advance_ms(HOUR_MS);
    service.redirect(&format!("http://{}/healthz", app.address));
    tell(&reminders).await;
    assert_eq!(service.got().len(), 1);
}

#[tokio::test]
async fn what_is_no_browsers_address_is_refused_in_words() {
    let (_app, _, phone, service) = phone_and_service().await;
    let mut request = KeepRemindersRequest { address: Browser::new(1).address(&service), wishes: HOUR };
    request.address.endpoint = "https://localhost/admin".to_owned();
    let answer = phone.send(Method::PUT, paths::PUSH, &request).await;
    refused(&answer, ErrorCode::PushServiceUnknown);
    request.address = Browser::new(1).address(&service);
    request.address.p256dh = "AAAA".to_owned();
    let answer = phone.send(Method::PUT, paths::PUSH, &request).await;
    assert_eq!(refused(&answer, ErrorCode::InvalidBody).field.as_deref(), Some("p256dh"));
    let signed_out = phone.answer(phone.request(Method::DELETE, paths::SESSION)).await;
    assert_eq!(signed_out.status, StatusCode::NO_CONTENT);
    request.address = Browser::new(1).address(&service);
    refused(&phone.send(Method::PUT, paths::PUSH, &request).await, ErrorCode::NotSignedIn);
}
