//! The phone's copy of what the server knows, and what the participant did.
//!
//! # Design
//! Every change is made to a copy, kept in storage, and only then shown. One change at a time, so that none is written
//! over by another that waits for the storage. Another window may have been faster: then what it kept is read, and the
//! change is made to that.
//!
//! What the server sent and what the participant did are two records, so that one which cannot be read any more does
//! not take the other with it.

use std::cell::Cell;

use dioxus::prelude::*;
use serde::de::DeserializeOwned;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Action, Cursor, FeedCopy, Outbox, Received, Rejection, Replica, View};
use stegvis_shared::time::Timestamp;

use super::Turns;
use super::store::{COPY, DRAFT, OUTBOX, Store, value};
use crate::platform::{After, Record, Storage, StorageError};

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
    places: CopyValue<Places>,
    turns: Turns,
}

/// Which records the next ones take the place of.
#[derive(Clone, Copy)]
struct Places {
    copy: After,
    outbox: After,
}

impl Default for Places {
    /// Nothing was kept before.
    fn default() -> Self {
        Self { copy: After::NOTHING, outbox: After::NOTHING }
    }
}

/// How the phone stands with server and storage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether the server was reached.
    pub reach: Reach,
    /// Why not all that was done is in the phone's storage; `None` when it is.
    pub unkept: Option<Unkept>,
    /// What was kept and not sent cannot be read any more, and the participant has not seen that.
    pub has_lost: bool,
    /// Why something that the participant did was refused on the phone itself, and has not been seen.
    pub refused_here: Vec<Rejection>,
}

/// Why something is not in the phone's storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unkept {
    /// There is no room.
    NoRoom,
    /// A newer version of the app has written what is there.
    OldApp,
    /// The phone keeps nothing, as in a private window.
    NoStorage,
}

impl Unkept {
    /// Gives the Fluent key of the words for it (in `notices.ftl`).
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::NoRoom => "notice-not-kept",
            Self::OldApp => "notice-old-app",
            Self::NoStorage => "notice-no-storage",
        }
    }
}

impl From<StorageError> for Unkept {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Full => Self::NoRoom,
            StorageError::Newer => Self::OldApp,
            StorageError::Broken
            | StorageError::Changed
            | StorageError::Locked
            | StorageError::Refused(_) => Self::NoStorage,
        }
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
            places: CopyValue::new(Places::default()),
            turns: Turns::new(),
        }
    }

    pub(super) async fn recall(mut self, store: &Store) {
        self.reload(store).await;
        if let Some(draft) = store.get(DRAFT).await {
            self.draft.set(draft);
        }
    }

    /// Takes in what another window of the app has kept.
    pub(super) async fn reload(self, store: &Store) {
        let turns = self.turns.take();
        let _turn = turns.lock().await;
        if let Err(error) = self.read(store).await {
            self.stand(Some(error.into()));
        }
    }

    /// Keeps everything once more, after the phone has emptied the storage.
    pub(super) async fn put_back(mut self, store: &Store) {
        self.places.set(Places::default());
        self.change(store, &|_| ()).await;
        let draft = self.draft.peek().clone();
        self.keep_draft(store, draft).await;
    }

    pub(super) async fn act(mut self, store: &Store, action: Action) {
        let refused = Cell::new(None);
        self.change(store, &|replica| refused.set(replica.act(action.clone()).err())).await;
        if let Some(rejection) = refused.get() {
            self.standing.write().refused_here.push(rejection);
        }
    }

    /// Takes in what the server answered to a request with this cursor.
    pub(super) async fn receive(
        self,
        store: &Store,
        asked: Option<Cursor>,
        response: SyncResponse,
        phone_now: Timestamp,
    ) -> Received {
        let received = Cell::new(Received::Stale);
        let receive =
            |replica: &mut Replica| received.set(replica.receive(asked, response.clone(), phone_now));
        self.change(store, &receive).await;
        received.get()
    }

    pub(super) async fn dismiss_refused(mut self, store: &Store) {
        let mut standing = self.standing.write();
        standing.refused_here.clear();
        standing.has_lost = false;
        drop(standing);
        self.change(store, &Replica::dismiss_refused).await;
    }

    /// Keeps what is typed. Waits for what was sent just now, so that at each moment one of the two is kept.
    pub(super) async fn keep_draft(mut self, store: &Store, draft: String) {
        self.draft.set(draft);
        let turns = self.turns.take();
        let _turn = turns.lock().await;
        let draft = self.draft.peek().clone();
        if let Err(error) = store.put(DRAFT, &draft).await {
            self.stand(Some(error.into()));
        }
    }

    /// Empties the copy for another person.
    pub(super) async fn start_anew(mut self, store: &Store) {
        self.change(store, &|replica| *replica = Replica::default()).await;
        self.keep_draft(store, String::new()).await;
        self.standing.set(Standing::default());
    }

    /// Locks the storage once what is under way is kept, and forgets what is in it: what is not stays here.
    pub(super) async fn shut(self, storage: &dyn Storage) {
        let turns = self.turns.take();
        let _turn = turns.lock().await;
        storage.shut();
        if self.standing.peek().unkept.is_none() {
            self.forget();
        }
    }

    /// Shows nothing any more, when nothing is kept any more.
    pub(super) fn forget(mut self) {
        self.places.set(Places::default());
        self.replica.set(Replica::default());
        self.standing.set(Standing::default());
        self.draft.set(String::new());
    }

    async fn change(self, store: &Store, change: &dyn Fn(&mut Replica)) {
        let turns = self.turns.take();
        let _turn = turns.lock().await;
        loop {
            let mut next = self.replica.peek().clone();
            change(&mut next);
            let mut kept = self.keep(store, &next).await;
            if kept == Err(StorageError::Changed) {
                kept = self.read(store).await;
                if kept.is_ok() {
                    // Another window was faster; once more, with what it kept.
                    continue;
                }
            }
            self.stand(kept.err().map(Unkept::from));
            self.show(next);
            return;
        }
    }

    /// Keeps what has changed: first what the server can send again, so that a kill in between costs nothing.
    async fn keep(mut self, store: &Store, next: &Replica) -> Result<(), StorageError> {
        let is_behind = self.standing.peek().unkept.is_some();
        let (is_other_copy, is_other_outbox) = {
            let before = self.replica.peek();
            (before.copy != next.copy, before.outbox != next.outbox)
        };
        let mut places = self.places.cloned();
        let mut copy_kept = Ok(());
        if is_other_copy || is_behind || places.copy == After::NOTHING {
            match store.write(COPY, places.copy, &next.copy).await {
                Ok(edition) => places.copy = After::This(edition),
                // Where there is room for the one but not for the other, what only this phone has is kept.
                Err(StorageError::Full) if next.outbox.holds(&self.replica.peek().outbox) => {
                    copy_kept = Err(StorageError::Full);
                }
                Err(error) => return Err(error),
            }
            self.places.set(places);
        }
        if is_other_outbox || is_behind || places.outbox == After::NOTHING {
            places.outbox = After::This(store.write(OUTBOX, places.outbox, &next.outbox).await?);
            self.places.set(places);
        }
        copy_kept
    }

    /// Reads what is kept; where the phone has emptied the storage, what is here is all there is. What could not be
    /// kept before is still here, and stays. What cannot be read is written over: the server sends its part again, and
    /// the participant is told of the other.
    async fn read(mut self, store: &Store) -> Result<(), StorageError> {
        let copy = readable(store.record(COPY).await)?;
        let (copy, copy_place) = copy.unwrap_or((FeedCopy::default(), After::Any));
        let outbox = readable::<Outbox>(store.record(OUTBOX).await)?;
        if outbox.is_none() {
            self.standing.write().has_lost = true;
        }
        let (mut outbox, outbox_place) = outbox.unwrap_or((Outbox::default(), After::Any));
        if outbox_place == After::NOTHING && store.is_emptied().await {
            self.places.set(Places::default());
            return Ok(());
        }
        if self.standing.peek().unkept.is_some() {
            outbox.take_up(self.replica.peek().outbox.clone());
        }
        self.places.set(Places { copy: copy_place, outbox: outbox_place });
        self.show(Replica { copy, outbox });
        Ok(())
    }

    /// Shows another copy; one that is the same draws nothing anew.
    fn show(mut self, replica: Replica) {
        if replica != *self.replica.peek() {
            self.replica.set(replica);
        }
    }

    /// Shows how the phone stands with its storage, where that has changed.
    pub(super) fn stand(mut self, unkept: Option<Unkept>) {
        if unkept != self.standing.peek().unkept {
            self.standing.write().unkept = unkept;
        }
    }
}

/// Gives a value and the place that its successor takes; `None` where there is one that cannot be read.
fn readable<T: DeserializeOwned + Default>(
    read: Result<Option<Record>, StorageError>,
) -> Result<Option<(T, After)>, StorageError> {
    match read {
        Ok(None) => Ok(Some((T::default(), After::NOTHING))),
        Ok(Some(record)) => Ok(value(&record.text).map(|value| (value, After::This(record.edition)))),
        Err(StorageError::Broken) => Ok(None),
        Err(error) => Err(error),
    }
}
