//! A coach's plan on its way to a phone.

use std::time::Duration;

use serde_json::json;
use stegvis_tests::walk::{SWEDISH, add_line, open_plan, pair, sign_in};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

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
    phone.has_no_console_errors().await?;
    desk.has_no_console_errors().await
}
