//! The choice of language on a first visit: the page's own, before the program has come, and the program's.

use serde_json::{Value, json};
use stegvis_tests::walk::{ARABIC, SWEDISH, arrives};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

/// The program comes when the test says so.
const HOLD: &str = "
const plain = WebAssembly.instantiateStreaming;
const held = new Promise((release) => { window.release = release; });
WebAssembly.instantiateStreaming = async (...all) => {
  await held;
  return plain.apply(WebAssembly, all);
};
";
const RELEASE: &str = "release()";
const IS_HERE: &str = "return document.getElementById('shell') === null";

#[tokio::test]
async fn page_shows_what_the_program_shows_and_keeps_the_place() -> Result<(), HarnessError> {
    // What differs without being seen: breaks of lines, Dioxus' marks, and for whom a part of the page is.
    const CHOICE: &str = r#"
        const [part] = arguments;
        return document.querySelector(part).outerHTML
          .replace(/<!--.*?-->| data-(dioxus-id|for)="[^"]*"|\n/g, '');
    "#;
    const AT_THE_LAST: &str = "
        const rows = [...document.querySelectorAll('.language button')];
        rows.at(-1).focus();
        return rows.at(-1).getBoundingClientRect().top;
    ";
    const FOCUSED: &str = "
        const focused = document.activeElement;
        return [focused.innerText, focused.getBoundingClientRect().top];
    ";
    let server = Server::demo().await?;
    let phone = Browser::start(Device::SmallPhone).await?;
    phone.before_each_page(HOLD).await?;
    phone.goto(&server.base_url()).await?;
    phone.find(Role::Button, ARABIC.own_name).await?;
    phone.is_accessible().await?;
    phone.has_targets_of_at_least(48).await?;
    phone.has_no_sideways_scroll().await?;
    let early = phone.script(CHOICE, [json!("[data-for=new]")]).await?;
    let top = phone.script(AT_THE_LAST, []).await?;
    phone.script(RELEASE, []).await?;
    phone.waits_for("the program", IS_HERE).await?;
    assert_eq!(phone.script(CHOICE, [json!("[data-testid=welcome]")]).await?, early);
    let focused = phone.script(FOCUSED, []).await?;
    let [Value::String(name), place] = focused.as_array().map_or(&[][..], Vec::as_slice) else {
        return Err(HarnessError::Unexpected(focused.to_string()));
    };
    assert!(name.starts_with("Українська") && *place == top, "{name} at {place} instead of {top}");
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn language_can_be_chosen_before_the_program_has_come() -> Result<(), HarnessError> {
    const WAITS: &str = "return document.querySelector('main[aria-busy=true]').checkVisibility()";
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    phone.before_each_page(HOLD).await?;
    let people = server.people()?;
    let code = &people.participant("Amina")?.pairing_code;
    phone.goto(&format!("{}/#{code}", server.base_url())).await?;
    phone.press(Role::Button, ARABIC.own_name).await?;
    phone.waits_for("a sign of it", WAITS).await?;
    phone.script(RELEASE, []).await?;
    arrives(&phone, "tour").await?;
    assert_eq!(phone.page_attribute("dir").await?.as_deref(), Some("rtl"));

    // The next time the page knows who comes.
    phone.goto(&server.base_url()).await?;
    phone.waits_for("a page that waits", WAITS).await?;
    assert_eq!(phone.page_attribute("lang").await?.as_deref(), Some("ar"));
    phone.script(RELEASE, []).await?;
    arrives(&phone, "today").await?;
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn who_has_not_chosen_is_asked_again() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    phone.before_each_page(HOLD).await?;
    for _ in 0..2 {
        phone.goto(&server.base_url()).await?;
        phone.find(Role::Button, SWEDISH.own_name).await?;
        phone.script(RELEASE, []).await?;
        phone.waits_for("the program", IS_HERE).await?;
    }
    phone.press(Role::Button, "Nästa").await?;
    arrives(&phone, "enter-code").await?;
    phone.has_no_console_errors().await
}
