//! Push and pull.

use jiff::civil::date;
use serde_json::json;
use stegvis_server::ops::{OpsError, messages};
use stegvis_shared::domain::activity::{ActivityKind, Schedule, WeekdayName};
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::{GoalId, MessageId};
use stegvis_shared::protocol::coach::SendMessageRequest;
use stegvis_shared::protocol::sync::MAX_CHANGES;
use stegvis_shared::sync::{ActionKind, Cursor, Epoch, Receipt, Rejection, Sender};

use super::on_both;
use crate::world::{HOUR_MS, World, activity, at, document, goal, language};

on_both!(
    action_sent_many_times_is_applied_once,
    actions_of_lost_responses_are_answered_again,
    unreadable_action_does_not_block_those_behind,
    newer_version_is_refused_and_applies_nothing,
    cursor_of_another_database_or_the_future_starts_afresh,
    large_feed_comes_in_pages,
    idle_sync_changes_nothing,
    answer_is_sent_and_then_read,
    refusals_say_why,
    message_goes_both_ways_with_receipts,
    goal_marked_done_survives_the_next_plan,
    phone_of_nobody_is_not_signed_in,
);

fn cannot_come() -> Answer {
    Answer::CannotCome { reason: Reason::Ill }
}

async fn action_sent_many_times_is_applied_once(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    phone.act(&world, ActionKind::SendMessage { text: "Hej!".parse().unwrap() }).unwrap();
    let lost = phone.exchange(&world).await;
    world.clock.advance(HOUR_MS);
    let again = phone.exchange(&world).await;
    assert_eq!(lost.outcomes, again.outcomes);
    phone.sync(&world).await;

    let messages = messages::messages(&town.coach, &world.context, amina).await.unwrap();
    assert_eq!(messages.len(), 1);
    assert_eq!(phone.view().messages.len(), 1);
    assert_eq!(phone.view(), phone.fresh_view(&world).await);
}

async fn actions_of_lost_responses_are_answered_again(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let occurrence = phone.occurrence(0);
    phone.act(&world, ActionKind::Answer { occurrence, answer: Some(cannot_come()) }).unwrap();
    let lost = phone.exchange(&world).await;
    assert_eq!(lost.outcomes.len(), 1);
    // Meanwhile the coach takes the activity away: the first outcome stands.
    town.publish(&world, amina, &PlanDocument::empty()).await;
    let outcomes = phone.sync(&world).await;
    assert_eq!(outcomes, lost.outcomes);
    assert!(phone.view().occurrences.is_empty());
    assert!(phone.replica.outbox().is_empty() && phone.replica.refused().is_empty());
}

async fn unreadable_action_does_not_block_those_behind(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let message = |last: &str, kind: &str| {
        json!({
            "id": format!("01910000-0000-7000-8000-00000000000{last}"),
            "at": 0,
            "do": {(kind): {"text": "Hej!"}},
        })
    };
    let request = json!({
        "v": 1,
        "cursor": phone.replica.cursor(),
        "actions": [message("1", "juggle"), {"nothing": true}, 7, message("2", "send_message")],
    });
    let response = phone.send(&world, request.clone()).await.unwrap();
    let refused: Vec<_> = response.outcomes.iter().map(|outcome| outcome.refused).collect();
    assert_eq!(refused, [Some(Rejection::Unreadable), None]);
    assert_eq!(response.outcomes, phone.send(&world, request).await.unwrap().outcomes);
    phone.sync(&world).await;
    assert_eq!(phone.view().messages.len(), 1);

    let no_list = json!({"v": 1, "actions": "all of them"});
    let refused = phone.send(&world, no_list).await;
    assert!(matches!(refused, Err(OpsError::InvalidBody { field: "actions" })));
}

async fn newer_version_is_refused_and_applies_nothing(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let phone = town.phone(amina);
    // Whatever a newer protocol puts where.
    let request = json!({"v": 2, "cursor": {"of": "another shape"}, "actions": {"a": 1}, "more": []});
    assert!(matches!(phone.send(&world, request).await, Err(OpsError::NewerVersion(2))));
    assert!(messages::messages(&town.coach, &world.context, amina).await.unwrap().is_empty());
}

async fn cursor_of_another_database_or_the_future_starts_afresh(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    town.publish(&world, amina, &PlanDocument::empty()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let cursor = phone.replica.cursor().unwrap();
    let future = Cursor { position: cursor.position + 1, ..cursor };
    let elsewhere = Cursor { epoch: Epoch(cursor.epoch.0.wrapping_add(1)), ..cursor };
    for cursor in [json!(future), json!(elsewhere), json!("garbled"), json!(7), json!(null)] {
        let response = phone.send(&world, json!({"v": 1, "cursor": cursor})).await.unwrap();
        assert!(response.reset, "{cursor}");
        assert_eq!(response.cursor, phone.replica.cursor().unwrap());
        // Profile, staircase and which plan it is; what is gone is not told to a phone that starts afresh.
        assert_eq!(response.changes.len(), 3, "{cursor}");
        assert!(response.changes.iter().all(|change| change.item.is_some()));
    }
}

/// A plan with more occurrences than one response holds.
pub(super) fn large_plan() -> PlanDocument {
    let mut plan = document();
    plan.activities = (1..=5)
        .map(|number| {
            let mut daily = activity(number, "Gå ut");
            daily.kind = ActivityKind::Walk;
            daily.schedule = Schedule::Weekly {
                weekdays: WeekdayName::ALL.to_vec(),
                start: at("09:00"),
                end: at("09:30"),
                first: date(2026, 11, 1),
                until: date(2027, 10, 31),
                except: Vec::new(),
            };
            daily
        })
        .collect();
    plan
}

async fn large_feed_comes_in_pages(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &large_plan()).await;
    let mut phone = town.phone(amina);
    let first = phone.exchange(&world).await;
    assert!(first.more && first.reset);
    assert_eq!(first.changes.len(), MAX_CHANGES);
    phone.sync(&world).await;
    // From 14 days back to 26 weeks ahead, today included, five times a day.
    assert_eq!(phone.view().occurrences.len(), 5 * (14 + 1 + 26 * 7));
    assert_eq!(phone.view(), phone.fresh_view(&world).await);
}

async fn idle_sync_changes_nothing(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let before = phone.replica.cursor();
    world.clock.advance(HOUR_MS);
    let response = phone.exchange(&world).await;
    assert_eq!(Some(response.cursor), before);
    assert!(response.changes.is_empty() && !response.reset && !response.more);
}

async fn answer_is_sent_and_then_read(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let receipt = |phone: &crate::world::Phone| {
        phone.view().occurrences[0].answer.map(|answer| (answer.answer, answer.receipt))
    };
    let occurrence = phone.occurrence(0);
    phone.act(&world, ActionKind::Answer { occurrence, answer: Some(cannot_come()) }).unwrap();
    assert_eq!(receipt(&phone), Some((cannot_come(), Receipt::OnThisPhone)));
    phone.sync(&world).await;
    assert_eq!(receipt(&phone), Some((cannot_come(), Receipt::Sent)));
    town.look(&world, amina).await;
    phone.sync(&world).await;
    assert_eq!(receipt(&phone), Some((cannot_come(), Receipt::Read)));
    // Another answer is news again.
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).await;
    assert_eq!(receipt(&phone), Some((Answer::Coming, Receipt::Sent)));
    phone.does(&world, ActionKind::Answer { occurrence, answer: None }).await;
    assert_eq!(receipt(&phone), None);
    assert_eq!(phone.view(), phone.fresh_view(&world).await);
}

async fn refusals_say_why(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let planned = phone.occurrence(0);
    let cancelled = phone.view().occurrences.iter().position(|occurrence| occurrence.cancelled).unwrap();
    let cancelled = phone.occurrence(cancelled);
    let mut elsewhere = planned;
    elsewhere.original_start = date(2026, 11, 24).at(10, 30, 0, 0);
    let answer = |occurrence| ActionKind::Answer { occurrence, answer: Some(Answer::Coming) };
    let table = [
        (answer(elsewhere), Rejection::NoSuchOccurrence),
        (answer(cancelled), Rejection::OccurrenceCancelled),
        (ActionKind::MarkGoal { goal: GoalId::from_bytes([9; 16]), done: true }, Rejection::NoSuchGoal),
        (ActionKind::ReadMessage { message: MessageId::from_bytes([9; 16]) }, Rejection::NoSuchMessage),
        (ActionKind::ChooseLanguage { language: language("tlh") }, Rejection::UnknownLanguage),
    ];
    let actions: Vec<_> = table
        .iter()
        .zip(1..)
        .map(|((kind, _), number)| {
            let id = format!("01910000-0000-7000-8000-00000000000{number}");
            json!({"id": id, "at": 0, "do": kind})
        })
        .collect();
    let request = json!({"v": 1, "cursor": phone.replica.cursor(), "actions": actions});
    let response = phone.send(&world, request).await.unwrap();
    let refused: Vec<_> = response.outcomes.iter().map(|outcome| outcome.refused.unwrap()).collect();
    assert_eq!(refused, table.map(|(_, rejection)| rejection));
    assert!(response.changes.is_empty());
}

async fn message_goes_both_ways_with_receipts(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    phone.does(&world, ActionKind::SendMessage { text: "Jag är sjuk".parse().unwrap() }).await;
    let request =
        SendMessageRequest { id: MessageId::from_bytes([7; 16]), text: "Krya på dig!".parse().unwrap() };
    let context = &world.context;
    let sent = messages::send_message(&town.coach, context, amina, request.clone()).await.unwrap();
    let again = messages::send_message(&town.coach, context, amina, request).await.unwrap();
    assert_eq!(sent, again);
    town.look(&world, amina).await;
    town.look(&world, amina).await;
    phone.sync(&world).await;
    let shown: Vec<_> =
        phone.view().messages.into_iter().map(|message| (message.from, message.receipt)).collect();
    let karin = Sender::Coach { name: "Karin".parse().unwrap() };
    assert_eq!(shown, [(Sender::Participant, Receipt::Read), (karin, Receipt::Sent)]);

    phone.does(&world, ActionKind::ReadMessage { message: sent.id }).await;
    let stored = messages::messages(&town.coach, context, amina).await.unwrap();
    assert!(stored.iter().all(|message| message.receipt == Receipt::Read), "{stored:?}");
    assert_eq!(phone.view(), phone.fresh_view(&world).await);
}

async fn goal_marked_done_survives_the_next_plan(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let id = phone.view().goals[0].id;
    phone.does(&world, ActionKind::MarkGoal { goal: id, done: true }).await;
    let mut next = document();
    next.goals.insert(0, goal(2, "Hälsa på en kollega"));
    next.step = 2;
    town.publish(&world, amina, &next).await;
    phone.sync(&world).await;
    let view = phone.view();
    let goals: Vec<_> = view.goals.iter().map(|goal| (goal.title.as_str(), goal.done)).collect();
    assert_eq!(goals, [("Hälsa på en kollega", None), ("Ringa ett samtal på svenska", Some(Receipt::Sent))]);
    assert_eq!(view.staircase.unwrap().current, 2);
    phone.does(&world, ActionKind::MarkGoal { goal: id, done: false }).await;
    assert_eq!(phone.view().goals[1].done, None);
}

async fn phone_of_nobody_is_not_signed_in(world: World) {
    let town = world.town("Bollnäs").await;
    let other = world.town("Gävle").await;
    let stranger = other.amina(&world).await;
    // A token that names somebody of another municipality.
    let phone = town.phone(stranger);
    for actions in [json!([]), json!([{"id": "01910000-0000-7000-8000-000000000001", "at": 0}])] {
        let refused = phone.send(&world, json!({"v": 1, "actions": actions})).await;
        assert!(matches!(refused, Err(OpsError::NotSignedIn)));
    }
}
