//! `PUT /api/v1/phrases/{phrase}/translations/{tag}`.

use axum::Json;
use axum::extract::State;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::id::PhraseId;
use stegvis_shared::protocol::language::{SaveTranslationRequest, SavedTranslation};
use stegvis_shared::protocol::paths;

use crate::http::Server;
use crate::http::error::ApiError;
use crate::http::extract::{Caller, JsonBody, PathParameters};
use crate::ops;

/// Saves a translation; phones whose participants chose the language get it.
#[utoipa::path(
    put,
    path = paths::TRANSLATION,
    request_body = SaveTranslationRequest,
    responses((status = 200, body = SavedTranslation)),
)]
pub(crate) async fn save_translation(
    State(server): State<Server>,
    caller: Caller,
    PathParameters((phrase, language)): PathParameters<(PhraseId, LanguageTag)>,
    JsonBody(request): JsonBody<SaveTranslationRequest>,
) -> Result<Json<SavedTranslation>, ApiError> {
    let (actor, context) = (&caller.actor, &server.context);
    let offered = &server.offered;
    Ok(Json(ops::phrases::save_translation(actor, context, phrase, &language, &request, offered).await?))
}
