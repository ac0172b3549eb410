//! `GET /api/v1/me`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::Me;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;

/// Says who is signed in.
#[utoipa::path(get, path = paths::ME, responses((status = 200, body = Me)))]
pub(crate) async fn show_me(State(server): State<Server>, caller: Caller) -> Result<Json<Me>, ApiError> {
    Ok(Json(ops::session::me(&caller.actor, &server.context).await?))
}
