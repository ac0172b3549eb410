//! `GET /api/v1/my-data`.

use axum::Json;
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use stegvis_shared::protocol::my_data::MyData;
use stegvis_shared::protocol::paths;

use super::page;
use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, QueryParameters};
use crate::ops;
use crate::zone::today;

/// What shape is wished.
#[derive(Deserialize)]
pub(crate) struct Query {
    #[serde(default, rename = "as")]
    shape: Shape,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Shape {
    /// A page to read.
    #[default]
    Page,
    /// For programs.
    Json,
}

/// Gives everything that is held about the participant: a page to keep and to read, in the participant's language with
/// Swedish beside; or the same for programs.
#[utoipa::path(
    get,
    path = paths::MY_DATA,
    params(("as" = Option<String>, Query, description = "`page` (as without it), or `json` for programs")),
    responses((status = 200, content(
        (String = "text/html"),
        (MyData = "application/json"),
    ))),
)]
pub(crate) async fn show_my_data(
    State(server): State<Server>,
    caller: Caller,
    QueryParameters(Query { shape }): QueryParameters<Query>,
) -> Result<Response, ApiError> {
    let data = ops::my_data::my_data(&caller.actor, &server.context).await?;
    let day = today(data.made_at);
    let attachment =
        |end: &str| (CONTENT_DISPOSITION, format!("attachment; filename=\"stegvis-my-data-{day}.{end}\""));
    Ok(match shape {
        Shape::Page => {
            let page = page::written(&data, &server.words);
            ([(CONTENT_TYPE, "text/html; charset=utf-8".to_owned()), attachment("html")], page)
                .into_response()
        }
        Shape::Json => ([attachment("json")], Json(data)).into_response(),
    })
}
