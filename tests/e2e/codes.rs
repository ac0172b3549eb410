//! Codes that do not let a phone in.

use stegvis_tests::walk::{SWEDISH, pair};
use stegvis_tests::{Browser, Device, HarnessError, Postgres, Role, Server};

#[tokio::test]
async fn wrong_and_used_codes_say_what_to_do() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let first = Browser::start(Device::Phone).await?;
    pair(&first, &server, "Moa", SWEDISH).await?;
    let used = server.people()?.participant("Moa")?.pairing_code.clone();

    let second = Browser::start(Device::Phone).await?;
    second.goto(&server.base_url()).await?;
    second.press(Role::Button, SWEDISH.own_name).await?;
    let answers = [
        ("HEJ", "Det ser inte ut som en kod. En kod har åtta tecken."),
        ("3333-3333", "Koden stämmer inte. Titta på koden och skriv den igen."),
        (used.as_str(), "Koden är redan använd. Be din coach om en ny kod."),
    ];
    for (code, answer) in answers {
        second.fill("Skriv koden", code).await?;
        second.press(Role::Button, "Nästa").await?;
        second.sees(answer).await?;
    }
    let errors = second.console_errors().await?;
    assert!(errors.iter().all(|error| error.is_network), "{errors:#?}");
    first.has_no_console_errors().await
}

#[tokio::test]
async fn expired_code_says_to_ask_for_another() -> Result<(), HarnessError> {
    let postgres = Postgres::start()?;
    let database = postgres.database()?;
    let server = Server::demo_on(&database).await?;
    // As if the codes had been made 48 hours and a minute ago.
    database.run("update pairing_code set expires_at = expires_at - 172860000 where used_at is null")?;
    let code = server.people()?.participant("Moa")?.pairing_code.clone();

    let phone = Browser::start(Device::Phone).await?;
    phone.goto(&server.base_url()).await?;
    phone.press(Role::Button, SWEDISH.own_name).await?;
    phone.fill("Skriv koden", &code).await?;
    phone.press(Role::Button, "Nästa").await?;
    phone.sees("Koden är för gammal. Be din coach om en ny kod.").await
}
