//! `POST /api/v1/participants/{participant}/messages`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::{MessageView, SendMessageRequest};
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Sends a message to one of the own participants. A repeat with the same id is the same message.
#[utoipa::path(
    post,
    path = paths::MESSAGES,
    request_body = SendMessageRequest,
    responses((status = 200, body = MessageView)),
)]
pub(crate) async fn send_message(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
    JsonBody(request): JsonBody<SendMessageRequest>,
) -> Result<Json<MessageView>, ApiError> {
    Ok(Json(ops::messages::send_message(&caller.actor, &server.context, participant, request).await?))
}
