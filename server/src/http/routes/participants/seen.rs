//! `POST /api/v1/participants/{participant}/seen`.

use axum::extract::State;
use axum::http::StatusCode;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, PathParameters};
use crate::ops;

/// Notes that the coach has seen messages, answers and goals; the phone shows them as read.
#[utoipa::path(post, path = paths::SEEN, responses((status = 204)))]
pub(crate) async fn mark_seen(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
) -> Result<StatusCode, ApiError> {
    ops::messages::mark_seen(&caller.actor, &server.context, participant).await?;
    Ok(StatusCode::NO_CONTENT)
}
