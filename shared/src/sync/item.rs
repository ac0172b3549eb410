//! The items of a feed: what a participant's phone knows.
//!
//! # Limits
//! Enums stand on the wire as `{"goal": {…}}`, never with a tag inside or flattened: serde reads those by way of a
//! buffer, and the code for that was a tenth of a phone's first load.

use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};

use super::feed::ItemNumber;
use crate::domain::activity::{ActivityKind, Contact, OccurrenceKey, Place};
use crate::domain::answer::Answer;
use crate::domain::attachment::Attachment;
use crate::domain::language::LanguageTag;
use crate::domain::programme::{Staircase, StepNumber};
use crate::domain::support::Support;
use crate::domain::text::{MessageText, Note, Title};
use crate::id::{ActivityId, GoalId, MessageId};
use crate::time::{HourMinute, Timestamp};

/// One item of a participant's feed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// Who the participant is, in which programme, with which coaches. One a feed.
    Profile(Profile),
    /// The staircase and where the participant stands. One a feed.
    Staircase(StaircaseItem),
    /// A word from the coach with the plan. At most one a feed.
    Notice(NoticeItem),
    /// Which published plan all this is. At most one a feed.
    Plan(PlanItem),
    /// What the coach changed since the participant looked. At most one a feed.
    News(NewsItem),
    /// That the participant wants to be called. At most one a feed.
    Call(WishItem),
    /// That the participant wants everything erased. At most one a feed.
    Erasure(WishItem),
    /// What the participant said last of the support that there is. At most one a feed.
    Support(SupportItem),
    /// A small goal.
    Goal(GoalItem),
    /// A goal that the participant proposes; it has the id that it will have in the plan.
    OwnGoal(GoalItem),
    /// An activity.
    Activity(ActivityItem),
    /// One time of an activity.
    Occurrence(OccurrenceItem),
    /// A message with the coach.
    Message(MessageItem),
    /// A translation of a coach's text into the participant's language.
    Phrase(PhraseItem),
}

impl Item {
    /// Says whether nothing is left of it: an own goal that was taken back.
    pub const fn is_gone(&self) -> bool {
        matches!(self, Self::OwnGoal(GoalItem { wish: None, answer: None, .. }))
    }

    /// Gives what is wished of a goal and what a coach has answered; nothing of what is no goal.
    pub const fn wish(&self) -> (Option<Receipt>, Option<&Note>) {
        match self {
            Self::Goal(goal) | Self::OwnGoal(goal) => (goal.wish, goal.answer.as_ref()),
            _ => (None, None),
        }
    }

    /// Says whether it is an own goal that waits for the coach's word.
    pub const fn is_open_own_goal(&self) -> bool {
        matches!(self, Self::OwnGoal(GoalItem { wish: Some(_), .. }))
    }
}

/// Who the participant is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Profile {
    /// The participant's name.
    pub name: Title,
    /// The language that the participant chose.
    pub language: LanguageTag,
    /// The municipality's name.
    pub municipality: Title,
    /// The programme's name.
    pub programme: Title,
    /// The participant's coaches, the first one foremost.
    pub coaches: Vec<CoachCard>,
}

/// A coach as a participant sees one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CoachCard {
    /// The coach's name.
    pub name: Title,
    /// The coach's phone number at work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Title>,
}

/// The staircase and where the participant stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StaircaseItem {
    /// The programme's steps.
    pub staircase: Staircase,
    /// The step of the participant, from 1; one more than the steps is the top.
    pub current: StepNumber,
}

/// A word from the coach with the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NoticeItem {
    /// The text, in Swedish.
    pub text: Note,
    /// Who wrote it.
    pub from: Title,
    /// When the plan was published.
    pub at: Timestamp,
}

/// Which published plan a phone has, and whether the participant has seen it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlanItem {
    /// Counts the participant's published plans, from 1.
    pub revision: i64,
    /// Whether the plan has been on the screen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub opened: bool,
}

/// What a publish changed of what the participant had opened before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewsItem {
    /// The published plan that they came with.
    pub revision: i64,
    /// What changed: the step first, then activities, then goals.
    pub lines: Vec<NewsLine>,
}

/// One thing that the coach changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewsLine {
    /// What became of it.
    pub news: News,
    /// What it is called, in Swedish.
    pub title: Title,
    /// The kind of an activity; `None` for a step or a goal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<ActivityKind>,
    /// The activity, while it is in the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<ActivityId>,
    /// The days that are cancelled, or not cancelled any more, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub days: Vec<Date>,
}

/// What became of a thing in a plan. Words: `news-<name>` in `app.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// The participant stands on this step now.
    Step,
    /// It is new.
    Added,
    /// It has another time.
    Moved,
    /// It is not, on some days.
    Cancelled,
    /// It is after all, on some days.
    Restored,
    /// It is at another place.
    Place,
    /// It is gone.
    Removed,
    /// The goal is new.
    GoalAdded,
    /// The goal is otherwise.
    GoalChanged,
    /// The goal is gone.
    GoalRemoved,
    /// Something else about it is otherwise. Also what an older phone shows for what it does not know.
    #[serde(other)]
    Changed,
}

/// Whether the participant wishes something: to be called, or to be erased. One type for both, as each brings its reader to
/// every phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WishItem {
    /// That it is wished, and how far that word has come; `None` when the coach has seen to it, or it is not wished any
    /// more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<Receipt>,
    /// Since when one wishes to be erased: when that reached the server; until then, when it was made. From then on the
    /// municipality has a month (GDPR, article 12). `None` for a call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
}

/// What the participant said of the support that there is; no coach sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SupportItem {
    /// The answer.
    pub support: Support,
    /// When it reached the server; on the answering phone, until then, when it was given.
    pub at: Timestamp,
    /// How far it has come; never read by a coach.
    pub receipt: Receipt,
}

/// A small goal: of the plan, or one's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GoalItem {
    /// The goal's id, for actions.
    pub id: GoalId,
    /// The goal's place in the plan, from 0; 0 for an own goal.
    pub place: u16,
    /// The step that it belongs to.
    pub step: StepNumber,
    /// What to do, in Swedish.
    pub title: Title,
    /// How to do it, in Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<Note>,
    /// That the participant marked it done, and how far that word has come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Receipt>,
    /// That the participant wishes for something, and how far that word has come: for a smaller step instead of a goal of
    /// the plan, or to have an own goal. `None` also when the coach has answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<Receipt>,
    /// What the coach answered to the wish, where the goal was not changed or taken up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Note>,
}

/// An activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ActivityItem {
    /// The activity's id, for actions.
    pub id: ActivityId,
    /// The kind, which gives the pictogram.
    pub kind: ActivityKind,
    /// What it is called, in Swedish.
    pub title: Title,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Who meets the participant; the own coach when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// What to bring, in Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bring: Option<Title>,
}

/// One time of an activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OccurrenceItem {
    /// The activity's number in this feed.
    #[serde(rename = "a")]
    pub activity: ItemNumber,
    /// When it starts, wall-clock time of the municipality; also its `original_start` while times cannot be moved.
    #[serde(rename = "s", with = "crate::time::minutes")]
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "2026-11-24T10:00"))]
    pub start: DateTime,
    /// When it ends, the same day.
    #[serde(rename = "e")]
    pub end: HourMinute,
    /// Whether the coach cancelled it.
    #[serde(rename = "x", default, skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
    /// What the participant answered.
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<AnswerItem>,
}

impl OccurrenceItem {
    /// Gives the end as a date and time.
    pub fn end_at(&self) -> DateTime {
        self.start.date().to_datetime(self.end.time())
    }

    /// Names the occurrence for an action.
    pub const fn key(&self, activity: ActivityId) -> OccurrenceKey {
        OccurrenceKey { activity, original_start: self.start }
    }
}

/// An answer and how far it has come. On the wire and in storage `["coming", "sent"]`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "(Answer, Receipt)", into = "(Answer, Receipt)")]
pub struct AnswerItem {
    /// The answer.
    pub answer: Answer,
    /// How far it has come.
    pub receipt: Receipt,
}

impl From<(Answer, Receipt)> for AnswerItem {
    fn from((answer, receipt): (Answer, Receipt)) -> Self {
        Self { answer, receipt }
    }
}

impl From<AnswerItem> for (Answer, Receipt) {
    fn from(item: AnswerItem) -> Self {
        (item.answer, item.receipt)
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for AnswerItem {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        crate::schema::list(2, [crate::schema::named("Answer"), crate::schema::named("Receipt")])
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for AnswerItem {
    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::schema::Schema>)>) {
        use utoipa::PartialSchema as _;
        schemas.push(("Answer".to_owned(), Answer::schema()));
        Answer::schemas(schemas);
        schemas.push(("Receipt".to_owned(), Receipt::schema()));
    }
}

/// How far something that the participant did has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Receipt {
    /// Kept on this phone; the server does not have it yet.
    OnThisPhone,
    /// In the server's database.
    Sent,
    /// Seen by the coach.
    Read,
}

/// A message between participant and coach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MessageItem {
    /// The message's id.
    pub id: MessageId,
    /// Who wrote it.
    pub from: Sender,
    /// What it says; `None` for a voice note or a photo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<MessageText>,
    /// The voice note or photo that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Attachment>,
    /// When it reached the server; on the writing phone, until then, when it was written.
    pub at: Timestamp,
    /// How far it has come: for one's own, whether the coach read it; for the coach's, whether one read it.
    pub receipt: Receipt,
}

/// Who wrote a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Sender {
    /// The participant.
    Participant,
    /// A coach.
    Coach {
        /// The coach's name.
        name: Title,
    },
}

/// A translation of a coach's text into the participant's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PhraseItem {
    /// The Swedish text, exactly as in plan and staircase.
    pub source: String,
    /// The language of the translation.
    pub language: LanguageTag,
    /// The translation.
    pub text: Note,
    /// Who translated it.
    pub by: Provenance,
}

/// Who made a translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Provenance {
    /// A member of the language staff.
    Person {
        /// The translator's name.
        name: Title,
    },
    /// A machine; nobody has checked it.
    Machine,
}
