//! `GET /api/v1/participants/{participant}/attachments/{attachment}`.

use axum::extract::State;
use axum::response::IntoResponse;
use stegvis_shared::id::{AttachmentId, ParticipantId};
use stegvis_shared::protocol::paths;

use super::give;
use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, PathParameters};
use crate::ops;

/// Gives a voice note or photo that one of the own participants has sent.
#[utoipa::path(
    get,
    path = paths::PARTICIPANT_ATTACHMENT,
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream")),
)]
pub(crate) async fn show_participant_attachment(
    State(server): State<Server>,
    caller: Caller,
    PathParameters((participant, attachment)): PathParameters<(ParticipantId, AttachmentId)>,
) -> Result<impl IntoResponse, ApiError> {
    let file = ops::attachment::of_participant(&caller.actor, &server.context, participant, attachment);
    Ok(give(file.await?))
}
