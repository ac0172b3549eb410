//! The bytes of voice notes and photos on their way to the server, before the messages that name them.
//!
//! # Design
//! - A loop of its own uploads, so that an answer never waits behind a voice note on a bad line. An action whose bytes
//!   are not at the server yet is left out of the exchange.
//! - What the server will never take, or the phone has no more, is sent without its bytes: the server refuses that, and
//!   the participant is told. Where the server has lost the bytes, they are uploaded once more.

use std::cell::RefCell;
use std::rc::Rc;

use dioxus::prelude::*;
use stegvis_shared::id::AttachmentId;
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};
use stegvis_shared::sync::{Action, Rejection};

use super::State;
use super::pace::wait_ms;
use super::sync::wait;
use crate::platform::MediaError;

/// What has become of files since the start: those that were at the server, and how often they were lost there.
#[derive(Clone, Default)]
pub(super) struct Files(Rc<RefCell<Vec<File>>>);

struct File {
    id: AttachmentId,
    is_settled: bool,
    is_given_up: bool,
}

impl Files {
    fn is_settled(&self, action: &Action) -> bool {
        let files = self.0.borrow();
        action
            .kind
            .attachment()
            .is_none_or(|attachment| files.iter().any(|file| file.id == attachment.id && file.is_settled))
    }

    fn settle(&self, id: AttachmentId, is_given_up: bool) {
        let mut files = self.0.borrow_mut();
        match files.iter_mut().find(|file| file.id == id) {
            // What was lost once is not brought a third time.
            Some(file) => (file.is_settled, file.is_given_up) = (true, true),
            None => files.push(File { id, is_settled: true, is_given_up }),
        }
    }

    /// Leaves the actions out whose bytes are still on their way. Says whether there are any.
    pub(super) fn hold_back(&self, request: &mut SyncRequest) -> bool {
        let all = request.actions.len();
        request.actions.retain(|action| self.is_settled(action));
        request.actions.len() < all
    }

    /// Takes the refusals out of an answer that bringing the bytes once more will mend. Says whether there were any.
    pub(super) fn mend(&self, request: &SyncRequest, response: &mut SyncResponse) -> bool {
        let all = response.outcomes.len();
        response.outcomes.retain(|outcome| {
            if outcome.refused != Some(Rejection::NoSuchAttachment) {
                return true;
            }
            let action = request.actions.iter().find(|action| action.id == outcome.id);
            let Some(attachment) = action.and_then(|action| action.kind.attachment()) else { return true };
            let mut files = self.0.borrow_mut();
            let file = files.iter_mut().find(|file| file.id == attachment.id && !file.is_given_up);
            file.map(|file| file.is_settled = false).is_none()
        });
        response.outcomes.len() < all
    }
}

/// Brings files to the server until the session ends.
pub(crate) async fn send_files(state: &State) {
    let machine = state.machine();
    let mut failures = 0;
    loop {
        let next = state.phone.replica.peek().outbox().iter().find_map(|action| {
            action.kind.attachment().filter(|_| !machine.files.is_settled(action)).copied()
        });
        let Some(attachment) = next else {
            machine.file_bell.heard().await;
            continue;
        };
        let is_given_up = match state.ask_server("upload", attachment).await {
            Ok(_) => false,
            // It is not there, or will never be taken. Any other word may be of a network in between.
            Err(MediaError::Failed | MediaError::Server(400 | 409 | 413 | 415 | 422)) => true,
            Err(_) => {
                failures += 1;
                let [random, ..] = machine.platform.random.bits();
                wait(&machine, &machine.file_bell, wait_ms(failures, random)).await;
                continue;
            }
        };
        failures = 0;
        machine.files.settle(attachment.id, is_given_up);
        machine.sync_bell.ring();
    }
}
