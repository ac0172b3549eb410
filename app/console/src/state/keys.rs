//! Keys of the whole page, and its name.

use dioxus::prelude::*;
use stegvis_i18n::strip_isolates;

use crate::platform::{self, KeyPress};

/// Hands keys that are pressed anywhere to `pressed`, for as long as the component is shown. A key that it takes, by
/// answering `true`, does nothing else.
pub(crate) fn use_keys(pressed: impl FnMut(KeyPress) -> bool + 'static) {
    let pressed = use_callback(pressed);
    use_hook(|| {
        CopyValue::new(platform::listen_to_keys(move |press: &KeyPress| pressed.call(press.clone())))
    });
}

/// Names the page in the browser's tab.
pub(crate) fn use_page_title(title: &str) {
    // The marks that keep two directions apart are for text on a page.
    let title = strip_isolates(title);
    let mut shown = use_hook(|| CopyValue::new(String::new()));
    if *shown.peek() != title {
        platform::set_title(&title);
        shown.set(title);
    }
}
