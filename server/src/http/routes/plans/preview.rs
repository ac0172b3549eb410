//! `POST /api/v1/plans/{plan}/preview`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::id::PlanId;
use stegvis_shared::protocol::coach::PreviewRequest;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::sync::SyncResponse;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Gives what the participant's phone would hold with this document. Nothing is stored.
#[utoipa::path(
    post,
    path = paths::PREVIEW,
    request_body = PreviewRequest,
    responses((status = 200, body = SyncResponse)),
)]
pub(crate) async fn preview_plan(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(plan): PathParameters<PlanId>,
    JsonBody(request): JsonBody<PreviewRequest>,
) -> Result<Json<SyncResponse>, ApiError> {
    Ok(Json(ops::plan::preview(&caller.actor, &server.context, plan, request, &server.offered).await?))
}
