//! A telephone or a desktop, where the app is drawn in a web view of its own.
//!
//! # Limits
//! The operating system does not tell this floor about its network; the sync loop tries again by itself. Nor does it
//! tell when nobody looks at the app: a PIN locks it when it starts.

mod http;
mod keys;
mod media;
mod storage;

use std::cell::RefCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, UNIX_EPOCH};

use dioxus::document::{Eval, eval};
use stegvis_shared::id::RandomBits;
use stegvis_shared::time::Timestamp;

use self::http::HttpNetwork;
use self::media::NoMedia;
pub use self::storage::SealedStorage;
use super::{
    Arrival, Dress, Later, Look, Make, Page, Platform, Push, PushAsk, PushStanding, Random, Timer, Wake,
};

/// The server, where the environment names none at build or run time.
const SERVER: &str = match option_env!("STEGVIS_SERVER") {
    Some(server) => server,
    None => "http://127.0.0.1:8080",
};

/// What the pages of the web load too.
const SCRIPTS: [&str; 2] = [include_str!("../../assets/keys.js"), include_str!("../../assets/listen.js")];

/// What a page of the web loads when there is a file to keep.
const SAVE: &str = include_str!("../../assets/save.js");

pub(super) fn platform() -> Platform {
    SCRIPTS.into_iter().for_each(run);
    Platform {
        clock: Rc::new(now),
        random: Rc::new(Machine),
        timer: Rc::new(Machine),
        storage: Rc::new(SealedStorage::new(data_folder())),
        network: Rc::new(HttpNetwork::new(server())),
        media: Rc::new(NoMedia),
        page: Rc::new(WebView { address: RefCell::new("/".to_owned()), is_in: data_folder().join("in") }),
        push: Rc::new(Machine),
    }
}

/// The server that the app talks with.
fn server() -> String {
    std::env::var("STEGVIS_SERVER").unwrap_or_else(|_| SERVER.to_owned())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one clock of the native app; everybody else takes it as an argument"
)]
fn now() -> Timestamp {
    let since = std::time::SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

struct Machine;

impl Random for Machine {
    fn bits(&self) -> RandomBits {
        rand::random()
    }
}

impl Timer for Machine {
    fn sleep(&self, wait_ms: u32) -> Later<()> {
        Box::pin(futures_timer::Delay::new(Duration::from_millis(wait_ms.into())))
    }
}

impl Push for Machine {
    fn is_offered(&self) -> bool {
        false
    }

    fn ask(&self, _ask: PushAsk) -> Later<PushStanding> {
        Box::pin(std::future::ready(PushStanding::Absent))
    }
}

/// The folder that the operating system gives an app for its own.
fn data_folder() -> PathBuf {
    if let Some(folder) = std::env::var_os("STEGVIS_HOME") {
        return folder.into();
    }
    if cfg!(target_os = "android")
        && let Ok(command) = fs::read_to_string("/proc/self/cmdline")
    {
        // The command line of an Android app is its package, which owns this folder.
        return Path::new("/data/data").join(command.trim_end_matches('\0')).join("files/stegvis");
    }
    let home = |name, below| std::env::var_os(name).map(|folder| Path::new(&folder).join(below));
    home("XDG_DATA_HOME", "stegvis")
        .or_else(|| home("HOME", ".local/share/stegvis"))
        .unwrap_or_else(|| "stegvis".into())
}

/// The web view that the app is drawn in. It has no address bar; its addresses are the app's own.
struct WebView {
    address: RefCell<String>,
    /// A file that is there while somebody is in.
    is_in: PathBuf,
}

impl Page for WebView {
    fn dress(&self, dress: &Dress) {
        let look = dress.look.unwrap_or_else(|| self.wished_look()).as_str();
        let attributes = [
            ("lang", dress.lang.as_str()),
            ("dir", dress.dir),
            ("data-theme", look),
            ("data-text-size", dress.size.as_str()),
        ];
        for (name, value) in attributes {
            run(&format!("document.documentElement.setAttribute('{name}', {})", quoted(value)));
        }
    }

    fn arrive(&self, arrival: &Arrival) {
        run(&format!("document.title = {}", quoted(&arrival.title)));
        if arrival.focus {
            run(
                "const heading = document.querySelector('main h1'); if (heading) { heading.tabIndex = -1; heading.focus({ preventScroll: true }) }",
            );
        }
    }

    fn address(&self) -> String {
        self.address.borrow().clone()
    }

    fn go(&self, address: &str) {
        self.address.replace(address.to_owned());
    }

    fn on_back(&self, _went: Rc<dyn Fn()>) {}

    fn take_code(&self) -> Option<String> {
        None
    }

    fn take_choice(&self) -> Option<String> {
        None
    }

    fn wished_look(&self) -> Look {
        Look::Light
    }

    fn make(&self) -> Make {
        if cfg!(target_os = "android") { Make::Android } else { Make::Other }
    }

    fn open_calendar(&self, path: &str) {
        // A link that is pressed goes to the browser of the machine, which knows its calendar.
        let address = serde_json::to_string(&format!("{}{path}", server())).unwrap_or_default();
        run(&format!("Object.assign(document.createElement('a'), {{ href: {address} }}).click()"));
    }

    fn save_file(&self, end: &'static str, content: &[u8]) {
        let text = quoted(&String::from_utf8_lossy(content));
        run(&format!("window.stegvisFile = [{}, {text}];\n{SAVE}", quoted(end)));
    }

    fn on_wake(&self, _woken: Rc<dyn Fn(Wake)>) {}

    fn style(&self) -> Option<&'static str> {
        Some(stegvis_ui::PARTICIPANT_CSS)
    }

    fn note_in(&self, is_in: bool) {
        // Without it, an emptied storage looks like a new one. The system empties no app's folder by itself.
        drop(if is_in { fs::write(&self.is_in, []) } else { fs::remove_file(&self.is_in) });
    }

    fn was_in(&self) -> bool {
        self.is_in.exists()
    }
}

/// Runs a script in the web view, which answers nothing.
fn run(script: &str) {
    let _: Eval = eval(script);
}

/// Writes a text as a string of JavaScript, which JSON is.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
