//! The microphone, camera and loudspeaker of a phone that a test holds in its hand.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use stegvis_app::platform::{Later, Media, MediaError, Taken};
use stegvis_shared::domain::attachment::{AttachmentKind, MediaType};

use crate::page::Page;
use crate::world::{World, bell};

/// The bytes that the microphone of these tests records.
pub(crate) const SOUND: &str = "T2dnUyBhbmQgc28gb24";
/// The same with more behind it.
pub(crate) const LONGER: &str = "T2dnUyBhbmQgc28gb24gYW5kIG9u";

/// What the microphone, camera and loudspeaker do.
#[derive(Default)]
pub(crate) struct Studio {
    refusal: Cell<Option<MediaError>>,
    has_none: Cell<bool>,
    next: RefCell<Option<Result<Taken, MediaError>>>,
    wake: RefCell<Option<Rc<dyn Fn()>>>,
    photo: RefCell<Option<Taken>>,
    over: RefCell<Option<Rc<dyn Fn()>>>,
    played: RefCell<Vec<String>>,
}

fn voice(data: &str, is_whole: bool) -> Taken {
    let kind = AttachmentKind::Voice { seconds: 12 };
    Taken { media_type: MediaType::AudioOgg, kind, data: data.to_owned(), is_whole }
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

    /// The recording has gone on for a while, and is handed over so far.
    pub(crate) fn record_on(&self, page: &mut Page) {
        self.hand_over(Ok(voice(SOUND, false)));
        page.settle();
    }

    /// The phone takes the microphone away, as for a call that comes in.
    pub(crate) fn interrupt(&self, page: &mut Page) {
        self.hand_over(Ok(voice(LONGER, true)));
        page.settle();
    }

    /// The next photo that is chosen; none when nobody chooses one.
    pub(crate) fn lay_photo(&self) {
        let kind = AttachmentKind::Photo { width: 1_600, height: 1_200 };
        let data = "_9j_4AAQSkZJRg".to_owned();
        let photo = Taken { media_type: MediaType::ImageJpeg, kind, data, is_whole: true };
        self.studio().photo.replace(Some(photo));
    }

    /// Addresses of what was played.
    pub(crate) fn played(&self) -> Vec<String> {
        self.studio().played.borrow().clone()
    }

    /// What plays comes to its end.
    pub(crate) fn play_to_the_end(&self, page: &mut Page) {
        self.pause();
        page.settle();
    }

    fn hand_over(&self, taken: Result<Taken, MediaError>) {
        self.studio().next.replace(Some(taken));
        if let Some(wake) = self.studio().wake.take() {
            wake();
        }
    }
}

impl Media for World {
    fn is_there(&self) -> bool {
        !self.studio().has_none.get()
    }

    fn record(&self) -> Later<Result<(), MediaError>> {
        Box::pin(std::future::ready(self.studio().refusal.get().map_or(Ok(()), Err)))
    }

    fn recorded(&self) -> Later<Result<Taken, MediaError>> {
        let world = self.clone();
        Box::pin(async move {
            loop {
                if let Some(taken) = world.studio().next.take() {
                    return taken;
                }
                let (wake, woken) = bell();
                world.studio().wake.replace(Some(wake));
                woken.await;
            }
        })
    }

    fn stop(&self) {
        if self.studio().wake.borrow().is_some() {
            self.hand_over(Ok(voice(LONGER, true)));
        }
    }

    fn photograph(&self) -> Later<Result<Option<Taken>, MediaError>> {
        Box::pin(std::future::ready(Ok(self.studio().photo.take())))
    }

    fn address(&self, media_type: MediaType, data: String) -> Later<Result<String, MediaError>> {
        Box::pin(std::future::ready(Ok(format!("blob:{} {data}", media_type.name()))))
    }

    fn play(&self, _id: String, address: String) -> Later<()> {
        self.pause();
        self.studio().played.borrow_mut().push(address);
        let (wake, over) = bell();
        self.studio().over.replace(Some(wake));
        over
    }

    fn pause(&self) {
        if let Some(over) = self.studio().over.take() {
            over();
        }
    }
}
