//! What to hold the telephone's camera in front of.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

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
