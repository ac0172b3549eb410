//! Files of the web bundles, and the headers that go with everything.

use reqwest::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY};
use reqwest::{Method, StatusCode};
use stegvis_server::http::listen::Limits;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;

use crate::app::{TestApp, Wishes, refused};

#[tokio::test]
async fn every_answer_forbids_what_nobody_asked_for() {
    let wishes = Wishes { public_url: Some("https://stegvis.example.se"), ..Wishes::default() };
    let app = TestApp::start_with(wishes).await;
    for path in ["/", "/console/", "/missing.js", paths::LANGUAGES, paths::ME, "/api/nothing"] {
        let answer = app.anonymous().try_get(path).await;
        let policy = answer.header(CONTENT_SECURITY_POLICY.as_str());
        for part in ["default-src 'self'", "script-src 'self' ", "frame-ancestors 'none'"] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        let scripts = policy.split("; ").find(|part| part.starts_with("script-src ")).unwrap();
        // The page's own first script, by its hash; nothing else that stands in a page.
        let is_own = |word: &&str| word.starts_with("'sha256-") && path == "/";
        let others: Vec<&str> = scripts.split(' ').skip(1).filter(|word| !is_own(word)).collect();
        assert_eq!(others, ["'self'", "'wasm-unsafe-eval'"], "{path}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("strict-transport-security", "max-age=31536000"),
        ] {
            assert_eq!(answer.header(name), value, "{path}");
        }
        assert!(answer.header("permissions-policy").contains("geolocation=()"), "{path}");
        assert_eq!(answer.header("x-request-id").len(), 16, "{path}");
    }
}

#[tokio::test]
async fn what_the_api_says_is_kept_by_nobody_and_sent_compressed() {
    let app = TestApp::start().await;
    let anonymous = app.anonymous();
    for encoding in ["br", "gzip"] {
        let request = anonymous.request(Method::GET, paths::OPENAPI).header(ACCEPT_ENCODING, encoding);
        let response = request.send().await.unwrap();
        assert_eq!(response.headers()[CONTENT_ENCODING], encoding);
        assert_eq!(response.headers()[CACHE_CONTROL], "no-store");
    }
}

#[tokio::test]
async fn console_without_its_slash_is_sent_there() {
    let app = TestApp::start().await;
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let response = client.get(format!("http://{}/console", app.address)).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::PERMANENT_REDIRECT);
    assert_eq!(response.headers()["location"], "/console/");
}

#[tokio::test]
async fn connections_over_the_cap_are_told_to_come_back() {
    let app = TestApp::start_with(Wishes {
        limits: Limits { connections: 1, ..Limits::default() },
        ..Wishes::default()
    })
    .await;
    // A client keeps its connection, and with it the only place.
    let first = app.anonymous();
    assert_eq!(first.try_get(paths::HEALTHZ).await.status, StatusCode::OK);
    let second = app.anonymous().try_get(paths::HEALTHZ).await;
    refused(&second, ErrorCode::Busy);
    let seconds: u32 = second.header("retry-after").parse().unwrap();
    assert!((3..=8).contains(&seconds), "{seconds}");
    assert_eq!(first.try_get(paths::HEALTHZ).await.status, StatusCode::OK);
}
