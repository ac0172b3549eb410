//! One row of the table of routes: a handler, who may use it, and what it may cost.

use std::ops::RangeInclusive;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use stegvis_shared::domain::role::Role;
use stegvis_shared::protocol::error::ErrorCode;
use utoipa_axum::router::UtoipaMethodRouter;

use super::Server;
use super::error::ApiError;
use super::extract::{Caller, client_address, whole};
use super::limit::Rate;

/// The most bytes of a body, unless a route takes fewer.
const BODY_BYTES: usize = 1_024 * 1_024;
/// The most bytes of a body that anybody may send.
const BODY_BYTES_OF_ANYONE: usize = 64 * 1_024;

/// After how many milliseconds a request is refused for which there is no place.
const REFUSAL_MS: RangeInclusive<u64> = 500..=1_500;

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Everybody, signed in or not.
    Anyone,
    /// Those who are signed in with one of these roles, for what is theirs.
    Roles(&'static [Role], Scope),
}

/// What is theirs: whose data a route touches. `ops` sees to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The signed-in person's own.
    Own,
    /// Participants of whom the signed-in person is a coach.
    OwnParticipants,
    /// What belongs to the signed-in person's municipality.
    OwnMunicipality,
}

impl Scope {
    /// Gives the name in the OpenAPI document.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::OwnParticipants => "own_participants",
            Self::OwnMunicipality => "own_municipality",
        }
    }
}

/// A row of the table.
pub(crate) struct Route {
    pub(crate) access: Access,
    pub(crate) handler: UtoipaMethodRouter<Server>,
    body_bytes: usize,
    ends: bool,
    admitted: bool,
    rate: Option<Rate>,
}

impl Route {
    /// Makes a row with the usual costs.
    pub(crate) fn new(access: Access, handler: UtoipaMethodRouter<Server>) -> Self {
        let body_bytes = if access == Access::Anyone { BODY_BYTES_OF_ANYONE } else { BODY_BYTES };
        Self { access, handler, body_bytes, ends: true, admitted: false, rate: None }
    }

    /// Limits how often one address may ask.
    pub(crate) fn rate(self, rate: Rate) -> Self {
        Self { rate: Some(rate), ..self }
    }

    /// Lets a response go on for as long as it wants.
    pub(crate) fn endless(self) -> Self {
        Self { ends: false, ..self }
    }

    /// Lets only so many requests of all such routes work at once: they cost much.
    pub(crate) fn admitted(self) -> Self {
        Self { admitted: true, ..self }
    }

    /// Makes the router of this row alone.
    pub(crate) fn into_router(self, server: &Server) -> Router<Server> {
        let (_schemas, paths, mut handler) = self.handler;
        let gate = Gate {
            server: server.clone(),
            roles: match self.access {
                Access::Anyone => None,
                Access::Roles(roles, _) => Some(roles),
            },
            rate: self.rate,
            admitted: self.admitted,
            ends: self.ends,
        };
        handler = handler.layer(from_fn_with_state(gate, pass));
        handler = handler.layer(DefaultBodyLimit::max(self.body_bytes));
        paths.paths.keys().fold(Router::new(), |router, path| router.route(path, handler.clone()))
    }
}

/// What a request must pass before the handler of its route.
#[derive(Clone)]
struct Gate {
    server: Server,
    /// `None` lets everybody pass.
    roles: Option<&'static [Role]>,
    rate: Option<Rate>,
    admitted: bool,
    ends: bool,
}

/// Lets a request pass the gate, cheap questions first. One layer, not one each: a layer costs as much as the question.
async fn pass(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let ends = gate.ends;
    let server = gate.server.clone();
    let passed = async { gate.pass(request, next).await.unwrap_or_else(IntoResponse::into_response) };
    if !ends {
        return passed.await;
    }
    // Gives up on requests that take too long, their bodies included.
    match tokio::time::timeout(server.request_timeout, passed).await {
        Ok(response) => response,
        Err(_) => ApiError::busy().into_response(),
    }
}

impl Gate {
    async fn pass(self, mut request: Request, next: Next) -> Result<Response, ApiError> {
        let Self { server, roles, rate, admitted, .. } = self;
        if admitted && server.admission.is_full() {
            return Err(refuse().await);
        }
        if let Some(rate) = rate {
            let address = client_address(&server, request.headers(), request.extensions());
            server
                .limits
                .check(rate, address)
                .map_err(|seconds| ApiError::retry_after(ErrorCode::TooManyRequests, seconds))?;
        }
        if let Some(roles) = roles {
            let caller = Caller::of(&server, request.headers());
            let caller = caller.ok_or_else(|| ApiError::new(ErrorCode::NotSignedIn))?;
            if !roles.contains(&caller.actor.role()) {
                return Err(ApiError::new(ErrorCode::NotAllowed));
            }
            // Handlers get it as `Caller`.
            request.extensions_mut().insert(caller);
        }
        if !admitted {
            return Ok(next.run(request).await);
        }
        let request = whole(request).await?;
        let Some(_turn) = server.admission.turn().await else { return Err(refuse().await) };
        Ok(next.run(request).await)
    }
}

/// Says no after a while. A crowd that asks again as soon as it is told no would leave no time for anything else; waiting
/// costs nothing.
async fn refuse() -> ApiError {
    tokio::time::sleep(Duration::from_millis(rand::random_range(REFUSAL_MS))).await;
    ApiError::busy()
}
