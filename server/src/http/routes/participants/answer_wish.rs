//! `POST /api/v1/participants/{participant}/goals/{goal}/answer`.

use axum::extract::State;
use axum::http::StatusCode;
use stegvis_shared::id::{GoalId, ParticipantId};
use stegvis_shared::protocol::coach::AnswerWishRequest;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Answers with a word what the participant wishes of a goal; it comes as a message, too.
#[utoipa::path(
    post,
    path = paths::ANSWER_WISH,
    request_body = AnswerWishRequest,
    responses((status = 204)),
)]
pub(crate) async fn answer_wish(
    State(server): State<Server>,
    caller: Caller,
    PathParameters((participant, goal)): PathParameters<(ParticipantId, GoalId)>,
    JsonBody(request): JsonBody<AnswerWishRequest>,
) -> Result<StatusCode, ApiError> {
    ops::goal_wish::answer(&caller.actor, &server.context, participant, goal, request).await?;
    Ok(StatusCode::NO_CONTENT)
}
