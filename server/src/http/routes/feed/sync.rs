//! `POST /api/v1/sync`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody};
use crate::ops;
use crate::ops::sync::RawSyncRequest;

/// Applies a participant's actions, each once, and gives what changed since the cursor.
#[utoipa::path(post, path = paths::SYNC, request_body = SyncRequest, responses((status = 200, body = SyncResponse)))]
pub(crate) async fn sync(
    State(server): State<Server>,
    caller: Caller,
    JsonBody(request): JsonBody<RawSyncRequest>,
) -> Result<Json<SyncResponse>, ApiError> {
    let response = ops::sync::sync(&caller.actor, &server.context, request, &server.offered).await?;
    server.metrics.count_outcomes(&response.outcomes);
    Ok(Json(response))
}
