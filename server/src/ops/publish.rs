//! Publishing plans: one or a group, all or none.
//!
//! # Design
//! One transaction, and one statement for each table, however many plans there are. Which rows of a feed change follows
//! from the plan before and the plan after, without reading the feed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use stegvis_shared::domain::plan::{PhraseUse, PlanDocument};
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::{ParticipantId, PlanId};
use stegvis_shared::protocol::coach::PublishResult;
use stegvis_shared::time::Timestamp;

use super::horizon::{Calendar, Span};
use super::plan::{Access, Next, check_version, coach_name, own_plans};
use super::projection::{Shown, Source, difference, sources};
use super::{Actor, OpsError, Staff, hearers, words};
use crate::context::Context;
use crate::live::Topic;
use crate::store::participant::StoredParticipant;
use crate::store::phrase::Use;
use crate::store::plan::{Fresh, StoredPlan};
use crate::store::{StoreError, Tx, delivery, feed, goal_wish, participant, phrase, plan};
use crate::zone::today;

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
    person: StoredParticipant,
    /// What was stored before.
    stored: StoredPlan,
    document: PlanDocument,
    /// Whether the document is another than the draft.
    is_edited: bool,
    next: Next,
}

impl Ready {
    /// Checks a plan.
    fn new(
        publication: &Publication,
        person: StoredParticipant,
        stored: StoredPlan,
        from: &Title,
        now: Timestamp,
    ) -> Result<Self, OpsError> {
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
        let next = Next::new(&stored, &document, &person.staircase, from, now);
        Ok(Self { is_edited: document != stored.draft.document, person, stored, document, next })
    }

    /// Gives the document that was published before, if any.
    fn before(&self) -> Option<&PlanDocument> {
        self.stored.published.as_ref().map(|published| &published.document)
    }
}

/// Publishes plans of the coach's participants, all or none, in one transaction. Results are in the order asked.
///
/// A plan that is the same as the published one stays the same revision.
///
/// # Errors
/// For the first plan at fault: [`OpsError::PlanConflict`], [`OpsError::PlanInvalid`], or [`OpsError::InvalidBody`] when
/// it is named twice; nothing is published then.
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
    let plans: Vec<PlanId> = publications.iter().map(|publication| publication.plan).collect();
    let from = coach_name(&mut tx, coach).await?;
    let mut own = own_plans(&mut tx, coach, &plans, now, Access::Write).await?;
    let mut named = BTreeSet::new();
    let mut ready = Vec::new();
    for (index, publication) in publications.iter().enumerate() {
        let at_fault = |error| PublishError { index: Some(index), error };
        if !named.insert(publication.plan) {
            return Err(at_fault(OpsError::InvalidBody { field: "plan" }));
        }
        let (person, stored) = own.remove(&publication.plan).ok_or_else(|| at_fault(OpsError::NotFound))?;
        ready.push(Ready::new(publication, person, stored, &from, now).map_err(at_fault)?);
    }
    store(&mut tx, coach, &ready, now).await?;
    move_words(&mut tx, context, coach, &ready).await?;
    let results = deliver(&mut tx, coach, &ready, now).await?;
    let people: Vec<ParticipantId> = ready.iter().map(|one| one.person.id).collect();
    let mut wakes = hearers::everybody(&mut tx, &people).await?;
    wakes.push(Topic::Phrases(coach.municipality));
    context.commit(tx, wakes).await?;
    context.news.notify_one();
    Ok(results)
}

/// Stores plans; the phones do not have them yet.
async fn store(tx: &mut Tx, coach: Staff, ready: &[Ready], now: Timestamp) -> Result<(), StoreError> {
    let edited = ready.iter().filter(|one| one.is_edited);
    plan::save_drafts(tx, edited.map(|one| (one.stored.id, &one.document)), coach.id, now).await?;
    let (fresh, same): (Vec<_>, Vec<_>) = ready.iter().partition(|one| one.next.is_new);
    let fresh: Vec<Fresh> = fresh
        .into_iter()
        .map(|one| Fresh::new(one.stored.id, one.next.has_word, one.next.news.as_ref()))
        .collect();
    plan::publish(tx, &fresh, coach.id, now, today(now)).await?;
    let same: Vec<ParticipantId> = same.into_iter().map(|one| one.person.id).collect();
    plan::set_horizon(tx, &same, today(now)).await
}

/// Registers the phrases that come with the plans, and notes who has which on the phone from now on.
async fn move_words(tx: &mut Tx, context: &Context, coach: Staff, ready: &[Ready]) -> Result<(), StoreError> {
    let empty = PlanDocument::empty();
    let mut moved: BTreeMap<&str, PhraseUse> = BTreeMap::new();
    let (mut begun, mut ended) = (Vec::new(), Vec::new());
    for one in ready {
        let mut before = words::texts(one.before().unwrap_or(&empty), &one.person.staircase);
        let mut after = words::texts(&one.document, &one.person.staircase);
        after.retain(|text, _| before.remove(text).is_none());
        begun.extend(after.keys().map(|text| (one.person.id, *text)));
        ended.extend(before.keys().map(|text| (one.person.id, *text)));
        for (text, used_as) in after.into_iter().chain(before) {
            moved.entry(text).or_insert(used_as);
        }
    }
    let phrases = words::register(tx, context, coach.municipality, &moved).await?;
    let uses = |moved: Vec<(ParticipantId, &str)>| -> Vec<Use> {
        let known =
            moved.into_iter().filter_map(|(participant, text)| Some((participant, phrases.get(text)?)));
        known.map(|(participant, id)| Use { participant: participant.into(), phrase: (*id).into() }).collect()
    };
    phrase::move_uses(tx, &uses(begun), &uses(ended)).await
}

/// Brings stored plans into the participants' feeds. Gives what came of each.
async fn deliver(
    tx: &mut Tx,
    coach: Staff,
    ready: &[Ready],
    now: Timestamp,
) -> Result<Vec<PublishResult>, OpsError> {
    let ids: Vec<ParticipantId> = ready.iter().map(|one| one.person.id).collect();
    // From here on nobody changes what the feeds are made of; what was read before may be old.
    let locked = feed::lock_all(tx, &ids).await?;
    let people = participant::among(tx, &ids, coach.municipality, now).await?;
    let staircases: HashMap<ParticipantId, &Staircase> =
        ready.iter().map(|one| (one.person.id, &one.person.staircase)).collect();
    if people.iter().any(|person| staircases.get(&person.id) != Some(&&person.staircase)) {
        // The programme is being replaced at this moment; the same again finds the new one.
        return Err(OpsError::Busy);
    }
    let (empty, today) = (PlanDocument::empty(), today(now));
    let texts: BTreeSet<&str> = ready
        .iter()
        .flat_map(|one| {
            [&one.document, one.before().unwrap_or(&empty)].map(|plan| (plan, &one.person.staircase))
        })
        .flat_map(|(plan, staircase)| words::texts(plan, staircase).into_keys())
        .collect();
    let days = ready.iter().filter_map(|one| one.stored.horizon_day);
    let first = Span::horizon(days.fold(today, Ord::min)).first;
    let sources = sources(tx, people, first, &Vec::from_iter(texts)).await?;
    let sources: HashMap<ParticipantId, Source> =
        sources.into_iter().map(|source| (source.person.id, source)).collect();

    let mut calendar = Calendar::default();
    let (mut feeds, mut results, mut seen_to) = (Vec::new(), Vec::new(), Vec::new());
    for one in ready {
        let source = sources.get(&one.person.id).ok_or(OpsError::NotFound)?;
        let locked = *locked.get(&one.person.id).ok_or(OpsError::NotFound)?;
        let before = Shown {
            document: one.before().unwrap_or(&empty),
            notice: one.stored.notice.clone(),
            plan: one.stored.plan_item,
            news: one.stored.news.clone(),
            day: one.stored.horizon_day.unwrap_or(today),
        };
        let after = Shown {
            document: &one.document,
            notice: one.next.notice.clone(),
            plan: Some(one.next.plan),
            news: one.next.news.clone(),
            day: today,
        };
        seen_to.extend(source.wishes.iter().filter(|wish| !wish.is_left_by(&one.document)));
        feeds.push((locked, difference(source, &before, &after, &mut calendar)));
        results.push(PublishResult {
            plan: one.stored.id,
            revision: one.next.plan.revision,
            changes: 0,
            untranslated: untranslated(source, &one.document),
        });
    }
    goal_wish::end(tx, seen_to.into_iter()).await?;
    let changes = feed::append_all(tx, feeds).await?;
    for ((result, changes), one) in results.iter_mut().zip(changes).zip(ready) {
        // The notes of which plan it is and of what is new in it are none of the coach's changes.
        let notes = u32::from(one.next.is_new) + u32::from(one.next.news != one.stored.news);
        result.changes = changes.saturating_sub(notes);
    }
    let plans: Vec<PlanId> = results.iter().map(|result| result.plan).collect();
    delivery::set_positions(tx, &plans).await?;
    Ok(results)
}

/// Lists the texts of plan and staircase that lack a translation into the participant's language, in their order.
fn untranslated(source: &Source, document: &PlanDocument) -> Vec<String> {
    let mut named = BTreeSet::new();
    words::in_order(document, &source.person.staircase)
        .map(|(text, _)| text)
        .filter(|text| !source.has(text) && named.insert(*text))
        .map(str::to_owned)
        .collect()
}
