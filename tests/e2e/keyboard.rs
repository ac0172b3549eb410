//! Without a finger or a mouse.

use stegvis_shared::time::plus_days;
use stegvis_tests::walk::{SWEDISH, add_line, open_plan, pair, plan_of_amina, sign_in};
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
    let clock = plan_of_amina(&server).await?.clock;
    let today = clock.local(clock.now).date();
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    let friday = plus_days(today, 7 + 4 - since_monday);
    let thursday = plus_days(friday, -1);
    add_line(&desk, &format!("Bakning fre 9-10 köket till {}", plus_days(friday, 14))).await?;
    desk.press(Role::Button, "Veckan efter").await?;
    let found = desk.find(Role::Button, &format!("fre {} Bakning 9–10", friday.day())).await?;
    found.send_keys(Key::Down + "").await?;
    desk.find(Role::Button, &format!("fre {} Bakning 9:15–10:15", friday.day())).await?;
    desk.type_keys(Key::Down + "").await?;
    desk.find(Role::Button, &format!("fre {} Bakning 9:30–10:30", friday.day())).await?;
    desk.type_keys(Key::Left + "").await?;
    desk.find(Role::Button, &format!("tors {} Bakning 9:30–10:30", thursday.day())).await?;
    desk.has_no_console_errors().await
}
