//! `GET /api/v1/participants`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::coach::ParticipantList;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;

/// Lists the own participants by name, with what each needs.
#[utoipa::path(get, path = paths::PARTICIPANTS, responses((status = 200, body = ParticipantList)))]
pub(crate) async fn list_participants(
    State(server): State<Server>,
    caller: Caller,
) -> Result<Json<ParticipantList>, ApiError> {
    Ok(Json(ops::participants::participants(&caller.actor, &server.context).await?))
}
