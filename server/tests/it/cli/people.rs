//! A coach and a participant in the database of the real program, and their calls.

use std::net::SocketAddr;
use std::sync::Arc;

use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use stegvis_server::context::{Context, SystemClock, SystemRandomness};
use stegvis_server::live::Hub;
use stegvis_server::ops::setup::{
    NewParticipant, NewProgramme, NewStaff, add_participant, add_staff, put_municipality, put_programme,
};
use stegvis_server::store::Store;
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::ActionId;
use stegvis_shared::protocol::coach::NewPairingCode;
use stegvis_shared::protocol::paths::{self, with};
use stegvis_shared::protocol::session::Tokens;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Action, ActionKind, Item};

use crate::app::{NOW, PASSWORD, sign_in};

pub(crate) const COACH: &str = "karin.hemlig@example.se";
const COACH_NAME: &str = "Karin Hemligsson";
pub(crate) const PARTICIPANT_NAME: &str = "Amina Hemligsdotter";

/// Puts a coach and a participant into the database of a server that is not running yet.
pub(crate) async fn set_up(url: &str) {
    if let Some(file) = url.strip_prefix("sqlite://") {
        std::fs::create_dir_all(std::path::Path::new(file).parent().unwrap()).unwrap();
    }
    let store = Store::open(url, &SystemRandomness).await.unwrap();
    let context = Context::new(store, Hub::new(), Arc::new(SystemClock), Arc::new(SystemRandomness));
    let municipality = put_municipality(&context, &"Söderhamn".parse().unwrap()).await.unwrap();
    let step = Step { title: "Lära känna".parse().unwrap(), about: None };
    let programme = NewProgramme {
        slug: "programme".to_owned(),
        name: "Programmet".parse().unwrap(),
        staircase: Staircase { steps: vec![step], top: "Arbete".parse().unwrap() },
        templates: Vec::new(),
    };
    let programme = put_programme(&context, municipality, &programme).await.unwrap();
    let coach = NewStaff {
        municipality: Some(municipality),
        role: Role::Coach,
        name: COACH_NAME.parse().unwrap(),
        email: COACH.to_owned(),
        password: PASSWORD.to_owned(),
        phone: None,
        languages: Vec::new(),
    };
    let coach = add_staff(&context, &coach).await.unwrap();
    let participant = NewParticipant {
        programme,
        name: PARTICIPANT_NAME.parse().unwrap(),
        language: "ar".parse().unwrap(),
        coaches: vec![coach],
    };
    add_participant(&context, &participant).await.unwrap();
    context.store.close().await;
}

/// The coach, signed in, and the participant's phone, paired.
#[derive(Clone)]
pub(crate) struct People {
    client: reqwest::Client,
    base: String,
    coach: String,
    phone: String,
    pub(crate) participant: String,
}

impl People {
    pub(crate) async fn enter(address: SocketAddr) -> Self {
        let client = reqwest::Client::new();
        let base = format!("http://{address}");
        let mut people =
            Self { client, base, coach: String::new(), phone: String::new(), participant: String::new() };
        let tokens: Tokens = people.post("", paths::SESSION, &json!(sign_in(COACH, PASSWORD))).await;
        people.coach = tokens.access_token;
        let list: Value = people.get(&people.coach, paths::PARTICIPANTS).await.json().await.unwrap();
        people.participant = list["participants"][0]["id"].as_str().unwrap().to_owned();
        let codes = with(paths::PAIRING_CODES, &[&people.participant]);
        let code: NewPairingCode = people.post(&people.coach, &codes, &json!(null)).await;
        let pair = json!({"code": code.code.plain(), "language": "ar"});
        let tokens: Tokens = people.post("", paths::PAIR, &pair).await;
        people.phone = tokens.access_token;
        people
    }

    async fn get(&self, token: &str, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.base)).bearer_auth(token).send().await.unwrap()
    }

    async fn send(&self, token: &str, path: &str, body: &Value) -> Response {
        let request = self.client.post(format!("{}{path}", self.base)).bearer_auth(token);
        request.json(body).send().await.unwrap()
    }

    async fn post<T: serde::de::DeserializeOwned>(&self, token: &str, path: &str, body: &Value) -> T {
        let response = self.send(token, path, body).await;
        assert!(response.status().is_success(), "{path}: {}", response.status());
        response.json().await.unwrap()
    }

    /// The same people at another server with the same key.
    pub(crate) fn at(&self, address: SocketAddr) -> Self {
        Self { base: format!("http://{address}"), ..self.clone() }
    }

    /// Asks as the coach for the participants.
    pub(crate) async fn coach_looks(&self) -> StatusCode {
        self.get(&self.coach, paths::PARTICIPANTS).await.status()
    }

    /// Opens a live connection for the phone.
    pub(crate) async fn listen(&self) -> Response {
        self.get(&self.phone, paths::LIVE).await
    }

    /// Sends a message that is known by a number.
    pub(crate) async fn write(&self, number: u32) -> Response {
        let request = json!({"v": 1, "actions": [message(number)]});
        self.send(&self.phone, paths::SYNC, &request).await
    }

    /// Lists the numbers of the messages that a phone gets which starts afresh.
    pub(crate) async fn messages(&self) -> Vec<u32> {
        let mut cursor = Value::Null;
        let mut numbers = Vec::new();
        loop {
            let request = json!({"v": 1, "cursor": cursor});
            let response: SyncResponse = self.post(&self.phone, paths::SYNC, &request).await;
            numbers.extend(response.changes.iter().filter_map(|change| match change.known() {
                Some(Item::Message(message)) => {
                    Some(message.text.as_deref().unwrap().split(' ').next().unwrap().parse::<u32>().unwrap())
                }
                _ => None,
            }));
            if !response.more {
                return numbers;
            }
            cursor = json!(response.cursor);
        }
    }
}

fn message(number: u32) -> Action {
    let mut random = [0; 10];
    random[..4].copy_from_slice(&number.to_be_bytes());
    // Long, so that a disk fills.
    let text = format!("{number} {}", "Hej! ".repeat(100));
    let kind = ActionKind::SendMessage { text: text.parse().unwrap() };
    Action { id: ActionId::new(NOW, random), at: NOW, kind }
}
