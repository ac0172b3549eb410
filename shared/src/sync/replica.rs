//! The replica: a phone's copy of its feed, with an outbox laid over it.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use super::action::{Action, ActionKind, Rejection};
use super::apply::{Stage, apply};
use super::feed::{Cursor, ItemKey, ItemNumber};
use super::item::{
    ActivityItem, GoalItem, Item, MessageItem, NewsItem, NoticeItem, OccurrenceItem, PhraseItem, PlanItem,
    Profile, Receipt, StaircaseItem, SupportItem,
};
use super::sent::SentItem;
use crate::domain::plan::MAX_OWN_GOALS;
use crate::protocol::sync::{SyncRequest, SyncResponse};
use crate::protocol::{PROTOCOL_VERSION, sync::MAX_ACTIONS};
use crate::time::{Timestamp, ZoneClock};

/// A phone's copy of its feed, with what the participant did laid over it.
///
/// Both parts are stored each on its own, the copy first: what the server can send again must never cost what only this
/// phone has. Killed in between, the phone sends what the server already took, which changes nothing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Replica {
    /// What the server sent.
    pub copy: FeedCopy,
    /// What the participant did.
    pub outbox: Outbox,
}

/// What a phone knows from the server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FeedCopy {
    cursor: Option<Cursor>,
    items: BTreeMap<ItemNumber, SentItem>,
    synced: Option<Synced>,
}

/// What the participant did and the server does not have yet, and what it refused.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outbox {
    actions: Vec<Action>,
    refused: Vec<Refused>,
}

impl Outbox {
    /// Tells whether all that another outbox has is in this one.
    pub fn holds(&self, other: &Self) -> bool {
        other.actions.iter().all(|action| self.actions.contains(action))
            && other.refused.iter().all(|refused| self.refused.contains(refused))
    }

    /// Puts in what another outbox of the same phone has and this one lacks, behind its own.
    pub fn take_up(&mut self, other: Self) {
        for action in other.actions {
            if self.actions.iter().all(|own| own.id != action.id) {
                self.actions.push(action);
            }
        }
        for refused in other.refused {
            if !self.refused.contains(&refused) {
                self.refused.push(refused);
            }
        }
    }
}

impl FeedCopy {
    /// Gives the revision of the plan, while nobody is known to have opened it.
    fn unopened_plan(&self) -> Option<i64> {
        self.items.values().find_map(|sent| match sent.item() {
            Some(Item::Plan(PlanItem { revision, opened: false })) => Some(*revision),
            _ => None,
        })
    }
}

/// When the replica last heard from the server.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Synced {
    /// By the phone's clock.
    phone: Timestamp,
    /// By the server's clock, with the municipality's zone.
    clock: ZoneClock,
}

/// An action that the server refused for good, kept until the participant has seen why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refused {
    /// The action.
    pub action: Action,
    /// Why.
    pub why: Rejection,
}

/// What [`Replica::receive`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// The replica is up to date.
    UpToDate,
    /// There is more to fetch, to send, or to tell: ask again at once.
    More,
    /// The response answers a request from before the copy moved, and was left aside: ask again.
    Stale,
}

/// What the screens show: the items with the outbox applied, sorted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// Who the participant is; `None` before the first sync.
    pub profile: Option<Profile>,
    /// The staircase; `None` before the first sync.
    pub staircase: Option<StaircaseItem>,
    /// A word from the coach with the plan.
    pub notice: Option<NoticeItem>,
    /// Which plan it is; `None` before the first.
    pub plan: Option<PlanItem>,
    /// What the coach changed since the participant looked.
    pub news: Option<NewsItem>,
    /// That the participant wants to be called, and how far that word has come.
    pub call: Option<Receipt>,
    /// What the participant said last of the support that there is.
    pub support: Option<SupportItem>,
    /// That the participant wants everything erased: how far that word has come, and since when.
    pub erasure: Option<(Receipt, Timestamp)>,
    /// The goals in the plan's order.
    pub goals: Vec<GoalItem>,
    /// The goals that the participant proposes, or the coach has answered otherwise, in the order in which the server
    /// got them.
    pub own_goals: Vec<GoalItem>,
    /// The activities by number.
    pub activities: BTreeMap<ItemNumber, ActivityItem>,
    /// The occurrences by start.
    pub occurrences: Vec<OccurrenceItem>,
    /// The messages in the order in which the server got them; unsent ones last.
    pub messages: Vec<MessageItem>,
    /// The translations by Swedish text.
    pub phrases: HashMap<String, PhraseItem>,
    /// What the participant did that the server does not have yet.
    pub unsent: usize,
    /// Something is kept that only a newer app can show.
    pub has_newer: bool,
}

impl View {
    /// Gives the activity of an occurrence.
    pub fn activity(&self, occurrence: &OccurrenceItem) -> Option<&ActivityItem> {
        self.activities.get(&occurrence.activity)
    }
}

impl Replica {
    /// Takes an action into the outbox, where it stays until the server has it.
    ///
    /// # Errors
    /// A [`Rejection`] when the action cannot be applied to what the phone knows; the outbox is unchanged then.
    pub fn act(&mut self, action: Action) -> Result<(), Rejection> {
        let items = self.overlaid();
        if matches!(action.kind, ActionKind::ProposeGoal { .. })
            && items.values().filter(|item| item.is_open_own_goal()).count() >= MAX_OWN_GOALS
        {
            return Err(Rejection::TooManyOwnGoals);
        }
        apply(&action, find(&items, action.target()).and_then(|number| items.get(&number)), Stage::OnPhone)?;
        self.outbox.actions.push(action);
        Ok(())
    }

    /// Makes the next request: the outbox in order, and how far this phone has come.
    pub fn request(&self) -> SyncRequest {
        SyncRequest {
            version: PROTOCOL_VERSION,
            cursor: self.copy.cursor,
            plan: self.copy.unopened_plan(),
            actions: self.outbox.actions.iter().take(MAX_ACTIONS).cloned().collect(),
        }
    }

    /// Takes in what the server answered to a request; `phone_now` is the phone's own clock.
    ///
    /// `asked` is the cursor of that very request. Where the copy has moved since, by another answer or in another
    /// window of the app, the answer is left aside: it says nothing of what lies between.
    ///
    /// Acknowledged actions leave the outbox together with the last page of changes, so that nothing flickers and a
    /// cut-off exchange is simply repeated.
    pub fn receive(
        &mut self,
        asked: Option<Cursor>,
        response: SyncResponse,
        phone_now: Timestamp,
    ) -> Received {
        if asked != self.copy.cursor {
            return Received::Stale;
        }
        if response.reset {
            self.copy.items.clear();
        }
        let has_changed = !response.changes.is_empty();
        for change in response.changes {
            match change.item {
                Some(item) => self.copy.items.insert(change.number, item),
                None => self.copy.items.remove(&change.number),
            };
        }
        self.copy.cursor = Some(response.cursor);
        self.copy.synced = Some(Synced { phone: phone_now, clock: response.clock });
        if response.more {
            return Received::More;
        }
        for outcome in response.outcomes {
            let Some(index) = self.outbox.actions.iter().position(|action| action.id == outcome.id) else {
                continue;
            };
            let action = self.outbox.actions.remove(index);
            if let Some(why) = outcome.refused
                && action.kind.is_noticed()
            {
                self.outbox.refused.push(Refused { action, why });
            }
        }
        let has_to_tell = has_changed && self.copy.unopened_plan().is_some();
        if self.outbox.actions.is_empty() && !has_to_tell { Received::UpToDate } else { Received::More }
    }

    /// Gives the actions that were refused and not yet seen.
    pub fn refused(&self) -> &[Refused] {
        &self.outbox.refused
    }

    /// Forgets the refused actions: the participant has seen them.
    pub fn dismiss_refused(&mut self) {
        self.outbox.refused.clear();
    }

    /// Gives the actions that the server does not have yet, oldest first.
    pub fn outbox(&self) -> &[Action] {
        &self.outbox.actions
    }

    /// Gives how far this phone has come; `None` before the first sync.
    pub const fn cursor(&self) -> Option<Cursor> {
        self.copy.cursor
    }

    /// Gives the municipality's wall-clock time, whatever the phone's own clock says.
    ///
    /// Takes the server's last word and adds what has passed on the phone since. `None` before the first sync.
    pub fn local_now(&self, phone_now: Timestamp) -> Option<jiff::civil::DateTime> {
        self.local_at(phone_now, phone_now)
    }

    /// Gives the municipality's wall-clock time of the last sync; `None` before the first.
    pub fn synced_at(&self) -> Option<jiff::civil::DateTime> {
        self.copy.synced.map(|synced| synced.clock.local(synced.clock.now))
    }

    /// Gives the wall-clock time of an instant of the server, such as a message's.
    pub fn local(&self, at: Timestamp) -> Option<jiff::civil::DateTime> {
        self.copy.synced.map(|synced| synced.clock.local(at))
    }

    fn local_at(&self, phone_at: Timestamp, phone_now: Timestamp) -> Option<jiff::civil::DateTime> {
        let synced = self.copy.synced?;
        let passed_ms = phone_at.as_millis().saturating_sub(synced.phone.as_millis());
        // A phone whose clock was set back since then still cannot be before the server's last word.
        let passed_ms = if phone_now < synced.phone { 0 } else { passed_ms };
        Some(synced.clock.local(synced.clock.now.plus_millis(passed_ms)))
    }

    /// Gives what the screens show.
    pub fn view(&self) -> View {
        let has_newer = self.copy.items.values().any(|sent| !sent.is_whole());
        let unsent = self.outbox.actions.iter().filter(|action| action.kind.is_noticed()).count();
        let mut view = View { unsent, has_newer, ..View::default() };
        for (number, item) in self.overlaid() {
            match item {
                Item::Profile(profile) => view.profile = Some(profile),
                Item::Staircase(staircase) => view.staircase = Some(staircase),
                Item::Notice(notice) => view.notice = Some(notice),
                Item::Plan(plan) => view.plan = Some(plan),
                Item::News(news) => view.news = Some(news),
                Item::Call(call) => view.call = call.wanted,
                Item::Support(support) => view.support = Some(support),
                Item::Erasure(erasure) => view.erasure = erasure.wanted.zip(erasure.at),
                Item::OwnGoal(goal) => view.own_goals.push(goal),
                Item::Goal(goal) => insert_sorted(&mut view.goals, goal, |goal| goal.place),
                Item::Activity(activity) => drop(view.activities.insert(number, activity)),
                Item::Occurrence(occurrence) => {
                    insert_sorted(&mut view.occurrences, occurrence, |occurrence| {
                        (occurrence.start, occurrence.end)
                    });
                }
                Item::Message(message) => view.messages.push(message),
                Item::Phrase(phrase) => drop(view.phrases.insert(phrase.source.clone(), phrase)),
            }
        }
        view
    }

    /// Gives the items with the outbox applied, in order. What cannot be applied any more is left out; the server
    /// will say why. A new item gets a number after all others.
    fn overlaid(&self) -> BTreeMap<ItemNumber, Item> {
        let mut items = BTreeMap::new();
        // Collecting would sort them once more, with three kilobytes of program.
        for (number, sent) in &self.copy.items {
            if let Some(item) = sent.item() {
                items.insert(*number, item.clone());
            }
        }
        let mut next = ItemNumber(u32::MAX / 2);
        for action in &self.outbox.actions {
            let number = find(&items, action.target());
            let target = number.and_then(|number| items.get(&number));
            let Ok(item) = apply(action, target, Stage::OnPhone) else { continue };
            let number = number.unwrap_or_else(|| {
                next.0 += 1;
                next
            });
            items.insert(number, item);
        }
        items.retain(|_, item| !item.is_gone());
        items
    }
}

/// Puts an element behind all that do not come after it. Sorting two short lists would be seven kilobytes of program.
fn insert_sorted<T, K: Ord>(list: &mut Vec<T>, element: T, key: impl Fn(&T) -> K) {
    let place = list.partition_point(|other| key(other) <= key(&element));
    list.insert(place, element);
}

/// Finds the number of the item that a key names.
fn find(items: &BTreeMap<ItemNumber, Item>, key: ItemKey) -> Option<ItemNumber> {
    let activity_id = |number: &ItemNumber| match items.get(number) {
        Some(Item::Activity(activity)) => Some(activity.id),
        _ => None,
    };
    let named = |item: &Item| match (item, key) {
        (Item::Profile(_), ItemKey::Profile)
        | (Item::Staircase(_), ItemKey::Staircase)
        | (Item::Notice(_), ItemKey::Notice)
        | (Item::Plan(_), ItemKey::Plan)
        | (Item::Call(_), ItemKey::Call)
        | (Item::Support(_), ItemKey::Support)
        | (Item::Erasure(_), ItemKey::Erasure) => true,
        (Item::Goal(goal), ItemKey::Goal(id)) | (Item::OwnGoal(goal), ItemKey::OwnGoal(id)) => goal.id == id,
        (Item::Activity(activity), ItemKey::Activity(id)) => activity.id == id,
        (Item::Message(message), ItemKey::Message(id)) => message.id == id,
        (Item::Occurrence(occurrence), ItemKey::Occurrence(key)) => {
            occurrence.start == key.original_start && activity_id(&occurrence.activity) == Some(key.activity)
        }
        _ => false,
    };
    items.iter().find(|(_, item)| named(item)).map(|(number, _)| *number)
}
