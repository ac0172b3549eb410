//! What to hold the telephone's camera in front of.
//!
//! The page reads a code with the camera itself, see `app/assets/scan.js`: the picture stands in the [`Viewfinder`]. Where
//! the phone cannot, there is no [`Scan`].

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Opens the camera to read a code; what went wrong stands under it.
#[component]
pub fn Scan(
    /// The word on the button.
    text: String,
    /// What to do when the camera must not be used.
    denied: String,
) -> Element {
    rsx! {
        button { class: "button scan", r#type: "button", "data-kind": "second",
            Icon { name: IconName::QrCode }
            "{text}"
        }
        p { class: "scan-denied", role: "status", "{denied}" }
    }
}

/// Shows a code in a frame; decoration beside the sentence that says it.
#[component]
pub fn Viewfinder() -> Element {
    rsx! {
        div { class: "viewfinder", "aria-hidden": "true",
            i {}
            i {}
            i {}
            i {}
            Icon { name: IconName::QrCode }
        }
    }
}
