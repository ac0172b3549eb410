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
