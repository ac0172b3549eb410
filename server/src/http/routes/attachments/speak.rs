//! `PUT /api/v1/participants/{participant}/attachments/{attachment}`.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use stegvis_shared::id::{AttachmentId, ParticipantId};
use stegvis_shared::protocol::coach::MessageView;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, FileBody, PathParameters, QueryParameters};
use crate::ops;

/// What the bytes alone do not say.
#[derive(Deserialize)]
pub(crate) struct Length {
    seconds: u16,
}

/// Sends a voice note (`audio/webm`, `audio/mp4`, `audio/ogg`) of at most 1 MiB to one of the own participants, as a
/// message with the same id. A repeat with the same id and bytes is the same message.
#[utoipa::path(
    put,
    path = paths::PARTICIPANT_ATTACHMENT,
    params(("seconds" = u16, Query, description = "How long it is, rounded up")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 200, body = MessageView)),
)]
pub(crate) async fn send_participant_voice(
    State(server): State<Server>,
    caller: Caller,
    PathParameters((participant, attachment)): PathParameters<(ParticipantId, AttachmentId)>,
    QueryParameters(length): QueryParameters<Length>,
    FileBody { media_type, bytes }: FileBody,
) -> Result<Json<MessageView>, ApiError> {
    let file = (media_type, bytes.as_ref());
    let (actor, context) = (&caller.actor, &server.context);
    Ok(Json(ops::messages::send_voice(actor, context, participant, attachment, length.seconds, file).await?))
}
