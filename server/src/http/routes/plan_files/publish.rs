//! `POST /api/v1/plan-files`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::coach::PublishResult;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, TextBody};
use crate::http::routes::plans::publish::publish_one;
use crate::ops;
use crate::ops::publish::{Edition, Publication};
use crate::plan_file;

/// Checks a plan file (TOML) and publishes it for the participant that it names. Everything that is wrong comes back
/// with line and column.
#[utoipa::path(
    post,
    path = paths::PLAN_FILES,
    request_body(content = String, content_type = "application/toml"),
    responses((status = 200, body = PublishResult)),
)]
pub(crate) async fn publish_plan_file(
    State(server): State<Server>,
    caller: Caller,
    TextBody(text): TextBody,
) -> Result<Json<PublishResult>, ApiError> {
    let (actor, context) = (&caller.actor, &server.context);
    let file = plan_file::parse(&text).map_err(ApiError::plan_file)?;
    let participants = ops::participants::participants(actor, context).await?;
    let own: Vec<_> =
        participants.iter().map(|participant| (participant.id, participant.name.as_str())).collect();
    let participant = file.find_participant(&own).map_err(|problem| ApiError::plan_file(vec![problem]))?;
    let plan = ops::plan::plan(actor, context, participant).await?;
    let document = file
        .resolve(participant, &plan.staircase, Some(&plan.draft.document))
        .map_err(ApiError::plan_file)?;
    // Names the draft whose ids the document took over, so that a coach who saves meanwhile is not overwritten.
    let edition = Edition::Document { document, base_version: Some(plan.draft.version) };
    Ok(Json(publish_one(actor, &server, Publication { plan: plan.id, edition }).await?))
}
