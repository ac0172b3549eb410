//! The smallest app that Dioxus makes: what any of its apps costs on a phone, whatever it does.

use dioxus::prelude::*;

fn main() {
    dioxus::launch(|| {
        rsx! {
            h1 { "data-testid": "hello", "Hej!" }
        }
    });
}
