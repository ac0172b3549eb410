//! Voice notes and photos: the player, the picture, and the strip in which one records.
//!
//! # Design
//! What moves (the running time, how loud it is, how far it has played) is drawn by the page's script
//! (`app/assets/media.js`) into the elements with `data-time`, `--loud` and `--played`: a phone would otherwise draw the
//! screen anew many times a second.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::pill::{Pill, PillKind};

/// Plays a voice note, and stops for a while.
#[component]
pub fn VoicePlayer(
    /// By which the script finds it.
    id: String,
    /// What it is, for ears.
    label: String,
    /// The word on the button: play, or stop for a while.
    action: String,
    /// Whether it plays.
    playing: bool,
    /// How long it is.
    seconds: u16,
    /// Plays, or stops.
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

/// A photo; an empty frame of its shape until its bytes are there.
#[component]
pub fn Photo(
    /// Where the page finds it; `None` while it is fetched.
    address: Option<String>,
    /// What it is, for those who cannot see it.
    label: String,
    /// In pixels.
    width: u16,
    /// In pixels.
    height: u16,
) -> Element {
    rsx! {
        if let Some(address) = address {
            img { class: "photo", src: address, alt: label, width: "{width}", height: "{height}" }
        } else {
            div {
                class: "photo",
                role: "img",
                "aria-label": label,
                style: "aspect-ratio:{width}/{height}",
            }
        }
    }
}

/// What stands in the place of the field for a message while one records.
#[component]
pub fn Recorder(
    /// What to do now, and who hears it.
    text: String,
    /// Whether the phone records: then the time runs, and a line shows how loud it is.
    #[props(default)]
    running: bool,
    /// The voice note or photo that is ready.
    ready: Option<Element>,
    /// The buttons.
    children: Element,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    rsx! {
        div { class: "recorder", "data-testid": testid,
            {ready}
            p { role: "status", "{text}" }
            if running {
                p { class: "recorder-time", "aria-hidden": "true",
                    Icon { name: IconName::Mic }
                    span { "data-time": "" }
                    i { class: "recorder-level" }
                }
            }
            div { class: "recorder-do", {children} }
        }
    }
}
