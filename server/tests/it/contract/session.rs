//! Signing in and out.

use stegvis_server::jobs;
use stegvis_server::ops::OpsError;
use stegvis_server::ops::session::{SignedIn, me, refresh, sign_in, sign_out};
use stegvis_server::ops::setup::{NewStaff, add_staff};
use stegvis_shared::domain::role::Role;

use super::on_both;
use crate::world::{DAY_MS, PASSWORD, Town, World, language, title};

on_both!(
    right_password_signs_in_and_any_other_does_not,
    five_failures_lock_out_for_fifteen_minutes,
    unknown_address_is_locked_out_alike,
    refresh_token_is_good_for_one_exchange,
    lost_response_may_be_asked_for_once_more,
    token_used_again_revokes_the_family,
    signed_out_session_is_not_refreshed,
    session_expires_when_it_is_away_too_long,
);

const EMAIL: &str = "karin.lind@example.org";

async fn karin(world: &World) -> Town {
    let town = world.town("Bollnäs").await;
    let new = NewStaff {
        municipality: Some(town.municipality),
        role: Role::LanguageWorker,
        name: title("Karin Lind"),
        email: " Karin.Lind@Example.org ".to_owned(),
        password: PASSWORD.to_owned(),
        phone: None,
        languages: vec![language("ar")],
    };
    add_staff(&world.context, &new).await.unwrap();
    town
}

async fn signed_in(world: &World) -> SignedIn {
    sign_in(&world.context, EMAIL, PASSWORD).await.unwrap()
}

async fn right_password_signs_in_and_any_other_does_not(world: World) {
    let town = karin(&world).await;
    let context = &world.context;
    let session = sign_in(context, "KARIN.lind@example.org", PASSWORD).await.unwrap();
    assert_eq!(session.me.role, Role::LanguageWorker);
    assert_eq!(session.me.municipality, Some(town.municipality));
    assert_eq!(session.me.municipality_name, Some(title(&town.name)));
    assert_eq!(session.me.languages, [language("ar")]);
    assert_eq!(me(&session.actor, context).await.unwrap(), session.me);
    for (email, password) in [(EMAIL, "fel"), (EMAIL, ""), ("nobody@example.org", PASSWORD), ("", "")] {
        let refused = sign_in(context, email, password).await;
        assert!(matches!(refused, Err(OpsError::WrongPassword)), "{email}");
    }
}

async fn five_failures_lock_out_for_fifteen_minutes(world: World) {
    karin(&world).await;
    let context = &world.context;
    for _ in 0..4 {
        assert!(matches!(sign_in(context, EMAIL, "fel").await, Err(OpsError::WrongPassword)));
    }
    // The right one forgives.
    signed_in(&world).await;
    for _ in 0..5 {
        assert!(matches!(sign_in(context, EMAIL, "fel").await, Err(OpsError::WrongPassword)));
    }
    world.clock.advance(14 * 60 * 1_000);
    let refused = sign_in(context, EMAIL, PASSWORD).await;
    assert!(matches!(refused, Err(OpsError::LockedOut { retry_after_s: 61 })));
    world.clock.advance(60 * 1_000);
    signed_in(&world).await;
}

async fn unknown_address_is_locked_out_alike(world: World) {
    let context = &world.context;
    for _ in 0..5 {
        let refused = sign_in(context, "nobody@example.org", "fel").await;
        assert!(matches!(refused, Err(OpsError::WrongPassword)));
    }
    let refused = sign_in(context, "nobody@example.org", "fel").await;
    assert!(matches!(refused, Err(OpsError::LockedOut { .. })));
    world.clock.advance(2 * DAY_MS);
    jobs::run_due(context).await.unwrap();
    assert!(matches!(sign_in(context, "nobody@example.org", "fel").await, Err(OpsError::WrongPassword)));
}

async fn refresh_token_is_good_for_one_exchange(world: World) {
    karin(&world).await;
    let first = signed_in(&world).await;
    let second = refresh(&world.context, &first.refresh_token).await.unwrap();
    assert_eq!((second.session, second.actor), (first.session, first.actor));
    assert_ne!(second.refresh_token, first.refresh_token);
    let third = refresh(&world.context, &second.refresh_token).await.unwrap();
    assert_eq!(third.me, first.me);
    for unknown in ["", "garbled"] {
        assert!(matches!(refresh(&world.context, unknown).await, Err(OpsError::NotSignedIn)));
    }
}

async fn lost_response_may_be_asked_for_once_more(world: World) {
    karin(&world).await;
    let first = signed_in(&world).await;
    let _lost = refresh(&world.context, &first.refresh_token).await.unwrap();
    let second = refresh(&world.context, &first.refresh_token).await.unwrap();
    refresh(&world.context, &second.refresh_token).await.unwrap();
}

async fn token_used_again_revokes_the_family(world: World) {
    karin(&world).await;
    let context = &world.context;
    let revoked = async |token: &str| matches!(refresh(context, token).await, Err(OpsError::NotSignedIn));
    // A token whose successor is in use.
    let first = signed_in(&world).await;
    let second = refresh(context, &first.refresh_token).await.unwrap();
    let third = refresh(context, &second.refresh_token).await.unwrap();
    assert!(revoked(&first.refresh_token).await);
    assert!(revoked(&third.refresh_token).await);
    // A token for the third time.
    let first = signed_in(&world).await;
    refresh(context, &first.refresh_token).await.unwrap();
    let second = refresh(context, &first.refresh_token).await.unwrap();
    assert!(revoked(&first.refresh_token).await);
    assert!(revoked(&second.refresh_token).await);
    // The token of the response that was not lost after all.
    let first = signed_in(&world).await;
    let not_lost = refresh(context, &first.refresh_token).await.unwrap();
    let second = refresh(context, &first.refresh_token).await.unwrap();
    assert!(revoked(&not_lost.refresh_token).await);
    assert!(revoked(&second.refresh_token).await);
}

async fn signed_out_session_is_not_refreshed(world: World) {
    let town = karin(&world).await;
    let session = signed_in(&world).await;
    let other = signed_in(&world).await;
    for _ in 0..2 {
        sign_out(&town.coach, &world.context, session.session).await.unwrap();
    }
    assert!(matches!(refresh(&world.context, &session.refresh_token).await, Err(OpsError::NotSignedIn)));
    refresh(&world.context, &other.refresh_token).await.unwrap();
}

async fn session_expires_when_it_is_away_too_long(world: World) {
    karin(&world).await;
    let session = signed_in(&world).await;
    world.clock.advance(6 * DAY_MS);
    let session = refresh(&world.context, &session.refresh_token).await.unwrap();
    world.clock.advance(7 * DAY_MS);
    assert_eq!(session.refresh_expires_at, world.context.now());
    assert!(matches!(refresh(&world.context, &session.refresh_token).await, Err(OpsError::NotSignedIn)));
    world.clock.advance(31 * DAY_MS);
    jobs::run_due(&world.context).await.unwrap();
    assert!(matches!(refresh(&world.context, &session.refresh_token).await, Err(OpsError::NotSignedIn)));
}
