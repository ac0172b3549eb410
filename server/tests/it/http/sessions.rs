//! Sessions: refresh tokens turn once, and a stolen one ends them all.

use reqwest::header::{COOKIE, SET_COOKIE};
use reqwest::{Method, StatusCode};
use serde_json::json;
use stegvis_shared::domain::role::Role;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::{KeepRefreshToken, Me, RefreshRequest, SignInRequest, Tokens};

use crate::app::{Answer, PASSWORD, Staff, TestApp, Wishes, refused, sign_in};

async fn app_and_coach() -> (TestApp, Staff) {
    let app = TestApp::start().await;
    let municipality = app.municipality("Söderhamn").await;
    let coach = app.staff(Role::Coach, Some(municipality), "Karin").await;
    (app, coach)
}

async fn refresh(app: &TestApp, token: &str) -> Answer {
    let request = RefreshRequest { refresh_token: Some(token.to_owned()) };
    app.anonymous().try_post(paths::SESSION_REFRESH, &request).await
}

async fn refreshed(app: &TestApp, token: &str) -> String {
    refresh(app, token).await.json::<Tokens>().refresh_token.unwrap()
}

async fn first_token(app: &TestApp, staff: &Staff) -> String {
    let tokens: Tokens = app.anonymous().post(paths::SESSION, &sign_in(&staff.email, PASSWORD)).await;
    tokens.refresh_token.unwrap()
}

#[tokio::test]
async fn signed_in_coach_is_told_who_it_is() {
    let (app, coach) = app_and_coach().await;
    let me: Me = app.sign_in(&coach).await.get(paths::ME).await;
    assert_eq!((me.role, me.name.as_str()), (Role::Coach, "Karin"));
    assert_eq!(me.municipality_name.unwrap().as_str(), "Söderhamn");
}

#[tokio::test]
async fn access_token_is_good_for_a_quarter_of_an_hour() {
    let (app, coach) = app_and_coach().await;
    let tokens: Tokens = app.anonymous().post(paths::SESSION, &sign_in(&coach.email, PASSWORD)).await;
    let client = app.with_token(&tokens.access_token);
    assert!(tokens.expires_in_s <= 900);
    app.clock.advance_ms(i64::from(tokens.expires_in_s) * 1_000 - 1);
    assert_eq!(client.try_get(paths::ME).await.status, StatusCode::OK);
    app.clock.advance_ms(1);
    refused(&client.try_get(paths::ME).await, ErrorCode::NotSignedIn);
}

#[tokio::test]
async fn lost_response_may_be_asked_for_once_more() {
    let (app, coach) = app_and_coach().await;
    let first = first_token(&app, &coach).await;
    let _lost = refreshed(&app, &first).await;
    let second = refreshed(&app, &first).await;
    refreshed(&app, &second).await;
}

#[tokio::test]
async fn reused_refresh_token_revokes_the_whole_family() {
    let (app, coach) = app_and_coach().await;
    let first = first_token(&app, &coach).await;
    let second = refreshed(&app, &first).await;
    let third = refreshed(&app, &second).await;
    // Somebody comes with the first token again, though its successor has been used.
    refused(&refresh(&app, &first).await, ErrorCode::NotSignedIn);
    refused(&refresh(&app, &third).await, ErrorCode::NotSignedIn);
    // Another session of the same coach goes on.
    first_token(&app, &coach).await;
}

#[tokio::test]
async fn signing_out_ends_the_session() {
    let (app, coach) = app_and_coach().await;
    let tokens: Tokens = app.anonymous().post(paths::SESSION, &sign_in(&coach.email, PASSWORD)).await;
    let client = app.with_token(&tokens.access_token);
    for _ in 0..2 {
        assert_eq!(client.send(Method::DELETE, paths::SESSION, &()).await.status, StatusCode::NO_CONTENT);
    }
    refused(&refresh(&app, &tokens.refresh_token.unwrap()).await, ErrorCode::NotSignedIn);
}

#[tokio::test]
async fn unknown_refresh_tokens_are_refused() {
    let app = TestApp::start().await;
    for wrong in ["", "wrong", "å".repeat(500).as_str()] {
        refused(&refresh(&app, wrong).await, ErrorCode::NotSignedIn);
    }
    let none = app.anonymous().try_post(paths::SESSION_REFRESH, &json!({})).await;
    refused(&none, ErrorCode::NotSignedIn);
}

#[tokio::test]
async fn browser_keeps_its_refresh_token_where_no_script_reads_it() {
    let wishes = Wishes { public_url: Some("https://stegvis.example.se"), ..Wishes::default() };
    let app = TestApp::start_with(wishes).await;
    let municipality = app.municipality("Söderhamn").await;
    let coach = app.staff(Role::Coach, Some(municipality), "Karin").await;
    let keep = KeepRefreshToken::Cookie;
    let request = SignInRequest { email: coach.email.clone(), password: PASSWORD.to_owned(), keep };
    let signed_in = app.anonymous().try_post(paths::SESSION, &request).await;
    let cookie = signed_in.header(SET_COOKIE.as_str()).to_owned();
    for part in ["HttpOnly", "SameSite=Strict", "Secure", "Path=/api/v1/session", "Max-Age="] {
        assert!(cookie.contains(part), "{cookie} should hold {part}");
    }
    let tokens: Tokens = signed_in.json();
    assert_eq!(tokens.refresh_token, None);
    let (pair, _) = cookie.split_once(';').unwrap();

    let anonymous = app.anonymous();
    let request =
        anonymous.request(Method::POST, paths::SESSION_REFRESH).header(COOKIE, pair).json(&json!({}));
    let refreshed = anonymous.answer(request).await;
    assert_ne!(refreshed.header(SET_COOKIE.as_str()), cookie);
    assert_eq!(refreshed.json::<Tokens>().refresh_token, None);

    let signed_out = app.with_token(&tokens.access_token).send(Method::DELETE, paths::SESSION, &()).await;
    let gone = signed_out.header(SET_COOKIE.as_str());
    assert!(gone.starts_with("stegvis_refresh=;") && gone.contains("Max-Age=0"), "{gone}");
}
