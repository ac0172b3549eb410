//! `GET /api/v1/results`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::results::Results;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;

/// Shows the results of the own municipality: sums without names.
#[utoipa::path(get, path = paths::RESULTS, responses((status = 200, body = Results)))]
pub(crate) async fn show_results(
    State(server): State<Server>,
    caller: Caller,
) -> Result<Json<Results>, ApiError> {
    Ok(Json(ops::results::results(&caller.actor, &server.context).await?))
}
