//! `POST /api/v1/sync`.

use axum::Json;
use axum::extract::State;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse as _, Response};
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};

use super::snapshot::OpenGzip;
use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody};
use crate::http::headers::takes_coding;
use crate::ops::sync::{RawSyncRequest, end_of_answer, first_answer, sync};

/// Applies a participant's actions, each once, and gives what changed since the cursor.
#[utoipa::path(post, path = paths::SYNC, request_body = SyncRequest, responses((status = 200, body = SyncResponse)))]
pub(crate) async fn sync_feed(
    State(server): State<Server>,
    caller: Caller,
    headers: HeaderMap,
    JsonBody(request): JsonBody<RawSyncRequest>,
) -> Result<Response, ApiError> {
    let is_first = request.is_first() && takes_coding(&headers, "gzip");
    if is_first
        && let Some((participant, position)) = first_answer(&caller.actor, &server.context)
        && let Some(snapshot) = server.snapshots.get(participant, position)
    {
        return Ok(compressed(&snapshot, &end_of_answer(&server.context)));
    }
    let answer = sync(&caller.actor, &server.context, &server.pushes, request).await?;
    server.metrics.count_outcomes(answer.outcomes());
    if is_first && let Some((participant, position)) = answer.whole_feed(&caller.actor) {
        let (start, end) = answer.split();
        let snapshot = server.snapshots.keep(participant, position, OpenGzip::new(start.as_bytes()));
        return Ok(compressed(&snapshot, &end));
    }
    Ok(Json(answer).into_response())
}

fn compressed(snapshot: &OpenGzip, end: &str) -> Response {
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (CONTENT_ENCODING, HeaderValue::from_static("gzip")),
    ];
    (headers, snapshot.close(end.as_bytes())).into_response()
}
