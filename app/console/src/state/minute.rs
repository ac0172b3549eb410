//! The present minute, for pages that say how long ago something was.

use dioxus::prelude::*;
use stegvis_shared::time::Timestamp;

use crate::platform;

/// How often the clock is looked at.
const EVERY_MS: u32 = 30_000;

/// Gives the present, and draws the component anew as it goes on.
pub(crate) fn use_present() -> Timestamp {
    let mut now = use_signal(platform::now);
    use_future(move || async move {
        loop {
            platform::sleep(EVERY_MS).await;
            now.set(platform::now());
        }
    });
    now()
}
