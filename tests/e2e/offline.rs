//! A phone without network, and a server that is gone.

use stegvis_tests::walk::{SWEDISH, pair, sign_in};
use stegvis_tests::{Browser, Device, HarnessError, Offline, Role, Server};

/// Everything that the app needs is on the phone once its service worker is active.
const KEPT: &str = "return navigator.serviceWorker.ready.then(({ active }) => active.scriptURL)";

#[tokio::test]
async fn phone_answers_offline_and_coach_sees_it_when_the_server_is_back() -> Result<(), HarnessError> {
    let mut server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.script(KEPT, []).await?;
    phone.has_no_console_errors().await?;

    server.stop()?;
    phone.set_offline(Offline::Yes).await?;
    phone.reload().await?;
    phone.find(Role::Heading, "I dag").await?;
    phone.sees("Inget nät").await?;

    phone.press(Role::Link, "Schema").await?;
    phone.press(Role::Button, "Visa veckan efter").await?;
    phone.press(Role::Link, "Laga lunch ihop").await?;
    phone.press(Role::Button, "Jag kan inte komma").await?;
    phone.press(Role::Button, "Jag är sjuk").await?;
    phone.sees("Svaret är sparat på telefonen").await?;

    phone.press(Role::Link, "Trappan").await?;
    phone.press(Role::Link, "Träffa en studievägledare").await?;
    phone.press(Role::Button, "Jag har gjort det").await?;
    phone.sees("Det är sparat på telefonen").await?;

    phone.press(Role::Link, "Coach").await?;
    phone.fill("Skriv till Per", "Jag är hemma i dag.").await?;
    phone.press(Role::Button, "Skicka").await?;
    phone.sees("På den här telefonen. Skickas när du har nät.").await?;

    // All of it is still there when the app is opened again without network.
    phone.reload().await?;
    phone.sees("Jag är hemma i dag.").await?;
    phone.sees("På den här telefonen").await?;

    server.start().await?;
    phone.set_offline(Offline::No).await?;
    phone.sees_no_more("På den här telefonen").await?;
    phone.sees("Jag är hemma i dag.").await?;
    phone.press(Role::Link, "Trappan").await?;
    phone.press(Role::Link, "Träffa en studievägledare").await?;
    phone.sees("Det är skickat till Per.").await?;

    let desk = Browser::start(Device::Desktop).await?;
    sign_in(&desk, &server, "Per").await?;
    desk.press(Role::Link, "Deltagare").await?;
    desk.press(Role::Link, "Moa").await?;
    desk.sees("Jag är hemma i dag.").await?;
    desk.sees("Träffa en studievägledare").await?;
    desk.sees("klart").await?;
    desk.press(Role::Button, "Visa veckan efter").await?;
    desk.sees("Kan inte komma: ”Jag är sjuk”").await?;

    // And the participant sees that the coach has seen it.
    phone.press(Role::Link, "Coach").await?;
    phone.sees("Per har läst").await?;
    phone.press(Role::Link, "Trappan").await?;
    phone.press(Role::Link, "Träffa en studievägledare").await?;
    phone.sees("Per har sett det.").await?;
    phone.press(Role::Link, "Schema").await?;
    phone.press(Role::Button, "Visa veckan efter").await?;
    phone.press(Role::Link, "Laga lunch ihop").await?;
    phone.sees("Per har sett ditt svar.").await?;
    let errors = phone.console_errors().await?;
    assert!(errors.iter().all(|error| error.is_network), "{errors:#?}");
    desk.has_no_console_errors().await
}

/// Holds back every program but the first until the page is told that there is network.
const ONLY_THE_FIRST: &str = "const fetched = window.fetch; let programs = 0;
window.fetch = (...what) => String(what[0]).endsWith('.wasm') && programs++ > 0 && !window.hasNetwork
    ? Promise.reject(new TypeError('no network')) : fetched(...what);";
const THE_NETWORK_IS_BACK: &str = "window.hasNetwork = true; dispatchEvent(new Event('online'))";

#[tokio::test]
async fn today_is_there_without_the_rest_of_the_app_which_comes_when_it_can() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.before_each_page(ONLY_THE_FIRST).await?;
    phone.reload().await?;
    phone.find(Role::Heading, "I dag").await?;
    phone.find(Role::Link, "Moa").await?;

    phone.press(Role::Link, "Schema").await?;
    phone.sees("Hämtar resten av appen").await?;
    phone.press(Role::Link, "I dag").await?;
    phone.find(Role::Heading, "I dag").await?;
    phone.press(Role::Link, "Trappan").await?;
    phone.sees("Hämtar resten av appen").await?;

    phone.script(THE_NETWORK_IS_BACK, []).await?;
    phone.find(Role::Heading, "Trappan").await?;
    phone.press(Role::Link, "Schema").await?;
    phone.find(Role::Heading, "Schema").await?;

    // Opened anew at a screen that had to be fetched, the focus is where it is on any page.
    phone.reload().await?;
    phone.script(THE_NETWORK_IS_BACK, []).await?;
    phone.find(Role::Heading, "Schema").await?;
    assert_eq!(phone.script("return document.activeElement === document.body", []).await?, true);
    phone.has_no_console_errors().await
}
