//! What coaches write, in the participant's own language.

use stegvis_tests::walk::{ARABIC, pair, sign_in};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

#[tokio::test]
async fn translated_phrase_reaches_an_open_phone() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Amina", ARABIC).await?;
    phone.press(Role::Link, "الدرج").await?;
    phone.press(Role::Button, "3.").await?;
    phone.find(Role::Link, "Fråga din handledare om något").await?;

    let desk = Browser::start(Device::Desktop).await?;
    sign_in(&desk, &server, "Nour").await?;
    desk.press(Role::Button, "Fråga din handledare om något").await?;
    desk.fill("Översättning till arabiska", "اسأل مشرفك عن شيء").await?;
    desk.press(Role::Button, "Spara och visa nästa").await?;
    desk.sees("”Fråga din handledare om något” är sparad.").await?;

    // The phone was not touched.
    phone.find(Role::Link, "اسأل مشرفك عن شيء").await?;
    phone.press(Role::Link, "اسأل مشرفك عن شيء").await?;
    phone.sees("Nour").await?;
    phone.has_no_console_errors().await?;
    desk.has_no_console_errors().await
}
