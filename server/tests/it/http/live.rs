//! Live connections: they wake, and hold nothing back when the server or the token ends.

use std::time::Duration;

use futures_util::StreamExt as _;
use reqwest::{Method, Response};
use serde_json::Value;
use stegvis_server::ops::Actor;
use stegvis_shared::domain::role::Role;
use stegvis_shared::protocol::paths::{self, with};

use crate::app::{Client, NOW, TestApp, document, message_action};

/// Reads events, and what comes after them.
struct Events {
    stream: futures_util::stream::BoxStream<'static, reqwest::Result<Vec<u8>>>,
    text: String,
}

impl Events {
    async fn open(client: &Client) -> Self {
        let response: Response = client.request(Method::GET, paths::LIVE).send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let stream = response.bytes_stream().map(|piece| piece.map(|piece| piece.to_vec())).boxed();
        let mut events = Self { stream, text: String::new() };
        assert_eq!(events.next().await.as_deref(), Some("wake"));
        events
    }

    /// Waits for an event; `None` when the connection has ended.
    async fn next(&mut self) -> Option<String> {
        loop {
            if let Some((event, rest)) = self.text.split_once("\n\n") {
                let name = event.lines().find_map(|line| line.strip_prefix("event: ")).map(str::to_owned);
                let has_data = event.contains("\ndata: ");
                self.text = rest.to_owned();
                if name.is_some() {
                    assert!(has_data, "without data it is no event");
                    return name;
                }
            } else {
                self.text += &String::from_utf8(self.stream.next().await?.unwrap()).unwrap();
            }
        }
    }
}

/// Waits for something that must come at once.
async fn soon<T>(what: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(10), what).await.expect("this comes at once")
}

#[tokio::test]
async fn publish_wakes_the_phone_and_an_action_wakes_the_coach() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let mut on_phone = soon(Events::open(&phone)).await;
    let mut on_console = soon(Events::open(&coach)).await;

    coach.publish(participant, document("Ny")).await;
    assert_eq!(soon(on_phone.next()).await.as_deref(), Some("wake"));

    let request = serde_json::json!({"v": 1, "actions": [message_action(1, "Hej!")]});
    let _: Value = phone.post(paths::SYNC, &request).await;
    assert_eq!(soon(on_console.next()).await.as_deref(), Some("wake"));
    let messages: Value = coach.get(&with(paths::MESSAGES, &[&participant.to_string()])).await;
    assert_eq!(messages[0]["text"], "Hej!");
}

#[tokio::test]
async fn live_connection_ends_when_the_token_expires() {
    let app = TestApp::start().await;
    let (_, participant) = app.coach_with_participant().await;
    let municipality = app.municipality("Söderhamn").await.id;
    let mut claims = app.claims(Actor::Participant { id: participant, municipality });
    claims.exp = NOW.as_millis() / 1_000 + 1;
    let mut events = soon(Events::open(&app.with_token(&app.key.sign(&claims)))).await;
    assert_eq!(soon(events.next()).await, None);
}

#[tokio::test]
async fn stopping_ends_live_connections_and_finishes() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let mut events = soon(Events::open(&phone)).await;
    app.stop.cancel();
    assert_eq!(soon(events.next()).await, None);
    drop((events, phone, coach));
    soon(app.serving).await.unwrap();
}

#[tokio::test]
async fn open_live_connections_are_counted() {
    let app = TestApp::start().await;
    let municipality = app.municipality("Söderhamn").await;
    let worker = app.staff(Role::LanguageWorker, Some(municipality), "Samira").await;
    let client = app.sign_in(&worker).await;
    let _events = soon(Events::open(&client)).await;
    let metrics = app.anonymous().try_get(paths::METRICS).await.body;
    assert!(metrics.contains("stegvis_live_connections 1"), "{metrics}");
    assert!(metrics.contains("route=\"/api/v1/session\",status=\"200\""), "{metrics}");
}
