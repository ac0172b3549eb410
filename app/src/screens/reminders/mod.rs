//! Reminders: first what they are and who sees them, then the question of the phone, then when.

use dioxus::prelude::*;
use stegvis_shared::protocol::reminders::{QuietHours, ReminderWishes};
use stegvis_shared::time::HourMinute;
use stegvis_ui::{Button, ButtonKind, Check, IconName, Notice, NoticeKind, Select, Stack, Title, WhoSees};

use super::frame::{Frame, MainTab, TakesOver, listen, status, use_turns};
use crate::platform::PushStanding;
use crate::scene::{Errand, Scene, use_scene};
use crate::state::ApiError;

/// What one is reminded of until one says otherwise: everything, but not at night.
fn usual() -> ReminderWishes {
    ReminderWishes { evening: true, hour: true, news: true, quiet: quiet(21, 7) }
}

/// Shows whether, of what and when the phone reminds one.
#[component]
pub fn Reminders() -> Element {
    let scene = use_scene();
    use_hook(|| scene.run(Errand::LookAtReminders));
    let title = scene.t("reminders");
    let reminding = scene.reminding.read();
    let turns = use_turns(reminding.wishes.is_some());
    let failure = match reminding.standing {
        Some(PushStanding::Failed) => Some("reminders-failed"),
        _ => reminding.failure.map(ApiError::message_key),
    };
    rsx! {
        Frame { title: title.clone(), back: MainTab::Today, busy: reminding.is_busy, testid: "reminders",
            Title { words: title, end: listen(&scene, None) }
            {status(&scene)}
            p { {scene.t("reminders-text")} }
            WhoSees { text: scene.t("reminders-sees") }
            if let Some(failure) = failure {
                Notice { kind: NoticeKind::Attention, text: scene.t(failure), testid: "reminders-failure" }
            }
            TakesOver { turns,
                match (&reminding.standing, reminding.wishes) {
                    (None, _) => rsx! {},
                    (Some(PushStanding::Absent), _) => cannot(&scene, "reminders-absent"),
                    (Some(PushStanding::NotInstalled), _) => cannot(&scene, "reminders-install"),
                    (Some(PushStanding::Denied), _) => cannot(&scene, "reminders-denied"),
                    (_, None) => start(&scene, reminding.is_busy),
                    (_, Some(wishes)) => wished(&scene, wishes, reminding.is_busy),
                }
            }
        }
    }
}

fn cannot(scene: &Scene, key: &str) -> Element {
    rsx! {
        Notice { kind: NoticeKind::Attention, text: scene.t(key), testid: "reminders-cannot" }
    }
}

fn start(scene: &Scene, is_busy: bool) -> Element {
    let scene = *scene;
    rsx! {
        p { {scene.t("reminders-ask")} }
        Button {
            words: scene.bilingual("reminders-start"),
            icon: IconName::Bell,
            disabled: is_busy,
            onpress: move |()| scene.run(Errand::Remind(usual())),
        }
    }
}

fn wished(scene: &Scene, wishes: ReminderWishes, is_busy: bool) -> Element {
    let scene = *scene;
    let ReminderWishes { evening, hour, news, .. } = wishes;
    let remind = move |wishes| scene.run(Errand::Remind(wishes));
    let hour_of = |time: Option<HourMinute>| time.map_or(0, |time| usize::from(time.minutes() / 60));
    let from = hour_of(wishes.quiet.map(|quiet| quiet.from));
    let until = hour_of(wishes.quiet.map(|quiet| quiet.until));
    let stay_quiet = move |from, until| remind(ReminderWishes { quiet: quiet(from, until), ..wishes });
    rsx! {
        Notice { kind: NoticeKind::Good, icon: IconName::Bell, text: scene.t("reminders-on") }
        Stack {
            Check {
                label: scene.t("reminders-evening"),
                checked: evening,
                onchange: move |evening| remind(ReminderWishes { evening, ..wishes }),
            }
            Check {
                label: scene.t("reminders-hour"),
                checked: hour,
                onchange: move |hour| remind(ReminderWishes { hour, ..wishes }),
            }
            Check {
                label: scene.t("reminders-news"),
                checked: news,
                onchange: move |news| remind(ReminderWishes { news, ..wishes }),
            }
            Select {
                label: scene.t("reminders-quiet-from"),
                options: hours(),
                chosen: from,
                onchoose: move |from| stay_quiet(from, until),
            }
            Select {
                label: scene.t("reminders-quiet-until"),
                options: hours(),
                chosen: until,
                onchoose: move |until| stay_quiet(from, until),
            }
            p { class: "soft", {scene.t("reminders-quiet-text")} }
        }
        Button {
            words: scene.t("reminders-stop"),
            kind: ButtonKind::Quiet,
            icon: IconName::X,
            disabled: is_busy,
            onpress: move |()| scene.run(Errand::StopReminding),
        }
    }
}

fn hours() -> Vec<String> {
    (0..24).map(|hour| format!("{hour:02}:00")).collect()
}

/// Makes quiet hours out of full hours; of two that are the same, none.
fn quiet(from: usize, until: usize) -> Option<QuietHours> {
    let time = |hour| HourMinute::new(u8::try_from(hour).ok()?, 0);
    Some(QuietHours { from: time(from)?, until: time(until)? }).filter(|_| from != until)
}
