//! Actions: what a participant's phone asks the server to do.

use serde::{Deserialize, Serialize};

use crate::domain::activity::OccurrenceKey;
use crate::domain::answer::Answer;
use crate::domain::attachment::Attachment;
use crate::domain::language::LanguageTag;
use crate::domain::programme::StepNumber;
use crate::domain::support::Support;
use crate::domain::text::{MessageText, Title};
use crate::id::{ActionId, GoalId, MessageId};
use crate::time::Timestamp;

/// Something that a participant did, to be applied exactly once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Action {
    /// Made on the phone; the server applies each id once.
    pub id: ActionId,
    /// When the phone's clock said it was done. Shown, never used for order.
    pub at: Timestamp,
    /// What was done.
    #[serde(rename = "do")]
    pub kind: ActionKind,
}

/// What a participant can do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ActionKind {
    /// Answers whether one comes, or says that one is there; `None` takes the answer back.
    Answer {
        /// Which time of which activity.
        occurrence: OccurrenceKey,
        /// The answer.
        #[serde(default)]
        answer: Option<Answer>,
    },
    /// Marks a goal done, or not done after all.
    MarkGoal {
        /// Which goal.
        goal: GoalId,
        /// Whether it is done.
        done: bool,
    },
    /// Proposes a goal of one's own, which gets the action's id. The coach decides.
    ProposeGoal {
        /// The step on which the participant stands, as the phone knows it.
        step: StepNumber,
        /// The goal, in the participant's words.
        title: Title,
    },
    /// Takes an own goal back that the coach has not taken up; or puts away what the coach answered.
    WithdrawGoal(GoalId),
    /// Wants a smaller step instead of a goal, or does not any more.
    AskForSmaller {
        /// Which goal.
        goal: GoalId,
        /// Whether a smaller step is wanted.
        wanted: bool,
    },
    /// Sends a message to the own coach; the message gets the action's id.
    SendMessage {
        /// What it says.
        text: MessageText,
    },
    /// Sends a voice note or a photo, whose bytes the server has already; the message gets the action's id.
    SendAttachment {
        /// Which one.
        attachment: Attachment,
    },
    /// Chooses the language in which coaches' texts come.
    ChooseLanguage {
        /// The language.
        language: LanguageTag,
    },
    /// Has read a coach's message.
    ReadMessage {
        /// Which message.
        message: MessageId,
    },
    /// Wants the coach to call, or does not any more.
    AskForCall {
        /// Whether a call is wanted.
        wanted: bool,
    },
    /// Says whether one gets the support that one needs.
    TellSupport {
        /// The answer.
        support: Support,
    },
    /// Wants everything about oneself erased (`true`), or does not any more. The coach decides.
    AskForErasure(bool),
    /// Has looked at the published plan. The app says it by itself.
    OpenPlan {
        /// Which plan, as [`PlanItem`](super::PlanItem) names it.
        revision: i64,
    },
}

impl ActionKind {
    /// Gives the voice note or photo whose bytes the server must have before this.
    pub const fn attachment(&self) -> Option<&Attachment> {
        match self {
            Self::SendAttachment { attachment } => Some(attachment),
            Self::Answer { .. }
            | Self::MarkGoal { .. }
            | Self::SendMessage { .. }
            | Self::ChooseLanguage { .. }
            | Self::ReadMessage { .. }
            | Self::ProposeGoal { .. }
            | Self::WithdrawGoal(_)
            | Self::AskForSmaller { .. }
            | Self::AskForCall { .. }
            | Self::TellSupport { .. }
            | Self::AskForErasure(_)
            | Self::OpenPlan { .. } => None,
        }
    }

    /// Says whether the participant is to hear when this is refused: not of what the app does by itself.
    pub const fn is_noticed(&self) -> bool {
        !matches!(self, Self::OpenPlan { .. })
    }
}

/// What became of an action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Outcome {
    /// Which action.
    pub id: ActionId,
    /// Why it was refused; `None` when it is in the database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<Rejection>,
}

/// Why an action is refused for good. Words: `refused-<name>` in `app.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rejection {
    /// The time is not in the schedule any more.
    #[error("the occurrence is not in the schedule any more")]
    NoSuchOccurrence,
    /// The coach has cancelled the time.
    #[error("the occurrence is cancelled")]
    OccurrenceCancelled,
    /// The goal is not in the plan any more.
    #[error("the goal is not in the plan any more")]
    NoSuchGoal,
    /// The own goal is not there any more: the coach has taken it up, or it was taken back.
    #[error("the own goal is not there any more")]
    NoSuchOwnGoal,
    /// As many own goals as there may be wait for the coach's word.
    #[error("too many own goals wait for the coach's word")]
    TooManyOwnGoals,
    /// No message with that id from a coach.
    #[error("no such message from a coach")]
    NoSuchMessage,
    /// The language is not offered here.
    #[error("the language is not offered")]
    UnknownLanguage,
    /// No plan has been published.
    #[error("no plan has been published")]
    NoSuchPlan,
    /// The bytes of the voice note or photo are not at the server. Not kept: sent again with the bytes, it is taken.
    #[error("the attachment is not there")]
    NoSuchAttachment,
    /// The server does not know this kind of action, or cannot read it. Also what an older phone reads for a reason
    /// that it does not know.
    #[error("the server cannot read the action")]
    #[serde(other)]
    Unreadable,
}

impl Rejection {
    /// Every reason.
    pub const ALL: [Self; 10] = [
        Self::NoSuchOccurrence,
        Self::OccurrenceCancelled,
        Self::NoSuchGoal,
        Self::NoSuchOwnGoal,
        Self::TooManyOwnGoals,
        Self::NoSuchMessage,
        Self::UnknownLanguage,
        Self::NoSuchPlan,
        Self::NoSuchAttachment,
        Self::Unreadable,
    ];

    /// Gives the name as wire and tables write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoSuchOccurrence => "no_such_occurrence",
            Self::OccurrenceCancelled => "occurrence_cancelled",
            Self::NoSuchGoal => "no_such_goal",
            Self::NoSuchOwnGoal => "no_such_own_goal",
            Self::TooManyOwnGoals => "too_many_own_goals",
            Self::NoSuchMessage => "no_such_message",
            Self::UnknownLanguage => "unknown_language",
            Self::NoSuchPlan => "no_such_plan",
            Self::NoSuchAttachment => "no_such_attachment",
            Self::Unreadable => "unreadable",
        }
    }

    /// Gives the Fluent key of the reason's words (in `app.ftl`).
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::NoSuchOccurrence => "refused-no-such-occurrence",
            Self::OccurrenceCancelled => "refused-occurrence-cancelled",
            Self::NoSuchGoal => "refused-no-such-goal",
            Self::NoSuchOwnGoal => "refused-no-such-own-goal",
            Self::TooManyOwnGoals => "refused-too-many-own-goals",
            Self::NoSuchMessage => "refused-no-such-message",
            Self::UnknownLanguage => "refused-unknown-language",
            Self::NoSuchPlan => "refused-no-such-plan",
            Self::NoSuchAttachment => "refused-no-such-attachment",
            Self::Unreadable => "refused-unreadable",
        }
    }

    /// Finds the reason of a name; `None` when there is none.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rejection| rejection.name() == name)
    }
}
