//! Pairing codes.

use stegvis_server::jobs;
use stegvis_server::ops::OpsError;
use stegvis_server::ops::pairing::{create_code, pair};
use stegvis_server::ops::participants::participants;
use stegvis_server::ops::session::{SignedIn, refresh};
use stegvis_shared::domain::role::Role;

use super::on_both;
use crate::world::{DAY_MS, HOUR_MS, World, language};

on_both!(
    code_lets_one_phone_in_once,
    wrong_used_and_expired_codes_are_told_apart,
    language_chosen_on_the_phone_is_taken,
    guessing_is_slowed_for_all_together,
    codes_for_others_are_refused,
);

async fn try_pair(world: &World, code: &str) -> Result<SignedIn, OpsError> {
    pair(&world.context, code, &language("ar"), &world.offered).await
}

async fn code_lets_one_phone_in_once(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let created = create_code(&town.coach, &world.context, amina).await.unwrap();
    assert_eq!(created.expires_at, world.context.now().plus_millis(48 * HOUR_MS));
    let signed_in = try_pair(&world, &created.code.to_string().to_lowercase()).await.unwrap();
    assert_eq!(signed_in.actor, town.phone(amina).actor);
    assert_eq!((signed_in.me.role, signed_in.me.name.as_str()), (Role::Participant, "Amina"));
    assert!(participants(&town.coach, &world.context).await.unwrap()[0].paired);
    // A phone that was away for a year is still let in.
    world.clock.advance(365 * DAY_MS);
    refresh(&world.context, &signed_in.refresh_token).await.unwrap();
}

async fn wrong_used_and_expired_codes_are_told_apart(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let used = create_code(&town.coach, &world.context, amina).await.unwrap();
    let late = create_code(&town.coach, &world.context, amina).await.unwrap();
    try_pair(&world, &used.code.plain()).await.unwrap();
    assert!(matches!(try_pair(&world, &used.code.plain()).await, Err(OpsError::CodeUsed)));
    world.clock.advance(48 * HOUR_MS);
    assert!(matches!(try_pair(&world, &late.code.plain()).await, Err(OpsError::CodeExpired)));
    for wrong in ["3467-9ACD", "", "not a code", "O0O0-O0O0"] {
        assert!(matches!(try_pair(&world, wrong).await, Err(OpsError::CodeWrong)), "{wrong}");
    }
    world.clock.advance(31 * DAY_MS);
    jobs::run_due(&world.context).await.unwrap();
    assert!(matches!(try_pair(&world, &late.code.plain()).await, Err(OpsError::CodeWrong)));
}

async fn language_chosen_on_the_phone_is_taken(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let code = create_code(&town.coach, &world.context, amina).await.unwrap().code.plain();
    let refused = pair(&world.context, &code, &language("tlh"), &world.offered).await;
    assert!(matches!(refused, Err(OpsError::UnknownLanguage)));
    pair(&world.context, &code, &language("so"), &world.offered).await.unwrap();
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    assert_eq!(phone.view().profile.unwrap().language, language("so"));
}

async fn guessing_is_slowed_for_all_together(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let code = create_code(&town.coach, &world.context, amina).await.unwrap().code.plain();
    for _ in 0..200 {
        assert!(matches!(try_pair(&world, "not a code").await, Err(OpsError::CodeWrong)));
    }
    let refused = try_pair(&world, &code).await;
    assert!(matches!(refused, Err(OpsError::TooManyRequests { retry_after_s: 601 })));
    world.clock.advance(10 * 60 * 1_000);
    try_pair(&world, &code).await.unwrap();
}

async fn codes_for_others_are_refused(world: World) {
    let town = world.town("Bollnäs").await;
    let other = world.town("Gävle").await;
    let amina = town.amina(&world).await;
    for coach in [town.colleague, other.coach] {
        assert!(matches!(create_code(&coach, &world.context, amina).await, Err(OpsError::NotFound)));
    }
    for actor in [town.worker, town.phone(amina).actor] {
        assert!(matches!(create_code(&actor, &world.context, amina).await, Err(OpsError::NotAllowed)));
    }
}
