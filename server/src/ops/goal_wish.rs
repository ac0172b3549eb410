//! What participants wish of goals: own goals and smaller steps, as coaches see to them.
//!
//! # Design
//! The plan answers by itself: an own goal has, from the moment it is proposed, the id that it will have in the plan, and a
//! wish for a smaller step is of the goal as it was then. So whatever publishes a plan ends the wishes that it sees to
//! (`StoredWish::is_left_by`), and no coach has to say so. Taking up an own goal is a publish like any other; where the
//! draft holds more than that, only the draft gets it, for a coach to look at first.
//!
//! # Limits
//! An own goal that is taken back while a coach takes it up may still come into the plan.

use stegvis_shared::domain::plan::Goal;
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::domain::text::{MessageText, Title};
use stegvis_shared::id::{GoalId, ParticipantId};
use stegvis_shared::protocol::coach::{AnswerWishRequest, Draft, GoalAccepted, Need, SaveDraftRequest};

use super::plan::save_draft;
use super::projection::{Part, project};
use super::publish::{Edition, Publication, publish};
use super::{Actor, OpsError, hearers};
use crate::context::Context;
use crate::store::goal_wish::{self, StoredWish};
use crate::store::message::Content;
use crate::store::{feed, message, plan};

/// Takes an own goal up into the plan, with the coach's wording, and publishes that. A repeat changes nothing.
///
/// Where the draft holds more that is not published, the goal is put into the draft alone.
///
/// # Errors
/// [`OpsError::NotFound`] when the own goal is not there any more, [`OpsError::PlanInvalid`] when the plan has no room.
pub async fn accept(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    goal: GoalId,
    title: Title,
) -> Result<GoalAccepted, OpsError> {
    let coach = actor.as_coach()?;
    let mut tx = context.store.read().await?;
    let person = coach.own_participant(&mut tx, participant, context.now()).await?;
    let stored = plan::of_participant(&mut tx, participant).await?.ok_or(OpsError::NotFound)?;
    let published = stored.published.map(|published| published.document);
    if published.as_ref().is_some_and(|document| document.goals.iter().any(|planned| planned.id == goal)) {
        return Ok(GoalAccepted { published: true });
    }
    let wish = goal_wish::find(&mut tx, participant, goal).await?.filter(|wish| wish.is_own);
    let wish = wish.ok_or(OpsError::NotFound)?;
    drop(tx);
    let Draft { version: base_version, mut document, .. } = stored.draft;
    document.goals.retain(|planned| planned.id != goal);
    let is_all = published.as_ref() == Some(&document);
    let last = StepNumber::try_from(person.staircase.steps.len()).unwrap_or(StepNumber::MAX);
    // Who has gone on since gets the goal on the step where one stands now.
    let step = wish.goal.step.max(document.step).min(last);
    document.goals.push(Goal { id: goal, step, title, how: None });
    if is_all {
        let edition = Edition::Document { document, base_version: Some(base_version) };
        publish(actor, context, &[Publication { plan: stored.id, edition }]).await?;
    } else {
        save_draft(actor, context, stored.id, SaveDraftRequest { base_version, document }).await?;
    }
    Ok(GoalAccepted { published: is_all })
}

/// Answers a wish with a word instead, which stands beside it on the phone and comes as a message. A wish that is not
/// there any more, or is answered, is left as it is, and nothing is sent.
pub async fn answer(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    goal: GoalId,
    request: AnswerWishRequest,
) -> Result<(), OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let AnswerWishRequest { message, text } = request;
    let words: MessageText = text.parse().map_err(|_| OpsError::InvalidBody { field: "text" })?;
    let mut tx = context.store.begin().await?;
    coach.own_participant(&mut tx, participant, now).await?;
    feed::lock(&mut tx, participant).await?;
    if !goal_wish::answer(&mut tx, participant, goal, &text, now).await? {
        return Ok(());
    }
    message::add(&mut tx, participant, message, Some(coach.id), Content::Text(&words), now).await?;
    project(&mut tx, participant, Part::All, now).await?;
    let topics = hearers::everybody(&mut tx, &[participant]).await?;
    context.commit(tx, topics).await?;
    context.news.notify_one();
    Ok(())
}

/// Says what a coach is to see to.
pub(super) fn need(wish: &StoredWish) -> Need {
    let (goal, title, since) = (wish.goal.id, wish.goal.title.clone(), wish.at);
    if wish.is_own { Need::OwnGoal { goal, title, since } } else { Need::SmallerStep { goal, title, since } }
}
