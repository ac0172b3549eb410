//! `GET /api/v1/participants/{participant}/messages`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::MessageView;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, PathParameters};
use crate::ops;

/// Lists the latest messages with one of the own participants, oldest first; at most 200.
#[utoipa::path(get, path = paths::MESSAGES, responses((status = 200, body = Vec<MessageView>)))]
pub(crate) async fn list_messages(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
) -> Result<Json<Vec<MessageView>>, ApiError> {
    Ok(Json(ops::messages::messages(&caller.actor, &server.context, participant).await?))
}
