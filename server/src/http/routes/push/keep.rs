//! `PUT /api/v1/push`.

use axum::extract::State;
use axum::http::StatusCode;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::reminders::KeepRemindersRequest;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody};
use crate::ops;

/// Reminds this phone from now on. It goes with its session; whoever was reached there before is not reminded any more.
#[utoipa::path(put, path = paths::PUSH, request_body = KeepRemindersRequest, responses((status = 204)))]
pub(crate) async fn keep_reminders(
    State(server): State<Server>,
    caller: Caller,
    JsonBody(request): JsonBody<KeepRemindersRequest>,
) -> Result<StatusCode, ApiError> {
    let services = server.pusher.services();
    ops::reminders::keep(&caller.actor, &server.context, caller.session, services, &request).await?;
    Ok(StatusCode::NO_CONTENT)
}
