//! What a coach sees: own participants, one of them, and the programmes.

use std::collections::HashMap;

use jiff::civil::DateTime;
use stegvis_shared::domain::activity::OccurrenceKey;
use stegvis_shared::domain::answer::{Answer, Feeling};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::id::{GoalId, ParticipantId};
use stegvis_shared::protocol::coach::{
    GoalStatus, Need, OccurrenceStatus, ParticipantDetail, ParticipantSummary, ProgrammeSummary,
};
use stegvis_shared::sync::Receipt;
use stegvis_shared::time::{Timestamp, plus_days};

use super::goal_wish::need;
use super::horizon::{Span, occurrences};
use super::messages::{MAX_MESSAGES, view};
use super::seen::unseen;
use super::{Actor, OpsError, Staff, template};
use crate::context::Context;
use crate::store::answer::StoredAnswer;
use crate::store::message::Unread;
use crate::store::participant::StoredParticipant;
use crate::store::plan::StoredPlan;
use crate::store::wish::Since;
use crate::store::{Tx, answer, goal_wish, message, participant, plan, programme, wish};
use crate::zone::zone_clock;

/// For how many days the list shows that something was not good.
const BAD_DAYS: i64 = 7;
/// How many characters of an unread message the list shows.
const GLIMPSE: usize = 120;

/// Lists the coach's participants by name, with what each needs.
pub async fn participants(actor: &Actor, context: &Context) -> Result<Vec<ParticipantSummary>, OpsError> {
    let coach = actor.as_coach()?;
    let mut tx = context.store.read().await?;
    summaries(&mut tx, coach, None, context.now()).await
}

/// Shows one of the coach's participants.
pub async fn participant(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
) -> Result<ParticipantDetail, OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let clock = zone_clock(now);
    let mut tx = context.store.read().await?;
    let person = coach.own_participant(&mut tx, participant, now).await?;
    let summary = summaries(&mut tx, coach, Some(participant), now).await?.into_iter().next();
    let published = plan::of_participant(&mut tx, participant).await?.and_then(|plan| plan.published);
    let document = published.map_or_else(PlanDocument::empty, |published| published.document);
    let span = Span::coach_page(clock.local(now).date());
    let answers = answer::of_participants(&mut tx, &[participant], span.first.at(0, 0, 0, 0)).await?;
    let marks = answer::marks(&mut tx, &[participant]).await?;
    let marks = marks.into_iter().map(|mark| (mark.goal, mark.at)).collect();
    let messages = message::latest(&mut tx, participant, MAX_MESSAGES).await?;
    Ok(ParticipantDetail {
        summary: summary.ok_or(OpsError::NotFound)?,
        staircase: person.staircase,
        goals: goals(&document, &marks),
        occurrences: statuses(&document, span, &answers),
        messages: messages.into_iter().map(view).collect(),
        unseen: unseen(&mut tx, context, participant).await?,
        clock,
    })
}

/// Lists the programmes of the coach's municipality by name, with templates dated from this week's Monday and fresh ids.
pub async fn programmes(actor: &Actor, context: &Context) -> Result<Vec<ProgrammeSummary>, OpsError> {
    let coach = actor.as_coach()?;
    let mut tx = context.store.read().await?;
    let stored = programme::of_municipality(&mut tx, coach.municipality).await?;
    Ok(stored
        .into_iter()
        .map(|summary| ProgrammeSummary {
            templates: summary
                .templates
                .into_iter()
                .map(|stored| template::in_use(context, stored))
                .collect(),
            ..summary
        })
        .collect())
}

async fn summaries(
    tx: &mut Tx,
    coach: Staff,
    only: Option<ParticipantId>,
    now: Timestamp,
) -> Result<Vec<ParticipantSummary>, OpsError> {
    let local_now = zone_clock(now).local(now);
    let people = participant::of_coach(tx, coach.id, coach.municipality, only, now).await?;
    let plans = plan::of_coach(tx, coach.id, only).await?;
    let plans: HashMap<ParticipantId, StoredPlan> =
        plans.into_iter().map(|plan| (plan.participant, plan)).collect();
    let unread = message::unread(tx, coach.id).await?;
    let unread: HashMap<ParticipantId, Unread> =
        unread.into_iter().map(|unread| (unread.participant, unread)).collect();
    let mut goal_wishes: HashMap<ParticipantId, Vec<Need>> = HashMap::new();
    for wished in goal_wish::of_coach(tx, coach.id).await? {
        goal_wishes.entry(wished.participant).or_default().push(need(&wished));
    }
    let wishes = wish::of_coach(tx, coach.id).await?;
    let mut answers: HashMap<ParticipantId, Vec<StoredAnswer>> = HashMap::new();
    let first = plus_days(local_now.date(), -BAD_DAYS).at(0, 0, 0, 0);
    for answer in answer::of_coach(tx, coach.id, first).await? {
        answers.entry(answer.participant).or_default().push(answer);
    }
    Ok(people
        .into_iter()
        .map(|person| {
            let id = person.id;
            let answers = answers.remove(&id).unwrap_or_default();
            let waits = Waits {
                wished: wishes.get(&id).copied().unwrap_or_default(),
                unread: unread.get(&id),
                wishes: goal_wishes.remove(&id).unwrap_or_default(),
            };
            summary(person, plans.get(&id), &answers, waits, local_now)
        })
        .collect())
}

/// What waits for a word of the coach.
struct Waits<'a> {
    wished: Since,
    unread: Option<&'a Unread>,
    /// What is wished of goals, the oldest first.
    wishes: Vec<Need>,
}

fn summary(
    person: StoredParticipant,
    plan: Option<&StoredPlan>,
    answers: &[StoredAnswer],
    waits: Waits<'_>,
    local_now: DateTime,
) -> ParticipantSummary {
    let Waits { wished: Since { call, erasure }, unread, wishes } = waits;
    let document = plan.and_then(|plan| plan.published.as_ref()).map(|published| &published.document);
    let said = document.map(|document| said(document, answers, local_now)).unwrap_or_default();
    let (bad, mut needs): (Vec<Need>, Vec<Need>) =
        said.into_iter().partition(|need| matches!(need, Need::WasBad { .. }));
    needs.extend(call.map(|since| Need::Call { since }));
    needs.extend(erasure.map(|since| Need::Erasure { since }));
    needs.extend(unread.map(|unread| Need::Message {
        text: unread.text.chars().take(GLIMPSE).collect(),
        attachment: unread.attachment.map(|attachment| attachment.kind),
        since: unread.at,
    }));
    needs.extend(wishes);
    needs.extend(bad);
    if document.is_none() {
        needs.push(Need::NoPlan);
    }
    if !person.paired {
        needs.push(Need::NotPaired);
    }
    ParticipantSummary {
        id: person.id,
        name: person.name,
        language: person.language,
        programme: person.programme_name,
        step: document.map_or(1, |document| document.step),
        steps: StepNumber::try_from(person.staircase.steps.len()).unwrap_or(StepNumber::MAX),
        paired: person.paired,
        seen_at: person.seen_at,
        delivery: plan.and_then(|plan| plan.published.as_ref()?.delivery),
        unread: unread.map_or(0, |unread| unread.count),
        needs,
    }
}

/// Lists what somebody said of what is in the plan and a coach should know, by start: of what is not over, what somebody
/// cannot come to or comes late to; and what was not good, which no coach has seen.
fn said(document: &PlanDocument, answers: &[StoredAnswer], local_now: DateTime) -> Vec<Need> {
    let need = |stored: &StoredAnswer| {
        let OccurrenceKey { activity, original_start: start } = stored.occurrence;
        let activity = document.activities.iter().find(|planned| planned.id == activity)?;
        let day = Span { first: start.date(), last: start.date() };
        let times = occurrences(&activity.schedule, day);
        let time = times.into_iter().find(|time| time.start == start && !time.cancelled)?;
        let over = start.date().to_datetime(time.end.time()) <= local_now;
        let (activity, since) = (activity.title.clone(), stored.at);
        match stored.answer {
            Answer::CannotCome { reason } if !over => {
                Some(Need::CannotCome { activity, start, reason, since })
            }
            Answer::Late { minutes } if !over => Some(Need::Late { activity, start, minutes, since }),
            Answer::Was { feeling: Feeling::Bad } if stored.receipt != Receipt::Read => {
                Some(Need::WasBad { activity, start, since })
            }
            _ => None,
        }
    };
    answers.iter().filter_map(need).collect()
}

fn goals(document: &PlanDocument, marks: &HashMap<GoalId, Timestamp>) -> Vec<GoalStatus> {
    let status = |goal: &stegvis_shared::domain::plan::Goal| GoalStatus {
        done_at: marks.get(&goal.id).copied(),
        goal: goal.clone(),
    };
    document.goals.iter().map(status).collect()
}

fn statuses(document: &PlanDocument, span: Span, answers: &[StoredAnswer]) -> Vec<OccurrenceStatus> {
    let mut statuses = Vec::new();
    for activity in &document.activities {
        for time in occurrences(&activity.schedule, span) {
            let key = OccurrenceKey { activity: activity.id, original_start: time.start };
            let answer = answers.iter().find(|stored| stored.occurrence == key);
            statuses.push(OccurrenceStatus {
                key,
                kind: activity.kind,
                title: activity.title.clone(),
                place: activity.place.as_ref().map(|place| place.name.clone()),
                start: time.start,
                end: time.end,
                cancelled: time.cancelled,
                answer: answer.map(|stored| stored.answer),
                answered_at: answer.map(|stored| stored.at),
            });
        }
    }
    statuses.sort_by_key(|status| (status.start, status.end));
    statuses
}
