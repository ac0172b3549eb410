//! `GET /api/openapi.json`.

use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use stegvis_shared::protocol::paths;

use crate::http::openapi;

/// Gives the `OpenAPI` 3.1 document of this API; `x-roles` and `x-scope` say who may use a route.
#[utoipa::path(get, path = paths::OPENAPI, responses((status = 200, body = Object)))]
pub(crate) async fn show_document() -> impl IntoResponse {
    ([(CONTENT_TYPE, "application/json")], openapi::json())
}
