//! A call that a participant wishes for.

use stegvis_tests::walk::{SWEDISH, pair, sign_in};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

#[tokio::test]
async fn coach_sees_the_wish_for_a_call_and_ends_it() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.press(Role::Link, "Hjälp").await?;
    phone.press(Role::Button, "Be Per ringa mig").await?;
    phone.sees("Du har bett Per ringa dig").await?;
    phone.sees("Det är skickat till Per.").await?;
    phone.is_accessible().await?;

    let desk = Browser::start(Device::Desktop).await?;
    sign_in(&desk, &server, "Per").await?;
    desk.sees("Vill att du ringer").await?;
    desk.is_accessible().await?;
    // On the page of the participant the wish is seen, and the phone says so.
    desk.press(Role::Link, "Deltagare").await?;
    desk.press(Role::Link, "Moa").await?;
    desk.sees("Vill att du ringer").await?;
    phone.sees("Per har sett det.").await?;
    desk.press(Role::Button, "Jag har ringt: Moa").await?;
    desk.sees_no_more("Vill att du ringer").await?;

    // The phone was not touched.
    phone.sees_no_more("Du har bett Per ringa dig").await?;
    phone.find(Role::Button, "Be Per ringa mig").await?;
    phone.has_no_console_errors().await?;
    desk.has_no_console_errors().await
}
