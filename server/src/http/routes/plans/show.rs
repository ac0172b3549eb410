//! `GET /api/v1/participants/{participant}/plan`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::PlanView;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, PathParameters};
use crate::ops;

/// Shows the plan of one of the own participants: the draft, and what is published.
#[utoipa::path(get, path = paths::PLAN, responses((status = 200, body = PlanView)))]
pub(crate) async fn show_plan(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(participant): PathParameters<ParticipantId>,
) -> Result<Json<PlanView>, ApiError> {
    Ok(Json(ops::plan::plan(&caller.actor, &server.context, participant).await?))
}
