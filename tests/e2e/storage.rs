//! What the phone keeps, in a real browser's own storage.

use serde_json::json;
use stegvis_tests::walk::{SWEDISH, open_next_week, pair};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

/// Gives the names of all records, how many of them are not sealed, and whether the key can be taken out.
const KEPT: &str = r"
// How the page looked, and that somebody was in.
const ELSEWHERE = ['stegvis-dress', 'stegvis-in'];
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
return (async () => {
  const database = await done(indexedDB.open('stegvis'));
  const transaction = database.transaction(['keys', 'records']);
  const [names, records, key] = await Promise.all([
    done(transaction.objectStore('records').getAllKeys()),
    done(transaction.objectStore('records').getAll()),
    done(transaction.objectStore('keys').get('own')),
  ]);
  const open = records.filter(({ sealed, ...rest }) => !(sealed?.byteLength > 16) || 'text' in rest).length;
  const taken = await crypto.subtle.exportKey('raw', key).then(() => true, () => false);
  return { names, open, taken, elsewhere: Object.keys(localStorage).filter((name) => !ELSEWHERE.includes(name)) };
})();
";

#[tokio::test]
async fn what_is_kept_is_sealed_with_a_key_that_cannot_be_taken_out() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    open_next_week(&phone).await?;
    phone.press(Role::Button, "Jag kommer").await?;
    phone.sees("Svaret är skickat till Per.").await?;
    let kept = phone.script(KEPT, []).await?;
    let names = kept["names"].as_array().unwrap();
    for name in ["copy", "outbox", "session", "settings"] {
        assert!(names.contains(&json!(name)), "{kept}");
    }
    assert_eq!((&kept["open"], &kept["taken"], &kept["elsewhere"]), (&json!(0), &json!(false), &json!([])));
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn two_tabs_show_and_send_what_was_done_in_either() -> Result<(), HarnessError> {
    let mut server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    let first = phone.open_tab(&server.base_url()).await?;
    phone.find(Role::Heading, "I dag").await?;
    server.stop()?;
    phone.press(Role::Link, "Coach").await?;
    phone.fill("Skriv till Per", "Från den andra fliken").await?;
    phone.press(Role::Button, "Skicka").await?;
    phone.sees("På den här telefonen").await?;

    phone.show_tab(&first).await?;
    phone.press(Role::Link, "Coach").await?;
    phone.sees("Från den andra fliken").await?;
    phone.fill("Skriv till Per", "Från den första").await?;
    phone.press(Role::Button, "Skicka").await?;
    phone.sees("Från den första").await?;

    server.start().await?;
    phone.reload().await?;
    phone.sees_no_more("På den här telefonen").await?;
    phone.sees("Från den andra fliken").await?;
    phone.sees("Från den första").await
}
