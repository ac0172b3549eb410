//! Without a finger or a mouse.

use stegvis_tests::walk::{SWEDISH, add_line, open_plan, pair, sign_in};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};
use thirtyfour::Key;

const FOCUSED: &str = r"
const { activeElement } = document;
return activeElement.closest('[role=dialog]') ? 'sheet' : activeElement.innerText;
";

#[tokio::test]
async fn sheet_takes_the_focus_and_gives_it_back() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.press(Role::Link, "Schema").await?;
    phone.press(Role::Button, "Visa veckan efter").await?;
    phone.press(Role::Link, "Laga lunch ihop").await?;
    phone.press(Role::Button, "Jag kan inte komma").await?;
    phone.find(Role::Dialog, "Varför kan du inte komma?").await?;
    assert_eq!(phone.script(FOCUSED, []).await?, "sheet");
    phone.type_keys(Key::Escape + "").await?;
    phone.sees_no_more("Varför kan du inte komma?").await?;
    assert_eq!(phone.script(FOCUSED, []).await?, "Jag kan inte komma");

    phone.press(Role::Button, "Jag kan inte komma").await?;
    phone.press(Role::Button, "Stäng").await?;
    phone.sees_no_more("Varför kan du inte komma?").await?;
    assert_eq!(phone.script(FOCUSED, []).await?, "Jag kan inte komma");
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn arrow_keys_move_an_activity_in_the_week() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let desk = Browser::start(Device::Desktop).await?;
    sign_in(&desk, &server, "Karin").await?;
    desk.press(Role::Link, "Deltagare").await?;
    desk.press(Role::Link, "Amina").await?;
    open_plan(&desk, "Amina").await?;
    add_line(&desk, "Bakning fre 9-10 köket till 18 dec").await?;
    desk.press(Role::Button, "Veckan efter").await?;
    let block = desk.find(Role::Button, "fre 27 Bakning 9–10").await?;
    block.send_keys(Key::Down + "").await?;
    desk.find(Role::Button, "fre 27 Bakning 9:15–10:15").await?;
    desk.type_keys(Key::Down + "").await?;
    desk.find(Role::Button, "fre 27 Bakning 9:30–10:30").await?;
    desk.type_keys(Key::Left + "").await?;
    desk.find(Role::Button, "tors 26 Bakning 9:30–10:30").await?;
    desk.has_no_console_errors().await
}
