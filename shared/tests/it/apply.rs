//! What actions do: the rule that phone and server share.

use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::sync::{
    Action, ActionKind, GoalItem, Item, PlanItem, Receipt, Rejection, Stage, WishItem, apply,
};

use super::sample::{self, action};

const AT_SERVER: Stage = Stage::AtServer(sample::NOW);

fn item(wanted: impl Fn(&Item) -> bool) -> Item {
    sample::items().into_iter().find(wanted).unwrap()
}

fn occurrence() -> Item {
    item(|item| matches!(item, Item::Occurrence(_)))
}

fn cannot_come() -> Action {
    let answer = Some(Answer::CannotCome { reason: Reason::ChildIll });
    action(1, ActionKind::Answer { occurrence: sample::occurrence_key(), answer })
}

fn answer_of(item: Item) -> Option<(Answer, Receipt)> {
    let Item::Occurrence(occurrence) = item else { panic!("an answer changes an occurrence") };
    occurrence.answer.map(|answer| (answer.answer, answer.receipt))
}

#[test]
fn answer_says_where_it_is() {
    let answer = Answer::CannotCome { reason: Reason::ChildIll };
    let on_phone = apply(&cannot_come(), Some(&occurrence()), Stage::OnPhone).unwrap();
    assert_eq!(answer_of(on_phone), Some((answer, Receipt::OnThisPhone)));
    let at_server = apply(&cannot_come(), Some(&occurrence()), AT_SERVER).unwrap();
    assert_eq!(answer_of(at_server), Some((answer, Receipt::Sent)));
}

#[test]
fn answer_can_be_taken_back_even_when_cancelled_meanwhile() {
    let Item::Occurrence(mut occurrence) = apply(&cannot_come(), Some(&occurrence()), AT_SERVER).unwrap()
    else {
        panic!("an answer changes an occurrence")
    };
    occurrence.cancelled = true;
    let cancelled = Item::Occurrence(occurrence);
    let back = action(2, ActionKind::Answer { occurrence: sample::occurrence_key(), answer: None });
    assert_eq!(answer_of(apply(&back, Some(&cancelled), AT_SERVER).unwrap()), None);
    assert_eq!(apply(&cannot_come(), Some(&cancelled), AT_SERVER), Err(Rejection::OccurrenceCancelled));
}

#[test]
fn a_call_is_asked_for_and_taken_back() {
    let ask = |wanted| action(1, ActionKind::AskForCall { wanted });
    let call = |wanted| Ok(Item::Call(WishItem { wanted, at: None }));
    assert_eq!(apply(&ask(true), None, Stage::OnPhone), call(Some(Receipt::OnThisPhone)));
    let asked = apply(&ask(true), None, AT_SERVER).unwrap();
    assert_eq!(asked, call(Some(Receipt::Sent)).unwrap());
    assert_eq!(apply(&ask(false), Some(&asked), AT_SERVER), call(None));
}

#[test]
fn erasure_is_wanted_since_the_first_time_that_it_was_asked_for() {
    let ask = |wanted| action(1, ActionKind::AskForErasure(wanted));
    let wish = |at, receipt| Item::Erasure(WishItem { wanted: Some(receipt), at: Some(at) });
    let on_phone = apply(&ask(true), None, Stage::OnPhone).unwrap();
    assert_eq!(on_phone, wish(sample::NOW, Receipt::OnThisPhone));
    let read = wish(sample::NOW.plus_millis(-5), Receipt::Read);
    assert_eq!(apply(&ask(true), Some(&read), AT_SERVER).as_ref(), Ok(&read));
    let nothing = Item::Erasure(WishItem { wanted: None, at: None });
    assert_eq!(apply(&ask(false), Some(&read), AT_SERVER).as_ref(), Ok(&nothing));
    let Stage::AtServer(now) = AT_SERVER else { panic!("it is the server's stage") };
    assert_eq!(apply(&ask(true), Some(&nothing), AT_SERVER), Ok(wish(now, Receipt::Sent)));
}

#[test]
fn smaller_step_is_wished_until_the_goal_is_done() {
    let ask = |wanted| action(1, ActionKind::AskForSmaller { goal: sample::goal_id(), wanted });
    let of = |item: Result<Item, Rejection>| match item.unwrap() {
        Item::Goal(goal) => (goal.done, goal.wish, goal.answer.map(|answer| answer.to_string())),
        other => panic!("{other:?}"),
    };
    let goal = item(|item| matches!(item, Item::Goal(_)));
    let asked = apply(&ask(true), Some(&goal), Stage::OnPhone);
    assert_eq!(of(asked), (None, Some(Receipt::OnThisPhone), None));
    let Item::Goal(planned) = goal.clone() else { panic!("a goal") };
    let read = Item::Goal(GoalItem { wish: Some(Receipt::Read), ..planned.clone() });
    assert_eq!(apply(&ask(true), Some(&read), AT_SERVER).as_ref(), Ok(&read));
    assert_eq!(apply(&ask(false), Some(&read), AT_SERVER).as_ref(), Ok(&goal));
    let answered = Item::Goal(GoalItem { answer: Some("Vi ses!".parse().unwrap()), ..planned });
    assert_eq!(of(apply(&ask(true), Some(&answered), AT_SERVER)), (None, Some(Receipt::Sent), None));
    let mark = |done| action(2, ActionKind::MarkGoal { goal: sample::goal_id(), done });
    assert_eq!(of(apply(&mark(false), Some(&answered), AT_SERVER)), (None, None, Some("Vi ses!".to_owned())));
    for open in [read, answered] {
        let done = apply(&mark(true), Some(&open), AT_SERVER).unwrap();
        assert_eq!(of(Ok(done.clone())), (Some(Receipt::Sent), None, None));
        assert_eq!(apply(&ask(true), Some(&done), AT_SERVER), Ok(done), "what is done is not too big");
    }
}

#[test]
fn own_goal_is_proposed_and_taken_back() {
    let propose = action(1, ActionKind::ProposeGoal { step: 2, title: "Cykla".parse().unwrap() });
    let proposed = apply(&propose, None, AT_SERVER).unwrap();
    let Item::OwnGoal(goal) = &proposed else { panic!("an own goal") };
    assert_eq!((goal.id, goal.step, goal.wish), (propose.id.into(), 2, Some(Receipt::Sent)));
    assert!(proposed.is_open_own_goal() && !proposed.is_gone());
    let back = action(2, ActionKind::WithdrawGoal(goal.id));
    assert_eq!(back.target(), propose.target());
    let gone = apply(&back, Some(&proposed), AT_SERVER).unwrap();
    assert!(gone.is_gone() && !gone.is_open_own_goal());
    assert_eq!(apply(&back, None, AT_SERVER), Err(Rejection::NoSuchOwnGoal));
}

#[test]
fn what_is_gone_is_refused_with_its_reason() {
    let read = ActionKind::ReadMessage { message: sample::message_id() };
    let table = [
        (cannot_come(), Rejection::NoSuchOccurrence),
        (action(1, ActionKind::MarkGoal { goal: sample::goal_id(), done: true }), Rejection::NoSuchGoal),
        (action(1, read), Rejection::NoSuchMessage),
        (action(1, ActionKind::OpenPlan { revision: 1 }), Rejection::NoSuchPlan),
    ];
    for (action, why) in table {
        assert_eq!(apply(&action, None, AT_SERVER), Err(why), "{action:?}");
    }
}

#[test]
fn own_message_is_not_marked_read_by_oneself() {
    let sent = apply(&action(1, ActionKind::SendMessage { text: "Tack!".parse().unwrap() }), None, AT_SERVER)
        .unwrap();
    let Item::Message(message) = &sent else { panic!("a message") };
    let read = action(2, ActionKind::ReadMessage { message: message.id });
    assert_eq!(apply(&read, Some(&sent), AT_SERVER), Err(Rejection::NoSuchMessage));
}

#[test]
fn applying_twice_is_applying_once() {
    let actions = [
        cannot_come(),
        action(2, ActionKind::MarkGoal { goal: sample::goal_id(), done: true }),
        action(3, ActionKind::SendMessage { text: "Tack!".parse().unwrap() }),
        action(4, ActionKind::ReadMessage { message: sample::message_id() }),
        action(5, ActionKind::ChooseLanguage { language: "so".parse().unwrap() }),
        action(6, ActionKind::SendAttachment { attachment: sample::voice() }),
        action(7, ActionKind::AskForSmaller { goal: sample::goal_id(), wanted: true }),
        action(8, ActionKind::ProposeGoal { step: 2, title: "Cykla".parse().unwrap() }),
    ];
    let targets = [
        Some(occurrence()),
        Some(item(|item| matches!(item, Item::Goal(_)))),
        None,
        Some(item(|item| matches!(item, Item::Message(_)))),
        Some(item(|item| matches!(item, Item::Profile(_)))),
        None,
        Some(item(|item| matches!(item, Item::Goal(_)))),
        None,
    ];
    for (action, target) in actions.iter().zip(targets) {
        let once = apply(action, target.as_ref(), AT_SERVER).unwrap();
        assert_eq!(apply(action, Some(&once), AT_SERVER), Ok(once), "{action:?}");
    }
}

#[test]
fn opening_counts_for_the_plan_that_was_opened_and_no_other() {
    let table = [(2, false, false), (3, false, true), (4, false, false), (2, true, true), (3, true, true)];
    for (looked_at, before, after) in table {
        let plan = |opened| Item::Plan(PlanItem { revision: 3, opened });
        let opened = action(1, ActionKind::OpenPlan { revision: looked_at });
        for stage in [Stage::OnPhone, AT_SERVER] {
            assert_eq!(apply(&opened, Some(&plan(before)), stage), Ok(plan(after)), "{looked_at}, {before}");
        }
    }
}
