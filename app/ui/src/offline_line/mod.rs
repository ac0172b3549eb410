//! No network: said in words, with how old the saved things are.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Says that there is no network.
#[component]
pub fn OfflineLine(
    /// That there is none.
    text: String,
    /// From when the saved things are.
    saved: Option<String>,
) -> Element {
    rsx! {
        p { class: "offline-line", role: "status",
            Icon { name: IconName::CloudOff }
            span {
                span { class: "strong", "{text}" }
                if let Some(saved) = saved {
                    " {saved}"
                }
            }
        }
    }
}
