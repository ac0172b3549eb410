//! Voice notes and photos as the screens see them: what is being taken, what is ready to be sent, what plays.
//!
//! # Design
//! What was taken is on the phone before it is shown as ready, and a note of it beside it, so that the next start offers
//! it again. A recording is kept every few seconds while it goes on.

use dioxus::prelude::*;
use serde::{Deserialize, Serialize};
use stegvis_shared::domain::attachment::Attachment;
use stegvis_shared::id::{ActionId, AttachmentId};
use stegvis_shared::sync::ActionKind;

use super::State;
use super::store::TAKEN;
use crate::platform::{MediaError, Taken};

/// Voice notes and photos as the screens see them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attachments {
    /// What is being taken.
    pub taking: Taking,
    /// The voice note that plays.
    pub playing: Option<AttachmentId>,
    /// Where the page finds what it plays or shows.
    pub addresses: Vec<(AttachmentId, String)>,
    /// What was asked for, and is neither on the phone nor to be reached.
    pub away: Option<AttachmentId>,
}

impl Attachments {
    /// Gives where the page finds something.
    pub fn address(&self, id: AttachmentId) -> Option<String> {
        let found = self.addresses.iter().find(|(known, _)| *known == id);
        found.map(|(_, address)| address.clone())
    }
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
    /// The recording did not begin.
    NoVoice(MediaError),
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

/// A note of what is ready to be sent.
#[derive(Serialize, Deserialize)]
struct Kept {
    attachment: Option<Attachment>,
}

impl State {
    /// Does what one can do with voice notes and photos.
    pub async fn attach(mut self, deed: Deed) {
        let media = self.platform().media;
        let taking = self.attachments.peek().taking;
        match (deed, taking) {
            (Deed::Begin, _) if !self.appearance.0.peek().settings.has_recorded => {
                self.leave_thrown().await;
                self.take(Taking::About);
            }
            (Deed::Begin | Deed::Record, _) => self.record().await,
            (Deed::Stop, _) => media.stop(),
            (Deed::Photograph, _) => self.photograph().await,
            (Deed::Send, Taking::Ready(attachment)) => {
                media.pause();
                // The id of what is sent, so that two windows or two starts do not send it twice.
                let id = ActionId::from_bytes(*attachment.id.as_bytes());
                self.act_as(id, ActionKind::SendAttachment { attachment }).await;
                self.take(Taking::Nothing);
                self.note(None).await;
            }
            (Deed::Throw, Taking::Ready(attachment)) => {
                media.pause();
                self.take(Taking::Thrown(attachment));
                self.note(None).await;
            }
            (Deed::Undo, Taking::Thrown(attachment)) => {
                self.take(Taking::Ready(attachment));
                self.note(Some(attachment)).await;
            }
            (Deed::Leave, Taking::Running) => media.stop(),
            (Deed::Leave, Taking::Ready(_)) => media.pause(),
            (Deed::Leave, _) => {
                media.pause();
                self.leave_thrown().await;
                self.take(Taking::Nothing);
            }
            (Deed::Show(attachment), _) => {
                self.address(&attachment).await;
            }
            (Deed::Play(attachment), _) if self.attachments.peek().playing == Some(attachment.id) => {
                media.pause();
            }
            (Deed::Play(attachment), _) => {
                let Some(address) = self.address(&attachment).await else { return };
                self.attachments.write().playing = Some(attachment.id);
                media.play(attachment.id.to_string(), address).await;
                if self.attachments.peek().playing == Some(attachment.id) {
                    self.attachments.write().playing = None;
                }
            }
            // A second press, when the first has changed what there is to do.
            (Deed::Send | Deed::Throw | Deed::Undo, _) => {}
        }
    }

    /// Takes back what earlier starts have left ready, and clears away what is old.
    pub(super) async fn recall_attachments(&self) {
        let machine = self.machine();
        let kept = machine.store.get::<Kept>(TAKEN).await.and_then(|kept| kept.attachment);
        // Killed between sending it and noting that.
        let is_sent = |id| {
            let view = self.phone.view.peek();
            view.messages.iter().any(|message| message.attachment.is_some_and(|sent| sent.id == id))
        };
        let ready = kept.filter(|attachment| !is_sent(attachment.id));
        if let Some(attachment) = ready {
            self.take(Taking::Ready(attachment));
        }
        self.tidy_files(ready.map(|attachment| attachment.id)).await;
    }

    /// Keeps the note of what is ready once more, after the phone has emptied the storage.
    pub(super) async fn put_attachments_back(&self) {
        self.put_files_back().await;
        if let Taking::Ready(attachment) = self.attachments.peek().taking {
            self.note(Some(attachment)).await;
        }
    }

    /// Shows nothing any more, when nothing is kept any more.
    pub(super) fn forget_attachments(mut self) {
        let media = self.platform().media;
        media.stop();
        media.pause();
        self.attachments.set(Attachments::default());
    }

    fn take(mut self, taking: Taking) {
        self.attachments.write().taking = taking;
    }

    async fn note(&self, attachment: Option<Attachment>) {
        // Without room for it, what is ready is in memory.
        drop(self.machine().store.put(TAKEN, &Kept { attachment }).await);
    }

    async fn leave_thrown(&self) {
        let taking = self.attachments.peek().taking;
        if let Taking::Thrown(attachment) = taking {
            self.forget_file(attachment.id).await;
        }
    }

    async fn record(&self) {
        if matches!(self.attachments.peek().taking, Taking::Opening | Taking::Running) {
            return;
        }
        let media = self.platform().media;
        media.pause();
        self.leave_thrown().await;
        self.take(Taking::Opening);
        if let Err(error) = media.record().await {
            return self.take(Taking::NoVoice(error));
        }
        if self.attachments.peek().taking != Taking::Opening {
            // One has left while the phone asked.
            return media.stop();
        }
        self.take(Taking::Running);
        let id = self.new_file();
        let mut has_some = false;
        loop {
            let taken = match media.recorded().await {
                Ok(taken) => taken,
                // What was kept before is what there is.
                Err(_) if has_some => return self.recall_attachments().await,
                Err(error) => return self.take(Taking::NoVoice(error)),
            };
            has_some = true;
            let (attachment, is_whole) = (attachment_of(id, &taken), taken.is_whole);
            self.keep_file(id, taken).await;
            self.note(Some(attachment)).await;
            if is_whole {
                self.take(Taking::Ready(attachment));
                break;
            }
        }
        if !self.appearance.0.peek().settings.has_recorded {
            self.set(|settings| settings.has_recorded = true).await;
        }
    }

    async fn photograph(&self) {
        let taken = match self.platform().media.photograph().await {
            Ok(Some(taken)) => taken,
            Ok(None) => return,
            Err(_) => return self.take(Taking::NoPhoto),
        };
        self.leave_thrown().await;
        let id = self.new_file();
        let attachment = attachment_of(id, &taken);
        self.keep_file(id, taken).await;
        self.note(Some(attachment)).await;
        self.take(Taking::Ready(attachment));
    }

    fn new_file(&self) -> AttachmentId {
        let platform = self.platform();
        AttachmentId::new(platform.clock.now(), platform.random.bits())
    }

    /// Finds where the page plays or shows something.
    async fn address(mut self, attachment: &Attachment) -> Option<String> {
        let id = attachment.id;
        let known = self.attachments.peek().address(id);
        if known.is_some() {
            return known;
        }
        let mut address = None;
        if let Some(data) = self.data_of(attachment).await {
            address = self.platform().media.address(attachment.media_type, data).await.ok();
        }
        let mut attachments = self.attachments.write();
        match &address {
            Some(address) => attachments.addresses.push((id, address.clone())),
            None => attachments.away = Some(id),
        }
        if address.is_some() && attachments.away == Some(id) {
            attachments.away = None;
        }
        address
    }
}

fn attachment_of(id: AttachmentId, taken: &Taken) -> Attachment {
    // Three bytes are four letters.
    let size_bytes = u32::try_from(taken.data.len() * 3 / 4).unwrap_or(u32::MAX);
    Attachment { id, media_type: taken.media_type, size_bytes, kind: taken.kind }
}
