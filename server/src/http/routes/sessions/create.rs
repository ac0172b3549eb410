//! `POST /api/v1/session`.

use axum::Json;
use axum::extract::State;
use axum_extra::extract::CookieJar;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::{SignInRequest, Tokens};

use super::keep;
use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::JsonBody;
use crate::ops;

/// Signs a member of staff in. Five failures in a row lock the address out for 15 minutes.
#[utoipa::path(post, path = paths::SESSION, request_body = SignInRequest, responses((status = 200, body = Tokens)))]
pub(crate) async fn sign_in(
    State(server): State<Server>,
    jar: CookieJar,
    JsonBody(request): JsonBody<SignInRequest>,
) -> Result<(CookieJar, Json<Tokens>), ApiError> {
    let signed_in = ops::session::sign_in(&server.context, &request.email, &request.password).await?;
    let (jar, tokens) = keep(&server, jar, signed_in, request.keep);
    Ok((jar, Json(tokens)))
}
