//! `POST /api/v1/calendar`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::calendar::CalendarLink;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;

/// Makes a link by which a calendar reads the participant's schedule. Whoever has it can read it.
#[utoipa::path(post, path = paths::CALENDAR, responses((status = 200, body = CalendarLink)))]
pub(crate) async fn open_calendar(
    State(server): State<Server>,
    caller: Caller,
) -> Result<Json<CalendarLink>, ApiError> {
    let secret = ops::calendar::open(&caller.actor, &server.context).await?;
    Ok(Json(CalendarLink { path: paths::with(paths::CALENDAR_FILE, &[&secret]) }))
}
