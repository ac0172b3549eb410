//! `GET /api/v1/participants/{participant}`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::ParticipantDetail;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, PathParameters};
use crate::ops;

/// Shows one of the own participants: step, goals, occurrences with answers, messages.
#[utoipa::path(get, path = paths::PARTICIPANT, responses((status = 200, body = ParticipantDetail)))]
pub(crate) async fn show_participant(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
) -> Result<Json<ParticipantDetail>, ApiError> {
    Ok(Json(ops::participants::participant(&caller.actor, &server.context, participant).await?))
}
