//! `GET /api/docs`.

use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use stegvis_shared::protocol::paths;

use crate::http::openapi::page;

/// The page holds no data of anybody and no script, so that its own style sheet may stand in it.
const CONTENT_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/// Shows the API as a page to read.
#[utoipa::path(get, path = paths::DOCS, responses((status = 200, body = String, content_type = "text/html")))]
pub(crate) async fn show_docs() -> impl IntoResponse {
    let headers = [(CONTENT_TYPE, "text/html; charset=utf-8"), (CONTENT_SECURITY_POLICY, CONTENT_POLICY)];
    (headers, page::html())
}
