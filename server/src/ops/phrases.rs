//! What language workers do: find what lacks a translation, and translate it.

use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::text::Note;
use stegvis_shared::id::{ParticipantId, PhraseId, StaffId};
use stegvis_shared::protocol::language::{
    PhraseFilter, PhraseList, PhraseQuery, SaveTranslationRequest, SavedTranslation,
};
use stegvis_shared::sync::{Item, ItemKey, PhraseItem};
use stegvis_shared::time::Timestamp;

use super::{Actor, OpsError};
use crate::context::Context;
use crate::live::Topic;
use crate::store::{Tx, feed, participant, phrase, staff};
use crate::zone::zone_clock;

/// Lists the municipality's phrases for a language, most awaited first: those in use that lack a translation, or all.
///
/// # Errors
/// [`OpsError::UnknownLanguage`] when the language is not among `offered`, or is Swedish.
pub async fn phrases(
    actor: &Actor,
    context: &Context,
    query: &PhraseQuery,
    offered: &[LanguageTag],
) -> Result<PhraseList, OpsError> {
    let worker = actor.as_language_worker()?;
    check(&query.language, offered)?;
    let all = query.show == PhraseFilter::All;
    let mut tx = context.store.read().await?;
    Ok(PhraseList {
        phrases: phrase::list(&mut tx, worker.municipality, &query.language, all).await?,
        missing: phrase::missing(&mut tx, worker.municipality, &query.language).await?,
        clock: zone_clock(context.now()),
    })
}

/// Lets a language pass into which coaches' words are translated.
fn check(language: &LanguageTag, offered: &[LanguageTag]) -> Result<(), OpsError> {
    if language.is_swedish() || !offered.contains(language) {
        return Err(OpsError::UnknownLanguage);
    }
    Ok(())
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
    let worker = actor.as_language_worker()?;
    check(language, offered)?;
    let mut tx = context.store.begin().await?;
    let source = phrase::lock(&mut tx, phrase, worker.municipality).await?.ok_or(OpsError::NotFound)?;
    let person = staff::find(&mut tx, worker.id).await?.ok_or(OpsError::NotSignedIn)?;
    if !person.languages.contains(language) {
        return Err(OpsError::NotAllowed);
    }
    let present = phrase::translation(&mut tx, phrase, language).await?;
    if present.as_ref().map_or(0, |present| present.version) != request.base_version {
        return Err(OpsError::TranslationConflict(present.map(Box::new)));
    }
    let new = NewTranslation {
        phrase,
        source,
        language,
        text: &request.text,
        version: request.base_version + 1,
        translator: Some(worker.id),
    };
    let phones = store(&mut tx, &new, context.now()).await?;
    let translation = phrase::translation(&mut tx, phrase, language).await?.ok_or(OpsError::NotFound)?;
    let topics = phones.iter().copied().map(Topic::Participant);
    context.commit(tx, topics.chain([Topic::Phrases(worker.municipality)])).await?;
    Ok(SavedTranslation { translation, phones: u32::try_from(phones.len()).unwrap_or(u32::MAX) })
}

/// A translation that is to be stored.
pub(crate) struct NewTranslation<'a> {
    pub(crate) phrase: PhraseId,
    pub(crate) source: String,
    pub(crate) language: &'a LanguageTag,
    pub(crate) text: &'a Note,
    pub(crate) version: i64,
    /// `None` for a machine.
    pub(crate) translator: Option<StaffId>,
}

/// Stores a translation and puts it into the feeds of those who chose the language and have the phrase; gives them.
///
/// The caller has locked the phrase, so that nobody begins or ceases to have it meanwhile.
pub(crate) async fn store(
    tx: &mut Tx,
    new: &NewTranslation<'_>,
    now: Timestamp,
) -> Result<Vec<ParticipantId>, OpsError> {
    let NewTranslation { phrase, language, text, version, translator, .. } = *new;
    phrase::put_translation(tx, phrase, language, text, version, translator, now).await?;
    let by = phrase::translation(tx, phrase, language).await?.ok_or(OpsError::NotFound)?.by;
    let item = PhraseItem { source: new.source.clone(), language: language.clone(), text: text.clone(), by };
    let wanted = vec![(ItemKey::Phrase(phrase), Some(Item::Phrase(item)))];
    let users = phrase::users(tx, phrase).await?;
    // Who is choosing another language at this moment holds the lock: look only when it is ours.
    let locked = feed::lock_all(tx, &users).await?;
    let languages = participant::languages(tx, &users).await?;
    let phones: Vec<ParticipantId> =
        users.into_iter().filter(|user| languages.get(user) == Some(language)).collect();
    let feeds = phones.iter().filter_map(|user| Some((*locked.get(user)?, wanted.clone())));
    feed::append_all(tx, feeds.collect()).await?;
    Ok(phones)
}
