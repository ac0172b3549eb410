//! `POST /api/v1/participants/{participant}/seen`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::{SeenRequest, SeenResult};
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Notes that the coach has seen messages, answers and goals; the phone shows them as read.
#[utoipa::path(
    post,
    path = paths::SEEN,
    request_body = SeenRequest,
    responses((status = 200, body = SeenResult)),
)]
pub(crate) async fn mark_seen(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
    JsonBody(request): JsonBody<SeenRequest>,
) -> Result<Json<SeenResult>, ApiError> {
    Ok(Json(ops::seen::mark_seen(&caller.actor, &server.context, participant, request.shown).await?))
}
