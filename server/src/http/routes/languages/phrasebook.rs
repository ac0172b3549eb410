//! `GET /api/v1/languages/{tag}/phrasebooks/{hash}`.

use axum::extract::State;
use axum::response::IntoResponse;
use stegvis_i18n::LanguageTag;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;

use super::pack::kept_by_hash;
use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::PathParameters;

/// Gives Swedish phrases to practise, with what they mean in a language. They may be kept for ever: others have another
/// hash.
#[utoipa::path(get, path = paths::PHRASEBOOK, responses((status = 200, body = Object)))]
pub(crate) async fn show_phrasebook(
    State(server): State<Server>,
    PathParameters((tag, hash)): PathParameters<(String, String)>,
) -> Result<impl IntoResponse, ApiError> {
    let found = LanguageTag::parse(&tag).ok().and_then(|tag| server.words.library.phrasebook(&tag));
    let book = found.ok_or_else(|| ApiError::new(ErrorCode::UnknownLanguage))?;
    Ok(kept_by_hash(&book.bytes, &book.hash, &hash))
}
