//! `GET /healthz`.

use stegvis_shared::protocol::paths;

/// Says that the process is alive.
#[utoipa::path(get, path = paths::HEALTHZ, responses((status = 200, body = String, content_type = "text/plain")))]
pub(crate) async fn show_health() -> &'static str {
    "ok\n"
}
