//! Erasing everything about a participant who wishes it: GDPR, article 17.
//!
//! # Design
//! A coach of the participant decides for the municipality. Erasing takes what is in the tables and, after the commit,
//! what is in memory. Phones that come back are told, and forget as well. Texts that a coach wrote stay as phrases where
//! somebody else has them on the phone, or a programme of the municipality holds them; else they go, with their
//! translations.

use std::collections::BTreeSet;

use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::{ErasureId, MunicipalityId, ParticipantId, StaffId};
use stegvis_shared::protocol::coach::{DeclineErasureRequest, EraseRequest, ProgrammeSummary};
use stegvis_shared::time::Timestamp;

use super::projection::{Part, project};
use super::session::PHONE_MS;
use super::{Actor, OpsError, hearers, words};
use crate::context::Context;
use crate::live::Topic;
use crate::store::message::Content;
use crate::store::wish::{self, Wish};
use crate::store::{Tx, erase, feed, message, participant, phrase, programme};

/// Says no to a participant who wants everything erased since an instant, and sends the reason as a message. A wish that
/// is not there any more is left as it is, and nothing is sent. A repeat with the same message is the same no.
pub async fn decline(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    request: DeclineErasureRequest,
) -> Result<(), OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let mut tx = context.store.begin().await?;
    coach.own_participant(&mut tx, participant, now).await?;
    feed::lock(&mut tx, participant).await?;
    if !wish::end(&mut tx, Wish::Erasure, participant, request.since).await? {
        return Ok(());
    }
    message::add(&mut tx, participant, request.message, Some(coach.id), Content::Text(&request.reason), now)
        .await?;
    project(&mut tx, participant, Part::All, now).await?;
    let topics = hearers::everybody(&mut tx, &[participant]).await?;
    context.commit(tx, topics).await?;
    context.news.notify_one();
    Ok(())
}

/// Erases everything about a participant who wishes it since an instant. It cannot be undone.
///
/// # Errors
/// [`OpsError::NotFound`] when the participant, or the wish, is not there any more. [`OpsError::InvalidBody`] when the
/// name that was typed is another.
pub async fn erase(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    request: &EraseRequest,
) -> Result<(), OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let mut tx = context.store.begin().await?;
    let person = coach.own_participant(&mut tx, participant, now).await?;
    let wish = wish::of_participant(&mut tx, participant).await?.erasure;
    if wish.and_then(|wish| wish.asked_at) != Some(request.since) {
        return Err(OpsError::NotFound);
    }
    if person.name.as_str() != request.name.trim() {
        return Err(OpsError::InvalidBody { field: "name" });
    }
    let by = By::Coach { coach: coach.id, since: request.since };
    everything(tx, context, participant, coach.municipality, by).await
}

/// Erases everything about a participant, for whoever holds the database itself; with or without a wish.
///
/// # Errors
/// [`OpsError::NotFound`] when there is no such participant. [`OpsError::InvalidParameter`] when the name is another.
pub async fn erase_by_hand(
    context: &Context,
    participant: ParticipantId,
    name: &str,
) -> Result<(), OpsError> {
    let mut tx = context.store.begin().await?;
    let municipality = participant::municipality_of(&mut tx, participant).await?;
    let municipality = municipality.ok_or(OpsError::NotFound)?;
    let person = participant::find(&mut tx, participant, municipality, context.now()).await?;
    if person.ok_or(OpsError::NotFound)?.name.as_str() != name.trim() {
        return Err(OpsError::InvalidParameter { field: "name" });
    }
    everything(tx, context, participant, municipality, By::Hand).await
}

/// Who erases.
enum By {
    /// A coach, because it is wished since an instant.
    Coach { coach: StaffId, since: Timestamp },
    /// Whoever holds the database itself.
    Hand,
}

/// Erases, commits, and forgets.
async fn everything(
    mut tx: Tx,
    context: &Context,
    participant: ParticipantId,
    municipality: MunicipalityId,
    by: By,
) -> Result<(), OpsError> {
    let now = context.now();
    let texts = own_texts(&mut tx, participant, municipality).await?;
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    erase::lock_phrases(&mut tx, municipality, &texts).await?;
    feed::lock(&mut tx, participant).await?;
    erase::lock(&mut tx, participant).await?;
    let by = match by {
        // Looked at once more: from here on nobody takes it back.
        By::Coach { since, .. } if !wish::end(&mut tx, Wish::Erasure, participant, since).await? => {
            return Err(OpsError::NotFound);
        }
        By::Coach { coach, .. } => Some(coach),
        By::Hand => None,
    };
    let mut topics = hearers::everybody(&mut tx, &[participant]).await?;
    topics.push(Topic::Phrases(municipality));
    erase::everything(&mut tx, participant, municipality, &texts, now.plus_millis(PHONE_MS)).await?;
    erase::note(&mut tx, ErasureId::new(now, context.bits()), municipality, by, now).await?;
    let (heads, noted_plans, hub) =
        (context.store.heads().clone(), context.noted_plans.clone(), context.hub.clone());
    tx.commit_and_then(move || {
        heads.forget(participant);
        noted_plans.forget(participant);
        hub.wake(topics);
    })
    .await?;
    Ok(())
}

/// Lists the texts of a participant's plans, present, past and to come, that no programme holds; and locks the plan.
async fn own_texts(
    tx: &mut Tx,
    participant: ParticipantId,
    municipality: MunicipalityId,
) -> Result<BTreeSet<String>, OpsError> {
    let mut texts = BTreeSet::new();
    for document in erase::lock_plan(tx, participant).await? {
        let document: PlanDocument = erase::read_plan(participant, &document)?;
        texts.extend(document.phrases().map(|(text, _)| text.to_owned()));
    }
    texts.extend(phrase::of_participant(tx, participant).await?.into_iter().map(|(_, text)| text));
    for ProgrammeSummary { staircase, templates, .. } in programme::of_municipality(tx, municipality).await? {
        for document in
            std::iter::once(&PlanDocument::empty()).chain(templates.iter().map(|one| &one.document))
        {
            for text in words::texts(document, &staircase).into_keys() {
                texts.remove(text);
            }
        }
    }
    Ok(texts)
}
