//! Reading aloud.
//!
//! The page does it, see `app/assets/listen.js`: what a button reads is what stands on the screen around it, inside the
//! nearest element with `data-read`; with `data-read="sv"` the Swedish last and slowly. Without a voice for the language of
//! the page, or for Swedish there, there is no button.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Reads aloud what stands around it, and stops.
#[component]
pub fn Listen(
    /// The word on the button.
    text: String,
    /// The word while it reads.
    stop: String,
    /// What is read, for ears, where several buttons stand together.
    what: Option<String>,
) -> Element {
    rsx! {
        button { class: "pill listen", r#type: "button", "data-kind": "edged",
            Icon { name: IconName::Volume }
            span { class: "listen-start", "{text}" }
            span { class: "listen-stop", "{stop}" }
            if let Some(what) = what {
                span { class: "for-ears", "{what}" }
            }
        }
    }
}
