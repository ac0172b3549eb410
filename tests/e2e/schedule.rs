//! The week and the month.

use stegvis_tests::walk::{SWEDISH, pair};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

#[tokio::test]
async fn day_of_the_month_opens_its_week_at_that_day() -> Result<(), HarnessError> {
    const PRESS_A_FRIDAY: &str = "[...document.querySelectorAll('.month tr')] \
        .map(({ cells }) => cells[4].querySelector('button')).find(Boolean).click()";
    // The fifth day of the week and the middle of what is seen of the page.
    const IS_IN_THE_MIDDLE: &str = "const { top, bottom } = document.querySelectorAll('.day')[4].getBoundingClientRect(); \
        return top < innerHeight / 2 && bottom > innerHeight / 2";
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.press(Role::Link, "Schema").await?;
    phone.press(Role::Button, "Visa månaden").await?;
    phone.find(Role::Button, "Visa veckan").await?;
    phone.script(PRESS_A_FRIDAY, []).await?;
    phone.find(Role::Button, "Visa månaden").await?;
    phone.waits_for("the day", IS_IN_THE_MIDDLE).await?;
    phone.has_no_console_errors().await
}
