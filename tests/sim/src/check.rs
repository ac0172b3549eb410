//! What must hold of the database when a history has settled, read past the server.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::types::Uuid;
use sqlx::{Connection, SqliteConnection};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::{ActionId, ActivityId, GoalId, MessageId};
use stegvis_shared::sync::{Action, ActionKind, Outcome, Rejection};

use crate::claim::{Broken, Claim};
use crate::phone::Phone;
use crate::play::Play;
use crate::town::Person;

/// What a participant's tables hold, as far as the participant's actions make it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Deeds {
    /// JSON of the answer by activity and start.
    answers: BTreeMap<(ActivityId, String), String>,
    goals: BTreeSet<GoalId>,
    /// In the order of the thread.
    messages: Vec<(MessageId, String)>,
    /// The coaches' messages that were read.
    read: BTreeSet<MessageId>,
    /// `None` when no action chose one.
    language: Option<String>,
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
            ActionKind::SendMessage { text } => {
                self.messages.push((action.id.into(), text.as_str().to_owned()));
            }
            ActionKind::ReadMessage { message } => drop(self.read.insert(*message)),
            ActionKind::ChooseLanguage { language } => self.language = Some(language.as_str().to_owned()),
            ActionKind::OpenPlan { .. } => {}
        }
    }
}

impl Play<'_> {
    /// Holds the database against what phones and coaches did and were told.
    ///
    /// # Errors
    /// The claim that is broken.
    pub(crate) async fn check(&mut self) -> Result<(), Broken> {
        let mut connection = self.server.connect().await?;
        for index in 0..self.town.people.len() {
            let person = self.town.person(index);
            let phones: Vec<&Phone> = self.phones.iter().filter(|phone| phone.person == index).collect();
            let log = log(&mut connection, person).await?;
            self.tally.actions += phones.iter().map(|phone| phone.done.len() as u64).sum::<u64>();
            self.tally.refused += log.iter().filter(|outcome| outcome.refused.is_some()).count() as u64;
            check_tables(&mut connection, person, &phones, &log).await?;
            check_read(&mut connection, person, &self.looked_at).await?;
            check_deliveries(&mut connection, person, &phones, &log).await?;
            for phone in phones {
                check_phone(phone, &log)?;
            }
            check_feed(&mut connection, person).await?;
        }
        self.check_letters(&mut connection).await?;
        self.check_publications(&mut connection).await?;
        Ok(connection.close().await?)
    }

    /// What a coach was told is sent is in the thread once, and is what was written.
    async fn check_letters(&self, connection: &mut SqliteConnection) -> Result<(), Broken> {
        for letter in &self.coaches.letters {
            let found: Vec<(String,)> = sqlx::query_as(
                "select text from message where participant = $1 and id = $2 and sender is not null",
            )
            .bind(self.town.person(letter.person).id.uuid())
            .bind(letter.id.uuid())
            .fetch_all(&mut *connection)
            .await?;
            let is_right = match found.as_slice() {
                [] => !letter.is_confirmed,
                [(text,)] => text == letter.text.as_str(),
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
    async fn check_publications(&self, connection: &mut SqliteConnection) -> Result<(), Broken> {
        let mut published: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); self.coaches.attempts.len()];
        for (index, person) in self.town.people.iter().enumerate() {
            let revisions: Vec<(String,)> =
                sqlx::query_as("select document from plan_revision where plan = $1 order by revision")
                    .bind(person.plan.uuid())
                    .fetch_all(&mut *connection)
                    .await?;
            for (document,) in revisions {
                let document: PlanDocument = serde_json::from_str(&document)?;
                let people = self.coaches.attempt_of(&document).and_then(|place| published.get_mut(place));
                people.map(|people| people.insert(index));
            }
        }
        for (attempt, published) in self.coaches.attempts.iter().zip(published) {
            let all = attempt.people.iter().all(|person| published.contains(person));
            if !all && (attempt.is_confirmed || !published.is_empty()) {
                let how = format!("published to {published:?} alone: {attempt:?}");
                return Err(Broken::new(Claim::Whole, how));
            }
        }
        Ok(())
    }
}

/// Lists what the server answered to a participant's actions, in the order in which it did.
async fn log(connection: &mut SqliteConnection, person: Person) -> Result<Vec<Outcome>, Broken> {
    let rows: Vec<(Uuid, Option<String>)> =
        sqlx::query_as("select action, refused from action_log where participant = $1 order by rowid")
            .bind(person.id.uuid())
            .fetch_all(connection)
            .await?;
    let outcome = |(id, refused): (Uuid, Option<String>)| Outcome {
        id: id.into(),
        refused: refused.as_deref().and_then(Rejection::from_name),
    };
    Ok(rows.into_iter().map(outcome).collect())
}

/// The tables hold what the logged actions come to, one after the other, each once.
async fn check_tables(
    connection: &mut SqliteConnection,
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
    let stored = stored(connection, person, &expected).await?;
    if stored != expected {
        let how = format!("the tables hold {stored:?}, the actions come to {expected:?}");
        return Err(Broken::new(Claim::Once, how));
    }
    Ok(())
}

/// Reads what a participant's tables hold.
async fn stored(
    connection: &mut SqliteConnection,
    person: Person,
    expected: &Deeds,
) -> Result<Deeds, Broken> {
    let id = person.id.uuid();
    let answers: Vec<(Uuid, String, String)> =
        sqlx::query_as("select activity, original_start, answer from answer where participant = $1")
            .bind(id)
            .fetch_all(&mut *connection)
            .await?;
    let goals: Vec<(Uuid,)> = sqlx::query_as("select goal from goal_mark where participant = $1")
        .bind(id)
        .fetch_all(&mut *connection)
        .await?;
    let messages: Vec<(Uuid, bool, String, Option<i64>)> = sqlx::query_as(
        "select id, sender is null, text, read_at from message where participant = $1 order by place",
    )
    .bind(id)
    .fetch_all(&mut *connection)
    .await?;
    let (language,): (String,) = sqlx::query_as("select language from participant where id = $1")
        .bind(id)
        .fetch_one(connection)
        .await?;
    Ok(Deeds {
        answers: answers
            .into_iter()
            .map(|(activity, start, answer)| ((activity.into(), start), answer))
            .collect(),
        goals: goals.into_iter().map(|(goal,)| goal.into()).collect(),
        read: messages
            .iter()
            .filter(|(_, is_own, _, read_at)| !is_own && read_at.is_some())
            .map(|(id, ..)| (*id).into())
            .collect(),
        messages: messages
            .into_iter()
            .filter(|(_, is_own, ..)| *is_own)
            .map(|(id, _, text, _)| (id.into(), text))
            .collect(),
        language: expected.language.as_ref().map(|_| language),
    })
}

/// A message counts as read only when a coach had it on the screen.
async fn check_read(
    connection: &mut SqliteConnection,
    person: Person,
    looked_at: &BTreeSet<MessageId>,
) -> Result<(), Broken> {
    let read: Vec<(Uuid,)> = sqlx::query_as(
        "select id from message where participant = $1 and sender is null and read_at is not null",
    )
    .bind(person.id.uuid())
    .fetch_all(connection)
    .await?;
    let unseen = read.into_iter().map(|(id,)| MessageId::from(id)).find(|id| !looked_at.contains(id));
    unseen.map_or(Ok(()), |id| {
        let how = format!("the message {id} counts as read, and no coach had it on the screen");
        Err(Broken::new(Claim::Receipts, how))
    })
}

/// A plan counts as on the phone only when a phone had it in storage, and as opened only when somebody opened it; and the
/// plan that there is, is known to be on the phones.
async fn check_deliveries(
    connection: &mut SqliteConnection,
    person: Person,
    phones: &[&Phone],
    log: &[Outcome],
) -> Result<(), Broken> {
    let rows: Vec<(i64, bool, bool)> = sqlx::query_as(
        "select revision, reached_at is not null, opened_at is not null
        from plan_revision where plan = $1 order by revision",
    )
    .bind(person.plan.uuid())
    .fetch_all(connection)
    .await?;
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
    for (revision, reached, opened) in &rows {
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

/// What a phone was told is so; what it kept has ended, in the order in which it was done.
fn check_phone(phone: &Phone, log: &[Outcome]) -> Result<(), Broken> {
    for told in phone.told.values() {
        if !log.contains(told) {
            let how = format!("the phone was told {told:?}, which the database does not say");
            return Err(Broken::new(Claim::Acknowledged, how));
        }
    }
    for id in &phone.kept {
        let how = match log.iter().find(|outcome| outcome.id == *id) {
            None => "never reached the database".to_owned(),
            Some(Outcome { refused: Some(why), .. }) if !phone.has_shown(*id) => {
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
async fn check_feed(connection: &mut SqliteConnection, person: Person) -> Result<(), Broken> {
    let (position, next_number, last, highest): (i64, i64, i64, i64) = sqlx::query_as(
        "select head.position, head.next_number, max(item.position), max(item.number)
        from participant_head as head
        join feed_item as item on item.participant = head.participant
        where head.participant = $1",
    )
    .bind(person.id.uuid())
    .fetch_one(connection)
    .await?;
    if position == last && next_number > highest {
        return Ok(());
    }
    let how = format!("the head is at {position} and {next_number}, the items at {last} and {highest}");
    Err(Broken::new(Claim::Feed, how))
}
