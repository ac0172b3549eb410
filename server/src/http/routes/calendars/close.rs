//! `DELETE /api/v1/calendar`.

use axum::extract::State;
use axum::http::StatusCode;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;

/// Takes away all links to the participant's schedule.
#[utoipa::path(delete, path = paths::CALENDAR, responses((status = 204)))]
pub(crate) async fn close_calendar(
    State(server): State<Server>,
    caller: Caller,
) -> Result<StatusCode, ApiError> {
    ops::calendar::close(&caller.actor, &server.context).await?;
    Ok(StatusCode::NO_CONTENT)
}
