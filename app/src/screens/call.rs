//! Asking the coach for a call.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::sync::{ActionKind, Receipt};
use stegvis_ui::{Button, ButtonKind, IconName, Notice, NoticeKind, Pill};

use super::frame::receipt_icon;
use crate::scene::{Scene, use_scene};

/// Says that one has asked for a call, and how far that has come, with undo; nothing when one has not.
pub(super) fn call_asked(scene: &Scene) -> Element {
    let scene = *scene;
    let Some(receipt) = scene.view.read().call else { return VNode::empty() };
    let key = match receipt {
        Receipt::OnThisPhone => "deed-on-phone",
        Receipt::Sent => "deed-sent",
        Receipt::Read => "deed-read",
    };
    rsx! {
        Notice {
            kind: if receipt == Receipt::OnThisPhone { NoticeKind::Attention } else { NoticeKind::Good },
            icon: receipt_icon(receipt).unwrap_or(IconName::Phone),
            title: scene.text("call-asked", &Args::new().with("coach", scene.coach())),
            text: scene.receipt(receipt, key),
            testid: "call-asked",
            Pill {
                text: scene.t("undo"),
                onpress: move |()| scene.act(ActionKind::AskForCall { wanted: false }),
            }
        }
    }
}

/// The button that asks for a call, or what became of it.
#[component]
pub(super) fn AskForCall() -> Element {
    let scene = use_scene();
    if scene.view.read().call.is_some() {
        return call_asked(&scene);
    }
    rsx! {
        Button {
            words: scene.bilingual_with("call-ask", &Args::new().with("coach", scene.coach())),
            kind: ButtonKind::Second,
            icon: IconName::Phone,
            onpress: move |()| scene.act(ActionKind::AskForCall { wanted: true }),
        }
    }
}
