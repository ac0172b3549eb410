//! `POST /api/v1/participants/{participant}/erase`.

use axum::extract::State;
use axum::http::StatusCode;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::EraseRequest;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Erases everything about a participant who wishes it. It cannot be undone, so the body holds the name once more.
#[utoipa::path(
    post,
    path = paths::ERASE,
    request_body = EraseRequest,
    responses((status = 204)),
)]
pub(crate) async fn erase_participant(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
    JsonBody(request): JsonBody<EraseRequest>,
) -> Result<StatusCode, ApiError> {
    ops::erasure::erase(&caller.actor, &server.context, participant, &request).await?;
    server.snapshots.forget(participant);
    Ok(StatusCode::NO_CONTENT)
}
