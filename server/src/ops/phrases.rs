//! What language workers do: find what lacks a translation, and translate it.

use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::id::PhraseId;
use stegvis_shared::protocol::language::{
    PhraseList, PhraseQuery, SaveTranslationRequest, SavedTranslation,
};

use super::{Actor, OpsError};
use crate::context::Context;

/// Lists the municipality's phrases in use for a language, most awaited first.
///
/// # Errors
/// [`OpsError::UnknownLanguage`] when the language is not among `offered`, or is Swedish.
pub async fn phrases(
    actor: &Actor,
    context: &Context,
    query: &PhraseQuery,
    offered: &[LanguageTag],
) -> Result<PhraseList, OpsError> {
    todo!()
}

/// Saves a translation; phones whose participants chose the language get it.
///
/// # Errors
/// [`OpsError::UnknownLanguage`] as above; [`OpsError::NotAllowed`] when it is not one of the worker's languages;
/// [`OpsError::TranslationConflict`] when another version is stored than the one that was edited.
pub async fn save_translation(
    actor: &Actor,
    context: &Context,
    phrase: PhraseId,
    language: &LanguageTag,
    request: &SaveTranslationRequest,
    offered: &[LanguageTag],
) -> Result<SavedTranslation, OpsError> {
    todo!()
}
