//! What differs between a browser and a native app: clock, randomness, storage, network, page. The only `cfg(target)`.
//!
//! # Design
//! The rest of the app holds a [`Platform`]: a handful of traits. [`here`] fills it for the machine that the program
//! runs on; tests fill it with fakes. All futures run on the one thread that draws.

mod dress;
mod make;
mod media;
#[cfg(not(target_family = "wasm"))]
mod native;
mod pin;
mod storage;
#[cfg(target_family = "wasm")]
mod web;

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use futures_util::stream::LocalBoxStream;
use stegvis_shared::id::RandomBits;
use stegvis_shared::time::Clock;

#[cfg(not(target_family = "wasm"))]
pub use native::SealedStorage;

pub use self::dress::{Dress, Look, TextSize};
pub use self::make::Make;
pub use self::media::{Media, MediaError};
pub use self::pin::{MOST_DIGITS, Tries, Verdict, pin_in};
pub use self::storage::{After, Edition, PinState, Record, SCHEMA, Storage, StorageError, Turn, is_open};

/// Something that will be there later, on this thread.
pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// The machine that the app runs on.
#[derive(Clone)]
pub struct Platform {
    /// What time it is.
    pub clock: Rc<dyn Clock>,
    /// Gives random bits.
    pub random: Rc<dyn Random>,
    /// Waits.
    pub timer: Rc<dyn Timer>,
    /// Keeps records between starts.
    pub storage: Rc<dyn Storage>,
    /// Reaches the server.
    pub network: Rc<dyn Network>,
    /// Records, photographs, plays and shows.
    pub media: Rc<dyn Media>,
    /// The page or window that the app is drawn in.
    pub page: Rc<dyn Page>,
    /// The notifications of the phone.
    pub push: Rc<dyn Push>,
}

/// Gives the machine that the program runs on.
pub fn here() -> Platform {
    #[cfg(target_family = "wasm")]
    return web::platform();
    #[cfg(not(target_family = "wasm"))]
    native::platform()
}

/// Gives random bits that nobody can guess.
pub trait Random {
    /// Gives ten random bytes.
    fn bits(&self) -> RandomBits;
}

/// Waits.
pub trait Timer {
    /// Is ready after so many milliseconds.
    fn sleep(&self, wait_ms: u32) -> Later<()>;
}

/// Reaches the server.
pub trait Network {
    /// Sends a request and gives the whole answer.
    fn send(&self, request: Request) -> Later<Result<Response, Unreachable>>;

    /// Sends a request and gives the answer piece by piece, for as long as it goes on.
    fn open(&self, request: Request) -> Later<Result<Opened, Unreachable>>;
}

/// A request to the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What to do.
    pub method: Method,
    /// The path, from `/`.
    pub path: String,
    /// The access token, for what needs one.
    pub bearer: Option<String>,
    /// The body, as JSON.
    pub body: Option<String>,
}

/// What a request does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Writes.
    Post,
    /// Puts something in a place.
    Put,
    /// Ends.
    Delete,
}

/// A whole answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// The body's bytes.
    pub body: Vec<u8>,
}

/// An answer whose body is still coming.
pub struct Opened {
    /// HTTP status.
    pub status: u16,
    /// The body's pieces; ends when the connection does.
    pub pieces: LocalBoxStream<'static, Vec<u8>>,
}

/// The server cannot be reached: no network, no answer in time, a connection that was cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the server cannot be reached")]
pub struct Unreachable;

/// The notifications of the phone, by its browser's push service.
pub trait Push {
    /// Says whether the phone may have any, so that it is worth to speak of them.
    fn is_offered(&self) -> bool;

    /// Asks the phone for something, and gives how it stands then.
    fn ask(&self, ask: PushAsk) -> Later<PushStanding>;
}

/// What to ask a phone about its notifications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PushAsk {
    /// How it stands; shows nothing.
    Look,
    /// To take notifications of the server that has this public key. The phone asks its owner, unless it has before.
    Begin(String),
    /// To take none any more.
    End,
}

/// How it stands with the notifications of a phone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PushStanding {
    /// It has none.
    #[default]
    Absent,
    /// It has some when the app is on its home screen, as an iPhone does.
    NotInstalled,
    /// Its owner has forbidden them.
    Denied,
    /// It takes none, and can be asked to.
    Off,
    /// It takes them.
    On {
        /// Of the server that has this public key.
        key: String,
        /// At this address: JSON of a `PushAddress`.
        address: String,
    },
    /// It could not do it, as without network.
    Failed,
}

/// Something outside the app happened that makes it worth trying, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wake {
    /// The phone has network again.
    Online,
    /// The phone has lost its network.
    Offline,
    /// The app is looked at again.
    Visible,
    /// The app is not looked at: another one is, or the screen is dark.
    Hidden,
}

/// What a screen is called and whether one has just come to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The name of the screen, for the window.
    pub title: String,
    /// Whether to move the focus to the heading, so that a screen reader says where one is.
    pub focus: bool,
}

/// The page or window that the app is drawn in.
pub trait Page {
    /// Dresses the page, and remembers it for the first paint of the next start.
    fn dress(&self, dress: &Dress);

    /// Names the screen.
    fn arrive(&self, arrival: &Arrival);

    /// Gives the address of the screen that is shown, from `/`.
    fn address(&self) -> String;

    /// Shows the address of another screen, so that one can go back from it.
    fn go(&self, address: &str);

    /// Calls when one went back or forth, from now on; [`address`](Self::address) says where.
    fn on_back(&self, went: Rc<dyn Fn()>);

    /// Gives the pairing code of the link that opened the app, once, and removes it from the address bar.
    fn take_code(&self) -> Option<String>;

    /// Gives the tag of the language that was chosen on the page before the app was there, once.
    fn take_choice(&self) -> Option<String>;

    /// Gives the colours that the phone's owner has wished for in the phone's own settings.
    fn wished_look(&self) -> Look;

    /// Says what kind of phone it is.
    fn make(&self) -> Make;

    /// Opens the phone's calendar with what lies at a path of the server.
    fn open_calendar(&self, path: &str);

    /// Gives the phone the file of the participant's data to keep, as a download is kept. `end` is the end of its name.
    fn save_file(&self, end: &'static str, content: &[u8]);

    /// Calls when something happens outside the app, from now on.
    fn on_wake(&self, woken: Rc<dyn Fn(Wake)>);

    /// Gives the style sheet where the page has none of its own.
    fn style(&self) -> Option<&'static str>;

    /// Notes, outside of the storage, whether somebody is in; while somebody is, asks the phone to keep the storage when
    /// it runs out of room.
    fn note_in(&self, is_in: bool);

    /// Gives what was noted last: also after the phone has emptied the storage.
    fn was_in(&self) -> bool;
}
