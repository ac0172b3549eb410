//! A telephone, on which a screen is seen as the participant sees it.

use dioxus::prelude::*;

use crate::press::inert;

/// Shows a [`Screen`](crate::Screen) at 65 % of its size; nothing in it can be pressed.
#[component]
pub fn PhoneFrame(
    /// What is seen, for ears.
    label: String,
    /// The language on the telephone.
    lang: String,
    /// Its direction, `ltr` or `rtl`.
    dir: String,
    /// The look on the telephone: `light`, `dark` or `contrast`.
    theme: Option<String>,
    /// A name for tests.
    testid: Option<String>,
    /// The screen.
    children: Element,
) -> Element {
    rsx! {
        figure { class: "phone-frame", "aria-label": label, "data-theme": theme, "data-testid": testid,
            div { class: "phone-room", lang, dir, inert: inert(true), {children} }
        }
    }
}
