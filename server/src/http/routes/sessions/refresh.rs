//! `POST /api/v1/session/refresh`.

use axum::Json;
use axum::extract::State;
use axum_extra::extract::CookieJar;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::{KeepRefreshToken, RefreshRequest, Tokens};

use super::{COOKIE, keep};
use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::JsonBody;
use crate::ops;

/// Exchanges a refresh token, from the body or the cookie, for new tokens; the new one goes where the old one was.
#[utoipa::path(
    post,
    path = paths::SESSION_REFRESH,
    request_body = RefreshRequest,
    responses((status = 200, body = Tokens)),
)]
pub(crate) async fn refresh_session(
    State(server): State<Server>,
    jar: CookieJar,
    JsonBody(request): JsonBody<RefreshRequest>,
) -> Result<(CookieJar, Json<Tokens>), ApiError> {
    let in_cookie = || jar.get(COOKIE).map(|cookie| (cookie.value().to_owned(), KeepRefreshToken::Cookie));
    let in_body = request.refresh_token.map(|token| (token, KeepRefreshToken::Body));
    let (token, place) = in_body.or_else(in_cookie).ok_or_else(|| ApiError::new(ErrorCode::NotSignedIn))?;
    let signed_in = ops::session::refresh(&server.context, &token).await?;
    let (jar, tokens) = keep(&server, jar, signed_in, place);
    Ok((jar, Json(tokens)))
}
