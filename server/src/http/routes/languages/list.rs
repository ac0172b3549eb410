//! `GET /api/v1/languages`.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use stegvis_i18n::{Audience, LanguageSummary};
use stegvis_shared::protocol::paths;
use utoipa::ToSchema;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::QueryParameters;

/// Whose packs are meant.
#[derive(serde::Deserialize)]
pub(crate) struct Query {
    #[serde(default = "phone")]
    audience: Audience,
}

const fn phone() -> Audience {
    Audience::Phone
}

/// A language to choose, as the document describes it.
#[derive(Serialize, ToSchema)]
#[schema(as = LanguageSummary)]
pub(crate) struct LanguageSummarySchema {
    /// The language.
    #[schema(example = "ar")]
    tag: String,
    /// Its name in its own script.
    #[schema(example = "العربية")]
    own_name: String,
    /// Its name in Swedish.
    #[schema(example = "arabiska")]
    swedish_name: String,
    /// Which way it is written: `ltr` or `rtl`.
    #[schema(example = "rtl")]
    direction: String,
    /// Whether a person has checked every text.
    checked: bool,
    /// The hash of the pack to fetch.
    hash: String,
    /// The hash of the phrasebook to fetch.
    phrases: String,
}

/// Lists the languages that are offered, Swedish first, with the hash of each pack.
#[utoipa::path(
    get,
    path = paths::LANGUAGES,
    params(("audience" = Option<String>, Query, description = "`phone` (as without it) or `console`: whose packs the hashes are of")),
    responses((status = 200, body = Vec<LanguageSummarySchema>)),
)]
pub(crate) async fn list_languages(
    State(server): State<Server>,
    QueryParameters(query): QueryParameters<Query>,
) -> Result<Json<Vec<LanguageSummary>>, ApiError> {
    Ok(Json(server.words.library.summaries(query.audience)))
}
