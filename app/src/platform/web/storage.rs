//! Records in the browser's `IndexedDB`, sealed; `storage.js` does the work, as it is all callbacks of the browser's own.

use std::rc::Rc;

use js_sys::{Array, Function, Reflect};
use stegvis_shared::time::Timestamp;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::super::{
    After, Edition, Later, Media, MediaError, PinState, Record, SCHEMA, Storage, StorageError, Tries, Turn,
};

#[wasm_bindgen(module = "/src/platform/web/storage.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = readRecord)]
    async fn read_record(name: String, schema: u32) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = writeRecord)]
    async fn write_record(name: String, schema: u32, after: f64, text: String) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = leaveRecord)]
    async fn leave_record(name: String, schema: u32, text: String) -> Result<JsValue, JsValue>;
    // It throws nothing; without `catch` it would be imported as a module of its own, which one file cannot hold.
    #[wasm_bindgen(catch, js_name = onRecords)]
    fn on_records(changed: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = takeTurn)]
    async fn take_turn() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = lookAtPin)]
    async fn look_at_pin(now: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    async fn pinned(what: &str, pin: Option<String>, tries: u32, now: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = shutPin)]
    fn shut_pin() -> Result<(), JsValue>;
    #[wasm_bindgen(catch)]
    async fn media(schema: u32, what: String, given: String) -> Result<JsValue, JsValue>;
}

/// The browser's storage.
pub(super) struct IndexedDb;

impl Storage for IndexedDb {
    fn read(&self, name: &str) -> Later<Result<Option<Record>, StorageError>> {
        let name = name.to_owned();
        Box::pin(async move {
            let found = read_record(name, SCHEMA).await.map_err(refused)?;
            let Some(found) = found.dyn_ref::<Array>() else { return Ok(None) };
            let text = found.get(1).as_string().ok_or(StorageError::Broken)?;
            Ok(Some(Record { edition: edition(&found.get(0))?, text }))
        })
    }

    fn write(&self, name: &str, after: After, text: String) -> Later<Result<Edition, StorageError>> {
        let name = name.to_owned();
        let after = match after {
            After::Any => -1.0,
            After::This(edition) => edition.0.into(),
        };
        Box::pin(async move { edition(&write_record(name, SCHEMA, after, text).await.map_err(refused)?) })
    }

    fn leave(&self, name: &str, text: String) -> Later<Result<(), StorageError>> {
        let name = name.to_owned();
        Box::pin(async move { leave_record(name, SCHEMA, text).await.map(drop).map_err(refused) })
    }

    fn on_change(&self, changed: Rc<dyn Fn()>) {
        let changed = Closure::<dyn Fn()>::new(move || changed()).into_js_value();
        // Without word from other windows, each write still finds out by itself.
        drop(on_records(&changed));
    }

    fn turn(&self) -> Later<Turn> {
        Box::pin(async {
            let Ok(Ok(over)) = take_turn().await.map(JsValue::dyn_into::<Function>) else {
                return Turn::alone();
            };
            // It only settles a promise, which throws nothing.
            Turn::new(move || drop(over.call0(&JsValue::NULL)))
        })
    }

    fn takes_pin(&self) -> bool {
        // A page without TLS seals nothing.
        super::window().is_secure_context()
    }

    fn pin(&self, now: Timestamp) -> Later<Result<Option<PinState>, StorageError>> {
        Box::pin(async move {
            let found = look_at_pin(as_number(now)).await.map_err(refused)?;
            let Some(found) = found.dyn_ref::<Array>() else { return Ok(None) };
            let is_open = found.get(0).is_truthy();
            #[expect(clippy::cast_possible_truncation, reason = "milliseconds that came from a whole number")]
            let at = Timestamp::from_millis(found.get(2).as_f64().ok_or(StorageError::Broken)? as i64);
            // Both are small counts.
            let Edition(count) = edition(&found.get(1))?;
            Ok(Some(PinState { is_open, tries: Tries { count, at } }))
        })
    }

    fn unlock(&self, pin: &str, tries: Tries, now: Timestamp) -> Later<Result<bool, StorageError>> {
        let pin = Some(pin.to_owned());
        Box::pin(async move {
            let opened = pinned("unlock", pin, tries.count, as_number(now)).await.map_err(refused)?;
            Ok(opened.is_truthy())
        })
    }

    fn set_pin(&self, pin: Option<String>) -> Later<Result<(), StorageError>> {
        Box::pin(async move { pinned("set", pin, 0, 0.0).await.map(drop).map_err(refused) })
    }

    fn shut(&self) {
        // It forgets what it has in memory, which throws nothing.
        drop(shut_pin());
    }
}

/// Milliseconds are far below where JavaScript's numbers stop being whole.
#[expect(clippy::cast_precision_loss, reason = "as said")]
const fn as_number(at: Timestamp) -> f64 {
    at.as_millis() as f64
}

/// The browser's microphone and camera, and what plays and shows.
pub(super) struct BrowserMedia;

impl Media for BrowserMedia {
    fn is_there(&self) -> bool {
        // Not on a page without TLS, and not in old browsers.
        let window = super::window();
        window.is_secure_context() && Reflect::has(&window, &"MediaRecorder".into()).unwrap_or_default()
    }

    fn ask(&self, what: &'static str, given: String) -> Later<Result<String, MediaError>> {
        Box::pin(async move {
            match media(SCHEMA, what.to_owned(), given).await {
                Ok(answer) => Ok(answer.as_string().unwrap_or_default()),
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "HTTP statuses")]
                Err(reason) => Err(match reason.as_f64() {
                    Some(status) => MediaError::Server(status as u16),
                    None => MediaError::Failed,
                }),
            }
        })
    }
}

fn edition(number: &JsValue) -> Result<Edition, StorageError> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts writes, one by one")]
    number.as_f64().map(|number| Edition(number as u32)).ok_or(StorageError::Broken)
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
fn refused(reason: JsValue) -> StorageError {
    match reason.as_string().unwrap_or_default().as_str() {
        "changed" => StorageError::Changed,
        "full" => StorageError::Full,
        "broken" => StorageError::Broken,
        "locked" => StorageError::Locked,
        "newer" => StorageError::Newer,
        other => StorageError::Refused(other.to_owned()),
    }
}
