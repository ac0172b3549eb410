//! Plans to test with.

use jiff::civil::{Date, date};
use stegvis_shared::domain::activity::{Activity, ActivityKind, Schedule, WeekdayName};
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::id::{ActivityId, GoalId};
use stegvis_shared::time::HourMinute;

/// A Monday.
pub(crate) const MONDAY: Date = date(2026, 11, 23);

pub(crate) fn hour(hour: u8) -> HourMinute {
    HourMinute::new(hour, 0).unwrap()
}

pub(crate) fn goal(number: u8, title: &str) -> Goal {
    Goal { id: GoalId::from_bytes([number; 16]), step: 1, title: title.parse().unwrap(), how: None }
}

/// Weekly on Tuesdays, 10–12, for four weeks from [`MONDAY`].
pub(crate) fn activity(number: u8, title: &str) -> Activity {
    Activity {
        id: ActivityId::from_bytes([number; 16]),
        kind: ActivityKind::Cooking,
        title: title.parse().unwrap(),
        place: None,
        contact: None,
        bring: None,
        schedule: Schedule::Weekly {
            weekdays: vec![WeekdayName::Tuesday],
            start: hour(10),
            end: hour(12),
            first: MONDAY,
            until: date(2026, 12, 20),
            except: Vec::new(),
        },
    }
}

pub(crate) fn once(number: u8, title: &str, on: Date) -> Activity {
    let schedule = Schedule::Once { date: on, start: hour(13), end: hour(14) };
    Activity { schedule, ..activity(number, title) }
}

pub(crate) fn plan(activities: Vec<Activity>, goals: Vec<Goal>) -> PlanDocument {
    PlanDocument { activities, goals, ..PlanDocument::empty() }
}
