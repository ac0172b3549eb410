//! `PUT /api/v1/attachments/{attachment}`.

use axum::extract::State;
use axum::http::StatusCode;
use stegvis_shared::id::AttachmentId;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, FileBody, PathParameters};
use crate::ops;

/// Takes the bytes of a voice note (`audio/webm`, `audio/mp4`, `audio/ogg`) or photo (`image/jpeg`) of at most 1 MiB,
/// which an action then sends. A repeat with the same id and bytes changes nothing.
#[utoipa::path(
    put,
    path = paths::ATTACHMENT,
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses((status = 204)),
)]
pub(crate) async fn upload_attachment(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(attachment): PathParameters<AttachmentId>,
    FileBody { media_type, bytes }: FileBody,
) -> Result<StatusCode, ApiError> {
    ops::attachment::upload(&caller.actor, &server.context, attachment, media_type, &bytes).await?;
    Ok(StatusCode::NO_CONTENT)
}
