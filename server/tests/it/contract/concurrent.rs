//! Many at once: nothing is lost, and nobody waits for ever for anybody.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all};
use sqlx::{Connection, Executor, PgConnection, Row};
use stegvis_server::jobs;
use stegvis_server::live::Topic;
use stegvis_server::ops::{Actor, messages, phrases};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::language::{PhraseRow, SaveTranslationRequest};
use stegvis_shared::sync::ActionKind;

use super::on_both;
use crate::world::{DAY_MS, Phone, Town, World, document, goal, language};

on_both!(
    writers_at_once_leave_feed_and_tables_alike,
    phones_at_once_are_each_heard_once,
    request_that_is_given_up_anywhere_leaves_the_next_one_whole,
    what_is_given_up_while_it_is_made_lasting_wakes_all_the_same,
);

/// Publishes some plans one after the other.
async fn publish_often(world: &World, town: &Town, people: &[ParticipantId], from: u8) {
    for number in from..from + 4 {
        for person in people {
            let mut plan = document();
            plan.goals.push(goal(number, &format!("Mål {number}")));
            town.publish(world, *person, &plan).await;
        }
    }
}

/// Translates whatever lacks a translation, some times over.
async fn translate_often(world: &World, town: &Town, tag: &str) {
    for _ in 0..4 {
        for row in town.missing(world, tag).await {
            translate(world, town, tag, &row).await;
        }
    }
}

async fn translate(world: &World, town: &Town, tag: &str, row: &PhraseRow) {
    let request = SaveTranslationRequest { base_version: 0, text: row.source.parse().unwrap() };
    let (context, language) = (&world.context, language(tag));
    phrases::save_translation(&town.worker, context, row.id, &language, &request, &world.offered)
        .await
        .unwrap();
}

/// Chooses one language after the other.
async fn choose_often(world: &World, mut phone: Phone) {
    phone.sync(world).await;
    for tag in ["so", "ar", "sv", "so", "ar"] {
        phone.does(world, ActionKind::ChooseLanguage { language: language(tag) }).await;
    }
}

async fn writers_at_once_leave_feed_and_tables_alike(world: World) {
    let town = world.town("Bollnäs").await;
    let mut people = vec![town.amina(&world).await];
    for name in ["Bashir", "Chaltu"] {
        people.push(town.participant(&world, name, "so").await);
    }
    publish_often(&world, &town, &people, 90).await;
    world.clock.advance(DAY_MS);
    let reversed: Vec<_> = people.iter().rev().copied().collect();
    let mut work: Vec<BoxFuture<'_, ()>> = vec![
        publish_often(&world, &town, &people, 10).boxed(),
        publish_often(&world, &town, &reversed, 20).boxed(),
        translate_often(&world, &town, "ar").boxed(),
        translate_often(&world, &town, "so").boxed(),
        async { jobs::run_due(&world.context).await.unwrap() }.boxed(),
    ];
    work.extend(people.iter().map(|person| choose_often(&world, town.phone(*person)).boxed()));
    join_all(work).await;
    for person in people {
        town.feed_follows_from_tables(&world, person).await;
    }
}

async fn phones_at_once_are_each_heard_once(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    for number in 0..5 {
        phone.act(&world, ActionKind::SendMessage { text: format!("Nr {number}").parse().unwrap() }).unwrap();
    }
    // The same outbox many times at once, as from a phone that is impatient with its connection.
    let responses = join_all((0..8).map(|_| phone.exchange(&world))).await;
    assert!(responses.iter().all(|response| response.outcomes == responses[0].outcomes));
    let stored = messages::messages(&town.coach, &world.context, amina).await.unwrap();
    let texts: Vec<_> = stored.iter().map(|message| message.text.as_deref().unwrap()).collect();
    assert_eq!(texts, ["Nr 0", "Nr 1", "Nr 2", "Nr 3", "Nr 4"]);
}

/// Runs `first` up to where it writes Amina's feed, then `second` to its end or until it waits for `first`, then both to
/// their ends.
async fn overlap(world: &World, first: BoxFuture<'_, ()>, second: BoxFuture<'_, ()>) {
    let mut holder = PgConnection::connect(&world.url).await.unwrap();
    holder
        .execute("begin; select number from feed_item where item_key in ('profile', 'staircase') for update")
        .await
        .unwrap();
    let second_is_done = Cell::new(false);
    let second = async {
        wait_until_waiting(world, 1, &second_is_done).await;
        second.await;
        second_is_done.set(true);
    };
    let release = async {
        wait_until_waiting(world, 2, &second_is_done).await;
        holder.execute("rollback").await.unwrap();
    };
    tokio::join!(first, second, release);
}

/// Asks PostgreSQL until so many transactions wait for locks, or there is nothing more to wait for.
async fn wait_until_waiting(world: &World, wanted: i64, enough: &Cell<bool>) {
    let mut observer = PgConnection::connect(&world.url).await.unwrap();
    let sql = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    while !enough.get() {
        let waiting: i64 = observer.fetch_one(sql).await.unwrap().get(0);
        if waiting >= wanted {
            return;
        }
    }
}

#[tokio::test]
async fn translation_meets_a_phone_that_is_just_choosing_its_language() {
    let world = World::postgres().await;
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    overlap(
        &world,
        phone.does(&world, ActionKind::ChooseLanguage { language: language("so") }).boxed(),
        translate_often(&world, &town, "so").boxed(),
    )
    .await;
    phone.sync(&world).await;
    assert_eq!(phone.view().phrases.len(), 4);
    town.feed_follows_from_tables(&world, amina).await;
}

#[tokio::test]
async fn translation_meets_a_plan_that_is_just_being_published() {
    let world = World::postgres().await;
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    // Somebody else has the plan's phrases already, so that they can be translated.
    let bashir = town.participant(&world, "Bashir", "ar").await;
    town.publish(&world, bashir, &document()).await;
    let missing = town.missing(&world, "ar").await;
    let phrase = missing.iter().find(|row| row.source == "Svenska och mat").unwrap();
    overlap(
        &world,
        town.publish(&world, amina, &PlanDocument { step: 2, ..document() }).map(drop).boxed(),
        translate(&world, &town, "ar", phrase).boxed(),
    )
    .await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    assert_eq!(phone.view().phrases.len(), 1);
    town.feed_follows_from_tables(&world, amina).await;
}

/// Does something up to a place where it waits, and gives it up there, as the server does when a phone hangs up. Says
/// whether it came to its end before.
async fn give_up(after: usize, doing: impl Future) -> bool {
    let (mut doing, mut waits) = (pin!(doing), 0);
    poll_fn(|task| {
        waits += 1;
        match doing.as_mut().poll(task) {
            Poll::Ready(_) => Poll::Ready(true),
            Poll::Pending if waits > after => Poll::Ready(false),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

async fn request_that_is_given_up_anywhere_leaves_the_next_one_whole(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let text = |number: usize| ActionKind::SendMessage { text: format!("Hej {number}").parse().unwrap() };
    let mut after = 0;
    while !give_up(after, phone.exchange(&world)).await {
        phone.does(&world, text(after)).await;
        after += 1;
    }
    let pushes = after;
    phone.act(&world, text(pushes)).unwrap();
    after = 0;
    while !give_up(after, phone.exchange(&world)).await {
        let other = town.phone(amina).exchange(&world).await;
        assert!(!other.more && !other.changes.is_empty());
        after += 1;
    }
    phone.sync(&world).await;
    assert_eq!(phone.view().unsent, 0);
    assert_eq!(phone.view().messages.len(), pushes + 1);
    town.feed_follows_from_tables(&world, amina).await;
}

async fn what_is_given_up_while_it_is_made_lasting_wakes_all_the_same(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let Actor::Staff { id: coach, .. } = town.coach else { unreachable!("the coach is staff") };
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let mut after = 0;
    loop {
        let mut woken = world.context.hub.subscribe(Topic::Coach(coach));
        phone.act(&world, ActionKind::SendMessage { text: format!("Hej {after}").parse().unwrap() }).unwrap();
        let is_done = give_up(after, phone.exchange(&world)).await;
        // The next transaction waits for one that goes on: what is there now stays there.
        let other = town.participant(&world, &format!("Person {after}"), "ar").await;
        town.phone(other).sync(&world).await;
        let messages = messages::messages(&town.coach, &world.context, amina).await.unwrap();
        if messages.iter().any(|message| message.text.as_deref().unwrap() == format!("Hej {after}")) {
            tokio::time::timeout(Duration::from_secs(10), woken.changed())
                .await
                .expect("the coach hears of it");
        }
        if is_done {
            return;
        }
        phone.sync(&world).await;
        after += 1;
    }
}
