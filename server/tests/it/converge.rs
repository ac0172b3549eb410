//! Whatever happens in whatever order, phones end up with what the server has, and the feed with what the tables say.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde_json::Value;
use stegvis_server::jobs;
use stegvis_server::ops::{doctor, messages, phrases};
use stegvis_shared::domain::activity::Schedule;
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::{ActionId, GoalId, MessageId, ParticipantId};
use stegvis_shared::protocol::coach::SendMessageRequest;
use stegvis_shared::protocol::language::SaveTranslationRequest;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{ActionKind, Cursor, Outcome, Replica, Sender};

use crate::world::{HOUR_MS, Phone, Town, World, activity, document, goal, language};

/// Participants, each with two phones.
const PEOPLE: usize = 2;
const PHONES: usize = 2 * PEOPLE;
const LANGUAGES: [&str; 3] = ["ar", "so", "sv"];

/// Something that happens. Numbers choose among what there is.
#[derive(Clone, Debug)]
enum Step {
    /// A participant does something.
    Act { phone: usize, what: u8, which: u8 },
    /// A phone's request goes out.
    Ask { phone: usize },
    /// A request reaches the server, which answers; the request may arrive once more.
    Arrive { request: usize, again: bool },
    /// A response reaches its phone, or is lost.
    Receive { response: usize, lost: bool },
    /// The coach publishes.
    Publish { person: usize, plan: u8 },
    /// The coach writes.
    Write { person: usize },
    /// The coach looks.
    Look { person: usize },
    /// The language worker translates.
    Translate { language: usize, which: u8 },
    /// Time passes and what is due is done.
    Wait { hours: i64 },
}

fn step() -> impl Strategy<Value = Step> {
    let phone = 0..PHONES;
    let person = 0..PEOPLE;
    prop_oneof![
        4 => (phone.clone(), any::<u8>(), any::<u8>())
            .prop_map(|(phone, what, which)| Step::Act { phone, what, which }),
        4 => phone.prop_map(|phone| Step::Ask { phone }),
        4 => (any::<usize>(), prop::bool::weighted(0.6))
            .prop_map(|(request, again)| Step::Arrive { request, again }),
        4 => (any::<usize>(), prop::bool::weighted(0.3))
            .prop_map(|(response, lost)| Step::Receive { response, lost }),
        2 => (person.clone(), any::<u8>()).prop_map(|(person, plan)| Step::Publish { person, plan }),
        1 => person.clone().prop_map(|person| Step::Write { person }),
        1 => person.prop_map(|person| Step::Look { person }),
        1 => (0..2_usize, any::<u8>()).prop_map(|(language, which)| Step::Translate { language, which }),
        1 => (1..400_i64).prop_map(|hours| Step::Wait { hours }),
    ]
}

/// A town in which things happen, and what is under way between phones and server.
struct Play {
    world: World,
    town: Town,
    people: Vec<ParticipantId>,
    phones: Vec<Phone>,
    requests: Vec<(usize, Value)>,
    /// With the cursor of the request.
    responses: Vec<(usize, Option<Cursor>, SyncResponse)>,
    /// What became of each action when it arrived for the first time.
    answered: HashMap<ActionId, Outcome>,
    written: u8,
}

impl Play {
    async fn new() -> Self {
        let world = World::sqlite().await;
        let town = world.town("Bollnäs").await;
        let people = vec![town.amina(&world).await, town.participant(&world, "Chaltu", "so").await];
        let mut phones: Vec<Phone> =
            people.iter().flat_map(|person| [town.phone(*person), town.phone(*person)]).collect();
        for person in &people {
            town.publish(&world, *person, &variant(u8::MAX)).await;
        }
        for phone in &mut phones {
            phone.sync(&world).await;
        }
        Self {
            world,
            town,
            people,
            phones,
            requests: Vec::new(),
            responses: Vec::new(),
            answered: HashMap::new(),
            written: 0,
        }
    }

    async fn happen(&mut self, step: &Step) {
        let context = &self.world.context;
        let coach = &self.town.coach;
        match *step {
            Step::Act { phone, what, which } => self.act(phone, what, which),
            Step::Ask { phone } => {
                let request = serde_json::to_value(self.phones[phone].replica.request()).unwrap();
                self.requests.push((phone, request));
            }
            Step::Arrive { request, again } => {
                let Some(index) = request.checked_rem(self.requests.len()) else { return };
                let (phone, body) = self.requests[index].clone();
                if !again {
                    self.requests.remove(index);
                }
                self.arrive(phone, body).await;
            }
            Step::Receive { response, lost } => {
                let Some(index) = response.checked_rem(self.responses.len()) else { return };
                let (phone, asked, response) = self.responses.remove(index);
                if !lost {
                    self.phones[phone].replica.receive(asked, response, context.now());
                }
            }
            Step::Publish { person, plan } => {
                self.town.publish(&self.world, self.people[person], &variant(plan)).await;
            }
            Step::Write { person } => {
                self.written += 1;
                let id = MessageId::from_bytes([self.written; 16]);
                let request =
                    SendMessageRequest { id, text: format!("Nr {}", self.written).parse().unwrap() };
                messages::send_message(coach, context, self.people[person], request).await.unwrap();
            }
            Step::Look { person } => self.town.look(&self.world, self.people[person]).await,
            Step::Translate { language: number, which } => self.translate(LANGUAGES[number], which).await,
            Step::Wait { hours } => {
                self.world.clock.advance(hours * HOUR_MS);
                jobs::run_due(context).await.unwrap();
            }
        }
    }

    /// A request reaches the server. What has been answered before is answered alike and changes nothing.
    async fn arrive(&mut self, phone: usize, body: Value) {
        let before = self.head(phone).await;
        let asked = serde_json::from_value(body["cursor"].clone()).unwrap();
        let response = self.phones[phone].send(&self.world, body).await.unwrap();
        let mut all_are_repeats = true;
        for outcome in &response.outcomes {
            match self.answered.entry(outcome.id) {
                Entry::Occupied(first) => assert_eq!(first.get(), outcome),
                Entry::Vacant(first) => {
                    first.insert(outcome.clone());
                    all_are_repeats = false;
                }
            }
        }
        if all_are_repeats {
            assert_eq!(self.head(phone).await, before);
        }
        self.responses.push((phone, asked, response));
    }

    /// Gives the end of a phone's feed.
    async fn head(&self, phone: usize) -> Cursor {
        let mut fresh = Phone { actor: self.phones[phone].actor, replica: Replica::default() };
        fresh.sync(&self.world).await;
        fresh.replica.cursor().unwrap()
    }

    /// A participant does something that the screen offers; what the phone refuses is not done.
    fn act(&mut self, phone: usize, what: u8, which: u8) {
        let phone = &mut self.phones[phone];
        let view = phone.view();
        let pick = |length: usize| usize::from(which).checked_rem(length);
        let goal = GoalId::from_bytes([which % 4; 16]);
        let kind = match what % 10 {
            0 => {
                let Some(index) = pick(view.occurrences.len()) else { return };
                let answers = [None, Some(Answer::Here), Some(Answer::CannotCome { reason: Reason::Ill })];
                ActionKind::Answer {
                    occurrence: phone.occurrence(index),
                    answer: answers[usize::from(what) / 7 % 3],
                }
            }
            1 => ActionKind::MarkGoal { goal, done: what.is_multiple_of(2) },
            4 => ActionKind::AskForCall { wanted: which.is_multiple_of(2) },
            6 => ActionKind::AskForErasure(which.is_multiple_of(2)),
            7 => ActionKind::AskForSmaller { goal, wanted: !which.is_multiple_of(3) },
            8 => ActionKind::ProposeGoal { step: 1, title: format!("Eget {which}").parse().unwrap() },
            9 => {
                let Some(index) = pick(view.own_goals.len()) else { return };
                ActionKind::WithdrawGoal(view.own_goals[index].id)
            }
            2 => ActionKind::SendMessage { text: format!("Hej {which}").parse().unwrap() },
            3 => ActionKind::ChooseLanguage { language: language(LANGUAGES[usize::from(which) % 3]) },
            _ => {
                let Some(index) = pick(view.messages.len()) else { return };
                ActionKind::ReadMessage { message: view.messages[index].id }
            }
        };
        let _refused_on_the_phone = phone.act(&self.world, kind);
    }

    async fn translate(&self, tag: &str, which: u8) {
        let missing = self.town.missing(&self.world, tag).await;
        let Some(index) = usize::from(which).checked_rem(missing.len()) else { return };
        let text = format!("{tag} {}", missing[index].source);
        let request = SaveTranslationRequest { base_version: 0, text: text.parse().unwrap() };
        let worker = &self.town.worker;
        let (context, offered) = (&self.world.context, &self.world.offered);
        phrases::save_translation(worker, context, missing[index].id, &language(tag), &request, offered)
            .await
            .unwrap();
    }

    /// Lets everything settle, and compares.
    async fn settle(mut self) {
        // What is still under way comes late, or twice.
        for (phone, request) in std::mem::take(&mut self.requests) {
            self.arrive(phone, request).await;
        }
        for (phone, asked, response) in std::mem::take(&mut self.responses) {
            self.phones[phone].replica.receive(asked, response, self.world.context.now());
        }
        let mut sent = vec![0; PEOPLE];
        for index in 0..PHONES {
            self.phones[index].sync(&self.world).await;
        }
        for (index, phone) in self.phones.iter_mut().enumerate() {
            // The other phone of the same person may have done something since.
            phone.sync(&self.world).await;
            assert!(phone.replica.outbox().is_empty());
            assert_eq!(phone.view(), phone.fresh_view(&self.world).await);
            sent[index / 2] =
                phone.view().messages.iter().filter(|message| message.from == Sender::Participant).count();
        }
        for (person, sent) in self.people.iter().zip(sent) {
            let stored = messages::messages(&self.town.coach, &self.world.context, *person).await.unwrap();
            assert_eq!(stored.iter().filter(|message| message.coach.is_none()).count(), sent);
            self.town.feed_follows_from_tables(&self.world, *person).await;
        }
        assert_eq!(doctor::examine(&self.world.context.store).await.unwrap(), []);
    }
}

/// Gives one of 256 plans: some goals, some activities, with or without a notice, some days cancelled.
fn variant(number: u8) -> PlanDocument {
    let has = |bit: u8| number & (1 << bit) != 0;
    let mut plan = document();
    plan.step = 1 + number % 4;
    plan.notice = plan.notice.filter(|_| has(0));
    plan.goals = (1..4).filter(|bit| has(*bit)).map(|bit| goal(bit, &format!("Mål {bit}"))).collect();
    plan.activities =
        (4..7).filter(|bit| has(*bit)).map(|bit| activity(bit, &format!("Kurs {bit}"))).collect();
    for activity in &mut plan.activities {
        if let Schedule::Weekly { except, .. } = &mut activity.schedule
            && has(7)
        {
            except.clear();
        }
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 32,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/it/converge.txt"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn phones_converge_with_the_server_whatever_happens(steps in prop::collection::vec(step(), 1..80)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut play = Play::new().await;
            for step in &steps {
                play.happen(step).await;
            }
            play.settle().await;
        });
    }
}
