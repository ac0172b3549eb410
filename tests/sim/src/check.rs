//! What must hold of the database when everything has settled, read past the server.

use std::collections::{BTreeMap, BTreeSet};

use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::support::Support;
use stegvis_shared::id::{ActionId, ActivityId, GoalId, MessageId};
use stegvis_shared::sync::{Action, ActionKind, Outcome};

use crate::claim::{Broken, Claim};
use crate::coaches::Coaches;
use crate::phone::Phone;
use crate::tables::Tables;
use crate::town::Person;

/// What a participant's tables hold, as far as the participant's actions make it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Deeds {
    /// JSON of the answer by activity and start.
    pub(crate) answers: BTreeMap<(ActivityId, String), String>,
    pub(crate) goals: BTreeSet<GoalId>,
    /// Whether a call is wanted.
    pub(crate) call: bool,
    /// What was said last of the support that there is.
    pub(crate) support: Option<Support>,
    /// Whether everything is to be erased.
    pub(crate) erasure: bool,
    /// The goals that are proposed.
    pub(crate) own_goals: BTreeSet<GoalId>,
    /// In the order of the thread.
    pub(crate) messages: Vec<(MessageId, String)>,
    /// The coaches' messages that were read.
    pub(crate) read: BTreeSet<MessageId>,
    /// `None` when no action chose one.
    pub(crate) language: Option<String>,
}

impl Deeds {
    /// Adds what an action does that was accepted.
    fn add(&mut self, action: &Action) {
        match &action.kind {
            ActionKind::Answer { occurrence, answer } => {
                let key = (occurrence.activity, occurrence.original_start.to_string());
                match answer {
                    Some(answer) => {
                        let answer = serde_json::to_string(answer).expect("an answer is plain data");
                        self.answers.insert(key, answer);
                    }
                    None => drop(self.answers.remove(&key)),
                }
            }
            ActionKind::MarkGoal { goal, done: true } => drop(self.goals.insert(*goal)),
            ActionKind::MarkGoal { goal, done: false } => drop(self.goals.remove(goal)),
            ActionKind::ProposeGoal { .. } => drop(self.own_goals.insert(action.id.into())),
            ActionKind::WithdrawGoal(goal) => drop(self.own_goals.remove(goal)),
            ActionKind::TellSupport { support } => self.support = Some(*support),
            ActionKind::AskForCall { wanted } => self.call = *wanted,
            ActionKind::AskForErasure(wanted) => self.erasure = *wanted,
            ActionKind::SendMessage { text } => {
                self.messages.push((action.id.into(), text.as_str().to_owned()));
            }
            ActionKind::SendAttachment { .. } => self.messages.push((action.id.into(), String::new())),
            ActionKind::ReadMessage { message } => drop(self.read.insert(*message)),
            ActionKind::ChooseLanguage { language } => self.language = Some(language.as_str().to_owned()),
            // Which wishes for a smaller step plans have seen to, the log does not say; the feeds must agree.
            ActionKind::AskForSmaller { .. } | ActionKind::OpenPlan { .. } => {}
        }
    }
}

/// How much was checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Checked {
    /// Actions that phones took.
    pub(crate) actions: u64,
    /// Actions that the server refused.
    pub(crate) refused: u64,
}

/// Holds the database against what phones and coaches did and were told.
///
/// # Errors
/// The claim that is broken.
pub(crate) async fn check(
    tables: &mut Tables,
    people: &[Person],
    phones: &[Phone],
    coaches: &Coaches,
) -> Result<Checked, Broken> {
    let mut checked = Checked::default();
    for (index, person) in people.iter().enumerate() {
        let phones: Vec<&Phone> = phones.iter().filter(|phone| phone.person == index).collect();
        let log = tables.log(*person).await?;
        checked.actions += phones.iter().map(|phone| phone.done.len() as u64).sum::<u64>();
        checked.refused += log.iter().filter(|outcome| outcome.refused.is_some()).count() as u64;
        check_tables(tables, *person, &phones, &log).await?;
        for phone in phones {
            check_phone(phone, &log)?;
        }
        check_feed(tables, *person).await?;
    }
    check_letters(tables, people, coaches).await?;
    check_publications(tables, people, coaches).await?;
    Ok(checked)
}

/// Holds receipts against what coaches had on the screen and phones had in storage.
///
/// # Errors
/// The receipt that does not tell the truth.
pub(crate) async fn check_receipts(
    tables: &mut Tables,
    people: &[Person],
    phones: &[Phone],
    looked_at: &BTreeSet<MessageId>,
) -> Result<(), Broken> {
    for (index, person) in people.iter().enumerate() {
        let read = tables.read_by_coaches(*person).await?;
        if let Some(id) = read.into_iter().find(|id| !looked_at.contains(id)) {
            let how = format!("the message {id} counts as read, and no coach had it on the screen");
            return Err(Broken::new(Claim::Receipts, how));
        }
        let phones: Vec<&Phone> = phones.iter().filter(|phone| phone.person == index).collect();
        let log = tables.log(*person).await?;
        check_deliveries(&tables.deliveries(*person).await?, &phones, &log)?;
    }
    Ok(())
}

/// A plan counts as on the phone only when a phone had it in storage, and as opened only when somebody opened it; and the
/// plan that there is, is known to be on the phones.
fn check_deliveries(rows: &[(i64, bool, bool)], phones: &[&Phone], log: &[Outcome]) -> Result<(), Broken> {
    let is_accepted =
        |action: &&Action| log.iter().any(|outcome| outcome.id == action.id && outcome.refused.is_none());
    let accepted = phones.iter().flat_map(|phone| &phone.done).filter(is_accepted);
    let looked_at: BTreeSet<i64> = accepted
        .filter_map(|action| match action.kind {
            ActionKind::OpenPlan { revision } => Some(revision),
            _ => None,
        })
        .collect();
    let is_held = |revision| phones.iter().any(|phone| phone.held.contains(&revision));
    for (revision, reached, opened) in rows {
        let how = if *opened && !looked_at.contains(revision) {
            "opened, and nobody did"
        } else if *reached && !opened && !is_held(*revision) {
            "on a phone, and is in no phone's storage"
        } else {
            continue;
        };
        return Err(Broken::new(Claim::Receipts, format!("plan {revision} counts as {how}")));
    }
    if let (Some((revision, false, _)), false) = (rows.last(), phones.is_empty()) {
        let how = format!("plan {revision} is on every phone, and does not count as that");
        return Err(Broken::new(Claim::Receipts, how));
    }
    Ok(())
}

/// What a coach was told is sent is in the thread once, and is what was written.
async fn check_letters(tables: &mut Tables, people: &[Person], coaches: &Coaches) -> Result<(), Broken> {
    for letter in &coaches.letters {
        let Some(person) = people.get(letter.person) else { continue };
        let found = tables.letters(*person, letter.id).await?;
        let is_right = match found.as_slice() {
            [] => !letter.is_confirmed,
            [text] => text == letter.text.as_str(),
            _ => false,
        };
        if !is_right {
            let how = format!("of the coach's message {letter:?} there is {found:?}");
            return Err(Broken::new(Claim::Acknowledged, how));
        }
    }
    Ok(())
}

/// A plan is published to all to whom it went, or to none; to all when the coach was told so.
async fn check_publications(tables: &mut Tables, people: &[Person], coaches: &Coaches) -> Result<(), Broken> {
    let mut published: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); coaches.attempts.len()];
    for (index, person) in people.iter().enumerate() {
        for document in tables.revisions(*person).await? {
            let document: PlanDocument = serde_json::from_str(&document)?;
            let people = coaches.attempt_of(&document).and_then(|place| published.get_mut(place));
            people.map(|people| people.insert(index));
        }
    }
    for (attempt, published) in coaches.attempts.iter().zip(published) {
        let all = attempt.people.iter().all(|person| published.contains(person));
        if !all && (attempt.is_confirmed || !published.is_empty()) {
            let how = format!("published to {published:?} alone: {attempt:?}");
            return Err(Broken::new(Claim::Whole, how));
        }
    }
    Ok(())
}

/// The tables hold what the logged actions come to, one after the other, each once.
async fn check_tables(
    tables: &mut Tables,
    person: Person,
    phones: &[&Phone],
    log: &[Outcome],
) -> Result<(), Broken> {
    let mut expected = Deeds::default();
    let mut logged = BTreeSet::new();
    for outcome in log {
        let mut actions = phones.iter().flat_map(|phone| &phone.done);
        let action = actions.find(|action| action.id == outcome.id);
        let action = action.filter(|_| logged.insert(outcome.id)).ok_or_else(|| {
            Broken::new(Claim::Once, format!("{outcome:?} is logged twice, or of an action that nobody did"))
        })?;
        if outcome.refused.is_none() {
            expected.add(action);
        }
    }
    let stored = tables.deeds(person, &expected).await?;
    if stored != expected {
        let how = format!("the tables hold {stored:?}, the actions come to {expected:?}");
        return Err(Broken::new(Claim::Once, how));
    }
    Ok(())
}

/// What a phone was told is so; what it kept has ended, in the order in which it was done.
fn check_phone(phone: &Phone, log: &[Outcome]) -> Result<(), Broken> {
    for told in phone.told.values() {
        if !log.contains(told) {
            let how = format!("the phone was told {told:?}, which the database does not say");
            return Err(Broken::new(Claim::Acknowledged, how));
        }
    }
    let is_noticed =
        |id: &ActionId| phone.done.iter().any(|action| action.id == *id && action.kind.is_noticed());
    for id in &phone.kept {
        let how = match log.iter().find(|outcome| outcome.id == *id) {
            None => "never reached the database".to_owned(),
            Some(Outcome { refused: Some(why), .. }) if is_noticed(id) && !phone.has_shown(*id) => {
                format!("was refused ({why}), and the phone does not say so")
            }
            Some(_) => continue,
        };
        let action = phone.done.iter().find(|action| action.id == *id);
        return Err(Broken::new(Claim::Kept, format!("{action:?} was kept on the phone and {how}")));
    }
    // What was not kept is unknown to the phone after a kill: it may have been sent, and come later than what came after.
    let place = |id: ActionId| phone.done.iter().position(|action| action.id == id);
    let kept = log.iter().filter(|outcome| phone.kept.contains(&outcome.id));
    let places: Vec<usize> = kept.filter_map(|outcome| place(outcome.id)).collect();
    if !places.is_sorted() {
        let how = format!("what was done in order is in the database in the order {places:?}");
        return Err(Broken::new(Claim::Order, how));
    }
    Ok(())
}

/// The end of a feed is where its last change is, and no number is given twice.
async fn check_feed(tables: &mut Tables, person: Person) -> Result<(), Broken> {
    let (position, next_number, last, highest) = tables.ends(person).await?;
    if position == last && next_number > highest {
        return Ok(());
    }
    let how = format!("the head is at {position} and {next_number}, the items at {last} and {highest}");
    Err(Broken::new(Claim::Feed, how))
}
