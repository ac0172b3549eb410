//! The browser's program for a tab ends while the app writes.

use stegvis_tests::walk::{SWEDISH, pair};
use stegvis_tests::{Browser, Device, HarnessError, Role, Server, Tab};

const KILLS: usize = 15;

/// Counts what the app has shown as done and what it was asked for, in a tab where the app does not run.
const LISTEN: &str = r"
window.asked = 0;
window.shown = 0;
new BroadcastChannel('counts').onmessage = ({ data }) => { window[data] += 1; };
";

/// Sends one ready-made message after the other without a pause.
const WRITE: &str = r"
const channel = new BroadcastChannel('counts');
const messages = () => document.querySelectorAll('.bubble').length;
const send = () => new Promise((shown) => {
  const before = messages();
  let isSent = false;
  const press = () => {
    // The sentence may stand there still from before the kill.
    if (document.querySelector('.phrase[aria-pressed=true]')) {
      isSent = true;
      document.querySelector('.composer [type=submit]').click();
    }
  };
  const observer = new MutationObserver(() => {
    if (messages() !== before) {
      observer.disconnect();
      shown();
    } else if (!isSent) {
      press();
    }
  });
  observer.observe(document.body, { attributes: true, childList: true, subtree: true });
  channel.postMessage('asked');
  press();
  if (!isSent) document.querySelector('.phrase').click();
});
(async () => {
  for (;;) {
    await send();
    channel.postMessage('shown');
  }
})();
";

const MESSAGES: &str = "return document.querySelectorAll('.bubble').length";

async fn number(phone: &Browser, script: &str) -> Result<u64, HarnessError> {
    let answer = phone.script(script, []).await?;
    answer.as_u64().ok_or_else(|| HarnessError::Unexpected(format!("{script}: {answer}")))
}

/// Opens the app in a tab of its own, and gives how many messages it shows, and the tab before.
async fn open(phone: &Browser, server: &Server) -> Result<(u64, Tab), HarnessError> {
    let before = phone.open_tab(&server.base_url()).await?;
    phone.press(Role::Link, "Coach").await?;
    phone.find(Role::TextBox, "Skriv till Per").await?;
    Ok((number(phone, MESSAGES).await?, before))
}

#[tokio::test]
async fn killed_while_it_writes_the_app_has_all_that_it_has_shown() -> Result<(), HarnessError> {
    let mut server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone
        .waits_for("the app to be installed", "return navigator.serviceWorker.ready.then(() => true)")
        .await?;
    phone.goto(&format!("{}/api/none", server.base_url())).await?;
    server.stop()?;

    let mut kept = None;
    phone.script(LISTEN, []).await?;
    for round in 0..KILLS {
        phone.script("asked = shown = 0", []).await?;
        let (before, ear) = open(&phone, &server).await?;
        assert_eq!(before, kept.unwrap_or(before), "the app opens with what it had");
        let app = phone.shown_tab().await?;
        phone.script(WRITE, []).await?;
        phone.show_tab(&ear).await?;
        phone.waits_for("messages", &format!("return shown > {} || shown", round % 4)).await?;
        phone.show_tab(&app).await?;
        phone.crash(&ear).await?;

        let [asked, shown] = [number(&phone, "return asked").await?, number(&phone, "return shown").await?];
        let (after, ear) = open(&phone, &server).await?;
        let allowed = before + shown..=before + asked;
        assert!(allowed.contains(&after), "after kill {round}: {after} messages, not {allowed:?}");
        kept = Some(after);
        phone.close_tab(&ear).await?;
    }

    // All of it is sent, once.
    server.start().await?;
    let (opened, _) = open(&phone, &server).await?;
    phone.sees_no_more("På den här telefonen").await?;
    phone.reload().await?;
    phone.find(Role::TextBox, "Skriv till Per").await?;
    assert_eq!((Some(opened), Some(number(&phone, MESSAGES).await?)), (kept, kept));
    println!("{KILLS} kills, {opened} messages");
    Ok(())
}
