//! The PIN of the app in a real browser: what it seals, who opens it, and what a wrong one costs.

use serde_json::json;
use stegvis_tests::walk::{SWEDISH, pair};
use stegvis_tests::{Browser, Device, HarnessError, Offline, Role, Server};
use thirtyfour::Key;

/// Everything that the app needs is on the phone once its service worker is active.
const KEPT: &str = "return navigator.serviceWorker.ready.then(({ active }) => active.scriptURL)";

/// Names of the records that the device's own key opens, sorted, and what is kept of the PIN.
const OPENED: &str = r"
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
return (async () => {
  const database = await done(indexedDB.open('stegvis'));
  const transaction = database.transaction(['keys', 'records']);
  const [names, records, own, pin] = await Promise.all([
    done(transaction.objectStore('records').getAllKeys()),
    done(transaction.objectStore('records').getAll()),
    done(transaction.objectStore('keys').get('own')),
    done(transaction.objectStore('keys').get('pin')),
  ]);
  database.close();
  const opens = await Promise.all(records.map(({ iv, sealed }, place) => {
    const how = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(names[place]) };
    return crypto.subtle.decrypt(how, own, sealed).then(() => true, () => false);
  }));
  const opened = names.filter((name, place) => opens[place]).sort();
  return { names, opened, rounds: pin?.rounds, tries: pin?.tries, exportable: own.extractable };
})();
";

async fn set_pin(phone: &Browser, pin: &str) -> Result<(), HarnessError> {
    phone.press(Role::Link, "Moa").await?;
    phone.press(Role::Link, "PIN Av").await?;
    phone.fill("Ny PIN, 4 till 6 siffror", pin).await?;
    phone.fill("Samma PIN en gång till", pin).await?;
    phone.press(Role::Button, "Slå på PIN").await?;
    phone.sees("Nu frågar Stegvis efter din nya PIN.").await
}

#[tokio::test]
async fn a_pin_seals_the_plan_and_opens_it_without_network() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.script(KEPT, []).await?;
    set_pin(&phone, "2468").await?;

    let kept = phone.script(OPENED, []).await?;
    for name in ["copy", "outbox", "session"] {
        assert!(kept["names"].as_array().unwrap().contains(&json!(name)), "{kept}");
    }
    assert_eq!(kept["opened"], json!(["languages", "settings"]), "{kept}");
    assert_eq!((&kept["rounds"], &kept["exportable"]), (&json!(600_000), &json!(false)));
    phone.has_no_console_errors().await?;

    phone.set_offline(Offline::Yes).await?;
    phone.reload().await?;
    phone.find(Role::Heading, "Skriv din PIN").await?;
    let shown = phone.script("return document.documentElement.outerHTML", []).await?.to_string();
    assert!(!shown.contains("Moa") && !shown.contains("Per,"), "{shown}");
    // By a keyboard of its own.
    phone.type_keys("1111" + Key::Enter).await?;
    phone.sees("Det var inte rätt PIN. Du kan försöka 9 gånger till.").await?;
    for key in ["2", "4", "6", "8"] {
        phone.press(Role::Button, key).await?;
    }
    phone.press(Role::Button, "Öppna").await?;
    phone.sees("PIN är på.").await?;
    assert_eq!(phone.script(OPENED, []).await?["tries"], json!(0));

    phone.press(Role::Link, "Coach").await?;
    phone.fill("Skriv till Per", "Bakom låset").await?;
    phone.press(Role::Button, "Skicka").await?;
    phone.sees("På den här telefonen").await?;
    phone.reload().await?;
    phone.find(Role::Heading, "Skriv din PIN").await?;
    phone.set_offline(Offline::No).await?;
    phone.type_keys("2468" + Key::Enter).await?;
    phone.sees("Bakom låset").await?;
    phone.sees_no_more("På den här telefonen").await
}

#[tokio::test]
async fn two_tabs_lock_by_themselves_and_see_the_pin_of_each_other() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    let first = phone.open_tab(&server.base_url()).await?;
    phone.find(Role::Heading, "I dag").await?;
    set_pin(&phone, "2468").await?;
    let second = phone.shown_tab().await?;

    phone.show_tab(&first).await?;
    phone.find(Role::Heading, "Skriv din PIN").await?;
    phone.fill("Skriv din PIN", "2468").await?;
    phone.press(Role::Button, "Öppna").await?;
    phone.find(Role::Heading, "I dag").await?;

    phone.show_tab(&second).await?;
    phone.press(Role::Button, "Stäng av PIN").await?;
    phone.fill("Din PIN nu", "2468").await?;
    phone.press(Role::Button, "Stäng av PIN").await?;
    phone.sees("Nu frågar Stegvis inte efter någon PIN.").await?;
    phone.show_tab(&first).await?;
    phone.reload().await?;
    phone.find(Role::Heading, "I dag").await?;
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn a_forgotten_pin_asks_for_a_new_code() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    set_pin(&phone, "246810").await?;
    phone.reload().await?;
    phone.press(Role::Button, "Jag har glömt min PIN").await?;
    phone.is_accessible().await?;
    phone.press(Role::Button, "Ta bort och skriv en ny kod").await?;
    phone.sees("Din PIN var glömd eller fel").await?;
    let kept = phone.script(OPENED, []).await?;
    assert!(!kept["names"].as_array().unwrap().contains(&json!("copy")), "{kept}");
    assert_eq!(kept["tries"], json!(null), "no PIN is left: {kept}");
    phone.reload().await?;
    phone.sees("Din PIN var glömd eller fel").await?;
    phone.has_no_console_errors().await
}
