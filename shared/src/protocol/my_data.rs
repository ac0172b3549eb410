//! Everything that the server holds about a participant, for the participant alone: GDPR, articles 15 and 20.
//!
//! # Design
//! Secrets are nowhere, so they are not in here either: of sessions, codes and calendar links there is when, not what. The
//! feed that phones fetch is not in here: it is made of what is.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::domain::answer::Answer;
use crate::domain::attachment::Attachment;
use crate::domain::language::LanguageTag;
use crate::domain::plan::PlanDocument;
use crate::domain::programme::Staircase;
use crate::domain::support::Support;
use crate::domain::text::{MessageText, Note, Title};
use crate::id::{ActionId, ActivityId, GoalId, MessageId, ParticipantId, SessionId};
use crate::protocol::reminders::ReminderWishes;
use crate::sync::{CoachCard, Provenance};
use crate::time::Timestamp;

/// Everything that the server holds about a participant. Lists are in the order of time, the oldest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyData {
    /// When this was read; all of it at once.
    pub made_at: Timestamp,
    /// Which lists hold the newest only, because there is more than one answer holds; by field. As a rule none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub incomplete: Vec<String>,
    /// Who it is about.
    pub person: MyPerson,
    /// The coaches, the foremost first.
    pub coaches: Vec<CoachCard>,
    /// The plan that a coach is writing, and what is not published of it; `None` when nobody has saved any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<MyDraft>,
    /// Every plan that was published, the present one last.
    pub plans: Vec<MyPlan>,
    /// The answers to times of activities.
    pub answers: Vec<MyAnswer>,
    /// The goals that are marked done.
    pub goals_done: Vec<MyGoalDone>,
    /// What is wished of goals: own goals, and smaller steps; until the plan has them.
    pub goal_wishes: Vec<MyGoalWish>,
    /// The wish to be called; `None` when there never was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<MyWish>,
    /// The wish to be erased; `None` when there never was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erasure: Option<MyWish>,
    /// What was said when the app asked whether there is enough support.
    pub support: Vec<MySupport>,
    /// The messages, both ways. What a voice note or photo holds is in the app, where it can be heard and seen.
    pub messages: Vec<MyMessage>,
    /// The translations that the phone shows.
    pub translations: Vec<MyTranslation>,
    /// The phones that were let in.
    pub phones: Vec<MyPhone>,
    /// What those phones remind of.
    pub reminders: Vec<MyReminders>,
    /// The codes that were made to let a phone in.
    pub codes: Vec<MyCode>,
    /// The links by which calendars read the schedule.
    pub calendar_links: Vec<MyCalendarLink>,
    /// What phones have sent, one line each time something was done.
    pub actions: Vec<MyAction>,
}

/// Who somebody is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyPerson {
    /// The number that stands for the person.
    pub id: ParticipantId,
    /// The name.
    pub name: Title,
    /// The language that the person chose.
    pub language: LanguageTag,
    /// The municipality's name.
    pub municipality: Title,
    /// The programme's name.
    pub programme: Title,
    /// The programme's steps.
    pub staircase: Staircase,
    /// Since when the person is here.
    pub created_at: Timestamp,
    /// When a phone last fetched something, to within some minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_at: Option<Timestamp>,
}

/// A plan that is being written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyDraft {
    /// The plan.
    pub document: PlanDocument,
    /// When it was saved last.
    pub saved_at: Timestamp,
    /// Who saved it last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved_by: Option<Title>,
}

/// A plan that was published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyPlan {
    /// Counts the published plans from 1.
    pub revision: i64,
    /// The plan.
    pub document: PlanDocument,
    /// When it was published.
    pub at: Timestamp,
    /// Who published it.
    pub by: Title,
    /// When a phone had it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached_at: Option<Timestamp>,
    /// When it was on the screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Timestamp>,
}

/// An answer to one time of an activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyAnswer {
    /// The activity, by the id that it has in the plans.
    pub activity: ActivityId,
    /// When it starts, wall-clock time of the municipality.
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11-24T10:00:00"))]
    pub start: DateTime,
    /// The answer.
    pub answer: Answer,
    /// When it came.
    pub at: Timestamp,
    /// When a coach saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_at: Option<Timestamp>,
}

/// A goal that is marked done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyGoalDone {
    /// The goal, by the id that it has in the plans.
    pub goal: GoalId,
    /// When that came.
    pub at: Timestamp,
    /// When a coach saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_at: Option<Timestamp>,
}

/// What is wished of a goal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyGoalWish {
    /// The goal, by the id that it has in the plans, or will have.
    pub goal: GoalId,
    /// What it is called.
    pub title: Title,
    /// Whether it is one's own; else a smaller step is wished instead.
    pub own: bool,
    /// When that came.
    pub at: Timestamp,
    /// When a coach saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_at: Option<Timestamp>,
    /// What a coach answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Note>,
    /// When a coach answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Timestamp>,
}

/// Something that the participant has asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyWish {
    /// Since when; `None` when it is not wanted any more, or was seen to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_at: Option<Timestamp>,
    /// When a coach saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_at: Option<Timestamp>,
}

/// What somebody said of the support that there is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MySupport {
    /// Whether there is enough.
    pub answer: Support,
    /// When that came.
    pub at: Timestamp,
}

/// What a phone reminds of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyReminders {
    /// Since when.
    pub at: Timestamp,
    /// Of what, and when not.
    pub wishes: ReminderWishes,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyMessage {
    /// The message's id.
    pub id: MessageId,
    /// The coach who wrote it; `None` when the participant did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coach: Option<Title>,
    /// What it says; `None` for a voice note or a photo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<MessageText>,
    /// The voice note or photo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Attachment>,
    /// When it reached the server.
    pub at: Timestamp,
    /// When the other side read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_at: Option<Timestamp>,
}

/// A translation that the phone shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyTranslation {
    /// The text in Swedish, as in the plan.
    pub source: Note,
    /// The language of the translation.
    pub language: LanguageTag,
    /// The translation.
    pub text: Note,
    /// Who translated it.
    pub by: Provenance,
    /// When it was saved.
    pub at: Timestamp,
}

/// A phone that was let in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyPhone {
    /// The number that stands for it.
    pub id: SessionId,
    /// When it was let in.
    pub paired_at: Timestamp,
    /// When it last renewed what it is let in by; the app does so while it is used.
    pub used_at: Timestamp,
    /// When it was signed out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
}

/// A code that was made to let a phone in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyCode {
    /// Who made it.
    pub by: Title,
    /// Until when it was good.
    pub expires_at: Timestamp,
    /// When a phone was let in with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_at: Option<Timestamp>,
}

/// A link by which a calendar reads the schedule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyCalendarLink {
    /// When it was made.
    pub at: Timestamp,
}

/// Something that a phone has sent. What it said is among the answers, goals and messages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MyAction {
    /// The number that the phone gave it.
    pub id: ActionId,
    /// When it came.
    pub at: Timestamp,
    /// The name of the rule that refused it; `None` when it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
}
