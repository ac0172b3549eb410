//! What an action does to an item: the one rule that phone and server share.

use super::action::{Action, ActionKind, Rejection};
use super::feed::ItemKey;
use super::item::{AnswerItem, GoalItem, Item, MessageItem, Receipt, Sender};
use crate::domain::attachment::Attachment;
use crate::domain::text::MessageText;
use crate::time::Timestamp;

/// Where an action is being applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// On the phone, before the server knows: shown at once, as "on this phone".
    OnPhone,
    /// In the server's transaction, at this time.
    AtServer(Timestamp),
}

impl Stage {
    const fn receipt(self) -> Receipt {
        match self {
            Self::OnPhone => Receipt::OnThisPhone,
            Self::AtServer(_) => Receipt::Sent,
        }
    }

    const fn time(self, action: &Action) -> Timestamp {
        match self {
            Self::OnPhone => action.at,
            Self::AtServer(now) => now,
        }
    }
}

impl ActionKind {
    /// Names the item that the action changes or makes, given the action's id.
    pub fn target(&self, action: &Action) -> ItemKey {
        match self {
            Self::Answer { occurrence, .. } => ItemKey::Occurrence(*occurrence),
            Self::MarkGoal { goal, .. } | Self::AskForSmaller { goal, .. } => ItemKey::Goal(*goal),
            Self::ProposeGoal { .. } => ItemKey::OwnGoal(action.id.into()),
            Self::WithdrawGoal(goal) => ItemKey::OwnGoal(*goal),
            Self::SendMessage { .. } | Self::SendAttachment { .. } => ItemKey::Message(action.id.into()),
            Self::ChooseLanguage { .. } => ItemKey::Profile,
            Self::AskForCall { .. } => ItemKey::Call,
            Self::TellSupport { .. } => ItemKey::Support,
            Self::AskForErasure(_) => ItemKey::Erasure,
            Self::ReadMessage { message } => ItemKey::Message(*message),
            Self::OpenPlan { .. } => ItemKey::Plan,
        }
    }
}

impl Action {
    /// Names the item that the action changes or makes.
    pub fn target(&self) -> ItemKey {
        self.kind.target(self)
    }
}

/// Gives the target item as the action makes it.
///
/// `target` is the item that [`Action::target`] names, as it is now; `None` when there is none. Applying an action
/// to its own result gives the same result.
///
/// # Errors
/// A [`Rejection`] when a rule forbids the action for good; nothing is changed then.
pub fn apply(action: &Action, target: Option<&Item>, stage: Stage) -> Result<Item, Rejection> {
    match &action.kind {
        ActionKind::Answer { answer, .. } => {
            let Some(Item::Occurrence(occurrence)) = target else { return Err(Rejection::NoSuchOccurrence) };
            if occurrence.cancelled && answer.is_some() {
                return Err(Rejection::OccurrenceCancelled);
            }
            let answer = answer.map(|answer| AnswerItem { answer, receipt: stage.receipt() });
            Ok(Item::Occurrence(super::OccurrenceItem { answer, ..occurrence.clone() }))
        }
        ActionKind::MarkGoal { done, .. } => {
            let Some(Item::Goal(goal)) = target else { return Err(Rejection::NoSuchGoal) };
            let mut goal = GoalItem { done: done.then(|| stage.receipt()), ..goal.clone() };
            if *done {
                // What is done is not too big.
                (goal.wish, goal.answer) = (None, None);
            }
            Ok(Item::Goal(goal))
        }
        ActionKind::AskForSmaller { wanted, .. } => {
            let Some(Item::Goal(goal)) = target else { return Err(Rejection::NoSuchGoal) };
            let mut goal = goal.clone();
            // Asked once more, it is the same wish.
            if !wanted || goal.done.or(goal.wish).is_none() {
                (goal.wish, goal.answer) = (wanted.then(|| stage.receipt()), None);
            }
            Ok(Item::Goal(goal))
        }
        ActionKind::ProposeGoal { step, title } => Ok(match target {
            Some(proposed @ Item::OwnGoal(_)) => proposed.clone(),
            _ => Item::OwnGoal(GoalItem {
                id: action.id.into(),
                place: 0,
                step: *step,
                title: title.clone(),
                how: None,
                done: None,
                wish: Some(stage.receipt()),
                answer: None,
            }),
        }),
        ActionKind::WithdrawGoal(_) => {
            let Some(Item::OwnGoal(goal)) = target else { return Err(Rejection::NoSuchOwnGoal) };
            Ok(Item::OwnGoal(GoalItem { wish: None, answer: None, ..goal.clone() }))
        }
        ActionKind::SendMessage { text } => Ok(send(action, target, stage, Some(text.clone()), None)),
        ActionKind::SendAttachment { attachment } => Ok(send(action, target, stage, None, Some(*attachment))),
        ActionKind::ChooseLanguage { language } => {
            let Some(Item::Profile(profile)) = target else { return Err(Rejection::UnknownLanguage) };
            Ok(Item::Profile(super::Profile { language: language.clone(), ..profile.clone() }))
        }
        ActionKind::ReadMessage { .. } => match target {
            Some(Item::Message(message)) if matches!(message.from, Sender::Coach { .. }) => {
                Ok(Item::Message(MessageItem { receipt: Receipt::Read, ..message.clone() }))
            }
            _ => Err(Rejection::NoSuchMessage),
        },
        ActionKind::AskForCall { wanted } => {
            Ok(Item::Call(super::WishItem { wanted: wanted.then(|| stage.receipt()), at: None }))
        }
        ActionKind::TellSupport { support } => Ok(Item::Support(super::SupportItem {
            support: *support,
            at: stage.time(action),
            receipt: stage.receipt(),
        })),
        ActionKind::AskForErasure(wanted) => match target {
            // Asked once more, it is wished since the first time: the time to answer has begun.
            Some(asked @ Item::Erasure(super::WishItem { wanted: Some(_), .. })) if *wanted => {
                Ok(asked.clone())
            }
            _ => Ok(Item::Erasure(super::WishItem {
                wanted: wanted.then(|| stage.receipt()),
                at: wanted.then(|| stage.time(action)),
            })),
        },
        ActionKind::OpenPlan { revision } => {
            let Some(Item::Plan(plan)) = target else { return Err(Rejection::NoSuchPlan) };
            // Whoever has looked at one plan has not looked at the next.
            Ok(Item::Plan(super::PlanItem { opened: plan.opened || plan.revision == *revision, ..*plan }))
        }
    }
}

/// Gives the message that an action sends, which stays as it was when it has been sent.
fn send(
    action: &Action,
    target: Option<&Item>,
    stage: Stage,
    text: Option<MessageText>,
    attachment: Option<Attachment>,
) -> Item {
    match target {
        Some(sent @ Item::Message(_)) => sent.clone(),
        _ => Item::Message(MessageItem {
            id: action.id.into(),
            from: Sender::Participant,
            text,
            attachment,
            at: stage.time(action),
            receipt: stage.receipt(),
        }),
    }
}
