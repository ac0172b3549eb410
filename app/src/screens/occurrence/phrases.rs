//! Swedish to practise before an activity: what one says there, what it means, and how it sounds.

use dioxus::prelude::*;
use stegvis_i18n::SpokenPhrase;
use stegvis_shared::domain::activity::ActivityKind;
use stegvis_ui::{IconName, Pill, PillKind, Row, Rows, Section, Sheet, TwoLanguages, Words};

use super::Question;
use crate::scene::{Scene, use_scene};
use crate::screens::frame::{listen, translated};
use crate::state::Practice;

const SWEDISH: &str = "sv";

/// The button that shows the phrases of a kind of activity; nothing while the phone has none.
pub(super) fn to_say(scene: &Scene, kind: ActivityKind, mut asking: Signal<Option<Question>>) -> Element {
    rsx! {
        if scene.words.read().phrases.is_some() {
            div {
                Pill {
                    text: scene.t("to-say"),
                    kind: PillKind::Edged,
                    icon: IconName::BookOpen,
                    onpress: move |()| asking.set(Some(Question::ToSay(kind))),
                    testid: "to-say",
                }
            }
        }
    }
}

/// The sheet with the phrases of a kind of activity, then those that are of use at any.
#[component]
pub(super) fn PhrasesSheet(kind: ActivityKind, asking: Signal<Option<Question>>) -> Element {
    let scene = use_scene();
    let words = scene.words.read();
    let Some(Practice { book, .. }) = &words.phrases else { return VNode::empty() };
    rsx! {
        Sheet {
            title: scene.bilingual("to-say"),
            about: scene.t(kind.message_key()),
            listen: listen(&scene, None),
            close: scene.t("close"),
            onclose: move |()| asking.set(None),
            testid: "phrases",
            Rows {
                for (index , phrase) in book.at(Some(kind)).enumerate() {
                    Fragment { key: "{index}", {row(&scene, phrase)} }
                }
            }
            Section { heading: scene.bilingual("to-say-always"),
                Rows {
                    for (index , phrase) in book.at(None).enumerate() {
                        Fragment { key: "{index}", {row(&scene, phrase)} }
                    }
                }
            }
            {translated((!book.checked).then(|| scene.t("translated-machine")))}
        }
    }
}

fn row(scene: &Scene, phrase: &SpokenPhrase) -> Element {
    let swedish = phrase.swedish.as_str();
    rsx! {
        Row {
            beside: listen(scene, Some(phrase.own.as_deref().unwrap_or(swedish).to_owned())),
            reads: SWEDISH,
            span { class: "lead",
                TwoLanguages { words: Words::in_language(swedish, SWEDISH) }
            }
            if let Some(own) = &phrase.own {
                br {}
                "{own}"
            }
        }
    }
}
