//! The phone's copy of what the server knows, and what the participant did.
//!
//! # Design
//! Every change is made to a copy, kept in storage, and only then shown. One change at a time, so that none is written
//! over by another that waits for the storage.

use dioxus::prelude::*;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Action, Received, Rejection, Replica, View};
use stegvis_shared::time::Timestamp;

use super::Turns;
use super::store::{DRAFT, REPLICA, Store};

/// The phone's copy of what the server knows.
#[derive(Clone, Copy)]
pub struct Phone {
    /// The copy, with the outbox.
    pub replica: Signal<Replica>,
    /// What the screens show.
    pub view: Memo<View>,
    /// How the phone stands with server and storage.
    pub standing: Signal<Standing>,
    /// What is typed and not sent.
    pub draft: Signal<String>,
    turns: Turns,
}

/// How the phone stands with server and storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether the server was reached.
    pub reach: Reach,
    /// Whether all that was done is in the phone's storage.
    pub is_kept: bool,
    /// Why something that the participant did was refused on the phone itself, and has not been seen.
    pub refused_here: Vec<Rejection>,
}

impl Default for Standing {
    fn default() -> Self {
        Self { reach: Reach::default(), is_kept: true, refused_here: Vec::new() }
    }
}

/// Whether the server was reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// The phone is asking for the first time since the start.
    #[default]
    Asking,
    /// The server answered.
    Reached,
    /// There is no network.
    Offline,
    /// There is network, but the server cannot serve now.
    Away,
    /// The server has become too new for this app.
    TooOld,
}

impl Phone {
    pub(super) fn new() -> Self {
        let replica = Signal::new(Replica::default());
        Self {
            replica,
            view: Memo::new(move || replica.read().view()),
            standing: Signal::new(Standing::default()),
            draft: Signal::new(String::new()),
            turns: Turns::new(),
        }
    }

    pub(super) async fn recall(mut self, store: &Store) {
        if let Some(replica) = store.get(REPLICA).await {
            self.replica.set(replica);
        }
        if let Some(draft) = store.get(DRAFT).await {
            self.draft.set(draft);
        }
    }

    pub(super) async fn act(mut self, store: &Store, action: Action) {
        if let Err(rejection) = self.change(store, |replica| replica.act(action)).await {
            self.standing.write().refused_here.push(rejection);
        }
    }

    pub(super) async fn receive(
        self,
        store: &Store,
        response: SyncResponse,
        phone_now: Timestamp,
    ) -> Received {
        self.change(store, |replica| replica.receive(response, phone_now)).await
    }

    pub(super) async fn dismiss_refused(mut self, store: &Store) {
        self.standing.write().refused_here.clear();
        self.change(store, Replica::dismiss_refused).await;
    }

    pub(super) async fn keep_draft(mut self, store: &Store, draft: String) {
        self.draft.set(draft.clone());
        let kept = store.put(DRAFT, &draft).await.is_ok();
        if !kept {
            self.standing.write().is_kept = false;
        }
    }

    /// Empties the copy for another person.
    pub(super) async fn start_anew(self, store: &Store) {
        self.forget();
        self.change(store, |replica| *replica = Replica::default()).await;
        self.keep_draft(store, String::new()).await;
    }

    pub(super) fn forget(mut self) {
        self.replica.set(Replica::default());
        self.standing.set(Standing::default());
        self.draft.set(String::new());
    }

    async fn change<T>(mut self, store: &Store, change: impl FnOnce(&mut Replica) -> T) -> T {
        let turns = self.turns.take();
        let _turn = turns.lock().await;
        let mut next = self.replica.peek().clone();
        let result = change(&mut next);
        if next != *self.replica.peek() {
            let kept = store.put(REPLICA, &next).await.is_ok();
            self.standing.write().is_kept = kept;
            self.replica.set(next);
        }
        result
    }
}
