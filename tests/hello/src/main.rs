//! The smallest app that Dioxus makes: what any of its apps costs on a phone, whatever it does.

use dioxus::prelude::*;

fn main() {
    dioxus::launch(|| {
        let mut is_tapped = use_signal(|| false);
        rsx! {
            button { "data-testid": "hello", onclick: move |_| is_tapped.set(true), "Hej!" }
            if is_tapped() {
                p { "data-testid": "tapped", "Hej hej!" }
            }
        }
    });
}
