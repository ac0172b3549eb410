//! `POST /api/v1/plans/publish`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::coach::{MAX_PUBLICATIONS, PublishGroupRequest, PublishResult};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody};
use crate::ops::publish::{Edition, Publication, publish_group};

/// Publishes the drafts that the coach saw, all or none; the participants' phones are woken. Results are in the order
/// asked.
#[utoipa::path(
    post,
    path = paths::PUBLISH_GROUP,
    request_body = PublishGroupRequest,
    responses((status = 200, body = Vec<PublishResult>)),
)]
pub(crate) async fn publish_plans(
    State(server): State<Server>,
    caller: Caller,
    JsonBody(request): JsonBody<PublishGroupRequest>,
) -> Result<Json<Vec<PublishResult>>, ApiError> {
    if request.plans.len() > MAX_PUBLICATIONS {
        return Err(ApiError::at_field(ErrorCode::InvalidBody, "plans"));
    }
    let publications: Vec<Publication> = request
        .plans
        .iter()
        .map(|draft| Publication { plan: draft.plan, edition: Edition::Draft { version: draft.version } })
        .collect();
    let results = publish_group(&caller.actor, &server.context, &publications).await.map_err(|error| {
        let field = error.index.map(|index| format!("plans[{index}]"));
        ApiError::from(error.error).with(|detail| detail.field = field)
    })?;
    server.metrics.publishes.inc_by(u64::try_from(results.len()).unwrap_or(u64::MAX));
    Ok(Json(results))
}
