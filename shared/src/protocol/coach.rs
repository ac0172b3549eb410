//! What the console asks and gets for coaches.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use crate::domain::activity::{ActivityKind, OccurrenceKey};
use crate::domain::answer::{Answer, LateMinutes, Reason};
use crate::domain::attachment::{Attachment, AttachmentKind};
use crate::domain::language::LanguageTag;
use crate::domain::pairing::PairingCode;
use crate::domain::plan::{Goal, PlanDocument};
use crate::domain::programme::{Staircase, StepNumber};
use crate::domain::text::{MessageText, Note, Title};
use crate::id::{GoalId, MessageId, ParticipantId, PlanId, ProgrammeId};
use crate::sync::{Cursor, Receipt};
use crate::time::{HourMinute, Timestamp, ZoneClock};

/// A programme as the own municipality runs it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProgrammeSummary {
    /// The programme.
    pub id: ProgrammeId,
    /// Its name.
    pub name: Title,
    /// Its staircase.
    pub staircase: Staircase,
    /// Plans to start from.
    pub templates: Vec<Template>,
}

/// A plan to copy. Its dates count from the Monday of the week in which it is used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Template {
    /// What the template is called.
    pub name: Title,
    /// The plan, with this week's dates and fresh ids filled in.
    pub document: PlanDocument,
}

/// What `GET /participants` answers with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ParticipantList {
    /// The coach's own participants, by name.
    pub participants: Vec<ParticipantSummary>,
    /// The municipality's clock.
    pub clock: ZoneClock,
}

/// One row of a coach's list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ParticipantSummary {
    /// The participant.
    pub id: ParticipantId,
    /// Name.
    pub name: Title,
    /// Chosen language.
    pub language: LanguageTag,
    /// Programme's name.
    pub programme: Title,
    /// Where the participant stands.
    pub step: StepNumber,
    /// How many steps the staircase has.
    pub steps: StepNumber,
    /// Whether a phone is paired.
    pub paired: bool,
    /// When the phone last fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_at: Option<Timestamp>,
    /// How far the published plan has come; absent when none is published, or that was not noted then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Delivery>,
    /// Messages that the coach has not read.
    pub unread: u32,
    /// Why the participant needs the coach, most pressing first; empty when not.
    pub needs: Vec<Need>,
}

/// How far a published plan has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Delivery {
    /// When the plan was published.
    pub published_at: Timestamp,
    /// When a phone of the participant told that it has kept the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached_at: Option<Timestamp>,
    /// When the participant had the plan on the screen, as the server heard of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Timestamp>,
}

/// Says that the coach has called a participant who wished it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CalledRequest {
    /// Since when the call was wished, as [`Need::Call`] told. A wish of later stays.
    pub since: Timestamp,
}

/// Says no to a participant who wants everything erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DeclineErasureRequest {
    /// Since when it is wished, as [`Need::Erasure`] told. A wish of later stays.
    pub since: Timestamp,
    /// The id of the message with the reason, made by the console.
    pub message: MessageId,
    /// The reason, which the participant gets as a message.
    pub reason: MessageText,
}

/// Erases everything about a participant who wishes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EraseRequest {
    /// Since when it is wished, as [`Need::Erasure`] told.
    pub since: Timestamp,
    /// The participant's name, typed by the coach: it cannot be undone.
    pub name: String,
}

/// Takes an own goal of a participant up into the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AcceptGoalRequest {
    /// The goal in Swedish, as it is to stand in the plan.
    pub title: Title,
}

/// What became of an own goal that was taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GoalAccepted {
    /// Whether the participant has it; else it stands in the draft, which holds more that is not published.
    pub published: bool,
}

/// Answers with a word what a participant wishes of a goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AnswerWishRequest {
    /// The id of the message with the word, made by the console.
    pub message: MessageId,
    /// The word, which stands beside the wish and comes as a message.
    pub text: Note,
}

/// Why a participant needs the coach today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Need {
    /// Answered "cannot come" to something that is not over.
    CannotCome {
        /// What it is called.
        activity: Title,
        /// When it starts, wall-clock.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        start: DateTime,
        /// Why.
        reason: Reason,
        /// When the answer came.
        since: Timestamp,
    },
    /// Will be late to something that is not over.
    Late {
        /// What it is called.
        activity: Title,
        /// When it starts, wall-clock.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        start: DateTime,
        /// By how much.
        minutes: LateMinutes,
        /// When the answer came.
        since: Timestamp,
    },
    /// Wants to be called.
    Call {
        /// Since when.
        since: Timestamp,
    },
    /// Wants everything erased.
    Erasure {
        /// Since when; the municipality has a month from then on.
        since: Timestamp,
    },
    /// Proposes a goal.
    OwnGoal {
        /// Which one; it keeps the id in the plan.
        goal: GoalId,
        /// The goal, in the participant's words.
        title: Title,
        /// Since when.
        since: Timestamp,
    },
    /// Wants a smaller step instead of a goal.
    SmallerStep {
        /// Which goal of the plan.
        goal: GoalId,
        /// What it is called, in Swedish.
        title: Title,
        /// Since when.
        since: Timestamp,
    },
    /// Has written a message that is not read.
    Message {
        /// The beginning of the latest one; empty for a voice note or a photo.
        text: String,
        /// What the latest one is besides words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attachment: Option<AttachmentKind>,
        /// When it came.
        since: Timestamp,
    },
    /// Says of something that it was not good; while no coach has seen it, for a week.
    WasBad {
        /// What it is called.
        activity: Title,
        /// When it started, wall-clock.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        start: DateTime,
        /// When that came.
        since: Timestamp,
    },
    /// Has no published plan.
    NoPlan,
    /// Has no phone paired.
    NotPaired,
}

/// One participant, as the coach's page shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ParticipantDetail {
    /// The row of the list.
    pub summary: ParticipantSummary,
    /// The programme's staircase.
    pub staircase: Staircase,
    /// The goals of the published plan.
    pub goals: Vec<GoalStatus>,
    /// Occurrences from last week's Monday on, for five weeks, by start.
    pub occurrences: Vec<OccurrenceStatus>,
    /// The latest messages, oldest first; at most 200.
    pub messages: Vec<MessageView>,
    /// The place in the participant's feed that this shows, when something of it is new to the coaches: to be said with
    /// `POST …/seen` when a coach has it on the screen. Absent when there is nothing new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unseen: Option<Cursor>,
    /// The municipality's clock.
    pub clock: ZoneClock,
}

/// Says what a coach has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SeenRequest {
    /// What [`ParticipantDetail::unseen`] said with what was on the screen.
    pub shown: Cursor,
}

/// What became of a [`SeenRequest`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SeenResult {
    /// Whether something has changed since: then nothing counts as seen, and the page is to be fetched again.
    pub stale: bool,
}

/// A goal and whether it is marked done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GoalStatus {
    /// The goal.
    pub goal: Goal,
    /// When the participant's mark reached the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_at: Option<Timestamp>,
}

/// One time of an activity and what the participant answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OccurrenceStatus {
    /// Which one.
    pub key: OccurrenceKey,
    /// Its kind.
    pub kind: ActivityKind,
    /// What it is called.
    pub title: Title,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Title>,
    /// When it starts, wall-clock.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub start: DateTime,
    /// When it ends.
    pub end: HourMinute,
    /// Whether it is cancelled.
    pub cancelled: bool,
    /// The answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// When the answer reached the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Timestamp>,
}

/// A message as the coach sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MessageView {
    /// The message.
    pub id: MessageId,
    /// The coach's name; `None` when the participant wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coach: Option<Title>,
    /// What it says; `None` for a voice note or a photo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<MessageText>,
    /// The voice note or photo that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Attachment>,
    /// When it reached the server.
    pub at: Timestamp,
    /// Whether the other side has read it.
    pub receipt: Receipt,
}

/// A coach writes to a participant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SendMessageRequest {
    /// Made by the console, so that a repeat is not a second message.
    pub id: MessageId,
    /// What to say.
    pub text: MessageText,
}

/// A fresh pairing code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewPairingCode {
    /// The code to type.
    pub code: PairingCode,
    /// The link to open: the participants' address with `#code`.
    pub link: String,
    /// The link as a QR code: an SVG picture.
    pub qr_svg: String,
    /// Until when it is good.
    pub expires_at: Timestamp,
}

/// A participant's plan: the draft that coaches edit, and what the phone has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlanView {
    /// The plan.
    pub id: PlanId,
    /// Whose plan.
    pub participant: ParticipantId,
    /// The draft.
    pub draft: Draft,
    /// The published plan; `None` before the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Published>,
    /// The programme's staircase.
    pub staircase: Staircase,
    /// The municipality's clock.
    pub clock: ZoneClock,
}

/// A draft and its version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Draft {
    /// Goes up with every save; a save must name the version that it edits.
    pub version: i64,
    /// The plan.
    pub document: PlanDocument,
    /// Who saved it last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved_by: Option<Title>,
    /// When it was saved last.
    pub saved_at: Timestamp,
}

/// A published plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Published {
    /// Counts the published plans of this participant from 1.
    pub revision: i64,
    /// The plan.
    pub document: PlanDocument,
    /// When it was published.
    pub at: Timestamp,
    /// Who published it.
    pub by: Title,
    /// How far it has come; absent for what was published before that was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Delivery>,
}

/// Saves a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SaveDraftRequest {
    /// The version that was edited.
    pub base_version: i64,
    /// The plan.
    pub document: PlanDocument,
}

/// Asks what a document would look like on the participant's phone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PreviewRequest {
    /// The plan.
    pub document: PlanDocument,
    /// The language to show it in.
    pub language: LanguageTag,
}

/// Publishes a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublishRequest {
    /// The version of the draft that was shown; another one is a conflict.
    pub version: i64,
}

/// The most plans that are published together.
pub const MAX_PUBLICATIONS: usize = 500;

/// Publishes several drafts together, all or none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublishGroupRequest {
    /// The drafts, at most [`MAX_PUBLICATIONS`], each plan once.
    pub plans: Vec<PublishedDraft>,
}

/// One draft of several that are published together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublishedDraft {
    /// The plan.
    pub plan: PlanId,
    /// The version of the draft that was shown; another one is a conflict.
    pub version: i64,
}

/// What a publish did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublishResult {
    /// The plan that was published.
    pub plan: PlanId,
    /// The new revision.
    pub revision: i64,
    /// How many items of the participant's feed changed, besides the one that names the revision; 0 when the plan was the
    /// same as before.
    pub changes: u32,
    /// Texts without a translation into the participant's language.
    pub untranslated: Vec<String>,
}

/// The details of a conflict ([`ErrorCode::PlanConflict`](super::error::ErrorCode::PlanConflict)): what the other
/// coach saved meanwhile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlanConflict {
    /// The draft as it is now.
    pub theirs: Draft,
}
