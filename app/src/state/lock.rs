//! The PIN: when it locks the app, and what opens it again.
//!
//! # Design
//! [`Storage`](crate::platform::Storage) keeps what is behind the PIN sealed and counts the tries; here is what one sees
//! of that. Where a PIN is set, the app is locked when it starts, and when it was out of sight for [`AWAY_MS`]: then
//! nothing of the plan is drawn, and what is kept is not in memory any more. What could not be kept stays there, covered:
//! nothing that somebody did is lost by looking away.

use dioxus::prelude::*;
use stegvis_shared::sync::ActionKind;
use stegvis_shared::time::Timestamp;

use super::session::SignedIn;
use super::{Reminding, State};
use crate::platform::{PinState, StorageError, Tries, Verdict};

/// Out of sight for so long, the app is locked: 5 minutes.
const AWAY_MS: u32 = 5 * 60 * 1_000;

/// How it stands with the PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lock {
    /// Whether a PIN can be set on this phone.
    pub is_offered: bool,
    /// Whether one is set.
    pub is_set: bool,
    /// Whether the app is locked.
    pub is_shut: bool,
    /// What one may do about the PIN now.
    pub verdict: Verdict,
    /// What came of the last thing that one did about it.
    pub outcome: LockOutcome,
}

/// What came of what one did about the PIN.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LockOutcome {
    /// Nothing was done, or it shows by itself.
    #[default]
    None,
    /// It is being done.
    Busy,
    /// It was another PIN.
    Wrong,
    /// A PIN is set, or changed.
    Set,
    /// No PIN is set any more.
    Removed,
    /// The phone could not do it.
    Failed,
}

impl Lock {
    pub(super) fn new(is_offered: bool) -> Self {
        let verdict = Tries::NONE.verdict(Timestamp::from_millis(0));
        Self { is_offered, is_set: false, is_shut: false, verdict, outcome: LockOutcome::None }
    }
}

impl Default for Lock {
    fn default() -> Self {
        Self::new(true)
    }
}

impl State {
    /// Finds out how it stands with the PIN, and shows it. Says whether this window has all of it open. Whoever was
    /// killed after the last try is not let in by that.
    pub(super) async fn look_at_lock(mut self) -> bool {
        let machine = self.machine();
        let now = machine.platform.clock.now();
        // A storage that stumbles has not changed.
        let Ok(found) = machine.platform.storage.pin(now).await else { return !self.lock.peek().is_shut };
        let shown = *self.lock.peek();
        let next = match found {
            None => Lock { outcome: shown.outcome, ..Lock::new(shown.is_offered) },
            Some(PinState { tries, .. }) => Lock { is_set: true, verdict: tries.verdict(now), ..shown },
        };
        // Shut stays shut until what is behind it has been read.
        let next = Lock { is_shut: shown.is_shut, ..next };
        if next != shown {
            self.lock.set(next);
        }
        if next.verdict == Verdict::Over {
            self.throw_away().await;
            return true;
        }
        found.is_none_or(|pin| pin.is_open)
    }

    /// Looks again while the app is locked: a wait may be over.
    pub async fn look_again(self) {
        if self.look_at_lock().await && self.lock.peek().is_shut {
            self.open_up().await;
        }
    }

    /// Tries a PIN on the locked app.
    pub async fn unlock(self, pin: String) {
        if self.tries(&pin).await {
            self.open_up().await;
        }
    }

    /// Sets, changes or removes the PIN; `old` is the one that is set.
    pub async fn set_pin(mut self, old: String, pin: Option<String>) {
        if self.lock.peek().is_set && !self.tries(&old).await {
            return;
        }
        self.lock.write().outcome = LockOutcome::Busy;
        let done = if pin.is_some() { LockOutcome::Set } else { LockOutcome::Removed };
        let set = self.machine().platform.storage.set_pin(pin).await;
        self.look_at_lock().await;
        self.lock.write().outcome = if set.is_ok() { done } else { LockOutcome::Failed };
    }

    /// Tries a PIN, where that is allowed now, and shows what came of it.
    async fn tries(mut self, pin: &str) -> bool {
        if self.lock.peek().outcome == LockOutcome::Busy {
            return false;
        }
        self.lock.write().outcome = LockOutcome::Busy;
        let machine = self.machine();
        let now = machine.platform.clock.now();
        let tried = match machine.platform.storage.pin(now).await {
            Ok(Some(PinState { tries, .. })) => match tries.verdict(now) {
                Verdict::Try { .. } => machine.platform.storage.unlock(pin, tries, now).await,
                Verdict::Wait { .. } | Verdict::Over => Err(StorageError::Changed),
            },
            // Another window has removed it.
            Ok(None) => Ok(true),
            Err(error) => Err(error),
        };
        self.lock.write().outcome = match tried {
            Ok(true) | Err(StorageError::Changed) => LockOutcome::None,
            Ok(false) => LockOutcome::Wrong,
            Err(_) => LockOutcome::Failed,
        };
        self.look_at_lock().await;
        tried == Ok(true)
    }

    /// Reads what is behind the PIN, and shows it.
    async fn open_up(mut self) {
        self.recall_what_is_behind().await;
        self.lock.write().is_shut = false;
        if self.machine().language_waits.take() && self.session.is_in() {
            let tag = self.words.tag();
            if let Ok(language) = tag.parse() {
                self.act(ActionKind::ChooseLanguage { language }).await;
            }
        }
    }

    /// Covers the app at once, and forgets what is kept.
    pub(super) async fn shut(mut self) {
        {
            let mut lock = self.lock.write();
            lock.is_shut = true;
            lock.outcome = LockOutcome::None;
        }
        let machine = self.machine();
        self.phone.shut(&*machine.platform.storage).await;
        self.session.forget();
        self.show_nothing_of_the_server();
        let is_offered = self.reminding.peek().is_offered;
        self.reminding.set(Reminding::new(is_offered));
    }

    /// Forgets everything on the phone, PIN and key as well: it was forgotten, or guessed at too often.
    pub async fn throw_away(self) {
        self.take_off().await;
        self.forget_reminders(&self.machine()).await;
        self.session.enter(&self.machine().store, SignedIn::thrown_away()).await;
        self.show_nothing();
    }

    /// The app is not looked at any more.
    pub fn hide(self) {
        let machine = self.machine();
        let hidden_at = machine.platform.clock.now();
        machine.hidden_at.set(Some(hidden_at));
        if !self.lock.peek().is_set {
            return;
        }
        // A phone that sleeps may never come to this; it locks when the app is looked at again.
        spawn(async move {
            machine.platform.timer.sleep(AWAY_MS).await;
            if machine.hidden_at.get() == Some(hidden_at) && self.must_shut() {
                self.shut().await;
            }
        });
    }

    /// The app is looked at again.
    pub fn show(self) {
        let machine = self.machine();
        let Some(hidden_at) = machine.hidden_at.take() else { return };
        // A clock that was turned back may hide any time.
        let away_ms = machine.platform.clock.now().as_millis() - hidden_at.as_millis();
        if !(0..i64::from(AWAY_MS)).contains(&away_ms) && self.must_shut() {
            spawn(async move { self.shut().await });
        }
    }

    fn must_shut(self) -> bool {
        let lock = self.lock.peek();
        lock.is_set && !lock.is_shut
    }
}
