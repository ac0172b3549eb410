//! Voice notes and photos: the player, the picture, and the strip in which one records.
//!
//! # Design
//! What moves (the running time, how loud it is, how far it has played) is drawn by the page's script
//! (`app/assets/media.js`) into the elements with `data-time`, `--loud` and `--played`: a phone would otherwise draw the
//! screen anew many times a second. It also shows a photo without an address in the element with `data-file`.
//!
//! Functions, not components: they have no state, and what a component costs is loaded by every phone.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::pill::{Pill, PillKind};

/// Plays a voice note, and stops for a while.
///
/// `id` is by what the script finds it, `label` what it is, for ears, `action` the word on the button.
pub fn voice_player(
    id: &str,
    label: &str,
    action: String,
    playing: bool,
    seconds: u16,
    onpress: EventHandler<()>,
) -> Element {
    let icon = if playing { IconName::Pause } else { IconName::Play };
    rsx! {
        div {
            class: "voice",
            "data-voice": id,
            "data-seconds": "{seconds}",
            role: "group",
            "aria-label": label,
            Pill { text: action, icon, kind: PillKind::Filled, onpress }
            span { class: "voice-way", "aria-hidden": "true" }
            span { class: "voice-length", {voice_length(seconds)} }
        }
    }
}

/// Writes how long a voice note is, as `1:05`.
pub fn voice_length(seconds: u16) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A photo; an empty frame of its shape while it has no `address`. `label` is what it is for those who cannot see it;
/// `onmounted` is told that it stands on the page, and can be shown by the script.
pub fn photo(
    id: &str,
    address: Option<String>,
    label: &str,
    (width, height): (u16, u16),
    onmounted: EventHandler<MountedEvent>,
) -> Element {
    rsx! {
        img {
            class: "photo",
            "data-file": id,
            src: address,
            alt: label,
            style: "aspect-ratio:{width}/{height}",
            onmounted,
        }
    }
}

/// What stands in the place of the field for a message while one records: what to do now and who hears it, the time and
/// how loud it is while `running`, the voice note or photo that is `ready`, and buttons.
pub fn recorder(text: &str, running: bool, ready: Option<Element>, buttons: Element) -> Element {
    rsx! {
        div { class: "recorder", "data-testid": "recorder",
            {ready}
            p { role: "status", "{text}" }
            if running {
                p { class: "recorder-time", "aria-hidden": "true",
                    Icon { name: IconName::Mic }
                    span { "data-time": "" }
                    i { class: "recorder-level" }
                }
            }
            div { class: "recorder-do", {buttons} }
        }
    }
}
