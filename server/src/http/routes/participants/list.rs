//! `GET /api/v1/participants`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::coach::ParticipantList;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;
use crate::zone::zone_clock;

/// Lists the own participants by name, with what each needs.
#[utoipa::path(get, path = paths::PARTICIPANTS, responses((status = 200, body = ParticipantList)))]
pub(crate) async fn list_participants(
    State(server): State<Server>,
    caller: Caller,
) -> Result<Json<ParticipantList>, ApiError> {
    let participants = ops::participants::participants(&caller.actor, &server.context).await?;
    Ok(Json(ParticipantList { participants, clock: zone_clock(server.context.now()) }))
}
