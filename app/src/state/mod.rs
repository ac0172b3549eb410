//! What the app knows, as Copy structs of signals: who is signed in, the phone's copy, the words, the appearance.
//!
//! # Design
//! [`State`] is made once, at the root, and given by context. Whatever must outlive the app is written to storage
//! before a signal shows it as kept. Screens do not see any of this; they see a [`Scene`](crate::Scene).

mod api;
mod attachments;
mod data;
mod files;
mod live;
mod lock;
mod pace;
mod phone;
mod reminders;
mod session;
mod settings;
mod store;
mod sync;
mod words;

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use dioxus::prelude::*;
use futures_util::lock::Mutex;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::pairing::PairingCode;
use stegvis_shared::id::ActionId;
use stegvis_shared::protocol::calendar::CalendarLink;
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::session::PairRequest;
use stegvis_shared::sync::{Action, ActionKind};
use stegvis_shared::time::Timestamp;

pub use api::ApiError;
pub use attachments::Deed;
pub use data::{DataShape, DataState};
pub use lock::{Lock, LockOutcome};
pub use phone::{Phone, Reach, Standing, Unkept};
pub use reminders::Reminding;
pub use session::{Again, Session, SignedIn};
pub use settings::{Appearance, Settings, Usage};
pub use words::{LanguageChoice, Practice, Wording, Words};

pub(crate) use files::send_files;
pub(crate) use live::listen;
pub(crate) use sync::keep_in_step;

use crate::platform::{Arrival, Method, Platform, Response};
use api::Api;
use files::Files;
use store::Store;

/// Everything that the app knows.
#[derive(Clone, Copy)]
pub struct State {
    /// Who is signed in.
    pub session: Session,
    /// The phone's copy of what the server knows.
    pub phone: Phone,
    /// The words of the chosen language.
    pub words: Words,
    /// What the participant has set.
    pub appearance: Appearance,
    /// How it stands with the schedule in the phone's calendar.
    pub calendar: Signal<CalendarState>,
    /// How it stands with the reminders of this phone.
    pub reminding: Signal<Reminding>,
    /// How it stands with the file of everything about the participant.
    pub data: Signal<DataState>,
    /// How it stands with the PIN.
    pub lock: Signal<Lock>,
    machine: CopyValue<Machine>,
}

/// How it stands with the schedule in the phone's calendar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CalendarState {
    /// Nothing is asked, or the phone's calendar has been opened.
    #[default]
    Unasked,
    /// The server is being asked.
    Asking,
    /// No link works any more.
    Removed,
    /// The server did not do it.
    Failed(ApiError),
}

/// What the state is made of besides signals.
#[derive(Clone)]
struct Machine {
    platform: Platform,
    store: Store,
    api: Api,
    /// Rings when the phone should talk with the server.
    sync_bell: Bell,
    /// Rings when the phone should open its live connection again.
    live_bell: Bell,
    /// Rings when the phone should bring files to the server.
    file_bell: Bell,
    files: Files,
    /// Whether a screen has been shown since the start.
    has_arrived: Rc<Cell<bool>>,
    /// Since when the app is out of sight.
    hidden_at: Rc<Cell<Option<Timestamp>>>,
    /// Whether the server has to hear of the language when the app is unlocked.
    language_waits: Rc<Cell<bool>>,
}

impl State {
    /// Makes an empty state in the current scope; [`recall`](Self::recall) fills it.
    pub fn new(platform: Platform) -> Self {
        let store = Store::new(Rc::clone(&platform.storage));
        let api = Api::new(Rc::clone(&platform.network));
        Self {
            session: Session::new(),
            phone: Phone::new(),
            words: Words::new(),
            appearance: Appearance::new(),
            calendar: Signal::new(CalendarState::default()),
            reminding: Signal::new(Reminding::new(platform.push.is_offered())),
            data: Signal::new(DataState::default()),
            lock: Signal::new(Lock::new(platform.storage.takes_pin())),
            machine: CopyValue::new(Machine {
                platform,
                store,
                api,
                sync_bell: Bell::default(),
                live_bell: Bell::default(),
                file_bell: Bell::default(),
                files: Files::default(),
                has_arrived: Rc::default(),
                hidden_at: Rc::default(),
                language_waits: Rc::default(),
            }),
        }
    }

    /// Gives the machine that the app runs on.
    pub fn platform(&self) -> Platform {
        self.machine.peek().platform.clone()
    }

    /// Takes back what earlier starts have kept.
    pub async fn recall(&self) {
        let machine = self.machine();
        self.appearance.recall(&machine.store, machine.platform.clock.now()).await;
        let language = self.appearance.0.peek().settings.language.clone();
        self.words.recall(&machine.store, language.as_deref()).await;
        if self.look_at_lock().await {
            self.recall_what_is_behind().await;
        } else {
            let mut lock = self.lock;
            lock.write().is_shut = true;
        }
    }

    /// Takes back what is kept behind the PIN, where one is set.
    async fn recall_what_is_behind(&self) {
        let machine = self.machine();
        self.phone.recall(&machine.store).await;
        match self.session.recall(&machine.store).await {
            Err(error) => self.phone.stand(Some(error.into())),
            Ok(()) if self.session.is_in() => machine.platform.page.note_in(true),
            Ok(()) if self.session.again().is_none() && machine.platform.page.was_in() => self.session.miss(),
            Ok(()) => {}
        }
    }

    /// Takes in what other windows of the app keep, from now on.
    pub fn follow_other_windows(&self, changed: Rc<dyn Fn()>) {
        self.machine().store.on_change(changed);
    }

    /// Takes in what another window of the app has kept. Where the phone has emptied the storage under the open app,
    /// puts back what is here.
    pub async fn reload(&self) {
        let machine = self.machine();
        let is_shut = self.lock.peek().is_shut;
        if is_shut || !self.look_at_lock().await {
            // Another window has set, changed or removed a PIN, or tried one.
            return if is_shut { self.look_again().await } else { self.shut().await };
        }
        self.phone.reload(&machine.store).await;
        if let Err(error) = self.session.recall(&machine.store).await {
            self.phone.stand(Some(error.into()));
        }
        if machine.store.is_emptied().await {
            self.phone.put_back(&machine.store).await;
            self.session.put_back(&machine.store).await;
            self.put_attachments_back();
            // The sign for other windows that all is back.
            self.appearance.keep(&machine.store).await;
        }
    }

    /// Talks with the server now, and opens the live connection if it is closed.
    pub fn wake(&self) {
        let machine = self.machine();
        machine.sync_bell.ring();
        machine.live_bell.ring();
        machine.file_bell.ring();
    }

    /// Tells the page which screen one has come to. The focus stays where it is at the start, as on any page.
    pub fn arrive(&self, arrival: Arrival) {
        let machine = self.machine();
        let focus = arrival.focus && machine.has_arrived.replace(true);
        let mut data = self.data;
        if !matches!(*data.peek(), DataState::Unasked | DataState::Asking) {
            // Told once, on the screen where one asked.
            data.set(DataState::Unasked);
        }
        machine.platform.page.arrive(&Arrival { focus, ..arrival });
    }

    /// The app is looked at again.
    pub async fn open(&self) {
        let machine = self.machine();
        self.appearance.open(&machine.store, machine.platform.clock.now()).await;
        // Without network, the languages that the phone has are enough.
        self.refresh_languages().await.ok();
    }

    /// Does something that a participant asked for: on this phone at once, at the server as soon as it is reached.
    pub async fn act(&self, kind: ActionKind) {
        let platform = self.platform();
        self.act_as(ActionId::new(platform.clock.now(), platform.random.bits()), kind).await;
    }

    async fn act_as(&self, id: ActionId, kind: ActionKind) {
        let machine = self.machine();
        let action = Action { id, at: machine.platform.clock.now(), kind };
        self.phone.act(&machine.store, action).await;
        machine.sync_bell.ring();
        machine.file_bell.ring();
    }

    /// Takes away what was refused: the participant has seen it.
    pub async fn dismiss_refused(&self) {
        self.phone.dismiss_refused(&self.machine().store).await;
    }

    /// Keeps what is typed and not sent.
    pub async fn keep_draft(&self, draft: String) {
        self.phone.keep_draft(&self.machine().store, draft).await;
    }

    /// Changes a setting.
    pub fn set(&self, change: impl FnOnce(&mut Settings)) {
        let mut usage = self.appearance.0;
        change(&mut usage.write().settings);
        let state = *self;
        spawn(async move { state.appearance.keep(&state.machine().store).await });
    }

    /// Lets the phone in with a code.
    ///
    /// # Errors
    /// When the code is wrong, used or old, or the server cannot be reached.
    pub async fn pair(&self, code: &PairingCode) -> Result<(), ApiError> {
        let machine = self.machine();
        let language = self.words.tag().parse().unwrap_or_else(|_| LanguageTag::swedish());
        let tokens = machine.api.pair(&PairRequest::new(code, language)).await?;
        let signed_in = SignedIn::from(tokens);
        if self.lock.peek().is_set {
            // Whoever comes in chooses anew whether to have one.
            self.machine().platform.storage.set_pin(None).await.ok();
            self.look_at_lock().await;
        }
        if self.session.last_owner().is_some_and(|owner| owner != signed_in.owner) {
            self.phone.start_anew(&machine.store).await;
            self.forget_attachments().await;
        }
        self.session.enter(&machine.store, signed_in).await;
        machine.platform.page.note_in(true);
        let mut usage = self.appearance.0;
        let is_new = !usage.peek().settings.is_toured;
        usage.write().is_touring = is_new;
        Ok(())
    }

    /// Fetches the list of languages, and the chosen language's words where they have changed.
    ///
    /// # Errors
    /// When the server cannot be reached.
    pub async fn refresh_languages(&self) -> Result<(), ApiError> {
        let machine = self.machine();
        self.words.refresh(&machine.api, &machine.store).await?;
        if self.session.is_in() {
            self.practise().await;
        }
        Ok(())
    }

    /// Brings the phrases to practise, from the phone or the server.
    pub async fn practise(&self) {
        let machine = self.machine();
        self.words.practise(&machine.api, &machine.store).await;
    }

    /// Changes the language of the app and, for who is signed in, of the coach's texts.
    ///
    /// # Errors
    /// When the words are not on the phone and the server cannot be reached; the language stays as it was.
    pub async fn choose_language(&self, tag: &str) -> Result<(), ApiError> {
        let machine = self.machine();
        self.words.choose(&machine.api, &machine.store, tag).await?;
        self.set(|settings| settings.language = Some(tag.to_owned()));
        if self.lock.peek().is_shut {
            self.machine().language_waits.set(true);
        } else if self.session.is_in()
            && let Ok(language) = tag.parse()
        {
            self.act(ActionKind::ChooseLanguage { language }).await;
            self.practise().await;
        }
        Ok(())
    }

    /// Opens the phone's calendar with the schedule.
    pub async fn open_calendar(mut self) {
        if *self.calendar.peek() == CalendarState::Asking {
            return;
        }
        self.calendar.set(CalendarState::Asking);
        let link = self.ask_api(Method::Post, paths::CALENDAR).await;
        let link = link.and_then(|response| api::read::<CalendarLink>(&response));
        self.calendar.set(match &link {
            Ok(_) => CalendarState::Unasked,
            Err(error) => CalendarState::Failed(*error),
        });
        if let Ok(link) = link {
            self.machine().platform.page.open_calendar(&link.path);
        }
    }

    /// Takes away all links to the schedule that calendars have.
    pub async fn close_calendar(mut self) {
        self.calendar.set(CalendarState::Asking);
        let closed = self.ask_api(Method::Delete, paths::CALENDAR).await;
        self.calendar.set(match closed {
            Ok(_) => CalendarState::Removed,
            Err(error) => CalendarState::Failed(error),
        });
    }

    /// Asks the server for something that only who is signed in gets.
    async fn ask_api(&self, method: Method, path: &str) -> Result<Response, ApiError> {
        let machine = self.machine();
        let (api, store) = (&machine.api, &machine.store);
        self.session.authorised(api, store, |token| api.ask(token, method, path)).await
    }

    /// Signs out: takes everything off the phone, and tells the server when it can be reached.
    pub async fn sign_out(&self) {
        let token = self.session.access_token();
        self.take_off().await;
        self.session.forget();
        self.show_nothing();
        self.forget_attachments().await;
        if let Some(token) = token {
            // Out of reach, the session ends by itself; the tokens are gone from this phone either way.
            self.machine().api.ask(token, Method::Delete, paths::SESSION).await.ok();
        }
        self.forget_reminders(&self.machine()).await;
    }

    /// Forgets somebody who has been erased, and notes that.
    async fn forget_erased(&self) {
        self.take_off().await;
        self.forget_reminders(&self.machine()).await;
        self.forget_attachments().await;
        self.session.enter(&self.machine().store, SignedIn::erased()).await;
        // Nothing waits from here on: who asked goes with the screens.
        self.show_nothing();
    }

    /// Takes everything out of the storage but the language.
    async fn take_off(&self) {
        let machine = self.machine();
        self.appearance.keep_language_alone(&machine.store).await;
        machine.platform.page.note_in(false);
        let mut lock = self.lock;
        let is_offered = lock.peek().is_offered;
        lock.set(Lock::new(is_offered));
    }

    fn show_nothing(&self) {
        self.phone.forget();
        self.show_nothing_of_the_server();
    }

    /// Leaves aside what the server said last.
    fn show_nothing_of_the_server(&self) {
        let (mut calendar, mut data) = (self.calendar, self.data);
        calendar.set(CalendarState::Unasked);
        data.set(DataState::Unasked);
    }

    fn machine(&self) -> Machine {
        self.machine.peek().clone()
    }
}

/// Lets one at a time do something that waits.
#[derive(Clone, Copy)]
struct Turns(CopyValue<Rc<Mutex<()>>>);

impl Turns {
    fn new() -> Self {
        Self(CopyValue::new(Rc::new(Mutex::new(()))))
    }

    fn take(self) -> Rc<Mutex<()>> {
        Rc::clone(&self.0.peek())
    }
}

/// Wakes a loop that waits; rings that nobody has heard yet count as one.
#[derive(Clone, Default)]
pub(crate) struct Bell(Rc<BellState>);

#[derive(Default)]
struct BellState {
    rung: Cell<bool>,
    waiting: RefCell<Option<Waker>>,
}

impl Bell {
    pub(crate) fn ring(&self) {
        self.0.rung.set(true);
        if let Some(waker) = self.0.waiting.take() {
            waker.wake();
        }
    }

    /// Is ready when the bell has rung since the last time that it was heard.
    pub(crate) async fn heard(&self) {
        poll_fn(|context| {
            if self.0.rung.take() {
                return Poll::Ready(());
            }
            self.0.waiting.replace(Some(context.waker().clone()));
            Poll::Pending
        })
        .await;
    }
}
