//! `GET /api/v1/languages/{tag}/packs/{hash}`.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG};
use axum::response::IntoResponse;
use stegvis_i18n::{Audience, LanguageTag};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::PathParameters;

/// Gives the language pack of the participants' app. It may be kept for ever: other words have another hash.
#[utoipa::path(get, path = paths::LANGUAGE_PACK, responses((status = 200, body = Object)))]
pub(crate) async fn show_pack(
    State(server): State<Server>,
    PathParameters((tag, hash)): PathParameters<(String, String)>,
) -> Result<impl IntoResponse, ApiError> {
    pack(&server, &tag, &hash, Audience::Phone)
}

/// Gives the words of an audience as they are now.
pub(crate) fn pack(
    server: &Server,
    tag: &str,
    hash: &str,
    audience: Audience,
) -> Result<impl IntoResponse + use<>, ApiError> {
    let found = LanguageTag::parse(tag).ok().and_then(|tag| server.words.library.pack(&tag, audience));
    let pack = found.ok_or_else(|| ApiError::new(ErrorCode::UnknownLanguage))?;
    Ok(kept_by_hash(&pack.bytes, &pack.hash, hash))
}

/// Answers with JSON that may be kept for ever under its own hash alone: a client that comes with another one (its list
/// is older, or of another audience) asks again each time.
pub(super) fn kept_by_hash(json: &[u8], hash: &str, asked: &str) -> impl IntoResponse + use<> {
    let keep = if hash == asked { "public, max-age=31536000, immutable" } else { "no-cache" };
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, keep)];
    (headers, [(ETAG, format!("\"{hash}\""))], Bytes::copy_from_slice(json))
}
