//! Notifications: what the phone's owner answered, and messages of a push service that is not there.

use serde_json::{Value, json};

use super::Browser;
use crate::error::HarnessError;

/// What the phone's owner answered when a page asked for notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Nothing yet.
    Prompt,
    /// Yes.
    Granted,
    /// No.
    Denied,
}

impl Permission {
    const fn name(self) -> &'static str {
        match self {
            Self::Prompt => "prompt",
            Self::Granted => "granted",
            Self::Denied => "denied",
        }
    }
}

impl Browser {
    /// Answers for the phone's owner, from now on, whether a site may show notifications.
    ///
    /// # Errors
    ///
    /// Where the browser does not do it.
    pub async fn answer_notifications(&self, origin: &str, answer: Permission) -> Result<(), HarnessError> {
        let parameters = json!({
            "permission": { "name": "notifications" },
            "setting": answer.name(),
            "origin": origin,
        });
        self.command("Browser.setPermission", parameters).await
    }

    /// Makes a site's service worker count the notifications that it has shown, which [`waits_for_shown`](Self::waits_for_shown)
    /// waits for. Asking the browser what it shows is no way to wait: Chromium forgets a notification that it is asked for
    /// before it is on the screen.
    ///
    /// # Errors
    ///
    /// Where the site has no service worker.
    pub async fn count_shown(&self) -> Result<(), HarnessError> {
        const COUNT: &str = "{
            const show = registration.showNotification.bind(registration);
            let shown = 0;
            registration.showNotification = async (...all) => {
                await show(...all);
                shown += 1;
                await caches.open(`shown ${shown}`);
            };
        }";
        let devtools = self.driver.cdp();
        let targets = devtools.send_raw("Target.getTargets", json!({})).await?;
        let worker = targets
            .get("targetInfos")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .find(|target| target.get("type").is_some_and(|kind| kind == "service_worker"));
        let worker = worker.ok_or_else(|| HarnessError::Unexpected("no service worker".to_owned()))?;
        let to_worker = json!({ "targetId": worker.get("targetId"), "flatten": false });
        let session = devtools.send_raw("Target.attachToTarget", to_worker).await?;
        let message =
            json!({ "id": 1, "method": "Runtime.evaluate", "params": { "expression": COUNT } }).to_string();
        let parameters = json!({ "sessionId": session.get("sessionId"), "message": message });
        self.command("Target.sendMessageToTarget", parameters).await
    }

    /// Waits until a site has shown a number of notifications since it began to count them.
    ///
    /// # Errors
    ///
    /// [`HarnessError::Timeout`] where it has shown fewer.
    pub async fn waits_for_shown(&self, count: usize) -> Result<(), HarnessError> {
        self.waits_for("a notification", &format!("return caches.has('shown {count}')")).await
    }

    /// Hands a message to the service worker of a site, as if its push service had sent it.
    ///
    /// # Errors
    ///
    /// Where the site has no service worker.
    pub async fn deliver_push(&self, origin: &str, payload: &Value) -> Result<(), HarnessError> {
        self.command("ServiceWorker.enable", json!({})).await?;
        // A browser counts service workers from 0, and each of ours has a profile of its own and meets one site.
        let parameters = json!({ "origin": origin, "registrationId": "0", "data": payload.to_string() });
        self.command("ServiceWorker.deliverPushMessage", parameters).await
    }
}
