//! Starts the participants' app in the browser, in a window or on a telephone.

fn main() {
    dioxus::launch(stegvis_app::App);
}
