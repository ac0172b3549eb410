//! Without a finger or a mouse.

use stegvis_tests::walk::{SWEDISH, pair};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};
use thirtyfour::Key;

const FOCUSED: &str = r"
const { activeElement } = document;
return activeElement.closest('[role=dialog]') ? 'sheet' : activeElement.innerText;
";

#[tokio::test]
async fn sheet_takes_the_focus_and_escape_gives_it_back() -> Result<(), HarnessError> {
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
    phone.has_no_console_errors().await
}
