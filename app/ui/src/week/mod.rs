//! The schedule: one week as a list of days, Monday first.

use dioxus::prelude::*;

use crate::here_badge::HereBadge;
use crate::icon::{Icon, IconName, IconSize};
use crate::press::Press;
use crate::state_mark::{Mark, StateMark};
use crate::words::{Words, both};

/// A way to the week before or after.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekTurn {
    /// The week's short name.
    pub text: String,
    /// Which way it is, for ears, after the name.
    pub label: String,
    /// Goes there.
    pub onpress: EventHandler<()>,
}

/// Names the week that is shown, with a way to those beside it.
#[component]
pub fn WeekHeader(
    /// The week's name.
    name: String,
    /// From which day to which.
    dates: String,
    /// The week before, if it can be shown.
    previous: Option<WeekTurn>,
    /// The week after, if it can be shown.
    next: Option<WeekTurn>,
) -> Element {
    rsx! {
        div { class: "week",
            if let Some(previous) = previous {
                Press { class: "week-turn", onpress: previous.onpress,
                    Icon { name: IconName::ChevronLeft }
                    span { "{previous.text}" }
                    span { class: "for-ears", "{previous.label}" }
                }
            } else {
                span {}
            }
            p { class: "week-name", "aria-live": "polite",
                span { class: "lead", "{name}" }
                span { class: "soft", "{dates}" }
            }
            if let Some(next) = next {
                Press { class: "week-turn", onpress: next.onpress,
                    span { "{next.text}" }
                    span { class: "for-ears", "{next.label}" }
                    Icon { name: IconName::ChevronRight }
                }
            } else {
                span {}
            }
        }
    }
}

/// Holds [`Day`]s.
#[component]
pub fn Days(
    /// The days, in order.
    children: Element,
) -> Element {
    rsx! {
        ol { {children} }
    }
}

const MIDDLE: ScrollToOptions = ScrollToOptions {
    behavior: ScrollBehavior::Instant,
    vertical: ScrollLogicalPosition::Center,
    horizontal: ScrollLogicalPosition::Nearest,
};

/// One day, with its events.
#[component]
pub fn Day(
    /// The weekday.
    name: String,
    /// The date.
    date: String,
    /// The word "today", on the day that it is.
    today: Option<String>,
    /// The holiday that the day is.
    holiday: Option<Words>,
    /// Whether it is scrolled to the middle when it comes.
    #[props(default)]
    to_middle: bool,
    /// What to say where there is no event.
    free: Option<String>,
    /// [`ScheduleEvent`]s.
    children: Element,
) -> Element {
    let onmounted = move |event: MountedEvent| async move {
        if to_middle {
            // A page that cannot be scrolled shows the week from its Monday.
            event.scroll_to_with_options(MIDDLE).await.ok();
        }
    };
    rsx! {
        li { class: "day", onmounted, "data-today": today.is_some().then_some(""), "aria-current": today.is_some().then_some("date"),
            h2 { class: "day-name",
                span { class: "lead", "{name}" }
                " "
                span { class: "soft", "{date}" }
                if let Some(text) = today.clone() {
                    HereBadge { text }
                }
            }
            if let Some(holiday) = holiday {
                p { class: "day-holiday", {both(&holiday)} }
            }
            if let Some(free) = free {
                p { class: "day-free", "{free}" }
            } else {
                ul { {children} }
            }
        }
    }
}

/// One activity at one time.
#[component]
pub fn ScheduleEvent(
    /// A picture of it.
    icon: IconName,
    /// When it starts, as `09:00`.
    time: String,
    /// The same for machines.
    datetime: Option<String>,
    /// Until when, in words.
    until: Option<String>,
    /// What it is.
    #[props(into)]
    what: Words,
    /// Where.
    place: Option<Words>,
    /// What became of it, or of one's answer.
    mark: Option<Mark>,
    /// Whether it is cancelled; the mark says so in words.
    #[props(default)]
    cancelled: bool,
    /// Where it leads.
    href: Option<String>,
    /// What to do.
    onpress: Option<EventHandler<()>>,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    rsx! {
        li {
            Press {
                class: "event",
                state: cancelled.then_some("cancelled"),
                href,
                onpress,
                testid,
                Icon { name: icon, size: IconSize::Large }
                span { class: "grow",
                    span { class: "event-time",
                        time { datetime, "{time}" }
                        if let Some(until) = until {
                            " {until}"
                        }
                    }
                    span { class: "event-what", {both(&what)} }
                    if let Some(place) = place {
                        span { class: "soft", {both(&place)} }
                    }
                    if let Some(mark) = mark {
                        StateMark { mark }
                    }
                }
            }
        }
    }
}
