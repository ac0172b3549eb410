//! One month at a glance.

use dioxus::prelude::*;
use jiff::civil::Date;
use stegvis_i18n::Args;
use stegvis_shared::domain::holiday::Holiday;
use stegvis_shared::time::plus_days;
use stegvis_ui::{
    Button, ButtonKind, IconName, Month, MonthDay, Row, Rows, Stack, Title, TwoLanguages, WeekHeader,
    WeekTurn,
};

use super::months::{DayOfMonth, turns, weeks};
use crate::scene::Scene;
use crate::screens::frame::{Frame, MainTab, status};
use crate::texts::{capitalised, monday_of};

/// Shows the month in which most of a week lies; `ends` are the first and last Monday of the schedule.
pub(super) fn month(
    scene: &Scene,
    ends: (Date, Date),
    monday: Date,
    mut shows_month: Signal<bool>,
) -> Element {
    let mut week = scene.week;
    let catalog = scene.catalog();
    let dates = catalog.dates();
    // The week of the first of a month begins in the month before.
    let within = plus_days(monday, 3);
    let today = scene.now.read().date();
    let found = weeks(&scene.view.read().occurrences, within);
    let (before, after) = turns(within, ends);
    let turn = |key, there: Option<Date>| {
        let there = there?;
        Some(WeekTurn {
            text: scene.t(key),
            label: scene.text("month-turn", &Args::new().with("month", dates.month_year(there))),
            onpress: EventHandler::new(move |()| week.set(Some(thursday_week(there)))),
        })
    };
    let mondays: Vec<Date> =
        found.iter().filter_map(|week| Some(monday_of(week.iter().flatten().next()?.date))).collect();
    let holidays: Vec<(Date, Holiday)> =
        found.iter().flatten().flatten().filter_map(|day| Some((day.date, day.holiday?))).collect();
    let name = capitalised(&dates.month_year(within));
    let title = scene.t("schedule");
    rsx! {
        Frame { title: title.clone(), tab: MainTab::Schedule, testid: "month",
            Stack {
                Title { words: title }
                WeekHeader {
                    name: name.clone(),
                    dates: "",
                    previous: turn("month-previous", before),
                    next: turn("month-next", after),
                }
            }
            {status(scene)}
            Button {
                words: scene.t("week-show"),
                kind: ButtonKind::Quiet,
                icon: IconName::List,
                onpress: move |()| shows_month.set(false),
            }
            Month {
                label: name,
                weekdays: (0..7).map(|day| dates.weekday_short(plus_days(monday, day))).collect::<Vec<_>>(),
                weeks: found
                    .iter()
                    .map(|week| week.iter().map(|day| day.map(|day| drawn(scene, day, today))).collect())
                    .collect::<Vec<_>>(),
                onweek: move |index: usize| {
                    week.set(mondays.get(index).copied());
                    shows_month.set(false);
                },
            }
            if !holidays.is_empty() {
                Rows {
                    for (date , holiday) in holidays {
                        Row {
                            key: "{date}",
                            start: rsx! {
                                span { class: "row-time", {catalog.dates().day_month_short(date)} }
                            },
                            TwoLanguages { words: scene.bilingual(holiday.message_key()) }
                        }
                    }
                }
            }
        }
    }
}

/// Gives the Monday of the first week whose Thursday is in the month that begins on a day.
fn thursday_week(first: Date) -> Date {
    let monday = monday_of(first);
    if plus_days(monday, 3) < first { plus_days(monday, 7) } else { monday }
}

fn drawn(scene: &Scene, day: DayOfMonth, today: Date) -> MonthDay {
    let catalog = scene.catalog();
    let name = catalog.dates().weekday_day_month(day.date);
    let label = match day.count {
        0 => name,
        count => scene.text("month-day", &Args::new().with("day", name).with("count", count)),
    };
    MonthDay {
        number: day.date.day().to_string(),
        label,
        count: day.count,
        today: day.date == today,
        holiday: day.holiday.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_begins_in_the_week_that_is_mostly_its() {
        let table = [
            (date(2026, 11, 1), date(2026, 11, 2)),
            (date(2026, 12, 1), date(2026, 11, 30)),
            (date(2027, 1, 1), date(2027, 1, 4)),
        ];
        for (first, monday) in table {
            assert_eq!(thursday_week(first), monday);
            assert_eq!(plus_days(monday, 3).month(), first.month());
        }
    }
}
