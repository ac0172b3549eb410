//! Asking for a PIN: dots for its digits, and a key for each.
//!
//! # Design
//! The dots are those of a password field, so that a hardware keyboard and a screen reader find what they know. It asks
//! for no keyboard on the screen: the keys are there. Digits go from left to right in every language.

use dioxus::prelude::*;

use crate::button::{Button, ButtonKind};
use crate::icon::{Icon, IconName, IconSize};
use crate::press::{Press, focus};
use crate::words::Words;

/// The keys as they stand; nothing stands beside the 0.
const KEYS: [&str; 10] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

/// Draws a padlock: something is locked here.
#[component]
pub fn Padlock() -> Element {
    rsx! {
        div { class: "padlock",
            Icon { name: IconName::Lock, size: IconSize::Picture }
        }
    }
}

/// Takes a PIN, and sends it.
#[component]
pub fn PinPad(
    /// What to write, for ears: something visible says it already.
    label: String,
    /// What is written.
    value: String,
    /// The most digits that a PIN has.
    most: usize,
    /// Takes what is written, at each key.
    oninput: EventHandler<String>,
    /// Sends it.
    onsubmit: EventHandler<()>,
    /// The word on the key that takes the last digit away.
    erase: String,
    /// The word on the button that sends it.
    #[props(into)]
    button: Words,
    /// Whether it is being tried.
    #[props(default)]
    busy: bool,
) -> Element {
    let add = |digit: &'static str| {
        let value = value.clone();
        move |()| {
            if value.chars().count() < most {
                oninput.call(format!("{value}{digit}"));
            }
        }
    };
    let mut shorter = value.clone();
    shorter.pop();
    rsx! {
        form {
            class: "stack pin",
            onsubmit: move |event| {
                event.prevent_default();
                onsubmit.call(());
            },
            div { class: "code-line",
                input {
                    class: "field pin-dots",
                    r#type: "password",
                    inputmode: "none",
                    autocomplete: "one-time-code",
                    dir: "ltr",
                    maxlength: "{most}",
                    "aria-label": label,
                    value: "{value}",
                    oninput: move |event| oninput.call(event.value()),
                    onmounted: move |event| focus(Some(event.data())),
                }
                Button {
                    words: erase,
                    kind: ButtonKind::Second,
                    onpress: move |()| oninput.call(shorter.clone()),
                }
            }
            div { class: "pin-keys", dir: "ltr",
                for digit in KEYS {
                    Press { key: "{digit}", class: "pin-key", onpress: add(digit), "{digit}" }
                }
            }
            Button { words: button, icon: IconName::LockOpen, submit: true, disabled: busy }
        }
    }
}
