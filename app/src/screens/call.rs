//! Asking the coach for a call.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::sync::{ActionKind, Receipt};
use stegvis_ui::{Button, ButtonKind, IconName, Pill};

use super::frame::{DEED, TakesOver, Told, use_turns};
use crate::scene::{Scene, use_scene};

/// Says that one has asked for a call, and how far that has come, with undo; nothing when one has not.
#[component]
pub(super) fn CallAsked() -> Element {
    in_turn(VNode::empty)
}

/// The button that asks for a call, or what became of it.
#[component]
pub(super) fn AskForCall() -> Element {
    let scene = use_scene();
    in_turn(move || {
        let coach = Args::new().with("coach", scene.coach());
        rsx! {
            Button {
                words: scene.bilingual_with("call-ask", &coach),
                kind: ButtonKind::Second,
                icon: IconName::PhoneIncoming,
                onpress: move |()| scene.act(ActionKind::AskForCall { wanted: true }),
            }
        }
    })
}

/// Shows the wish or what stands instead of it; what comes where something was pressed takes the focus.
fn in_turn(otherwise: impl Fn() -> Element) -> Element {
    let scene = use_scene();
    let wanted = scene.view.read().call;
    let turns = use_turns(wanted.is_some());
    rsx! {
        TakesOver { turns,
            if let Some(receipt) = wanted {
                {asked(&scene, receipt)}
            } else {
                {otherwise()}
            }
        }
    }
}

fn asked(scene: &Scene, receipt: Receipt) -> Element {
    let scene = *scene;
    rsx! {
        Told {
            receipt,
            keys: DEED,
            title: scene.text("call-asked", &Args::new().with("coach", scene.coach())),
            icon: IconName::PhoneIncoming,
            testid: "call-asked",
            Pill {
                text: scene.t("undo"),
                icon: IconName::Undo,
                onpress: move |()| scene.act(ActionKind::AskForCall { wanted: false }),
            }
        }
    }
}
