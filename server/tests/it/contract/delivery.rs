//! Whether a published plan is on the phone, and was looked at.

use futures_util::FutureExt;
use serde_json::json;
use stegvis_server::ops::participants::participants;
use stegvis_server::ops::plan::plan;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::Delivery;
use stegvis_shared::protocol::sync::MAX_CHANGES;
use stegvis_shared::sync::{ActionKind, PlanItem, Received, Rejection};
use stegvis_shared::time::Timestamp;

use super::on_both;
use super::sync::large_plan;
use crate::world::{HOUR_MS, Town, World, document};

on_both!(
    plan_is_published_then_on_the_phone_then_opened,
    answer_into_the_void_is_not_on_the_phone,
    half_a_plan_is_not_on_the_phone,
    each_plan_has_its_own_way,
    idle_phone_and_same_plan_write_nothing,
    plan_that_is_gone_is_opened_without_harm,
    cursor_of_another_database_proves_nothing,
    plan_from_before_this_was_noted_claims_nothing,
);

async fn delivery(world: &World, town: &Town, amina: ParticipantId) -> Option<Delivery> {
    let in_list = participants(&town.coach, &world.context).await.unwrap();
    let in_list = in_list.iter().find(|person| person.id == amina).unwrap().delivery;
    let published = plan(&town.coach, &world.context, amina).await.unwrap().published;
    assert_eq!(in_list, published.and_then(|published| published.delivery));
    in_list
}

/// What the coach sees, in the hours since the publish: on the phone, opened.
async fn hours(world: &World, town: &Town, amina: ParticipantId) -> (Option<i64>, Option<i64>) {
    let seen = delivery(world, town, amina).await.unwrap();
    let hours = |at: Timestamp| (at.as_millis() - seen.published_at.as_millis()) / HOUR_MS;
    (seen.reached_at.map(hours), seen.opened_at.map(hours))
}

async fn plan_is_published_then_on_the_phone_then_opened(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    assert_eq!(delivery(&world, &town, amina).await, None);
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    town.publish(&world, amina, &document()).await;
    assert_eq!(hours(&world, &town, amina).await, (None, None));

    world.clock.advance(HOUR_MS);
    let mut at_coach = world.context.hub.subscribe(town.coach.topic().unwrap());
    phone.sync(&world).await;
    assert_eq!(hours(&world, &town, amina).await, (Some(1), None));
    assert!(at_coach.changed().now_or_never().is_some());
    assert_eq!(phone.view().plan, Some(PlanItem { revision: 1, opened: false }));

    world.clock.advance(HOUR_MS);
    phone.does(&world, ActionKind::OpenPlan { revision: 1 }).await;
    assert_eq!(hours(&world, &town, amina).await, (Some(1), Some(2)));
    assert!(at_coach.changed().now_or_never().is_some());
    assert_eq!(phone.view().plan, Some(PlanItem { revision: 1, opened: true }));
    // The participant's other phone need not ask again.
    assert_eq!(phone.fresh_view(&world).await.plan, Some(PlanItem { revision: 1, opened: true }));
    town.feed_follows_from_tables(&world, amina).await;
}

async fn answer_into_the_void_is_not_on_the_phone(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    town.publish(&world, amina, &document()).await;
    let lost = phone.exchange(&world).await;
    assert!(!lost.changes.is_empty());
    assert_eq!(hours(&world, &town, amina).await, (None, None));
    let received = phone.exchange(&world).await;
    assert_eq!(
        phone.replica.receive(phone.replica.cursor(), received, world.context.now()),
        Received::More,
        "it has to tell"
    );
    assert_eq!(hours(&world, &town, amina).await, (None, None), "kept, but nobody has said so");
    let told = phone.exchange(&world).await;
    assert!(told.changes.is_empty());
    assert_eq!(hours(&world, &town, amina).await, (Some(0), None));
}

async fn half_a_plan_is_not_on_the_phone(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &large_plan()).await;
    let mut phone = town.phone(amina);
    let first = phone.exchange(&world).await;
    assert!(first.more && first.changes.len() == MAX_CHANGES);
    phone.replica.receive(phone.replica.cursor(), first, world.context.now());
    assert!(phone.view().plan.is_some());
    let second = phone.exchange(&world).await;
    assert_eq!(hours(&world, &town, amina).await, (None, None));
    phone.replica.receive(phone.replica.cursor(), second, world.context.now());
    phone.sync(&world).await;
    assert_eq!(hours(&world, &town, amina).await, (Some(0), None));
}

async fn each_plan_has_its_own_way(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    // Looks at the first plan without network, while the coach publishes the next.
    phone.act(&world, ActionKind::OpenPlan { revision: 1 }).unwrap();
    let mut next = document();
    next.step = 2;
    town.publish(&world, amina, &next).await;
    phone.sync(&world).await;
    assert_eq!(hours(&world, &town, amina).await, (Some(0), None));
    assert_eq!(phone.view().plan, Some(PlanItem { revision: 2, opened: false }));
    phone.does(&world, ActionKind::OpenPlan { revision: 2 }).await;
    assert_eq!(hours(&world, &town, amina).await, (Some(0), Some(0)));
    // Published again without a change, it stays opened.
    town.publish(&world, amina, &next).await;
    assert_eq!(hours(&world, &town, amina).await, (Some(0), Some(0)));
}

async fn idle_phone_and_same_plan_write_nothing(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let before = (phone.replica.cursor(), delivery(&world, &town, amina).await);
    let mut at_coach = world.context.hub.subscribe(town.coach.topic().unwrap());
    let mut at_phone = world.context.hub.subscribe(phone.actor.topic().unwrap());
    world.clock.advance(60_000);
    for _ in 0..3 {
        phone.sync(&world).await;
    }
    // Another process of the same database has noted nothing of it itself.
    let other = world.another_process().await;
    let request = serde_json::from_value(serde_json::to_value(phone.replica.request()).unwrap()).unwrap();
    stegvis_server::ops::sync::sync(&phone.actor, &other, &world.pushes, request).await.unwrap();
    assert_eq!(at_coach.changed().now_or_never(), None);
    assert_eq!(at_phone.changed().now_or_never(), None);
    assert_eq!((phone.replica.cursor(), delivery(&world, &town, amina).await), before);
}

async fn plan_that_is_gone_is_opened_without_harm(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let phone = town.phone(amina);
    let open = |number: u8, revision: i64| {
        let id = format!("01910000-0000-7000-8000-00000000000{number}");
        json!({"v": 1, "plan": revision, "actions": [{"id": id, "at": 0, "do": {"open_plan": {"revision": revision}}}]})
    };
    let refused = phone.send(&world, open(1, 1)).await.unwrap();
    assert_eq!(refused.outcomes[0].refused, Some(Rejection::NoSuchPlan));
    town.publish(&world, amina, &document()).await;
    for (number, revision) in [(2, 0), (3, -1), (4, i64::MAX)] {
        let answer = phone.send(&world, open(number, revision)).await.unwrap();
        assert_eq!(answer.outcomes[0].refused, None);
    }
    assert_eq!(hours(&world, &town, amina).await, (None, None));
}

async fn cursor_of_another_database_proves_nothing(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let phone = town.phone(amina);
    for request in [
        json!({"v": 1, "plan": 1}),
        json!({"v": 1, "plan": 1, "cursor": "0000000a-999999"}),
        json!({"v": 1, "plan": 1, "cursor": "nonsense"}),
        json!({"v": 1, "plan": "1", "cursor": "nonsense"}),
    ] {
        phone.send(&world, request).await.unwrap();
        assert_eq!(hours(&world, &town, amina).await, (None, None));
    }
}

async fn plan_from_before_this_was_noted_claims_nothing(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    world.by_hand("update plan_revision set position = null").await;
    assert_eq!(delivery(&world, &town, amina).await, None);
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    phone.does(&world, ActionKind::OpenPlan { revision: 1 }).await;
    assert_eq!(delivery(&world, &town, amina).await, None);
    town.publish(&world, amina, &document()).await;
    assert_eq!(hours(&world, &town, amina).await, (Some(0), Some(0)));
}
