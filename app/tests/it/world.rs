//! A phone and a server that a test holds in its hand: clock, network, storage and what the page was told.

use std::cell::{Cell, RefCell, RefMut};
use std::collections::{BTreeMap, HashMap};
use std::future::ready;
use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dioxus::prelude::*;
use futures_util::StreamExt as _;
use jiff::civil::date;
use serde_json::Value;
use stegvis_app::platform::{
    After, Arrival, Dress, Edition, Later, Look, Make, Method, Network, Opened, Page as PageOfPhone,
    PinState, Platform, Push, PushAsk, PushStanding, Random, Record, Request, Response, Storage,
    StorageError, Timer, Tries, Turn, Unreachable, Wake, is_open,
};
use stegvis_i18n::{
    Direction, LanguagePack, LanguageSummary, Phrasebook, SpokenPhrase, builtin, content_hash,
};
use stegvis_shared::domain::activity::{ActivityKind, Contact, Place};
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::id::{ActionId, ActivityId, AttachmentId, GoalId, MessageId, RandomBits};
use stegvis_shared::protocol::calendar::CalendarLink;
use stegvis_shared::protocol::error::{ErrorBody, ErrorCode, ErrorDetail};
use stegvis_shared::protocol::paths;
use stegvis_shared::protocol::reminders::{KeepRemindersRequest, ReminderWishes, RemindersView};
use stegvis_shared::protocol::session::{Me, PairRequest, RefreshRequest, Tokens};
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};
use stegvis_shared::sync::{
    Action, ActivityItem, Change, CoachCard, Cursor, Epoch, GoalItem, Item, ItemKey, ItemNumber, MessageItem,
    News, NewsItem, NewsLine, NoticeItem, OccurrenceItem, Outcome, PhraseItem, Profile, Provenance, Receipt,
    Rejection, Sender, SentItem, Stage, StaircaseItem, apply,
};
use stegvis_shared::time::{HourMinute, Timestamp, ZoneClock};

use crate::page::Page;
use crate::studio::Studio;

/// Tuesday 14 October 2025, 08:10 in Sweden.
pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_760_422_200_000);
/// A code that the server takes once.
pub(crate) const CODE: &str = "ACDEFGHJ";

/// A phone, a server, and what is between them.
#[derive(Clone)]
pub(crate) struct World(Rc<Inside>);

/// A PIN that is set.
#[derive(Clone)]
struct FakePin {
    digits: String,
    number: u32,
    tries: Tries,
}

/// A window of the app on the phone: it has a PIN open or not.
struct Window {
    world: World,
    /// The number of the PIN that this window has open.
    open: Cell<u32>,
}

/// What sleeps until a time in milliseconds.
type Sleeper = (i64, Rc<dyn Fn()>);
type OnWake = Rc<dyn Fn(Wake)>;

struct Inside {
    now: Cell<Timestamp>,
    kept: RefCell<HashMap<String, Record>>,
    windows: RefCell<Vec<Rc<dyn Fn()>>>,
    /// The longest text that there is room for.
    room: Cell<usize>,
    refuses: Cell<bool>,
    pin: RefCell<Option<FakePin>>,
    /// Counts the PINs that were set.
    pins: Cell<u32>,
    /// After how many reads the storage is emptied.
    reads_left: Cell<Option<usize>>,
    newer: RefCell<Vec<&'static str>>,
    is_in: Cell<bool>,
    is_online: Cell<bool>,
    failure: Cell<Option<ErrorCode>>,
    server: RefCell<Server>,
    sleepers: RefCell<Vec<Sleeper>>,
    live: RefCell<Option<Rc<dyn Fn()>>>,
    /// Answers come late, and this lets them come.
    held: RefCell<Option<Rc<dyn Fn()>>>,
    holds: Cell<bool>,
    woken: RefCell<Option<OnWake>>,
    code: RefCell<Option<String>>,
    /// The language that was chosen on the page before the app was there.
    chosen: Cell<Option<&'static str>>,
    addresses: RefCell<Vec<String>>,
    /// What the phone's calendar was opened with.
    calendars: RefCell<Vec<String>>,
    /// What the phone says of notifications when it is asked to begin; `None` where nobody speaks of them.
    push: RefCell<Option<PushStanding>>,
    /// Whether it takes them now.
    takes_pushes: Cell<bool>,
    /// The files that the phone was given: end of the name, and content.
    files: RefCell<Vec<(&'static str, String)>>,
    went: RefCell<Option<Rc<dyn Fn()>>>,
    dress: RefCell<Option<Dress>>,
    arrivals: RefCell<Vec<Arrival>>,
    random: Cell<u8>,
    studio: Studio,
}

/// The server's side: one participant's feed, and the tokens that are good.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch that a test turns by itself")]
struct Server {
    items: BTreeMap<ItemNumber, (i64, Option<SentItem>)>,
    position: i64,
    outcomes: HashMap<ActionId, Outcome>,
    applied: Vec<Action>,
    code_is_used: bool,
    token: u32,
    token_is_good: bool,
    session_has_ended: bool,
    is_erased: bool,
    owner: &'static str,
    syncs: usize,
    fails_syncs: bool,
    /// What was asked to be reminded of, each time.
    reminders: Vec<KeepRemindersRequest>,
    reminds: bool,
    files: HashMap<AttachmentId, Vec<u8>>,
    uploads: usize,
    /// How often phrases to practise were fetched.
    phrasebooks: usize,
    refuses_files: Option<u16>,
}

impl World {
    /// A phone that has never been used, and a server with Amina's plan.
    pub(crate) fn new() -> Self {
        let server = Server { owner: "amina", token_is_good: true, ..Server::default() };
        let world = Self(Rc::new(Inside {
            now: Cell::new(NOW),
            kept: RefCell::default(),
            windows: RefCell::default(),
            room: Cell::new(usize::MAX),
            refuses: Cell::default(),
            pin: RefCell::default(),
            pins: Cell::default(),
            reads_left: Cell::default(),
            newer: RefCell::default(),
            is_in: Cell::default(),
            is_online: Cell::new(true),
            failure: Cell::default(),
            server: RefCell::new(server),
            sleepers: RefCell::default(),
            live: RefCell::default(),
            held: RefCell::default(),
            holds: Cell::default(),
            woken: RefCell::default(),
            code: RefCell::default(),
            chosen: Cell::default(),
            addresses: RefCell::default(),
            calendars: RefCell::default(),
            push: RefCell::default(),
            takes_pushes: Cell::default(),
            files: RefCell::default(),
            went: RefCell::default(),
            dress: RefCell::default(),
            arrivals: RefCell::default(),
            random: Cell::default(),
            studio: Studio::default(),
        }));
        world.publish(plan());
        world
    }

    /// Starts the app on the phone.
    pub(crate) fn open(&self) -> Page {
        self.forget_page();
        self.0.sleepers.borrow_mut().clear();
        self.0.addresses.borrow_mut().clear();
        let dom = VirtualDom::new(stegvis_app::App);
        dom.provide_root_context(self.platform());
        Page::open(dom)
    }

    /// Starts the app with a link that holds the code, and chooses Swedish.
    pub(crate) fn open_link(&self) -> Page {
        let mut page = self.open_link_with_tour();
        page.press("button", "Hoppa över");
        page
    }

    /// As [`open_link`](Self::open_link), where one is still shown round.
    pub(crate) fn open_link_with_tour(&self) -> Page {
        self.0.code.replace(Some(CODE.to_owned()));
        let mut page = self.open();
        page.press("button", "Svenska");
        page
    }

    /// Chooses a language on the page, before the app is there.
    pub(crate) fn choose_early(&self, tag: &'static str) {
        self.0.chosen.set(Some(tag));
    }

    /// Takes the network away, or gives it back.
    pub(crate) fn set_online(&self, page: &mut Page, is_online: bool) {
        self.0.is_online.set(is_online);
        self.wake(page, if is_online { Wake::Online } else { Wake::Offline });
    }

    /// Tells the app what happens outside it.
    pub(crate) fn wake(&self, page: &mut Page, wake: Wake) {
        let woken = self.0.woken.borrow().clone();
        if let Some(woken) = woken {
            woken(wake);
        }
        page.settle();
    }

    /// Takes the network away before the app is started.
    pub(crate) fn start_offline(&self) {
        self.0.is_online.set(false);
    }

    /// Makes the server answer everything with an error.
    pub(crate) fn fail(&self, failure: Option<ErrorCode>) {
        self.0.failure.set(failure);
    }

    /// Makes the server answer every sync with an error.
    pub(crate) fn fail_syncs(&self) {
        self.0.server.borrow_mut().fails_syncs = true;
    }

    /// Makes the server answer every sync with an error while something is done.
    pub(crate) fn fail_syncs_for(&self, page: &mut Page, act: impl FnOnce(&mut Page)) {
        self.fail_syncs();
        act(page);
        self.0.server.borrow_mut().fails_syncs = false;
    }

    /// Lets only short texts be kept on the phone.
    pub(crate) fn leave_room_for(&self, bytes: usize) {
        self.0.room.set(bytes);
    }

    /// Keeps nothing on the phone, as in a private window, or keeps again.
    pub(crate) fn refuse_storage(&self, refuses: bool) {
        self.0.refuses.set(refuses);
    }

    /// Makes these records, and no others, those of a newer app.
    pub(crate) fn make_newer(&self, names: &[&'static str]) {
        self.0.newer.replace(names.to_vec());
    }

    /// Gives a record's text.
    pub(crate) fn text(&self, name: &str) -> String {
        self.0.kept.borrow()[name].text.clone()
    }

    /// Takes a record away.
    pub(crate) fn lose(&self, name: &str) {
        self.0.kept.borrow_mut().remove(name).unwrap();
    }

    /// Gives how often phrases to practise were fetched.
    pub(crate) fn phrasebooks(&self) -> usize {
        self.0.server.borrow().phrasebooks
    }

    /// Empties the storage, as a phone does that has no room left.
    pub(crate) fn empty_storage(&self) {
        self.0.kept.borrow_mut().clear();
    }

    /// As [`empty_storage`](Self::empty_storage), after so many reads.
    pub(crate) fn empty_storage_after(&self, reads: usize) {
        self.0.reads_left.set(Some(reads));
    }

    /// Damages a record.
    pub(crate) fn damage(&self, name: &str) {
        "\u{fffd}".clone_into(&mut self.0.kept.borrow_mut().get_mut(name).unwrap().text);
    }

    /// Makes the phrases to practise on the phone such as another edition of the app kept them.
    pub(crate) fn age_phrases(&self, name: &str) {
        let mut kept = self.0.kept.borrow_mut();
        let text = &mut kept.get_mut(name).unwrap().text;
        let (hash, _) = text.split_once("\\n").unwrap();
        *text = format!("{hash}\\n{{}}\"");
    }

    /// Tells every window that another one has kept something.
    pub(crate) fn tell_windows(&self) {
        let windows = self.0.windows.borrow().clone();
        for changed in windows {
            changed();
        }
    }

    /// Makes a phone that has notifications, and answers so when it is asked to take them.
    pub(crate) fn answer_pushes(&self, standing: PushStanding) {
        self.0.push.replace(Some(standing));
    }

    /// Makes a phone whose owner allows notifications.
    pub(crate) fn allow_pushes(&self) {
        let address = r#"{"endpoint":"https://push.example.org/1","p256dh":"BLn9","auth":"_ord"}"#;
        let (key, address) = ("the-servers-key".to_owned(), address.to_owned());
        self.answer_pushes(PushStanding::On { key, address });
    }

    /// Tells whether the phone takes notifications.
    pub(crate) fn takes_pushes(&self) -> bool {
        self.0.takes_pushes.get()
    }

    /// Gives what the server reminds of; `None` when of nothing.
    pub(crate) fn reminds_of(&self) -> Option<ReminderWishes> {
        let server = self.0.server.borrow();
        server.reminders.last().filter(|_| server.reminds).map(|kept| kept.wishes)
    }

    /// Lists what the phone's calendar was opened with.
    pub(crate) fn calendars(&self) -> Vec<String> {
        self.0.calendars.borrow().clone()
    }

    /// Lists the files that the phone was given: end of the name, and content.
    pub(crate) fn files(&self) -> Vec<(&'static str, String)> {
        self.0.files.borrow().clone()
    }

    /// Lets time pass, and wakes what sleeps until then.
    pub(crate) fn pass(&self, page: &mut Page, seconds: i64) {
        let now = self.0.now.get().plus_millis(seconds * 1_000);
        self.0.now.set(now);
        let due: Vec<_> =
            self.0.sleepers.borrow_mut().extract_if(.., |(at, _)| *at <= now.as_millis()).collect();
        for (_, wake) in due {
            wake();
        }
        page.settle();
    }

    /// Goes on with a phone that has never been used.
    pub(crate) fn take_another_phone(&self) {
        self.0.kept.borrow_mut().clear();
        self.0.pin.take();
        self.0.is_in.set(false);
    }

    /// Presses the phone's own button for back.
    pub(crate) fn go_back(&self, page: &mut Page) {
        self.0.addresses.borrow_mut().pop();
        let went = self.0.went.borrow().clone();
        if let Some(went) = went {
            went();
        }
        page.settle();
    }

    /// Sets the clock before the app is started.
    pub(crate) fn set_now(&self, now: Timestamp) {
        self.0.now.set(now);
    }

    /// The server has new items, and says so to who listens.
    pub(crate) fn publish(&self, items: impl IntoIterator<Item = (u32, Item)>) {
        let mut server = self.0.server.borrow_mut();
        for (number, item) in items {
            server.put(ItemNumber(number), Some(item.into()));
        }
        drop(server);
        self.wake_live();
    }

    /// A newer server has an item, and says so to who listens.
    pub(crate) fn publish_newer(&self, number: u32, item: &Value) {
        let item = serde_json::from_value(item.clone()).unwrap();
        self.0.server.borrow_mut().put(ItemNumber(number), Some(item));
        self.wake_live();
    }

    /// The coach has the participant's page on the screen: what the server has is read.
    pub(crate) fn coach_looks(&self) {
        let mut server = self.0.server.borrow_mut();
        let items: Vec<_> = server.items.iter().map(|(number, (_, item))| (*number, item.clone())).collect();
        for (number, item) in items {
            let Some(mut item) = item.as_ref().and_then(SentItem::item).cloned() else { continue };
            let receipt = match &mut item {
                Item::Occurrence(occurrence) => occurrence.answer.as_mut().map(|answer| &mut answer.receipt),
                Item::Goal(goal) | Item::OwnGoal(goal) => goal.done.as_mut().or(goal.wish.as_mut()),
                Item::Message(message) if message.from == Sender::Participant => Some(&mut message.receipt),
                _ => None,
            };
            let Some(receipt) = receipt else { continue };
            *receipt = Receipt::Read;
            server.put(number, Some(item.into()));
        }
        drop(server);
        self.wake_live();
    }

    /// The coach answers every wish of a goal with a word.
    pub(crate) fn answer_wishes(&self, word: &str) {
        let mut server = self.0.server.borrow_mut();
        let items: Vec<_> = server.items.iter().map(|(number, (_, item))| (*number, item.clone())).collect();
        for (number, item) in items {
            let Some(mut item) = item.as_ref().and_then(SentItem::item).cloned() else { continue };
            let (Item::Goal(goal) | Item::OwnGoal(goal)) = &mut item else { continue };
            if goal.wish.take().is_some() {
                goal.answer = Some(word.parse().unwrap());
                server.put(number, Some(item.into()));
            }
        }
        drop(server);
        self.wake_live();
    }

    /// Holds the next answer of the server under way, until [`World::let_it_come`].
    pub(crate) fn hold_an_answer(&self) {
        self.0.holds.set(true);
    }

    /// Lets the answer come that is held.
    pub(crate) fn let_it_come(&self) {
        let held = self.0.held.take().unwrap();
        held();
    }

    /// Lets a newer version of the app come, to which something that is kept has another name.
    pub(crate) fn update_app(&self, name: &str, from: &str, to: &str) {
        let mut kept = self.0.kept.borrow_mut();
        let record = kept.get_mut(name).unwrap();
        record.text = record.text.replace(from, to);
    }

    /// The server takes an item away.
    pub(crate) fn withdraw(&self, number: u32) {
        self.0.server.borrow_mut().put(ItemNumber(number), None);
        self.wake_live();
    }

    fn wake_live(&self) {
        let live = self.0.live.borrow().clone();
        if let Some(live) = live {
            live();
        }
    }

    /// Lets the access token run out.
    pub(crate) fn expire_token(&self) {
        self.0.server.borrow_mut().token_is_good = false;
    }

    /// Ends the session on the server.
    pub(crate) fn end_session(&self) {
        let mut server = self.0.server.borrow_mut();
        server.token_is_good = false;
        server.session_has_ended = true;
    }

    /// Erases the participant on the server.
    pub(crate) fn erase(&self) {
        let mut server = self.0.server.borrow_mut();
        server.token_is_good = false;
        server.is_erased = true;
    }

    /// Makes a new code, for somebody.
    pub(crate) fn new_code(&self, owner: &'static str) {
        let mut server = self.0.server.borrow_mut();
        server.code_is_used = false;
        server.session_has_ended = false;
        server.is_erased = false;
        server.owner = owner;
    }

    /// The server loses the bytes of every file.
    pub(crate) fn lose_files(&self) {
        self.0.server.borrow_mut().files.clear();
    }

    /// Lets files be answered with a status; `None` takes them again.
    pub(crate) fn refuse_files(&self, status: Option<u16>) {
        self.0.server.borrow_mut().refuses_files = status;
    }

    /// How often a file has come to the server.
    pub(crate) fn uploads(&self) -> usize {
        self.0.server.borrow().uploads
    }

    /// The server has the bytes of a file.
    pub(crate) fn add_file(&self, id: AttachmentId, bytes: &[u8]) {
        self.0.server.borrow_mut().files.insert(id, bytes.to_vec());
    }

    /// Puts back the note of what was ready.
    pub(crate) fn note_taken(&self, text: &str) {
        let record = Record { edition: Edition(1), text: text.to_owned() };
        self.0.kept.borrow_mut().insert("taken".to_owned(), record);
    }

    /// Takes a record off the phone.
    pub(crate) fn remove(&self, name: &str) {
        self.0.kept.borrow_mut().remove(name);
    }

    /// Fetches the bytes of a file from the server, or gets its status.
    pub(crate) fn fetch_file(&self, token: &str, id: &str) -> Result<Vec<u8>, u16> {
        let server = self.reach(token)?;
        server.files.get(&id.parse().unwrap()).cloned().ok_or(404)
    }

    /// Brings the bytes of a file to the server, or gets its status.
    pub(crate) fn put_file(&self, token: &str, id: &str, bytes: &[u8]) -> Result<(), u16> {
        let mut server = self.reach(token)?;
        if let Some(status) = server.refuses_files {
            return Err(status);
        }
        server.uploads += 1;
        server.files.insert(id.parse().unwrap(), bytes.to_vec());
        Ok(())
    }

    /// Gives the server to whoever has a good token; else its status, 0 without network.
    fn reach(&self, token: &str) -> Result<RefMut<'_, Server>, u16> {
        let server = self.0.server.borrow_mut();
        match (self.0.is_online.get(), server.token_is_good && token == server.access_token()) {
            (false, _) => Err(0),
            (true, false) => Err(401),
            (true, true) => Ok(server),
        }
    }

    /// What the server has applied, in order.
    pub(crate) fn applied(&self) -> Vec<Action> {
        self.0.server.borrow().applied.clone()
    }

    /// How often the phone has asked.
    pub(crate) fn syncs(&self) -> usize {
        self.0.server.borrow().syncs
    }

    /// How the page is dressed.
    pub(crate) fn dress(&self) -> Dress {
        self.0.dress.borrow().clone().unwrap()
    }

    /// The screens that the page was told of.
    pub(crate) fn arrivals(&self) -> Vec<Arrival> {
        self.0.arrivals.borrow().clone()
    }

    /// Names of what is kept on the phone, sorted.
    pub(crate) fn kept(&self) -> Vec<String> {
        let mut names: Vec<String> = self.0.kept.borrow().keys().cloned().collect();
        names.sort();
        names
    }

    pub(crate) fn studio(&self) -> &Studio {
        &self.0.studio
    }

    /// Gives the storage as a new window of the app has it.
    pub(crate) fn window(&self) -> Rc<dyn Storage> {
        Rc::new(Window { world: self.clone(), open: Cell::default() })
    }

    /// Makes it so many wrong PINs.
    pub(crate) fn count_wrong_pins(&self, count: u32) {
        self.0.pin.borrow_mut().as_mut().unwrap().tries.count = count;
    }

    /// Gives the wrong PINs so far; `None` where none is set.
    pub(crate) fn wrong_pins(&self) -> Option<u32> {
        self.0.pin.borrow().as_ref().map(|pin| pin.tries.count)
    }

    fn platform(&self) -> Platform {
        let inside = Rc::clone(&self.0);
        // The clock must be Send; a test is one thread, and the fake is read through a thread-local.
        HERE.with(|here| here.replace(Some(inside)));
        Platform {
            clock: Rc::new(|| HERE.with(|here| here.borrow().as_ref().unwrap().now.get())),
            random: Rc::new(self.clone()),
            timer: Rc::new(self.clone()),
            storage: self.window(),
            network: Rc::new(self.clone()),
            media: Rc::new(self.clone()),
            page: Rc::new(self.clone()),
            push: Rc::new(self.clone()),
        }
    }

    fn answer(&self, request: &Request) -> Response {
        if let Some(code) = self.0.failure.get() {
            return refuse(code);
        }
        let now = self.0.now.get();
        let mut server = self.0.server.borrow_mut();
        let body = request.body.as_deref().unwrap_or_default();
        match request.path.as_str() {
            paths::CALENDAR if request.method == Method::Delete => Response { status: 204, body: Vec::new() },
            paths::CALENDAR => give(&CalendarLink { path: "/calendar/secret".to_owned() }),
            paths::PUSH if !server.takes(request) => refuse(ErrorCode::NotSignedIn),
            paths::PUSH => server.remind(request.method, body),
            paths::LANGUAGES => {
                let listed = |pack: &LanguagePack| {
                    let phrases = content_hash(&phrasebook(pack.tag.as_str()));
                    LanguageSummary { phrases, ..pack.summary() }
                };
                give(&[listed(builtin::sv_phone()), listed(&arabic())])
            }
            paths::PAIR => {
                let request: PairRequest = serde_json::from_str(body).unwrap();
                match request.code.as_str() {
                    CODE if server.code_is_used => refuse(ErrorCode::CodeUsed),
                    CODE => {
                        server.code_is_used = true;
                        give(&server.new_tokens())
                    }
                    "KKKKKKKK" => refuse(ErrorCode::CodeExpired),
                    _ => refuse(ErrorCode::CodeWrong),
                }
            }
            paths::SESSION_REFRESH => {
                let request: RefreshRequest = serde_json::from_str(body).unwrap();
                let good = request.refresh_token == Some(format!("refresh-{}", server.token));
                if server.is_erased {
                    return refuse(ErrorCode::Erased);
                }
                if server.session_has_ended || !good {
                    return refuse(ErrorCode::NotSignedIn);
                }
                give(&server.new_tokens())
            }
            paths::SYNC if server.fails_syncs => refuse(ErrorCode::Busy),
            paths::SYNC if server.takes(request) => {
                let request: SyncRequest = serde_json::from_str(body).unwrap();
                give(&server.sync(&request, now))
            }
            path if path.starts_with(paths::MY_DATA) => {
                if !server.takes(request) {
                    return refuse(ErrorCode::NotSignedIn);
                }
                Response { status: 200, body: format!("everything by {path}").into_bytes() }
            }
            paths::SYNC | paths::LIVE => refuse(ErrorCode::NotSignedIn),
            paths::SESSION => Response { status: 204, body: Vec::new() },
            path if path.contains("/phrasebooks/") => {
                server.phrasebooks += 1;
                let tag = path.split('/').nth(4).unwrap();
                Response { status: 200, body: phrasebook(tag) }
            }
            path if path.contains("/packs/") => Response { status: 200, body: arabic().to_bytes() },
            _ => refuse(ErrorCode::NotFound),
        }
    }
}

thread_local! {
    static HERE: RefCell<Option<Rc<Inside>>> = const { RefCell::new(None) };
}

impl Server {
    fn remind(&mut self, method: Method, body: &str) -> Response {
        match method {
            Method::Get => {
                let wishes = self.reminders.last().filter(|_| self.reminds).map(|kept| kept.wishes);
                return give(&RemindersView { key: "the-servers-key".to_owned(), wishes });
            }
            Method::Put => {
                self.reminders.push(serde_json::from_str(body).unwrap());
                self.reminds = true;
            }
            _ => self.reminds = false,
        }
        Response { status: 204, body: Vec::new() }
    }

    fn put(&mut self, number: ItemNumber, item: Option<SentItem>) {
        self.position += 1;
        self.items.insert(number, (self.position, item));
    }

    fn takes(&self, request: &Request) -> bool {
        self.token_is_good && request.bearer.as_deref() == Some(&self.access_token())
    }

    fn access_token(&self) -> String {
        let claims = format!(r#"{{"sub":"{}","n":{}}}"#, self.owner, self.token);
        format!("head.{}.signature", URL_SAFE_NO_PAD.encode(claims))
    }

    fn new_tokens(&mut self) -> Tokens {
        self.token += 1;
        self.token_is_good = true;
        Tokens {
            access_token: self.access_token(),
            expires_in_s: 900,
            refresh_token: Some(format!("refresh-{}", self.token)),
            me: Me {
                name: "Amina".parse().unwrap(),
                role: stegvis_shared::domain::role::Role::Participant,
                municipality: None,
                municipality_name: None,
                languages: Vec::new(),
            },
        }
    }

    fn sync(&mut self, request: &SyncRequest, now: Timestamp) -> SyncResponse {
        self.syncs += 1;
        let outcomes = request.actions.iter().map(|action| self.take(action, now)).collect();
        let since = request.cursor.map_or(0, |cursor| cursor.position);
        let mut changes: Vec<_> = self.items.iter().filter(|(_, (position, _))| *position > since).collect();
        changes.sort_by_key(|(_, (position, _))| *position);
        SyncResponse {
            cursor: Cursor { epoch: Epoch(1), position: self.position },
            reset: request.cursor.is_none(),
            more: false,
            changes: changes
                .into_iter()
                .map(|(number, (_, item))| Change { number: *number, item: item.clone() })
                .collect(),
            outcomes,
            clock: ZoneClock { now, offset_s: 7_200, next: None },
        }
    }

    fn take(&mut self, action: &Action, now: Timestamp) -> Outcome {
        let named = action.kind.attachment();
        if named.is_some_and(|named| !self.files.contains_key(&named.id)) {
            return Outcome { id: action.id, refused: Some(Rejection::NoSuchAttachment) };
        }
        if let Some(outcome) = self.outcomes.get(&action.id) {
            return outcome.clone();
        }
        let number = self.find(action.target());
        let target = number.and_then(|number| self.items[&number].1.as_ref()?.item());
        let refused = match apply(action, target, Stage::AtServer(now)) {
            Ok(item) => {
                let next = ItemNumber(self.items.keys().last().map_or(1, |number| number.0 + 1));
                self.put(number.unwrap_or(next), (!item.is_gone()).then(|| item.into()));
                self.applied.push(action.clone());
                None
            }
            Err(rejection) => Some(rejection),
        };
        let outcome = Outcome { id: action.id, refused };
        self.outcomes.insert(action.id, outcome.clone());
        outcome
    }

    fn find(&self, key: ItemKey) -> Option<ItemNumber> {
        let is_it = |item: &Item| match (item, key) {
            (Item::Profile(_), ItemKey::Profile)
            | (Item::Plan(_), ItemKey::Plan)
            | (Item::Call(_), ItemKey::Call)
            | (Item::Support(_), ItemKey::Support)
            | (Item::Erasure(_), ItemKey::Erasure) => true,
            (Item::Goal(goal), ItemKey::Goal(id)) | (Item::OwnGoal(goal), ItemKey::OwnGoal(id)) => {
                goal.id == id
            }
            (Item::Message(message), ItemKey::Message(id)) => message.id == id,
            (Item::Occurrence(occurrence), ItemKey::Occurrence(key)) => {
                let activity =
                    self.items.get(&occurrence.activity).and_then(|(_, item)| item.as_ref()?.item());
                matches!(activity, Some(Item::Activity(activity)) if occurrence.key(activity.id) == key)
            }
            _ => false,
        };
        let mut items =
            self.items.iter().filter_map(|(number, (_, item))| Some((number, item.as_ref()?.item()?)));
        items.find(|(_, item)| is_it(item)).map(|(number, _)| *number)
    }
}

fn give<T: serde::Serialize + ?Sized>(body: &T) -> Response {
    Response { status: 200, body: serde_json::to_vec(body).unwrap() }
}

fn refuse(code: ErrorCode) -> Response {
    let error = ErrorDetail::new(code, String::new());
    Response { status: code.status(), body: serde_json::to_vec(&ErrorBody { error }).unwrap() }
}

impl Random for World {
    fn bits(&self) -> RandomBits {
        let next = self.0.random.get().wrapping_add(1);
        self.0.random.set(next);
        [next; 10]
    }
}

impl Timer for World {
    fn sleep(&self, wait_ms: u32) -> Later<()> {
        let at = self.0.now.get().plus_millis(wait_ms.into()).as_millis();
        let (wake, woken) = bell();
        self.0.sleepers.borrow_mut().push((at, wake));
        woken
    }
}

/// A future, and what makes it ready.
pub(crate) fn bell() -> (Rc<dyn Fn()>, Later<()>) {
    let state = Rc::new((Cell::new(false), RefCell::new(None::<std::task::Waker>)));
    let ring = Rc::clone(&state);
    let wake = Rc::new(move || {
        ring.0.set(true);
        if let Some(waker) = ring.1.take() {
            waker.wake();
        }
    });
    let woken = std::future::poll_fn(move |context| {
        if state.0.get() {
            return std::task::Poll::Ready(());
        }
        state.1.replace(Some(context.waker().clone()));
        std::task::Poll::Pending
    });
    (wake, Box::pin(woken))
}

impl Storage for World {
    fn read(&self, name: &str) -> Later<Result<Option<Record>, StorageError>> {
        if let Some(left) = self.0.reads_left.get() {
            self.0.reads_left.set(left.checked_sub(1));
            if left == 0 {
                self.empty_storage();
            }
        }
        let record = match self.0.refusal(name) {
            None => Ok(self.0.kept.borrow().get(name).cloned()),
            Some(error) => Err(error),
        };
        Box::pin(std::future::ready(record))
    }

    fn write(&self, name: &str, after: After, text: String) -> Later<Result<Edition, StorageError>> {
        let mut kept = self.0.kept.borrow_mut();
        let present = kept.get(name).map(|record| record.edition).unwrap_or_default();
        let written = if let Some(error) = self.0.refusal(name) {
            Err(error)
        } else if text.len() > self.0.room.get() {
            Err(StorageError::Full)
        } else if after.allows(present) {
            let edition = Edition(present.0 + 1);
            kept.insert(name.to_owned(), Record { edition, text });
            Ok(edition)
        } else {
            Err(StorageError::Changed)
        };
        Box::pin(std::future::ready(written))
    }

    fn leave(&self, name: &str, text: String) -> Later<Result<(), StorageError>> {
        let left = Record { edition: Edition(1), text };
        self.0.kept.replace(HashMap::from([(name.to_owned(), left)]));
        self.0.pin.take();
        Box::pin(std::future::ready(Ok(())))
    }

    fn on_change(&self, changed: Rc<dyn Fn()>) {
        self.0.windows.borrow_mut().push(changed);
    }

    fn turn(&self) -> Later<Turn> {
        Box::pin(std::future::ready(Turn::alone()))
    }

    fn takes_pin(&self) -> bool {
        false
    }

    fn pin(&self, _now: Timestamp) -> Later<Result<Option<PinState>, StorageError>> {
        Box::pin(ready(Ok(None)))
    }

    fn unlock(&self, _pin: &str, _tries: Tries, _now: Timestamp) -> Later<Result<bool, StorageError>> {
        Box::pin(ready(Err(StorageError::Changed)))
    }

    fn set_pin(&self, _pin: Option<String>) -> Later<Result<(), StorageError>> {
        Box::pin(ready(Err(StorageError::Locked)))
    }

    fn shut(&self) {}
}

impl Window {
    fn has_open(&self, name: &str) -> bool {
        is_open(name) || self.world.0.pin.borrow().as_ref().is_none_or(|pin| pin.number == self.open.get())
    }
}

/// As that of a browser: each window is given the PIN by itself.
impl Storage for Window {
    fn read(&self, name: &str) -> Later<Result<Option<Record>, StorageError>> {
        if self.has_open(name) { self.world.read(name) } else { Box::pin(ready(Err(StorageError::Locked))) }
    }

    fn write(&self, name: &str, after: After, text: String) -> Later<Result<Edition, StorageError>> {
        if self.has_open(name) {
            self.world.write(name, after, text)
        } else {
            Box::pin(ready(Err(StorageError::Locked)))
        }
    }

    fn leave(&self, name: &str, text: String) -> Later<Result<(), StorageError>> {
        self.world.leave(name, text)
    }

    fn on_change(&self, changed: Rc<dyn Fn()>) {
        self.world.on_change(changed);
    }

    fn turn(&self) -> Later<Turn> {
        self.world.turn()
    }

    fn takes_pin(&self) -> bool {
        true
    }

    fn pin(&self, now: Timestamp) -> Later<Result<Option<PinState>, StorageError>> {
        let mut pin = self.world.0.pin.borrow_mut();
        let state = pin.as_mut().map(|pin| {
            pin.tries = pin.tries.by_clock(now);
            PinState { is_open: pin.number == self.open.get(), tries: pin.tries }
        });
        Box::pin(ready(Ok(state)))
    }

    fn unlock(&self, digits: &str, tries: Tries, now: Timestamp) -> Later<Result<bool, StorageError>> {
        let mut pin = self.world.0.pin.borrow_mut();
        let opened = match pin.as_mut().filter(|pin| pin.tries.count == tries.count) {
            None => Err(StorageError::Changed),
            Some(pin) if pin.digits == digits => {
                pin.tries = Tries::NONE;
                self.open.set(pin.number);
                Ok(true)
            }
            Some(pin) => {
                pin.tries = pin.tries.plus_one(now);
                Ok(false)
            }
        };
        Box::pin(ready(opened))
    }

    fn set_pin(&self, digits: Option<String>) -> Later<Result<(), StorageError>> {
        if !self.has_open("session") {
            return Box::pin(ready(Err(StorageError::Locked)));
        }
        let number = self.world.0.pins.get() + 1;
        self.world.0.pins.set(number);
        self.open.set(number);
        self.world.0.pin.replace(digits.map(|digits| FakePin { digits, number, tries: Tries::NONE }));
        Box::pin(ready(Ok(())))
    }

    fn shut(&self) {
        self.open.set(0);
    }
}

impl Inside {
    fn refusal(&self, name: &str) -> Option<StorageError> {
        if self.refuses.get() {
            return Some(StorageError::Refused("private".to_owned()));
        }
        self.newer.borrow().contains(&name).then_some(StorageError::Newer)
    }
}

impl Network for World {
    fn send(&self, request: Request) -> Later<Result<Response, Unreachable>> {
        let answer = if self.0.is_online.get() { Ok(self.answer(&request)) } else { Err(Unreachable) };
        if !self.0.holds.take() {
            return Box::pin(std::future::ready(answer));
        }
        let (release, released) = bell();
        self.0.held.replace(Some(release));
        Box::pin(async {
            released.await;
            answer
        })
    }

    fn open(&self, request: Request) -> Later<Result<Opened, Unreachable>> {
        let is_taken = self.0.server.borrow().takes(&request);
        let opened = match (self.0.is_online.get(), is_taken) {
            (false, _) => Err(Unreachable),
            (true, false) => Ok(Opened { status: 401, pieces: futures_util::stream::empty().boxed_local() }),
            (true, true) => Ok(Opened { status: 200, pieces: self.wakes().boxed_local() }),
        };
        Box::pin(std::future::ready(opened))
    }
}

impl World {
    fn wakes(&self) -> impl futures_util::Stream<Item = Vec<u8>> + use<> {
        let inside = Rc::clone(&self.0);
        futures_util::stream::unfold(inside, |inside| async move {
            let (wake, woken) = bell();
            inside.live.replace(Some(wake));
            woken.await;
            Some((b"event: wake\ndata: \n\n".to_vec(), inside))
        })
    }
}

impl Push for World {
    fn is_offered(&self) -> bool {
        self.0.push.borrow().is_some()
    }

    fn ask(&self, ask: PushAsk) -> Later<PushStanding> {
        let answer = self.0.push.borrow().clone().unwrap_or_default();
        let is_on = matches!(answer, PushStanding::On { .. });
        match ask {
            PushAsk::Begin(key) => {
                assert_eq!(key, "the-servers-key");
                self.0.takes_pushes.set(is_on);
            }
            PushAsk::End => self.0.takes_pushes.set(false),
            PushAsk::Look => {}
        }
        // Whoever has not been asked yet has not said no.
        let standing = match answer {
            PushStanding::On { .. } if !self.0.takes_pushes.get() => PushStanding::Off,
            answer => answer,
        };
        Box::pin(std::future::ready(standing))
    }
}

impl PageOfPhone for World {
    fn dress(&self, dress: &Dress) {
        self.0.dress.replace(Some(dress.clone()));
    }

    fn arrive(&self, arrival: &Arrival) {
        self.0.arrivals.borrow_mut().push(arrival.clone());
    }

    fn address(&self) -> String {
        self.0.addresses.borrow().last().cloned().unwrap_or_else(|| "/".to_owned())
    }

    fn go(&self, address: &str) {
        self.0.addresses.borrow_mut().push(address.to_owned());
    }

    fn on_back(&self, went: Rc<dyn Fn()>) {
        self.0.went.replace(Some(went));
    }

    fn take_code(&self) -> Option<String> {
        self.0.code.take()
    }

    fn take_choice(&self) -> Option<String> {
        self.0.chosen.take().map(str::to_owned)
    }

    fn make(&self) -> Make {
        Make::Android
    }

    fn open_calendar(&self, path: &str) {
        self.0.calendars.borrow_mut().push(path.to_owned());
    }

    fn save_file(&self, end: &'static str, content: &[u8]) {
        let content = String::from_utf8(content.to_vec()).unwrap();
        self.0.files.borrow_mut().push((end, content));
    }

    fn wished_look(&self) -> Look {
        Look::Light
    }

    fn on_wake(&self, woken: Rc<dyn Fn(Wake)>) {
        self.0.woken.replace(Some(woken));
    }

    fn style(&self) -> Option<&'static str> {
        None
    }

    fn note_in(&self, is_in: bool) {
        self.0.is_in.set(is_in);
    }

    fn was_in(&self) -> bool {
        self.0.is_in.get()
    }
}

/// A pack of a language with a few words of its own: the rest falls back to Swedish.
pub(crate) fn arabic() -> LanguagePack {
    LanguagePack {
        tag: stegvis_i18n::LanguageTag::parse("ar").unwrap(),
        own_name: "العربية".to_owned(),
        swedish_name: "arabiska".to_owned(),
        direction: Direction::RightToLeft,
        checked: false,
        ftl: "today = اليوم\nlanguage = اللغة\nanswer-coming = سآتي\ntranslated-by = ترجمة { $name }\nready-thanks = شكرا\nkind-cooking = الطبخ\n"
            .to_owned(),
        ..builtin::sv_phone().clone()
    }
}

/// A phrase of cooking, one of walking and one of everything, with what two of them mean.
pub(crate) fn phrasebook(tag: &str) -> Vec<u8> {
    let phrase = |kind, swedish: &str, arabic: Option<&str>| SpokenPhrase {
        kind,
        swedish: swedish.to_owned(),
        own: arabic.filter(|_| tag == "ar").map(str::to_owned),
    };
    let phrases = vec![
        phrase(None, "Kan du hjälpa mig?", Some("هل تساعدني؟")),
        phrase(Some(ActivityKind::Cooking), "Vill du smaka?", Some("هل تريد أن تذوق؟")),
        phrase(Some(ActivityKind::Cooking), "Jag äter inte …", None),
        phrase(Some(ActivityKind::Walk), "Hur långt ska vi gå?", None),
    ];
    serde_json::to_vec(&Phrasebook { checked: tag == "sv", phrases }).unwrap()
}

pub(crate) const PROFILE: u32 = 1;
pub(crate) const STAIRCASE: u32 = 2;
pub(crate) const COOKING: u32 = 10;
pub(crate) const WALK: u32 = 11;
pub(crate) const COOKING_TODAY: u32 = 20;
pub(crate) const CALL_GOAL: u32 = 30;

/// An id that a test can name.
pub(crate) fn activity_id(number: u8) -> ActivityId {
    ActivityId::from_bytes([number; 16])
}

/// Amina's plan: today cooking at 10 and a walk at 13, tomorrow something cancelled, next Monday computers.
pub(crate) fn plan() -> Vec<(u32, Item)> {
    let step = |title: &str| Step { title: title.parse().unwrap(), about: None };
    let steps = ["Lära känna", "Arbetsträning", "En arbetsplats", "Praktik på heltid"].map(step).to_vec();
    let activity = |number: u8, kind, title: &str, place: Option<&str>| {
        Item::Activity(ActivityItem {
            id: activity_id(number),
            kind,
            title: title.parse().unwrap(),
            place: place.map(|name| Place {
                name: name.parse().unwrap(),
                address: Some("Brunnsgatan 4".parse().unwrap()),
            }),
            contact: None,
            bring: (number == 1).then(|| "block och penna".parse().unwrap()),
        })
    };
    let goal = |number: u8, step, title: &str, done| {
        let how = (number == 1).then(|| "Du ringer biblioteket.\nKarin sitter bredvid dig.".parse().unwrap());
        Item::Goal(GoalItem {
            id: GoalId::from_bytes([number; 16]),
            place: number.into(),
            step,
            title: title.parse().unwrap(),
            how,
            done,
            wish: None,
            answer: None,
        })
    };
    vec![
        (PROFILE, Item::Profile(profile())),
        (
            STAIRCASE,
            Item::Staircase(StaircaseItem {
                staircase: Staircase { steps, top: "Eget arbete".parse().unwrap() },
                current: 2,
            }),
        ),
        (COOKING, activity(1, ActivityKind::Cooking, "Svenska och mat", Some("Folkets hus, köket"))),
        (WALK, activity(2, ActivityKind::Walk, "Promenad med gruppen", None)),
        (12, activity(3, ActivityKind::Economy, "Pengar i vardagen", None)),
        (
            13,
            Item::Activity(ActivityItem {
                id: activity_id(4),
                kind: ActivityKind::Computer,
                title: "Dator och mejl".parse().unwrap(),
                place: None,
                contact: Some(Contact {
                    name: "Nils".parse().unwrap(),
                    phone: Some("0270-123 45".parse().unwrap()),
                }),
                bring: None,
            }),
        ),
        (COOKING_TODAY, occurrence(COOKING, 14, (10, 12), false)),
        (21, occurrence(WALK, 14, (13, 14), false)),
        (22, occurrence(12, 15, (13, 15), true)),
        (23, occurrence(13, 20, (9, 11), false)),
        (CALL_GOAL, goal(1, 2, "Ringa ett samtal på svenska", None)),
        (31, goal(2, 2, "Komma i tid tre dagar", Some(Receipt::Sent))),
        (32, goal(3, 1, "Träffa Karin", Some(Receipt::Read))),
    ]
}

/// Who the participant is.
pub(crate) fn profile() -> Profile {
    Profile {
        name: "Amina".parse().unwrap(),
        language: "sv".parse().unwrap(),
        municipality: "Söderhamn".parse().unwrap(),
        programme: "Nya extra stöd".parse().unwrap(),
        coaches: vec![CoachCard {
            name: "Karin".parse().unwrap(),
            phone: Some("0270-555 00".parse().unwrap()),
        }],
    }
}

/// One time of an activity in October 2025.
pub(crate) fn occurrence(activity: u32, day: i8, hours: (u8, u8), cancelled: bool) -> Item {
    let hour = |hour| HourMinute::new(hour, 0).unwrap();
    Item::Occurrence(OccurrenceItem {
        activity: ItemNumber(activity),
        start: date(2025, 10, day).to_datetime(hour(hours.0).time()),
        end: hour(hours.1),
        cancelled,
        answer: None,
    })
}

/// A message from Karin.
pub(crate) fn message(number: u8, text: &str) -> Item {
    Item::Message(MessageItem {
        id: MessageId::from_bytes([number; 16]),
        from: Sender::Coach { name: "Karin".parse().unwrap() },
        text: Some(text.parse().unwrap()),
        attachment: None,
        at: NOW.plus_millis(-86_400_000),
        receipt: Receipt::Sent,
    })
}

/// A coach's word with the plan.
pub(crate) fn notice(text: &str) -> Item {
    Item::Notice(NoticeItem { text: text.parse().unwrap(), from: "Karin".parse().unwrap(), at: NOW })
}

/// What the coach has changed: what became of something, its title, its activity, and on which days of October 2025.
pub(crate) fn news<const N: usize>(lines: [(News, &str, Option<ActivityId>, &[i8]); N]) -> Item {
    let lines = lines.map(|(news, title, activity, days)| NewsLine {
        news,
        title: title.parse().unwrap(),
        kind: activity.map(|_| ActivityKind::Cooking),
        activity: activity.filter(|_| news != News::Removed),
        days: days.iter().map(|day| date(2025, 10, *day)).collect(),
    });
    Item::News(NewsItem { revision: 2, lines: lines.into() })
}

/// A translation into Arabic.
pub(crate) fn phrase(source: &str, text: &str) -> Item {
    Item::Phrase(PhraseItem {
        source: source.to_owned(),
        language: "ar".parse().unwrap(),
        text: text.parse().unwrap(),
        by: Provenance::Person { name: "Nour".parse().unwrap() },
    })
}
