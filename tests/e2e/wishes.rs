//! What a participant wishes of goals: an own one, and a smaller step.

use stegvis_tests::walk::{SWEDISH, pair, sign_in};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

/// Opens Moa's page as her coach.
async fn coach_looks(server: &Server) -> Result<Browser, HarnessError> {
    let desk = Browser::start(Device::Desktop).await?;
    sign_in(&desk, server, "Per").await?;
    desk.press(Role::Link, "Deltagare").await?;
    desk.press(Role::Link, "Moa").await?;
    Ok(desk)
}

#[tokio::test]
async fn own_goal_is_taken_up_by_the_coach_in_other_words() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.press(Role::Link, "Trappan").await?;
    phone.press(Role::Button, "Föreslå ett eget mål").await?;
    phone.is_accessible().await?;
    phone.fill("Eller skriv ditt eget mål", "Cykla").await?;
    phone.press(Role::Button, "Skicka").await?;
    phone.sees("Min önskan:").await?;
    phone.sees("Det är skickat till Per.").await?;
    phone.is_accessible().await?;

    let desk = coach_looks(&server).await?;
    desk.sees("Föreslår ett eget mål").await?;
    desk.is_accessible().await?;
    phone.sees("Per har sett det.").await?;
    desk.fill("Så står målet i planen", "Cykla till kursen").await?;
    desk.press(Role::Button, "Ta med i planen").await?;
    // Moa's draft holds more than that goal: the coach looks at it before all of it is published.
    desk.press(Role::Button, "Publicera").await?;
    desk.press(Role::Button, "Publicera till Moa").await?;

    // The phone was not touched.
    phone.sees_no_more("Min önskan:").await?;
    phone.sees("Cykla till kursen").await?;
    phone.has_no_console_errors().await?;
    desk.has_no_console_errors().await
}

#[tokio::test]
async fn smaller_step_leads_the_coach_to_the_goal_and_is_answered_by_publishing() -> Result<(), HarnessError>
{
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.press(Role::Link, "Trappan").await?;
    phone.press(Role::Link, "Träffa en studievägledare").await?;
    phone.press(Role::Button, "Det är för stort").await?;
    phone.sees("Jag har bett om ett mindre steg").await?;
    phone.sees("Det är skickat till Per.").await?;
    phone.is_accessible().await?;

    let desk = coach_looks(&server).await?;
    desk.sees("Vill ha ett mindre steg").await?;
    desk.press(Role::Link, "Dela upp målet").await?;
    desk.sees("Önskan är besvarad när du publicerar.").await?;
    desk.is_accessible().await?;
    desk.fill("Målet", "Bara en liten bit").await?;
    desk.press(Role::Button, "Publicera").await?;
    desk.press(Role::Button, "Publicera till Moa").await?;
    phone.sees_no_more("Jag har bett om ett mindre steg").await?;
    phone.has_no_console_errors().await
}
