//! Microphone, photos and sound of the browser; `app/assets/media.js` does the work, and is loaded on first use.

use js_sys::Array;
use stegvis_shared::domain::attachment::{AttachmentKind, MediaType};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use super::super::{Later, Media, MediaError, Taken};

#[wasm_bindgen(module = "/src/platform/web/media.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn media(what: &str, one: String, two: String) -> Result<JsValue, JsValue>;
}

/// The browser's media.
pub(super) struct BrowserMedia;

impl Media for BrowserMedia {
    fn is_there(&self) -> bool {
        // Not on a page without TLS, and not in old browsers.
        super::has("MediaRecorder") && super::window().is_secure_context()
    }

    fn record(&self) -> Later<Result<(), MediaError>> {
        Box::pin(async { ask("record", String::new(), String::new()).await.map(drop) })
    }

    fn recorded(&self) -> Later<Result<Taken, MediaError>> {
        Box::pin(async {
            taken(&ask("recorded", String::new(), String::new()).await?).ok_or(MediaError::Failed)
        })
    }

    fn stop(&self) {
        tell("stop");
    }

    fn photograph(&self) -> Later<Result<Option<Taken>, MediaError>> {
        Box::pin(async { Ok(taken(&ask("photograph", String::new(), String::new()).await?)) })
    }

    fn address(&self, media_type: MediaType, data: String) -> Later<Result<String, MediaError>> {
        Box::pin(async move {
            let address = ask("address", media_type.name().to_owned(), data).await?;
            address.as_string().ok_or(MediaError::Failed)
        })
    }

    fn play(&self, id: String, address: String) -> Later<()> {
        // What cannot be played is over at once.
        Box::pin(async move { drop(ask("play", id, address).await) })
    }

    fn pause(&self) {
        tell("pause");
    }
}

async fn ask(what: &str, one: String, two: String) -> Result<JsValue, MediaError> {
    media(what, one, two).await.map_err(|reason| match reason.as_string().as_deref() {
        Some("denied") => MediaError::Denied,
        _ => MediaError::Failed,
    })
}

fn tell(what: &'static str) {
    // It waits for nothing, and throws nothing.
    spawn_local(async move { drop(ask(what, String::new(), String::new()).await) });
}

/// Reads a recording (`[type, bytes, whether it is whole, seconds]`) or a photo (`[type, bytes, true, width, height]`).
fn taken(answer: &JsValue) -> Option<Taken> {
    let parts: &Array = answer.dyn_ref()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small whole numbers")]
    let number = |index| parts.get(index).as_f64().map(|number| number as u16);
    let kind = match (number(3)?, number(4)) {
        (width, Some(height)) => AttachmentKind::Photo { width, height },
        (seconds, None) => AttachmentKind::Voice { seconds },
    };
    Some(Taken {
        media_type: MediaType::from_name(&parts.get(0).as_string()?)?,
        kind,
        data: parts.get(1).as_string()?,
        is_whole: parts.get(2).is_truthy(),
    })
}
