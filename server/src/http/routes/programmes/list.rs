//! `GET /api/v1/programmes`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::coach::ProgrammeSummary;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;

/// Lists the programmes of the own municipality, with staircases and templates.
#[utoipa::path(get, path = paths::PROGRAMMES, responses((status = 200, body = Vec<ProgrammeSummary>)))]
pub(crate) async fn list_programmes(
    State(server): State<Server>,
    caller: Caller,
) -> Result<Json<Vec<ProgrammeSummary>>, ApiError> {
    Ok(Json(ops::participants::programmes(&caller.actor, &server.context).await?))
}
