//! Talking to the server: typed calls with the session's tokens, and a line that tells when something changed.
//!
//! # Design
//! The access token lives in memory alone, the refresh token in a cookie that no script can read. A call that is
//! answered with 401 asks for a new access token once and is sent again; calls that meet this at the same time share
//! one refresh. When that is refused too, the session is over, and whoever made the [`Api`] is told.

mod calls;
mod error;
mod live;
mod transport;

use std::cell::RefCell;
use std::rc::Rc;

use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, Shared};
use serde::Serialize;
use serde::de::DeserializeOwned;
use stegvis_shared::protocol::error::{ErrorBody, ErrorCode};
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::{KeepRefreshToken, Me, RefreshRequest, SignInRequest, Tokens};

pub(crate) use calls::PackFor;
pub(crate) use error::ApiError;
pub(crate) use transport::{Fetch, Method, Request, Response, Transport};

/// What is under way when several calls wait for one new access token.
type Refreshing = Shared<LocalBoxFuture<'static, Result<Me, ApiError>>>;

/// Calls the server for whoever is signed in. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Api(Rc<Inner>);

struct Inner {
    transport: Box<dyn Transport>,
    access_token: RefCell<Option<String>>,
    refreshing: RefCell<Option<Refreshing>>,
    session_over: Box<dyn Fn()>,
}

impl Api {
    /// Makes calls over a transport; `session_over` is told when the server no longer knows the session.
    pub(crate) fn new(transport: impl Transport + 'static, session_over: impl Fn() + 'static) -> Self {
        Self(Rc::new(Inner {
            transport: Box::new(transport),
            access_token: RefCell::default(),
            refreshing: RefCell::default(),
            session_over: Box::new(session_over),
        }))
    }

    /// Signs in; the refresh token goes into the cookie.
    pub(crate) async fn sign_in(&self, email: String, password: String) -> Result<Me, ApiError> {
        let request = SignInRequest { email, password, keep: KeepRefreshToken::Cookie };
        let response = self.0.transport.send(Request::json(Method::Post, paths::SESSION, &request)).await?;
        self.0.take_tokens(&response)
    }

    /// Takes up the session of the cookie, if there is one.
    pub(crate) async fn resume(&self) -> Result<Me, ApiError> {
        let running = self.0.refreshing.borrow().clone();
        let refreshing = running.unwrap_or_else(|| {
            let inner = Rc::clone(&self.0);
            let refreshing = async move {
                let request = Request::json(Method::Post, paths::SESSION_REFRESH, &RefreshRequest::default());
                let outcome = match inner.transport.send(request).await {
                    Ok(response) => inner.take_tokens(&response),
                    Err(error) => Err(error),
                };
                inner.refreshing.replace(None);
                outcome
            };
            let refreshing = refreshing.boxed_local().shared();
            self.0.refreshing.replace(Some(refreshing.clone()));
            refreshing
        });
        refreshing.await
    }

    /// Signs out. The session of this page is over whatever the server answers.
    pub(crate) async fn sign_out(&self) -> Result<(), ApiError> {
        let outcome = self.send(Request::new(Method::Delete, paths::SESSION)).await;
        self.0.access_token.replace(None);
        outcome.map(drop)
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, ApiError> {
        self.send(Request::new(Method::Get, path)).await?.parse()
    }

    async fn call<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, ApiError> {
        self.send(Request::json(method, path, body)).await?.parse()
    }

    /// Sends a request as whoever is signed in, with a new access token if the old one is over.
    async fn send(&self, request: Request) -> Result<Response, ApiError> {
        let used = self.0.access_token.borrow().clone();
        let response = self.0.transport.send(Request { bearer: used.clone(), ..request.clone() }).await?;
        match response.checked() {
            Err(error) if error.code() == ErrorCode::NotSignedIn => {
                // Another call may have brought a new token meanwhile.
                if *self.0.access_token.borrow() == used {
                    self.renew().await?;
                }
                let bearer = self.0.access_token.borrow().clone();
                self.0.transport.send(Request { bearer, ..request }).await?.checked()
            }
            outcome => outcome,
        }
    }

    /// Gets a new access token; a refusal ends the session.
    async fn renew(&self) -> Result<(), ApiError> {
        let outcome = self.resume().await;
        if matches!(&outcome, Err(error) if error.code() == ErrorCode::NotSignedIn) {
            self.0.access_token.replace(None);
            (self.0.session_over)();
        }
        outcome.map(drop)
    }
}

impl Inner {
    fn take_tokens(&self, response: &Response) -> Result<Me, ApiError> {
        let tokens: Tokens = response.clone().checked()?.parse()?;
        self.access_token.replace(Some(tokens.access_token));
        Ok(tokens.me)
    }
}

impl Response {
    fn checked(self) -> Result<Self, ApiError> {
        if (200..300).contains(&self.status) {
            return Ok(self);
        }
        let body: ErrorBody = serde_json::from_slice(&self.body).map_err(|_| ApiError::Unreadable)?;
        Err(ApiError::Refused(Box::new(body.error)))
    }

    fn parse<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        serde_json::from_slice(&self.body).map_err(|_| ApiError::Unreadable)
    }
}

#[cfg(test)]
mod tests;
