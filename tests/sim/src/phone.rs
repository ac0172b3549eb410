//! A phone: the real replica, and storage that is written whole after each change, as the app does.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use stegvis_shared::domain::answer::{Answer, Feeling, LateMinutes, Reason};
use stegvis_shared::domain::support::Support;
use stegvis_shared::id::{ActionId, MessageId};
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Action, ActionKind, Cursor, Outcome, Receipt, Received, Replica, View};
use stegvis_shared::time::Timestamp;

use crate::bug::Bug;
use crate::claim::{Broken, Claim};
use crate::history::{Deed, End};
use crate::town::{LANGUAGES, language};

/// A participant's phone, with what the participant was told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Phone {
    /// Whose it is.
    pub(crate) person: usize,
    /// Which of the phones it is, from 1: so that ids differ.
    number: u8,
    bug: Option<Bug>,
    replica: Replica,
    /// What a start finds.
    stored: Replica,
    is_storage_full: bool,
    off_ms: i64,
    /// Everything that was ever done here, oldest first.
    pub(crate) done: Vec<Action>,
    /// What the participant was told is kept.
    pub(crate) kept: BTreeSet<ActionId>,
    /// The outcomes that reached the phone.
    pub(crate) told: BTreeMap<ActionId, Outcome>,
    /// The plans that were in storage while nobody had opened them.
    pub(crate) held: BTreeSet<i64>,
    /// What was refused, shown and dismissed.
    pub(crate) dismissed: BTreeSet<ActionId>,
    seen: Seen,
}

/// What the participant saw of the feed.
#[derive(Clone, Debug, Default)]
struct Seen {
    cursor: Option<Cursor>,
    messages: BTreeMap<MessageId, Receipt>,
}

impl Seen {
    fn of(replica: &Replica) -> Self {
        let messages = replica.view().messages.into_iter().map(|message| (message.id, message.receipt));
        Self { cursor: replica.cursor(), messages: messages.collect() }
    }

    /// Says what was there before and is not, or less than it was; `None` when nothing went back.
    fn lacks(&self, before: &Self) -> Option<String> {
        let (then, now) = (before.cursor?, self.cursor?);
        if then.epoch != now.epoch {
            return None;
        }
        if now.position < then.position {
            return Some(format!("the place in the feed went back from {then} to {now}"));
        }
        let gone = before.messages.iter().find(|(id, receipt)| self.messages.get(id) < Some(receipt));
        gone.map(|(id, receipt)| {
            let now = self.messages.get(id);
            format!("the message {id} was {receipt:?} and is {now:?}")
        })
    }
}

impl Phone {
    /// Gives a participant a new phone.
    pub(crate) fn new(person: usize, number: u8, bug: Option<Bug>) -> Self {
        Self { person, number, bug, ..Self::default() }
    }

    /// Gives what the screens show.
    pub(crate) fn view(&self) -> View {
        self.replica.view()
    }

    /// Gives everything that the app has.
    pub(crate) fn replica(&self) -> &Replica {
        &self.replica
    }

    pub(crate) fn cursor(&self) -> Option<Cursor> {
        self.replica.cursor()
    }

    /// Gives what the server does not have yet.
    pub(crate) fn outbox(&self) -> &[Action] {
        self.replica.outbox()
    }

    /// Says whether the participant was shown why an action was refused.
    pub(crate) fn has_shown(&self, action: ActionId) -> bool {
        self.dismissed.contains(&action)
            || self.replica.refused().iter().any(|refused| refused.action.id == action)
    }

    /// Makes the phone's clock wrong by so much.
    pub(crate) fn set_off(&mut self, off_ms: i64) {
        self.off_ms = off_ms;
    }

    /// Fills the storage up, or makes room.
    pub(crate) fn fill_storage(&mut self, is_full: bool) {
        self.is_storage_full = is_full;
    }

    /// Does something that the screen offers; what the phone refuses at once is not done.
    pub(crate) fn act(&mut self, now: Timestamp, deed: Deed, end: End) {
        let Some(kind) = self.kind(deed) else { return };
        let at = now.plus_millis(self.off_ms);
        let count = u32::try_from(self.done.len()).expect("a history is short");
        let [a, b, c, d] = count.to_be_bytes();
        // Behind the bits that a UUIDv7 takes for itself, so that ids of one millisecond have the order of the deeds.
        let action = Action { id: ActionId::new(at, [0, 0, 0, a, b, c, d, self.number, 0, 0]), at, kind };
        self.done.push(action.clone());
        let _refused_at_once = self.change(end, |replica| replica.act(action));
    }

    fn kind(&self, deed: Deed) -> Option<ActionKind> {
        let view = self.view();
        let pick = |which: usize, length: usize| which.checked_rem(length);
        Some(match deed {
            Deed::Answer { which, answer } => {
                let occurrence = view.occurrences.get(pick(which, view.occurrences.len())?)?;
                let late = Answer::Late { minutes: LateMinutes::OFFERED[0] };
                let cannot = Answer::CannotCome { reason: Reason::Ill };
                let was = Answer::Was { feeling: Feeling::Bad };
                let answers =
                    [None, Some(Answer::Coming), Some(cannot), Some(late), Some(Answer::Here), Some(was)];
                ActionKind::Answer {
                    occurrence: occurrence.key(view.activity(occurrence)?.id),
                    answer: answers.get(answer).copied().flatten(),
                }
            }
            Deed::Mark { which, done } => {
                ActionKind::MarkGoal { goal: view.goals.get(pick(which, view.goals.len())?)?.id, done }
            }
            Deed::Propose { which } => {
                ActionKind::ProposeGoal { step: 1, title: format!("Eget mål {which}").parse().ok()? }
            }
            Deed::Withdraw { which } => {
                ActionKind::WithdrawGoal(view.own_goals.get(pick(which, view.own_goals.len())?)?.id)
            }
            Deed::Smaller { which, wanted } => {
                ActionKind::AskForSmaller { goal: view.goals.get(pick(which, view.goals.len())?)?.id, wanted }
            }
            Deed::Support { which } => {
                ActionKind::TellSupport { support: *Support::ALL.get(pick(which, Support::ALL.len())?)? }
            }
            Deed::Call { wanted } => ActionKind::AskForCall { wanted },
            Deed::Erasure { wanted } => ActionKind::AskForErasure(wanted),
            Deed::Write => {
                let text = format!("Hej {} från {}", self.done.len(), self.number);
                ActionKind::SendMessage { text: text.parse().ok()? }
            }
            Deed::Read { which } => {
                ActionKind::ReadMessage { message: view.messages.get(pick(which, view.messages.len())?)?.id }
            }
            Deed::Open => ActionKind::OpenPlan { revision: view.plan?.revision },
            Deed::Choose { language: which } => {
                ActionKind::ChooseLanguage { language: language(LANGUAGES.get(which)?) }
            }
        })
    }

    /// Makes the next request, as it goes over the wire.
    pub(crate) fn request(&mut self) -> Result<String, Broken> {
        let mut request = self.replica.request();
        if self.stored.cursor() != self.replica.cursor() {
            // What is only in memory is not kept.
            request.plan = None;
        }
        let request = serde_json::to_string(&request)?;
        if self.bug == Some(Bug::ForgetsOnSend) {
            self.replica = edited(&self.replica, |outbox| *outbox = Value::Array(Vec::new()))?;
            self.stored = self.replica.clone();
        }
        Ok(request)
    }

    /// Takes in an answer; `None` when the app was killed over it.
    ///
    /// # Errors
    /// [`Claim::CausalReads`] when something that was seen went back; [`Claim::Acknowledged`] when the server says
    /// something else about an action than before.
    pub(crate) fn receive(
        &mut self,
        answer: &Reply,
        now: Timestamp,
        end: End,
    ) -> Result<Option<Taken>, Broken> {
        let response: SyncResponse = serde_json::from_str(&answer.json)?;
        if end != End::DiesBeforeWrite {
            self.hear(&response.outcomes)?;
        }
        let asked = if self.bug == Some(Bug::TakesStale) { self.replica.cursor() } else { answer.asked };
        if self.bug == Some(Bug::DropsOutcomesWithMore) && response.more {
            let known: BTreeSet<String> =
                response.outcomes.iter().map(|outcome| outcome.id.to_string()).collect();
            self.replica = edited(&self.replica, |outbox| {
                if let Value::Array(outbox) = outbox {
                    outbox.retain(|action| !known.contains(action["id"].as_str().unwrap_or_default()));
                }
            })?;
        }
        let is_last_page = !response.more;
        let at = now.plus_millis(self.off_ms);
        let Some(received) = self.change(end, |replica| replica.receive(asked, response, at)) else {
            return Ok(None);
        };
        let seen = Seen::of(&self.replica);
        if let Some(lack) = seen.lacks(&self.seen) {
            return Err(Broken::new(Claim::CausalReads, lack));
        }
        self.seen = seen;
        Ok(Some(Taken { received, is_whole: is_last_page && received != Received::Stale }))
    }

    /// Notes what the server says about actions.
    fn hear(&mut self, outcomes: &[Outcome]) -> Result<(), Broken> {
        for outcome in outcomes {
            let before = self.told.insert(outcome.id, outcome.clone());
            if let Some(before) = before.filter(|before| before != outcome) {
                let how = format!("the phone was told {before:?} and then {outcome:?}");
                return Err(Broken::new(Claim::Acknowledged, how));
            }
        }
        Ok(())
    }

    /// The participant has seen why something was refused.
    pub(crate) fn dismiss(&mut self) {
        self.dismissed.extend(self.replica.refused().iter().map(|refused| refused.action.id));
        self.change(End::Lives, Replica::dismiss_refused);
    }

    /// Kills the app and starts it again with what is in storage.
    pub(crate) fn restart(&mut self) -> Result<(), Broken> {
        self.replica = serde_json::from_str(&serde_json::to_string(&self.stored)?)?;
        self.seen = Seen::of(&self.replica);
        Ok(())
    }

    /// The server's database was replaced by an older copy: what it had acknowledged may be gone, and what the phone
    /// has in its outbox, in memory as in storage, will come again.
    pub(crate) fn meet_restored_server(&mut self) {
        let is_stored = |action: &&Action| self.stored.outbox().contains(action);
        self.kept = self.outbox().iter().filter(is_stored).map(|action| action.id).collect();
        self.told.clear();
    }

    /// Changes the replica, stores it, and shows it; `None` when the app was killed over it.
    fn change<T>(&mut self, end: End, change: impl FnOnce(&mut Replica) -> T) -> Option<T> {
        let mut next = self.replica.clone();
        let result = change(&mut next);
        let is_written = end != End::DiesBeforeWrite && !self.is_storage_full;
        // Also what could not be written before.
        if is_written && next != self.stored {
            self.stored.copy = next.copy.clone();
            self.held.extend(self.stored.request().plan);
            if end != End::DiesHalfWay {
                self.stored.outbox = next.outbox.clone();
                self.kept.extend(next.outbox().iter().map(|action| action.id));
            }
        }
        if end != End::Lives {
            self.restart().expect("what was stored can be read");
            return None;
        }
        self.replica = next;
        Some(result)
    }
}

/// What the server answered to a phone, as it comes over the wire.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    /// The cursor of the request that this answers, which whoever asked knows.
    pub(crate) asked: Option<Cursor>,
    pub(crate) json: String,
}

/// What became of an answer on a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    pub(crate) received: Received,
    /// Whether the phone has now everything up to its place in the feed.
    pub(crate) is_whole: bool,
}

/// Changes a replica's outbox behind its back, as only a bug does.
fn edited(replica: &Replica, edit: impl FnOnce(&mut Value)) -> Result<Replica, Broken> {
    let mut value = serde_json::to_value(replica)?;
    edit(value.pointer_mut("/outbox/actions").expect("a replica is written with its outbox"));
    Ok(serde_json::from_value(value)?)
}
