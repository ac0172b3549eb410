//! The doctor: silent about what is sound, and each fault by its name.

use std::collections::BTreeSet;

use stegvis_server::ops::doctor::{Fault, Finding, examine};
use stegvis_shared::domain::answer::Answer;
use stegvis_shared::sync::ActionKind;

use super::attachment::{SOUND, put, send, voice};
use super::on_both;
use crate::world::{World, document, goal};

on_both!(each_fault_is_found_where_it_is_and_nothing_personal_is_told);

/// What breaks a participant's data, written for `$who`, and what the doctor calls it.
const FAULTS: [(&str, Fault); 23] = [
    ("delete from participant_head where participant = $who", Fault::RowMissing),
    (
        "delete from plan_revision where plan = (select id from plan where participant = $who);
        delete from plan where participant = $who",
        Fault::RowMissing,
    ),
    ("update participant_head set position = position + 1 where participant = $who", Fault::HeadWrong),
    ("update participant_head set next_number = 2 where participant = $who", Fault::NumberWrong),
    ("update feed_item set position = -1 where participant = $who and number = 1", Fault::NumberWrong),
    (
        "update feed_item set body = 'Hemligt' where participant = $who and item_key = 'profile'",
        Fault::ValueWrong,
    ),
    (
        "update feed_item set item_key = 'notice' where participant = $who and item_key = 'profile'",
        Fault::ItemMisplaced,
    ),
    (
        "update feed_item set body = null where participant = $who and item_key like 'activity:%'",
        Fault::ItemMisplaced,
    ),
    ("delete from message where participant = $who", Fault::ItemDiffers),
    ("update message set text = 'Hemligare' where participant = $who", Fault::ItemDiffers),
    (
        "update feed_item set body = null where participant = $who and item_key like 'message:%'",
        Fault::ItemDiffers,
    ),
    ("delete from goal_mark where participant = $who", Fault::ItemDiffers),
    (
        "update plan_revision set opened_at = 1 where plan = (select id from plan where participant = $who)",
        Fault::ItemDiffers,
    ),
    ("delete from answer where participant = $who", Fault::ItemDiffers),
    ("update answer set answer = 'Hemligt' where participant = $who", Fault::ValueWrong),
    ("update attachment set bytes = substr(bytes, 1, 8) where participant = $who", Fault::ValueWrong),
    (
        "update attachment set bytes = substr(bytes, 2), size_bytes = size_bytes - 1 where participant = $who",
        Fault::ValueWrong,
    ),
    ("update attachment set media_type = 'audio/hemlig' where participant = $who", Fault::ValueWrong),
    ("delete from attachment where participant = $who", Fault::ReferenceBroken),
    ("update attachment set named_at = 1 where participant = $who", Fault::ReferenceBroken),
    ("update attachment set named_at = null where participant = $who", Fault::ItemDiffers),
    ("update attachment set size_bytes = size_bytes + 1 where participant = $who", Fault::ItemDiffers),
    ("update attachment set media_type = 'audio/webm' where participant = $who", Fault::ItemDiffers),
];

async fn each_fault_is_found_where_it_is_and_nothing_personal_is_told(world: World) {
    let town = world.town("Bollnäs").await;
    let mut people = Vec::new();
    for (number, _) in FAULTS.iter().enumerate() {
        let person = town.participant(&world, &format!("Hemlig {number}"), "so").await;
        let mut plan = document();
        plan.notice = None;
        town.publish(&world, person, &plan).await;
        let mut phone = town.phone(person);
        phone.sync(&world).await;
        phone.does(&world, ActionKind::SendMessage { text: "Hemligt".parse().unwrap() }).await;
        let goal = goal(1, "Ringa").id;
        phone.does(&world, ActionKind::MarkGoal { goal, done: true }).await;
        let occurrence = phone.occurrence(0);
        phone.does(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).await;
        for number in [1, 2] {
            put(&world, &phone, voice(number, SOUND), SOUND).await.unwrap();
        }
        phone.does(&world, send(voice(1, SOUND))).await;
        people.push(person);
    }
    let store = &world.context.store;
    assert_eq!(examine(store).await.unwrap(), []);

    for (number, (sql, _)) in FAULTS.iter().enumerate() {
        let who = format!("(select id from participant where name = 'Hemlig {number}')");
        world.by_hand(&sql.replace("$who", &who)).await;
    }
    let found = examine(store).await.unwrap();
    for (person, (sql, fault)) in people.iter().zip(FAULTS) {
        let of_person = found.iter().filter(|finding| finding.place.contains(&person.to_string()));
        let faults: BTreeSet<_> = of_person.map(|finding| finding.fault.code()).collect();
        assert!(faults.contains(fault.code()), "{sql}: {faults:?}");
    }
    let told: Vec<&Finding> = found
        .iter()
        .filter(|finding| {
            finding.place.contains("emlig")
                || !people.iter().any(|person| finding.place.contains(&person.to_string()))
        })
        .collect();
    assert!(told.is_empty(), "{told:?}");
}

#[tokio::test]
async fn rows_without_what_they_name_are_found_on_sqlite() {
    let world = World::sqlite().await;
    let town = world.town("Bollnäs").await;
    let mut phone = town.phone(town.amina(&world).await);
    phone.sync(&world).await;
    phone.does(&world, ActionKind::SendMessage { text: "Hej!".parse().unwrap() }).await;
    world.by_hand("pragma foreign_keys = off; update action_log set participant = x'00'").await;
    let found = examine(&world.context.store).await.unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].fault, Fault::ReferenceBroken);
    assert!(found[0].place.starts_with("action_log"), "{found:?}");
}
