//! What a coach sees.

use stegvis_server::ops::OpsError;
use stegvis_server::ops::call::called;
use stegvis_server::ops::messages::{messages, send_message};
use stegvis_server::ops::participants::{participant, participants, programmes};
use stegvis_server::ops::seen::mark_seen;
use stegvis_shared::domain::answer::{Answer, Feeling, LateMinutes, Reason};
use stegvis_shared::id::MessageId;
use stegvis_shared::protocol::coach::{Need, SendMessageRequest};
use stegvis_shared::sync::{ActionKind, Cursor, Receipt};

use super::on_both;
use crate::world::{DAY_MS, Phone, World, document};

on_both!(
    needs_come_and_go,
    who_is_late_stands_in_the_list_until_it_is_over,
    what_was_not_good_stands_in_the_list_until_it_is_seen,
    call_is_wished_seen_and_made,
    page_shows_five_weeks_with_answers_and_goals,
    template_starts_this_week_with_fresh_ids,
    messages_of_others_are_not_found,
);

async fn needs_come_and_go(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let needs = async || {
        let mut all = participants(&town.coach, &world.context).await.unwrap();
        assert_eq!(all.len(), 1);
        let summary = all.remove(0);
        (summary.needs, summary.unread)
    };
    assert_eq!(needs().await, (vec![Need::NoPlan, Need::NotPaired], 0));
    assert!(participants(&town.colleague, &world.context).await.unwrap().is_empty());

    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let reason = Reason::ChildIll;
    let occurrence = phone.occurrence(0);
    let answer = Answer::CannotCome { reason };
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(answer) }).await;
    phone.does(&world, ActionKind::SendMessage { text: "Hej!".parse().unwrap() }).await;
    phone.does(&world, ActionKind::SendMessage { text: "å".repeat(200).parse().unwrap() }).await;
    let since = world.context.now();
    let absent = Need::CannotCome {
        activity: "Svenska och mat".parse().unwrap(),
        start: occurrence.original_start,
        reason,
        since,
    };
    let written = Need::Message { text: "å".repeat(120), attachment: None, since };
    assert_eq!(needs().await, (vec![absent.clone(), written, Need::NotPaired], 2));
    town.look(&world, amina).await;
    assert_eq!(needs().await, (vec![absent, Need::NotPaired], 0));
    // The day after, at nine: yesterday's absence is over.
    world.clock.advance(2 * DAY_MS);
    assert_eq!(needs().await, (vec![Need::NotPaired], 0));
}

async fn who_is_late_stands_in_the_list_until_it_is_over(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let occurrence = phone.occurrence(0);
    let minutes = LateMinutes::OFFERED[1];
    let answer = async |phone: &mut Phone, answer| {
        phone.does(&world, ActionKind::Answer { occurrence, answer: Some(answer) }).await;
    };
    let needs = async || participants(&town.coach, &world.context).await.unwrap().remove(0).needs;
    answer(&mut phone, Answer::Late { minutes }).await;
    let late = Need::Late {
        activity: "Svenska och mat".parse().unwrap(),
        start: occurrence.original_start,
        minutes,
        since: world.context.now(),
    };
    assert_eq!(needs().await, [late, Need::NotPaired]);
    answer(&mut phone, Answer::Here).await;
    assert_eq!(needs().await, [Need::NotPaired]);
    let detail = participant(&town.coach, &world.context, amina).await.unwrap();
    assert_eq!(detail.occurrences[0].answer, Some(Answer::Here));
}

async fn what_was_not_good_stands_in_the_list_until_it_is_seen(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let occurrence = phone.occurrence(0);
    let needs = async || participants(&town.coach, &world.context).await.unwrap().remove(0).needs;
    // The day after.
    world.clock.advance(2 * DAY_MS);
    for feeling in [Feeling::Good, Feeling::SoSo] {
        phone.does(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Was { feeling }) }).await;
        assert_eq!(needs().await, [Need::NotPaired]);
    }
    let was_bad = Answer::Was { feeling: Feeling::Bad };
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(was_bad) }).await;
    let bad = Need::WasBad {
        activity: "Svenska och mat".parse().unwrap(),
        start: occurrence.original_start,
        since: world.context.now(),
    };
    assert_eq!(needs().await, [bad.clone(), Need::NotPaired]);
    world.clock.advance(5 * DAY_MS);
    assert_eq!(needs().await, [bad, Need::NotPaired]);
    town.look(&world, amina).await;
    assert_eq!(needs().await, [Need::NotPaired]);
    let detail = participant(&town.coach, &world.context, amina).await.unwrap();
    let status = detail.occurrences.into_iter().find(|status| status.key == occurrence).unwrap();
    assert_eq!(status.answer, Some(was_bad));
}

async fn call_is_wished_seen_and_made(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.does(&world, ActionKind::AskForCall { wanted: true }).await;
    assert_eq!(phone.view().call, Some(Receipt::Sent));
    let first = world.context.now();
    let needs = async || participants(&town.coach, &world.context).await.unwrap().remove(0).needs;
    assert_eq!(needs().await, [Need::Call { since: first }, Need::NotPaired]);
    town.look(&world, amina).await;
    phone.sync(&world).await;
    assert_eq!(phone.view().call, Some(Receipt::Read));

    // Asked anew before the coach says of the first time that it is done.
    world.clock.advance(1_000);
    phone.does(&world, ActionKind::AskForCall { wanted: true }).await;
    called(&town.coach, &world.context, amina, first).await.unwrap();
    phone.sync(&world).await;
    assert_eq!(phone.view().call, Some(Receipt::Sent));
    called(&town.coach, &world.context, amina, world.context.now()).await.unwrap();
    phone.sync(&world).await;
    assert_eq!(phone.view().call, None);
    assert_eq!(needs().await, [Need::NotPaired]);

    phone.does(&world, ActionKind::AskForCall { wanted: true }).await;
    phone.does(&world, ActionKind::AskForCall { wanted: false }).await;
    assert_eq!(phone.view().call, None);
    assert_eq!(needs().await, [Need::NotPaired]);
    town.feed_follows_from_tables(&world, amina).await;
    let other = called(&town.colleague, &world.context, amina, first).await;
    assert!(matches!(other, Err(OpsError::NotFound)));
}

async fn page_shows_five_weeks_with_answers_and_goals(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let occurrence = phone.occurrence(2);
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).await;
    let goal = phone.view().goals[0].id;
    phone.does(&world, ActionKind::MarkGoal { goal, done: true }).await;
    let detail = participant(&town.coach, &world.context, amina).await.unwrap();
    assert_eq!(detail.goals[0].done_at, Some(world.context.now()));
    assert_eq!(detail.occurrences.len(), 8);
    assert_eq!(detail.occurrences[2].key, occurrence);
    assert_eq!(detail.occurrences[2].answer, Some(Answer::Coming));
    assert!(detail.occurrences[3].cancelled);
    assert_eq!(detail.summary.seen_at, Some(world.context.now()));
    assert_eq!((detail.summary.step, detail.summary.steps), (1, 3));
}

async fn template_starts_this_week_with_fresh_ids(world: World) {
    let town = world.town("Bollnäs").await;
    let first = programmes(&town.coach, &world.context).await.unwrap();
    let second = programmes(&town.coach, &world.context).await.unwrap();
    assert_eq!(first.len(), 1);
    let (one, other) = (&first[0].templates[0].document, &second[0].templates[0].document);
    assert_ne!(one.activities[0].id, other.activities[0].id);
    assert_ne!(one.goals[0].id, other.goals[0].id);
    let schedule = serde_json::to_value(&one.activities[0].schedule).unwrap();
    assert_eq!(
        [&schedule["first"], &schedule["until"], &schedule["except"][0]],
        ["2026-11-23", "2027-02-14", "2026-12-02"]
    );
    assert_eq!(one.problems(&first[0].staircase), []);
    assert!(matches!(programmes(&town.worker, &world.context).await, Err(OpsError::NotAllowed)));
}

async fn messages_of_others_are_not_found(world: World) {
    let town = world.town("Bollnäs").await;
    let other = world.town("Gävle").await;
    let amina = town.amina(&world).await;
    let request = SendMessageRequest { id: MessageId::from_bytes([1; 16]), text: "Hej!".parse().unwrap() };
    for coach in [town.colleague, other.coach] {
        let context = &world.context;
        assert!(matches!(messages(&coach, context, amina).await, Err(OpsError::NotFound)));
        let shown = Cursor { epoch: context.store.epoch(), position: 1 };
        assert!(matches!(mark_seen(&coach, context, amina, shown).await, Err(OpsError::NotFound)));
        let refused = send_message(&coach, context, amina, request.clone()).await;
        assert!(matches!(refused, Err(OpsError::NotFound)));
    }
}
