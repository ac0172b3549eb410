//! A question over a screen.
//!
//! Give it to [`Screen`](crate::Screen) as `sheet`: the screen behind becomes inert, so that the focus stays in the
//! sheet, and what opened it gets the focus back.
//!
//! # Limits
//! Escape is heard by the page, see `app/assets/keys.js`: `onkeydown` would bring the names of all keys to a phone.

use dioxus::prelude::*;

use crate::icon::IconName;
use crate::pill::Pill;
use crate::press::{focus, use_id, use_presses_of_its_own};
use crate::words::{Words, both};

/// Asks one question; closes by its button, by Escape, and by a press beside it.
#[component]
pub fn Sheet(
    /// The question.
    #[props(into)]
    title: Words,
    /// What it is about, over the question.
    about: Option<String>,
    /// [`Listen`](crate::Listen), which reads the sheet.
    listen: Element,
    /// The word on the button that closes it.
    close: String,
    /// Closes it.
    onclose: EventHandler<()>,
    /// A name for tests.
    testid: Option<String>,
    /// The ready-made answers.
    children: Element,
) -> Element {
    let id = use_id("sheet");
    use_presses_of_its_own();
    rsx! {
        Scrim { onclose }
        section {
            class: "sheet",
            role: "dialog",
            tabindex: "-1",
            "aria-modal": "true",
            "aria-labelledby": "{id}",
            "data-testid": testid,
            "data-read": "",
            onmounted: move |event| focus(Some(event.data())),
            div { class: "sheet-top",
                {listen}
                Pill { text: close, icon: IconName::X, onpress: onclose }
            }
            div {
                if let Some(about) = about {
                    p { class: "soft", "{about}" }
                }
                h2 { class: "title sheet-title", id: "{id}", {both(&title)} }
            }
            {children}
        }
    }
}

/// The dimmed room beside a sheet or dialog; a press on it closes. The page's `keys.js` presses the one before a sheet.
#[component]
pub(crate) fn Scrim(onclose: EventHandler<()>) -> Element {
    rsx! {
        div { class: "scrim", "aria-hidden": "true", onclick: move |_| onclose.call(()) }
    }
}
