//! `POST /api/v1/participants/{participant}/called`.

use axum::extract::State;
use axum::http::StatusCode;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::CalledRequest;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Notes that the coach has called the participant who wished it; the phone shows the wish no more.
#[utoipa::path(
    post,
    path = paths::CALLED,
    request_body = CalledRequest,
    responses((status = 204)),
)]
pub(crate) async fn called(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
    JsonBody(request): JsonBody<CalledRequest>,
) -> Result<StatusCode, ApiError> {
    ops::call::called(&caller.actor, &server.context, participant, request.since).await?;
    Ok(StatusCode::NO_CONTENT)
}
