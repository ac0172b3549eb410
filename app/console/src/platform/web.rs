//! The browser.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use js_sys::{Array, Date, Uint8Array};
use stegvis_shared::domain::attachment::MediaType;
use stegvis_shared::id::{AttachmentId, RandomBits};
use stegvis_shared::time::Timestamp;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, HtmlDocument, HtmlElement, HtmlInputElement, KeyboardEvent, Storage, Url, Window,
};

use super::{KeyPress, Recording};

/// Listens to keys until it is dropped.
pub(crate) struct KeyListener(Closure<dyn FnMut(KeyboardEvent)>);

impl Drop for KeyListener {
    fn drop(&mut self) {
        // A listener that cannot be removed was not there.
        drop(window().remove_event_listener_with_callback("keydown", self.0.as_ref().unchecked_ref()));
    }
}

/// Listens to the page coming into sight and going out of it, until it is dropped.
pub(crate) struct SightListener(Closure<dyn FnMut()>);

impl Drop for SightListener {
    fn drop(&mut self) {
        if let Some(document) = window().document() {
            // A listener that cannot be removed was not there.
            drop(
                document
                    .remove_event_listener_with_callback("visibilitychange", self.0.as_ref().unchecked_ref()),
            );
        }
    }
}

/// Where the page finds bytes that it has fetched, until it is dropped.
pub(crate) struct ObjectAddress(String);

impl ObjectAddress {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Drop for ObjectAddress {
    fn drop(&mut self) {
        // One that is not known takes no room.
        drop(Url::revoke_object_url(&self.0));
    }
}

/// Gives bytes an address; `None` when the browser has no room for them.
pub(crate) fn object_address(bytes: &[u8], media_type: MediaType) -> Option<ObjectAddress> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type.name());
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    Url::create_object_url_with_blob(&blob).ok().map(ObjectAddress)
}

#[wasm_bindgen(module = "/src/platform/media.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn media(id: String) -> Result<JsValue, JsValue>;
}

/// Lets one record in the element with `data-recorder`; gives the recording when one sends it.
pub(crate) async fn record(id: AttachmentId) -> Option<Recording> {
    let answer = media(id.to_string()).await.ok()?;
    let parts: &Array = answer.dyn_ref()?;
    let attachment = serde_json::from_str(&parts.get(0).as_string()?).ok()?;
    Some(Recording { attachment, bytes: STANDARD.decode(parts.get(1).as_string()?).ok()? })
}

fn window() -> Window {
    web_sys::window().expect("the console runs in a page, never in a worker")
}

pub(crate) fn now() -> Timestamp {
    #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds, far inside the range")]
    Timestamp::from_millis(Date::now() as i64)
}

pub(crate) fn random() -> RandomBits {
    let mut bits = RandomBits::default();
    let crypto = window().crypto().expect("every browser that runs wasm has a random source");
    crypto.get_random_values_with_u8_array(&mut bits).expect("ten bytes are fewer than the source's limit");
    bits
}

pub(crate) async fn sleep(wait_ms: u32) {
    gloo_timers::future::TimeoutFuture::new(wait_ms).await;
}

pub(crate) fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// Gives what this browser keeps under a key.
pub(crate) fn recall(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps a text in this browser, or forgets it; tells whether that went well.
pub(crate) fn hold(key: &str, value: Option<&str>) -> bool {
    let Some(storage) = storage() else { return false };
    match value {
        Some(value) => storage.set_item(key, value).is_ok(),
        None => storage.remove_item(key).is_ok(),
    }
}

/// Forgets everything that this browser keeps under keys that begin so.
pub(crate) fn forget(prefix: &str) {
    let Some(storage) = storage() else { return };
    let keys =
        (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok().flatten());
    let keys: Vec<String> = keys.filter(|key| key.starts_with(prefix)).collect();
    for key in keys {
        hold(&key, None);
    }
}

pub(crate) fn set_title(title: &str) {
    if let Some(document) = window().document() {
        document.set_title(title);
    }
}

/// Tells the browser and screen readers which language the page is in.
pub(crate) fn set_language(tag: &str, direction: &str) {
    let Some(root) = window().document().and_then(|document| document.document_element()) else { return };
    for (name, value) in [("lang", tag), ("dir", direction)] {
        root.set_attribute(name, value).expect("the names are names of attributes");
    }
}

/// Puts on the colours that the system wishes: clear, dark or light.
pub(crate) fn wear_wished_look() {
    let wishes =
        |query: &str| window().match_media(query).ok().flatten().is_some_and(|found| found.matches());
    let look = if wishes("(prefers-contrast: more)") {
        "contrast"
    } else if wishes("(prefers-color-scheme: dark)") {
        "dark"
    } else {
        "light"
    };
    if let Some(root) = window().document().and_then(|document| document.document_element()) {
        root.set_attribute("data-theme", look).expect("the name is the name of an attribute");
    }
}

/// Gives the languages that the browser asks for, best first.
pub(crate) fn wishes() -> Vec<String> {
    window().navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}

/// Moves the focus to the first element that a CSS selector finds; nothing happens when there is none.
pub(crate) fn focus(selector: &str) {
    let found = window().document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // A heading or a page takes the focus only from a program.
        if element.tab_index() < 0 {
            element.set_tab_index(-1);
        }
        // An element that cannot take the focus leaves it where it is.
        drop(element.focus());
    }
}

/// Selects the text of the field that a CSS selector finds, and copies it; tells whether that went well. This also
/// works where a page has no clipboard, because it came without encryption.
pub(crate) fn copy(selector: &str) -> bool {
    let Some(document) = window().document() else { return false };
    let field = document.query_selector(selector).ok().flatten();
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else { return false };
    field.select();
    document.dyn_into::<HtmlDocument>().is_ok_and(|document| document.exec_command("copy").unwrap_or(false))
}

/// Tells whether somebody can see the page, so that "seen" is not said to an empty room.
pub(crate) fn on_screen() -> bool {
    window().document().is_some_and(|document| !document.hidden())
}

/// Hands every key pressed on the page to `pressed`, until the listener is dropped. A key that `pressed` takes (by
/// answering `true`) does nothing else.
pub(crate) fn listen_to_keys(mut pressed: impl FnMut(&KeyPress) -> bool + 'static) -> KeyListener {
    let closure = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        let writing =
            event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()).is_some_and(|target| {
                matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
                    || target.is_content_editable()
            });
        let press = KeyPress {
            key: event.key(),
            command: event.ctrl_key() || event.meta_key(),
            shift: event.shift_key(),
            writing,
        };
        if !event.alt_key() && !event.is_composing() && pressed(&press) {
            event.prevent_default();
        }
    });
    window()
        .add_event_listener_with_callback("keydown", closure.as_ref().unchecked_ref())
        .expect("every window takes listeners");
    KeyListener(closure)
}

/// Calls `changed` when the page comes into sight or goes out of it, until the listener is dropped.
pub(crate) fn listen_to_sight(changed: impl FnMut() + 'static) -> SightListener {
    let closure = Closure::<dyn FnMut()>::new(changed);
    if let Some(document) = window().document() {
        document
            .add_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref())
            .expect("every document takes listeners");
    }
    SightListener(closure)
}
