//! The schedule for calendars of other makers, where the app is installed.

use stegvis_tests::walk::{SWEDISH, pair};
use stegvis_tests::{Browser, Device, HarnessError, Server};

#[tokio::test]
async fn a_calendars_address_is_the_servers_and_not_the_apps() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.waits_for("the app to be installed", "return navigator.serviceWorker.controller !== null").await?;
    phone.goto(&format!("{}/calendar/guessed", server.base_url())).await?;
    phone.sees("not_found").await
}
