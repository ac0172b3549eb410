//! What is on the wire between server, console and phone, byte for byte: one journey over every route that speaks JSON.
//!
//! Each answer is read as its wire type and written again, so that a client reads what the server writes.

use std::fmt::Write as _;

use reqwest::{Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{ActionId, GoalId, MessageId, ParticipantId, PhraseId};
use stegvis_shared::protocol::coach::{
    Draft, GoalAccepted, MessageView, NewPairingCode, ParticipantDetail, ParticipantList, PlanView,
    ProgrammeSummary, PublishRequest, PublishResult, SaveDraftRequest, SendMessageRequest,
};
use stegvis_shared::protocol::error::ErrorBody;
use stegvis_shared::protocol::language::{PhraseList, SavedTranslation};
use stegvis_shared::protocol::paths::{self, with};
use stegvis_shared::protocol::results::Results;
use stegvis_shared::protocol::session::{Me, PairRequest, Tokens};
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::Cursor;

use crate::app::{Client, NOW, PASSWORD, TestApp, document, sign_in};

/// Answers as they came, one after the other.
#[derive(Default)]
struct Journey(String);

impl Journey {
    /// Sends a request, writes the answer down and gives it as its wire type.
    async fn ask<T>(&mut self, client: &Client, method: Method, path: &str, body: &impl Serialize) -> T
    where
        T: Serialize + DeserializeOwned,
    {
        let answer = client.send(method.clone(), path, body).await;
        let json: Value = serde_json::from_str(&answer.body).unwrap();
        let value: T = serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("{error}: {json}"));
        assert_eq!(serde_json::to_value(&value).unwrap(), json, "{method} {path}");
        let shown = serde_json::to_string_pretty(&hidden(json)).unwrap();
        writeln!(self.0, "{method} {path}\n{} {shown}\n", answer.status.as_u16()).unwrap();
        value
    }

    async fn get<T: Serialize + DeserializeOwned>(&mut self, client: &Client, path: &str) -> T {
        self.ask(client, Method::GET, path, &()).await
    }

    async fn post<T>(&mut self, client: &Client, path: &str, body: &impl Serialize) -> T
    where
        T: Serialize + DeserializeOwned,
    {
        self.ask(client, Method::POST, path, body).await
    }
}

/// Hides what is made at random, and words, which others may change. Keys are sorted, since whether they are otherwise
/// depends on what else is built.
fn hidden(mut json: Value) -> Value {
    json.sort_all_objects();
    for key in ["access_token", "refresh_token", "code", "link", "qr_svg"] {
        if let Some(secret) = json.get_mut(key) {
            *secret = "…".into();
        }
    }
    if let Some(words) = json.pointer_mut("/error/message") {
        *words = "…".into();
    }
    json
}

/// Numbers ids and databases in the order in which they appear.
fn numbered(text: &str) -> String {
    let mut known: Vec<String> = Vec::new();
    let mut number = |found: &str, name: &str| {
        let place = known.iter().position(|other| other == found).unwrap_or_else(|| {
            known.push(found.to_owned());
            known.len() - 1
        });
        format!("{name}{}", place + 1)
    };
    let mut output = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let found = rest.get(..36).filter(|found| is_id(found)).map(|found| (found, "id-"));
        let found = found
            .or_else(|| rest.get(..8).filter(|found| is_epoch(found, rest)).map(|found| (found, "epoch-")));
        let length = if let Some((found, name)) = found {
            output += &number(found, name);
            found.len()
        } else {
            output.push(first);
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    output
}

fn is_id(text: &str) -> bool {
    text.as_bytes()[8] == b'-' && text.parse::<ParticipantId>().is_ok()
}

/// Tells whether a text starts with the first half of a cursor, `0123abcd-42`.
fn is_epoch(text: &str, with_rest: &str) -> bool {
    let cursor: String = with_rest.chars().take_while(|character| *character != '"').collect();
    text.len() == 8 && cursor.len() > 9 && cursor.len() < 20 && cursor.parse::<Cursor>().is_ok()
}

#[tokio::test]
async fn every_answer_is_what_clients_were_promised() {
    let app = TestApp::start().await;
    let municipality = app.municipality("Söderhamn").await;
    let karin = app.staff(Role::Coach, Some(municipality), "Karin").await;
    let samira = app.staff(Role::LanguageWorker, Some(municipality), "Samira").await;
    let maj = app.staff(Role::Manager, Some(municipality), "Maj").await;
    let amina = app.participant(municipality, "Amina", &karin).await;
    let anonymous = app.anonymous();
    let mut journey = Journey::default();
    let j = &mut journey;

    let tokens: Tokens = j.post(&anonymous, paths::SESSION, &sign_in(&karin.email, PASSWORD)).await;
    let coach = app.with_token(&tokens.access_token);
    let manager: Tokens = j.post(&anonymous, paths::SESSION, &sign_in(&maj.email, PASSWORD)).await;
    let refresh = json!({"refresh_token": tokens.refresh_token});
    let _: Tokens = j.post(&anonymous, paths::SESSION_REFRESH, &refresh).await;
    let _: Me = j.get(&coach, paths::ME).await;
    let _: Vec<ProgrammeSummary> = j.get(&coach, paths::PROGRAMMES).await;
    let _: ParticipantList = j.get(&coach, paths::PARTICIPANTS).await;
    let _: Results = j.get(&app.with_token(&manager.access_token), paths::RESULTS).await;

    let of = |path: &str| with(path, &[&amina.to_string()]);
    let code: NewPairingCode = j.post(&coach, &of(paths::PAIRING_CODES), &()).await;
    let pair = PairRequest::new(&code.code, "ar".parse().unwrap());
    let tokens: Tokens = j.post(&anonymous, paths::PAIR, &pair).await;
    let phone = app.with_token(&tokens.access_token);

    let plan: PlanView = j.get(&coach, &of(paths::PLAN)).await;
    let of_plan = |path: &str| with(path, &[&plan.id.to_string()]);
    let save = SaveDraftRequest { base_version: plan.draft.version, document: document("Ny") };
    let draft: Draft = j.ask(&coach, Method::PUT, &of_plan(paths::DRAFT), &save).await;
    let _: ErrorBody = j.ask(&coach, Method::PUT, &of_plan(paths::DRAFT), &save).await;
    let preview = json!({"document": document("Ny"), "language": "ar"});
    let _: SyncResponse = j.post(&coach, &of_plan(paths::PREVIEW), &preview).await;
    let publish = PublishRequest { version: draft.version };
    let _: PublishResult = j.post(&coach, &of_plan(paths::PUBLISH), &publish).await;
    let mut impossible = document("Ny");
    impossible.step = 9;
    let save = SaveDraftRequest { base_version: draft.version, document: impossible };
    let draft: Draft = j.ask(&coach, Method::PUT, &of_plan(paths::DRAFT), &save).await;
    let publish = PublishRequest { version: draft.version };
    let _: ErrorBody = j.post(&coach, &of_plan(paths::PUBLISH), &publish).await;
    let message =
        SendMessageRequest { id: MessageId::new(NOW, [4; 10]), text: "Hej Amina!".parse().unwrap() };
    let _: MessageView = j.post(&coach, &of(paths::MESSAGES), &message).await;

    let occurrence =
        json!({"activity": document("Ny").activities[0].id, "original_start": "2026-11-24T10:00"});
    let action = json!({"answer": {"occurrence": occurrence, "answer": {"cannot_come": {"reason": "ill"}}}});
    let actions = json!([{"id": "01910000-0000-7000-8000-000000000001", "at": NOW, "do": action}]);
    let _: SyncResponse = j.post(&phone, paths::SYNC, &json!({"v": 1, "actions": actions})).await;
    let own = |number: u8| GoalId::from(ActionId::new(NOW, [number; 10]));
    let goal = document("Ny").goals[0].id;
    let wishes = [
        json!({"propose_goal": {"step": 1, "title": "Cykla"}}),
        json!({"propose_goal": {"step": 1, "title": "Simma"}}),
        json!({"ask_for_smaller": {"goal": goal, "wanted": true}}),
    ];
    let wishes = wishes.iter().zip(10..);
    let wishes =
        wishes.map(|(wish, number)| json!({"id": ActionId::new(NOW, [number; 10]), "at": NOW, "do": wish}));
    let wishes: Vec<_> = wishes.collect();
    let _: SyncResponse = j.post(&phone, paths::SYNC, &json!({"v": 1, "actions": wishes})).await;
    let _: ParticipantDetail = j.get(&coach, &of(paths::PARTICIPANT)).await;
    let at = |path: &str, goal: GoalId| with(path, &[&amina.to_string(), &goal.to_string()]);
    let title = json!({"title": "Cykla till kursen"});
    let _: GoalAccepted = j.post(&coach, &at(paths::ACCEPT_GOAL, own(10)), &title).await;
    let word = json!({"message": MessageId::new(NOW, [12; 10]), "text": "Vi ses!"});
    let answered = coach.send(Method::POST, &at(paths::ANSWER_WISH, own(11)), &word).await;
    assert_eq!(answered.status, StatusCode::NO_CONTENT);
    let _: ErrorBody = j.post(&coach, &at(paths::ACCEPT_GOAL, own(9)), &title).await;
    let _: SyncResponse = j.post(&phone, paths::SYNC, &json!({"v": 1})).await;
    let _: Vec<MessageView> = j.get(&coach, &of(paths::MESSAGES)).await;

    let worker = app.sign_in(&samira).await;
    let phrases: PhraseList = j.get(&worker, &format!("{}?language=ar", paths::PHRASES)).await;
    let phrase = phrases.phrases.iter().find(|row| row.source == "Ny svenska").map(|row| row.id);
    let translation = with(paths::TRANSLATION, &[&phrase.as_ref().map(PhraseId::to_string).unwrap(), "ar"]);
    let save = json!({"base_version": 0, "text": "السويدية"});
    let _: SavedTranslation = j.ask(&worker, Method::PUT, &translation, &save).await;
    let _: ErrorBody = j.ask(&worker, Method::PUT, &translation, &save).await;
    let _: PhraseList = j.get(&worker, &format!("{}?language=ar&show=all", paths::PHRASES)).await;

    insta::assert_snapshot!(numbered(&journey.0));
}
