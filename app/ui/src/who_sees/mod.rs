//! Who can see this, beside every answer, message and field.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Says who sees what one does here.
#[component]
pub fn WhoSees(
    /// The sentence.
    text: String,
) -> Element {
    rsx! {
        p { class: "who-sees",
            Icon { name: IconName::Eye }
            span { "{text}" }
        }
    }
}

/// Lists who sees what, as pairs of a thing and the people.
#[component]
pub fn SeesList(
    /// The things, each with who sees it.
    pairs: Vec<(String, String)>,
) -> Element {
    rsx! {
        dl { class: "sees",
            for (index , (thing , people)) in pairs.iter().enumerate() {
                div { key: "{index}",
                    dt { "{thing}" }
                    dd { "{people}" }
                }
            }
        }
    }
}
