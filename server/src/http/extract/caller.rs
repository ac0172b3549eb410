//! Who asks, by the access token in the `Authorization` header (RFC 6750).

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::SessionId;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::time::Timestamp;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::token::Claims;
use crate::ops::Actor;

/// Who asks. Only on routes that are not for anyone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Caller {
    pub(crate) actor: Actor,
    pub(crate) session: SessionId,
    /// When the access token expires.
    pub(crate) expires_at: Timestamp,
}

impl Caller {
    /// Reads the token of a request; `None` when there is none, or it is not good.
    pub(crate) fn of(server: &Server, headers: &HeaderMap) -> Option<Self> {
        let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
        let (scheme, token) = header.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return None;
        }
        let claims = server.token_key.verify(token.trim(), server.context.now())?;
        Some(Self { actor: actor(&claims)?, session: claims.sid, expires_at: claims.expires_at() })
    }
}

fn actor(claims: &Claims) -> Option<Actor> {
    Some(match (claims.role, claims.municipality) {
        (Role::Participant, municipality) => {
            Actor::Participant { id: claims.sub.into(), municipality: municipality? }
        }
        (role, municipality) => Actor::Staff { id: claims.sub.into(), role, municipality },
    })
}

impl FromRequestParts<Server> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &Server) -> Result<Self, ApiError> {
        // Put there by the route's row of the table; without a row that asks for roles nobody is let in.
        parts.extensions.get().copied().ok_or_else(|| ApiError::new(ErrorCode::NotSignedIn))
    }
}
