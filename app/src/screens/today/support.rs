//! Do you get the support that you need? Asked again and again; nobody has to answer, and no coach sees it.

use dioxus::prelude::*;
use jiff::civil::{Date, DateTime};
use stegvis_shared::domain::support::Support;
use stegvis_shared::sync::{ActionKind, View};
use stegvis_shared::time::plus_days;
use stegvis_ui::{Choice, ChoiceGroup, ChoicePicture, IconName, Pill, Rows, WhoSees};

use crate::scene::{Ask, use_scene};
use crate::screens::call::AskForCall;
use crate::screens::frame::listen;
use crate::texts;

/// How many days after an answer it is asked again.
const AGAIN_DAYS: i64 = 30;
/// How many days after "not now".
const PUT_OFF_DAYS: i64 = 7;
/// How many days after something was over it is asked first: one has to have seen some support.
const FIRST_DAYS: i64 = 7;

/// Says whether it is time to ask. `said` is the day of the last answer; `put_off` the day of the last "not now".
fn is_due(view: &View, now: DateTime, said: Option<Date>, put_off: Option<&str>) -> bool {
    let before = |days: i64| plus_days(now.date(), -days);
    let has_begun = view
        .occurrences
        .iter()
        .any(|occurrence| !occurrence.cancelled && occurrence.start.date() <= before(FIRST_DAYS));
    let is_said = said.is_some_and(|said| said > before(AGAIN_DAYS));
    let is_put_off = put_off.is_some_and(|put_off| *put_off > *before(PUT_OFF_DAYS).to_string());
    has_begun && !is_said && !is_put_off
}

/// Asks, and thanks where one has just answered.
#[component]
pub(crate) fn SupportAsked() -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    let now = *scene.now.read();
    let mut is_answered = use_signal(|| false);
    let said = view.support;
    let said_on = said.and_then(|said| scene.replica.read().local(said.at)).map(DateTime::date);
    let put_off = scene.usage.read().settings.support_put_off.clone();
    if !is_answered() && !is_due(&view, now, said_on, put_off.as_deref()) {
        return VNode::empty();
    }
    let said = said.map(|said| said.support).filter(|_| is_answered());
    let choice = |support: Support| Choice {
        text: scene.t(support.message_key()),
        picture: ChoicePicture::LargeIcon(match support {
            Support::Yes => IconName::Smile,
            Support::Partly => IconName::Meh,
            Support::No => IconName::Frown,
        }),
    };
    rsx! {
        div { class: "stack", "data-read": "", "data-testid": "support",
            Rows {
                ChoiceGroup {
                    label: scene.t("support-ask"),
                    icon: IconName::Handshake,
                    choices: Support::ALL.map(choice).to_vec(),
                    chosen: said.and_then(|said| Support::ALL.iter().position(|one| *one == said)),
                    onchoose: move |index: usize| {
                        if let Some(support) = Support::ALL.get(index).copied() {
                            is_answered.set(true);
                            scene.act(ActionKind::TellSupport { support });
                        }
                    },
                }
            }
            match said {
                None => rsx! {},
                Some(Support::Yes) => rsx! {
                    p { role: "status", {scene.t("support-thanks")} }
                },
                Some(Support::Partly | Support::No) => rsx! {
                    p { role: "status",
                        {scene.t("support-thanks")}
                        " "
                        {scene.t("support-more")}
                    }
                    AskForCall {}
                },
            }
            WhoSees { text: texts::capitalised(&scene.about_coach("support-sees")) }
            div { class: "phrases",
                {listen(&scene, None)}
                if said.is_none() {
                    Pill {
                        text: scene.t("not-now"),
                        onpress: move |()| scene.ask.call(Ask::PutSupportOff(now.date().to_string())),
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_shared::sync::{ItemNumber, OccurrenceItem};
    use stegvis_shared::time::HourMinute;

    use super::*;

    #[test]
    fn it_is_asked_after_a_week_and_then_each_month() {
        let now = date(2025, 10, 14).at(8, 10, 0, 0);
        let went = |day: i8, cancelled: bool| View {
            occurrences: vec![OccurrenceItem {
                activity: ItemNumber(1),
                start: date(2025, 10, day).at(10, 0, 0, 0),
                end: HourMinute::new(12, 0).unwrap(),
                cancelled,
                answer: None,
            }],
            ..View::default()
        };
        let begun = went(7, false);
        let table = [
            ("nothing has been yet", View::default(), None, None, false),
            ("six days ago", went(8, false), None, None, false),
            ("a week ago", begun.clone(), None, None, true),
            ("it was cancelled", went(7, true), None, None, false),
            ("said 29 days ago", begun.clone(), Some(date(2025, 9, 15)), None, false),
            ("said 30 days ago", begun.clone(), Some(date(2025, 9, 14)), None, true),
            ("put off 6 days ago", begun.clone(), None, Some("2025-10-08"), false),
            ("put off 7 days ago", begun, None, Some("2025-10-07"), true),
        ];
        for (name, view, said, put_off, expected) in table {
            assert_eq!(is_due(&view, now, said, put_off), expected, "{name}");
        }
    }
}
