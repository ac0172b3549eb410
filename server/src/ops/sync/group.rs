//! A group of pushes in one transaction: read what they need, decide, write what they change.
//!
//! # Design
//! [`Group::decide`] is pure: rows in, rows and outcomes out. Each participant's feed is a [`Ledger`] of the rows that
//! the group's actions name; two phones of one person share it.
//!
//! That a published plan has reached a phone is noted here as well. What was answered may be lost on the way, or by a
//! phone that is killed before it has written. So only what comes back counts: a phone that keeps a plan which nobody has
//! opened names its revision in every request, with the cursor that it keeps beside it. A cursor before the place where
//! the plan is whole says that the phone has only half of it. A revision that was noted stays noted: this process
//! remembers it, and the next requests cost nothing. Once the plan is opened, phones name it no more.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::plan::MAX_OWN_GOALS;
use stegvis_shared::id::{ActionId, AttachmentId, ParticipantId};
use stegvis_shared::protocol::sync::MAX_CHANGES;
use stegvis_shared::sync::{
    Action, ActionKind, Cursor, Epoch, Item, ItemKey, Outcome, Receipt, Rejection, Stage, apply,
};
use stegvis_shared::time::Timestamp;

use super::super::pairing::choose_language;
use super::super::{OpsError, hearers};
use super::push::{Asked, Push};
use super::{SyncAnswer, is_stale};
use crate::context::Context;
use crate::live::Topic;
use crate::store::attachment::Wanted;
use crate::store::delivery::Revision;
use crate::store::feed::{Locked, Moved, Placed, Pulled, Row, Rows, read_item};
use crate::store::goal_wish::{self, Wished};
use crate::store::list::HexId;
use crate::store::push::{self, Answered, Changes, Logged, Marked, Message, Opened, Read, Supported};
use crate::store::{StoreError, Tx, attachment, delivery, feed, to_json};

type Answer = Result<SyncAnswer, OpsError>;

/// Applies pushes in one transaction, and answers each, in their order.
///
/// # Errors
/// When the database fails, or holds something that cannot be right; then nothing is applied.
pub(super) async fn write(context: &Context, pushes: &[&Push]) -> Result<Vec<Answer>, OpsError> {
    let now = context.now();
    let mut tx = context.store.begin().await?;
    let people: BTreeSet<ParticipantId> = pushes.iter().map(|push| push.person.id).collect();
    let people: Vec<ParticipantId> = people.into_iter().collect();
    let locked = feed::lock_all(&mut tx, &people).await?;
    let outcomes = push::outcomes(&mut tx, &ids(pushes)).await?;
    let rows = feed::items(&mut tx, targets(pushes, &outcomes)).await?;
    let attachments = match named(pushes, &outcomes) {
        named if named.is_empty() => HashMap::new(),
        named => attachment::among(&mut tx, &named).await?,
    };
    let (noted, news) = reached(&mut tx, pushes, context.store.epoch()).await?;

    let own_goals = match proposing(pushes, &outcomes) {
        people if people.is_empty() => HashMap::new(),
        people => goal_wish::open_own_goals(&mut tx, &people).await?,
    };
    let mut group = Group { attachments, own_goals, ..Group::new(locked, outcomes, rows, now) };
    let decided: Vec<_> = pushes.iter().map(|push| group.decide(push)).collect::<Result<_, _>>()?;
    let changes = group.changes();
    push::write(&mut tx, changes, now).await?;
    if !news.is_empty() {
        delivery::reach(&mut tx, &news, now).await?;
    }
    for (participant, language) in &group.languages {
        // Changes the phrases as well as the profile.
        choose_language(&mut tx, *participant, language, now).await?;
    }

    let mut answers = Vec::new();
    for (push, outcomes) in pushes.iter().zip(decided) {
        answers.push(match outcomes {
            Some(outcomes) => Ok(group.answer(&mut tx, context, push, outcomes).await?),
            None => Err(OpsError::NotSignedIn),
        });
    }
    let mut wakes = group.wakes(&mut tx).await?;
    if !news.is_empty() {
        let people: Vec<ParticipantId> = news.into_iter().map(|(participant, _)| participant).collect();
        wakes.extend(hearers::coaches(&mut tx, &people).await?);
    }
    context.commit(tx, wakes).await?;
    for (participant, revision) in noted {
        context.noted_plans.add(participant, revision);
    }
    Ok(answers)
}

/// Finds the plans that phones say they have and that are whole there: all of them, and those of which that is news.
async fn reached(
    tx: &mut Tx,
    pushes: &[&Push],
    epoch: Epoch,
) -> Result<(Vec<Revision>, Vec<Revision>), StoreError> {
    let named = pushes.iter().filter_map(|push| {
        let cursor = push.cursor.filter(|cursor| cursor.epoch == epoch)?;
        Some(((push.person.id, push.plan?), cursor.position))
    });
    let (named, cursors): (Vec<Revision>, Vec<i64>) = named.unzip();
    let (mut noted, mut news) = (Vec::new(), Vec::new());
    if named.is_empty() {
        return Ok((noted, news));
    }
    let found = delivery::among(tx, &named).await?;
    for (revision, cursor) in named.into_iter().zip(cursors) {
        // One that was never published says nothing about those to come.
        let Some(delivery) = found.get(&revision) else { continue };
        let is_whole = delivery.position.is_none_or(|position| position <= cursor);
        if delivery.reached || is_whole {
            noted.push(revision);
        }
        if !delivery.reached && is_whole {
            news.push(revision);
        }
    }
    Ok((noted, news))
}

type Outcomes = HashMap<(ParticipantId, ActionId), Outcome>;

/// Lists the actions of a group.
fn ids(pushes: &[&Push]) -> Vec<(ParticipantId, ActionId)> {
    let of =
        |push: &Push| push.actions.iter().map(move |asked| (push.person.id, asked.id)).collect::<Vec<_>>();
    pushes.iter().flat_map(|push| of(push)).collect()
}

/// Lists the items that a group's new actions name.
fn targets(pushes: &[&Push], known: &Outcomes) -> Vec<(ParticipantId, String)> {
    let mut targets = Vec::new();
    for push in pushes {
        let person = push.person.id;
        let fresh = push.actions.iter().filter(|asked| !known.contains_key(&(person, asked.id)));
        targets.extend(
            fresh.filter_map(|asked| Some((person, asked.action.as_ref().ok()?.target().to_string()))),
        );
    }
    targets
}

/// Lists who proposes a goal in a group's new actions.
fn proposing(pushes: &[&Push], known: &Outcomes) -> Vec<ParticipantId> {
    let is_new = |person: ParticipantId, asked: &Asked| {
        matches!(&asked.action, Ok(Action { kind: ActionKind::ProposeGoal { .. }, .. }))
            && !known.contains_key(&(person, asked.id))
    };
    let people: BTreeSet<ParticipantId> = pushes
        .iter()
        .filter(|push| push.actions.iter().any(|asked| is_new(push.person.id, asked)))
        .map(|push| push.person.id)
        .collect();
    people.into_iter().collect()
}

/// Lists the attachments that a group's new actions name.
fn named(pushes: &[&Push], known: &Outcomes) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for push in pushes {
        let participant = push.person.id;
        let fresh = push.actions.iter().filter(|asked| !known.contains_key(&(participant, asked.id)));
        wanted.extend(fresh.filter_map(|asked| {
            let attachment = asked.action.as_ref().ok()?.kind.attachment()?.id.into();
            Some(Wanted { participant: participant.into(), attachment })
        }));
    }
    wanted
}

/// What is decided from, and what comes of it.
struct Group {
    ledgers: HashMap<ParticipantId, Ledger>,
    outcomes: Outcomes,
    /// Those attachments that are there, of those that actions name.
    attachments: HashMap<(ParticipantId, AttachmentId), attachment::Outline>,
    now: Timestamp,
    /// Everything but the feeds.
    tables: Changes,
    /// Who chose which language, in order.
    languages: Vec<(ParticipantId, LanguageTag)>,
    /// Who changed something.
    changed: BTreeSet<ParticipantId>,
    /// How many own goals wait for the coach's word, of those who propose one.
    own_goals: HashMap<ParticipantId, usize>,
}

/// The rows of one feed that the group's actions name.
struct Ledger {
    locked: Locked,
    position: i64,
    next_number: i64,
    rows: Rows,
    /// The places of those rows that the group changed.
    placed: BTreeMap<String, i64>,
    messages: usize,
}

impl Group {
    fn new(
        locked: HashMap<ParticipantId, Locked>,
        outcomes: Outcomes,
        mut rows: HashMap<ParticipantId, Rows>,
        now: Timestamp,
    ) -> Self {
        let ledgers = locked
            .into_iter()
            .map(|(participant, locked)| {
                let rows = rows.remove(&participant).unwrap_or_default();
                (participant, Ledger::new(locked, rows))
            })
            .collect();
        Self {
            ledgers,
            outcomes,
            attachments: HashMap::new(),
            now,
            tables: Changes::default(),
            languages: Vec::new(),
            changed: BTreeSet::new(),
            own_goals: HashMap::new(),
        }
    }

    /// Decides what becomes of a push's actions; `None` when its person is not there any more.
    fn decide(&mut self, push: &Push) -> Result<Option<Vec<Outcome>>, StoreError> {
        let participant = push.person.id;
        let is_theirs = |ledger: &&Ledger| ledger.locked.municipality == push.person.municipality;
        let Some(ledger) = self.ledgers.get(&participant).filter(is_theirs) else { return Ok(None) };
        if is_stale(ledger.locked.seen_at, self.now) {
            self.tables.seen.push(participant.into());
        }
        let mut outcomes = Vec::new();
        for asked in &push.actions {
            if let Some(known) = self.outcomes.get(&(participant, asked.id)) {
                outcomes.push(known.clone());
                continue;
            }
            let refused = self.act(participant, asked)?;
            let outcome = Outcome { id: asked.id, refused };
            if refused == Some(Rejection::NoSuchAttachment) {
                // Not for good: with the bytes, the same action is taken.
                outcomes.push(outcome);
                continue;
            }
            self.tables.log.push(Logged {
                participant: participant.into(),
                action: asked.id.into(),
                refused: refused.map(Rejection::name),
                turn: self.tables.log.len(),
            });
            self.outcomes.insert((participant, asked.id), outcome.clone());
            outcomes.push(outcome);
        }
        Ok(Some(outcomes))
    }

    /// Applies one action: to the tables, and to the one item that it names. Gives why it is refused, if it is.
    fn act(&mut self, participant: ParticipantId, asked: &Asked) -> Result<Option<Rejection>, StoreError> {
        let action = match &asked.action {
            Ok(action) => action,
            Err(rejection) => return Ok(Some(*rejection)),
        };
        if let Some(attachment) = action.kind.attachment() {
            let there = self.attachments.get(&(participant, attachment.id));
            if there != Some(&(attachment.media_type, attachment.size_bytes)) {
                return Ok(Some(Rejection::NoSuchAttachment));
            }
        }
        let own_goals = self.own_goals.get_mut(&participant);
        if matches!(action.kind, ActionKind::ProposeGoal { .. })
            && own_goals.as_ref().is_some_and(|count| **count >= MAX_OWN_GOALS)
        {
            return Ok(Some(Rejection::TooManyOwnGoals));
        }
        let Some(ledger) = self.ledgers.get_mut(&participant) else { return Ok(None) };
        let key = action.target();
        let target = ledger.item(participant, key)?;
        let item = match apply(action, target.as_ref(), Stage::AtServer(self.now)) {
            Ok(item) => item,
            Err(rejection) => return Ok(Some(rejection)),
        };
        self.changed.insert(participant);
        if let Some(count) = own_goals {
            let was_open = target.as_ref().is_some_and(Item::is_open_own_goal);
            *count = (*count + usize::from(item.is_open_own_goal())).saturating_sub(was_open.into());
        }
        if let ActionKind::ChooseLanguage { language } = &action.kind {
            self.languages.push((participant, language.clone()));
            return Ok(None);
        }
        ledger.put(key, &item);
        if target.as_ref().map(Item::wish).unwrap_or_default() != item.wish() {
            self.tables.wish(participant, &item);
        }
        self.tables.add(participant, action, &item, ledger, self.now);
        Ok(None)
    }

    /// Gives everything that is to be written.
    fn changes(&mut self) -> Changes {
        let mut changes = std::mem::take(&mut self.tables);
        for (id, ledger) in self.ledgers.iter().filter(|(_, ledger)| !ledger.placed.is_empty()) {
            let participant = HexId::from(*id);
            changes.items.extend(ledger.placed().map(|(position, key, row)| Placed {
                participant,
                key: key.to_owned(),
                number: row.number,
                position,
                body: row.body.clone(),
            }));
            let (position, next_number) = (ledger.position, ledger.next_number);
            changes.heads.push(Moved { id: *id, participant, position, next_number });
        }
        changes
    }

    /// Answers a push whose actions were applied.
    async fn answer(
        &self,
        tx: &mut Tx,
        context: &Context,
        push: &Push,
        outcomes: Vec<Outcome>,
    ) -> Result<SyncAnswer, OpsError> {
        let (participant, epoch) = (push.person.id, context.store.epoch());
        let is_reshaped = self.languages.iter().any(|(chooser, _)| *chooser == participant);
        let ledger = self.ledgers.get(&participant);
        // A phone that was up to date gets what the group wrote, and nobody need look for it.
        let was_up_to_date = |ledger: &&Ledger| {
            push.cursor == Some(Cursor { epoch, position: ledger.locked.position })
                && ledger.placed.len() <= MAX_CHANGES
                && !is_reshaped
        };
        let pulled = match ledger.filter(was_up_to_date) {
            Some(ledger) => {
                let changes =
                    ledger.placed().map(|(_, _, row)| row.change(participant)).collect::<Result<_, _>>()?;
                let cursor = Cursor { epoch, position: ledger.position };
                Pulled { changes, cursor, reset: false, more: false }
            }
            None => feed::pull(tx, participant, epoch, push.cursor, MAX_CHANGES).await?.0,
        };
        Ok(SyncAnswer::new(pulled, outcomes, self.now))
    }

    /// Lists who is to hear of it: the phones and the coaches of those who changed something.
    async fn wakes(&self, tx: &mut Tx) -> Result<Vec<Topic>, StoreError> {
        if self.changed.is_empty() {
            return Ok(Vec::new());
        }
        let changed: Vec<ParticipantId> = self.changed.iter().copied().collect();
        let mut topics = hearers::everybody(tx, &changed).await?;
        let phrases = self.languages.iter().filter_map(|(chooser, _)| self.ledgers.get(chooser));
        topics.extend(phrases.map(|ledger| Topic::Phrases(ledger.locked.municipality)));
        Ok(topics)
    }
}

impl Changes {
    /// Notes what is wished of a goal, where an action has changed that.
    fn wish(&mut self, participant: ParticipantId, item: &Item) {
        let (goal, is_own) = match item {
            Item::Goal(goal) => (goal, false),
            Item::OwnGoal(goal) => (goal, true),
            _ => return,
        };
        let wished = Wished::new(participant.into(), goal, is_own);
        // The last word counts.
        self.wishes.retain(|other| !other.is_of(&wished));
        self.wishes.push(wished);
    }

    /// Notes what an action does to the tables; `item` is what it makes.
    fn add(
        &mut self,
        participant: ParticipantId,
        action: &Action,
        item: &Item,
        ledger: &mut Ledger,
        now: Timestamp,
    ) {
        let participant = HexId::from(participant);
        match &action.kind {
            ActionKind::Answer { occurrence, answer } => {
                // One statement cannot write a row twice: the last word counts.
                let (activity, original_start) =
                    (HexId::from(occurrence.activity), occurrence.original_start.to_string());
                self.answers.retain(|other| {
                    (other.participant, other.activity, &other.original_start)
                        != (participant, activity, &original_start)
                });
                let answer = answer.as_ref().map(to_json);
                self.answers.push(Answered { participant, activity, original_start, answer });
            }
            ActionKind::MarkGoal { goal, done } => {
                let goal = HexId::from(*goal);
                self.goals.retain(|other| (other.participant, other.goal) != (participant, goal));
                self.goals.push(Marked { participant, goal, done: *done });
            }
            ActionKind::AskForCall { wanted } => {
                self.calls.retain(|other| other.participant != participant);
                self.calls.push(push::Asked { participant, since: wanted.then(|| now.as_millis()), seen: 0 });
            }
            ActionKind::TellSupport { support } => {
                self.supports.retain(|other| other.participant != participant);
                self.supports.push(Supported { participant, answer: support.name() });
            }
            ActionKind::AskForErasure(_) => {
                let Item::Erasure(erasure) = item else { return };
                self.erasures.retain(|other| other.participant != participant);
                let since = erasure.at.map(Timestamp::as_millis);
                let seen = (erasure.wanted == Some(Receipt::Read)).into();
                self.erasures.push(push::Asked { participant, since, seen });
            }
            ActionKind::SendMessage { text } => {
                ledger.messages += 1;
                let (id, text) = (action.id.into(), text.to_string());
                let turn = ledger.messages;
                self.messages.push(Message { participant, id, text, attachment: None, turn });
            }
            ActionKind::SendAttachment { attachment } => {
                ledger.messages += 1;
                let (id, text, turn) = (action.id.into(), String::new(), ledger.messages);
                let named = Wanted { participant, attachment: attachment.id.into() };
                let attachment = Some(to_json(attachment));
                self.messages.push(Message { participant, id, text, attachment, turn });
                self.named.push(named);
            }
            ActionKind::ReadMessage { message } => {
                self.read.push(Read { participant, message: (*message).into() });
            }
            ActionKind::OpenPlan { revision } => {
                self.opened.push(Opened { participant, revision: *revision });
            }
            // Done by themselves, before and after the others.
            ActionKind::ProposeGoal { .. }
            | ActionKind::WithdrawGoal(_)
            | ActionKind::AskForSmaller { .. }
            | ActionKind::ChooseLanguage { .. } => {}
        }
    }
}

impl Ledger {
    fn new(locked: Locked, rows: Rows) -> Self {
        let (position, next_number) = (locked.position, locked.next_number);
        Self { locked, position, next_number, rows, placed: BTreeMap::new(), messages: 0 }
    }

    /// Gives an item as the group has made it so far; `None` when there is none or it is gone.
    fn item(&self, participant: ParticipantId, key: ItemKey) -> Result<Option<Item>, StoreError> {
        let Some(Row { number, body: Some(body) }) = self.rows.get(&key.to_string()) else { return Ok(None) };
        read_item(participant, *number, body).map(Some)
    }

    /// Puts an item in, at the next place if it differs from what is there.
    fn put(&mut self, key: ItemKey, item: &Item) {
        let (key, body) = (key.to_string(), (!item.is_gone()).then(|| to_json(item)));
        let row = self.rows.entry(key.clone()).or_insert_with(|| {
            let number = self.next_number;
            self.next_number += 1;
            Row { number, body: None }
        });
        if row.body != body {
            row.body = body;
            self.position += 1;
            self.placed.insert(key, self.position);
        }
    }

    /// Lists the rows that changed, with places and keys, in the feed's order.
    fn placed(&self) -> impl Iterator<Item = (i64, &str, &Row)> {
        let mut placed: Vec<_> = self
            .placed
            .iter()
            .filter_map(|(key, position)| Some((*position, key.as_str(), self.rows.get(key)?)))
            .collect();
        placed.sort_unstable_by_key(|(position, ..)| *position);
        placed.into_iter()
    }
}
