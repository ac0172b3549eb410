//! A coach's plan on its way to a phone.

use std::time::Duration;

use serde_json::json;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::text::Note;
use stegvis_tests::walk::{SWEDISH, add_line, open_plan, pair, plan_of_amina, sign_in};
use stegvis_tests::{Browser, Device, HarnessError, Offline, Role, Server};
use thirtyfour::Key;

/// Notes when a text first stands on the screen. Both browsers read the clock of this machine.
const NOTE_WHEN_SHOWN: &str = r"
const [text] = arguments;
const look = () => {
  window.shownAt ??= document.body.innerText.includes(text) ? performance.timeOrigin + performance.now() : undefined;
};
new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
";

const SHOWN_AT: &str = "return window.shownAt";

/// When the answer to the publish was there.
const PUBLISHED_AT: &str = r"
const publish = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/publish'));
return performance.timeOrigin + publish.responseEnd;
";

async fn open_plan_of(server: &Server, coach: &str, name: &str) -> Result<Browser, HarnessError> {
    let desk = Browser::start(Device::Desktop).await?;
    sign_in(&desk, server, coach).await?;
    desk.press(Role::Link, "Deltagare").await?;
    desk.press(Role::Link, name).await?;
    open_plan(&desk, name).await?;
    Ok(desk)
}

#[tokio::test]
async fn coach_publishes_and_open_phone_shows_it_within_a_second() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.press(Role::Link, "Schema").await?;
    phone.find(Role::Heading, "Schema").await?;
    phone.script(NOTE_WHEN_SHOWN, [json!("Prova på cykel")]).await?;

    let desk = open_plan_of(&server, "Per", "Moa").await?;
    add_line(&desk, "prova på cykel i dag 8-9 vid torget").await?;
    desk.find(Role::Button, "Ändra ”Prova på cykel”").await?;
    desk.press(Role::Button, "Publicera").await?;
    desk.press(Role::Button, "Publicera till Moa").await?;
    desk.sees("Planen är publicerad").await?;
    phone.sees("Prova på cykel").await?;

    let published = desk.script(PUBLISHED_AT, []).await?.as_f64().unwrap();
    let shown = phone.script(SHOWN_AT, []).await?.as_f64().unwrap();
    let waited = Duration::from_secs_f64((shown - published).max(0.0) / 1_000.0);
    println!("on the phone {waited:?} after the publish");
    assert!(waited <= Duration::from_secs(1), "{waited:?}");

    // Per sees, without a reload, that the next one came to the phone, and that Moa looked at it.
    phone.press(Role::Link, "Coach").await?;
    phone.find(Role::Button, "Skicka").await?;
    desk.press(Role::Button, "Stanna i planen").await?;
    add_line(&desk, "prova på kanot i dag 18-19 vid sjön").await?;
    desk.press(Role::Button, "Publicera").await?;
    desk.press(Role::Button, "Publicera till Moa").await?;
    desk.sees("Planen är publicerad").await?;
    desk.sees("Inte öppnad än").await?;
    desk.sees("På telefonen").await?;
    phone.press(Role::Link, "I dag").await?;
    desk.sees_no_more("Inte öppnad än").await?;
    desk.sees("Öppnad").await?;
    // Moa is told what is new, until she has read it.
    phone.sees("Per har ändrat i din plan").await?;
    phone.sees("Prova på kanot").await?;
    phone.press(Role::Button, "Okej").await?;
    phone.sees_no_more("har ändrat i din plan").await?;
    phone.has_no_console_errors().await?;
    desk.has_no_console_errors().await
}

#[tokio::test]
async fn two_coaches_get_a_conflict_that_shows_both_versions() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let karin = open_plan_of(&server, "Karin", "Amina").await?;
    let per = open_plan_of(&server, "Per", "Amina").await?;

    // Per writes while his line is down, and Karin saves meanwhile.
    per.set_offline(Offline::Yes).await?;
    per.fill("Ett ord med planen", "Vi ses på fredag.").await?;
    add_line(&per, "Bakning med Per fre 9-10 köket till 18 dec").await?;
    per.sees("Utkastet är inte sparat").await?;
    karin.fill("Ett ord med planen", "Du ringde själv!").await?;
    add_line(&karin, "Samtal med Karin fre 11-12 kontoret till 18 dec").await?;
    karin.find(Role::Button, "Ändra ”Samtal med Karin”").await?;
    karin.sees("Utkast, sparat").await?;
    per.set_offline(Offline::No).await?;

    let conflict = per.find(Role::Dialog, "Två har ändrat samma plan").await?;
    let both = conflict.text().await?;
    for version in ["Vi ses på fredag.", "Bakning med Per", "Du ringde själv!", "Samtal med Karin"] {
        assert!(both.contains(version), "{version} is not in:\n{both}");
    }
    let saved = plan_of_amina(&server).await?.draft.document;
    assert_eq!(saved.notice.as_ref().map(Note::as_str), Some("Du ringde själv!"), "nothing is overwritten");
    assert!(!has(&saved, "Bakning med Per") && has(&saved, "Samtal med Karin"), "{saved:?}");

    // What both changed must be chosen first, and the button says so.
    per.press(Role::Button, "Slå ihop båda").await?;
    per.sees("Kvar att välja: 1").await?;
    per.type_keys(Key::Right + "").await?;
    per.sees_no_more("Kvar att välja").await?;
    per.press(Role::Button, "Slå ihop båda").await?;
    per.sees_no_more("Två har ändrat samma plan").await?;
    // Karin sees the same without a reload.
    for desk in [&per, &karin] {
        desk.find(Role::Button, "Ändra ”Bakning med Per”").await?;
        desk.find(Role::Button, "Ändra ”Samtal med Karin”").await?;
        desk.sees("Utkast, sparat").await?;
    }
    let merged = plan_of_amina(&server).await?.draft.document;
    assert_eq!(merged.notice.as_ref().map(Note::as_str), Some("Vi ses på fredag."), "as Per chose");
    assert!(has(&merged, "Bakning med Per") && has(&merged, "Samtal med Karin"), "{merged:?}");
    karin.has_no_console_errors().await
}

fn has(plan: &PlanDocument, title: &str) -> bool {
    plan.activities.iter().any(|activity| activity.title.as_str() == title)
}
