//! The door to the console: the way in, and the staircase beside it.

use dioxus::prelude::*;

use crate::shell::Brand;
use crate::staircase::StaircaseView;

/// Frames the sign-in.
#[component]
pub fn SignInDoor(
    /// The name of the app.
    brand: String,
    /// What one does here; the `h1`.
    title: String,
    /// Who it is for.
    lead: String,
    /// The picture in a sentence.
    picture: String,
    /// The form.
    children: Element,
    /// The way for participants, under the form.
    foot: Option<Element>,
) -> Element {
    rsx! {
        div { class: "work-door",
            main {
                Brand { name: brand }
                div { class: "work-door-middle",
                    div { class: "stack-tight",
                        h1 { class: "title", "{title}" }
                        p { class: "work-lead", "{lead}" }
                    }
                    {children}
                }
                {foot}
            }
            aside {
                StaircaseView { label: picture, current: 1, count: 4 }
            }
        }
    }
}
