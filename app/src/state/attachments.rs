//! Voice notes and photos: what is sent of them, and when. [`Media`](crate::platform::Media) does the work.

use std::cell::Cell;

use dioxus::prelude::*;
use stegvis_shared::domain::attachment::Attachment;
use stegvis_shared::id::{ActionId, AttachmentId};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::sync::ActionKind;

use super::State;
use super::api::ApiError;
use super::store::{TAKEN, value};
use crate::platform::{Later, MediaError};

/// What one can do with voice notes and photos.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Record, and send that or not.
    Speak,
    /// Take or choose a photo, and send that or not.
    Photograph,
    /// Be offered what an earlier start has left, if there is anything.
    Resume,
    /// Have this shown.
    Show(Attachment),
    /// Play this, or stop for a while when it plays.
    Play(Attachment),
}

impl State {
    /// Does what one can do with voice notes and photos.
    pub async fn attach(self, deed: Deed) {
        let (what, given) = match deed {
            Deed::Speak => ("voice", self.new_file()),
            Deed::Photograph => ("photo", self.new_file()),
            Deed::Resume => match self.left().await {
                Some(left) => ("offer", left),
                None => return,
            },
            Deed::Show(attachment) => return drop(self.ask_server("show", attachment).await),
            Deed::Play(attachment) => return drop(self.ask_server("play", attachment).await),
        };
        let Ok(json) = self.ask(what, given).await else { return };
        if let Some(attachment) = value::<Attachment>(&json) {
            // The id of what is sent, so that two windows or two starts do not send it twice.
            let id = ActionId::from_bytes(*attachment.id.as_bytes());
            self.act_as(id, ActionKind::SendAttachment { attachment }).await;
            self.tell("sent");
        }
    }

    /// Gives what an earlier start has left, as its JSON.
    async fn left(&self) -> Option<String> {
        let text = self.machine().store.record(TAKEN).await.ok()??.text;
        let left = Some(value::<Attachment>(&text)?);
        // Killed between sending it and noting that.
        let is_sent = self.phone.view.peek().messages.iter().any(|message| message.attachment == left);
        if is_sent {
            self.tell("sent");
        }
        (!is_sent).then_some(text)
    }

    /// Forgets everything, for another person.
    pub(super) async fn forget_attachments(&self) {
        // Waited for: what is spawned goes with the screen, and this comes as one goes.
        drop(self.ask("empty", String::new()).await);
    }

    /// Keeps all that is not at the server once more, after the phone has emptied the storage.
    pub(super) fn put_attachments_back(&self) {
        self.tell("back");
    }

    /// Asks for something that may need the server.
    pub(super) async fn ask_server(
        &self,
        what: &'static str,
        attachment: Attachment,
    ) -> Result<String, MediaError> {
        let machine = self.machine();
        let json = serde_json::to_string(&attachment).expect("attachments always become JSON");
        let failure = Cell::new(MediaError::Failed);
        let ask = |token: String| {
            let asked = self.ask(what, format!("{token} {json}"));
            let failure = &failure;
            async move {
                asked.await.map_err(|error| {
                    failure.set(error);
                    let is_unknown = error == MediaError::Server(401);
                    let code = if is_unknown { ErrorCode::NotSignedIn } else { ErrorCode::Busy };
                    ApiError::Refused { code, retry_after_s: None }
                })
            }
        };
        let answer = self.session.authorised(&machine.api, &machine.store, ask).await;
        answer.map_err(|_| failure.get())
    }

    fn new_file(&self) -> String {
        let platform = self.platform();
        AttachmentId::new(platform.clock.now(), platform.random.bits()).to_string()
    }

    fn tell(&self, what: &'static str) {
        let asked = self.ask(what, String::new());
        spawn(async move { drop(asked.await) });
    }

    fn ask(&self, what: &'static str, given: String) -> Later<Result<String, MediaError>> {
        self.platform().media.ask(what, given)
    }
}
