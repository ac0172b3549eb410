//! The doctor: looks whether a database is whole and its feeds are what they must be.
//!
//! # Design
//! One snapshot is read, participant by participant; the rules are pure functions over what was read. A finding names
//! tables, columns and ids, never what somebody wrote.
//!
//! # Limits
//! Of voice notes and photos, how they begin and how many bytes they have is looked at: no hash of them is stored.
//! PostgreSQL guards its files and references itself (checksums, foreign keys): there, only feeds are looked at. On a
//! large SQLite database the snapshot keeps the write-ahead log from being emptied for as long as the look takes.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Display;

use jiff::civil::{DateTime, date};
use stegvis_shared::domain::attachment::{Attachment, MediaType};
use stegvis_shared::domain::text::Note;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::sync::{AnswerItem, Item, ItemKey, PlanItem, Receipt, SupportItem, WishItem};

use super::projection::message_item;
use crate::store::audit::{StoredFile, StoredHead, StoredItem, Subject};
use crate::store::{Store, StoreError, Tx, answer, audit, care, goal_wish, message, plan, support, wish};

/// Findings after which the doctor stops to look: so many have one cause.
const MAX_FINDINGS: usize = 1_000;
/// More messages than a thread has.
const EVERY_MESSAGE: i64 = 100_000;
/// Before every occurrence.
const ALWAYS: DateTime = date(1, 1, 1).at(0, 0, 0, 0);

/// Something that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule is broken.
    pub fault: Fault,
    /// Where: tables, columns, ids.
    pub place: String,
}

/// A rule that is broken. Words: `doctor-<code>` in `errors.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The file itself is damaged.
    Damaged,
    /// A row names a row that is not there.
    ReferenceBroken,
    /// A participant lacks the head of the feed, or the plan.
    RowMissing,
    /// A feed's head is not the position of its latest change.
    HeadWrong,
    /// A number or position is used twice, is none, or comes after the next one.
    NumberWrong,
    /// A stored value cannot be read.
    ValueWrong,
    /// An item does not have the key that it should, or an occurrence names no activity of the feed.
    ItemMisplaced,
    /// An item is not what the tables of messages, answers, goals and plans say.
    ItemDiffers,
}

impl Fault {
    /// Every rule.
    pub const ALL: [Self; 8] = [
        Self::Damaged,
        Self::ReferenceBroken,
        Self::RowMissing,
        Self::HeadWrong,
        Self::NumberWrong,
        Self::ValueWrong,
        Self::ItemMisplaced,
        Self::ItemDiffers,
    ];

    /// Gives the stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::ReferenceBroken => "reference_broken",
            Self::RowMissing => "row_missing",
            Self::HeadWrong => "head_wrong",
            Self::NumberWrong => "number_wrong",
            Self::ValueWrong => "value_wrong",
            Self::ItemMisplaced => "item_misplaced",
            Self::ItemDiffers => "item_differs",
        }
    }

    /// Gives the Fluent key of the rule's words.
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::Damaged => "doctor-damaged",
            Self::ReferenceBroken => "doctor-reference-broken",
            Self::RowMissing => "doctor-row-missing",
            Self::HeadWrong => "doctor-head-wrong",
            Self::NumberWrong => "doctor-number-wrong",
            Self::ValueWrong => "doctor-value-wrong",
            Self::ItemMisplaced => "doctor-item-misplaced",
            Self::ItemDiffers => "doctor-item-differs",
        }
    }

    fn at(self, place: impl Display) -> Finding {
        Finding { fault: self, place: place.to_string() }
    }
}

/// Looks at a whole database. Gives what is wrong, nothing when it is sound.
///
/// # Errors
/// When the database cannot be read; a damaged file is a finding.
pub async fn examine(store: &Store) -> Result<Vec<Finding>, StoreError> {
    examine_snapshot(&mut store.read().await?).await
}

/// Looks at a database as one transaction sees it.
pub(crate) async fn examine_snapshot(tx: &mut Tx) -> Result<Vec<Finding>, StoreError> {
    match look(tx).await {
        Err(damaged @ StoreError::Damaged(_)) => Ok(vec![Fault::Damaged.at(damaged)]),
        looked => looked,
    }
}

async fn look(tx: &mut Tx) -> Result<Vec<Finding>, StoreError> {
    let damage = care::damage(tx).await?;
    if !damage.is_empty() {
        // What a damaged file says of feeds, nobody can believe.
        return Ok(damage.into_iter().map(|place| Fault::Damaged.at(place)).collect());
    }
    let broken = care::broken_references(tx).await?;
    let mut findings: Vec<_> = broken.into_iter().map(|place| Fault::ReferenceBroken.at(place)).collect();
    let mut after = ParticipantId::from_bytes([0; 16]);
    loop {
        let subjects = audit::subjects(tx, after).await?;
        let Some(last) = subjects.last() else { return Ok(findings) };
        after = last.participant;
        for subject in subjects {
            findings.extend(look_at(tx, subject).await?);
            if findings.len() > MAX_FINDINGS {
                return Ok(findings);
            }
        }
    }
}

async fn look_at(tx: &mut Tx, subject: Subject) -> Result<Vec<Finding>, StoreError> {
    let participant = subject.participant;
    let mut findings = Vec::new();
    if !subject.has_plan {
        findings.push(Fault::RowMissing.at(format_args!("plan of {participant}")));
    }
    let Some(head) = subject.head else {
        findings.push(Fault::RowMissing.at(format_args!("participant_head of {participant}")));
        return Ok(findings);
    };
    let rows = audit::feed(tx, participant).await?;
    findings.extend(counters(participant, head, &rows));
    let (items, wrong) = items(participant, &rows);
    findings.extend(wrong);
    let files = audit::files(tx, participant).await?;
    findings.extend(
        files.iter().filter(|file| !is_sound(file)).map(|file| {
            Fault::ValueWrong.at(format_args!("attachment.bytes of {participant} id {}", file.id))
        }),
    );
    match deeds(tx, participant).await {
        Ok(deeds) => {
            findings.extend(deeds.differences(participant, &items));
            findings.extend(deeds.files(participant, &files));
        }
        Err(corrupt @ StoreError::Corrupt { .. }) => findings.push(Fault::ValueWrong.at(corrupt)),
        Err(error) => return Err(error),
    }
    Ok(findings)
}

/// Checks positions and numbers of a feed.
fn counters(participant: ParticipantId, head: StoredHead, rows: &[StoredItem]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let latest = rows.iter().map(|row| row.position).max().unwrap_or(0);
    if head.position != latest {
        let position = head.position;
        findings.push(Fault::HeadWrong.at(format_args!(
            "participant_head.position of {participant} is {position}, the latest change has {latest}"
        )));
    }
    let (mut numbers, mut positions) = (HashSet::new(), HashSet::new());
    for StoredItem { number, position, .. } in rows {
        if !(1..head.next_number).contains(number) || !numbers.insert(number) {
            findings.push(Fault::NumberWrong.at(format_args!("feed_item.number {number} of {participant}")));
        }
        if *position < 1 || !positions.insert(position) {
            findings
                .push(Fault::NumberWrong.at(format_args!("feed_item.position {position} of {participant}")));
        }
    }
    findings
}

/// Reads the items of a feed by key; gives also what cannot be read or stands in the wrong place.
fn items(participant: ParticipantId, rows: &[StoredItem]) -> (BTreeMap<&str, Item>, Vec<Finding>) {
    let activities: HashMap<i64, &str> = rows
        .iter()
        .filter(|row| row.body.is_some())
        .filter_map(|row| Some((row.number, row.item_key.strip_prefix("activity:")?)))
        .collect();
    let mut items = BTreeMap::new();
    let mut findings = Vec::new();
    for row in rows {
        let Some(body) = &row.body else { continue };
        let place = format!("feed_item.body of {participant} number {}", row.number);
        let Ok(item) = serde_json::from_str(body) else {
            findings.push(Fault::ValueWrong.at(place));
            continue;
        };
        if !has_key(&item, &row.item_key, &activities) {
            findings.push(Fault::ItemMisplaced.at(place));
        }
        items.insert(row.item_key.as_str(), item);
    }
    (items, findings)
}

/// Says whether an item may have a key; `activities` gives the ids of the present ones by number.
fn has_key(item: &Item, key: &str, activities: &HashMap<i64, &str>) -> bool {
    let expected = match item {
        Item::Profile(_) => ItemKey::Profile,
        Item::Staircase(_) => ItemKey::Staircase,
        Item::Notice(_) => ItemKey::Notice,
        Item::Plan(_) => ItemKey::Plan,
        Item::News(_) => ItemKey::News,
        Item::Call(_) => ItemKey::Call,
        Item::Support(_) => ItemKey::Support,
        Item::Erasure(_) => ItemKey::Erasure,
        Item::Goal(goal) => ItemKey::Goal(goal.id),
        Item::OwnGoal(goal) => ItemKey::OwnGoal(goal.id),
        Item::Activity(activity) => ItemKey::Activity(activity.id),
        Item::Message(message) => ItemKey::Message(message.id),
        Item::Occurrence(occurrence) => {
            let activity = activities.get(&i64::from(occurrence.activity.0)).and_then(|id| id.parse().ok());
            let Some(activity) = activity else { return false };
            ItemKey::Occurrence(occurrence.key(activity))
        }
        // A phrase does not hold its own id.
        Item::Phrase(_) => return key.starts_with("phrase:"),
    };
    key == expected.to_string()
}

/// Says whether the bytes of a file are as many, and of the kind, as is said.
fn is_sound(file: &StoredFile) -> bool {
    let media_type = MediaType::from_name(&file.media_type);
    file.size_bytes == file.told_bytes
        && media_type.is_some_and(|told| MediaType::of_bytes(&file.beginning) == Some(told))
}

/// What a participant and the coaches did, as the tables have it: the items of messages, and what goals, occurrences and
/// the plan's own item must hold, by key.
struct Deeds {
    messages: BTreeMap<String, Item>,
    goals: BTreeMap<String, Receipt>,
    /// How far each wish of a goal has come, and what a coach answered.
    wishes: BTreeMap<String, (Option<Receipt>, Option<Note>)>,
    answers: BTreeMap<String, AnswerItem>,
    call: Option<WishItem>,
    erasure: Option<WishItem>,
    support: Option<SupportItem>,
    plan: Option<PlanItem>,
}

async fn deeds(tx: &mut Tx, participant: ParticipantId) -> Result<Deeds, StoreError> {
    let messages = message::latest(tx, participant, EVERY_MESSAGE).await?;
    let marks = answer::marks(tx, &[participant]).await?;
    let answers = answer::of_participants(tx, &[participant], ALWAYS).await?;
    let plan = plan::of_participant(tx, participant).await?;
    let wishes = wish::of_participant(tx, participant).await?;
    Ok(Deeds {
        call: wishes.call_item(),
        support: support::of_participant(tx, participant).await?,
        erasure: wishes.erasure_item(),
        plan: plan.and_then(|plan| plan.plan_item),
        messages: messages
            .into_iter()
            .map(message_item)
            .filter_map(|(key, item)| Some((key.to_string(), item?)))
            .collect(),
        goals: marks.into_iter().map(|mark| (ItemKey::Goal(mark.goal).to_string(), mark.receipt)).collect(),
        wishes: goal_wish::of_participants(tx, &[participant])
            .await?
            .into_iter()
            .map(|wish| (wish.key().to_string(), (wish.receipt, wish.answer)))
            .collect(),
        answers: answers
            .into_iter()
            .map(|found| {
                let item = AnswerItem { answer: found.answer, receipt: found.receipt };
                (ItemKey::Occurrence(found.occurrence).to_string(), item)
            })
            .collect(),
    })
}

impl Deeds {
    /// Compares with the items of the feed. Goals and occurrences that are in no plan any more keep their marks and
    /// answers, and have no item.
    fn differences(&self, participant: ParticipantId, items: &BTreeMap<&str, Item>) -> Vec<Finding> {
        let differs = |key: &str| Fault::ItemDiffers.at(format_args!("{key} of {participant}"));
        let call = self.call.map(|_| ItemKey::Call.to_string());
        let erasure = self.erasure.map(|_| ItemKey::Erasure.to_string());
        let support = self.support.map(|_| ItemKey::Support.to_string());
        let all = self.messages.keys().chain(self.wishes.keys()).chain(&call).chain(&erasure).chain(&support);
        let missing = all.filter(|key| !items.contains_key(key.as_str()));
        let missing: Vec<Finding> = missing.map(|key| differs(key)).collect();
        let other = items.iter().filter(|(key, item)| match item {
            Item::Message(_) => self.messages.get(**key) != Some(*item),
            Item::Call(call) => self.call != Some(*call),
            Item::Support(support) => self.support != Some(*support),
            Item::Erasure(erasure) => self.erasure != Some(*erasure),
            Item::Plan(plan) => self.plan != Some(*plan),
            Item::Goal(goal) | Item::OwnGoal(goal) => {
                let wish = (goal.wish, goal.answer.clone());
                self.goals.get(**key) != goal.done.as_ref()
                    || self.wishes.get(**key).cloned().unwrap_or_default() != wish
            }
            Item::Occurrence(occurrence) => self.answers.get(**key) != occurrence.answer.as_ref(),
            Item::Profile(_)
            | Item::Staircase(_)
            | Item::Notice(_)
            | Item::News(_)
            | Item::Activity(_)
            | Item::Phrase(_) => false,
        });
        missing.into_iter().chain(other.map(|(key, _)| differs(key))).collect()
    }

    /// Compares what messages say of voice notes and photos with those that are there.
    fn files(&self, participant: ParticipantId, files: &[StoredFile]) -> Vec<Finding> {
        let attachment = |item: &Item| match item {
            Item::Message(message) => message.attachment,
            _ => None,
        };
        let named: Vec<Attachment> = self.messages.values().filter_map(attachment).collect();
        let told = named.iter().filter_map(|told| {
            let fault = match files.iter().find(|file| file.id == told.id) {
                None => Fault::ReferenceBroken,
                Some(file) if is_told(file, told) => return None,
                Some(_) => Fault::ItemDiffers,
            };
            Some(fault.at(format_args!("message.attachment of {participant} id {}", told.id)))
        });
        let is_named = |file: &&StoredFile| named.iter().any(|told| told.id == file.id);
        let untold = files.iter().filter(|file| file.is_named && !is_named(file)).map(|file| {
            Fault::ReferenceBroken.at(format_args!("attachment.named_at of {participant} id {}", file.id))
        });
        told.chain(untold).collect()
    }
}

/// Says whether a file is what a message says of it, and is kept for it.
fn is_told(file: &StoredFile, told: &Attachment) -> bool {
    file.is_named
        && file.told_bytes == i64::from(told.size_bytes)
        && file.media_type == told.media_type.name()
}
