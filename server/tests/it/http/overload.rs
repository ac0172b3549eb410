//! Far more than can be served: some are, the rest hear so soon, and what is cheap goes on.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use reqwest::header::RETRY_AFTER;
use reqwest::{Method, StatusCode};
use serde_json::json;
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use stegvis_server::http::admission::Admission;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;
use tokio::time::timeout;

use crate::app::{TestApp, Wishes, message_action, refused};

const AT_ONCE: usize = 2;
const WAITING: usize = 3;
const OFFERED: u8 = 40;

#[tokio::test]
async fn burst_far_above_the_limit_is_answered_whole_and_starves_nothing_cheap() {
    let app =
        TestApp::start_with(Wishes { admission: Admission::new(AT_ONCE, WAITING), ..Wishes::default() })
            .await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    // As long as somebody else writes, whoever has a turn keeps it.
    let mut other = SqliteConnection::connect(&app.database).await.unwrap();
    other.execute("begin immediate").await.unwrap();

    let turned_away = Arc::new(AtomicUsize::new(0));
    let burst = (0..OFFERED).map(|number| {
        let (phone, turned_away) = (phone.clone(), Arc::clone(&turned_away));
        tokio::spawn(async move {
            let request = json!({"v": 1, "actions": [message_action(number, "Hej!")]});
            let answer = phone.try_post(paths::SYNC, &request).await;
            if answer.status != StatusCode::OK {
                turned_away.fetch_add(1, Ordering::SeqCst);
            }
            answer
        })
    });
    let burst: Vec<_> = burst.collect();
    let admitted = AT_ONCE + WAITING;
    while turned_away.load(Ordering::SeqCst) < usize::from(OFFERED) - admitted {
        // Meanwhile, what costs little is answered.
        assert_eq!(app.anonymous().try_get(paths::HEALTHZ).await.status, StatusCode::OK);
        assert_eq!(coach.try_get(paths::PARTICIPANTS).await.status, StatusCode::OK);
        let live = phone.request(Method::GET, paths::LIVE);
        assert_eq!(phone.answer(live).await.status, StatusCode::OK);
    }
    other.execute("rollback").await.unwrap();

    let answers = timeout(Duration::from_secs(30), join_all(burst)).await.expect("nobody hangs");
    let mut served = 0;
    for answer in answers {
        let answer = answer.unwrap();
        if answer.status == StatusCode::OK {
            served += 1;
            continue;
        }
        let error = refused(&answer, ErrorCode::Busy);
        let seconds = error.retry_after_s.unwrap();
        assert!((3..=8).contains(&seconds), "{seconds}");
        assert_eq!(answer.headers[RETRY_AFTER], seconds.to_string());
    }
    assert_eq!(served, admitted);
    assert_eq!(phone.try_post(paths::SYNC, &json!({"v": 1})).await.status, StatusCode::OK);
}
