//! One row of the table of routes: a handler, who may use it, and what it may cost.

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use stegvis_shared::domain::role::Role;
use stegvis_shared::protocol::error::ErrorCode;
use utoipa_axum::router::UtoipaMethodRouter;

use super::Server;
use super::admission::{admit, refuse};
use super::error::ApiError;
use super::extract::{Caller, ClientAddress};
use super::limit::Rate;

/// The most bytes of a body, unless a route takes fewer.
const BODY_BYTES: usize = 1_024 * 1_024;
/// The most bytes of a body that anybody may send.
const BODY_BYTES_OF_ANYONE: usize = 64 * 1_024;

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
        if self.admitted {
            handler = handler.layer(from_fn_with_state(server.clone(), admit));
        }
        if self.ends {
            handler = handler.layer(from_fn_with_state(server.clone(), within));
        }
        handler = handler.layer(DefaultBodyLimit::max(self.body_bytes));
        if let Access::Roles(roles, _) = self.access {
            handler = handler.layer(from_fn_with_state((server.clone(), roles), authorise));
        }
        if let Some(rate) = self.rate {
            handler = handler.layer(from_fn_with_state((server.clone(), rate), limit));
        }
        if self.admitted {
            handler = handler.layer(from_fn_with_state(server.clone(), refuse));
        }
        paths.paths.keys().fold(Router::new(), |router, path| router.route(path, handler.clone()))
    }
}

/// Lets in those whose token is good and whose role is among the route's; handlers get them as [`Caller`].
async fn authorise(
    State((server, roles)): State<(Server, &'static [Role])>,
    mut request: Request,
    next: Next,
) -> Response {
    let Some(caller) = Caller::of(&server, request.headers()) else {
        return ApiError::new(ErrorCode::NotSignedIn).into_response();
    };
    if !roles.contains(&caller.actor.role()) {
        return ApiError::new(ErrorCode::NotAllowed).into_response();
    }
    request.extensions_mut().insert(caller);
    next.run(request).await
}

/// Counts requests by address.
async fn limit(
    State((server, rate)): State<(Server, Rate)>,
    ClientAddress(address): ClientAddress,
    request: Request,
    next: Next,
) -> Response {
    match server.limits.check(rate, address) {
        Ok(()) => next.run(request).await,
        Err(seconds) => ApiError::retry_after(ErrorCode::TooManyRequests, seconds).into_response(),
    }
}

/// Gives up on requests that take too long, their bodies included.
async fn within(State(server): State<Server>, request: Request, next: Next) -> Response {
    match tokio::time::timeout(server.request_timeout, next.run(request)).await {
        Ok(response) => response,
        Err(_) => ApiError::busy().into_response(),
    }
}
