//! Reminders: the screen where one asks for them, and what stands on a locked phone.

use serde_json::json;
use stegvis_tests::walk::{ARABIC, SWEDISH, pair};
use stegvis_tests::{Browser, Device, HarnessError, Permission, Role, Server};

/// What the browser shows of notifications: text, language and place, those of one kind once.
const SHOWN: &str = "return navigator.serviceWorker.ready.then((worker) => worker.getNotifications()) \
    .then((all) => all.map(({ body, lang, dir, tag, data }) => [body, lang, dir, tag, data].join(' ')).sort().join('|'))";

fn payload(body: &str, path: &str, tag: &str) -> serde_json::Value {
    json!({ "title": "Stegvis", "body": body, "lang": "ar", "dir": "rtl", "path": path, "tag": tag })
}

#[tokio::test]
async fn push_stands_on_the_phone_once_for_each_kind_and_not_over_the_open_app() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::Phone).await?;
    let origin = server.base_url();
    pair(&phone, &server, "Amina", ARABIC).await?;
    phone.waits_for("the app to be installed", "return navigator.serviceWorker.controller !== null").await?;
    phone.answer_notifications(&origin, Permission::Granted).await?;
    phone.count_shown().await?;
    // Who has the app before the eyes sees the message there.
    phone.deliver_push(&origin, &payload("message", "/messages", "message")).await?;
    phone.deliver_push(&origin, &payload("tomorrow", "/schedule", "reminder")).await?;
    phone.waits_for_shown(1).await?;
    phone.deliver_push(&origin, &payload("soon", "/", "reminder")).await?;
    phone.waits_for_shown(2).await?;
    assert_eq!(phone.script(SHOWN, []).await?, "soon ar rtl reminder /");
    // Elsewhere, the message is shown too.
    phone.goto("about:blank").await?;
    phone.deliver_push(&origin, &payload("message", "/messages", "message")).await?;
    phone.goto(&format!("{origin}/help")).await?;
    phone.waits_for_shown(3).await?;
    assert_eq!(phone.script(SHOWN, []).await?, "message ar rtl message /messages|soon ar rtl reminder /");
    phone.has_no_console_errors().await
}

#[tokio::test]
async fn reminders_are_explained_before_the_phone_is_asked() -> Result<(), HarnessError> {
    let server = Server::demo().await?;
    let phone = Browser::start(Device::SmallPhone).await?;
    pair(&phone, &server, "Moa", SWEDISH).await?;
    phone.answer_notifications(&server.base_url(), Permission::Prompt).await?;
    phone.press(Role::Link, "Moa").await?;
    phone.press(Role::Link, "Påminnelser").await?;
    phone.sees("inte vad").await?;
    phone.find(Role::Button, "Påminn mig").await?;
    phone.is_accessible().await?;
    phone.has_targets_of_at_least(48).await?;
    phone.has_no_sideways_scroll().await?;

    phone.answer_notifications(&server.base_url(), Permission::Denied).await?;
    phone.press(Role::Button, "Påminn mig").await?;
    phone.sees("Telefonen får inte visa aviseringar").await?;
    phone.is_accessible().await?;
    phone.has_no_console_errors().await
}
