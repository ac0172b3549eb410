//! `POST /api/v1/participants/{participant}/goals/{goal}/accept`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::id::{GoalId, ParticipantId};
use stegvis_shared::protocol::coach::{AcceptGoalRequest, GoalAccepted};
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Takes an own goal of the participant up into the plan, and publishes that where nothing else waits in the draft.
#[utoipa::path(
    post,
    path = paths::ACCEPT_GOAL,
    request_body = AcceptGoalRequest,
    responses((status = 200, body = GoalAccepted)),
)]
pub(crate) async fn accept_goal(
    State(server): State<Server>,
    caller: Caller,
    PathParameters((participant, goal)): PathParameters<(ParticipantId, GoalId)>,
    JsonBody(request): JsonBody<AcceptGoalRequest>,
) -> Result<Json<GoalAccepted>, ApiError> {
    let (actor, context) = (&caller.actor, &server.context);
    Ok(Json(ops::goal_wish::accept(actor, context, participant, goal, request.title).await?))
}
