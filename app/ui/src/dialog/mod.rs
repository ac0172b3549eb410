//! A question over a page of the console.
//!
//! Give it to [`Shell`](crate::Shell) as `dialog`: the page behind becomes inert, so that the focus stays in the
//! dialog, and what opened it gets the focus back.

use dioxus::prelude::*;

use crate::icon::IconName;
use crate::pill::Pill;
use crate::press::{focus, use_id, use_presses_of_its_own};
use crate::sheet::Scrim;

/// Asks; closes by its button, by Escape, and by a press beside it.
#[component]
pub fn Dialog(
    /// What it is about.
    title: String,
    /// More about it.
    lead: Option<String>,
    /// The word on the button that closes it; without it, one of its own buttons must be pressed.
    close: Option<String>,
    /// Closes it, or says why it stays.
    onclose: EventHandler<()>,
    /// What will happen, beside the buttons at the foot.
    foot_note: Option<String>,
    /// The buttons at the foot: [`Do`](crate::Do).
    foot: Option<Element>,
    /// A name for tests.
    testid: Option<String>,
    /// The dialog's content.
    children: Element,
) -> Element {
    let id = use_id("dialog");
    use_presses_of_its_own();
    rsx! {
        Scrim { onclose }
        section {
            class: "dialog",
            role: "dialog",
            tabindex: "-1",
            "aria-modal": "true",
            "aria-labelledby": "{id}",
            "data-testid": testid,
            onmounted: move |event| focus(Some(event.data())),
            onkeydown: move |event| close_on_escape(&event, onclose),
            div { class: "dialog-top",
                div { class: "grow",
                    h2 { class: "work-title", id: "{id}", "{title}" }
                    if let Some(lead) = lead {
                        p { class: "work-lead", "{lead}" }
                    }
                }
                if let Some(text) = close {
                    Pill { text, icon: IconName::X, onpress: onclose }
                }
            }
            {children}
            if foot.is_some() || foot_note.is_some() {
                div { class: "dialog-foot",
                    if let Some(foot_note) = foot_note {
                        p { class: "note grow", "{foot_note}" }
                    }
                    {foot}
                }
            }
        }
    }
}

fn close_on_escape(event: &KeyboardEvent, onclose: EventHandler<()>) {
    if event.key() == Key::Escape {
        event.stop_propagation();
        onclose.call(());
    }
}
