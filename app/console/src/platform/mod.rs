//! What the machine gives: time, chance, storage, keys and the page around the console.
//!
//! The only place that asks which machine it is. In a browser it is the browser; elsewhere, where the console is
//! only checked and tested, it is the least that does.

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use native::{
    ObjectAddress, copy, focus, forget, hold, listen_to_keys, listen_to_sight, now, object_address,
    on_screen, origin, random, recall, record, set_language, set_title, sleep, wear_wished_look, wishes,
};
#[cfg(target_arch = "wasm32")]
pub(crate) use web::{
    ObjectAddress, copy, focus, forget, hold, listen_to_keys, listen_to_sight, now, object_address,
    on_screen, origin, random, recall, record, set_language, set_title, sleep, wear_wished_look, wishes,
};

use stegvis_shared::domain::attachment::Attachment;

/// A key that was pressed anywhere on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyPress {
    /// The key as the browser names it: `?`, `Enter`, `z`.
    pub(crate) key: String,
    /// Whether Ctrl, or Command on a Mac, is held.
    pub(crate) command: bool,
    /// Whether Shift is held.
    pub(crate) shift: bool,
    /// Whether somebody is writing in a field.
    pub(crate) writing: bool,
}

/// A voice note that was recorded here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Recording {
    pub(crate) attachment: Attachment,
    pub(crate) bytes: Vec<u8>,
}

/// Moves the focus to what a CSS selector finds once the page is drawn.
pub(crate) fn focus_soon(selector: &'static str) {
    dioxus::prelude::spawn(async move {
        sleep(0).await;
        focus(selector);
    });
}
