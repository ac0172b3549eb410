//! Voice notes and photos as the screens see them: what is being taken, what is ready to be sent, what plays.
//!
//! # Design
//! What was taken is on the phone before it is shown as ready, and a note of it beside it, so that the next start offers
//! it again. [`Media`](crate::platform::Media) does the work.

use std::cell::Cell;

use dioxus::prelude::*;
use stegvis_shared::domain::attachment::Attachment;
use stegvis_shared::id::{ActionId, AttachmentId};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::sync::ActionKind;

use super::api::ApiError;
use super::store::{TAKEN, value};
use super::{State, Unkept};
use crate::platform::{Later, MediaError};

/// Voice notes and photos as the screens see them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attachments {
    /// What is being taken.
    pub taking: Taking,
    /// The voice note that plays.
    pub playing: Option<AttachmentId>,
    /// What was asked for, and is neither on the phone nor to be reached.
    pub away: Option<AttachmentId>,
}

/// What is being taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Taking {
    /// Nothing.
    #[default]
    Nothing,
    /// One is told what comes, before the first recording.
    About,
    /// The phone is asked for the microphone.
    Opening,
    /// The phone records.
    Running,
    /// This is ready to be sent.
    Ready(Attachment),
    /// This was thrown away, and can be taken back.
    Thrown(Attachment),
    /// There is no recording, and the microphone may not be used.
    Denied,
    /// There is no recording.
    NoVoice,
    /// The photo could not be read.
    NoPhoto,
}

/// What one can do with voice notes and photos.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Come to the recording; the first time one is told what comes.
    Begin,
    /// Record.
    Record,
    /// End the recording.
    Stop,
    /// Take or choose a photo.
    Photograph,
    /// Send what is ready.
    Send,
    /// Throw away what is ready.
    Throw,
    /// Take back what was thrown away.
    Undo,
    /// Go back to writing.
    Leave,
    /// Have this shown.
    Show(Attachment),
    /// Play this, or stop for a while when it plays.
    Play(Attachment),
}

impl State {
    /// Does what one can do with voice notes and photos.
    pub async fn attach(mut self, deed: Deed) {
        let Attachments { taking, playing, .. } = *self.attachments.peek();
        match (deed, taking) {
            (Deed::Begin, _) if !self.appearance.0.peek().settings.has_recorded => self.take(Taking::About),
            (Deed::Begin | Deed::Record, Taking::Opening | Taking::Running) => {}
            (Deed::Begin | Deed::Record, _) => self.record().await,
            (Deed::Stop, _) | (Deed::Leave, Taking::Running) => self.tell("stop"),
            (Deed::Photograph, _) => {
                let id = self.new_file();
                self.taken(self.ask("photograph", id).await, Taking::NoPhoto);
            }
            (Deed::Send, Taking::Ready(attachment)) => {
                self.take(Taking::Nothing);
                // The id of what is sent, so that two windows or two starts do not send it twice.
                let id = ActionId::from_bytes(*attachment.id.as_bytes());
                self.act_as(id, ActionKind::SendAttachment { attachment }).await;
                self.tell("sent");
            }
            (Deed::Throw, Taking::Ready(attachment)) => {
                self.take(Taking::Thrown(attachment));
                drop(self.ask("throw", attachment.id.to_string()).await);
            }
            (Deed::Undo, Taking::Thrown(attachment)) => {
                self.take(Taking::Ready(attachment));
                self.tell("undo");
            }
            (Deed::Leave, Taking::Ready(_)) => {}
            (Deed::Leave, _) => self.take(Taking::Nothing),
            (Deed::Play(attachment), _) if playing == Some(attachment.id) => self.tell("pause"),
            (Deed::Play(attachment) | Deed::Show(attachment), _) => {
                let id = attachment.id;
                let is_sound = matches!(deed, Deed::Play(_));
                if is_sound {
                    let mut attachments = self.attachments.write();
                    (attachments.playing, attachments.away) = (Some(id), None);
                }
                let opened = self.ask_server(if is_sound { "play" } else { "show" }, &attachment).await;
                let mut attachments = self.attachments.write();
                if attachments.playing == Some(id) {
                    attachments.playing = None;
                }
                if opened.is_err() {
                    attachments.away = Some(id);
                }
            }
            // A second press, when the first has changed what there is to do.
            (Deed::Send | Deed::Throw | Deed::Undo, _) => {}
        }
    }

    /// Takes back what earlier starts have left ready.
    pub(super) async fn recall_attachments(&self) {
        let record = self.machine().store.record(TAKEN).await;
        let Some(attachment) = record.ok().flatten().and_then(|record| value::<Attachment>(&record.text))
        else {
            return;
        };
        // Killed between sending it and noting that.
        let is_sent =
            self.phone.view.peek().messages.iter().any(|message| message.attachment == Some(attachment));
        if !is_sent {
            self.take(Taking::Ready(attachment));
        }
    }

    /// Shows nothing any more, when nothing is kept any more.
    pub(super) fn forget_attachments(mut self) {
        self.attachments.set(Attachments::default());
        self.tell("empty");
    }

    /// Keeps all that is not at the server once more, after the phone has emptied the storage.
    pub(super) fn put_attachments_back(&self) {
        self.tell("back");
    }

    /// Asks for something that may need the server.
    pub(super) async fn ask_server(
        &self,
        what: &'static str,
        attachment: &Attachment,
    ) -> Result<String, MediaError> {
        let machine = self.machine();
        let json = serde_json::to_string(attachment).expect("attachments always become JSON");
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

    fn take(mut self, taking: Taking) {
        self.attachments.write().taking = taking;
    }

    /// Shows what was taken as ready, or else why there is nothing.
    fn taken(self, taken: Result<String, MediaError>, otherwise: Taking) {
        let taken = match taken {
            Ok(json) if json.is_empty() => return,
            Ok(json) => {
                let unkept = json.strip_prefix('!');
                if unkept.is_some() {
                    self.phone.stand(Some(Unkept::NoRoom));
                }
                value::<Attachment>(unkept.unwrap_or(&json))
            }
            Err(_) => None,
        };
        self.take(taken.map_or(otherwise, Taking::Ready));
    }

    async fn record(self) {
        self.take(Taking::Opening);
        let id = self.new_file();
        if let Err(error) = self.ask("record", id).await {
            return self.take(if error == MediaError::Denied { Taking::Denied } else { Taking::NoVoice });
        }
        if self.attachments.peek().taking != Taking::Opening {
            // One has left while the phone asked.
            return self.tell("stop");
        }
        self.take(Taking::Running);
        self.taken(self.ask("recorded", String::new()).await, Taking::NoVoice);
        self.set(|settings| settings.has_recorded = true).await;
    }

    fn new_file(&self) -> String {
        let platform = self.platform();
        AttachmentId::new(platform.clock.now(), platform.random.bits()).to_string()
    }

    fn tell(self, what: &'static str) {
        let asked = self.ask(what, String::new());
        spawn(async move { drop(asked.await) });
    }

    fn ask(&self, what: &'static str, given: String) -> Later<Result<String, MediaError>> {
        self.platform().media.ask(what, given)
    }
}
