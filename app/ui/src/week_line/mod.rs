//! A participant's week in a column at the desk.

use dioxus::prelude::*;

use crate::state_mark::{Mark, StateMark};

/// One activity of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekLineItem {
    /// When and what.
    pub text: String,
    /// More about it: who leads it, or that there is no answer yet.
    pub note: Option<String>,
    /// What became of it, or of the answer.
    pub mark: Option<Mark>,
    /// Whether it is cancelled; the mark says so in words.
    pub cancelled: bool,
}

/// Holds [`WeekLine`]s.
#[component]
pub fn WeekLines(
    /// What the list holds, for ears.
    label: String,
    /// The days, in order.
    children: Element,
) -> Element {
    rsx! {
        ol { "aria-label": label, {children} }
    }
}

/// One day.
#[component]
pub fn WeekLine(
    /// The weekday.
    day: String,
    /// The date.
    date: String,
    /// Whether it is today.
    #[props(default)]
    today: bool,
    /// The day's activities, in order.
    items: Vec<WeekLineItem>,
    /// What to say where there is none.
    free: Option<String>,
) -> Element {
    rsx! {
        li { class: "week-line", "data-today": today.then_some(""), "aria-current": today.then_some("date"),
            span {
                span { class: "strong", "{day}" }
                span { class: "note", "{date}" }
            }
            if items.is_empty() {
                p { class: "soft", {free} }
            } else {
                ul {
                    for (index , item) in items.into_iter().enumerate() {
                        li { key: "{index}", "data-state": item.cancelled.then_some("cancelled"),
                            span { class: "strong", "{item.text}" }
                            if let Some(mark) = item.mark {
                                StateMark { mark }
                            }
                            if let Some(note) = item.note {
                                span { class: "note", "{note}" }
                            }
                        }
                    }
                }
            }
        }
    }
}
