//! A browser that has no room, keeps nothing, has emptied its storage, or holds what a newer app wrote.

use serde_json::json;
use stegvis_tests::walk::{SWEDISH, open_next_week, pair};
use stegvis_tests::{Api, Browser, Device, HarnessError, Keeps, Role, Server};

const NO_ROOM: &str = "Telefonen har inte plats att spara.";
const NOTHING_IS_KEPT: &str = "Här sparas inget, som i ett privat fönster.";
const EMPTIED: &str = "Telefonen har tagit bort det som appen hade sparat. Be din coach om en ny kod.";
const OLD_APP: &str = "Appen behöver uppdateras.";
const ON_PHONE: &str = "På den här telefonen";

/// What the app needs to open without a server.
const IS_INSTALLED: &str = "return navigator.serviceWorker.ready.then(() => true)";

/// Writes to the coach, and waits until it stands there.
async fn write(phone: &Browser, text: &str) -> Result<(), HarnessError> {
    phone.fill("Skriv till Per", text).await?;
    phone.press(Role::Button, "Skicka").await?;
    phone.sees(text).await
}

/// Opens the app anew, at the messages.
async fn reopen(phone: &Browser, server: &Server) -> Result<(), HarnessError> {
    phone.goto("about:blank").await?;
    phone.goto(&server.base_url()).await?;
    phone.press(Role::Link, "Coach").await
}

/// Takes all the room that the pages of the address have, down to a hundred bytes.
async fn fill(phone: &Browser) -> Result<(), HarnessError> {
    const FILL: &str = r"
const noise = new Uint8Array(1 << 20);
for (let at = 0; at < noise.length; at += 65536) crypto.getRandomValues(noise.subarray(at, at + 65536));
const opening = indexedDB.open('junk');
opening.onupgradeneeded = () => opening.result.createObjectStore('junk', { autoIncrement: true });
const put = (size) => new Promise((resolve) => {
  const transaction = opening.result.transaction('junk', 'readwrite');
  transaction.objectStore('junk').put(noise.slice(0, size));
  transaction.oncomplete = () => resolve(true);
  transaction.onabort = () => resolve(false);
});
return (async () => {
  await new Promise((resolve) => { opening.onsuccess = resolve; });
  let size = noise.length;
  while (size > 100) if (!await put(size)) size >>= 1;
  opening.result.close();
})();
";
    phone.script(FILL, []).await.map(drop)
}

/// Gives the room back.
async fn clear(phone: &Browser) -> Result<(), HarnessError> {
    const CLEAR: &str = r"
return new Promise((resolve) => { indexedDB.deleteDatabase('junk').onsuccess = () => resolve(); });
";
    phone.script(CLEAR, []).await.map(drop)
}

async fn new_code(server: &Server, name: &str, coach: &str) -> Result<String, HarnessError> {
    let people = server.people()?;
    let coach = people.staff(coach)?;
    let api = Api::sign_in(&server.base_url(), &coach.email, &coach.password).await?;
    let participant = api.participant_named(name).await?.id;
    Ok(api.new_pairing_code(participant).await?.code.to_string())
}

#[tokio::test]
async fn without_room_nothing_is_said_to_be_kept_and_all_is_sent() -> Result<(), HarnessError> {
    let mut server = Server::demo().await?;
    let phone = Browser::start_that_keeps(Device::Phone, Keeps::Little).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.waits_for("the app to be installed", IS_INSTALLED).await?;
    server.stop()?;
    phone.press(Role::Link, "Coach").await?;
    write(&phone, "Med plats").await?;
    fill(&phone).await?;
    write(&phone, "Utan plats").await?;
    phone.sees(NO_ROOM).await?;
    open_next_week(&phone).await?;
    phone.press(Role::Button, "Jag kommer").await?;
    phone.sees("Du kommer").await?;
    phone.sees(NO_ROOM).await?;
    let text = phone.text().await?;
    assert!(!text.contains("Svaret är sparat på telefonen"), "{text}");
    phone.is_accessible().await?;

    // What is not on the disk is sent all the same.
    server.start().await?;
    phone.sees("Svaret är skickat till Per.").await?;
    phone.press(Role::Link, "Coach").await?;
    phone.sees_no_more(ON_PHONE).await?;

    // With room again, the next thing that is done keeps all.
    clear(&phone).await?;
    server.stop()?;
    write(&phone, "Plats igen").await?;
    phone.sees_no_more(NO_ROOM).await?;
    reopen(&phone, &server).await?;
    for text in ["Med plats", "Utan plats", "Plats igen"] {
        phone.sees(text).await?;
    }
    Ok(())
}

#[tokio::test]
async fn an_emptied_browser_says_so_and_a_new_code_brings_all_back() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    open_next_week(&phone).await?;
    phone.press(Role::Button, "Jag kommer").await?;
    phone.sees("Svaret är skickat till Per.").await?;
    phone.goto("about:blank").await?;
    phone.empty_storage(&server.base_url()).await?;

    phone.goto(&server.base_url()).await?;
    phone.press(Role::Button, "Svenska").await?;
    phone.sees(EMPTIED).await?;
    phone.is_accessible().await?;
    phone.fill("Skriv koden", &new_code(&server, "Moa", "Per").await?).await?;
    phone.press(Role::Button, "Nästa").await?;
    open_next_week(&phone).await?;
    phone.sees("Svaret är skickat till Per.").await?;
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn emptied_under_the_open_app_nothing_is_lost() -> Result<(), HarnessError> {
    let mut server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.press(Role::Link, "Coach").await?;
    server.stop()?;
    write(&phone, "Före").await?;
    phone.empty_storage(&server.base_url()).await?;
    write(&phone, "Efter").await?;
    // The files of the app are gone too; they come with the server.
    server.start().await?;
    reopen(&phone, &server).await?;
    phone.sees("Före").await?;
    phone.sees("Efter").await?;
    phone.sees_no_more(ON_PHONE).await
}

#[tokio::test]
async fn a_private_window_works_and_forgets() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start_that_keeps(Device::Phone, Keeps::UntilClosed).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    open_next_week(&phone).await?;
    phone.press(Role::Button, "Jag kommer").await?;
    phone.sees("Svaret är skickat till Per.").await?;
    phone.reload().await?;
    phone.sees("Svaret är skickat till Per.").await?;
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn a_browser_that_keeps_nothing_is_told_before_the_code_and_works() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start_that_keeps(Device::Phone, Keeps::Nothing).await?;
    phone.goto(&server.base_url()).await?;
    phone.press(Role::Button, "Svenska").await?;
    phone.sees(NOTHING_IS_KEPT).await?;
    phone.is_accessible().await?;
    phone.fill("Skriv koden", &server.people()?.participant("Moa")?.pairing_code).await?;
    phone.press(Role::Button, "Nästa").await?;
    phone.sees(NOTHING_IS_KEPT).await?;
    open_next_week(&phone).await?;
    phone.press(Role::Button, "Jag kommer").await?;
    phone.sees("Svaret är skickat till Per.").await
}

/// Gives every record the schema number, or takes it away for 0, and gives what is kept.
const SET_SCHEMA: &str = r"
const [schema] = arguments;
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
return (async () => {
  const database = await done(indexedDB.open('stegvis'));
  const records = database.transaction('records', 'readwrite').objectStore('records');
  const kept = [];
  for (const name of await done(records.getAllKeys())) {
    const record = await done(records.get(name));
    kept.push([name, record.edition, [...new Uint8Array(record.sealed)]]);
    if (schema === null) continue;
    record.schema = schema;
    if (!schema) delete record.schema;
    await done(records.put(record, name));
  }
  database.close();
  return kept;
})();
";

/// A page of the same address that is not the app.
const ASIDE: &str = "/api/none";

#[tokio::test]
async fn what_a_newer_app_wrote_is_kept_until_the_app_is_new_enough() -> Result<(), HarnessError> {
    let mut server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    let aside = format!("{}{ASIDE}", server.base_url());
    phone.waits_for("the app to be installed", IS_INSTALLED).await?;
    phone.press(Role::Link, "Coach").await?;
    server.stop()?;
    write(&phone, "Inte skickat").await?;
    server.start().await?;

    phone.goto(&aside).await?;
    phone.script(SET_SCHEMA, [json!(99)]).await?;
    let kept = phone.script(SET_SCHEMA, [json!(null)]).await?;
    phone.goto(&server.base_url()).await?;
    phone.sees(OLD_APP).await?;
    phone.is_accessible().await?;
    phone.goto(&aside).await?;
    assert_eq!(phone.script(SET_SCHEMA, [json!(null)]).await?, kept, "nothing is written over");

    // As if the records were from before they had numbers: they are read, and sent.
    phone.script(SET_SCHEMA, [json!(0)]).await?;
    reopen(&phone, &server).await?;
    phone.sees("Inte skickat").await?;
    phone.sees_no_more(ON_PHONE).await
}

#[tokio::test]
async fn the_browser_is_asked_to_keep_the_storage_once_there_is_something_to_lose() -> Result<(), HarnessError>
{
    const COUNT: &str =
        "window.asked = 0; navigator.storage.persist = async () => { asked += 1; return true; };";
    const ASKED: &str = "return window.asked";
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    phone.before_each_page(COUNT).await?;
    phone.goto(&server.base_url()).await?;
    phone.press(Role::Button, "Svenska").await?;
    assert_eq!(phone.script(ASKED, []).await?, json!(0), "there is nothing yet");
    phone.fill("Skriv koden", &server.people()?.participant("Moa")?.pairing_code).await?;
    phone.press(Role::Button, "Nästa").await?;
    phone.find(Role::Heading, "I dag").await?;
    assert_eq!(phone.script(ASKED, []).await?, json!(1), "somebody is in");
    phone.reload().await?;
    phone.find(Role::Heading, "I dag").await?;
    // A browser that did not know the app well enough may say yes later.
    assert_eq!(phone.script(ASKED, []).await?, json!(1), "and is asked again at the next start");
    Ok(())
}
