//! `GET /api/v1/languages/{tag}/console-packs/{hash}`.

use axum::extract::State;
use axum::response::IntoResponse;
use stegvis_i18n::Audience;
use stegvis_shared::protocol::paths;

use super::pack::pack;
use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::PathParameters;

/// Gives the language pack of the console. It may be kept for ever: other words have another hash.
#[utoipa::path(get, path = paths::CONSOLE_PACK, responses((status = 200, body = Object)))]
pub(crate) async fn show_console_pack(
    State(server): State<Server>,
    PathParameters((tag, hash)): PathParameters<(String, String)>,
) -> Result<impl IntoResponse, ApiError> {
    pack(&server, &tag, &hash, Audience::Console)
}
