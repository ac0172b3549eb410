//! The microphone and camera of a phone that a test holds in its hand: it does with the bytes what `app/assets/media.js`
//! does. The strip in which one records is tried in a real browser, by the journeys in `tests/e2e/voice.rs`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures_util::FutureExt as _;
use stegvis_app::platform::{After, Later, Media, MediaError, Storage};
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MediaType};

use crate::page::Page;
use crate::world::{World, bell};

/// What the microphone of these tests records.
pub(crate) const SOUND: &str = "OggS and so on";

/// What the participant does in the strip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Wish {
    /// Sends what is ready.
    #[default]
    Send,
    /// Throws it away.
    Throw,
    /// Closes the app, or goes to another screen.
    Leave,
}

/// What the microphone and camera do.
#[derive(Default)]
pub(crate) struct Studio {
    has_none: Cell<bool>,
    wish: Cell<Wish>,
    played: RefCell<Vec<String>>,
    held: RefCell<Vec<(String, String)>>,
    note: RefCell<String>,
    holds: Cell<bool>,
    release: RefCell<Option<Rc<dyn Fn()>>>,
}

fn unsent(id: &str) -> String {
    format!("unsent-{id}")
}

impl World {
    /// A machine without any of it.
    pub(crate) fn take_media_away(&self) {
        self.studio().has_none.set(true);
    }

    /// What the participant does with what is ready, from now on.
    pub(crate) fn wish(&self, wish: Wish) {
        self.studio().wish.set(wish);
    }

    /// What was played or shown.
    pub(crate) fn played(&self) -> Vec<String> {
        self.studio().played.borrow().clone()
    }

    /// The app is closed: what the page had in memory is gone.
    pub(crate) fn forget_page(&self) {
        self.studio().held.borrow_mut().clear();
        self.studio().note.borrow_mut().clear();
    }

    /// Whether the page has anything of it in memory.
    pub(crate) fn is_in_memory(&self) -> bool {
        !self.studio().held.borrow().is_empty() || !self.studio().note.borrow().is_empty()
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

    fn put(&self, name: &str, text: &str) {
        // What there is no room for is in memory.
        drop(Storage::write(self, name, After::Any, text.to_owned()).now_or_never().unwrap());
    }

    fn take(&self, given: &str, media_type: MediaType, kind: AttachmentKind) -> String {
        let size_bytes = u32::try_from(SOUND.len()).unwrap();
        let attachment = Attachment { id: given.parse().unwrap(), media_type, size_bytes, kind };
        let note = serde_json::to_string(&attachment).unwrap();
        self.studio().held.borrow_mut().push((given.to_owned(), SOUND.to_owned()));
        self.studio().note.replace(note.clone());
        self.put(&unsent(given), SOUND);
        self.put("taken", &note);
        self.ready(note)
    }

    fn ready(&self, note: String) -> String {
        match self.studio().wish.get() {
            Wish::Send => return note,
            Wish::Leave => {}
            Wish::Throw => {
                let id = serde_json::from_str::<Attachment>(&note).unwrap().id.to_string();
                self.forget_page();
                self.remove("taken");
                self.remove(&unsent(&id));
            }
        }
        String::new()
    }

    fn data(&self, id: &str) -> Option<String> {
        let held = self.studio().held.borrow().iter().find(|(known, _)| known == id).cloned();
        let kept = |name: String| Some(self.read(&name).now_or_never().unwrap().ok()??.text);
        held.map(|(_, data)| data).or_else(|| kept(unsent(id))).or_else(|| kept(format!("file-{id}")))
    }

    /// Finds the bytes on the phone, else at the server.
    fn find(&self, token: &str, id: &str) -> Result<String, MediaError> {
        if let Some(data) = self.data(id) {
            return Ok(data);
        }
        let bytes = self.fetch_file(token, id).map_err(MediaError::Server)?;
        let data = String::from_utf8(bytes).unwrap();
        self.put(&format!("file-{id}"), &data);
        Ok(data)
    }

    fn upload(&self, token: &str, id: &str) -> Result<(), MediaError> {
        let data = self.data(id).ok_or(MediaError::Failed)?;
        self.put_file(token, id, data.as_bytes()).map_err(MediaError::Server)?;
        self.put(&format!("file-{id}"), &data);
        self.studio().held.borrow_mut().retain(|(known, _)| known != id);
        self.remove(&unsent(id));
        Ok(())
    }

    fn answer_media(&self, what: &str, given: &str) -> Result<String, MediaError> {
        let studio = self.studio();
        let of = || {
            let (token, json) = given.split_once(' ').unwrap();
            (token.to_owned(), serde_json::from_str::<Attachment>(json).unwrap().id.to_string())
        };
        match what {
            "voice" => {
                return Ok(self.take(given, MediaType::AudioOgg, AttachmentKind::Voice { seconds: 12 }));
            }
            "photo" => {
                let kind = AttachmentKind::Photo { width: 1_600, height: 1_200 };
                return Ok(self.take(given, MediaType::ImageJpeg, kind));
            }
            "offer" => return Ok(self.ready(given.to_owned())),
            "sent" => {
                studio.note.take();
                self.remove("taken");
            }
            "back" => {
                for (id, data) in studio.held.borrow().iter() {
                    self.put(&unsent(id), data);
                }
                let note = studio.note.borrow().clone();
                if !note.is_empty() {
                    self.put("taken", &note);
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
            "upload" => {
                let (token, id) = of();
                self.upload(&token, &id)?;
            }
            "play" | "show" => {
                let (token, id) = of();
                let data = self.find(&token, &id)?;
                studio.played.borrow_mut().push(data);
            }
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
        // As a browser's: nothing is done before somebody waits for it.
        if what != "upload" || !self.studio().holds.take() {
            return Box::pin(async move { world.answer_media(what, &given) });
        }
        let (release, released) = bell();
        self.studio().release.replace(Some(release));
        Box::pin(async move {
            released.await;
            world.answer_media(what, &given)
        })
    }
}
