//! Connections that do not end, do not begin or do not read: each costs little, and for a while only.

use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::json;
use stegvis_server::http::admission::Admission;
use stegvis_server::http::listen::{self, Limits};
use stegvis_server::live::Topic;
use stegvis_server::ops::Actor;
use stegvis_shared::domain::role::Role;
use stegvis_shared::protocol::paths;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

use crate::app::{TestApp, Wishes};

/// Far more than a limit of the tests, far less than one of a server.
const SOON: Duration = Duration::from_secs(10);
const SHORT: Duration = Duration::from_millis(500);

/// Reads until the server closes the connection.
async fn rest(mut stream: TcpStream) -> String {
    let mut answer = Vec::new();
    let read =
        timeout(SOON, stream.read_to_end(&mut answer)).await.expect("the server closes the connection");
    // A connection may also be reset when more was sent than was read.
    drop(read);
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn head_that_never_ends_is_cut_off() {
    let limits = Limits { head_timeout: SHORT, ..Limits::default() };
    let app = TestApp::start_with(Wishes { limits, ..Wishes::default() }).await;
    let begin = async |begun: &str| {
        let mut stream = TcpStream::connect(app.address).await.unwrap();
        stream.write_all(begun.as_bytes()).await.unwrap();
        let answer = rest(stream).await;
        assert!(!answer.starts_with("HTTP/1.1 200"), "{begun:?}: {answer}");
    };
    tokio::join!(
        begin(""),
        begin("GET /healthz HT"),
        begin("GET /healthz HTTP/1.1\r\nhost: stegvis\r\nx-slow: "),
    );
    assert!(app.anonymous().try_get(paths::HEALTHZ).await.status.is_success());
}

#[tokio::test]
async fn body_that_never_ends_is_cut_off_and_keeps_nobody_waiting() {
    let app = TestApp::start_with(Wishes {
        request_timeout: Some(2 * SHORT),
        admission: Admission::new(1, 0),
        ..Wishes::default()
    })
    .await;
    // Without signing in, which takes time.
    let municipality = app.municipality("Söderhamn").await;
    let coach = app.staff(Role::Coach, Some(municipality), "Karin").await;
    let id = app.participant(municipality, "Amina", &coach).await;
    let phone = app.signed(Actor::Participant { id, municipality: municipality.id });
    let mut stream = TcpStream::connect(app.address).await.unwrap();
    let head = format!(
        "POST {} HTTP/1.1\r\nhost: stegvis\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\n\
         content-length: 100\r\n\r\n{{\"v\": ",
        paths::SYNC,
        phone.token.as_ref().unwrap(),
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    // There is one turn, and a body that comes slowly does not have it.
    assert!(phone.try_post(paths::SYNC, &json!({"v": 1})).await.status.is_success());
    let answer = rest(stream).await;
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("\"busy\""), "{answer}");
}

#[tokio::test]
async fn client_that_never_reads_its_events_holds_up_nobody_and_is_dropped() {
    let limits = Limits { peer_timeout: Duration::from_secs(1), ..Limits::default() };
    let app = TestApp::start_with(Wishes { limits, ..Wishes::default() }).await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let open = async || {
        let metrics = app.anonymous().try_get(paths::METRICS).await.body;
        let line = metrics.lines().find_map(|line| line.strip_prefix("stegvis_live_connections "));
        line.unwrap().parse::<u32>().unwrap()
    };
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(1_024).unwrap();
    let mut deaf = socket.connect(app.address).await.unwrap();
    let request = format!(
        "GET {} HTTP/1.1\r\nhost: stegvis\r\nauthorization: Bearer {}\r\n\r\n",
        paths::LIVE,
        phone.token.as_ref().unwrap(),
    );
    deaf.write_all(request.as_bytes()).await.unwrap();
    let reader = phone.request(Method::GET, paths::LIVE).send().await.unwrap();
    let mut reader = reader.bytes_stream();
    timeout(SOON, reader.next()).await.unwrap().unwrap().unwrap();
    while open().await < 2 {
        tokio::task::yield_now().await;
    }

    // Until the buffers of the kernel are full and its patience is at an end.
    let drop_it = async {
        let mut wakes = 0_u32;
        while !wakes.is_multiple_of(5_000) || wakes == 0 || open().await == 2 {
            app.context.hub.wake([Topic::Participant(participant)]);
            timeout(SOON, reader.next()).await.expect("whoever reads is woken").unwrap().unwrap();
            wakes += 1;
        }
    };
    timeout(6 * SOON, drop_it).await.expect("the deaf client is dropped");
    assert_eq!(open().await, 1);
    drop(deaf);
}

#[tokio::test]
async fn many_phones_may_come_at_once_before_any_is_served() {
    let listener = listen::bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = listener.local_addr().unwrap();
    // Nobody accepts: with a short queue, most would be left to try again, for ever.
    let connected = timeout(SOON, join_all((0..400).map(|_| TcpStream::connect(address)))).await;
    let connected = connected.expect("the kernel keeps them all");
    assert!(connected.iter().all(Result::is_ok));
}
