//! The browser's notifications; `app/assets/reminders.js` does the work, and comes to a phone when it is needed.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::super::{Later, Make, Push, PushAsk, PushStanding};
use super::{Browser, window};

#[wasm_bindgen(module = "/src/platform/web/push.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn remind(what: &'static str, key: String) -> Result<JsValue, JsValue>;
}

impl Push for Browser {
    fn is_offered(&self) -> bool {
        // An iPhone has none before the app is on its home screen.
        let has_push = js_sys::Reflect::has(&window(), &"PushManager".into()).unwrap_or(false);
        has_push || Make::of_browser(&window().navigator().user_agent().unwrap_or_default()) == Make::Apple
    }

    fn ask(&self, ask: PushAsk) -> Later<PushStanding> {
        Box::pin(async {
            let (what, key) = match ask {
                PushAsk::Look => ("look", String::new()),
                PushAsk::Begin(key) => ("begin", key),
                PushAsk::End => ("end", String::new()),
            };
            let standing = remind(what, key).await.ok().and_then(|standing| standing.as_string());
            let Some(standing) = standing else { return PushStanding::Failed };
            match standing.as_str() {
                "absent" => PushStanding::Absent,
                "install" => PushStanding::NotInstalled,
                "denied" => PushStanding::Denied,
                "off" => PushStanding::Off,
                on => {
                    let (key, address) = on.split_at(on.find('{').unwrap_or_default());
                    PushStanding::On { key: key.to_owned(), address: address.to_owned() }
                }
            }
        })
    }
}
