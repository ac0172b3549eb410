//! The running program: it finishes what it began, and its log tells nothing about anybody.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use stegvis_shared::protocol::coach::NewPairingCode;
use stegvis_shared::protocol::paths::{self, with};
use stegvis_shared::protocol::session::Tokens;
use stegvis_tests::wait;

use super::people::{COACH, set_up};
use super::process::{self, Serving, data, database};
use crate::app::{PASSWORD, message_action, sign_in};

#[test]
fn request_under_way_is_finished_before_the_server_stops() {
    let folder = tempfile::tempdir().unwrap();
    let server = Serving::start(folder.path(), &[]);
    let mut stream = TcpStream::connect(server.address).unwrap();
    let body = json!({"code": "ACDEFGHJ", "language": "sv"}).to_string();
    let (first, rest) = body.split_at(10);
    write!(
        stream,
        "POST {} HTTP/1.1\r\nhost: stegvis\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{first}",
        paths::PAIR,
        body.len()
    )
    .unwrap();
    // Answered after the first request has arrived, as both wait in the same queue.
    let ready = get_alone(server.address, paths::HEALTHZ);
    assert!(ready.starts_with("HTTP/1.1 200"), "{ready}");

    let address = server.address;
    let stopping = std::thread::spawn(move || server.process.stop());
    let refused = || match TcpStream::connect(address) {
        Err(_) => Ok(()),
        Ok(_) => Err("it still accepts connections".to_owned()),
    };
    wait::blocking("the server to take no new connection", Duration::from_secs(10), refused).unwrap();
    stream.write_all(rest.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 404") && answer.contains("code_wrong"), "{answer}");
    stopping.join().unwrap().unwrap();
}

#[test]
fn demo_that_was_killed_while_it_filled_its_data_starts_afresh() {
    let folder = tempfile::tempdir().unwrap();
    let begun = process::start(folder.path(), "demo", &[]);
    let half = data(folder.path()).join("stegvis.db.half");
    let filling = || if half.exists() { Ok(()) } else { Err(begun.log()) };
    wait::blocking("the demo to begin filling", Duration::from_secs(30), filling).unwrap();
    begun.kill();
    assert!(half.exists(), "it was done before it could be killed");

    let server = Serving::demo(folder.path());
    let ready = get_alone(server.address, paths::READYZ);
    assert!(ready.starts_with("HTTP/1.1 200"), "{ready}");
    assert!(!half.exists() && data(folder.path()).join("demo.json").exists());
    server.process.stop().unwrap();
}

/// Asks for a path on a connection of its own, and gives the whole answer.
fn get_alone(address: std::net::SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: stegvis\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[tokio::test]
async fn log_of_a_whole_journey_holds_nothing_personal() {
    let folder = tempfile::tempdir().unwrap();
    set_up(&database(folder.path())).await;
    let server = Serving::start(folder.path(), &["--log", "debug"]);
    let client = reqwest::Client::new();
    let url = |path: &str| format!("http://{}{path}", server.address);
    let post = async |path: &str, token: &str, body: Value| {
        let request = client.post(url(path)).bearer_auth(token).json(&body);
        request.send().await.unwrap().text().await.unwrap()
    };
    let of_coach = serde_json::to_value(sign_in(COACH, PASSWORD)).unwrap();
    let coach: Tokens = serde_json::from_str(&post(paths::SESSION, "", of_coach).await).unwrap();
    let wrong_password = serde_json::to_value(sign_in(COACH, "fel-lösenord")).unwrap();
    post(paths::SESSION, "", wrong_password).await;

    let list = client.get(url(paths::PARTICIPANTS)).bearer_auth(&coach.access_token).send().await.unwrap();
    let list: Value = list.json().await.unwrap();
    let participant = list["participants"][0]["id"].as_str().unwrap().to_owned();
    let codes = with(paths::PAIRING_CODES, &[&participant]);
    let code: NewPairingCode =
        serde_json::from_str(&post(&codes, &coach.access_token, json!(null)).await).unwrap();
    let pair = json!({"code": code.code.plain(), "language": "ar"});
    let phone: Tokens = serde_json::from_str(&post(paths::PAIR, "", pair.clone()).await).unwrap();
    post(paths::PAIR, "", pair).await;

    let action = message_action(1, "Hemligt från Amina");
    post(paths::SYNC, &phone.access_token, json!({"v": 1, "actions": [action]})).await;
    post(paths::SYNC, &phone.access_token, json!({"v": "Hemligt"})).await;
    let plan_file = client.post(url(paths::PLAN_FILES)).bearer_auth(&coach.access_token);
    plan_file.body("participant = \"Hemlig\"").send().await.unwrap();
    let queries = format!("{}?language=hemlig", paths::PHRASES);
    client.get(url(&queries)).bearer_auth(&coach.access_token).send().await.unwrap();
    client.get(url("/hemlig-sida?hemlig=1")).send().await.unwrap();
    let refresh = json!({"refresh_token": coach.refresh_token});
    let refreshed: Tokens = serde_json::from_str(&post(paths::SESSION_REFRESH, "", refresh).await).unwrap();

    let log = server.process.log();
    let secrets = [
        COACH,
        PASSWORD,
        "fel-lösenord",
        "emlig",
        "Karin",
        "Amina",
        &code.code.plain(),
        &code.code.to_string(),
        &coach.access_token,
        coach.refresh_token.as_deref().unwrap(),
        &phone.access_token,
        phone.refresh_token.as_deref().unwrap(),
        refreshed.refresh_token.as_deref().unwrap(),
        &participant,
    ];
    for secret in secrets {
        assert!(!log.contains(secret), "the log tells {secret}:\n{log}");
    }
    let lines = server.log();
    let of_pair = lines.iter().filter(|line| line["route"] == paths::PAIR).collect::<Vec<_>>();
    assert_eq!(of_pair.iter().map(|line| &line["status"]).collect::<Vec<_>>(), [&json!(200), &json!(410)]);
    assert!(
        of_pair.iter().all(|line| line["duration_us"].is_u64() && line["method"] == "POST"),
        "{of_pair:?}"
    );
}

#[tokio::test]
async fn key_and_sessions_outlive_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    set_up(&database(folder.path())).await;
    let first = Serving::start(folder.path(), &[]);
    let client = reqwest::Client::new();
    let session = format!("http://{}{}", first.address, paths::SESSION);
    let signed_in = client.post(session).json(&sign_in(COACH, PASSWORD)).send().await.unwrap();
    let tokens: Tokens = signed_in.json().await.unwrap();
    first.process.stop().unwrap();
    fs::remove_file(folder.path().join("address")).unwrap();

    let second = Serving::start(folder.path(), &[]);
    let me = client.get(format!("http://{}{}", second.address, paths::ME)).bearer_auth(&tokens.access_token);
    assert_eq!(me.send().await.unwrap().status(), 200);
}
