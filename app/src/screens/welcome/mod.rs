//! The first start: choose a language in its own script, then come in with a code.

mod enter;

use dioxus::prelude::*;
use stegvis_i18n::{Args, SOURCE};
use stegvis_ui::{
    Bar, BarBrand, BarButton, BarPlace, Button, ButtonKind, IconName, LanguageRow, Notice, NoticeKind, Pill,
    Rows, Screen, Title,
};

pub use self::enter::EnterCode;
use super::frame::{Frame, MainTab, listen, not_kept, status, use_arrival};
use crate::scene::{Ask, Scene, use_scene};
use crate::state::LanguageChoice;

/// Shows the languages before anybody is signed in.
#[component]
pub fn Welcome(
    /// Takes the tag of the chosen language.
    choose: EventHandler<String>,
) -> Element {
    let scene = use_scene();
    let title = scene.t("welcome-title");
    use_arrival(&title);
    let bar = rsx! {
        Bar {
            BarBrand { name: scene.t("app-name") }
            BarButton {
                text: scene.t("enter-next"),
                icon: IconName::ArrowRight,
                place: BarPlace::End,
                onpress: move |()| choose.call(SOURCE.to_owned()),
                testid: "welcome-next",
            }
        }
    };
    rsx! {
        Screen { bar, testid: "welcome",
            div { class: "stack-tight",
                Title { words: title, end: listen(&scene, None) }
                p { class: "soft",
                    span { lang: "en", {scene.t("welcome-title-en")} }
                    " · "
                    bdi { lang: "ar", {scene.t("welcome-title-ar")} }
                    " · "
                    bdi { lang: "ti", {scene.t("welcome-title-ti")} }
                }
            }
            Languages { choose }
        }
    }
}

/// Stands where a newer app has written what is kept: it is all there, and this app cannot read it.
pub(crate) fn old_app(scene: &Scene) -> Element {
    let name = scene.t("app-name");
    let bar = rsx! {
        Bar {
            BarBrand { name: name.clone() }
        }
    };
    rsx! {
        Screen { bar, testid: "old-app",
            Title { words: name }
            {not_kept(scene)}
        }
    }
}

/// Shows the languages to somebody who is signed in.
#[component]
pub fn Language() -> Element {
    let scene = use_scene();
    let title = scene.t("language");
    rsx! {
        Frame { title: title.clone(), back: MainTab::Today, testid: "language",
            Title { words: title, end: listen(&scene, None) }
            {status(&scene)}
            Languages { choose: move |tag| scene.ask.call(Ask::ChooseLanguage(tag)) }
        }
    }
}

/// The languages, each in its own script.
#[component]
pub(super) fn Languages(
    /// Takes the tag of the chosen language.
    choose: EventHandler<String>,
) -> Element {
    let scene = use_scene();
    let tag = scene.catalog().tag().as_str().to_owned();
    let words = scene.words.read();
    let languages = &words.languages;
    rsx! {
        {choice_state(&scene)}
        Rows { label: scene.t("languages"),
            for language in languages.iter().cloned() {
                LanguageRow {
                    key: "{language.tag}",
                    own: language.own_name,
                    lang: language.tag.to_string(),
                    swedish: (language.tag.as_str() != SOURCE).then_some(language.swedish_name),
                    current: language.tag.as_str() == tag,
                    onpress: move |()| choose.call(language.tag.to_string()),
                }
            }
        }
        if languages.len() < 2 && words.choice != LanguageChoice::Listing {
            Notice { text: scene.t("languages-unreachable"),
                Pill { text: scene.t("try-again"), onpress: move |()| scene.ask.call(Ask::FetchLanguages) }
            }
        }
    }
}

/// Says how the last choice goes.
pub(super) fn choice_state(scene: &Scene) -> Element {
    let scene = *scene;
    let words = scene.words.read();
    let loading = |text: String| {
        rsx! {
            Notice { icon: IconName::Download, text }
        }
    };
    match &words.choice {
        LanguageChoice::Listing if words.languages.len() < 2 => loading(scene.t("languages-loading")),
        LanguageChoice::Settled | LanguageChoice::Listing => VNode::empty(),
        LanguageChoice::Fetching(tag) => loading(match words.language(tag) {
            Some(language) => scene.text("language-loading", &Args::new().with("name", &language.own_name)),
            None => scene.t("languages-loading"),
        }),
        LanguageChoice::Failed(tag) => {
            let tag = tag.clone();
            rsx! {
                Notice { kind: NoticeKind::Attention, text: scene.t("language-unreachable"), testid: "language-failed",
                    Button {
                        words: scene.t("try-again"),
                        kind: ButtonKind::Second,
                        icon: IconName::RefreshCw,
                        onpress: move |()| scene.ask.call(Ask::ChooseLanguage(tag.clone())),
                    }
                }
            }
        }
    }
}
