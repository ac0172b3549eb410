//! The reminders of this phone: what its browser allows, and what the server was asked for.
//!
//! # Design
//! Both must say yes: the browser has an address, and the server knows it with what the participant wishes. What is shown
//! is asked of both each time that somebody looks; nothing is kept here.

use dioxus::prelude::*;
use stegvis_shared::protocol::reminders::ReminderWishes;

use super::api::ApiError;
use super::{Machine, State};
use crate::platform::{PushAsk, PushStanding};

/// How it stands with the reminders of this phone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reminding {
    /// Whether it is worth to speak of them.
    pub is_offered: bool,
    /// What the phone says; `None` before it was asked.
    pub standing: Option<PushStanding>,
    /// What one is reminded of; `None` when of nothing.
    pub wishes: Option<ReminderWishes>,
    /// Why the server did not do it.
    pub failure: Option<ApiError>,
    /// Whether phone or server is being asked for something.
    pub is_busy: bool,
    /// The server's public key; empty before it is known.
    key: String,
}

impl Reminding {
    pub(super) fn new(is_offered: bool) -> Self {
        Self { is_offered, ..Self::default() }
    }
}

impl State {
    /// Finds out how it stands with the reminders of this phone.
    pub async fn look_at_reminders(mut self) {
        let machine = self.machine();
        let standing = machine.platform.push.ask(PushAsk::Look).await;
        let (api, store) = (&machine.api, &machine.store);
        let view = self.session.authorised(api, store, |token| api.reminders(token)).await;
        let mut reminding = self.reminding.write();
        reminding.standing = Some(standing);
        match view {
            Ok(view) => {
                // A browser that takes only what another key signs gets nothing from this server.
                let is_on =
                    matches!(&reminding.standing, Some(PushStanding::On { key, .. }) if *key == view.key);
                reminding.wishes = view.wishes.filter(|_| is_on);
                reminding.key = view.key;
                reminding.failure = None;
            }
            Err(error) => reminding.failure = Some(error),
        }
    }

    /// Reminds of this from now on. The phone asks its owner first, where it has not before.
    pub async fn remind(mut self, wishes: ReminderWishes) {
        let before = self.reminding.peek().wishes;
        // What one chooses shows at once; what one chooses meanwhile is asked for after it.
        self.reminding.write().wishes = before.map(|_| wishes);
        if self.reminding.peek().is_busy {
            return;
        }
        self.reminding.write().is_busy = true;
        if self.reminding.peek().key.is_empty() {
            self.look_at_reminders().await;
            let mut reminding = self.reminding.write();
            if reminding.wishes.is_some() {
                // It was on all the time; the server could not be reached to say so.
                reminding.is_busy = false;
                return;
            }
        }
        let (mut kept, mut asked) = (before, wishes);
        while self.begin(asked).await {
            kept = Some(asked);
            match self.reminding.peek().wishes {
                Some(newer) if newer != asked && before.is_some() => asked = newer,
                _ => break,
            }
        }
        let mut reminding = self.reminding.write();
        reminding.wishes = kept.filter(|_| matches!(reminding.standing, Some(PushStanding::On { .. })));
        reminding.is_busy = false;
    }

    /// Asks the phone, then the server; says whether both did it.
    async fn begin(mut self, wishes: ReminderWishes) -> bool {
        let machine = self.machine();
        let key = self.reminding.peek().key.clone();
        if key.is_empty() {
            // The server was not reached, and that is said already.
            return false;
        }
        let standing = machine.platform.push.ask(PushAsk::Begin(key)).await;
        let kept = match &standing {
            PushStanding::On { address, .. } => self.keep(&machine, address, wishes).await.map(|()| true),
            _ => Ok(false),
        };
        let mut reminding = self.reminding.write();
        reminding.standing = Some(standing);
        reminding.failure = kept.err();
        kept.unwrap_or(false)
    }

    async fn keep(self, machine: &Machine, address: &str, wishes: ReminderWishes) -> Result<(), ApiError> {
        let wishes = serde_json::to_string(&wishes).expect("wire types always become JSON");
        let request = format!(r#"{{"address":{address},"wishes":{wishes}}}"#);
        let (api, store) = (&machine.api, &machine.store);
        self.session.authorised(api, store, |token| api.keep_reminders(token, request.clone())).await
    }

    /// Reminds of nothing any more.
    pub async fn stop_reminding(mut self) {
        let machine = self.machine();
        let standing = machine.platform.push.ask(PushAsk::End).await;
        {
            let mut reminding = self.reminding.write();
            reminding.wishes = None;
            reminding.failure = None;
            reminding.standing = Some(standing);
        }
        let (api, store) = (&machine.api, &machine.store);
        // Out of reach, the push service tells the server that this phone takes no more.
        self.session.authorised(api, store, |token| api.end_reminders(token)).await.ok();
    }

    /// Takes this phone's address away from whoever had it; the server forgets it with the session.
    pub(super) async fn forget_reminders(mut self, machine: &Machine) {
        let is_offered = self.reminding.peek().is_offered;
        self.reminding.set(Reminding::new(is_offered));
        if is_offered {
            machine.platform.push.ask(PushAsk::End).await;
        }
    }
}
