//! Voice notes and photos in the talk, and the place where one takes them. What moves there, the page's script draws.

use dioxus::prelude::*;
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind};
use stegvis_ui::{IconName, Pill, PillKind, photo, voice_player};

use crate::scene::Scene;
use crate::state::Deed;

/// The words of the strip in which one records, in the order in which `app/assets/media.js` takes them.
const WORDS: [&str; 19] = [
    "voice-about",
    "voice-record",
    "close",
    "voice-opening",
    "voice-running",
    "voice-stop",
    "voice-note",
    "message-send",
    "throw-away",
    "thrown-away",
    "undo",
    "voice-denied",
    "voice-failed",
    "try-again",
    "photo-about",
    "photo-failed",
    "voice-play",
    "voice-pause",
    "photo",
];

/// Gives the words for an element with `data-recorder`, each a line.
pub fn recorder_words(word: impl Fn(&str) -> String) -> String {
    let mut words = String::new();
    for key in WORDS {
        words += &word(key);
        words.push('\n');
    }
    words
}

/// Shows a voice note or a photo of a message.
pub(super) fn shown(scene: &Scene, attachment: Attachment) -> Element {
    let scene = *scene;
    let id = attachment.id.to_string();
    let away = scene.t("attachment-away");
    match attachment.kind {
        AttachmentKind::Voice { seconds } => {
            let play = EventHandler::new(move |()| scene.attach(Deed::Play(attachment)));
            let words = [scene.t("voice-note"), scene.t("voice-play"), scene.t("voice-pause"), away];
            voice_player(&id, words, seconds, play)
        }
        AttachmentKind::Photo { width, height } => {
            let show = EventHandler::new(move |_| scene.attach(Deed::Show(attachment)));
            photo(&id, None, [scene.t("photo"), away], (width, height), show)
        }
    }
}

/// The buttons beside the field for a message, and the place where one records.
pub(super) fn tools(scene: &Scene) -> Element {
    let scene = *scene;
    let words = recorder_words(|key| scene.about_coach(key));
    rsx! {
        Pill {
            text: scene.t("voice-start"),
            icon: IconName::Mic,
            kind: PillKind::Edged,
            onpress: move |()| scene.attach(Deed::Speak),
        }
        Pill {
            text: scene.t("photo-start"),
            icon: IconName::Camera,
            kind: PillKind::Edged,
            onpress: move |()| scene.attach(Deed::Photograph),
        }
        div {
            class: "recorder",
            "data-recorder": words,
            onmounted: move |_| scene.attach(Deed::Resume),
        }
    }
}
