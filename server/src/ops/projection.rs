//! The projection: a participant's feed as it follows from the tables.
//!
//! # Design
//! The tables are the truth; the feed is what phones hold of it. [`project`] makes the feed anew from the tables, and
//! only items that differ count as changed. A participant's own actions change the one item that
//! [`apply`](stegvis_shared::sync::apply) names, which comes to the same; a test holds both against each other. And a
//! publish changes what differs between the feeds of two plans ([`difference`]).

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::Date;
use stegvis_shared::domain::activity::{Activity, OccurrenceKey};
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::id::{ActivityId, GoalId, MunicipalityId, ParticipantId, PhraseId};
use stegvis_shared::sync::{
    ActivityItem, AnswerItem, Change, GoalItem, Item, ItemKey, ItemNumber, MessageItem, NewsItem, NoticeItem,
    OccurrenceItem, PhraseItem, PlanItem, Profile, Receipt, Sender, StaircaseItem,
};
use stegvis_shared::time::Timestamp;

use super::horizon::{Calendar, Span};
use super::{OpsError, words};
use crate::store::feed::Wanted;
use crate::store::goal_wish::StoredWish;
use crate::store::message::StoredMessage;
use crate::store::participant::StoredParticipant;
use crate::store::{
    StoreError, Tx, answer, feed, goal_wish, message, participant, phrase, plan, support, wish,
};
use crate::zone::today;

/// How much of a feed to make anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// What follows from plan, programme and translations.
    Plan,
    /// Everything, with profile and messages.
    All,
}

/// Beginnings of the keys of what follows from the plan.
const PLAN_KINDS: [&str; 9] =
    ["staircase", "notice", "news", "plan", "goal:", "own_goal:", "activity:", "occurrence:", "phrase:"];
/// Beginnings of the keys of everything.
const ALL_KINDS: [&str; 1] = [""];
/// More messages than a thread has.
const EVERY_MESSAGE: i64 = 100_000;

/// A plan as it is shown to a participant.
#[derive(Clone, Debug)]
pub(crate) struct Shown<'a> {
    pub(crate) document: &'a PlanDocument,
    pub(crate) notice: Option<NoticeItem>,
    pub(crate) plan: Option<PlanItem>,
    pub(crate) news: Option<NewsItem>,
    /// The day whose horizon it has.
    pub(crate) day: Date,
}

/// What the feed is made of besides the plan.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) person: StoredParticipant,
    answers: HashMap<OccurrenceKey, AnswerItem>,
    marks: HashMap<GoalId, Receipt>,
    /// The oldest first.
    pub(crate) wishes: Vec<StoredWish>,
    translations: Arc<Translations>,
}

/// What there is of translations into one language, by text.
type Translations = HashMap<String, (PhraseId, PhraseItem)>;

impl Source {
    /// Says whether a text is there in the participant's language.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.person.language.is_swedish() || self.translations.contains_key(text)
    }
}

/// Reads what the feeds of participants are made of: their deeds from a day on, and what there is of translations of
/// texts.
pub(crate) async fn sources(
    tx: &mut Tx,
    people: Vec<StoredParticipant>,
    first: Date,
    texts: &[&str],
) -> Result<Vec<Source>, StoreError> {
    let ids: Vec<ParticipantId> = people.iter().map(|person| person.id).collect();
    let mut answers: HashMap<ParticipantId, HashMap<OccurrenceKey, AnswerItem>> = HashMap::new();
    for found in answer::of_participants(tx, &ids, first.at(0, 0, 0, 0)).await? {
        let item = AnswerItem { answer: found.answer, receipt: found.receipt };
        answers.entry(found.participant).or_default().insert(found.occurrence, item);
    }
    let mut marks: HashMap<ParticipantId, HashMap<GoalId, Receipt>> = HashMap::new();
    for found in answer::marks(tx, &ids).await? {
        marks.entry(found.participant).or_default().insert(found.goal, found.receipt);
    }
    let mut wishes: HashMap<ParticipantId, Vec<StoredWish>> = HashMap::new();
    for found in goal_wish::of_participants(tx, &ids).await? {
        wishes.entry(found.participant).or_default().push(found);
    }
    let mut spoken: BTreeMap<(MunicipalityId, LanguageTag), Arc<Translations>> = BTreeMap::new();
    let mut sources = Vec::new();
    for person in people {
        let translations = match spoken.entry((person.municipality, person.language.clone())) {
            Entry::Occupied(known) => Arc::clone(known.get()),
            Entry::Vacant(place) => {
                let found = phrase::translations(tx, person.municipality, &person.language, texts).await?;
                let by_text = found.into_iter().map(|(id, item)| (item.source.clone(), (id, item)));
                Arc::clone(place.insert(Arc::new(by_text.collect())))
            }
        };
        sources.push(Source {
            answers: answers.remove(&person.id).unwrap_or_default(),
            marks: marks.remove(&person.id).unwrap_or_default(),
            wishes: wishes.remove(&person.id).unwrap_or_default(),
            translations,
            person,
        });
    }
    Ok(sources)
}

/// Works out what changes in a feed when one plan takes the place of another; an item that is gone stands without one.
///
/// The feed holds `before` as [`project`] makes it. What differs from that (damage) stays until the daily job makes the
/// feed anew.
pub(crate) fn difference(
    source: &Source,
    before: &Shown<'_>,
    after: &Shown<'_>,
    calendar: &mut Calendar,
) -> Vec<Wanted> {
    // What is in both with the same days comes to the same times.
    let is_in_both =
        |activity: &&Activity| before.day == after.day && before.document.activities.contains(activity);
    let same: BTreeSet<ActivityId> =
        after.document.activities.iter().filter(is_in_both).map(|activity| activity.id).collect();
    let mut old: BTreeMap<ItemKey, Option<Item>> =
        plan_items(source, before, &same, calendar).into_iter().collect();
    let mut wanted = plan_items(source, after, &same, calendar);
    wanted.retain(|(key, item)| old.remove(key).as_ref() != Some(item));
    wanted.extend(old.into_keys().map(|key| (key, None)));
    wanted
}

/// Makes a participant's feed anew. Gives the number of items that changed.
///
/// The caller has stored what changed, and holds the locks that come before the feed's head.
pub(crate) async fn project(
    tx: &mut Tx,
    participant: ParticipantId,
    part: Part,
    now: Timestamp,
) -> Result<u32, OpsError> {
    // From here on nobody changes what the feed is made of.
    feed::lock(tx, participant).await?;
    let person = find(tx, participant, now).await?;
    let stored = plan::of_participant(tx, participant).await?.ok_or(OpsError::NotFound)?;
    let empty = PlanDocument::empty();
    let shown = Shown {
        document: stored.published.as_ref().map_or(&empty, |published| &published.document),
        notice: stored.notice,
        plan: stored.plan_item,
        news: stored.news,
        // Only publishing and the daily job move the horizon. What happens while the clock is wrong does not.
        day: stored.horizon_day.unwrap_or_else(|| today(now)),
    };
    let source = source(tx, person, &shown).await?;
    let mut wanted = plan_items(&source, &shown, &BTreeSet::new(), &mut Calendar::default());
    let kinds: &[&str] = match part {
        Part::Plan => &PLAN_KINDS,
        Part::All => {
            wanted.extend(own_items(tx, &source.person).await?);
            &ALL_KINDS
        }
    };
    Ok(feed::replace(tx, participant, kinds, &wanted).await?)
}

/// Gives what a phone that starts afresh would get, were this plan published. Writes nothing.
pub(crate) async fn preview(
    tx: &mut Tx,
    person: StoredParticipant,
    shown: &Shown<'_>,
) -> Result<Vec<Change>, OpsError> {
    let source = source(tx, person, shown).await?;
    let mut wanted = plan_items(&source, shown, &BTreeSet::new(), &mut Calendar::default());
    wanted.extend(own_items(tx, &source.person).await?);
    Ok(feed::preview(tx, source.person.id, &ALL_KINDS, &wanted).await?)
}

/// Reads what one feed is made of besides a plan.
async fn source(tx: &mut Tx, person: StoredParticipant, shown: &Shown<'_>) -> Result<Source, OpsError> {
    let staircase = person.staircase.clone();
    let texts: Vec<&str> = words::texts(shown.document, &staircase).into_keys().collect();
    let sources = sources(tx, vec![person], Span::horizon(shown.day).first, &texts).await?;
    sources.into_iter().next().ok_or(OpsError::NotFound)
}

async fn find(
    tx: &mut Tx,
    participant: ParticipantId,
    now: Timestamp,
) -> Result<StoredParticipant, OpsError> {
    let municipality = participant::municipality_of(tx, participant).await?.ok_or(OpsError::NotFound)?;
    participant::find(tx, participant, municipality, now).await?.ok_or(OpsError::NotFound)
}

/// Lists profile, messages, what is wished for, and what was said of the support.
async fn own_items(tx: &mut Tx, person: &StoredParticipant) -> Result<Vec<Wanted>, OpsError> {
    let coaches = participant::coaches(tx, person.id).await?;
    let profile = Profile {
        name: person.name.clone(),
        language: person.language.clone(),
        municipality: person.municipality_name.clone(),
        programme: person.programme_name.clone(),
        coaches: coaches.into_iter().map(|(_, card)| card).collect(),
    };
    let messages = message::latest(tx, person.id, EVERY_MESSAGE).await?;
    let wishes = wish::of_participant(tx, person.id).await?;
    let support = support::of_participant(tx, person.id).await?;
    let mut wanted = vec![(ItemKey::Profile, Some(Item::Profile(profile)))];
    wanted.extend(wishes.call_item().map(|call| (ItemKey::Call, Some(Item::Call(call)))));
    wanted.extend(wishes.erasure_item().map(|erasure| (ItemKey::Erasure, Some(Item::Erasure(erasure)))));
    wanted.extend(support.map(|support| (ItemKey::Support, Some(Item::Support(support)))));
    wanted.extend(messages.into_iter().map(message_item));
    Ok(wanted)
}

/// Makes the item of a message.
pub(crate) fn message_item(message: StoredMessage) -> Wanted {
    let receipt = message.receipt();
    let StoredMessage { id, coach, text, attachment, at, .. } = message;
    let from = coach.map_or(Sender::Participant, |name| Sender::Coach { name });
    let item = MessageItem { id, from, text, attachment, at, receipt };
    (ItemKey::Message(id), Some(Item::Message(item)))
}

/// Lists staircase, notice, goals, activities with occurrences except some, and phrases.
fn plan_items(
    source: &Source,
    shown: &Shown<'_>,
    except: &BTreeSet<ActivityId>,
    calendar: &mut Calendar,
) -> Vec<Wanted> {
    let mut wanted = vec![staircase_item(&source.person, shown.document.step)];
    if let Some(notice) = &shown.notice {
        wanted.push((ItemKey::Notice, Some(Item::Notice(notice.clone()))));
    }
    wanted.extend(shown.plan.map(|plan| (ItemKey::Plan, Some(Item::Plan(plan)))));
    wanted.extend(shown.news.clone().map(|news| (ItemKey::News, Some(Item::News(news)))));
    wanted.extend(goal_items(shown.document, source));
    let activities = shown.document.activities.iter().filter(|activity| !except.contains(&activity.id));
    wanted.extend(activity_items(activities, Span::horizon(shown.day), &source.answers, calendar));
    let texts = words::texts(shown.document, &source.person.staircase);
    let phrases = texts.into_keys().filter_map(|text| source.translations.get(text));
    wanted.extend(phrases.map(|(id, item)| (ItemKey::Phrase(*id), Some(Item::Phrase(item.clone())))));
    wanted
}

fn staircase_item(person: &StoredParticipant, current: StepNumber) -> Wanted {
    let item = StaircaseItem { staircase: person.staircase.clone(), current };
    (ItemKey::Staircase, Some(Item::Staircase(item)))
}

/// Lists the plan's goals with what is wished of them, then the own goals that are not in the plan.
fn goal_items<'a>(document: &'a PlanDocument, source: &'a Source) -> impl Iterator<Item = Wanted> + 'a {
    let wishes = source.wishes.iter().filter(|wish| wish.is_left_by(document));
    let smaller = wishes.clone().filter(|wish| !wish.is_own);
    let planned = document.goals.iter().zip(0..).map(move |(goal, place)| {
        let wish = smaller.clone().find(|wish| wish.goal.id == goal.id);
        let done = source.marks.get(&goal.id).copied();
        (ItemKey::Goal(goal.id), Some(Item::Goal(goal_item(goal, place, done, wish))))
    });
    let own = wishes.filter(|wish| wish.is_own).map(|wish| {
        let item = goal_item(&wish.goal, 0, None, Some(wish));
        (wish.key(), Some(Item::OwnGoal(item)))
    });
    planned.chain(own)
}

fn goal_item(goal: &Goal, place: u16, done: Option<Receipt>, wish: Option<&StoredWish>) -> GoalItem {
    GoalItem {
        id: goal.id,
        place,
        step: goal.step,
        title: goal.title.clone(),
        how: goal.how.clone(),
        done,
        wish: wish.and_then(|wish| wish.receipt),
        answer: wish.and_then(|wish| wish.answer.clone()),
    }
}

fn activity_items<'a>(
    activities: impl Iterator<Item = &'a Activity>,
    span: Span,
    answers: &HashMap<OccurrenceKey, AnswerItem>,
    calendar: &mut Calendar,
) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for activity in activities {
        let item = ActivityItem {
            id: activity.id,
            kind: activity.kind,
            title: activity.title.clone(),
            place: activity.place.clone(),
            contact: activity.contact.clone(),
            bring: activity.bring.clone(),
        };
        wanted.push((ItemKey::Activity(activity.id), Some(Item::Activity(item))));
        for occurrence in calendar.occurrences(&activity.schedule, span).iter() {
            let key = OccurrenceKey { activity: activity.id, original_start: occurrence.start };
            let item = OccurrenceItem {
                // The feed fills in the number that it gave the activity.
                activity: ItemNumber(0),
                start: occurrence.start,
                end: occurrence.end,
                cancelled: occurrence.cancelled,
                answer: answers.get(&key).copied(),
            };
            wanted.push((ItemKey::Occurrence(key), Some(Item::Occurrence(item))));
        }
    }
    wanted
}
