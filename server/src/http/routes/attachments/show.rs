//! `GET /api/v1/attachments/{attachment}`.

use axum::extract::State;
use axum::response::IntoResponse;
use stegvis_shared::id::AttachmentId;
use stegvis_shared::protocol::paths;

use super::give;
use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, PathParameters};
use crate::ops;

/// Gives a voice note or photo in one's own thread.
#[utoipa::path(
    get,
    path = paths::ATTACHMENT,
    responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream")),
)]
pub(crate) async fn show_attachment(
    State(server): State<Server>,
    caller: Caller,
    PathParameters(attachment): PathParameters<AttachmentId>,
) -> Result<impl IntoResponse, ApiError> {
    Ok(give(ops::attachment::own(&caller.actor, &server.context, attachment).await?))
}
