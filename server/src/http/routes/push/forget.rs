//! `DELETE /api/v1/push`.

use axum::extract::State;
use axum::http::StatusCode;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;

/// Reminds this phone no more.
#[utoipa::path(delete, path = paths::PUSH, responses((status = 204)))]
pub(crate) async fn forget_reminders(
    State(server): State<Server>,
    caller: Caller,
) -> Result<StatusCode, ApiError> {
    ops::reminders::forget(&caller.actor, &server.context, caller.session).await?;
    Ok(StatusCode::NO_CONTENT)
}
