//! Asking the municipality to erase everything.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::sync::ActionKind;
use stegvis_ui::{Button, ButtonKind, IconName, Pill, Stack, WhoSees};

use crate::scene::Scene;
use crate::screens::frame::{DEED, TakesOver, Told, use_turns};

/// Says what becomes of the wish, and takes it; or says that it is made, and how far it has come, with undo.
pub(super) fn use_erasure(scene: &Scene) -> Element {
    let scene = *scene;
    let wish = scene.view.read().erasure;
    let turns = use_turns(wish.is_some());
    // Made on the phone before it ever heard from the server, it is from today.
    let day = wish.map(|(_, at)| {
        let local = scene.replica.read().local(at).unwrap_or_else(|| *scene.now.read());
        Args::new().with("day", scene.catalog().dates().weekday_day_month(local.date()))
    });
    rsx! {
        Stack {
            p { {scene.t("erase-text")} }
            TakesOver { turns,
                if let Some(((receipt, _), day)) = wish.zip(day) {
                    Told {
                        receipt,
                        keys: DEED,
                        title: scene.text("erase-asked", &day),
                        icon: IconName::Trash,
                        testid: "erasure-asked",
                        Pill {
                            text: scene.t("undo"),
                            onpress: move |()| scene.act(ActionKind::AskForErasure(false)),
                        }
                    }
                } else {
                    Button {
                        words: scene.bilingual("erase-ask"),
                        kind: ButtonKind::Second,
                        icon: IconName::Trash,
                        onpress: move |()| scene.act(ActionKind::AskForErasure(true)),
                    }
                }
            }
            WhoSees { text: scene.about_coach("erase-sees") }
        }
    }
}
