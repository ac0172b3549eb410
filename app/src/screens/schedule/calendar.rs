//! The schedule in the phone's own calendar.

use dioxus::prelude::*;
use stegvis_ui::{Button, ButtonKind, IconName, Notice, NoticeKind, Sheet, Stack, WhoSees};

use crate::scene::{Ask, Errand, use_scene};
use crate::screens::frame::listen;
use crate::state::CalendarState;

/// Puts the schedule into the phone's calendar, and takes it out again.
#[component]
pub(super) fn CalendarSheet(onclose: EventHandler<()>) -> Element {
    let scene = use_scene();
    use_hook(|| scene.ask.call(Ask::BeginCalendar));
    let state = *scene.calendar.read();
    let text = if scene.make.has_following_calendar() { "calendar-text" } else { "calendar-once" };
    rsx! {
        Sheet {
            title: scene.bilingual("calendar-title"),
            listen: listen(&scene, None),
            close: scene.t("close"),
            onclose,
            testid: "calendar",
            Stack {
                p { {scene.t(text)} }
                match state {
                    CalendarState::Removed => rsx! {
                        Notice { kind: NoticeKind::Good, text: scene.t("calendar-removed") }
                    },
                    CalendarState::Failed(error) => rsx! {
                        Notice { kind: NoticeKind::Attention, text: scene.t(error.message_key()) }
                    },
                    CalendarState::Unasked | CalendarState::Asking => rsx! {},
                }
                Button {
                    words: scene.bilingual("calendar-open"),
                    icon: IconName::Calendar,
                    onpress: move |()| scene.run(Errand::OpenCalendar),
                }
                WhoSees { text: scene.t("calendar-sees") }
                Button {
                    words: scene.t("calendar-remove"),
                    kind: ButtonKind::Quiet,
                    icon: IconName::Trash,
                    onpress: move |()| scene.run(Errand::CloseCalendar),
                }
            }
        }
    }
}
