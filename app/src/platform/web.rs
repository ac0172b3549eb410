//! The browser.

mod fetch;
mod push;
mod storage;

use std::cell::RefCell;
use std::rc::Rc;

use stegvis_shared::domain::pairing::PairingCode;
use stegvis_shared::id::RandomBits;
use stegvis_shared::time::Timestamp;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, EventTarget, FocusOptions, HtmlElement, VisibilityState, Window};

use self::storage::{BrowserMedia, IndexedDb};
use super::{Arrival, Dress, Later, Look, Make, Page, Platform, Random, Timer, Wake};

pub(super) fn platform() -> Platform {
    Platform {
        clock: Rc::new(now),
        random: Rc::new(Browser),
        timer: Rc::new(Browser),
        storage: Rc::new(IndexedDb),
        network: Rc::new(Browser),
        media: Rc::new(BrowserMedia),
        page: Rc::new(BrowserPage { code: RefCell::new(code_of_the_link()) }),
        push: Rc::new(Browser),
    }
}

fn now() -> Timestamp {
    #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds, far inside the range")]
    Timestamp::from_millis(js_sys::Date::now() as i64)
}

fn window() -> Window {
    web_sys::window().expect("the app runs in a page, never in a worker")
}

fn document() -> Document {
    window().document().expect("a page has a document")
}

struct Browser;

impl Random for Browser {
    fn bits(&self) -> RandomBits {
        let mut bits = RandomBits::default();
        let crypto = window().crypto().expect("every browser that runs wasm has a random source");
        crypto
            .get_random_values_with_u8_array(&mut bits)
            .expect("ten bytes are fewer than the source's limit");
        bits
    }
}

impl Timer for Browser {
    fn sleep(&self, wait_ms: u32) -> Later<()> {
        Box::pin(gloo_timers::future::TimeoutFuture::new(wait_ms))
    }
}

fn local_storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

/// Where it is noted that somebody is in.
const IN: &str = "stegvis-in";

struct BrowserPage {
    code: RefCell<Option<String>>,
}

impl Page for BrowserPage {
    fn dress(&self, dress: &Dress) {
        if let Some(root) = document().document_element() {
            let look = dress.look.unwrap_or_else(|| self.wished_look()).as_str();
            let size = dress.size.as_str();
            for (name, value) in [
                ("lang", dress.lang.as_str()),
                ("dir", dress.dir),
                ("data-theme", look),
                ("data-text-size", size),
            ] {
                root.set_attribute(name, value).expect("the names are names of attributes");
            }
            // start.js puts the same on the page of the next start before anything is drawn.
            let chosen = dress.look.map_or("", Look::as_str);
            let lang = if dress.is_chosen { dress.lang.as_str() } else { "" };
            let kept = [lang, dress.dir, chosen, size].join(" ");
            if let Some(storage) = local_storage() {
                // Without room for it the next start is dressed a moment later.
                drop(storage.set_item("stegvis-dress", &kept));
            }
        }
    }

    fn arrive(&self, arrival: &Arrival) {
        let document = document();
        document.set_title(&arrival.title);
        if !arrival.focus {
            return;
        }
        let heading = document.query_selector("main h1").ok().flatten();
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
            heading.set_tab_index(-1);
            let options = FocusOptions::new();
            // A talk stands at its newest message, not at its heading.
            options.set_prevent_scroll(true);
            // A heading that cannot take the focus leaves it where it is.
            drop(heading.focus_with_options(&options));
        }
    }

    fn address(&self) -> String {
        window().location().pathname().unwrap_or_default()
    }

    fn go(&self, address: &str) {
        if let Ok(history) = window().history() {
            // A browser that keeps no more addresses goes back less far.
            drop(history.push_state_with_url(&JsValue::NULL, "", Some(address)));
        }
    }

    fn on_back(&self, went: Rc<dyn Fn()>) {
        listen(&window(), "popstate", move || went());
    }

    fn take_code(&self) -> Option<String> {
        self.code.take()
    }

    fn take_choice(&self) -> Option<String> {
        const CHOSEN: &str = "data-chosen";
        let root = document().document_element()?;
        let chosen = root.get_attribute(CHOSEN)?;
        // A name of an attribute can always be taken away.
        drop(root.remove_attribute(CHOSEN));
        Some(chosen)
    }

    fn wished_look(&self) -> Look {
        let wished = |query| window().match_media(query).ok().flatten().is_some_and(|list| list.matches());
        if wished("(prefers-contrast: more)") {
            Look::Contrast
        } else if wished("(prefers-color-scheme: dark)") {
            Look::Dark
        } else {
            Look::Light
        }
    }

    fn make(&self) -> Make {
        Make::of_browser(&window().navigator().user_agent().unwrap_or_default())
    }

    fn open_calendar(&self, path: &str) {
        let location = window().location();
        let Ok(host) = location.host() else { return };
        let follows = self.make().has_following_calendar();
        let address = if follows { format!("webcal://{host}{path}") } else { path.to_owned() };
        // A browser without a calendar says so by itself.
        drop(location.set_href(&address));
    }

    fn save_file(&self, end: &'static str, content: &[u8]) {
        let file = js_sys::Array::of2(&end.into(), &js_sys::Uint8Array::from(content));
        drop(js_sys::Reflect::set(&window(), &"stegvisFile".into(), &file));
        // The script takes it from there. It is fetched on use alone, so that nobody waits for it at the start.
        let document = document();
        if let (Ok(script), Some(body)) = (document.create_element("script"), document.body()) {
            drop(script.set_attribute("src", "/save.js"));
            drop(body.append_child(&script));
        }
    }

    fn on_wake(&self, woken: Rc<dyn Fn(Wake)>) {
        let window = window();
        for (name, wake) in [("online", Wake::Online), ("offline", Wake::Offline)] {
            let woken = Rc::clone(&woken);
            listen(&window, name, move || woken(wake));
        }
        listen(&document(), "visibilitychange", move || {
            let is_visible = document().visibility_state() == VisibilityState::Visible;
            woken(if is_visible { Wake::Visible } else { Wake::Hidden });
        });
    }

    fn style(&self) -> Option<&'static str> {
        // The page of `dx serve`, which is not ours, links none; a bundle does not carry the style twice.
        let is_styled = || document().query_selector("link[rel=stylesheet]").is_ok_and(|link| link.is_some());
        (cfg!(debug_assertions) && !is_styled()).then_some(stegvis_ui::PARTICIPANT_CSS)
    }

    fn was_in(&self) -> bool {
        local_storage().is_some_and(|storage| storage.get_item(IN).is_ok_and(|noted| noted.is_some()))
    }

    fn note_in(&self, is_in: bool) {
        if let Some(storage) = local_storage() {
            // Without room for it, an emptied phone looks like a new one.
            drop(if is_in { storage.set_item(IN, "1") } else { storage.remove_item(IN) });
        }
        if !is_in {
            return;
        }
        let manager = js_sys::Reflect::get(&window().navigator(), &"storage".into());
        let persist = manager.as_ref().map(|manager| js_sys::Reflect::get(manager, &"persist".into()));
        if let (Ok(manager), Ok(Ok(persist))) = (&manager, persist)
            && let Ok(persist) = persist.dyn_into::<js_sys::Function>()
        {
            // A browser that says no clears the storage only when the phone is full.
            drop(persist.call0(manager));
        }
    }
}

/// Takes the code out of the link that opened the app, so that it is not in the history, a picture of the screen or a
/// bookmark. A link that is opened while the app is open starts it anew.
fn code_of_the_link() -> Option<String> {
    let window = window();
    listen(&window, "hashchange", || {
        if code_in(&self::window()).is_some() {
            drop(self::window().location().reload());
        }
    });
    let code = code_in(&window)?;
    let path = window.location().pathname().unwrap_or_else(|_| "/".to_owned());
    if let Ok(history) = window.history() {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&path)));
    }
    Some(code)
}

fn code_in(window: &Window) -> Option<String> {
    let hash = window.location().hash().ok()?;
    let code: PairingCode = hash.strip_prefix('#')?.parse().ok()?;
    Some(code.plain())
}

/// Listens for as long as the page lives.
fn listen(target: &EventTarget, name: &str, heard: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(heard).into_js_value();
    target.add_event_listener_with_callback(name, closure.unchecked_ref()).expect("the name is an event's");
}
