//! `DELETE /api/v1/session`.

use axum::extract::State;
use axum::http::StatusCode;
use axum_extra::extract::CookieJar;
use stegvis_shared::protocol::paths;

use super::refresh_cookie;
use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;

/// Signs the session out: its refresh tokens are worth nothing from now on, and the cookie is taken away.
#[utoipa::path(delete, path = paths::SESSION, responses((status = 204)))]
pub(crate) async fn sign_out(
    State(server): State<Server>,
    caller: Caller,
    jar: CookieJar,
) -> Result<(CookieJar, StatusCode), ApiError> {
    ops::session::sign_out(&caller.actor, &server.context, caller.session).await?;
    Ok((jar.add(refresh_cookie(&server, String::new(), 0)), StatusCode::NO_CONTENT))
}
