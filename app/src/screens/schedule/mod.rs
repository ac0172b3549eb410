//! The schedule: one week as a list of days, or one month at a glance. Monday first.

mod calendar;
mod month;
mod months;
mod weeks;

use dioxus::prelude::*;
use jiff::civil::Date;
use stegvis_i18n::{Args, time_of_day};
use stegvis_shared::domain::holiday::Holiday;
use stegvis_shared::sync::OccurrenceItem;
use stegvis_shared::time::{minutes, plus_days};
use stegvis_ui::{
    Button, ButtonKind, Day, Days, IconName, Mark, MarkState, ScheduleEvent, Stack, Title, WeekHeader,
    WeekTurn,
};

use self::calendar::CalendarSheet;
use self::month::month;
use self::weeks::{MarkWord, WeekDay, days, ends, mark_word};
use super::frame::{Frame, MainTab, listen, loading_frame, status, translated, use_opening};
use super::occurrence::address;
use super::today::news_mark;
use super::{feeling_picture, kind_picture};
use crate::scene::{Scene, use_scene};
use crate::texts::{self, capitalised, monday_of};

/// Shows one week.
#[component]
pub fn Schedule() -> Element {
    let scene = use_scene();
    use_opening(&scene);
    let mut shown_day = scene.shown_day;
    let mut shown_month = use_signal(|| None::<Date>);
    let mut is_calendar_open = use_signal(|| false);
    let view = scene.view.read();
    if view.profile.is_none() {
        return loading_frame(&scene, "schedule", MainTab::Schedule);
    }
    let today = scene.now.read().date();
    let (first, last) = ends(&view.occurrences, today);
    let day = shown_day().unwrap_or(today);
    let monday = monday_of(day).clamp(first, last);
    let sunday = plus_days(monday, 6);
    // A week that is opened at its Monday is shown from its head.
    let to_middle = |date| date == day && day != monday;
    if let Some(within) = shown_month() {
        return month(&scene, (first, last), within, shown_month);
    }
    let week_days = days(&view.occurrences, monday);
    let activities =
        week_days.iter().flat_map(|day| &day.occurrences).filter_map(|occurrence| view.activity(occurrence));
    let texts_shown: Vec<&str> = activities
        .flat_map(|activity| {
            let place = activity.place.iter().map(|place| place.name.as_str());
            std::iter::once(activity.title.as_str()).chain(place)
        })
        .collect();
    let sheet = is_calendar_open().then(|| {
        rsx! {
            CalendarSheet { onclose: move |()| is_calendar_open.set(false) }
        }
    });
    let title = scene.t("schedule");
    rsx! {
        Frame { title: title.clone(), tab: MainTab::Schedule, sheet, testid: "schedule",
            Stack {
                Title { words: title, end: listen(&scene, None) }
                WeekHeader {
                    name: scene.text("week", &week_args(monday)),
                    dates: scene.catalog().dates().day_month_range(monday, sunday),
                    previous: (monday > first).then(|| turn(&scene, "week-before", monday, -7)),
                    next: (monday < last).then(|| turn(&scene, "week-after", monday, 7)),
                }
            }
            {status(&scene)}
            Button {
                words: scene.t("month-show"),
                kind: ButtonKind::Quiet,
                icon: IconName::Calendar,
                // The week of the first of a month begins in the month before.
                onpress: move |()| shown_month.set(Some(plus_days(monday, 3))),
            }
            if monday != monday_of(today) {
                Button { words: scene.t("week-this"), kind: ButtonKind::Quiet, onpress: move |()| shown_day.set(None) }
            }
            Days {
                // A week takes the place of another; only a day that is scrolled to comes anew.
                for (index , week_day) in week_days.iter().enumerate() {
                    Fragment { key: "{index}{to_middle(week_day.date)}",
                        {one_day(&scene, week_day, today, to_middle(week_day.date))}
                    }
                }
            }
            {translated(scene.translated(texts_shown))}
            Button {
                words: scene.t("calendar-add"),
                kind: ButtonKind::Quiet,
                icon: IconName::Plus,
                onpress: move |()| is_calendar_open.set(true),
            }
        }
    }
}

fn turn(scene: &Scene, key: &'static str, monday: Date, days: i64) -> WeekTurn {
    let mut shown_day = scene.shown_day;
    let there = plus_days(monday, days);
    WeekTurn {
        text: scene.text("week-short", &week_args(there)),
        label: scene.text(key, &week_args(there)),
        onpress: EventHandler::new(move |()| shown_day.set(Some(there))),
    }
}

fn week_args(monday: Date) -> Args {
    Args::new().with("number", i64::from(monday.iso_week_date().week()))
}

fn one_day(scene: &Scene, day: &WeekDay, today: Date, to_middle: bool) -> Element {
    let (name, date) = {
        let catalog = scene.catalog();
        (capitalised(&catalog.dates().weekday(day.date)), catalog.dates().day_month_short(day.date))
    };
    rsx! {
        Day {
            name,
            date,
            today: (day.date == today).then(|| scene.t("today")),
            holiday: Holiday::of(day.date).map(|holiday| scene.bilingual(holiday.message_key())),
            to_middle,
            free: day.occurrences.is_empty().then(|| scene.t("day-free")),
            for (index , occurrence) in day.occurrences.iter().enumerate() {
                Fragment { key: "{index}", {one_event(scene, occurrence)} }
            }
        }
    }
}

fn one_event(scene: &Scene, occurrence: &OccurrenceItem) -> Element {
    let view = scene.view.read();
    let Some(activity) = view.activity(occurrence) else { return VNode::empty() };
    let until = Args::new().with("time", time_of_day(occurrence.end.time()));
    rsx! {
        ScheduleEvent {
            icon: kind_picture(activity.kind),
            time: texts::time(occurrence.start),
            datetime: minutes::text(&occurrence.start),
            until: scene.text("until", &until),
            what: scene.phrase(&activity.title),
            place: activity.place.as_ref().map(|place| scene.phrase(&place.name)),
            mark: mark(scene, occurrence),
            cancelled: occurrence.cancelled,
            href: address(activity.id, occurrence),
        }
    }
}

/// Makes the mark of a time in a list; `None` while there is nothing to say.
pub(super) fn mark(scene: &Scene, occurrence: &OccurrenceItem) -> Option<Mark> {
    let Some(word) = mark_word(occurrence) else {
        return news_mark(scene, scene.view.read().activity(occurrence)?.id);
    };
    let (state, key) = match word {
        MarkWord::Cancelled => (MarkState::Stopped, "mark-cancelled"),
        MarkWord::Coming => (MarkState::Done, "mark-coming"),
        MarkWord::ComingWaiting => (MarkState::Waiting, "mark-coming-waiting"),
        MarkWord::Cannot => (MarkState::Stopped, "mark-cannot"),
        MarkWord::CannotWaiting => (MarkState::Waiting, "mark-cannot-waiting"),
        MarkWord::Late => (MarkState::Done, "mark-late"),
        MarkWord::LateWaiting => (MarkState::Waiting, "mark-late-waiting"),
        MarkWord::Here => (MarkState::Done, "answered-here"),
        MarkWord::HereWaiting => (MarkState::Waiting, "mark-here-waiting"),
        MarkWord::Was(feeling) => {
            let mark = Mark::new(MarkState::Done, scene.t(feeling.message_key()));
            return Some(mark.with_icon(feeling_picture(feeling)));
        }
    };
    Some(Mark::new(state, scene.t(key)))
}
