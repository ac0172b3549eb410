//! What one sees while the app is locked: nothing of oneself but the language.

use dioxus::prelude::*;
use stegvis_i18n::{Args, strip_isolates};
use stegvis_ui::{
    Bar, BarBrand, Button, ButtonKind, IconName, Notice, NoticeKind, Padlock, PinPad, Screen, Sheet, Stack,
    Title,
};

use super::frame::{language_button, listen};
use super::welcome::Welcome;
use crate::platform::{Arrival, MOST_DIGITS, Verdict, pin_in};
use crate::scene::{Ask, Errand, Scene, use_scene};
use crate::state::{Lock, LockOutcome};

/// Asks for the PIN.
#[component]
pub fn Locked() -> Element {
    let scene = use_scene();
    let mut typed = use_signal(String::new);
    let mut is_no_pin = use_signal(|| false);
    let mut is_at_languages = use_signal(|| false);
    let mut has_forgotten = use_signal(|| false);
    let title = scene.t("lock-title");
    // The focus goes to where one types, not to the heading.
    use_effect(use_reactive((&title,), move |(title,)| {
        let title = strip_isolates(&title);
        scene.ask.call(Ask::Arrive(Arrival { title, focus: false }));
    }));
    let lock = *scene.lock.read();
    if is_at_languages() {
        let choose = move |tag| {
            scene.ask.call(Ask::ChooseLanguage(tag));
            is_at_languages.set(false);
        };
        return rsx! {
            Welcome { choose }
        };
    }
    let onsubmit = move |()| {
        let pin = pin_in(&typed.take());
        is_no_pin.set(pin.is_none());
        if let Some(pin) = pin {
            scene.run(Errand::Unlock(pin));
        }
    };
    let sheet = has_forgotten()
        .then(|| forgotten_sheet(&scene, EventHandler::new(move |()| has_forgotten.set(false))));
    let to_languages = EventHandler::new(move |()| is_at_languages.set(true));
    let bar = rsx! {
        Bar {
            BarBrand { name: scene.t("app-name") }
            {language_button(&scene, Some(to_languages))}
        }
    };
    rsx! {
        Screen {
            bar,
            sheet,
            testid: "lock",
            Padlock {}
            Title { words: title.clone() }
            {outcome(&scene, &lock, is_no_pin())}
            PinPad {
                label: title,
                value: typed(),
                most: MOST_DIGITS,
                oninput: move |text| typed.set(text),
                onsubmit,
                erase: scene.t("lock-erase"),
                button: scene.t("lock-open"),
                busy: lock.outcome == LockOutcome::Busy,
            }
            Button {
                words: scene.t("lock-forgotten"),
                kind: ButtonKind::Quiet,
                icon: IconName::CircleHelp,
                onpress: move |()| has_forgotten.set(true),
            }
            p { class: "soft",
                a { href: "tel:112", {scene.t("help-danger")} }
            }
        }
    }
}

/// Says what came of the last PIN, and how often one may try another; nothing before the first.
pub(super) fn outcome(scene: &Scene, lock: &Lock, is_no_pin: bool) -> Element {
    let count = |key, name, count| scene.text(key, &Args::new().with(name, count));
    let mut said = Vec::new();
    let kind = match lock.outcome {
        LockOutcome::Busy => {
            said.push(scene.t("pin-busy"));
            NoticeKind::Plain
        }
        LockOutcome::Failed => {
            said.push(scene.t("pin-failed"));
            NoticeKind::Stop
        }
        _ if is_no_pin => {
            said.push(scene.t("pin-shape"));
            NoticeKind::Attention
        }
        LockOutcome::None | LockOutcome::Wrong | LockOutcome::Set | LockOutcome::Removed => {
            if lock.outcome == LockOutcome::Wrong {
                said.push(scene.t("pin-wrong"));
            }
            match lock.verdict {
                Verdict::Wait { minutes, left } => {
                    said.extend([count("pin-wait", "minutes", minutes), count("pin-left", "count", left)]);
                }
                Verdict::Try { left } if lock.outcome == LockOutcome::Wrong => {
                    said.push(count("pin-left", "count", left));
                }
                Verdict::Try { .. } | Verdict::Over => {}
            }
            NoticeKind::Attention
        }
    };
    if said.is_empty() {
        return VNode::empty();
    }
    rsx! {
        Notice { kind, text: said.join(" "), testid: "pin-outcome" }
    }
}

/// What is behind a forgotten PIN cannot be brought back, so it is said first what will be gone.
fn forgotten_sheet(scene: &Scene, onclose: EventHandler<()>) -> Element {
    let scene = *scene;
    rsx! {
        Sheet {
            title: scene.t("lock-forgotten-title"),
            listen: listen(&scene, None),
            close: scene.t("close"),
            onclose,
            testid: "lock-forgotten",
            Stack {
                p { {scene.t("lock-forgotten-text")} }
                p { {scene.t("lock-forgotten-lost")} }
                Button { words: scene.t("lock-try-again"), icon: IconName::ArrowLeft, onpress: onclose }
                Button {
                    words: scene.t("lock-throw-away"),
                    kind: ButtonKind::Second,
                    icon: IconName::Trash,
                    onpress: move |()| scene.run(Errand::ThrowAway),
                }
            }
        }
    }
}
