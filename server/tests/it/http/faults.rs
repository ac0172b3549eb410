//! When the server itself fails: one constant answer, and the cause once in the log.

use std::io;
use std::sync::{Arc, LazyLock, Mutex};

use reqwest::StatusCode;
use serde_json::{Value, json};
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use stegvis_server::logging;
use stegvis_shared::protocol::error::{ErrorCode, ErrorDetail};
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::sync::SyncResponse;

use crate::app::{TestApp, message_action, refused};

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Gives the log of all tests in this process: a log of one thread alone may miss spans that others began with.
    fn of_all_tests() -> &'static Self {
        static LOG: LazyLock<Log> = LazyLock::new(|| {
            let log = Log::default();
            let writer = log.clone();
            let subscriber = logging::subscriber("info", move || writer.clone()).unwrap();
            tracing::subscriber::set_global_default(subscriber).unwrap();
            log
        });
        &LOG
    }

    /// Lists the errors of one request.
    fn errors_of(&self, request_id: &str) -> Vec<Value> {
        let bytes = self.0.lock().unwrap();
        let lines = String::from_utf8(bytes.clone()).unwrap();
        let lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines.filter(|line| line["level"] == "ERROR" && line["span"]["id"] == request_id).collect()
    }
}

#[tokio::test]
async fn cause_of_a_failure_is_logged_once_and_told_to_nobody() {
    let log = Log::of_all_tests();
    let app = TestApp::start().await;
    let (coach, _) = app.coach_with_participant().await;
    app.context.store.close().await;

    let answer = coach.try_get(paths::PARTICIPANTS).await;
    let error = answer.error();
    assert!(matches!(error.code, ErrorCode::Internal | ErrorCode::Busy), "{error:?}");
    let again = coach.try_get(paths::PARTICIPANTS).await.error();
    assert_eq!(ErrorDetail { retry_after_s: None, ..again }, ErrorDetail { retry_after_s: None, ..error });
    let errors = log.errors_of(answer.header("x-request-id"));
    assert!(errors.len() == 1 && errors[0]["cause"].is_string(), "{errors:?}");

    refused(&app.anonymous().try_get(paths::READYZ).await, ErrorCode::DatabaseUnreachable);
    assert!(app.anonymous().try_get(paths::HEALTHZ).await.status.is_success());
}

#[tokio::test]
async fn database_that_somebody_else_locks_is_busy_for_writers_alone() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let phone = app.anonymous().pair(&coach, participant).await;
    let read = json!({"v": 1});
    assert_eq!(phone.try_post(paths::SYNC, &read).await.status, StatusCode::OK);
    let mut other = SqliteConnection::connect(&app.database).await.unwrap();
    other.execute("begin exclusive").await.unwrap();

    let write = json!({"v": 1, "actions": [message_action(1, "Hej!")]});
    let more = json!({"v": 1, "actions": [message_action(2, "Hallå?")]});
    // The second and the third push are written together.
    let (written, second, third, read) = tokio::join!(
        phone.try_post(paths::SYNC, &write),
        phone.try_post(paths::SYNC, &more),
        phone.try_post(paths::SYNC, &more),
        phone.try_post(paths::SYNC, &read)
    );
    for written in [written, second, third] {
        assert!(refused(&written, ErrorCode::Busy).retry_after_s.is_some());
    }
    assert_eq!(read.status, StatusCode::OK);
    assert_eq!(coach.try_get(paths::PARTICIPANTS).await.status, StatusCode::OK);

    other.execute("rollback").await.unwrap();
    let response: SyncResponse = phone.post(paths::SYNC, &write).await;
    assert_eq!((response.outcomes.len(), response.outcomes[0].refused), (1, None));
}
