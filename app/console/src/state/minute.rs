//! The present minute, for pages that say how long ago something was.

use dioxus::prelude::*;
use stegvis_shared::time::ZoneClock;

use crate::platform;

/// How often the clock is looked at.
const EVERY_MS: u32 = 30_000;

/// Gives this machine's clock, and draws the component anew as it goes on.
pub(crate) fn use_own_clock() -> ZoneClock {
    let mut clock = use_signal(platform::own_clock);
    use_future(move || async move {
        loop {
            platform::sleep(EVERY_MS).await;
            clock.set(platform::own_clock());
        }
    });
    clock()
}
