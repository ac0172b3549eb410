//! A page that checks the browser's storage against the contract, and tells the outcome as its title.
//!
//! The end-to-end tests open it; no bundle has it. What to do stands behind the `#` of the address.

#[cfg(target_family = "wasm")]
#[path = "mod.rs"]
mod contract;

#[cfg(not(target_family = "wasm"))]
fn main() {}

#[cfg(target_family = "wasm")]
fn main() {
    wasm_bindgen_futures::spawn_local(async {
        let outcome = page::run().await;
        page::tell(&outcome.err().unwrap_or_else(|| "holds".to_owned()));
    });
}

#[cfg(target_family = "wasm")]
mod page {
    use std::rc::Rc;

    use js_sys::Uint8Array;
    use stegvis_app::platform::{Storage, here};
    use wasm_bindgen::prelude::wasm_bindgen;

    use crate::contract::{
        self, Backend, changes_pin_until_killed, counts, has_all_that_was_kept,
        opens_with_the_old_pin_or_the_new, tells_that_it_is_full, writes_until_killed,
    };

    #[wasm_bindgen(inline_js = "
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const records = async (work) => {
  const database = await done(indexedDB.open('stegvis'));
  const result = await work(database.transaction('records', 'readwrite').objectStore('records'));
  database.close();
  return result;
};
const change = (name, what) => records(async (store) => {
  const record = await done(store.get(name));
  what(record);
  await done(store.put(record, name));
});
export const damage = (name) => change(name, ({ sealed }) => { new Uint8Array(sealed)[0] ^= 1; });
export const setSchema = (name, schema) => change(name, (record) => {
  record.schema = schema;
  if (!schema) delete record.schema;
});
export const kept = () => records(async (store) => {
  const all = await done(store.getAll());
  const parts = all.flatMap((record) => Object.values(record));
  return new Uint8Array(await new Blob(parts.map((part) => part.byteLength ? part : String(part))).arrayBuffer());
});
")]
    extern "C" {
        async fn damage(name: &str);
        #[wasm_bindgen(js_name = setSchema)]
        async fn set_schema(name: &str, schema: u32);
        async fn kept() -> Uint8Array;
    }

    struct Browser;

    impl Backend for Browser {
        fn open(&self) -> Rc<dyn Storage> {
            here().storage
        }

        async fn damage(&self, name: &str) {
            damage(name).await;
        }

        async fn set_schema(&self, name: &str, schema: u32) {
            set_schema(name, schema).await;
        }

        async fn kept(&self) -> Vec<u8> {
            kept().await.to_vec()
        }
    }

    pub(crate) async fn run() -> Result<(), String> {
        let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
        let (what, number) = hash.trim_start_matches('#').split_once('-').unwrap_or((&hash, ""));
        let number = number.parse().unwrap_or_default();
        let storage = here().storage;
        match what.trim_start_matches('#') {
            "holds" => contract::holds(&Browser).await,
            "full" => tells_that_it_is_full(&*storage).await,
            "writes" => writes_until_killed(&*storage, |number| tell(&number.to_string())).await,
            "pins" => changes_pin_until_killed(&*storage, number, |number| tell(&number.to_string())).await,
            "opens" => opens_with_the_old_pin_or_the_new(&*storage, number).await,
            "kept" => has_all_that_was_kept(&*storage, number).await,
            "start" => storage.leave("count", "0".to_owned()).await.map_err(|error| error.to_string()),
            "count" => counts(&*storage, number).await,
            "counted" => match storage.read("count").await {
                Ok(Some(record)) if record.text == number.to_string() => Ok(()),
                other => Err(format!("{other:?}")),
            },
            other => Err(format!("unknown: {other}")),
        }
    }

    pub(crate) fn tell(outcome: &str) {
        if let Some(document) = web_sys::window().and_then(|window| window.document()) {
            document.set_title(outcome);
        }
    }
}
