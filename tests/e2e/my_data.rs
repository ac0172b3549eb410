//! A participant's own data: a copy to keep, and the wish that all of it be erased.

use stegvis_tests::walk::{SWEDISH, pair, sign_in};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

/// The way from the page of oneself; its name is all that stands there.
const WAY: &str = "Mina uppgifter Vem som ser vad, spara en kopia, radera";

/// Lets the page show what it hands to the browser as a file.
const WATCH: &str = "const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text }); return make.call(URL, blob) };
    addEventListener('click', ({ target }) => { if (target.download) window.savedAs = target.download }, true);
    const click = HTMLElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; click.call(this) };";

#[tokio::test]
async fn everything_about_me_is_a_file_on_the_phone() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.press(Role::Link, "Moa").await?;
    phone.press(Role::Link, WAY).await?;
    phone.sees("Vem ser vad?").await?;
    phone.is_accessible().await?;
    phone.has_no_sideways_scroll().await?;
    phone.has_targets_of_at_least(48).await?;
    phone.script(WATCH, []).await?;
    phone.press(Role::Button, "Spara mina uppgifter").await?;
    phone.sees("Filen är sparad").await?;
    phone
        .waits_for("a page with the name", "return window.saved?.includes('<bdi>Moa') && /^stegvis-my-data-[-0-9]+.html$/.test(window.savedAs)")
        .await?;
    phone.press(Role::Button, "Spara som JSON").await?;
    phone
        .waits_for("the same for programs", "return window.savedAs.endsWith('.json') && JSON.parse(window.saved).person.name.startsWith('Moa')")
        .await?;
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn who_asks_is_erased_and_the_phone_says_so() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.press(Role::Link, "Moa").await?;
    phone.press(Role::Link, WAY).await?;
    phone.press(Role::Button, "Be att få mina uppgifter raderade").await?;
    phone.sees("Du bad om det").await?;
    phone.sees("Det är skickat till Per.").await?;
    phone.is_accessible().await?;

    let desk = Browser::start(Device::Desktop).await?;
    sign_in(&desk, &server, "Per").await?;
    desk.sees("Vill få sina uppgifter raderade").await?;
    desk.is_accessible().await?;
    desk.press(Role::Link, "Titta: Moa").await?;
    desk.sees("Svara senast").await?;
    phone.sees("Per har sett det.").await?;
    // No, at first.
    desk.press(Role::Button, "Säg nej").await?;
    desk.is_accessible().await?;
    desk.fill("Varför går det inte?", "Vi behöver dem till i morgon.").await?;
    desk.press(Role::Button, "Skicka svaret").await?;
    desk.sees_no_more("Svara senast").await?;
    phone.find(Role::Button, "Be att få mina uppgifter raderade").await?;

    phone.press(Role::Button, "Be att få mina uppgifter raderade").await?;
    desk.press(Role::Button, "Radera allt").await?;
    desk.is_accessible().await?;
    desk.fill("Skriv namnet: Moa", "Moa").await?;
    desk.press(Role::Button, "Radera allt").await?;
    desk.sees("Dina deltagare").await?;
    desk.sees_no_more("Moa").await?;

    phone.sees("Allt om dig är raderat, för att du bad om det.").await?;
    phone.is_accessible().await?;
    let left = "return Object.keys(localStorage).filter((name) => name !== 'stegvis-dress').length === 0";
    phone.waits_for("nothing of the person to be left", left).await
}
