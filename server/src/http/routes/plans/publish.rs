//! `POST /api/v1/plans/{plan}/publish`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::id::PlanId;
use stegvis_shared::protocol::coach::{PublishRequest, PublishResult};
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops::Actor;
use crate::ops::publish::{Edition, Publication, publish};

/// Publishes the draft that the coach saw; the participant's phone is woken.
#[utoipa::path(
    post,
    path = paths::PUBLISH,
    request_body = PublishRequest,
    responses((status = 200, body = PublishResult)),
)]
pub(crate) async fn publish_plan(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(plan): PathParameters<PlanId>,
    JsonBody(request): JsonBody<PublishRequest>,
) -> Result<Json<PublishResult>, ApiError> {
    let publication = Publication { plan, edition: Edition::Draft { version: request.version } };
    Ok(Json(publish_one(&caller.actor, &server, publication).await?))
}

/// Publishes one plan and counts it.
pub(crate) async fn publish_one(
    actor: &Actor,
    server: &Server,
    publication: Publication,
) -> Result<PublishResult, ApiError> {
    let results = publish(actor, &server.context, &[publication]).await?;
    server.metrics.publishes.inc();
    results.into_iter().next().ok_or_else(|| ApiError::internal("a publish gave no result"))
}
