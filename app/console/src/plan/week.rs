//! A week of a plan, as the editor draws it.

use jiff::civil::Date;
use stegvis_shared::domain::activity::{Activity, Schedule, WeekdayName};
use stegvis_shared::domain::plan::PlanDocument;

/// One time of an activity in a week.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Block<'a> {
    pub(crate) activity: &'a Activity,
    pub(crate) date: Date,
    pub(crate) state: BlockState,
}

/// How a time stands to what is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BlockState {
    /// The participant sees it so already.
    Published,
    /// Not published yet, or not so.
    New,
    /// Cancelled.
    Cancelled,
}

/// What a schedule says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnDay {
    Happens,
    Cancelled,
    Nothing,
}

/// Gives the Monday of a date's week.
pub(crate) fn monday_of(date: Date) -> Date {
    let since_monday = i32::from(date.weekday().to_monday_zero_offset());
    date.checked_sub(jiff::Span::new().days(since_monday)).unwrap_or(date)
}

/// Moves a date by weeks, either way; stops at the ends of the calendar.
pub(crate) fn plus_weeks(date: Date, weeks: i32) -> Date {
    date.saturating_add(jiff::Span::new().weeks(weeks))
}

/// Gives the seven days from a Monday on.
pub(crate) fn days(monday: Date) -> impl Iterator<Item = Date> {
    monday.series(jiff::Span::new().days(1)).take(7)
}

/// Lists the times of a week by day and start.
pub(crate) fn blocks<'a>(
    draft: &'a PlanDocument,
    published: Option<&PlanDocument>,
    monday: Date,
) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    for date in days(monday) {
        for activity in &draft.activities {
            let state = match on_day(&activity.schedule, date) {
                OnDay::Nothing => continue,
                OnDay::Cancelled => BlockState::Cancelled,
                OnDay::Happens if is_published(published, activity, date) => BlockState::Published,
                OnDay::Happens => BlockState::New,
            };
            blocks.push(Block { activity, date, state });
        }
    }
    blocks.sort_by_key(|block| (block.date, block.activity.schedule.hours()));
    blocks
}

/// Says what a schedule has on a day.
pub(crate) fn on_day(schedule: &Schedule, day: Date) -> OnDay {
    match schedule {
        Schedule::Once { date, .. } if *date == day => OnDay::Happens,
        Schedule::Once { .. } => OnDay::Nothing,
        Schedule::Weekly { weekdays, first, until, except, .. } => {
            let falls_on =
                (*first..=*until).contains(&day) && weekdays.contains(&WeekdayName::from(day.weekday()));
            match (falls_on, except.contains(&day)) {
                (false, _) => OnDay::Nothing,
                (true, true) => OnDay::Cancelled,
                (true, false) => OnDay::Happens,
            }
        }
    }
}

fn is_published(published: Option<&PlanDocument>, activity: &Activity, date: Date) -> bool {
    let before = published.and_then(|plan| plan.activities.iter().find(|other| other.id == activity.id));
    before.is_some_and(|before| {
        on_day(&before.schedule, date) == OnDay::Happens
            && before.schedule.hours() == activity.schedule.hours()
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::form::ActivityForm;
    use super::super::samples::{MONDAY, activity, once, plan};
    use super::*;

    #[test]
    fn week_shows_what_is_new_and_what_is_cancelled() {
        let published = plan(vec![activity(1, "mat")], vec![]);
        let added = once(2, "Möte", MONDAY);
        let draft = PlanDocument { activities: vec![activity(1, "mat"), added.clone()], ..published.clone() };
        let mut food = ActivityForm::of(&draft.activities[0]);
        food.toggle_day(date(2026, 11, 24));
        let off = PlanDocument { activities: vec![food.parse().unwrap(), added], ..draft.clone() };
        let shown = |draft: &PlanDocument, published: Option<&PlanDocument>, monday| -> Vec<_> {
            let blocks = blocks(draft, published, monday);
            blocks
                .iter()
                .map(|block| (block.activity.title.to_string(), block.date.day(), block.state))
                .collect()
        };
        let (meeting, food) = ("Möte".to_owned(), "mat".to_owned());
        assert_eq!(
            shown(&draft, Some(&published), MONDAY),
            [(meeting.clone(), 23, BlockState::New), (food.clone(), 24, BlockState::Published),]
        );
        assert_eq!(
            shown(&off, Some(&published), MONDAY),
            [(meeting, 23, BlockState::New), (food.clone(), 24, BlockState::Cancelled),]
        );
        assert_eq!(shown(&draft, None, plus_weeks(MONDAY, 1)), [(food, 1, BlockState::New)]);
        assert_eq!(shown(&draft, None, plus_weeks(MONDAY, 5)), []);
    }

    #[test]
    fn monday_of_any_day_is_its_weeks() {
        for day in days(MONDAY) {
            assert_eq!(monday_of(day), MONDAY, "{day}");
        }
        assert_eq!(monday_of(date(2027, 1, 1)), date(2026, 12, 28));
    }
}
