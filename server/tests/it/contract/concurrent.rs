//! Many at once: nothing is lost, and nobody waits for ever for anybody.

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all};
use stegvis_server::jobs;
use stegvis_server::ops::{messages, phrases};
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::language::SaveTranslationRequest;
use stegvis_shared::sync::ActionKind;

use super::on_both;
use crate::world::{DAY_MS, Phone, Town, World, document, goal, language};

on_both!(writers_at_once_leave_feed_and_tables_alike, phones_at_once_are_each_heard_once);

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
            let request = SaveTranslationRequest { base_version: 0, text: row.source.parse().unwrap() };
            let language = language(tag);
            phrases::save_translation(
                &town.worker,
                &world.context,
                row.id,
                &language,
                &request,
                &world.offered,
            )
            .await
            .unwrap();
        }
    }
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
    let texts: Vec<_> = stored.iter().map(|message| message.text.as_str()).collect();
    assert_eq!(texts, ["Nr 0", "Nr 1", "Nr 2", "Nr 3", "Nr 4"]);
}
