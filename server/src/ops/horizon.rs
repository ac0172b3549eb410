//! The rolling horizon: which days of the schedule phones hold, and when an activity is on them.
//!
//! # Design
//! Recurrence is expanded here, by the `rrule` crate (RFC 5545), in wall-clock time: "every Tuesday at ten" stays at ten
//! when summer time begins. A phone gets occurrences and needs neither rule nor time zone.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime as Instant, NaiveDate, Utc};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Tz, Weekday};
use stegvis_shared::domain::activity::{Schedule, WeekdayName};
use stegvis_shared::time::HourMinute;

/// Days before today that phones hold.
const BACK_DAYS: i64 = 14;
/// Weeks after today that phones hold.
const AHEAD_WEEKS: i64 = 26;
/// More than any span of days that is asked for has occurrences of one activity.
const MOST: u16 = 1_000;

/// A span of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Span {
    pub(crate) first: Date,
    pub(crate) last: Date,
}

/// One time of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Occurrence {
    /// Wall-clock time.
    pub(crate) start: DateTime,
    /// The same day.
    pub(crate) end: HourMinute,
    pub(crate) cancelled: bool,
}

impl Span {
    /// Gives the days that phones hold: from 14 days back to 26 weeks ahead.
    pub(crate) fn horizon(today: Date) -> Self {
        Self {
            first: today.saturating_sub(BACK_DAYS.days()),
            last: today.saturating_add(AHEAD_WEEKS.weeks()),
        }
    }

    /// Gives the days that a coach's page shows: from last week's Monday on, for five weeks.
    pub(crate) fn coach_page(today: Date) -> Self {
        let first = monday(today).saturating_sub(1.week());
        Self { first, last: first.saturating_add(5.weeks()).saturating_sub(1.day()) }
    }
}

/// Remembers the times of schedules: when a group gets one plan, they are worked out once.
#[derive(Debug, Default)]
pub(crate) struct Calendar(HashMap<Span, HashMap<Schedule, Arc<[Occurrence]>>>);

impl Calendar {
    /// As [`occurrences`].
    pub(crate) fn occurrences(&mut self, schedule: &Schedule, span: Span) -> Arc<[Occurrence]> {
        let known = self.0.entry(span).or_default();
        if let Some(found) = known.get(schedule) {
            return Arc::clone(found);
        }
        let found: Arc<[Occurrence]> = occurrences(schedule, span).into();
        known.insert(schedule.clone(), Arc::clone(&found));
        found
    }
}

/// Gives the Monday of a day's week.
pub(crate) fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

/// Lists the times of a schedule within a span, by start. A schedule that breaks rules has those that make sense.
pub(crate) fn occurrences(schedule: &Schedule, span: Span) -> Vec<Occurrence> {
    match schedule {
        Schedule::Once { date, start, end } => {
            let on = (span.first..=span.last).contains(date);
            let occurrence =
                Occurrence { start: date.to_datetime(start.time()), end: *end, cancelled: false };
            on.then_some(occurrence).into_iter().collect()
        }
        Schedule::Weekly { weekdays, start, end, first, until, except } => {
            let within = Span { first: span.first.max(*first), last: span.last.min(*until) };
            weekly(weekdays, within)
                .into_iter()
                .map(|date| Occurrence {
                    start: date.to_datetime(start.time()),
                    end: *end,
                    cancelled: except.contains(&date),
                })
                .collect()
        }
    }
}

/// Lists the days of a span that are on the weekdays.
fn weekly(weekdays: &[WeekdayName], span: Span) -> Vec<Date> {
    // Without BYDAY a rule would repeat the weekday of its start.
    if weekdays.is_empty() || span.first > span.last {
        return Vec::new();
    }
    let (Some(first), Some(last)) = (midnight(span.first), midnight(span.last)) else { return Vec::new() };
    let rule = RRule::new(Frequency::Weekly)
        .by_weekday(weekdays.iter().map(|day| NWeekday::Every(weekday(*day))).collect())
        .until(last)
        .validate(first);
    let Ok(rule) = rule else { return Vec::new() };
    let days = RRuleSet::new(first).rrule(rule).all(MOST).dates;
    days.into_iter().filter_map(|day| date(day.date_naive())).collect()
}

/// Gives the start of a day as the library wants it. UTC has no summer time, so a day there is a day anywhere.
fn midnight(day: Date) -> Option<Instant<Tz>> {
    let (month, of_month) = (u32::try_from(day.month()).ok()?, u32::try_from(day.day()).ok()?);
    let midnight = NaiveDate::from_ymd_opt(day.year().into(), month, of_month)?.and_hms_opt(0, 0, 0)?;
    Some(Instant::<Utc>::from_naive_utc_and_offset(midnight, Utc).with_timezone(&Tz::UTC))
}

fn date(day: NaiveDate) -> Option<Date> {
    use chrono::Datelike;
    Date::new(day.year().try_into().ok()?, day.month().try_into().ok()?, day.day().try_into().ok()?).ok()
}

const fn weekday(day: WeekdayName) -> Weekday {
    match day {
        WeekdayName::Monday => Weekday::Mon,
        WeekdayName::Tuesday => Weekday::Tue,
        WeekdayName::Wednesday => Weekday::Wed,
        WeekdayName::Thursday => Weekday::Thu,
        WeekdayName::Friday => Weekday::Fri,
        WeekdayName::Saturday => Weekday::Sat,
        WeekdayName::Sunday => Weekday::Sun,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn weekly_schedule(weekdays: &[WeekdayName], first: Date, until: Date, except: &[Date]) -> Schedule {
        Schedule::Weekly {
            weekdays: weekdays.to_vec(),
            start: "10:00".parse().unwrap(),
            end: "12:00".parse().unwrap(),
            first,
            until,
            except: except.to_vec(),
        }
    }

    fn starts(schedule: &Schedule, span: Span) -> Vec<(String, bool)> {
        occurrences(schedule, span)
            .iter()
            .map(|occurrence| (occurrence.start.to_string(), occurrence.cancelled))
            .collect()
    }

    #[test]
    fn weekly_times_stay_at_their_hour_when_summer_time_ends() {
        // Summer time ends on Sunday 2026-10-25.
        let span = Span { first: date(2026, 10, 19), last: date(2026, 11, 1) };
        let schedule = weekly_schedule(
            &[WeekdayName::Tuesday, WeekdayName::Thursday],
            date(2026, 10, 20),
            date(2026, 12, 18),
            &[date(2026, 10, 29)],
        );
        let expected = [
            ("2026-10-20T10:00:00", false),
            ("2026-10-22T10:00:00", false),
            ("2026-10-27T10:00:00", false),
            ("2026-10-29T10:00:00", true),
        ];
        assert_eq!(starts(&schedule, span), expected.map(|(start, cancelled)| (start.to_owned(), cancelled)));
    }

    #[test]
    fn first_and_last_days_are_in_and_others_are_out() {
        // 2026-11-23 is a Monday.
        let monday = date(2026, 11, 23);
        let every_day = weekly_schedule(&WeekdayName::ALL, monday, date(2026, 11, 25), &[]);
        let days = |span| starts(&every_day, span).len();
        assert_eq!(days(Span::horizon(monday)), 3);
        assert_eq!(days(Span { first: monday, last: monday }), 1);
        assert_eq!(days(Span { first: date(2026, 11, 26), last: date(2026, 12, 1) }), 0);
        // The first day is no Tuesday: it must not be taken for one.
        let tuesdays = weekly_schedule(&[WeekdayName::Tuesday], monday, date(2026, 12, 1), &[]);
        assert_eq!(
            starts(&tuesdays, Span::horizon(monday)),
            [("2026-11-24T10:00:00".to_owned(), false), ("2026-12-01T10:00:00".to_owned(), false)]
        );
    }

    #[test]
    fn broken_schedules_never_happen() {
        let monday = date(2026, 11, 23);
        for schedule in [
            weekly_schedule(&[], monday, date(2026, 12, 18), &[]),
            weekly_schedule(&[WeekdayName::Monday], date(2026, 12, 18), monday, &[]),
            weekly_schedule(&[WeekdayName::Monday], Date::MIN, Date::MIN, &[]),
        ] {
            assert_eq!(occurrences(&schedule, Span::horizon(monday)), []);
        }
        let endless = weekly_schedule(&WeekdayName::ALL, Date::MIN, Date::MAX, &[]);
        assert_eq!(occurrences(&endless, Span::horizon(monday)).len(), 14 + 1 + 26 * 7);
    }

    #[test]
    fn coach_page_starts_on_last_weeks_monday() {
        for day in [date(2026, 11, 23), date(2026, 11, 29)] {
            let span = Span::coach_page(day);
            assert_eq!((span.first, span.last), (date(2026, 11, 16), date(2026, 12, 20)), "{day}");
        }
    }
}
