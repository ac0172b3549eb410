//! Starts the console in the browser.

fn main() {
    #[cfg(feature = "web")]
    dioxus::launch(stegvis_console::App);
    #[cfg(not(feature = "web"))]
    {
        // Keeps the library in use, so that a check without a browser covers it.
        let _: fn() -> dioxus::prelude::Element = stegvis_console::App;
        eprintln!(
            "The console runs in a browser: build it with the feature `web` for wasm32-unknown-unknown."
        );
    }
}
