//! Two tabs with one session, whose refresh tokens are good for one use.

use serde_json::json;
use stegvis_tests::walk::{SWEDISH, open_next_week, pair};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server};

/// Makes the tab believe that its access token has run out, and holds back the request for another one.
const EXPIRE: &str = r"
window.refreshes = 0;
const held = new Promise((release) => { window.release = release; });
const send = window.fetch;
let old;
window.fetch = async (path, init) => {
  if (path.endsWith('/refresh')) {
    refreshes += 1;
    await held;
  } else if (path.endsWith('/sync')) {
    const token = new Headers(init.headers).get('authorization');
    old ??= token;
    if (token === old) return new Response('', { status: 401 });
    window.renewed = true;
  }
  return send(path, init);
};
dispatchEvent(new Event('online'));
";

/// Whether the tab is about to send its token, or waits for its turn.
const IS_AT_IT: &str =
    "return (async () => refreshes === 1 || (await navigator.locks?.query())?.pending.length === 1)()";

#[tokio::test]
async fn two_tabs_that_refresh_at_the_same_moment_both_stay_signed_in() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    let first = phone.open_tab(&server.base_url()).await?;
    phone.find(Role::Heading, "I dag").await?;
    phone.script(EXPIRE, []).await?;
    phone.waits_for("the second tab to ask for a token", "return refreshes === 1").await?;
    let second = phone.shown_tab().await?;
    phone.show_tab(&first).await?;
    phone.script(EXPIRE, []).await?;
    phone.waits_for("the first tab to ask, or to wait", IS_AT_IT).await?;

    let mut refreshes = Vec::new();
    for tab in [&first, &second] {
        phone.show_tab(tab).await?;
        phone.script("release()", []).await?;
    }
    for tab in [&first, &second] {
        phone.show_tab(tab).await?;
        phone.waits_for("a sync with the new token", "return window.renewed === true").await?;
        refreshes.push(phone.script("return refreshes", []).await?);
    }
    assert_eq!(refreshes, [json!(0), json!(1)], "one tab asked, the other took what it got");
    open_next_week(&phone).await?;
    phone.press(Role::Button, "Jag kommer").await?;
    phone.sees("Svaret är skickat till Per.").await
}
