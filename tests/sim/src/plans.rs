//! The plans that coaches publish: each is known by its notice.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use stegvis_shared::domain::activity::{Activity, ActivityKind, Schedule, WeekdayName};
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::text::{Note, Title};
use stegvis_shared::id::{ActivityId, GoalId};
use stegvis_shared::sync::View;
use stegvis_shared::time::HourMinute;

/// The Monday on which every history begins.
pub(crate) const MONDAY: Date = date(2026, 11, 23);

/// Gives the staircase of the simulated programme.
pub(crate) fn staircase() -> Staircase {
    let step = |name| Step { title: title(name), about: None };
    Staircase { steps: ["Lära känna", "Praktik"].map(step).to_vec(), top: title("Eget arbete") }
}

/// Gives one of 256 plans that begin on a Monday, with a notice that no other attempt to publish has.
pub(crate) fn document(serial: u32, variant: u8, monday: Date) -> PlanDocument {
    let has = |bit: u8| variant & (1 << bit) != 0;
    let goal = |number: u8| Goal {
        id: GoalId::from_bytes([number; 16]),
        step: 1 + number % 2,
        title: title(if has(7) { "Ringa ett samtal" } else { "Boka ett besök" }),
        how: None,
    };
    PlanDocument {
        step: 1 + variant % 3,
        notice: Some(notice(serial)),
        goals: (1..4).filter(|bit| has(*bit)).map(goal).collect(),
        activities: (4..7).filter(|bit| has(*bit)).map(|bit| activity(bit, has(0), monday)).collect(),
    }
}

/// Gives the notice by which an attempt to publish is known.
pub(crate) fn notice(serial: u32) -> Note {
    format!("Plan {serial}").parse().expect("a short text is a note")
}

/// An activity that is known by a number: one is once, the others are weekly for three weeks, some with a day off.
fn activity(number: u8, has_day_off: bool, monday: Date) -> Activity {
    let day = |days: i64| monday.saturating_add(days.days());
    let (start, end) = (at(8 + number), at(10 + number));
    let schedule = if number == 4 {
        Schedule::Once { date: day(3), start, end }
    } else {
        Schedule::Weekly {
            weekdays: vec![WeekdayName::Tuesday, WeekdayName::Thursday],
            start,
            end,
            first: monday,
            until: day(18),
            except: if has_day_off { vec![day(8)] } else { Vec::new() },
        }
    };
    Activity {
        id: ActivityId::from_bytes([number; 16]),
        kind: ActivityKind::Swedish,
        title: title(&format!("Kurs {number}")),
        place: None,
        contact: None,
        bring: None,
        schedule,
    }
}

/// Says how what a phone shows differs from a plan; `None` when it is the plan.
///
/// The times of the activities follow from the plan and the server's clock; that each belongs to an activity is what
/// can be said here.
pub(crate) fn difference(document: &PlanDocument, view: &View) -> Option<String> {
    let wanted: Vec<_> = document.goals.iter().map(|goal| (goal.id, goal.title.as_str())).collect();
    let shown: Vec<_> = view.goals.iter().map(|goal| (goal.id, goal.title.as_str())).collect();
    if wanted != shown {
        return Some(format!("goals {shown:?}, not {wanted:?}"));
    }
    let mut wanted: Vec<_> = document.activities.iter().map(|activity| activity.id).collect();
    let mut shown: Vec<_> = view.activities.values().map(|activity| activity.id).collect();
    wanted.sort_unstable();
    shown.sort_unstable();
    if wanted != shown {
        return Some(format!("activities {shown:?}, not {wanted:?}"));
    }
    if view.staircase.as_ref().is_some_and(|staircase| staircase.current != document.step) {
        return Some(format!("another step than {}", document.step));
    }
    let stray = view.occurrences.iter().find(|occurrence| view.activity(occurrence).is_none());
    stray.map(|stray| format!("a time without its activity: {stray:?}"))
}

pub(crate) fn title(text: &str) -> Title {
    text.parse().expect("a short text is a title")
}

fn at(hour: u8) -> HourMinute {
    HourMinute::new(hour, 0).expect("activities are by day")
}
