//! `GET /readyz`.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;
use utoipa::ToSchema;

use crate::http::Server;
use crate::http::error::ApiError;

/// That the server can serve, and what an operator should look at.
#[derive(Serialize, ToSchema)]
pub(crate) struct Readiness {
    /// Always `ready`.
    status: &'static str,
    /// What is served in part, as `path:line:column: error[code]: text`.
    warnings: Vec<String>,
}

/// Says whether the server can serve: the database answers and its schema is up to date.
#[utoipa::path(get, path = paths::READYZ, responses((status = 200, body = Readiness)))]
pub(crate) async fn show_readiness(State(server): State<Server>) -> Result<Json<Readiness>, ApiError> {
    server
        .context
        .store
        .ping()
        .await
        .map_err(|cause| ApiError::caused(ErrorCode::DatabaseUnreachable, cause))?;
    let warnings = server.words.library.problems().iter().map(ToString::to_string).collect();
    Ok(Json(Readiness { status: "ready", warnings }))
}
