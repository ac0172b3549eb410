//! Whether participants get the support that they need: what phones get back, and what managers see.

use stegvis_server::ops::OpsError;
use stegvis_server::ops::results::results;
use stegvis_shared::domain::role::Role;
use stegvis_shared::domain::support::Support;
use stegvis_shared::protocol::results::{ProgrammeSupport, SupportCount};
use stegvis_shared::sync::ActionKind;

use super::on_both;
use crate::world::{HOUR_MS, Town, World, document};

on_both!(the_last_word_counts, sums_are_shown_of_so_many_that_nobody_can_be_told, only_managers_see_sums,);

async fn seen(world: &World, town: &Town) -> Vec<ProgrammeSupport> {
    let manager = world.staff(town.municipality, Role::Manager, "Maj").await;
    results(&manager, &world.context).await.unwrap().support
}

async fn the_last_word_counts(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.does(&world, ActionKind::TellSupport { support: Support::Yes }).await;
    world.clock.advance(HOUR_MS);
    // Both in one exchange.
    phone.act(&world, ActionKind::TellSupport { support: Support::Partly }).unwrap();
    phone.does(&world, ActionKind::TellSupport { support: Support::No }).await;
    let said = phone.view().support.unwrap();
    assert_eq!((said.support, said.at), (Support::No, world.context.now()));
    // A clock that was set back changes no order.
    world.clock.advance(-10 * HOUR_MS);
    phone.does(&world, ActionKind::TellSupport { support: Support::Yes }).await;
    assert_eq!(phone.view().support.unwrap().support, Support::Yes);
    assert_eq!(phone.fresh_view(&world).await.support, phone.view().support);
    town.feed_follows_from_tables(&world, amina).await;
}

async fn sums_are_shown_of_so_many_that_nobody_can_be_told(world: World) {
    let town = world.town("Bollnäs").await;
    let far = world.town("Söderhamn").await;
    let mut phones = Vec::new();
    for number in 0..5 {
        let person = town.participant(&world, &format!("Deltagare {number}"), "sv").await;
        phones.push(town.phone(person));
    }
    let hidden = ProgrammeSupport { programme: seen(&world, &town).await.remove(0).programme, answers: None };
    for phone in &mut phones[..4] {
        phone.does(&world, ActionKind::TellSupport { support: Support::Yes }).await;
    }
    assert_eq!(seen(&world, &town).await, std::slice::from_ref(&hidden), "four are too few");
    for support in [Support::No, Support::Partly] {
        phones[4].does(&world, ActionKind::TellSupport { support }).await;
    }
    let answers = Some(SupportCount { yes: 4, partly: 1, no: 0 });
    assert_eq!(seen(&world, &town).await, [ProgrammeSupport { answers, ..hidden.clone() }]);
    assert_eq!(seen(&world, &far).await[0].answers, None, "another municipality has its own");
    world.clock.advance(184 * 24 * HOUR_MS);
    assert_eq!(seen(&world, &town).await, [hidden], "half a year later they say nothing any more");
}

async fn only_managers_see_sums(world: World) {
    let town = world.town("Bollnäs").await;
    for actor in [town.coach, town.worker] {
        let refused = results(&actor, &world.context).await;
        assert!(matches!(refused, Err(OpsError::NotAllowed)), "{refused:?}");
    }
}
