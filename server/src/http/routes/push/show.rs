//! `GET /api/v1/push`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::reminders::RemindersView;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::Caller;
use crate::ops;

/// Gives how it stands with the reminders of this phone, and the key that its browser wants to know.
#[utoipa::path(get, path = paths::PUSH, responses((status = 200, body = RemindersView)))]
pub(crate) async fn show_reminders(
    State(server): State<Server>,
    caller: Caller,
) -> Result<Json<RemindersView>, ApiError> {
    let wishes = ops::reminders::wishes(&caller.actor, &server.context, caller.session).await?;
    Ok(Json(RemindersView { key: server.pusher.public_key().to_owned(), wishes }))
}
