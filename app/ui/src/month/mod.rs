//! A month at a glance: on which days something is, Monday first.

use dioxus::prelude::*;

use crate::press::Press;

/// One day in the picture of a month.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthDay {
    /// The day's number, as `14`.
    pub number: String,
    /// Day and number of activities in words, for ears; holds the number.
    pub label: String,
    /// How many activities there are; dots, up to three.
    pub count: usize,
    /// Whether it is today.
    pub today: bool,
    /// Whether it is a public holiday.
    pub holiday: bool,
    /// Whether it leads to its week.
    pub opens: bool,
}

/// Shows a month as a table of its weeks. A day leads to its week.
#[component]
pub fn Month(
    /// The month's name, for ears.
    label: String,
    /// The short names of the weekdays, Monday first.
    weekdays: Vec<String>,
    /// The weeks, with a place for each weekday; `None` is a day of another month.
    weeks: Vec<Vec<Option<MonthDay>>>,
    /// Takes the indices of week and weekday.
    onday: EventHandler<(usize, usize)>,
) -> Element {
    rsx! {
        table { class: "month", "aria-label": label,
            thead {
                tr {
                    for (index , weekday) in weekdays.into_iter().enumerate() {
                        th { key: "{index}", scope: "col", "{weekday}" }
                    }
                }
            }
            tbody {
                for (index , week) in weeks.into_iter().enumerate() {
                    tr { key: "{index}",
                        for (place , day) in week.into_iter().enumerate() {
                            td { key: "{place}",
                                if let Some(day) = day {
                                    {one_day(&day, EventHandler::new(move |()| onday.call((index, place))))}
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn one_day(day: &MonthDay, onpress: EventHandler<()>) -> Element {
    let state = day.today.then_some("today");
    let current = day.today.then_some("date");
    let onpress = day.opens.then_some(onpress);
    rsx! {
        Press { class: "month-day", state, current, onpress,
            span { class: if day.holiday { "month-holiday" }, "aria-hidden": "true", "{day.number}" }
            span { class: "for-ears", "{day.label}" }
            span { class: "month-dots",
                for dot in 0..day.count.min(3) {
                    i { key: "{dot}" }
                }
            }
        }
    }
}
