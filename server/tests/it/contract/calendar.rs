//! The schedule in calendars of other makers.

use stegvis_server::jobs;
use stegvis_server::ops::OpsError;
use stegvis_server::ops::calendar::{close, open, read};
use stegvis_server::ops::phrases::save_translation;
use stegvis_server::ops::session::sign_out;
use stegvis_shared::id::SessionId;
use stegvis_shared::protocol::language::SaveTranslationRequest;

use super::on_both;
use crate::world::{DAY_MS, World, document, language};

on_both!(calendar_shows_what_the_phone_has, links_end_when_they_are_taken_away,);

async fn calendar_shows_what_the_phone_has(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let secret = open(&phone.actor, &world.context).await.unwrap();
    let text = read(&world.context, &secret).await.unwrap();
    let events = text.matches("BEGIN:VEVENT").count();
    assert_eq!(events, phone.view().occurrences.len());
    let first = phone.occurrence(0);
    assert!(text.contains(&format!("UID:{}-{}@stegvis", first.activity, first.original_start)), "{text}");
    // Ten o'clock in a Swedish winter.
    assert!(text.contains("DTSTART:20261124T090000Z"), "{text}");
    assert!(text.contains("SUMMARY:Svenska och mat"), "{text}");
    assert_eq!(text.matches("STATUS:CANCELLED").count(), 1, "{text}");
    for once in ["VERSION:2.0\r\n", "PRODID:", "CALSCALE:GREGORIAN\r\n", "X-WR-CALNAME:Stegvis\r\n"] {
        assert_eq!(text.matches(once).count(), 1, "{once} in {text}");
    }
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");

    // In the participant's own language, as soon as there is a translation.
    let missing = town.missing(&world, "ar").await;
    let phrase = missing.iter().find(|row| row.source.as_str() == "Svenska och mat").unwrap().id;
    let request = SaveTranslationRequest {
        base_version: 0, text: "اللغة السويدية والطعام".parse().unwrap()
    };
    let (worker, context) = (&town.worker, &world.context);
    save_translation(worker, context, phrase, &language("ar"), &request, &world.offered).await.unwrap();
    let text = read(&world.context, &secret).await.unwrap();
    assert!(text.contains("SUMMARY:اللغة السويدية والطعام"), "{text}");
    assert!(text.contains("DESCRIPTION:Svenska och mat"), "{text}");
}

async fn links_end_when_they_are_taken_away(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let phone = town.phone(amina);
    let mut secrets = Vec::new();
    for _ in 0..6 {
        secrets.push(open(&phone.actor, &world.context).await.unwrap());
        world.clock.advance(1_000);
    }
    let is_gone = async |secret: &str| matches!(read(&world.context, secret).await, Err(OpsError::NotFound));
    assert!(is_gone(&secrets[0]).await, "five work at once");
    assert!(!is_gone(&secrets[1]).await && !is_gone(&secrets[5]).await);
    assert!(is_gone("").await && is_gone("guessed").await);
    close(&phone.actor, &world.context).await.unwrap();
    for secret in &secrets {
        assert!(is_gone(secret).await);
    }
    let secret = open(&phone.actor, &world.context).await.unwrap();
    sign_out(&phone.actor, &world.context, SessionId::from_bytes([7; 16])).await.unwrap();
    assert!(is_gone(&secret).await, "who signs out takes everything away");
    let secret = open(&phone.actor, &world.context).await.unwrap();
    world.clock.advance(401 * DAY_MS);
    jobs::run_due(&world.context).await.unwrap();
    assert!(is_gone(&secret).await, "after more than a year");
    assert!(matches!(open(&town.coach, &world.context).await, Err(OpsError::NotAllowed)));
}
