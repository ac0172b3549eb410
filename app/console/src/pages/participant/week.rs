//! A week of the schedule with the participant's answers.

use dioxus::prelude::*;
use jiff::civil::Date;
use stegvis_app::screens::feeling_picture;
use stegvis_i18n::time_of_day;
use stegvis_shared::domain::answer::Answer;
use stegvis_shared::protocol::coach::{OccurrenceStatus, ParticipantDetail};
use stegvis_ui::{Do, DoKind, IconName, Mark, MarkState, Panel, WeekLine, WeekLineItem, WeekLines};

use crate::plan::week::{days, monday_of, plus_weeks};
use crate::state::{Wording, use_wording};

/// The weeks that the server tells of, counted from the present one.
const WEEKS: std::ops::RangeInclusive<i32> = -1..=3;

#[component]
pub(super) fn WeekPanel(detail: ParticipantDetail, weeks: i32, onweeks: EventHandler<i32>) -> Element {
    let wording = use_wording();
    let dates = wording.dates();
    let today = detail.clock.local(detail.clock.now).date();
    let monday = plus_weeks(monday_of(today), weeks);
    let week_of = |weeks: i32| plus_weeks(monday_of(today), weeks).iso_week_date().week();
    let turn = |to: i32, icon: IconName, label: &'static str| {
        let number = week_of(to);
        let text = wording.with("week-short", "number", i64::from(number));
        rsx! {
            Do {
                text: text.clone(),
                label: wording.label(&text, wording.with(label, "number", i64::from(number))),
                kind: DoKind::Quiet,
                icon,
                disabled: !WEEKS.contains(&to),
                onpress: move |()| onweeks.call(to),
            }
        }
    };
    let title = wording.with("week", "number", i64::from(week_of(weeks)));
    rsx! {
        Panel {
            title: title.clone(),
            testid: "week",
            actions: rsx! {
                {turn(weeks - 1, IconName::ChevronLeft, "week-before")}
                {turn(weeks + 1, IconName::ChevronRight, "week-after")}
            },
            WeekLines { label: title,
                for day in shown_days(&detail.occurrences, monday) {
                    WeekLine {
                        key: "{day}",
                        day: dates.weekday_short(day),
                        date: dates.day_month_short(day),
                        today: day == today,
                        items: detail.occurrences.iter()
                            .filter(|occurrence| occurrence.start.date() == day)
                            .map(|occurrence| line(wording, occurrence))
                            .collect::<Vec<_>>(),
                        free: wording.t("day-nothing"),
                    }
                }
            }
        }
    }
}

/// Monday to Friday, and the weekend when something is on it.
fn shown_days(occurrences: &[OccurrenceStatus], monday: Date) -> Vec<Date> {
    let has_something = |day: &Date| occurrences.iter().any(|occurrence| occurrence.start.date() == *day);
    let weekend = days(monday).skip(5).any(|day| has_something(&day));
    days(monday).take(if weekend { 7 } else { 5 }).collect()
}

fn line(wording: Wording, occurrence: &OccurrenceStatus) -> WeekLineItem {
    let mark = match occurrence.answer {
        _ if occurrence.cancelled => Some(Mark::new(MarkState::Stopped, wording.t("occurrence-cancelled"))),
        Some(Answer::Coming) => Some(Mark::new(MarkState::Done, wording.t("occurrence-coming"))),
        Some(Answer::Here) => Some(Mark::new(MarkState::Done, wording.t("occurrence-here"))),
        Some(Answer::Was { feeling }) => {
            let words = wording.with("occurrence-was", "feeling", wording.t(feeling.message_key()));
            Some(Mark::new(MarkState::Done, words).with_icon(feeling_picture(feeling)))
        }
        Some(Answer::Late { minutes }) => {
            let words = wording.with("occurrence-late", "count", u32::from(minutes.get()));
            Some(Mark::new(MarkState::Waiting, words))
        }
        Some(Answer::CannotCome { reason }) => {
            let words = wording.with("occurrence-cannot", "reason", wording.t(reason.message_key()));
            Some(Mark::new(MarkState::Stopped, words))
        }
        None => None,
    };
    let place = occurrence.place.as_ref().map(ToString::to_string);
    let note = match (place, mark.is_some()) {
        (place, true) => place,
        (Some(place), false) => Some(format!("{place} · {}", wording.t("occurrence-no-answer"))),
        (None, false) => Some(wording.t("occurrence-no-answer")),
    };
    WeekLineItem {
        text: format!("{} {}", time_of_day(occurrence.start.time()), occurrence.title),
        note,
        mark,
        cancelled: occurrence.cancelled,
    }
}
