//! The live line: wakes what is shown when something changed on the server.

use dioxus::prelude::*;
use stegvis_shared::domain::role::Role;

use super::Session;
use crate::platform;

/// How long to wait before the line is opened anew: the first time, and at most.
const FIRST_WAIT_MS: u32 = 500;
const LONGEST_WAIT_MS: u32 = 30_000;

/// Counts the wakes of the live line.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Live {
    wakes: Signal<u64>,
    connected: Signal<bool>,
}

impl Live {
    /// Makes a line that is not open. Call it inside a component.
    pub(crate) fn closed() -> Self {
        Self { wakes: Signal::new(0), connected: Signal::new(false) }
    }

    /// Gives the number of wakes; whoever reads it is woken.
    pub(crate) fn wakes(self) -> u64 {
        *self.wakes.read()
    }

    /// Tells whether changes come as they happen.
    pub(crate) fn connected(self) -> bool {
        *self.connected.read()
    }
}

/// Keeps the line open for as long as the component is shown.
pub(crate) fn use_live(session: Session) -> Live {
    let live = use_hook(Live::closed);
    use_hook(|| {
        // Others have nothing that changes.
        if session.me().is_some_and(|me| matches!(me.role, Role::Coach | Role::LanguageWorker)) {
            spawn(keep_open(live, session));
        }
    });
    live
}

async fn keep_open(live: Live, session: Session) {
    let Live { mut wakes, mut connected } = live;
    let mut wait_ms = FIRST_WAIT_MS;
    let mut was_open = false;
    loop {
        if let Ok(mut events) = session.api().live().await {
            connected.set(true);
            wait_ms = FIRST_WAIT_MS;
            // What changed while the line was broken is not told.
            if was_open {
                wakes += 1;
            }
            was_open = true;
            while events.next().await {
                wakes += 1;
            }
        }
        connected.set(false);
        platform::sleep(wait_ms + jitter_ms(wait_ms)).await;
        wait_ms = (wait_ms * 2).min(LONGEST_WAIT_MS);
    }
}

/// Up to half of the wait, so that not all consoles come back at once.
fn jitter_ms(wait_ms: u32) -> u32 {
    let [first, second, ..] = platform::random();
    u32::from(u16::from_be_bytes([first, second])) * (wait_ms / 2) / u32::from(u16::MAX)
}
