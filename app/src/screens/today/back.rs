//! Welcome back: after a long absence, one small step and no reproach.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::sync::ActionKind;
use stegvis_ui::{Button, ButtonKind, IconName, Lead, ScreenKind, Stack, StaircaseView, Title, WhoSees};

use crate::scene::{Ask, use_scene};
use crate::screens::frame::{Frame, MainTab, status};
use crate::screens::messages::ready_text;
use crate::screens::steps::staircase_label;
use crate::texts;

/// Greets somebody who comes back after two weeks or more.
#[component]
pub(crate) fn Back() -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    let (Some(profile), Some(staircase)) = (&view.profile, &view.staircase) else { return VNode::empty() };
    let title = scene.text("back-title", &Args::new().with("name", profile.name.as_str()));
    let count = staircase.staircase.steps.len();
    let level = usize::from(staircase.current).saturating_sub(1);
    let kept = if level >= count {
        scene.t("back-text-top")
    } else {
        scene.text("back-text", &Args::new().with("step", i64::from(staircase.current)))
    };
    let greet = move |()| {
        if let Ok(text) = ready_text(&scene, "back-hello-text").parse() {
            scene.act(ActionKind::SendMessage { text });
        }
        scene.ask.call(Ask::Greeted);
    };
    let hello = Args::new().with("coach", scene.coach());
    rsx! {
        Frame { title: title.clone(), tab: MainTab::Today, kind: ScreenKind::Back, testid: "welcome-back",
            div { class: "back-picture",
                StaircaseView { label: staircase_label(&scene, staircase), current: level, count }
            }
            Stack {
                Title { words: title }
                Lead { words: kept }
            }
            {status(&scene)}
            div { class: "stack back-do",
                p { {texts::capitalised(&scene.about_coach("back-small"))} }
                Button { words: scene.bilingual_with("back-hello", &hello), icon: IconName::Hand, onpress: greet }
                Button {
                    words: scene.t("back-today"),
                    kind: ButtonKind::Quiet,
                    onpress: move |()| scene.ask.call(Ask::Greeted),
                }
                WhoSees { text: scene.about_coach("back-sees") }
            }
        }
    }
}
