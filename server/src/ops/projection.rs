//! The projection: a participant's feed as it follows from the tables.
//!
//! # Design
//! The tables are the truth; the feed is what phones hold of it. [`project`] makes the feed anew from the tables, and
//! only items that differ count as changed. A participant's own actions change the one item that
//! [`apply`](stegvis_shared::sync::apply) names, which comes to the same; a test holds both against each other.

use std::collections::HashMap;

use jiff::civil::Date;
use stegvis_shared::domain::activity::OccurrenceKey;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::id::{GoalId, ParticipantId};
use stegvis_shared::sync::{
    ActivityItem, AnswerItem, Change, GoalItem, Item, ItemKey, ItemNumber, MessageItem, NoticeItem,
    OccurrenceItem, PlanItem, Profile, Receipt, Sender, StaircaseItem,
};
use stegvis_shared::time::Timestamp;

use super::horizon::{Span, occurrences};
use super::{OpsError, words};
use crate::store::answer::StoredAnswer;
use crate::store::feed::Wanted;
use crate::store::message::StoredMessage;
use crate::store::participant::StoredParticipant;
use crate::store::{Tx, answer, feed, message, participant, phrase, plan};
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
const PLAN_KINDS: [&str; 7] = ["staircase", "notice", "plan", "goal:", "activity:", "occurrence:", "phrase:"];
/// Beginnings of the keys of everything.
const ALL_KINDS: [&str; 1] = [""];
/// More messages than a thread has.
const EVERY_MESSAGE: i64 = 100_000;

/// What is shown to the participant besides the own deeds.
struct Shown<'a> {
    document: &'a PlanDocument,
    notice: Option<NoticeItem>,
    plan: Option<PlanItem>,
    language: &'a LanguageTag,
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
        language: &person.language,
    };
    // Only publishing and the daily job move the horizon. What happens while the clock is wrong does not.
    let day = stored.horizon_day.unwrap_or_else(|| today(now));
    let mut wanted = plan_items(tx, &person, &shown, day).await?;
    let kinds: &[&str] = match part {
        Part::Plan => &PLAN_KINDS,
        Part::All => {
            wanted.extend(own_items(tx, &person, shown.language).await?);
            &ALL_KINDS
        }
    };
    Ok(feed::replace(tx, participant, kinds, &wanted).await?)
}

/// Gives what a phone that starts afresh would get, were this document published with this notice and this language
/// chosen. Writes nothing.
pub(crate) async fn preview(
    tx: &mut Tx,
    person: &StoredParticipant,
    document: &PlanDocument,
    notice: Option<NoticeItem>,
    plan: Option<PlanItem>,
    language: &LanguageTag,
    now: Timestamp,
) -> Result<Vec<Change>, OpsError> {
    let shown = Shown { document, notice, plan, language };
    let mut wanted = plan_items(tx, person, &shown, today(now)).await?;
    wanted.extend(own_items(tx, person, language).await?);
    Ok(feed::preview(tx, person.id, &ALL_KINDS, &wanted).await?)
}

async fn find(
    tx: &mut Tx,
    participant: ParticipantId,
    now: Timestamp,
) -> Result<StoredParticipant, OpsError> {
    let municipality = participant::municipality_of(tx, participant).await?.ok_or(OpsError::NotFound)?;
    participant::find(tx, participant, municipality, now).await?.ok_or(OpsError::NotFound)
}

/// Lists profile and messages.
async fn own_items(
    tx: &mut Tx,
    person: &StoredParticipant,
    language: &LanguageTag,
) -> Result<Vec<Wanted>, OpsError> {
    let coaches = participant::coaches(tx, person.id).await?;
    let profile = Profile {
        name: person.name.clone(),
        language: language.clone(),
        municipality: person.municipality_name.clone(),
        programme: person.programme_name.clone(),
        coaches: coaches.into_iter().map(|(_, card)| card).collect(),
    };
    let messages = message::latest(tx, person.id, EVERY_MESSAGE).await?;
    let profile = (ItemKey::Profile, Some(Item::Profile(profile)));
    Ok(std::iter::once(profile).chain(messages.into_iter().map(message_item)).collect())
}

/// Makes the item of a message.
pub(crate) fn message_item(message: StoredMessage) -> Wanted {
    let from = message.coach.map_or(Sender::Participant, |name| Sender::Coach { name });
    let item =
        MessageItem { id: message.id, from, text: message.text, at: message.at, receipt: message.receipt };
    (ItemKey::Message(message.id), Some(Item::Message(item)))
}

/// Lists staircase, notice, goals, activities with occurrences, and phrases.
async fn plan_items(
    tx: &mut Tx,
    person: &StoredParticipant,
    shown: &Shown<'_>,
    day: Date,
) -> Result<Vec<Wanted>, OpsError> {
    let span = Span::horizon(day);
    let answers = answer::of_participant(tx, person.id, span.first.at(0, 0, 0, 0)).await?;
    let answers: HashMap<OccurrenceKey, StoredAnswer> =
        answers.into_iter().map(|answer| (answer.occurrence, answer)).collect();
    let marks = answer::marks(tx, person.id).await?;
    let marks: HashMap<GoalId, Receipt> = marks.into_iter().map(|mark| (mark.goal, mark.receipt)).collect();

    let mut wanted = vec![staircase_item(person, shown.document.step)];
    if let Some(notice) = &shown.notice {
        wanted.push((ItemKey::Notice, Some(Item::Notice(notice.clone()))));
    }
    wanted.extend(shown.plan.map(|plan| (ItemKey::Plan, Some(Item::Plan(plan)))));
    wanted.extend(goal_items(shown.document, &marks));
    wanted.extend(activity_items(shown.document, span, &answers));
    let texts = words::texts(shown.document, &person.staircase);
    let texts: Vec<&str> = texts.keys().copied().collect();
    let phrases = phrase::translations(tx, person.municipality, shown.language, &texts).await?;
    wanted.extend(phrases.into_iter().map(|(id, item)| (ItemKey::Phrase(id), Some(Item::Phrase(item)))));
    Ok(wanted)
}

fn staircase_item(person: &StoredParticipant, current: StepNumber) -> Wanted {
    let item = StaircaseItem { staircase: person.staircase.clone(), current };
    (ItemKey::Staircase, Some(Item::Staircase(item)))
}

fn goal_items<'a>(
    document: &'a PlanDocument,
    marks: &'a HashMap<GoalId, Receipt>,
) -> impl Iterator<Item = Wanted> + 'a {
    document.goals.iter().zip(0..).map(|(goal, place)| {
        let item = GoalItem {
            id: goal.id,
            place,
            step: goal.step,
            title: goal.title.clone(),
            how: goal.how.clone(),
            done: marks.get(&goal.id).copied(),
        };
        (ItemKey::Goal(goal.id), Some(Item::Goal(item)))
    })
}

fn activity_items(
    document: &PlanDocument,
    span: Span,
    answers: &HashMap<OccurrenceKey, StoredAnswer>,
) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for activity in &document.activities {
        let item = ActivityItem {
            id: activity.id,
            kind: activity.kind,
            title: activity.title.clone(),
            place: activity.place.clone(),
            contact: activity.contact.clone(),
            bring: activity.bring.clone(),
        };
        wanted.push((ItemKey::Activity(activity.id), Some(Item::Activity(item))));
        for occurrence in occurrences(&activity.schedule, span) {
            let key = OccurrenceKey { activity: activity.id, original_start: occurrence.start };
            let answer =
                answers.get(&key).map(|answer| AnswerItem { answer: answer.answer, receipt: answer.receipt });
            let item = OccurrenceItem {
                // The feed fills in the number that it gave the activity.
                activity: ItemNumber(0),
                start: occurrence.start,
                end: occurrence.end,
                cancelled: occurrence.cancelled,
                answer,
            };
            wanted.push((ItemKey::Occurrence(key), Some(Item::Occurrence(item))));
        }
    }
    wanted
}
