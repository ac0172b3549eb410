//! Plans: what there is, draft, preview.

use std::collections::HashMap;

use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::{ParticipantId, PlanId};
use stegvis_shared::protocol::coach::{Draft, PlanConflict, PlanView, PreviewRequest, SaveDraftRequest};
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Cursor, NewsItem, NoticeItem, PlanItem};
use stegvis_shared::time::Timestamp;

use super::news::news;
use super::projection::{self, Shown};
use super::{Actor, OpsError, Staff, hearers};
use crate::context::Context;
use crate::store::participant::StoredParticipant;
use crate::store::plan::StoredPlan;
use crate::store::{StoreError, Tx, participant, plan, staff};
use crate::zone::{today, zone_clock};

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
    plan::save_drafts(&mut tx, [(plan, &request.document)], coach.id, now).await?;
    let saved = plan::of_participant(&mut tx, person.id).await?.ok_or(OpsError::NotFound)?;
    let coaches = hearers::coaches(&mut tx, &[person.id]).await?;
    context.commit(tx, coaches).await?;
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
    let (mut person, stored) = own_plan(&mut tx, coach, plan, now, Access::Read).await?;
    person.language = request.language;
    let from = coach_name(&mut tx, coach).await?;
    let next = Next::new(&stored, &request.document, &person.staircase, &from, now);
    let shown = Shown {
        document: &request.document,
        notice: next.notice,
        plan: Some(next.plan),
        news: next.news,
        day: today(now),
    };
    let changes = projection::preview(&mut tx, person, &shown).await?;
    Ok(SyncResponse {
        cursor: Cursor { epoch: context.store.epoch(), position: 0 },
        reset: true,
        more: false,
        changes,
        outcomes: Vec::new(),
        clock: zone_clock(now),
    })
}

/// What a plan is looked at for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
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
    own_plans(tx, coach, &[plan], now, access).await?.remove(&plan).ok_or(OpsError::NotFound)
}

/// Finds those of some plans that are of the coach's participants.
pub(super) async fn own_plans(
    tx: &mut Tx,
    coach: Staff,
    plans: &[PlanId],
    now: Timestamp,
    access: Access,
) -> Result<HashMap<PlanId, (StoredParticipant, StoredPlan)>, StoreError> {
    if access == Access::Write {
        plan::lock(tx, coach.id, plans).await?;
    }
    let stored = plan::of_coach_among(tx, coach.id, plans).await?;
    let ids: Vec<ParticipantId> = stored.iter().map(|plan| plan.participant).collect();
    let people = participant::among(tx, &ids, coach.municipality, now).await?;
    let mut people: HashMap<ParticipantId, StoredParticipant> =
        people.into_iter().map(|person| (person.id, person)).collect();
    let own =
        stored.into_iter().filter_map(|plan| Some((plan.id, (people.remove(&plan.participant)?, plan))));
    Ok(own.collect())
}

/// What a document becomes when it is published after what was published before.
pub(super) struct Next {
    pub(super) plan: PlanItem,
    pub(super) notice: Option<NoticeItem>,
    /// Whether the revision is one that was not there before.
    pub(super) is_new: bool,
    /// What changes for the participant.
    pub(super) news: Option<NewsItem>,
    /// Whether the notice is another than before.
    pub(super) has_word: bool,
}

impl Next {
    pub(super) fn new(
        stored: &StoredPlan,
        document: &PlanDocument,
        staircase: &Staircase,
        from: &Title,
        now: Timestamp,
    ) -> Self {
        let same = stored.published.as_ref().filter(|published| published.document == *document);
        let before = stored.notice.as_ref();
        let has_word = before.map(|notice| &notice.text) != document.notice.as_ref();
        let notice = match &document.notice {
            Some(text) if has_word => Some(NoticeItem { text: text.clone(), from: from.clone(), at: now }),
            _ => stored.notice.clone().filter(|_| !has_word),
        };
        let revision = stored.published.as_ref().map_or(0, |published| published.revision) + 1;
        let plan = stored.plan_item.filter(|_| same.is_some());
        let plan = plan.unwrap_or(PlanItem { revision, opened: false });
        let news = match same {
            Some(_) => stored.news.clone(),
            None => stored.known().and_then(|known| news(revision, known, document, staircase)),
        };
        Self { plan, notice, is_new: same.is_none(), news, has_word }
    }
}

/// Finds what a coach is called.
pub(super) async fn coach_name(tx: &mut Tx, coach: Staff) -> Result<Title, OpsError> {
    Ok(staff::find(tx, coach.id).await?.ok_or(OpsError::NotSignedIn)?.name)
}

pub(super) fn check_version(stored: &StoredPlan, version: i64) -> Result<(), OpsError> {
    if stored.draft.version == version {
        return Ok(());
    }
    Err(OpsError::PlanConflict(Box::new(PlanConflict { theirs: stored.draft.clone() })))
}
