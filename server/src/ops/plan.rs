//! Plans: draft, preview, publish.

use std::collections::BTreeMap;

use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::{PhraseUse, PlanDocument};
use stegvis_shared::id::{ParticipantId, PhraseId, PlanId};
use stegvis_shared::protocol::coach::{
    Draft, PlanConflict, PlanView, PreviewRequest, PublishResult, SaveDraftRequest,
};
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Cursor, NoticeItem, PlanItem};
use stegvis_shared::time::Timestamp;

use super::pairing::topics;
use super::projection::{self, Part, project};
use super::{Actor, OpsError, Staff, words};
use crate::context::Context;
use crate::live::Topic;
use crate::store::participant::StoredParticipant;
use crate::store::plan::StoredPlan;
use crate::store::{StoreError, Tx, delivery, phrase, plan, staff};
use crate::zone::{today, zone_clock};

/// One plan to publish.
#[derive(Clone, Debug)]
pub struct Publication {
    /// The plan.
    pub plan: PlanId,
    /// What to publish.
    pub edition: Edition,
}

/// What to publish.
#[derive(Clone, Debug)]
pub enum Edition {
    /// The draft, which must still have this version.
    Draft {
        /// The version that the coach saw.
        version: i64,
    },
    /// A document, which becomes the draft as well.
    Document {
        /// The plan.
        document: PlanDocument,
        /// The version of the draft that it replaces; `None` replaces any.
        base_version: Option<i64>,
    },
}

/// Shows the plan of one of the coach's participants: the draft, and what the phone has.
pub async fn plan(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
) -> Result<PlanView, OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let mut tx = context.store.read().await?;
    let person = coach.own_participant(&mut tx, participant, now).await?;
    let stored = plan::of_participant(&mut tx, participant).await?.ok_or(OpsError::NotFound)?;
    Ok(PlanView {
        id: stored.id,
        participant,
        draft: stored.draft,
        published: stored.published,
        staircase: person.staircase,
        clock: zone_clock(now),
    })
}

/// Saves a draft. It may break rules; publishing it may not.
///
/// # Errors
/// [`OpsError::PlanConflict`] when another version is stored than the one that was edited.
pub async fn save_draft(
    actor: &Actor,
    context: &Context,
    plan: PlanId,
    request: SaveDraftRequest,
) -> Result<Draft, OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let mut tx = context.store.begin().await?;
    let (person, stored) = own_plan(&mut tx, coach, plan, now, Access::Write).await?;
    check_version(&stored, request.base_version)?;
    plan::save_draft(&mut tx, plan, &request.document, coach.id, now).await?;
    let saved = plan::of_participant(&mut tx, person.id).await?.ok_or(OpsError::NotFound)?;
    let topics = topics(&mut tx, person.id).await?;
    context.commit(tx, topics.into_iter().filter(|topic| matches!(topic, Topic::Coach(_)))).await?;
    Ok(saved.draft)
}

/// Gives what a phone of the participant would hold with this document and language. Stores nothing.
///
/// A document that breaks rules is shown as far as it can be.
///
/// # Errors
/// [`OpsError::UnknownLanguage`] when the language is not among `offered`.
pub async fn preview(
    actor: &Actor,
    context: &Context,
    plan: PlanId,
    request: PreviewRequest,
    offered: &[LanguageTag],
) -> Result<SyncResponse, OpsError> {
    let coach = actor.as_coach()?;
    if !offered.contains(&request.language) {
        return Err(OpsError::UnknownLanguage);
    }
    let now = context.now();
    let mut tx = context.store.read().await?;
    let (person, stored) = own_plan(&mut tx, coach, plan, now, Access::Read).await?;
    let notice = match (&request.document.notice, stored.notice) {
        (None, _) => None,
        (Some(text), Some(present)) if present.text == *text => Some(present),
        (Some(text), _) => {
            let from = staff::find(&mut tx, coach.id).await?.ok_or(OpsError::NotSignedIn)?.name;
            Some(NoticeItem { text: text.clone(), from, at: now })
        }
    };
    let plan = match &stored.published {
        Some(published) if published.document == request.document => stored.plan_item,
        before => {
            let revision = before.as_ref().map_or(0, |published| published.revision) + 1;
            Some(PlanItem { revision, opened: false })
        }
    };
    let changes =
        projection::preview(&mut tx, &person, &request.document, notice, plan, &request.language, now)
            .await?;
    Ok(SyncResponse {
        cursor: Cursor { epoch: context.store.epoch(), position: 0 },
        reset: true,
        more: false,
        changes,
        outcomes: Vec::new(),
        clock: zone_clock(now),
    })
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
#[error("nothing was published")]
pub struct PublishError {
    /// Which of the plans is at fault, from 0; `None` when none of them is.
    pub index: Option<usize>,
    /// What is wrong with it.
    #[source]
    pub error: OpsError,
}

impl From<OpsError> for PublishError {
    fn from(error: OpsError) -> Self {
        Self { index: None, error }
    }
}

impl From<StoreError> for PublishError {
    fn from(error: StoreError) -> Self {
        OpsError::from(error).into()
    }
}

impl From<PublishError> for OpsError {
    fn from(error: PublishError) -> Self {
        error.error
    }
}

/// A plan that may be published: nothing about it is wrong.
struct Ready {
    /// Its place among the plans asked for.
    index: usize,
    plan: PlanId,
    person: StoredParticipant,
    document: PlanDocument,
    revision: i64,
    /// Whether the revision is one that was not there before.
    is_new: bool,
}

/// Publishes plans of the coach's participants, all or none, in one transaction. Results are in the order asked.
///
/// A plan that is the same as the published one stays the same revision.
///
/// # Errors
/// For the first plan at fault: [`OpsError::PlanConflict`] or [`OpsError::PlanInvalid`]; nothing is published then.
pub async fn publish(
    actor: &Actor,
    context: &Context,
    publications: &[Publication],
) -> Result<Vec<PublishResult>, OpsError> {
    Ok(publish_group(actor, context, publications).await?)
}

/// As [`publish`], and says which plan is at fault.
pub async fn publish_group(
    actor: &Actor,
    context: &Context,
    publications: &[Publication],
) -> Result<Vec<PublishResult>, PublishError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let mut tx = context.store.begin().await?;

    let mut by_plan: Vec<(usize, &Publication)> = publications.iter().enumerate().collect();
    by_plan.sort_by_key(|(_, publication)| publication.plan);
    let mut ready = Vec::new();
    for (index, publication) in by_plan {
        let stored = store_plan(&mut tx, coach, index, publication, now).await;
        ready.push(stored.map_err(|error| PublishError { index: Some(index), error })?);
    }

    let mut texts: BTreeMap<&str, PhraseUse> = BTreeMap::new();
    for one in &ready {
        for (text, used_as) in words::texts(&one.document, &one.person.staircase) {
            texts.entry(text).or_insert(used_as);
        }
    }
    let phrases = words::register(&mut tx, context, coach.municipality, &texts).await?;

    ready.sort_by_key(|one| one.person.id);
    let mut wakes = vec![Topic::Phrases(coach.municipality)];
    let mut results = Vec::new();
    for one in &ready {
        results.push((one.index, deliver(&mut tx, one, &phrases, now).await?));
        wakes.extend(topics(&mut tx, one.person.id).await?);
    }
    context.commit(tx, wakes).await?;
    results.sort_by_key(|(index, _)| *index);
    Ok(results.into_iter().map(|(_, result)| result).collect())
}

/// Checks and stores a plan; the phone does not have it yet.
async fn store_plan(
    tx: &mut Tx,
    coach: Staff,
    index: usize,
    publication: &Publication,
    now: Timestamp,
) -> Result<Ready, OpsError> {
    let plan = publication.plan;
    let (person, stored) = own_plan(tx, coach, plan, now, Access::Write).await?;
    let document = match &publication.edition {
        Edition::Draft { version } => {
            check_version(&stored, *version)?;
            stored.draft.document.clone()
        }
        Edition::Document { document, base_version } => {
            if let Some(base_version) = base_version {
                check_version(&stored, *base_version)?;
            }
            document.clone()
        }
    };
    let problems = document.problems(&person.staircase);
    if !problems.is_empty() {
        return Err(OpsError::PlanInvalid(problems));
    }
    if document != stored.draft.document {
        plan::save_draft(tx, plan, &document, coach.id, now).await?;
    }
    let before = stored.published.as_ref();
    let mut revision = before.map_or(0, |published| published.revision);
    let is_new = before.is_none_or(|published| published.document != document);
    if is_new {
        revision += 1;
        plan::publish(tx, plan, revision, coach.id, now).await?;
        if before.and_then(|published| published.document.notice.as_ref()) != document.notice.as_ref() {
            plan::set_notice(tx, plan, coach.id, now).await?;
        }
    }
    Ok(Ready { index, plan, person, document, revision, is_new })
}

/// Brings a stored plan into the participant's feed.
async fn deliver(
    tx: &mut Tx,
    ready: &Ready,
    phrases: &BTreeMap<String, PhraseId>,
    now: Timestamp,
) -> Result<PublishResult, OpsError> {
    let Ready { plan, person, document, revision, is_new, .. } = ready;
    words::set_used(tx, person.id, document, &person.staircase, phrases).await?;
    plan::set_horizon(tx, person.id, today(now)).await?;
    let changes = project(tx, person.id, Part::Plan, now).await?;
    delivery::set_position(tx, person.id, *revision).await?;
    Ok(PublishResult {
        plan: *plan,
        revision: *revision,
        changes: changes.saturating_sub(u32::from(*is_new)),
        untranslated: untranslated(tx, person, document).await?,
    })
}

/// Lists the texts of plan and staircase that lack a translation into the participant's language, in their order.
async fn untranslated(
    tx: &mut Tx,
    person: &StoredParticipant,
    document: &PlanDocument,
) -> Result<Vec<String>, OpsError> {
    if person.language.is_swedish() {
        return Ok(Vec::new());
    }
    let texts: Vec<&str> = words::in_order(document, &person.staircase).map(|(text, _)| text).collect();
    let translated = phrase::translations(tx, person.municipality, &person.language, &texts).await?;
    let mut untranslated: Vec<String> = Vec::new();
    for text in texts {
        let done = translated.iter().any(|(_, item)| item.source == text);
        if !done && !untranslated.iter().any(|other| other == text) {
            untranslated.push(text.to_owned());
        }
    }
    Ok(untranslated)
}

/// What a plan is looked at for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Access {
    Read,
    /// Locks it until the end of the transaction.
    Write,
}

/// Finds a plan of one of the coach's participants.
async fn own_plan(
    tx: &mut Tx,
    coach: Staff,
    plan: PlanId,
    now: Timestamp,
    access: Access,
) -> Result<(StoredParticipant, StoredPlan), OpsError> {
    let participant = plan::participant_of(tx, plan).await?.ok_or(OpsError::NotFound)?;
    let person = coach.own_participant(tx, participant, now).await?;
    if access == Access::Write {
        plan::lock(tx, plan).await?;
    }
    let stored = plan::of_participant(tx, participant).await?.ok_or(OpsError::NotFound)?;
    Ok((person, stored))
}

fn check_version(stored: &StoredPlan, version: i64) -> Result<(), OpsError> {
    if stored.draft.version == version {
        return Ok(());
    }
    Err(OpsError::PlanConflict(Box::new(PlanConflict { theirs: stored.draft.clone() })))
}
