//! My data: who sees what, a file of everything to keep, and the wish that all of it be erased.

mod erasure;

use dioxus::prelude::*;
use stegvis_ui::{Button, ButtonKind, IconName, Notice, NoticeKind, Section, SeesList, Stack, Title};

use self::erasure::use_erasure;
use super::frame::{Frame, MainTab, listen, status};
use crate::scene::{Errand, Scene, use_scene};
use crate::state::{DataShape, DataState};

/// Shows who sees what, gives one's data as a file, and takes the wish to be erased.
#[component]
pub fn MyData() -> Element {
    let scene = use_scene();
    let title = scene.t("my-data");
    let erasure = use_erasure(&scene);
    rsx! {
        Frame { title: title.clone(), back: MainTab::Today, testid: "my-data",
            Title { words: title, end: listen(&scene, None) }
            {status(&scene)}
            Section { heading: scene.t("sees"),
                SeesList { pairs: who_sees(&scene) }
            }
            Section { heading: scene.t("save-data"), {saving(&scene)} }
            Section { heading: scene.t("erase"), {erasure} }
        }
    }
}

fn who_sees(scene: &Scene) -> Vec<(String, String)> {
    let both = scene.about_coach("sees-both");
    vec![
        (scene.t("sees-answers"), both.clone()),
        (scene.t("sees-goals"), both.clone()),
        (scene.t("sees-messages"), both),
        (scene.t("sees-translators"), scene.t("sees-translators-text")),
        (scene.t("sees-manager"), scene.t("sees-manager-text")),
    ]
}

fn saving(scene: &Scene) -> Element {
    let scene = *scene;
    let state = *scene.data.read();
    let (kind, text) = match state {
        DataState::Unasked | DataState::Asking => (NoticeKind::Plain, None),
        DataState::Saved => (NoticeKind::Good, Some("save-data-done")),
        DataState::Failed(error) => (NoticeKind::Attention, Some(error.message_key())),
    };
    rsx! {
        Stack {
            p { {scene.t("save-data-text")} }
            if let Some(text) = text {
                Notice { kind, text: scene.t(text), testid: "data-state" }
            }
            Button {
                words: scene.bilingual("save-data-page"),
                icon: IconName::Download,
                disabled: state == DataState::Asking,
                onpress: move |()| scene.run(Errand::SaveData(DataShape::Page)),
            }
            Button {
                words: scene.t("save-data-json"),
                kind: ButtonKind::Quiet,
                disabled: state == DataState::Asking,
                onpress: move |()| scene.run(Errand::SaveData(DataShape::Json)),
            }
        }
    }
}
