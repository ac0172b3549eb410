//! Help, in the same place on every screen.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_ui::{Button, ButtonKind, Icon, IconName, Row, Rows, Section, Stack, Title};

use super::call::AskForCall;
use super::frame::{Frame, MainTab, go_to, listen, status};
use crate::route::Route;
use crate::scene::{Ask, Scene, use_scene};
use crate::texts::call_address;

/// Shows how to reach the coach, and what is where.
#[component]
pub fn Help() -> Element {
    let scene = use_scene();
    let coach = Args::new().with("coach", scene.coach());
    let title = scene.t("help");
    rsx! {
        Frame { title: title.clone(), back: MainTab::Today, testid: "help",
            Title { words: title, end: listen(&scene, None) }
            {status(&scene)}
            Stack {
                if let Some(phone) = scene.coach_phone() {
                    Button {
                        words: scene.bilingual_with("help-call", &coach),
                        icon: IconName::Phone,
                        href: call_address(&phone),
                    }
                }
                Button {
                    words: scene.bilingual_with("help-write", &coach),
                    kind: ButtonKind::Second,
                    icon: IconName::MessageCircle,
                    href: Route::Messages.to_string(),
                }
                AskForCall {}
            }
            {screens(&scene)}
            Button {
                words: scene.bilingual("tour"),
                kind: ButtonKind::Quiet,
                icon: IconName::Compass,
                href: Route::Today.to_string(),
                onpress: move |()| {
                    scene.ask.call(Ask::Tour(true));
                    go_to(&Route::Today);
                },
            }
            Rows {
                Row {
                    start: rsx! {
                        Icon { name: IconName::Phone }
                    },
                    href: "tel:112",
                    span { class: "strong", {scene.t("help-danger")} }
                }
            }
        }
    }
}

fn screens(scene: &Scene) -> Element {
    let screens = [
        (IconName::Sun, "today", "help-today", Route::Today),
        (IconName::Calendar, "schedule", "help-schedule", Route::Schedule),
        (IconName::Stairs, "steps", "help-steps", Route::Steps),
        (IconName::MessageCircle, "messages", "help-messages", Route::Messages),
    ];
    rsx! {
        Section { heading: scene.t("help-screens"),
            Rows {
                for (icon , name , about , route) in screens {
                    Row {
                        key: "{name}",
                        start: rsx! {
                            Icon { name: icon }
                        },
                        href: route.to_string(),
                        span { class: "strong", {scene.t(name)} }
                        br {}
                        {scene.t(about)}
                    }
                }
            }
        }
    }
}
