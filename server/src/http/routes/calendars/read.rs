//! `GET /calendar/{secret}`.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::PathParameters;
use crate::ops;

/// Gives the schedule of whoever made the link, for a calendar.
#[utoipa::path(
    get,
    path = paths::CALENDAR_FILE,
    responses((status = 200, body = String, content_type = "text/calendar")),
)]
pub(crate) async fn read_calendar(
    State(server): State<Server>,
    PathParameters(secret): PathParameters<String>,
) -> Result<impl IntoResponse, ApiError> {
    let text = ops::calendar::read(&server.context, &secret).await?;
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "inline; filename=\"stegvis.ics\""),
        (CACHE_CONTROL, "private, no-cache"),
    ];
    Ok((headers, text))
}
