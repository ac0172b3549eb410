//! What is where: a short tour for who has just come in, drawn and read aloud; it can be skipped.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_ui::{
    Button, ButtonKind, Icon, IconName, IconSize, Lead, ScreenKind, Stack, StaircaseView, Title,
};

use crate::scene::{Ask, use_scene};
use crate::screens::frame::{Frame, MainTab, listen, status};
use crate::screens::steps::staircase_label;

/// The stops: a picture, the screen's name, and what it is for, as the help says it.
const STOPS: [(IconName, &str, &str); 4] = [
    (IconName::Sun, "today", "help-today"),
    (IconName::Calendar, "schedule", "help-schedule"),
    (IconName::Stairs, "steps", "help-steps"),
    (IconName::MessageCircle, "messages", "help-messages"),
];

/// Shows one stop after the other.
#[component]
pub(crate) fn Tour() -> Element {
    let stop = use_signal(|| 0);
    rsx! {
        // Each is a screen of its own, so that the focus comes to its heading.
        for index in [stop()] {
            Stop { key: "{index}", index, stop }
        }
    }
}

#[component]
fn Stop(index: usize, stop: Signal<usize>) -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    let Some((icon, name, about)) = STOPS.get(index).copied() else { return VNode::empty() };
    let title = scene.t(name);
    let is_last = index + 1 == STOPS.len();
    let place = Args::new().with("stop", index + 1).with("stops", STOPS.len());
    let staircase = view.staircase.as_ref().filter(|_| icon == IconName::Stairs);
    let end = move |()| scene.ask.call(Ask::Tour(false));
    rsx! {
        Frame { title: title.clone(), tab: MainTab::Today, kind: ScreenKind::Back, testid: "tour",
            div { class: "stack", "data-read": "",
                div { class: "tour-picture",
                    if let Some(staircase) = staircase {
                        StaircaseView {
                            label: staircase_label(&scene, staircase),
                            current: usize::from(staircase.current).saturating_sub(1),
                            count: staircase.staircase.steps.len(),
                        }
                    } else {
                        Icon { name: icon, size: IconSize::Large }
                    }
                }
                Stack {
                    p { class: "soft", {scene.text("tour-place", &place)} }
                    Title { words: title }
                    Lead { words: scene.t(about) }
                    div { class: "phrases", {listen(&scene, None)} }
                }
            }
            {status(&scene)}
            div { class: "stack back-do",
                Button {
                    words: scene.bilingual(if is_last { "tour-end" } else { "enter-next" }),
                    icon: if is_last { IconName::Check } else { IconName::ArrowRight },
                    onpress: move |()| if is_last { end(()) } else { stop.set(index + 1) },
                }
                if !is_last {
                    Button { words: scene.bilingual("tour-skip"), kind: ButtonKind::Quiet, onpress: end, testid: "tour-skip" }
                }
            }
        }
    }
}
