//! `POST /api/v1/participants/{participant}/decline-erasure`.

use axum::extract::State;
use axum::http::StatusCode;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::DeclineErasureRequest;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Says no to a participant who wants everything erased; the participant gets the reason as a message.
#[utoipa::path(
    post,
    path = paths::DECLINE_ERASURE,
    request_body = DeclineErasureRequest,
    responses((status = 204)),
)]
pub(crate) async fn decline_erasure(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
    JsonBody(request): JsonBody<DeclineErasureRequest>,
) -> Result<StatusCode, ApiError> {
    ops::erasure::decline(&caller.actor, &server.context, participant, request).await?;
    Ok(StatusCode::NO_CONTENT)
}
