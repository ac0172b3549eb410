//! Voice notes and photos: the player, the picture, and the style of the strip in which one records.
//!
//! # Design
//! The page's script (`app/assets/media.js`) draws the strip into the element with `data-recorder`, how far something
//! has played, photos without an address, and what cannot be fetched into the element with `data-file`: it is loaded
//! when it is used, and this is loaded by every phone.
//!
//! Functions, not components: they have no state, and what a component costs is loaded by every phone.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::Press;

/// Plays a voice note, and stops for a while. The words are what it is, for ears, those on the button while it is silent
/// and while it plays, and that it cannot be fetched now.
pub fn voice_player(
    id: &str,
    [label, play, pause, away]: [String; 4],
    seconds: u16,
    onpress: EventHandler<()>,
) -> Element {
    rsx! {
        div { class: "voice", "data-file": id, "data-seconds": "{seconds}", role: "group", "aria-label": label,
            Press { class: "pill", kind: "filled", onpress,
                span { class: "voice-play",
                    Icon { name: IconName::Play }
                    "{play}"
                }
                span { class: "voice-pause",
                    Icon { name: IconName::Pause }
                    "{pause}"
                }
            }
            span { class: "voice-way", "aria-hidden": "true" }
            span { class: "voice-length", {voice_length(seconds)} }
            p { class: "file-away", role: "status", "data-away": away }
        }
    }
}

/// Writes how long a voice note is, as `1:05`.
pub fn voice_length(seconds: u16) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A photo; an empty frame of its shape while it has no `address`. The words are what it is, for those who cannot see
/// it, and that it cannot be fetched now; `onmounted` is told that it stands on the page, and can be shown there.
pub fn photo(
    id: &str,
    address: Option<String>,
    [label, away]: [String; 2],
    (width, height): (u16, u16),
    onmounted: EventHandler<MountedEvent>,
) -> Element {
    rsx! {
        div { "data-file": id,
            img { class: "photo", src: address, alt: label, style: "aspect-ratio:{width}/{height}", onmounted }
            p { class: "file-away", role: "status", "data-away": away }
        }
    }
}
