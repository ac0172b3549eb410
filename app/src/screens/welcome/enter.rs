//! Coming in with a code: no password, nothing to remember.

use dioxus::prelude::*;
use stegvis_shared::domain::pairing::PairingCode;
use stegvis_ui::{
    Bar, BarButton, CodeField, IconName, Lead, Notice, Scan, Screen, Stack, Title, Viewfinder, WhoSees,
};

use super::choice_state;
use crate::scene::use_scene;
use crate::screens::frame::{language_button, listen, not_kept, use_arrival};
use crate::state::{Again, ApiError};

/// Asks for the code from the coach.
#[component]
pub fn EnterCode(
    /// The code of a link that opened the app.
    #[props(default)]
    code: String,
    /// Sends a code; gives nothing when it let the phone in.
    pair: Callback<PairingCode>,
    /// What is wrong with the last code that was sent.
    failure: Option<ApiError>,
    /// Whether a code is being sent.
    busy: bool,
    /// Why somebody who was in needs another code; `None` for everybody else.
    again: Option<Again>,
    /// Goes to the languages.
    onlanguage: EventHandler<()>,
) -> Element {
    let scene = use_scene();
    let mut typed = use_signal(|| code);
    let mut is_wrong_shape = use_signal(|| false);
    let title = scene.t(match again {
        None | Some(Again::Erased) => "enter-title",
        Some(Again::Ended | Again::Emptied | Again::ThrownAway) => "ended-title",
    });
    use_arrival(&title);
    let lead = scene.t(match again {
        None => "enter-lead",
        Some(Again::Ended) => "ended-text",
        Some(Again::Emptied) => "emptied-text",
        Some(Again::Erased) => "error-erased",
        Some(Again::ThrownAway) => "pin-thrown-away",
    });
    let bar = rsx! {
        Bar {
            BarButton { text: scene.t("language"), icon: IconName::ArrowLeft, onpress: onlanguage }
            {language_button(&scene, Some(onlanguage))}
        }
    };
    let error = if is_wrong_shape() {
        Some(scene.t("enter-shape"))
    } else {
        failure.map(|failure| scene.t(failure.message_key()))
    };
    let submit = move |()| match typed.peek().parse::<PairingCode>() {
        Ok(code) => pair.call(code),
        Err(_) => is_wrong_shape.set(true),
    };
    rsx! {
        Screen { bar, busy, testid: "enter-code",
            Stack {
                Title { words: title, end: listen(&scene, None) }
                Lead { words: lead }
            }
            {not_kept(&scene)}
            {choice_state(&scene)}
            if busy {
                Notice { icon: IconName::Download, text: scene.t("enter-busy") }
            }
            CodeField {
                label: scene.t("enter-label"),
                value: typed(),
                oninput: move |text| {
                    is_wrong_shape.set(false);
                    typed.set(text);
                },
                onsubmit: submit,
                button: scene.t("enter-next"),
                note: scene.t("enter-note"),
                error,
                busy,
            }
            WhoSees { text: scene.t("enter-sees") }
            Viewfinder {}
            Scan { text: scene.t("enter-scan"), denied: scene.t("enter-scan-denied") }
            p { {scene.t("enter-camera")} }
            p { class: "soft", {scene.t("help-code")} }
        }
    }
}
