//! Any bytes: requests, tokens, headers, files of plans, programmes and settings, backups. Each is read or refused with
//! a code, never with an error of the server, and the database is sound afterwards.

use std::cell::Cell;
use std::fs;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, Method, Request, Uri};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use stegvis_server::backup::{self, Existing};
use stegvis_server::config::Options;
use stegvis_server::context::SeededRandomness;
use stegvis_server::http::{self, Parts};
use stegvis_server::ops::Actor;
use stegvis_server::ops::doctor::examine;
use stegvis_server::plan_file;
use stegvis_server::programme_file::read_programmes;
use stegvis_server::store::{Store, sqlite_url};
use stegvis_server::words::Words;
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{AttachmentId, MessageId};
use stegvis_shared::protocol::coach::PlanView;
use stegvis_shared::protocol::error::ErrorBody;
use stegvis_shared::protocol::language::PhraseList;
use stegvis_shared::protocol::paths::{self, with};
use stegvis_tests::bytes::{feed, feed_one_of};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

use crate::app::{Municipality, NOW, Staff, TestApp, document, message_action, sign_in};

/// A server that is asked without a network.
struct Door {
    runtime: Runtime,
    app: TestApp,
    router: Router,
    phone: String,
    coach: String,
    worker: String,
    plan: PlanView,
    phrase: String,
    /// Counts requests: each comes from an address of its own.
    asked: Cell<u32>,
}

impl Door {
    fn open() -> Self {
        let runtime = Runtime::new().unwrap();
        let app = runtime.block_on(TestApp::start());
        let mut parts = Parts::new(app.context.clone(), app.key.clone(), Words::embedded(), String::new());
        parts.behind_proxy = true;
        let router = http::router(parts);
        let (plan, phrase, actors) = runtime.block_on(async {
            let municipality: Municipality = app.municipality("Söderhamn").await;
            let coach = app.staff(Role::Coach, Some(municipality), "Karin").await;
            let worker = app.staff(Role::LanguageWorker, Some(municipality), "Nour").await;
            let participant = app.participant(municipality, "Amina", &coach).await;
            let as_staff = |staff: &Staff| Actor::Staff {
                id: staff.id,
                role: staff.role,
                municipality: staff.municipality,
            };
            let phone = Actor::Participant { id: participant, municipality: municipality.id };
            let client = app.signed(as_staff(&coach));
            let path = with(paths::PLAN, &[&participant.to_string()]);
            let before: PlanView = client.get(&path).await;
            let draft = json!({"base_version": before.draft.version, "document": document("Kurs")});
            let plan = before.id.to_string();
            let saved = client.send(Method::PUT, &with(paths::DRAFT, &[&plan]), &draft).await;
            let version = saved.json::<Value>()["version"].clone();
            client
                .try_post(&with(paths::PUBLISH, &[&plan]), &json!({"version": version}))
                .await
                .json::<Value>();
            let phrases = app.signed(as_staff(&worker)).get(&format!("{}?language=ar", paths::PHRASES)).await;
            let PhraseList { phrases, .. } = phrases;
            let plan: PlanView = client.get(&path).await;
            (plan, phrases[0].id.to_string(), [phone, as_staff(&coach), as_staff(&worker)])
        });
        let [phone, coach, worker] = actors.map(|actor| app.key.sign(&app.claims(actor)));
        Self { runtime, app, router, phone, coach, worker, plan, phrase, asked: Cell::new(0) }
    }

    /// Asks, and makes sure that the answer is none of a server that failed.
    fn ask(&self, request: Request<Body>) -> Result<(), TestCaseError> {
        let shown = format!("{} {}", request.method(), request.uri());
        let answer = self.runtime.block_on(self.router.clone().oneshot(request)).unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        prop_assert!(status.as_u16() < 500, "{} answers {}", shown, status);
        // Pages for browsers and compressed answers are for other tests; events go on.
        let is_json = headers.get(CONTENT_TYPE).is_some_and(|value| value == "application/json");
        if is_json && status.is_client_error() && !headers.contains_key(CONTENT_ENCODING) {
            let body = self.runtime.block_on(to_bytes(answer.into_body(), usize::MAX)).unwrap();
            let error = serde_json::from_slice::<ErrorBody>(&body);
            prop_assert!(error.is_ok(), "{} answers {}: {:?}", shown, status, body);
            prop_assert_eq!(error.unwrap().error.code.status(), status.as_u16());
        }
        Ok(())
    }

    /// Starts a request from an address of its own.
    fn request(&self, method: Method, path: &str, token: &str) -> axum::http::request::Builder {
        let [_, a, b, c] = self.asked.replace(self.asked.get() + 1).to_be_bytes();
        let request = Request::builder().method(method).uri(path);
        let request = request.header("x-forwarded-for", format!("10.{a}.{b}.{c}"));
        request.header(AUTHORIZATION, format!("Bearer {token}"))
    }

    /// Feeds a route with bodies.
    fn feed_body(
        &self,
        fewer: u32,
        (method, route): (Method, &str),
        path: &str,
        token: &str,
        right: &[Value],
    ) {
        let right: Vec<Vec<u8>> = right.iter().map(|body| body.to_string().into_bytes()).collect();
        let right: Vec<&[u8]> = right.iter().map(Vec::as_slice).collect();
        feed_one_of(fewer, &format!("body of {method} {route}"), &right, |bytes| {
            let request = self.request(method.clone(), path, token).header(CONTENT_TYPE, "application/json");
            self.ask(request.body(Body::from(bytes.to_vec())).unwrap())
        });
    }

    /// Makes sure that nothing that came has left the database unsound.
    fn is_sound(&self) {
        let findings = self.runtime.block_on(examine(&self.app.context.store)).unwrap();
        assert_eq!(findings, []);
    }
}

#[test]
fn any_sync_is_answered_or_refused() {
    let door = Door::open();
    let activity = &door.plan.published.as_ref().unwrap().document.activities[0];
    let goal = door.plan.published.as_ref().unwrap().document.goals.first().map(|goal| goal.id);
    let kinds = [
        json!({"answer": {"occurrence": {"activity": activity.id, "original_start": "2026-11-24T10:00"},
            "answer": {"cannot_come": {"reason": "ill"}}}}),
        json!({"mark_goal": {"goal": goal, "done": true}}),
        json!({"choose_language": {"language": "so"}}),
        json!({"read_message": {"message": MessageId::new(NOW, [5; 10])}}),
    ];
    let mut actions = vec![json!(message_action(1, "Hej!"))];
    for (number, kind) in (2..).zip(kinds) {
        let mut action = json!(message_action(number, "Hej!"));
        action["do"] = kind;
        actions.push(action);
    }
    let right = [json!({"v": 1, "cursor": "0000000a-1"}), json!({"v": 1, "actions": actions})];
    door.feed_body(1, (Method::POST, paths::SYNC), paths::SYNC, &door.phone, &right);
    door.is_sound();
}

#[test]
fn any_body_is_taken_or_refused() {
    let door = Door::open();
    let (participant, plan) = (door.plan.participant.to_string(), door.plan.id.to_string());
    let document = json!(door.plan.draft.document);
    let version = door.plan.draft.version;
    let bodies = [
        (4, Method::POST, paths::PAIR, "", json!({"code": "ACDE-FGHJ", "language": "ar"})),
        (8, Method::POST, paths::SESSION, "", json!(sign_in("nobody@example.se", "wrong"))),
        (4, Method::POST, paths::SESSION_REFRESH, "", json!({"refresh_token": "wrong"})),
        (
            2,
            Method::POST,
            paths::MESSAGES,
            &participant,
            json!({"id": MessageId::new(NOW, [6; 10]), "text": "Hej!"}),
        ),
        (1, Method::PUT, paths::DRAFT, &plan, json!({"base_version": version, "document": document})),
        (1, Method::POST, paths::PREVIEW, &plan, json!({"document": document, "language": "ar"})),
        (4, Method::POST, paths::PUBLISH, &plan, json!({"version": version})),
    ];
    for (fewer, method, route, of, body) in bodies {
        door.feed_body(fewer, (method, route), &with(route, &[of]), &door.coach, &[body]);
    }
    let path = with(paths::TRANSLATION, &[&door.phrase, "ar"]);
    let body = json!({"base_version": 0, "text": "الطبخ"});
    door.feed_body(2, (Method::PUT, paths::TRANSLATION), &path, &door.worker, &[body]);
    let file = plan_file::write("Amina", &door.plan.draft.document).unwrap();
    feed(&format!("body of POST {}", paths::PLAN_FILES), &[file.as_bytes()], |bytes| {
        let request = door.request(Method::POST, paths::PLAN_FILES, &door.coach);
        door.ask(request.body(Body::from(bytes.to_vec())).unwrap())
    });
    door.is_sound();
}

#[test]
fn any_path_and_query_is_found_or_not() {
    let door = Door::open();
    let (participant, plan) = (door.plan.participant.to_string(), door.plan.id.to_string());
    let right = [
        with(paths::PARTICIPANT, &[&participant]),
        with(paths::PLAN, &[&participant]),
        with(paths::MESSAGES, &[&participant]),
        with(paths::PUBLISH, &[&plan]),
        with(paths::LANGUAGE_PACK, &["ar", "0f1e"]),
        with(paths::PHRASEBOOK, &["ar", "0f1e"]),
        with(paths::TRANSLATION, &[&door.phrase, "ar"]),
        format!("{}?language=ar&show=missing", paths::PHRASES),
        "/console/index.html?a=b#c".to_owned(),
    ];
    let right: Vec<&[u8]> = right.iter().map(String::as_bytes).collect();
    feed("paths and queries", &right, |bytes| {
        let Ok(uri) = Uri::try_from(bytes) else { return Ok(()) };
        for token in [&door.coach, &door.worker] {
            let request = door.request(Method::GET, "/", token);
            door.ask(request.uri(uri.clone()).body(Body::empty()).unwrap())?;
        }
        Ok(())
    });
}

#[test]
fn any_file_is_taken_or_refused() {
    let door = Door::open();
    let photo = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xdb\0\x04\0\x01\xff\xda\0\x02pixels\xff\xd9";
    let sound = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01";
    feed("voice notes and photos", &[photo, sound], |bytes| {
        let mut bits = [0; 10];
        bits[..4].copy_from_slice(&door.asked.get().to_be_bytes());
        let id = AttachmentId::new(NOW, bits).to_string();
        for content_type in ["image/jpeg", "audio/webm"] {
            let request = door.request(Method::PUT, &with(paths::ATTACHMENT, &[&id]), &door.phone);
            let request = request.header(CONTENT_TYPE, content_type);
            door.ask(request.body(Body::from(bytes.to_vec())).unwrap())?;
        }
        Ok(())
    });
    door.is_sound();
}

#[test]
fn any_headers_are_borne() {
    let door = Door::open();
    let right = format!(
        "authorization: Bearer {}\naccept-language: ar, sv;q=0.5, *;q=0\ncookie: stegvis_refresh=abc; a=b\n\
         x-forwarded-for: 192.0.2.1, 2001:db8::1\ncontent-type: application/json; charset=utf-8\n\
         accept-encoding: br;q=1.0, gzip\nif-none-match: \"0f1e\", W/\"1\"\nrange: bytes=0-5\nhost: stegvis",
        door.phone
    );
    feed("headers", &[right.as_bytes()], |bytes| {
        for (method, path) in [
            (Method::GET, paths::ME),
            (Method::GET, "/"),
            (Method::POST, paths::SYNC),
            (Method::POST, paths::SESSION_REFRESH),
            (Method::POST, paths::PAIR),
        ] {
            let mut request =
                Request::builder().method(method).uri(path).body(Body::from("{\"v\":1}")).unwrap();
            for line in bytes.split(|byte| *byte == b'\n') {
                let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
                let (name, value) = line.split_at(colon);
                let name = HeaderName::from_bytes(name);
                let value = HeaderValue::from_bytes(value.get(2..).unwrap_or_default());
                if let (Ok(name), Ok(value)) = (name, value) {
                    request.headers_mut().append(name, value);
                }
            }
            door.ask(request)?;
        }
        Ok(())
    });
}

#[test]
fn any_request_on_the_wire_is_answered_or_dropped() {
    let door = Door::open();
    let body = "{\"v\": 1}";
    let head = format!("host: stegvis\r\nauthorization: Bearer {}\r\n", door.phone);
    let right = [
        format!("GET {} HTTP/1.1\r\n{head}\r\n", paths::ME),
        format!(
            "POST {} HTTP/1.1\r\n{head}content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            paths::SYNC,
            body.len()
        ),
        format!(
            "POST {} HTTP/1.1\r\n{head}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n\
             {:x}\r\n{body}\r\n0\r\n\r\n",
            paths::SYNC,
            body.len()
        ),
    ];
    let right: Vec<&[u8]> = right.iter().map(String::as_bytes).collect();
    feed_one_of(2, "requests on the wire", &right, |bytes| {
        let answer = door.runtime.block_on(async {
            let mut stream = TcpStream::connect(door.app.address).await.unwrap();
            // A server that has heard enough hangs up.
            drop(stream.write_all(bytes).await);
            drop(stream.shutdown().await);
            let mut answer = Vec::new();
            let read = stream.read_to_end(&mut answer);
            let read = tokio::time::timeout(Duration::from_secs(20), read).await;
            read.is_ok().then_some(answer)
        });
        let answer = answer.ok_or_else(|| TestCaseError::fail("the connection stays open"))?;
        let status = answer.strip_prefix(b"HTTP/1.1 ");
        prop_assert!(!status.is_some_and(|status| status.starts_with(b"5")), "{}", answer.escape_ascii());
        Ok(())
    });
    door.is_sound();
}

#[test]
fn no_other_token_is_good() {
    let door = Door::open();
    feed("access tokens", &[door.phone.as_bytes(), door.coach.as_bytes()], |bytes| {
        let token = String::from_utf8_lossy(bytes);
        let claims = door.app.key.verify(&token, NOW);
        let is_ours = [&door.phone, &door.coach].iter().any(|ours| ***ours == *token);
        prop_assert_eq!(claims.is_some(), is_ours);
        Ok(())
    });
}

#[test]
fn any_file_is_read_or_refused_with_its_place() {
    let plan = include_bytes!("../../src/plan_file/example.toml");
    feed("plan files", &[plan], |bytes| {
        let text = String::from_utf8_lossy(bytes);
        let lines = text.matches('\n').count() + 1;
        for problem in plan_file::parse(&text).err().unwrap_or_default() {
            prop_assert!(problem.line >= 1 && problem.column >= 1 && problem.line as usize <= lines);
        }
        Ok(())
    });
    let programme = include_bytes!("../../programmes/vidare-vagar.toml");
    feed_one_of(4, "programme files", &[programme], |bytes| {
        let _read_or_refused = read_programmes(&[("damaged.toml", &String::from_utf8_lossy(bytes))]);
        Ok(())
    });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("stegvis.toml");
    let settings =
        b"listen = \"127.0.0.1:8080\"\ndata = \"data\"\npublic_url = \"https://stegvis.example\"\n\
        behind_proxy = true\nmax_connections = 20_000\nlog = \"info\"\n";
    feed("settings", &[settings], |bytes| {
        fs::write(&file, bytes).unwrap();
        let _read_or_refused = Options { config: Some(file.clone()), ..Options::default() }.resolve();
        Ok(())
    });
}

#[test]
fn any_backup_is_restored_whole_or_its_damage_is_told() {
    let door = Door::open();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    let made = door.runtime.block_on(backup::back_up(&door.app.database, &file, Existing::Keep));
    assert_eq!(made.unwrap(), []);
    let right = fs::read(&file).unwrap();
    feed_one_of(8, "backups", &[&right], |bytes| {
        let place = tempfile::tempdir().unwrap();
        let url = sqlite_url(&place.path().join("stegvis.db"));
        fs::write(&file, bytes).unwrap();
        let random = SeededRandomness::new(1);
        let restored = door.runtime.block_on(backup::restore(&url, &file, Existing::Keep, &random));
        if restored.is_ok_and(|findings| findings.is_empty()) {
            let store = door.runtime.block_on(Store::open(&url, &random));
            prop_assert!(store.is_ok(), "{:?}", store.err());
            let findings = door.runtime.block_on(examine(&store.unwrap()));
            prop_assert!(findings.is_ok_and(|findings| findings.is_empty()));
        }
        Ok(())
    });
}
