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
use crate::screens::frame::{Frame, MainTab, listen, status};
use crate::texts::{capitalised, monday_of};

/// Shows the month of a day; `ends` are the first and last Monday of the schedule.
pub(super) fn month(
    scene: &Scene,
    ends: (Date, Date),
    within: Date,
    mut shown: Signal<Option<Date>>,
) -> Element {
    let mut shown_day = scene.shown_day;
    let catalog = scene.catalog();
    let dates = catalog.dates();
    let today = scene.now.read().date();
    let found = weeks(&scene.view.read().occurrences, ends, within);
    let (before, after) = turns(within, ends);
    let turn = |key, there: Option<Date>| {
        let there = there?;
        Some(WeekTurn {
            text: scene.t(key),
            label: scene.text("month-turn", &Args::new().with("month", dates.month_year(there))),
            onpress: EventHandler::new(move |()| shown.set(Some(there))),
        })
    };
    let days: Vec<[Option<Date>; 7]> =
        found.iter().map(|week| week.map(|day| day.map(|day| day.date))).collect();
    let holidays: Vec<(Date, Holiday)> =
        found.iter().flatten().flatten().filter_map(|day| Some((day.date, day.holiday?))).collect();
    let name = capitalised(&dates.month_year(within));
    let title = scene.t("schedule");
    rsx! {
        Frame { title: title.clone(), tab: MainTab::Schedule, testid: "month",
            Stack {
                Title { words: title, end: listen(scene, None) }
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
                onpress: move |()| shown.set(None),
            }
            Month {
                label: name,
                weekdays: (0..7).map(|day| dates.weekday_short(plus_days(monday_of(within), day))).collect::<Vec<_>>(),
                weeks: found
                    .iter()
                    .map(|week| week.iter().map(|day| day.map(|day| drawn(scene, day, today))).collect())
                    .collect::<Vec<_>>(),
                onday: move |(week, weekday): (usize, usize)| {
                    shown_day.set(days.get(week).and_then(|days| *days.get(weekday)?));
                    shown.set(None);
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

fn drawn(scene: &Scene, day: DayOfMonth, today: Date) -> MonthDay {
    let catalog = scene.catalog();
    let name = catalog.dates().weekday_day_month(day.date);
    let name = match day.holiday {
        Some(holiday) => format!("{name}, {}", scene.t(holiday.message_key())),
        None => name,
    };
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
        opens: day.opens,
    }
}
