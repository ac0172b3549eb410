//! The session's tokens, against a server of a few lines.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use futures_util::future::ready;
use futures_util::stream::LocalBoxStream;
use serde_json::{Value, json};

use super::*;

/// The path and the access token of a request.
type Asked = (String, Option<String>);

/// Answers from a list, and remembers what was asked.
#[derive(Clone, Default)]
struct Script {
    answers: Rc<RefCell<VecDeque<(u16, Value)>>>,
    asked: Rc<RefCell<Vec<Asked>>>,
}

impl Script {
    fn of(answers: impl IntoIterator<Item = (u16, Value)>) -> Self {
        Self { answers: Rc::new(RefCell::new(answers.into_iter().collect())), asked: Rc::default() }
    }

    fn paths(&self) -> Vec<String> {
        self.asked.borrow().iter().map(|(path, _)| path.clone()).collect()
    }
}

impl Transport for Script {
    fn send(&self, request: Request) -> LocalBoxFuture<'static, Result<Response, ApiError>> {
        let script = self.clone();
        // The answer comes a turn later, as a network's does, so that calls at the same time overlap.
        async move {
            script.asked.borrow_mut().push((request.path, request.bearer));
            let mut waited = false;
            std::future::poll_fn(|context| {
                if std::mem::replace(&mut waited, true) {
                    return std::task::Poll::Ready(());
                }
                context.waker().wake_by_ref();
                std::task::Poll::Pending
            })
            .await;
            let (status, body) = script.answers.borrow_mut().pop_front().ok_or(ApiError::Unreachable)?;
            Ok(Response { status, body: body.to_string().into_bytes() })
        }
        .boxed_local()
    }

    fn open(
        &self,
        _: Request,
    ) -> LocalBoxFuture<'static, Result<LocalBoxStream<'static, Vec<u8>>, ApiError>> {
        ready(Err(ApiError::Unreachable)).boxed_local()
    }
}

fn refused(code: ErrorCode) -> (u16, Value) {
    (code.status(), json!({"error": {"code": code.name(), "message": ""}}))
}

fn tokens(access: &str) -> (u16, Value) {
    let me = json!({"name": "Karin", "role": "coach"});
    (200, json!({"access_token": access, "expires_in_s": 900, "me": me}))
}

fn nobody() -> Value {
    json!({"participants": [], "clock": [0, 3_600]})
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    futures_util::FutureExt::now_or_never(async move {
        let mut future = std::pin::pin!(future);
        // Every wait in a script is one turn long.
        for _ in 0..1_000 {
            if let Some(outcome) = futures_util::FutureExt::now_or_never(future.as_mut()) {
                return outcome;
            }
        }
        panic!("the call never ended")
    })
    .expect("the loop does not wait")
}

#[test]
fn calls_at_the_same_time_share_one_refresh() {
    let script = Script::of([
        refused(ErrorCode::NotSignedIn),
        refused(ErrorCode::NotSignedIn),
        tokens("new"),
        (200, nobody()),
        (200, nobody()),
    ]);
    let api = Api::new(script.clone(), || panic!("the session goes on"));
    let both = futures_util::future::join(api.participants(), api.participants());
    let (one, another) = block_on(both);
    assert!(one.is_ok() && another == one, "{one:?} {another:?}");
    let refreshes = script.paths().iter().filter(|path| *path == paths::SESSION_REFRESH).count();
    assert_eq!(refreshes, 1);
    assert_eq!(script.asked.borrow().last().unwrap().1.as_deref(), Some("new"));
}

#[test]
fn refused_refresh_ends_the_session_once_it_is_told() {
    let over = Rc::new(Cell::new(0));
    let told = Rc::clone(&over);
    let script = Script::of([refused(ErrorCode::NotSignedIn), refused(ErrorCode::NotSignedIn)]);
    let api = Api::new(script, move || told.set(told.get() + 1));
    assert_eq!(block_on(api.participants()).map_err(|error| error.code()), Err(ErrorCode::NotSignedIn));
    assert_eq!(over.get(), 1);
}

#[test]
fn lost_network_during_a_refresh_keeps_the_session() {
    let script = Script::of([refused(ErrorCode::NotSignedIn)]);
    let api = Api::new(script, || panic!("the session goes on"));
    assert_eq!(block_on(api.participants()), Err(ApiError::Unreachable));
}

#[test]
fn wrong_password_is_no_reason_to_refresh() {
    let script = Script::of([refused(ErrorCode::WrongPassword)]);
    let api = Api::new(script.clone(), || panic!("there was no session"));
    let outcome = block_on(api.sign_in("karin@kommunen.example".into(), "fel".into()));
    assert_eq!(outcome.map_err(|error| error.code()), Err(ErrorCode::WrongPassword));
    assert_eq!(script.paths(), [paths::SESSION]);
}

#[test]
fn answer_that_is_no_error_of_ours_is_unreadable() {
    let api = Api::new(Script::of([(502, json!("Bad Gateway"))]), || ());
    assert_eq!(block_on(api.participants()), Err(ApiError::Unreadable));
}
