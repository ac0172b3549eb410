//! A telephone or a desktop, where the app is drawn in a web view of its own.
//!
//! # Limits
//! The operating system does not tell this floor about its network; the sync loop tries again by itself.

mod http;

use std::cell::RefCell;
use std::fs;
use std::future::ready;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, UNIX_EPOCH};

use dioxus::document::{Eval, eval};
use stegvis_shared::id::RandomBits;
use stegvis_shared::time::Timestamp;

use self::http::HttpNetwork;
use super::{
    After, Arrival, Dress, Edition, Later, Look, Page, Platform, Random, Record, Storage, StorageError,
    Timer, Wake,
};

/// The server, where the environment names none at build or run time.
const SERVER: &str = match option_env!("STEGVIS_SERVER") {
    Some(server) => server,
    None => "http://127.0.0.1:8080",
};

/// What the pages of the web load too.
const KEYS: &str = include_str!("../../assets/keys.js");

pub(super) fn platform() -> Platform {
    run(KEYS);
    let server = std::env::var("STEGVIS_SERVER").unwrap_or_else(|_| SERVER.to_owned());
    Platform {
        clock: Rc::new(now),
        random: Rc::new(Machine),
        timer: Rc::new(Machine),
        storage: Rc::new(FileStorage::new(data_folder())),
        network: Rc::new(HttpNetwork::new(server)),
        page: Rc::new(WebView { address: RefCell::new("/".to_owned()) }),
    }
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

/// Keeps each record in a file of its own: the edition, a line's end, the text.
///
/// # Limits
/// One window; the files are as safe as the folder that the operating system gives an app for its own.
pub struct FileStorage {
    folder: PathBuf,
}

impl FileStorage {
    /// Takes the folder, which is made when the first record is kept.
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}.record"))
    }

    fn record(&self, name: &str) -> Result<Option<Record>, StorageError> {
        let content = match fs::read_to_string(self.path(name)) {
            Ok(content) => content,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(StorageError::Broken),
            Err(error) => return Err(refused(&error)),
        };
        let (edition, text) = content.split_once('\n').ok_or(StorageError::Broken)?;
        let edition = edition.parse().map_err(|_| StorageError::Broken)?;
        Ok(Some(Record { edition: Edition(edition), text: text.to_owned() }))
    }

    fn put(&self, name: &str, after: After, text: &str) -> Result<Edition, StorageError> {
        let present = match self.record(name) {
            Err(StorageError::Broken) if after == After::Any => Edition::default(),
            present => present?.map(|record| record.edition).unwrap_or_default(),
        };
        if !after.allows(present) {
            return Err(StorageError::Changed);
        }
        let edition = Edition(present.0.wrapping_add(1));
        let content = format!("{}\n{text}", edition.0);
        write_whole(&self.folder, &self.path(name), &content).map_err(|error| refused(&error))?;
        Ok(edition)
    }
}

impl Storage for FileStorage {
    fn read(&self, name: &str) -> Later<Result<Option<Record>, StorageError>> {
        Box::pin(ready(self.record(name)))
    }

    fn write(&self, name: &str, after: After, text: String) -> Later<Result<Edition, StorageError>> {
        Box::pin(ready(self.put(name, after, &text)))
    }

    fn clear(&self) -> Later<Result<(), StorageError>> {
        let cleared = match fs::remove_dir_all(&self.folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(refused(&error)),
            _ => Ok(()),
        };
        Box::pin(ready(cleared))
    }

    fn on_change(&self, _changed: Rc<dyn Fn()>) {}
}

/// Writes beside the file and renames, so that a kill leaves the old text or the new one.
fn write_whole(folder: &Path, path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let beside = path.with_extension("new");
    let mut file = fs::File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&beside, path)
}

fn refused(error: &io::Error) -> StorageError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StorageError::Full,
        _ => StorageError::Refused(error.to_string()),
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

    fn wished_look(&self) -> Look {
        Look::Light
    }

    fn on_wake(&self, _woken: Rc<dyn Fn(Wake)>) {}

    fn style(&self) -> Option<&'static str> {
        Some(stegvis_ui::PARTICIPANT_CSS)
    }

    fn keep_storage(&self) {}
}

/// Runs a script in the web view, which answers nothing.
fn run(script: &str) {
    let _: Eval = eval(script);
}

/// Writes a text as a string of JavaScript, which JSON is.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
