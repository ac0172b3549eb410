//! Loading keeps the shape of what comes; words say what happens; nothing flashes.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Shows the bones of the panel on Today, and says what is fetched.
#[component]
pub fn Loading(
    /// What is fetched.
    text: String,
    /// That it may take a while.
    more: Option<String>,
) -> Element {
    rsx! {
        div { class: "next", "aria-hidden": "true",
            Bone { style: "inline-size:42%;block-size:34px" }
            Bone { style: "inline-size:58%;block-size:48px" }
            Bone { style: "inline-size:70%;block-size:28px" }
            Bone { style: "inline-size:64%;block-size:22px" }
            Bone { style: "inline-size:52%;block-size:22px" }
            Bone { style: "inline-size:100%;block-size:60px" }
        }
        p { class: "lead loading-words", role: "status",
            Icon { name: IconName::Download }
            "{text}"
        }
        if let Some(more) = more {
            p { class: "loading-more", "{more}" }
        }
    }
}

#[component]
fn Bone(style: &'static str) -> Element {
    rsx! {
        i { class: "bone", style }
    }
}
