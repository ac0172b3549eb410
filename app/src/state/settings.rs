//! What the participant has set on this phone.

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};
use stegvis_shared::time::Timestamp;

use super::store::{SETTINGS, Store};
use crate::platform::{Look, TextSize};

/// What the participant has set, and when the app was used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The chosen language's tag; `None` before the first choice.
    pub language: Option<String>,
    /// The chosen colours; `None` follows the phone.
    pub look: Option<Look>,
    /// The size of the text.
    pub size: TextSize,
    /// Whether the own language stands alone, without the Swedish under it.
    pub is_own_alone: bool,
    /// Whether the participant has been shown round, or did not want to be.
    pub is_toured: bool,
    /// When the app was last opened, by the phone's clock.
    pub opened_at: Option<Timestamp>,
    /// The time of the coach's word that one has read.
    pub notice_read: Option<Timestamp>,
    /// When the activity started about which one did not want to say how it was, as `2026-11-24T10:00`.
    pub feeling_put_off: Option<String>,
    /// The day, as `2026-11-24`, on which one did not want to say whether one gets the support that one needs.
    pub support_put_off: Option<String>,
    /// The revision of the plan whose changes one has read.
    pub news_read: Option<i64>,
    /// The own goal that is typed and not proposed.
    pub own_goal: String,
}

/// How long somebody is away before the app says "welcome back": 14 days.
const LONG_MS: i64 = 14 * 24 * 60 * 60 * 1_000;

/// What the participant has set on this phone.
#[derive(Clone, Copy)]
pub struct Appearance(pub Signal<Usage>);

/// What the participant has set, and whether somebody is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// The settings.
    pub settings: Settings,
    /// Whether the participant comes back after a long absence and has not been greeted yet.
    pub is_back: bool,
    /// Whether somebody is shown round.
    pub is_touring: bool,
    /// Whether somebody can see the app now.
    pub is_seen: bool,
}

impl Appearance {
    pub(super) fn new() -> Self {
        Self(Signal::new(Usage { is_seen: true, ..Usage::default() }))
    }

    pub(super) async fn recall(mut self, store: &Store, now: Timestamp) {
        let settings = store.get(SETTINGS).await.unwrap_or_default();
        self.0.write().settings = settings;
        self.open(store, now).await;
    }

    /// The app is opened, or looked at again after it stood behind others.
    pub(super) async fn open(mut self, store: &Store, now: Timestamp) {
        let opened_at = self.0.peek().settings.opened_at;
        if was_long_away(opened_at, now) {
            self.0.write().is_back = true;
        }
        self.change(store, |settings| settings.opened_at = Some(now)).await;
    }

    pub(super) async fn change(mut self, store: &Store, change: impl FnOnce(&mut Settings)) {
        change(&mut self.0.write().settings);
        self.keep(store).await;
    }

    /// Forgets the person, not the language: who signs in next must be able to read.
    /// The storage forgets everything else with it.
    pub(super) async fn keep_language_alone(mut self, store: &Store) {
        let language = self.0.peek().settings.language.clone();
        let settings = Settings { language, ..Settings::default() };
        self.0.set(Usage { settings: settings.clone(), is_seen: true, ..Usage::default() });
        // A storage that refuses has kept nothing either.
        drop(store.leave_settings(&settings).await);
    }

    pub(super) async fn keep(self, store: &Store) {
        let settings = self.0.peek().settings.clone();
        // Without room for it, the setting lasts until the app is closed; nothing that somebody did is lost.
        drop(store.put(SETTINGS, &settings).await);
    }
}

/// Tells whether the app was last opened so long ago that it should say "welcome back".
fn was_long_away(opened_at: Option<Timestamp>, now: Timestamp) -> bool {
    opened_at.is_some_and(|opened_at| now.as_millis().saturating_sub(opened_at.as_millis()) >= LONG_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_weeks_are_long() {
        let now = Timestamp::from_millis(1_790_000_000_000);
        let table = [(None, false), (Some(0), false), (Some(LONG_MS - 1), false), (Some(LONG_MS), true)];
        for (away_ms, expected) in table {
            assert_eq!(
                was_long_away(away_ms.map(|away_ms| now.plus_millis(-away_ms)), now),
                expected,
                "{away_ms:?}"
            );
        }
        assert!(
            !was_long_away(Some(now.plus_millis(LONG_MS)), now),
            "a clock that was set back is no absence"
        );
    }
}
