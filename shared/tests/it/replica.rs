//! The replica: nothing done is lost, nothing is done twice, and phone and server agree in the end.

use std::collections::BTreeMap;

use proptest::prelude::*;
use stegvis_shared::domain::answer::{Answer, Feeling, LateMinutes, Reason};
use stegvis_shared::domain::support::Support;
use stegvis_shared::id::ActionId;
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};
use stegvis_shared::sync::{
    Action, ActionKind, Change, Item, ItemKey, ItemNumber, Outcome, PlanItem, Receipt, Received, Rejection,
    Replica, Stage, apply,
};
use stegvis_shared::time::Timestamp;

use super::sample::{self, action, cursor};

fn paired() -> Replica {
    let mut replica = Replica::default();
    assert_eq!(replica.receive(None, sample::snapshot(), sample::NOW), Received::UpToDate);
    replica
}

fn mark_goal(number: u8, done: bool) -> Action {
    action(number, ActionKind::MarkGoal { goal: sample::goal_id(), done })
}

#[test]
fn action_shows_at_once_and_waits_in_the_outbox() {
    let mut replica = paired();
    replica.act(mark_goal(1, true)).unwrap();
    assert_eq!(replica.view().goals[0].done, Some(Receipt::OnThisPhone));
    assert_eq!(replica.view().unsent, 1);
    assert_eq!(replica.request().actions, [mark_goal(1, true)]);
    assert_eq!(replica.request().cursor, Some(cursor(6)));
}

#[test]
fn impossible_action_is_refused_on_the_phone() {
    let mut replica = paired();
    let mut wrong = sample::occurrence_key();
    wrong.original_start = wrong.original_start.with().hour(11).build().unwrap();
    let answer = action(1, ActionKind::Answer { occurrence: wrong, answer: Some(Answer::Coming) });
    assert_eq!(replica.act(answer), Err(Rejection::NoSuchOccurrence));
    assert_eq!(replica.view().unsent, 0);
}

#[test]
fn acknowledged_action_leaves_the_outbox_with_its_change() {
    let mut replica = paired();
    let mut server = Server::new();
    replica.act(mark_goal(1, true)).unwrap();
    assert_eq!(server.exchange(&mut replica), Received::UpToDate);
    assert_eq!(replica.view().goals[0].done, Some(Receipt::Sent));
    assert_eq!(replica.view().unsent, 0);
}

#[test]
fn refused_action_is_kept_until_seen_and_blocks_nothing() {
    let mut replica = paired();
    let mut server = Server::new();
    let number = server.numbers[&ItemKey::Goal(sample::goal_id()).to_string()];
    server.set(number, None);
    replica.act(mark_goal(1, true)).unwrap();
    replica.act(action(2, ActionKind::SendMessage { text: "Hej!".parse().unwrap() })).unwrap();
    server.exchange(&mut replica);
    assert_eq!(replica.refused()[0].why, Rejection::NoSuchGoal);
    assert_eq!(replica.view().messages.len(), 2);
    assert_eq!(replica.view().unsent, 0);
    replica.dismiss_refused();
    assert!(replica.refused().is_empty());
}

#[test]
fn plan_that_nobody_has_opened_is_told_of_at_once_and_with_each_request() {
    let mut replica = Replica::default();
    assert_eq!(replica.receive(None, sample::snapshot_with_plan(), sample::NOW), Received::More);
    let told = replica.request();
    assert_eq!((told.cursor, told.plan), (Some(cursor(7)), Some(3)));
    let nothing = SyncResponse { reset: false, changes: Vec::new(), ..sample::snapshot_with_plan() };
    assert_eq!(replica.receive(Some(cursor(7)), nothing.clone(), sample::NOW), Received::UpToDate);
    assert_eq!(replica.request().plan, Some(3), "for as long as nobody has opened it");

    replica.act(action(1, ActionKind::OpenPlan { revision: 3 })).unwrap();
    assert!(replica.view().plan.unwrap().opened);
    assert_eq!(replica.request().plan, Some(3), "until the server says that it is opened");
    let opened = Change {
        number: ItemNumber(7),
        item: Some(Item::Plan(PlanItem { revision: 3, opened: true }).into()),
    };
    let response = SyncResponse {
        cursor: cursor(8),
        changes: vec![opened],
        outcomes: vec![Outcome { id: replica.outbox()[0].id, refused: None }],
        ..nothing
    };
    assert_eq!(replica.receive(Some(cursor(7)), response, sample::NOW), Received::UpToDate);
    assert_eq!(replica.request().plan, None);
}

#[test]
fn server_that_does_not_know_open_plan_is_no_trouble_for_the_participant() {
    let mut replica = Replica::default();
    replica.receive(None, sample::snapshot_with_plan(), sample::NOW);
    replica.act(action(1, ActionKind::OpenPlan { revision: 3 })).unwrap();
    let response = SyncResponse {
        reset: false,
        changes: Vec::new(),
        outcomes: vec![Outcome { id: replica.outbox()[0].id, refused: Some(Rejection::Unreadable) }],
        ..sample::snapshot_with_plan()
    };
    assert_eq!(replica.receive(Some(cursor(7)), response, sample::NOW), Received::UpToDate);
    assert!(replica.refused().is_empty() && replica.outbox().is_empty());
}

#[test]
fn other_database_means_everything_again_and_keeps_the_outbox() {
    let mut replica = paired();
    replica.act(mark_goal(1, true)).unwrap();
    let mut response = sample::snapshot();
    response.cursor.epoch.0 += 1;
    response.changes.truncate(5);
    assert_eq!(replica.receive(Some(cursor(6)), response, sample::NOW), Received::More);
    assert!(replica.view().messages.is_empty());
    assert_eq!(replica.outbox(), [mark_goal(1, true)]);
}

#[test]
fn answer_to_an_older_request_is_left_aside() {
    let mut replica = paired();
    let stale = SyncResponse { reset: false, ..sample::snapshot() };
    let before = replica.clone();
    assert_eq!(replica.receive(Some(cursor(2)), stale, sample::NOW), Received::Stale);
    assert_eq!(replica, before);
}

#[test]
fn late_first_answer_takes_the_phone_not_back() {
    let (mut server, mut replica) = (Server::new(), Replica::default());
    let first = server.answer(&replica.request());
    replica.receive(None, first.clone(), sample::NOW);
    replica.act(mark_goal(1, true)).unwrap();
    server.exchange(&mut replica);
    let before = replica.clone();
    assert!(first.reset);
    assert_eq!(replica.receive(None, first, sample::NOW), Received::Stale);
    assert_eq!(replica, before);
}

#[test]
fn wrong_phone_clock_moves_nothing() {
    let ten_years_ms = 10 * 365 * 24 * 3_600_000;
    for phone_now in [sample::NOW.plus_millis(ten_years_ms), sample::NOW.plus_millis(-ten_years_ms)] {
        let mut replica = Replica::default();
        replica.receive(None, sample::snapshot(), phone_now);
        let later = replica.local_now(phone_now.plus_millis(3_600_000)).unwrap();
        assert_eq!(later.to_string(), "2026-11-24T09:00:00");
        let set_back = replica.local_now(phone_now.plus_millis(-1)).unwrap();
        assert_eq!(set_back.to_string(), "2026-11-24T08:00:00");
    }
}

#[test]
fn stored_replica_is_the_same_again() {
    let mut replica = paired();
    replica.act(mark_goal(1, true)).unwrap();
    let stored = serde_json::to_string(&replica).unwrap();
    assert_eq!(serde_json::from_str::<Replica>(&stored).unwrap(), replica);
}

/// The simplest server that keeps the sync contract: items with positions, and outcomes by action id.
struct Server {
    items: BTreeMap<ItemNumber, (i64, Option<Item>)>,
    numbers: BTreeMap<String, ItemNumber>,
    outcomes: BTreeMap<ActionId, Outcome>,
    applied: Vec<ActionId>,
    position: i64,
}

impl Server {
    fn new() -> Self {
        let mut server = Self {
            items: BTreeMap::new(),
            numbers: BTreeMap::new(),
            outcomes: BTreeMap::new(),
            applied: Vec::new(),
            position: 0,
        };
        for change in sample::snapshot().changes {
            server.set(change.number, change.known().cloned());
        }
        for (key, number) in [
            (ItemKey::Profile, 1),
            (ItemKey::Occurrence(sample::occurrence_key()), 4),
            (ItemKey::Goal(sample::goal_id()), 5),
            (ItemKey::Message(sample::message_id()), 6),
        ] {
            server.numbers.insert(key.to_string(), ItemNumber(number));
        }
        server
    }

    fn set(&mut self, number: ItemNumber, item: Option<Item>) {
        self.position += 1;
        self.items.insert(number, (self.position, item));
    }

    fn answer(&mut self, request: &SyncRequest) -> SyncResponse {
        let outcomes = request.actions.iter().map(|action| self.apply_once(action)).collect();
        let reset = request.cursor.is_none();
        let after = request.cursor.map_or(0, |cursor| cursor.position);
        let mut changes: Vec<_> = self
            .items
            .iter()
            .filter(|(_, (position, item))| *position > after && !(reset && item.is_none()))
            .map(|(number, (position, item))| {
                (*position, Change { number: *number, item: item.clone().map(Into::into) })
            })
            .collect();
        changes.sort_by_key(|(position, _)| *position);
        SyncResponse {
            cursor: cursor(self.position),
            reset,
            more: false,
            changes: changes.into_iter().map(|(_, change)| change).collect(),
            outcomes,
            clock: sample::clock(),
        }
    }

    /// An exchange that works.
    fn exchange(&mut self, replica: &mut Replica) -> Received {
        let request = replica.request();
        replica.receive(request.cursor, self.answer(&request), sample::NOW)
    }

    fn apply_once(&mut self, action: &Action) -> Outcome {
        if let Some(outcome) = self.outcomes.get(&action.id) {
            return outcome.clone();
        }
        self.applied.push(action.id);
        let key = action.target().to_string();
        let target = self
            .numbers
            .get(&key)
            .and_then(|number| self.items.get(number))
            .and_then(|(_, item)| item.as_ref());
        let refused = match apply(action, target, Stage::AtServer(sample::NOW)) {
            Ok(item) => {
                let next = ItemNumber(u32::try_from(self.items.len()).unwrap() + 1);
                let number = *self.numbers.entry(key).or_insert(next);
                self.set(number, Some(item));
                None
            }
            Err(why) => Some(why),
        };
        let outcome = Outcome { id: action.id, refused };
        self.outcomes.insert(action.id, outcome.clone());
        outcome
    }
}

/// One thing that happens between phone and server.
#[derive(Clone, Debug)]
enum Event {
    Act(ActionKind),
    /// An exchange that works.
    Sync,
    /// The server gets the request; the answer is lost.
    AnswerLost,
    /// An old answer arrives once more.
    AnswerAgain,
    /// The coach takes the goal away or puts it back.
    Goal(bool),
    /// The phone is killed and started again from storage.
    Restart,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let answer = prop_oneof![
        Just(None),
        Just(Some(Answer::Coming)),
        Just(Some(Answer::CannotCome { reason: Reason::Ill })),
        Just(Some(Answer::Late { minutes: LateMinutes::OFFERED[1] })),
        Just(Some(Answer::Here)),
        Just(Some(Answer::Was { feeling: Feeling::SoSo })),
    ];
    let act = prop_oneof![
        answer.prop_map(|answer| ActionKind::Answer { occurrence: sample::occurrence_key(), answer }),
        any::<bool>().prop_map(|done| ActionKind::MarkGoal { goal: sample::goal_id(), done }),
        any::<bool>().prop_map(|wanted| ActionKind::AskForSmaller { goal: sample::goal_id(), wanted }),
        Just(ActionKind::ProposeGoal { step: 2, title: "Cykla".parse().unwrap() }),
        Just(ActionKind::TellSupport { support: Support::Partly }),
        any::<bool>().prop_map(|wanted| ActionKind::AskForCall { wanted }),
        any::<bool>().prop_map(ActionKind::AskForErasure),
        "[a-z]{1,8}".prop_map(|text| ActionKind::SendMessage { text: text.parse().unwrap() }),
        Just(ActionKind::ReadMessage { message: sample::message_id() }),
    ];
    let event = prop_oneof![
        4 => act.prop_map(Event::Act),
        2 => Just(Event::Sync),
        2 => Just(Event::AnswerLost),
        1 => Just(Event::AnswerAgain),
        1 => any::<bool>().prop_map(Event::Goal),
        1 => Just(Event::Restart),
    ];
    prop::collection::vec(event, 0..40)
}

proptest! {
    #[test]
    fn phone_and_server_agree_when_faults_stop(events in events()) {
        let mut server = Server::new();
        let mut replica = paired();
        let mut done = Vec::new();
        let mut last_answer = None;
        for (number, event) in events.into_iter().enumerate() {
            match event {
                Event::Act(kind) => {
                    let mut random = [0; 10];
                    random[9] = u8::try_from(number).unwrap();
                    let action = Action { id: ActionId::new(sample::NOW, random), at: Timestamp::default(), kind };
                    if replica.act(action.clone()).is_ok() {
                        done.push(action.id);
                    }
                }
                Event::Sync => {
                    let request = replica.request();
                    let answer = server.answer(&request);
                    last_answer = Some((request.cursor, answer.clone()));
                    replica.receive(request.cursor, answer, sample::NOW);
                }
                Event::AnswerLost => {
                    let request = replica.request();
                    last_answer = Some((request.cursor, server.answer(&request)));
                }
                Event::AnswerAgain => if let Some((asked, answer)) = last_answer.clone() {
                    replica.receive(asked, answer, sample::NOW);
                },
                Event::Goal(there) => {
                    let goal = sample::items().swap_remove(4);
                    server.set(ItemNumber(5), there.then_some(goal));
                }
                Event::Restart => {
                    let stored = serde_json::to_string(&replica).unwrap();
                    replica = serde_json::from_str(&stored).unwrap();
                }
            }
        }
        for _ in 0..3 {
            server.exchange(&mut replica);
        }
        prop_assert!(replica.outbox().is_empty(), "the outbox drains");
        prop_assert_eq!(&server.applied, &done, "each action once, in the phone's order");
        let mut fresh = Replica::default();
        server.exchange(&mut fresh);
        prop_assert_eq!(replica.view(), fresh.view(), "a phone that came late sees the same");
    }
}
