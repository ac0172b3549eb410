//! `PUT /api/v1/plans/{plan}/draft`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::id::PlanId;
use stegvis_shared::protocol::coach::{Draft, SaveDraftRequest};
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Saves a draft. When another coach saved meanwhile, nothing is saved and the answer holds the other draft.
#[utoipa::path(
    put,
    path = paths::DRAFT,
    request_body = SaveDraftRequest,
    responses((status = 200, body = Draft)),
)]
pub(crate) async fn save_draft(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(plan): PathParameters<PlanId>,
    JsonBody(request): JsonBody<SaveDraftRequest>,
) -> Result<Json<Draft>, ApiError> {
    Ok(Json(ops::plan::save_draft(&caller.actor, &server.context, plan, request).await?))
}
