//! How was it? Three faces when something is over; nobody has to answer.

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_shared::domain::activity::OccurrenceKey;
use stegvis_shared::domain::answer::{Answer, Feeling};
use stegvis_shared::sync::{OccurrenceItem, View};
use stegvis_shared::time::{minutes, plus_days};
use stegvis_ui::{Choice, ChoiceGroup, ChoicePicture, IconName, Notice, Pill, Rows, Section, WhoSees};

use super::answering::{ANSWER, answer};
use crate::scene::{Ask, Scene, use_scene};
use crate::screens::frame::{Told, listen};
use crate::screens::{feeling_picture, kind_picture};
use crate::texts;

/// Finds what to ask about: what was over last, today or yesterday, where one may have been and has not said how it was.
/// `put_off` is the start, as wire and storage write it, of what one did not want to be asked about.
fn to_ask_about<'a>(view: &'a View, now: DateTime, put_off: Option<&str>) -> Option<&'a OccurrenceItem> {
    let over = |occurrence: &&OccurrenceItem| !occurrence.cancelled && occurrence.end_at() <= now;
    let last = view.occurrences.iter().filter(over).max_by_key(|occurrence| occurrence.end_at())?;
    let is_near = last.start.date() >= plus_days(now.date(), -1);
    let is_put_off = put_off.is_some_and(|put_off| *minutes::text(&last.start) <= *put_off);
    let answer = last.answer.map(|given| given.answer);
    let is_open = !matches!(answer, Some(Answer::Was { .. } | Answer::CannotCome { .. }));
    (is_near && is_open && !is_put_off).then_some(last)
}

/// Asks on Today how it was, and shows what one has just said; the children where there is nothing to ask.
#[component]
pub(crate) fn HowWasIt(children: Element) -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    let mut asked = use_signal(|| None::<OccurrenceKey>);
    let said = asked().and_then(|key| super::find(&view, key));
    let put_off = scene.usage.read().settings.feeling_put_off.clone();
    let to_ask = || {
        let occurrence = to_ask_about(&view, *scene.now.read(), put_off.as_deref())?;
        Some((occurrence, view.activity(occurrence)?))
    };
    let Some((occurrence, activity)) = said.or_else(to_ask) else { return children };
    let key = occurrence.key(activity.id);
    let start = minutes::text(&occurrence.start);
    let is_said = matches!(occurrence.answer.map(|given| given.answer), Some(Answer::Was { .. }));
    rsx! {
        div { "data-read": "", "data-testid": "how-was-it",
            Section { heading: scene.t("how-was-it"),
                {faces(
                    &scene,
                    occurrence,
                    (scene.phrase(&activity.title).own, kind_picture(activity.kind)),
                    EventHandler::new(move |feeling| {
                        asked.set(Some(key));
                        answer(&scene, key, Some(Answer::Was { feeling }));
                    }),
                )}
                div { class: "phrases",
                    {listen(&scene, None)}
                    if !is_said {
                        Pill {
                            text: scene.t("not-now"),
                            onpress: move |()| scene.ask.call(Ask::PutFeelingOff(start.clone())),
                        }
                    }
                }
            }
        }
    }
}

/// What stands instead of an answer when a time is over: how it was, or that it is over for who was not there.
pub(super) fn was(scene: &Scene, occurrence: &OccurrenceItem, key: OccurrenceKey) -> Element {
    let scene = *scene;
    if matches!(occurrence.answer.map(|given| given.answer), Some(Answer::CannotCome { .. })) {
        return rsx! {
            Notice { text: scene.t("past-text") }
        };
    }
    rsx! {
        {faces(
            &scene,
            occurrence,
            (scene.t("how-was-it"), IconName::Smile),
            EventHandler::new(move |feeling| answer(&scene, key, Some(Answer::Was { feeling }))),
        )}
    }
}

/// The three faces; the one that was chosen, and how far that has come.
fn faces(
    scene: &Scene,
    occurrence: &OccurrenceItem,
    (label, icon): (String, IconName),
    onchoose: EventHandler<Feeling>,
) -> Element {
    let given = occurrence.answer;
    let chosen = given.and_then(|given| match given.answer {
        Answer::Was { feeling } => Feeling::ALL.iter().position(|one| *one == feeling),
        _ => None,
    });
    let choice = |feeling: Feeling| Choice {
        text: scene.t(feeling.message_key()),
        picture: ChoicePicture::LargeIcon(feeling_picture(feeling)),
    };
    rsx! {
        Rows {
            ChoiceGroup {
                label,
                icon,
                choices: Feeling::ALL.map(choice).to_vec(),
                chosen,
                onchoose: move |index: usize| {
                    if let Some(feeling) = Feeling::ALL.get(index) {
                        onchoose.call(*feeling);
                    }
                },
            }
        }
        if let Some(given) = given.filter(|_| chosen.is_some()) {
            Told { receipt: given.receipt, keys: ANSWER, testid: "feeling-told" }
        }
        WhoSees { text: texts::capitalised(&scene.about_coach("how-was-it-sees")) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_shared::domain::answer::Reason;
    use stegvis_shared::sync::{AnswerItem, ItemNumber, Receipt};
    use stegvis_shared::time::HourMinute;

    use super::*;

    /// Over at noon of a day in October 2025.
    fn occurrence(day: i8, cancelled: bool, answer: Option<Answer>) -> OccurrenceItem {
        OccurrenceItem {
            activity: ItemNumber(1),
            start: date(2025, 10, day).at(10, 0, 0, 0),
            end: HourMinute::new(12, 0).unwrap(),
            cancelled,
            answer: answer.map(|answer| AnswerItem { answer, receipt: Receipt::Sent }),
        }
    }

    /// The schedule, day and hour, what was put off, and the day that is asked about.
    type Case<'a> = (&'a [OccurrenceItem], (i8, i8), Option<&'a str>, Option<i8>);

    #[test]
    fn what_was_over_last_is_asked_about_for_a_day_where_one_may_have_been() {
        let was = Some(Answer::Was { feeling: Feeling::Good });
        let cannot = Some(Answer::CannotCome { reason: Reason::Ill });
        let table: [Case<'_>; 11] = [
            (&[], (14, 12), None, None),
            (&[occurrence(14, false, None)], (14, 11), None, None),
            (&[occurrence(14, false, None)], (14, 12), None, Some(14)),
            (&[occurrence(14, false, Some(Answer::Here))], (15, 23), None, Some(14)),
            (&[occurrence(14, false, None)], (16, 0), None, None),
            (&[occurrence(14, true, None)], (14, 12), None, None),
            (&[occurrence(14, false, was)], (14, 12), None, None),
            (&[occurrence(14, false, cannot)], (14, 12), None, None),
            (&[occurrence(13, false, None), occurrence(14, false, was)], (14, 12), None, None),
            (&[occurrence(14, false, None)], (14, 12), Some("2025-10-14T10:00"), None),
            (&[occurrence(14, false, None)], (14, 12), Some("2025-10-13T10:00"), Some(14)),
        ];
        for (index, (occurrences, (day, hour), put_off, expected)) in table.into_iter().enumerate() {
            let view = View { occurrences: occurrences.to_vec(), ..View::default() };
            let asked = to_ask_about(&view, date(2025, 10, day).at(hour, 0, 0, 0), put_off);
            assert_eq!(asked.map(|asked| asked.start.day()), expected, "case {index}");
        }
    }
}
