//! Empty is an answer.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::words::{Words, both};

/// Says that there is nothing, and what comes instead.
#[component]
pub fn Empty(
    /// A picture of it.
    icon: IconName,
    /// That there is nothing.
    #[props(into)]
    title: Words,
    /// What comes, or what one can do.
    text: Option<String>,
    /// A way on, if there is one.
    children: Element,
) -> Element {
    rsx! {
        section { class: "empty",
            Icon { name: icon }
            div { class: "stack",
                h2 { class: "heading", {both(&title)} }
                if let Some(text) = text {
                    p { "{text}" }
                }
            }
            {children}
        }
    }
}
