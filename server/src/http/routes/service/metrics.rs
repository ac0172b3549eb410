//! `GET /metrics`.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::metrics;

/// Gives numbers for Prometheus: requests by route and status, times, live connections, actions, publishes.
#[utoipa::path(get, path = paths::METRICS, responses((status = 200, body = String, content_type = "text/plain")))]
pub(crate) async fn show_metrics(State(server): State<Server>) -> impl IntoResponse {
    ([(CONTENT_TYPE, metrics::CONTENT_TYPE)], server.metrics.text())
}
