//! Me: what one has set on this phone, the way to one's data, and the way out.

mod pin;

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_ui::{
    Button, ButtonKind, Choice, ChoiceGroup, ChoicePicture, Icon, IconName, Notice, NoticeKind, Row, Rows,
    Sheet, Stack,
};

pub use self::pin::Pin;
use self::pin::way_to_pin;
use super::frame::{Frame, MainTab, listen, loading_frame, status};
use crate::platform::{Look, TextSize};
use crate::route::Route;
use crate::scene::{Ask, Errand, Scene, use_scene};

/// Shows what one has set.
#[component]
pub fn Me() -> Element {
    let scene = use_scene();
    let mut is_leaving = use_signal(|| false);
    let view = scene.view.read();
    let Some(profile) = &view.profile else {
        return loading_frame(&scene, "today", MainTab::Today);
    };
    let name = profile.name.to_string();
    let place = format!("{}, {}", profile.programme, profile.municipality);
    let sheet = is_leaving()
        .then(|| sign_out_sheet(&scene, view.unsent, EventHandler::new(move |()| is_leaving.set(false))));
    rsx! {
        Frame { title: name.clone(), back: MainTab::Today, sheet, testid: "me",
            {me_top(&scene, &name, &place)}
            {status(&scene)}
            Rows {
                {language_setting(&scene)}
                if !scene.catalog().tag().is_swedish() {
                    {swedish_setting(&scene)}
                }
                {size_setting(&scene)}
                {look_setting(&scene)}
                if scene.reminding.read().is_offered {
                    Row {
                        start: rsx! {
                            Icon { name: IconName::Bell }
                        },
                        href: Route::Reminders.to_string(),
                        span { class: "strong", {scene.t("reminders")} }
                    }
                }
                {way_to_pin(&scene)}
                {way_to_data(&scene)}
            }
            Button {
                words: scene.t("sign-out"),
                kind: ButtonKind::Quiet,
                icon: IconName::LogOut,
                onpress: move |()| is_leaving.set(true),
            }
        }
    }
}

fn me_top(scene: &Scene, name: &str, place: &str) -> Element {
    rsx! {
        div { class: "talk-top",
            stegvis_ui::Initial { name: name.to_owned(), big: true }
            div {
                h1 { class: "title", "{name}" }
                p { class: "soft", lang: "sv", "{place}" }
            }
            {listen(scene, None)}
        }
    }
}

fn language_setting(scene: &Scene) -> Element {
    let tag = scene.catalog().tag().as_str().to_owned();
    let words = scene.words.read();
    let language = words.language(&tag);
    rsx! {
        Row {
            start: rsx! {
                Icon { name: IconName::Globe }
            },
            href: Route::Language.to_string(),
            span { class: "strong", {scene.t("language")} }
            if let Some(language) = language {
                br {}
                span { class: "soft", "{language.own_name}" }
                if !language.checked {
                    br {}
                    span { class: "soft", {scene.t("language-unchecked")} }
                }
            }
        }
    }
}

/// Whether the Swedish stands under the own language.
fn swedish_setting(scene: &Scene) -> Element {
    let scene = *scene;
    let choice = |key, icon| Choice { text: scene.t(key), picture: ChoicePicture::Icon(icon) };
    rsx! {
        ChoiceGroup {
            label: scene.t("swedish-too"),
            icon: IconName::Languages,
            choices: vec![choice("yes", IconName::Check), choice("no", IconName::X)],
            chosen: usize::from(scene.usage.read().settings.is_own_alone),
            onchoose: move |index| scene.ask.call(Ask::ShowOwnAlone(index == 1)),
        }
    }
}

fn size_setting(scene: &Scene) -> Element {
    let scene = *scene;
    let choice = |size: &TextSize| match size {
        TextSize::Normal => Choice { text: scene.t("size-normal"), picture: ChoicePicture::NormalText },
        TextSize::Large => Choice { text: scene.t("size-large"), picture: ChoicePicture::LargeText },
        TextSize::Largest => Choice { text: scene.t("size-largest"), picture: ChoicePicture::LargestText },
    };
    let size = scene.usage.read().settings.size;
    rsx! {
        ChoiceGroup {
            label: scene.t("size"),
            icon: IconName::ALargeSmall,
            choices: TextSize::ALL.iter().map(choice).collect::<Vec<_>>(),
            chosen: place(&TextSize::ALL, &size),
            onchoose: move |index| {
                if let Some(size) = TextSize::ALL.get(index) {
                    scene.ask.call(Ask::ChooseSize(*size));
                }
            },
        }
    }
}

fn look_setting(scene: &Scene) -> Element {
    let scene = *scene;
    let choice = |look: &Look| match look {
        Look::Light => Choice { text: scene.t("look-light"), picture: ChoicePicture::Icon(IconName::Sun) },
        Look::Dark => Choice { text: scene.t("look-dark"), picture: ChoicePicture::Icon(IconName::Moon) },
        Look::Contrast => {
            Choice { text: scene.t("look-contrast"), picture: ChoicePicture::Icon(IconName::Contrast) }
        }
    };
    let look = scene.usage.read().settings.look.unwrap_or(scene.wished_look);
    rsx! {
        ChoiceGroup {
            label: scene.t("look"),
            icon: IconName::Palette,
            choices: Look::ALL.iter().map(choice).collect::<Vec<_>>(),
            chosen: place(&Look::ALL, &look),
            onchoose: move |index| {
                if let Some(look) = Look::ALL.get(index) {
                    scene.ask.call(Ask::ChooseLook(*look));
                }
            },
        }
    }
}

fn place<T: PartialEq>(all: &[T], chosen: &T) -> usize {
    all.iter().position(|one| one == chosen).unwrap_or_default()
}

/// The way to who sees what, and what becomes of it.
fn way_to_data(scene: &Scene) -> Element {
    rsx! {
        Row {
            start: rsx! {
                Icon { name: IconName::Eye }
            },
            href: Route::MyData.to_string(),
            span { class: "strong", {scene.t("my-data")} }
            br {}
            span { class: "soft", {scene.t("my-data-about")} }
        }
    }
}

/// Signing out cannot be undone, so it says first what will be gone.
fn sign_out_sheet(scene: &Scene, unsent: usize, onclose: EventHandler<()>) -> Element {
    let scene = *scene;
    rsx! {
        Sheet {
            title: scene.t("sign-out-title"),
            listen: listen(&scene, None),
            close: scene.t("close"),
            onclose,
            testid: "sign-out-sheet",
            Stack {
                p { {scene.t("sign-out-text")} }
                if unsent > 0 {
                    Notice {
                        kind: NoticeKind::Attention,
                        text: scene.text("sign-out-unsent", &Args::new().with("count", unsent)),
                    }
                }
                Button { words: scene.t("sign-out-stay"), icon: IconName::ArrowLeft, onpress: onclose }
                Button {
                    words: scene.t("sign-out"),
                    kind: ButtonKind::Second,
                    icon: IconName::LogOut,
                    onpress: move |()| scene.run(Errand::SignOut),
                }
            }
        }
    }
}
