//! Pushes that come together are written together, and nobody notices.

use std::collections::BTreeSet;

use futures_util::FutureExt as _;
use futures_util::future::join_all;
use serde_json::json;
use stegvis_server::ops::{Actor, OpsError, messages};
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::sync::ActionKind;

use super::on_both;
use crate::world::{Phone, Town, World, document};

on_both!(
    crowd_is_answered_each_with_their_own,
    two_phones_of_one_person_push_together,
    last_word_of_a_push_counts,
    whoever_hangs_up_while_writing_for_others_takes_nobody_down,
    push_that_cannot_be_served_takes_nobody_down,
);

fn say(world: &World, phone: &mut Phone, text: &str) {
    phone.act(world, ActionKind::SendMessage { text: text.parse().unwrap() }).unwrap();
}

async fn texts(world: &World, town: &Town, phone: &Phone) -> Vec<String> {
    let Actor::Participant { id, .. } = phone.actor else { unreachable!("a phone is a participant's") };
    let messages = messages::messages(&town.coach, &world.context, id).await.unwrap();
    messages.into_iter().map(|message| message.text.unwrap().to_string()).collect()
}

async fn crowd_is_answered_each_with_their_own(world: World) {
    let town = world.town("Bollnäs").await;
    let mut phones = Vec::new();
    for number in 0..20 {
        let id = town.participant(&world, &format!("Person {number}"), "ar").await;
        let mut phone = town.phone(id);
        phone.sync(&world).await;
        say(&world, &mut phone, &format!("Jag är nummer {number}"));
        say(&world, &mut phone, "Hej då");
        phones.push(phone);
    }
    let outcomes = join_all(phones.iter_mut().map(|phone| phone.sync(&world))).await;
    assert!(outcomes.iter().all(|outcomes| outcomes.len() == 2));
    for (number, phone) in phones.iter().enumerate() {
        assert_eq!(texts(&world, &town, phone).await, [&format!("Jag är nummer {number}"), "Hej då"]);
        assert!(phone.replica.outbox().is_empty());
        assert_eq!(phone.view(), phone.fresh_view(&world).await);
    }
}

async fn two_phones_of_one_person_push_together(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut first = town.phone(amina);
    first.sync(&world).await;
    let mut second = first.clone();
    for (phone, text, answer) in [
        (&mut first, "Ett", Answer::Coming),
        (&mut second, "Två", Answer::CannotCome { reason: Reason::Ill }),
    ] {
        say(&world, phone, text);
        let occurrence = phone.occurrence(0);
        phone.act(&world, ActionKind::Answer { occurrence, answer: Some(answer) }).unwrap();
    }
    tokio::join!(first.sync(&world), second.sync(&world));
    first.sync(&world).await;
    second.sync(&world).await;
    let both: BTreeSet<_> = texts(&world, &town, &first).await.into_iter().collect();
    assert_eq!(both, ["Ett".to_owned(), "Två".to_owned()].into());
    assert_eq!(first.view(), second.view());
    town.feed_follows_from_tables(&world, amina).await;
}

async fn last_word_of_a_push_counts(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let (occurrence, goal) = (phone.occurrence(0), phone.view().goals[0].id);
    for (answer, done) in [(Some(Answer::Coming), true), (None, false), (Some(Answer::Coming), true)] {
        phone.act(&world, ActionKind::Answer { occurrence, answer }).unwrap();
        phone.act(&world, ActionKind::MarkGoal { goal, done }).unwrap();
    }
    let outcomes = phone.sync(&world).await;
    assert!(outcomes.len() == 6 && outcomes.iter().all(|outcome| outcome.refused.is_none()));
    assert!(phone.view().goals[0].done.is_some());
    assert_eq!(phone.view(), phone.fresh_view(&world).await);
    phone.act(&world, ActionKind::Answer { occurrence, answer: None }).unwrap();
    phone.act(&world, ActionKind::MarkGoal { goal, done: false }).unwrap();
    phone.sync(&world).await;
    assert!(phone.view().goals[0].done.is_none());
    town.feed_follows_from_tables(&world, amina).await;
}

async fn whoever_hangs_up_while_writing_for_others_takes_nobody_down(world: World) {
    let town = world.town("Bollnäs").await;
    let mut phones = Vec::new();
    for name in ["Ett", "Två", "Tre"] {
        let id = town.participant(&world, name, "ar").await;
        let mut phone = town.phone(id);
        phone.sync(&world).await;
        say(&world, &mut phone, name);
        phones.push(phone);
    }
    {
        let [first, second, third] = phones.as_mut_slice() else { unreachable!("there are three") };
        // The first writes, the others wait. When the first is gone the second writes for both, and goes as well.
        let mut writes = Box::pin(first.sync(&world));
        assert!(writes.as_mut().now_or_never().is_none());
        let mut waits = Box::pin(second.sync(&world));
        assert!(waits.as_mut().now_or_never().is_none());
        let mut last = Box::pin(third.sync(&world));
        assert!(last.as_mut().now_or_never().is_none());
        drop(writes);
        assert!(waits.as_mut().now_or_never().is_none());
        drop(waits);
        last.await;
    }
    for phone in &mut phones {
        phone.sync(&world).await;
        phone.sync(&world).await;
        assert_eq!(texts(&world, &town, phone).await.len(), 1, "it is there, and once");
    }
}

async fn push_that_cannot_be_served_takes_nobody_down(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut damaged = town.phone(amina);
    damaged.sync(&world).await;
    let occurrence = damaged.occurrence(0);
    damaged.act(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).unwrap();
    world.by_hand("update feed_item set body = 'rubbish' where item_key like 'occurrence%'").await;
    let other = town.participant(&world, "Yusuf", "ar").await;
    let mut other = town.phone(other);
    other.sync(&world).await;
    say(&world, &mut other, "Hej!");

    // The third comes between, so that both others are in the next group.
    let third = town.participant(&world, "Maria", "ar").await;
    let mut third = town.phone(third);
    say(&world, &mut third, "Först");
    let request = |phone: &Phone| serde_json::to_value(phone.replica.request()).unwrap();
    let (first, bad, good) = (request(&third), request(&damaged), request(&other));
    let (first, bad, good) =
        tokio::join!(third.send(&world, first), damaged.send(&world, bad), other.send(&world, good));
    assert!(first.is_ok());
    assert!(matches!(bad.unwrap_err(), OpsError::Store(_)));
    assert_eq!(good.unwrap().outcomes.len(), 1);
    assert_eq!(texts(&world, &town, &other).await, ["Hej!"]);

    // Somebody who is not there any more is told so, and stands in nobody's way.
    let nobody = town.phone(stegvis_shared::id::ParticipantId::from_bytes([9; 16]));
    let push = json!({"v": 1, "actions": request(&other)["actions"]});
    assert!(matches!(nobody.send(&world, push).await.unwrap_err(), OpsError::NotSignedIn));
}
