//! The yellow light: where you are and what is now. Never a button.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Marks what is now, in a word.
#[component]
pub fn HereBadge(
    /// The word.
    text: String,
    /// A sun by day, a moon by night.
    icon: Option<IconName>,
) -> Element {
    rsx! {
        span { class: "here",
            if let Some(name) = icon {
                Icon { name }
            }
            "{text}"
        }
    }
}
