//! A code to scan, dark on white in every theme.

use dioxus::prelude::*;

/// Shows a code as a picture and as text.
#[component]
pub fn Qr(
    /// What it is and for whom.
    label: String,
    /// The picture, an SVG document made by our own server from the code; it is put into the page as it is.
    svg: String,
    /// The code as text, in groups that are easy to read aloud.
    code: Option<String>,
) -> Element {
    rsx! {
        div { class: "qr", role: "img", "aria-label": label, dangerous_inner_html: svg }
        if let Some(code) = code {
            p { class: "qr-code", dir: "ltr", "{code}" }
        }
    }
}
