//! The bytes of voice notes and photos: kept on the phone, brought to the server before the message that names them,
//! and fetched to be played or shown.
//!
//! # Design
//! - Each is a record of its own, sealed like the others, and written before anything names it.
//! - A loop of its own uploads, so that an answer never waits behind a voice note on a bad line. An action whose bytes
//!   are not at the server yet is left out of the exchange.
//! - What the server will never take, or the phone has no more, is sent without its bytes: the server refuses that, and
//!   the participant is told. Where the server has lost the bytes, they are uploaded once more.
//! - What is at the server stays on the phone as a cache of the latest. What is younger than a day is never cleared
//!   away: another window may just be recording it.

use std::cell::RefCell;
use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dioxus::prelude::*;
use stegvis_shared::domain::attachment::Attachment;
use stegvis_shared::id::AttachmentId;
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};
use stegvis_shared::sync::Rejection;
use stegvis_shared::time::Timestamp;

use super::api::ApiError;
use super::pace::wait_ms;
use super::sync::wait;
use super::{Machine, State};
use crate::platform::Taken;

/// Before and behind the names of all files.
const FIRST: &str = "file-";
const BEHIND: &str = "file.";
/// How many of the latest messages' files stay on the phone.
const KEPT_FILES: usize = 20;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

fn name_of(id: AttachmentId) -> String {
    format!("{FIRST}{id}")
}

/// What is known of files since the start.
#[derive(Clone, Default)]
pub(super) struct Files(Rc<RefCell<Vec<File>>>);

struct File {
    id: AttachmentId,
    /// The bytes in Base64, until they are at the server.
    data: Option<String>,
    standing: FileStanding,
    /// Whether the server has lost the bytes before.
    was_lost: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum FileStanding {
    Here,
    AtServer,
    GivenUp,
}

impl Files {
    fn with<T>(&self, id: AttachmentId, change: impl FnOnce(&mut File) -> T) -> T {
        let mut files = self.0.borrow_mut();
        if files.iter().all(|file| file.id != id) {
            files.push(File { id, data: None, standing: FileStanding::Here, was_lost: false });
        }
        change(files.iter_mut().find(|file| file.id == id).expect("it has just been put in"))
    }

    fn is_settled(&self, id: AttachmentId) -> bool {
        self.with(id, |file| file.standing != FileStanding::Here)
    }

    pub(super) fn clear(&self) {
        self.0.borrow_mut().clear();
    }

    /// Leaves the actions out whose bytes are still on their way. Says whether there are any.
    pub(super) fn hold_back(&self, request: &mut SyncRequest) -> bool {
        let all = request.actions.len();
        request.actions.retain(|action| {
            action.kind.attachment().is_none_or(|attachment| self.is_settled(attachment.id))
        });
        request.actions.len() < all
    }

    /// Takes the refusals out of an answer that more bytes will mend. Says whether there were any.
    pub(super) fn mend(&self, request: &SyncRequest, response: &mut SyncResponse) -> bool {
        let all = response.outcomes.len();
        response.outcomes.retain(|outcome| {
            let action = request.actions.iter().find(|action| action.id == outcome.id);
            match action.and_then(|action| action.kind.attachment()) {
                Some(attachment) if outcome.refused == Some(Rejection::NoSuchAttachment) => {
                    self.with(attachment.id, |file| {
                        let is_final = file.was_lost || file.standing == FileStanding::GivenUp;
                        file.was_lost = true;
                        if !is_final {
                            file.standing = FileStanding::Here;
                        }
                        is_final
                    })
                }
                _ => true,
            }
        });
        response.outcomes.len() < all
    }
}

impl State {
    /// Keeps what was recorded so far, or a photo. Without room for it, it is in memory until it is sent.
    pub(super) async fn keep_file(&self, id: AttachmentId, taken: Taken) {
        let machine = self.machine();
        machine.files.with(id, |file| file.data = Some(taken.data.clone()));
        if let Err(error) = machine.store.put_text(&name_of(id), taken.data).await {
            self.phone.stand(Some(error.into()));
        }
    }

    /// Keeps once more what is not sent, after the phone has emptied the storage.
    pub(super) async fn put_files_back(&self) {
        let machine = self.machine();
        let held: Vec<(AttachmentId, String)> =
            machine.files.0.borrow().iter().filter_map(|file| Some((file.id, file.data.clone()?))).collect();
        for (id, data) in held {
            // What has no room is still in memory.
            drop(machine.store.put_text(&name_of(id), data).await);
        }
    }

    /// Forgets one file.
    pub(super) async fn forget_file(&self, id: AttachmentId) {
        let machine = self.machine();
        machine.files.with(id, |file| file.data = None);
        let name = name_of(id);
        // One that stays is cleared away later.
        drop(machine.store.forget(&name, &format!("{name} "), "").await);
    }

    /// Forgets the files of somebody else.
    pub(super) async fn forget_files(&self) {
        let machine = self.machine();
        machine.files.clear();
        // Those that stay are cleared away later.
        drop(machine.store.forget(FIRST, BEHIND, "").await);
    }

    /// Clears away old files, but not what waits to be sent, what is `ready`, and the latest.
    pub(super) async fn tidy_files(&self, ready: Option<AttachmentId>) {
        let machine = self.machine();
        let mut but = String::new();
        {
            // What waits to be sent comes last.
            let view = self.phone.view.peek();
            let latest = view.messages.iter().rev().filter_map(|message| message.attachment);
            let kept = latest.map(|attachment| attachment.id).take(KEPT_FILES.max(view.unsent)).chain(ready);
            for id in kept {
                but += &name_of(id);
                but.push(' ');
            }
        }
        let day_ago = machine.platform.clock.now().plus_millis(-DAY_MS);
        let before = name_of(AttachmentId::new(day_ago.max(Timestamp::from_millis(0)), [0; 10]));
        // What stays takes room, no more.
        drop(machine.store.forget(FIRST, &before, &but).await);
    }

    /// Gives the bytes of a file in Base64: from the phone, else from the server.
    pub(super) async fn data_of(&self, attachment: &Attachment) -> Option<String> {
        let machine = self.machine();
        if let Some(data) = self.kept_data(&machine, attachment.id).await {
            return Some(data);
        }
        let (api, store) = (&machine.api, &machine.store);
        let id = attachment.id;
        let bytes = self.session.authorised(api, store, |token| api.file(token, id)).await.ok()?;
        let data = URL_SAFE_NO_PAD.encode(bytes);
        // Without room for it, it is fetched again.
        drop(store.put_text(&name_of(id), data.clone()).await);
        Some(data)
    }

    async fn kept_data(&self, machine: &Machine, id: AttachmentId) -> Option<String> {
        match machine.files.with(id, |file| file.data.clone()) {
            None => Some(machine.store.record(&name_of(id)).await.ok()??.text),
            held => held,
        }
    }

    /// Brings one file to the server.
    ///
    /// # Errors
    /// When it is worth trying again.
    async fn upload(&self, machine: &Machine, attachment: &Attachment) -> Result<(), ApiError> {
        let data = self.kept_data(machine, attachment.id).await;
        let bytes = data.and_then(|data| URL_SAFE_NO_PAD.decode(data).ok());
        let standing = match bytes {
            None => FileStanding::GivenUp,
            Some(bytes) => {
                let (api, store) = (&machine.api, &machine.store);
                let put = |token| api.put_file(token, attachment, bytes.clone());
                match self.session.authorised(api, store, put).await {
                    Ok(()) => FileStanding::AtServer,
                    Err(ApiError::Refused { code, .. })
                        if matches!(code.status(), 400..500) && !matches!(code.status(), 401 | 429) =>
                    {
                        FileStanding::GivenUp
                    }
                    Err(error) => return Err(error),
                }
            }
        };
        machine.files.with(attachment.id, |file| {
            file.standing = standing;
            file.data = None;
        });
        Ok(())
    }
}

/// Brings files to the server until the session ends.
pub(crate) async fn send_files(state: &State) {
    let machine = state.machine();
    let mut failures = 0;
    loop {
        let next = state.phone.replica.peek().outbox().iter().find_map(|action| {
            action.kind.attachment().filter(|attachment| !machine.files.is_settled(attachment.id)).copied()
        });
        let Some(attachment) = next else {
            machine.file_bell.heard().await;
            continue;
        };
        if state.upload(&machine, &attachment).await.is_ok() {
            failures = 0;
            machine.sync_bell.ring();
        } else {
            failures += 1;
            let [random, ..] = machine.platform.random.bits();
            wait(&machine, &machine.file_bell, wait_ms(failures, random)).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sort_by_age_and_lie_between_the_ends() {
        let name = |millis| name_of(AttachmentId::new(Timestamp::from_millis(millis), [7; 10]));
        assert!(FIRST < name(1).as_str() && name(1) < name(2) && name(2).as_str() < BEHIND);
    }
}
