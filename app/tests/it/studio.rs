//! The microphone, camera and loudspeaker of a phone that a test holds in its hand. It does what `app/assets/media.js`
//! does, which the journeys in a real browser try.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use stegvis_app::platform::{After, Later, Media, MediaError, Storage as _};
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MediaType};

use crate::page::Page;
use crate::world::{World, bell};

/// What the microphone of these tests records in a few seconds.
pub(crate) const SOUND: &str = "OggS and so on";
/// The same to its end.
pub(crate) const LONGER: &str = "OggS and so on and on";

/// What the microphone, camera and loudspeaker do.
#[derive(Default)]
pub(crate) struct Studio {
    refusal: Cell<Option<MediaError>>,
    has_none: Cell<bool>,
    recording: RefCell<Option<(String, Rc<dyn Fn()>)>>,
    ended: RefCell<Option<Later<()>>>,
    has_photo: Cell<bool>,
    over: RefCell<Option<Rc<dyn Fn()>>>,
    played: RefCell<Vec<String>>,
    held: RefCell<Vec<(String, String)>>,
    note: RefCell<String>,
    thrown: RefCell<String>,
    holds: Cell<bool>,
    release: RefCell<Option<Rc<dyn Fn()>>>,
}

fn voice(id: &str, data: &str) -> Attachment {
    let kind = AttachmentKind::Voice { seconds: 12 };
    let size_bytes = u32::try_from(data.len()).unwrap();
    Attachment { id: id.parse().unwrap(), media_type: MediaType::AudioOgg, size_bytes, kind }
}

fn unsent(id: &str) -> String {
    format!("unsent-{id}")
}

impl World {
    /// Lets nobody have the microphone, or lets them again.
    pub(crate) fn refuse_microphone(&self, refusal: Option<MediaError>) {
        self.studio().refusal.set(refusal);
    }

    /// A machine without any of it.
    pub(crate) fn take_media_away(&self) {
        self.studio().has_none.set(true);
    }

    /// The recording has gone on for a while, and is kept so far.
    pub(crate) fn record_on(&self, page: &mut Page) {
        let id = self.studio().recording.borrow().as_ref().unwrap().0.clone();
        self.keep(voice(&id, SOUND), SOUND);
        page.settle();
    }

    /// The phone takes the microphone away, as for a call that comes in.
    pub(crate) fn interrupt(&self, page: &mut Page) {
        self.stop();
        page.settle();
    }

    /// Puts something before the camera.
    pub(crate) fn lay_photo(&self) {
        self.studio().has_photo.set(true);
    }

    /// What was played.
    pub(crate) fn played(&self) -> Vec<String> {
        self.studio().played.borrow().clone()
    }

    /// What plays comes to its end.
    pub(crate) fn play_to_the_end(&self, page: &mut Page) {
        self.pause();
        page.settle();
    }

    /// The app is closed: what the page had in memory is gone.
    pub(crate) fn forget_page(&self) {
        let studio = self.studio();
        studio.held.borrow_mut().clear();
        studio.note.borrow_mut().clear();
        studio.recording.take();
    }

    /// Holds the next upload under way, until [`World::let_upload_end`].
    pub(crate) fn hold_an_upload(&self) {
        self.studio().holds.set(true);
    }

    /// Lets the upload end that is held.
    pub(crate) fn let_upload_end(&self, page: &mut Page) {
        self.studio().release.take().unwrap()();
        page.settle();
    }

    fn write(&self, name: &str, text: &str) -> bool {
        let written = futures_util::FutureExt::now_or_never(stegvis_app::platform::Storage::write(
            self,
            name,
            After::Any,
            text.to_owned(),
        ));
        written.unwrap().is_ok()
    }

    fn keep(&self, attachment: Attachment, data: &str) -> String {
        let (id, note) = (attachment.id.to_string(), serde_json::to_string(&attachment).unwrap());
        let studio = self.studio();
        studio.held.borrow_mut().retain(|(known, _)| *known != id);
        studio.held.borrow_mut().push((id.clone(), data.to_owned()));
        studio.note.replace(note.clone());
        let is_kept = self.write(&unsent(&id), data) && self.write("taken", &note);
        if is_kept { note } else { format!("!{note}") }
    }

    fn data(&self, id: &str) -> Option<String> {
        let held = self.studio().held.borrow().iter().find(|(known, _)| known == id).cloned();
        let kept = |name: String| {
            let read = futures_util::FutureExt::now_or_never(self.read(&name)).unwrap();
            Some(read.ok()??.text)
        };
        held.map(|(_, data)| data).or_else(|| kept(unsent(id))).or_else(|| kept(format!("file-{id}")))
    }

    fn stop(&self) {
        if let Some((_, over)) = &*self.studio().recording.borrow() {
            over();
        }
    }

    fn pause(&self) {
        if let Some(over) = self.studio().over.take() {
            over();
        }
    }

    /// Finds the bytes on the phone, else at the server.
    fn find(&self, given: &str) -> Result<(String, String), MediaError> {
        let (token, json) = given.split_once(' ').unwrap();
        let id = serde_json::from_str::<Attachment>(json).unwrap().id.to_string();
        if let Some(data) = self.data(&id) {
            return Ok((id, data));
        }
        let bytes = self.fetch_file(token, &id).map_err(MediaError::Server)?;
        let data = String::from_utf8(bytes).unwrap();
        self.write(&format!("file-{id}"), &data);
        Ok((id, data))
    }

    fn upload(&self, given: &str) -> Result<(), MediaError> {
        let (token, json) = given.split_once(' ').unwrap();
        let id = serde_json::from_str::<Attachment>(json).unwrap().id.to_string();
        let data = self.data(&id).ok_or(MediaError::Failed)?;
        self.put_file(token, &id, data.as_bytes()).map_err(MediaError::Server)?;
        self.write(&format!("file-{id}"), &data);
        self.studio().held.borrow_mut().retain(|(known, _)| *known != id);
        self.remove(&unsent(&id));
        Ok(())
    }

    fn answer_at_once(&self, what: &str, given: &str) -> Result<String, MediaError> {
        let studio = self.studio();
        match what {
            "stop" => self.stop(),
            "pause" => self.pause(),
            "photograph" if studio.has_photo.take() => {
                let kind = AttachmentKind::Photo { width: 1_600, height: 1_200 };
                let photo = Attachment { media_type: MediaType::ImageJpeg, kind, ..voice(given, "photo") };
                return Ok(self.keep(photo, "photo"));
            }
            "photograph" => {}
            "sent" => {
                studio.note.take();
                self.remove("taken");
            }
            "throw" => {
                studio.thrown.replace(self.text("taken"));
                self.remove("taken");
                self.remove(&unsent(given));
            }
            "undo" => {
                let attachment: Attachment = serde_json::from_str(&studio.thrown.take()).unwrap();
                self.keep(attachment, LONGER);
            }
            "back" => {
                for (id, data) in studio.held.borrow().iter() {
                    self.write(&unsent(id), data);
                }
                let note = studio.note.borrow().clone();
                if !note.is_empty() {
                    self.write("taken", &note);
                }
            }
            "empty" => {
                self.forget_page();
                for name in self.kept() {
                    if name == "taken" || name.starts_with("unsent-") || name.starts_with("file-") {
                        self.remove(&name);
                    }
                }
            }
            "upload" => self.upload(given)?,
            "show" => drop(self.find(given)?),
            other => panic!("media.js does not know {other}"),
        }
        Ok(String::new())
    }
}

impl Media for World {
    fn is_there(&self) -> bool {
        !self.studio().has_none.get()
    }

    fn ask(&self, what: &'static str, given: String) -> Later<Result<String, MediaError>> {
        let world = self.clone();
        let studio = self.studio();
        match what {
            "record" => {
                self.pause();
                let refusal = studio.refusal.get();
                let (over, ended) = bell();
                studio.recording.replace(Some((given, over)));
                studio.ended.replace(Some(ended));
                Box::pin(std::future::ready(refusal.map_or(Ok(String::new()), Err)))
            }
            "recorded" => {
                let ended = studio.ended.take().unwrap();
                Box::pin(async move {
                    ended.await;
                    let (id, _) = world.studio().recording.take().unwrap();
                    Ok(world.keep(voice(&id, LONGER), LONGER))
                })
            }
            "play" => Box::pin(async move {
                world.pause();
                let (_, data) = world.find(&given)?;
                world.studio().played.borrow_mut().push(data);
                let (wake, over) = bell();
                world.studio().over.replace(Some(wake));
                over.await;
                Ok(String::new())
            }),
            "upload" if studio.holds.take() => {
                let (release, released) = bell();
                studio.release.replace(Some(release));
                Box::pin(async move {
                    released.await;
                    world.answer_at_once(what, &given)
                })
            }
            _ => Box::pin(std::future::ready(self.answer_at_once(what, &given))),
        }
    }
}
