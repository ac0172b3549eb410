//! `GET /api/v1/phrases`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::protocol::language::{PhraseFilter, PhraseList, PhraseQuery};
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, QueryParameters};
use crate::ops;

/// Lists the phrases of the own municipality for a language, most awaited first; at most 500.
#[utoipa::path(
    get,
    path = paths::PHRASES,
    params(
        ("language" = LanguageTag, Query, description = "The language to translate into"),
        ("show" = Option<PhraseFilter>, Query, description = "Which of them; `missing` when absent"),
    ),
    responses((status = 200, body = PhraseList)),
)]
pub(crate) async fn list_phrases(
    State(server): State<Server>,
    caller: Caller,
    QueryParameters(query): QueryParameters<PhraseQuery>,
) -> Result<Json<PhraseList>, ApiError> {
    Ok(Json(ops::phrases::phrases(&caller.actor, &server.context, &query, &server.offered).await?))
}
