//! The week, and the list of all activities: the middle column.

use dioxus::prelude::*;
use jiff::civil::Date;
use stegvis_i18n::Args;
use stegvis_shared::domain::activity::{Activity, Schedule};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::ActivityId;
use stegvis_shared::time::{HourMinute, ZoneClock};
use stegvis_ui::{
    Block as GridBlock, BlockMove, BlockState as GridState, Do, DoKind, Empty, GridDay, Icon, IconName,
    Panel, WeekGrid, WorkHeading,
};

use super::activity_form::ActivityFields;
use super::desk::Desk;
use super::quick::QuickLine;
use super::words;
use crate::plan::edit;
use crate::plan::form::ActivityForm;
use crate::plan::history::EditOf;
use crate::plan::week::{Block, BlockState, blocks, days, monday_of, plus_weeks};
use crate::platform;
use crate::state::{Wording, use_wording};
use stegvis_app::screens::kind_picture as picture;

/// Opens the form for a new activity.
pub(super) fn add(desk: Desk, clock: ZoneClock) {
    let id = ActivityId::new(platform::now(), platform::random());
    let monday = plus_weeks(monday_of(clock.local(platform::now()).date()), 1);
    open(desk, ActivityForm::blank(id, monday));
}

/// Opens the form with what is in it.
pub(super) fn open(desk: Desk, form: ActivityForm) {
    let mut shown = desk.form;
    desk.settle();
    shown.set(Some(form));
    platform::focus_soon("[data-testid=activity-title]");
}

#[component]
pub(super) fn ActivitiesPanel(desk: Desk, published: Option<PlanDocument>, clock: ZoneClock) -> Element {
    let wording = use_wording();
    let document = desk.document();
    let form = desk.form.read().clone();
    let today = clock.local(clock.now).date();
    let mut monday = use_signal(|| monday_of(today));
    let mut chosen_day = use_signal(|| None::<Date>);
    let shown = blocks(&document, published.as_ref(), monday());
    let (first_hour, end_hour) = hours_shown(&shown);
    let weekend = shown.iter().any(|block| block.date.weekday().to_monday_zero_offset() > 4);
    let grid_days: Vec<GridDay> = days(monday())
        .take(if weekend { 7 } else { 5 })
        .map(|day| GridDay { name: day_name(wording, day), today: day == today })
        .collect();
    let chosen = form.as_ref().map(|form| form.id);
    let grid: Vec<GridBlock> = shown
        .iter()
        .enumerate()
        .map(|(index, block)| {
            let id = block.activity.id;
            let earlier = shown.iter().take(index).filter(|other| other.activity.id == id).count();
            let name = format!("{id}-{earlier}");
            grid_block(wording, block, name, monday(), chosen)
        })
        .collect();
    let places: Vec<(ActivityId, Date)> = shown.iter().map(|block| (block.activity.id, block.date)).collect();
    let pressed = places.clone();
    let choose = move |index: usize| {
        let Some((id, date)) = pressed.get(index).copied() else { return };
        if let Some(activity) = desk.document().activities.iter().find(|activity| activity.id == id) {
            chosen_day.set(Some(date));
            open(desk, ActivityForm::of(activity));
        }
    };
    let moves = move |wish: BlockMove| {
        let Some((id, date)) = places.get(wish.block).copied() else { return };
        move_activity(desk, id, date, wish);
    };
    let week = wording.text("edit-week", &week_args(wording, monday()));
    rsx! {
        Panel { title: wording.t("edit-week-title"), title_hidden: true, testid: "edit-week",
            QuickLine { desk, today }
            if let Some(form) = form {
                ActivityFields { desk, form, day: chosen_day() }
            }
            div { class: "panel-top",
                span { class: "strong", "{week}" }
                div { class: "panel-actions",
                    Do {
                        text: wording.t("edit-week-before"),
                        kind: DoKind::Quiet,
                        icon: IconName::ChevronLeft,
                        onpress: move |()| monday.set(plus_weeks(monday(), -1)),
                    }
                    Do {
                        text: wording.t("edit-week-after"),
                        kind: DoKind::Quiet,
                        icon: IconName::ChevronRight,
                        onpress: move |()| monday.set(plus_weeks(monday(), 1)),
                    }
                }
            }
            WeekGrid {
                label: week,
                days: grid_days,
                first_hour,
                end_hour,
                blocks: grid,
                onchoose: choose,
                onmove: moves,
                testid: "grid",
            }
            p { class: "note", {wording.t("edit-week-note")} }
            div { class: "panel-top",
                WorkHeading { text: wording.with("edit-all", "count", document.activities.len()) }
                Do {
                    text: wording.t("edit-add"),
                    icon: IconName::Plus,
                    shortcut: "N",
                    onpress: move |()| add(desk, clock),
                    testid: "add-activity",
                }
            }
            if document.activities.is_empty() {
                Empty { icon: IconName::Calendar, title: wording.t("edit-empty"), text: wording.t("edit-empty-text") }
            }
            ul { "aria-label": wording.with("edit-all", "count", document.activities.len()),
                for activity in document.activities.iter() {
                    ActivityRow { key: "{activity.id}", desk, activity: activity.clone() }
                }
            }
        }
    }
}

#[component]
fn ActivityRow(desk: Desk, activity: Activity) -> Element {
    let wording = use_wording();
    let id = activity.id;
    let label = |seen: &str, more: &str| {
        wording.label(&wording.t(seen), wording.with(more, "title", activity.title.as_str()))
    };
    let place = activity.place.as_ref().map(|place| format!(" · {}", place.name)).unwrap_or_default();
    let opened = activity.clone();
    rsx! {
        li { class: "goal-line", "data-testid": "activity",
            Icon { name: picture(activity.kind) }
            span { class: "grow",
                bdi { class: "strong", "{activity.title}" }
                br {}
                span { class: "note", {words::schedule(wording, &activity.schedule)} "{place}" }
            }
            Do {
                text: wording.t("edit-open"),
                label: label("edit-open", "edit-open-label"),
                kind: DoKind::Quiet,
                icon: IconName::Pencil,
                onpress: move |()| open(desk, ActivityForm::of(&opened)),
            }
            Do {
                text: wording.t("edit-remove"),
                label: label("edit-remove", "edit-remove-label"),
                kind: DoKind::Quiet,
                icon: IconName::Trash,
                onpress: move |()| remove(desk, id),
            }
        }
    }
}

/// Takes an activity away; a press on undo brings it back.
pub(super) fn remove(desk: Desk, id: ActivityId) {
    let mut form = desk.form;
    if form.peek().as_ref().is_some_and(|form| form.id == id) {
        form.set(None);
    }
    desk.edit(EditOf::Once, |document| edit::remove_activity(document, id));
}

/// Moves an activity by an arrow key: the time of all its days, or the day.
fn move_activity(desk: Desk, id: ActivityId, date: Date, wish: BlockMove) {
    let document = desk.document();
    let Some(activity) = document.activities.iter().find(|activity| activity.id == id) else { return };
    let Some(schedule) = moved(&activity.schedule, date, wish) else { return };
    let moved = Activity { schedule, ..activity.clone() };
    let mut form = desk.form;
    if form.peek().as_ref().is_some_and(|form| form.id == id) {
        form.set(Some(ActivityForm::of(&moved)));
    }
    desk.edit(EditOf::Activity(id), |document| edit::put_activity(document, moved));
}

/// Gives the schedule a quarter or a day further; `None` where the day or the week ends.
fn moved(schedule: &Schedule, date: Date, wish: BlockMove) -> Option<Schedule> {
    let by = |time: HourMinute| {
        let minutes = u16::try_from(i32::from(time.minutes()) + i32::from(wish.minutes)).ok()?;
        HourMinute::new(u8::try_from(minutes / 60).ok()?, u8::try_from(minutes % 60).ok()?)
    };
    let to = date.checked_add(jiff::Span::new().days(i32::from(wish.days))).ok()?;
    let mut moved = schedule.clone();
    match &mut moved {
        Schedule::Once { date, start, end } => (*date, *start, *end) = (to, by(*start)?, by(*end)?),
        Schedule::Weekly { weekdays, start, end, except, .. } => {
            (*start, *end) = (by(*start)?, by(*end)?);
            if wish.days != 0 {
                if monday_of(to) != monday_of(date) || weekdays.contains(&to.weekday().into()) {
                    return None;
                }
                weekdays.retain(|weekday| *weekday != date.weekday().into());
                weekdays.push(to.weekday().into());
                weekdays.sort_unstable();
                // Days that were cancelled on the old weekday are no days of the activity any more.
                except.retain(|day| weekdays.contains(&day.weekday().into()));
            }
        }
    }
    moved.problems().is_empty().then_some(moved)
}

fn grid_block(
    wording: Wording,
    block: &Block<'_>,
    name: String,
    monday: Date,
    chosen: Option<ActivityId>,
) -> GridBlock {
    let (start, end) = block.activity.schedule.hours();
    let (state, words) = match block.state {
        BlockState::Published => (GridState::Published, None),
        BlockState::New => (GridState::New, Some("block-new")),
        BlockState::Cancelled => (GridState::Cancelled, Some("block-cancelled")),
    };
    GridBlock {
        name,
        day: usize::try_from((block.date - monday).get_days()).unwrap_or_default(),
        start_min: start.minutes(),
        end_min: end.minutes(),
        title: words::breakable(&block.activity.title),
        note: words::hours_short(start, end),
        icon: picture(block.activity.kind),
        state,
        state_words: words.map(|key| wording.t(key)).unwrap_or_default(),
        chosen: chosen == Some(block.activity.id),
    }
}

/// The office day, and longer where something is outside it.
fn hours_shown(blocks: &[Block<'_>]) -> (u16, u16) {
    let hours = blocks.iter().map(|block| block.activity.schedule.hours());
    let (first, last) = hours.fold((8 * 60, 16 * 60), |(first, last), (start, end)| {
        (first.min(start.minutes()), last.max(end.minutes()))
    });
    (first / 60, last.div_ceil(60))
}

fn day_name(wording: Wording, day: Date) -> String {
    format!("{} {}", wording.dates().weekday_short(day), day.day())
}

fn week_args(wording: Wording, monday: Date) -> Args {
    let sunday = monday.saturating_add(jiff::Span::new().days(6));
    Args::new()
        .with("number", i64::from(monday.iso_week_date().week()))
        .with("days", wording.dates().day_month_range(monday, sunday))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_shared::domain::activity::WeekdayName::{Thursday, Tuesday, Wednesday};

    use super::*;
    use crate::plan::samples::{MONDAY, activity, hour, once};

    #[test]
    fn arrow_keys_move_time_and_day_inside_the_week() {
        let tuesday = date(2026, 11, 24);
        let weekly = |weekdays: &[_], start, end| {
            let mut schedule = activity(1, "mat").schedule;
            if let Schedule::Weekly { weekdays: days, start: from, end: to, .. } = &mut schedule {
                (*days, *from, *to) = (weekdays.to_vec(), start, end);
            }
            schedule
        };
        let quarter = |hour, minute| HourMinute::new(hour, minute).unwrap();
        let wish = |days, minutes| BlockMove { block: 0, days, minutes };
        let base = weekly(&[Tuesday, Thursday], hour(10), hour(12));
        let table = [
            (base.clone(), wish(0, 15), Some(weekly(&[Tuesday, Thursday], quarter(10, 15), quarter(12, 15)))),
            (base.clone(), wish(1, 0), Some(weekly(&[Wednesday, Thursday], hour(10), hour(12)))),
            (weekly(&[Tuesday, Wednesday], hour(10), hour(12)), wish(1, 0), None),
            (weekly(&[Tuesday], hour(0), hour(1)), wish(0, -15), None),
            (weekly(&[Tuesday], hour(22), hour(23)), wish(0, 60), None),
        ];
        for (schedule, wish, expected) in table {
            assert_eq!(moved(&schedule, tuesday, wish), expected, "{wish:?}");
        }
        let meeting = once(2, "Möte", MONDAY).schedule;
        let next_week = Schedule::Once { date: date(2026, 11, 22), start: hour(13), end: hour(14) };
        assert_eq!(moved(&meeting, MONDAY, wish(-1, 0)), Some(next_week));
    }
}
