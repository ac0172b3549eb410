//! What one plan changes against the one before: every difference has a name.

use jiff::civil::{Date, date};
use stegvis_shared::domain::activity::{Activity, ActivityKind, Schedule, WeekdayName};
use stegvis_shared::domain::change::{PlanChange, plan_changes};
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::text::Note;
use stegvis_shared::id::{ActivityId, GoalId};
use stegvis_shared::time::HourMinute;

const MONDAY: Date = date(2026, 11, 23);

fn hour(hour: u8) -> HourMinute {
    HourMinute::new(hour, 0).unwrap()
}

fn on(weekday: WeekdayName, except: &[Date]) -> Schedule {
    Schedule::Weekly {
        weekdays: vec![weekday],
        start: hour(10),
        end: hour(12),
        first: MONDAY,
        until: date(2026, 12, 20),
        except: except.to_vec(),
    }
}

fn activity(number: u8, title: &str, schedule: Schedule) -> Activity {
    let id = ActivityId::from_bytes([number; 16]);
    let title = title.parse().unwrap();
    Activity { id, kind: ActivityKind::Cooking, title, place: None, contact: None, bring: None, schedule }
}

fn goal(number: u8, title: &str) -> Goal {
    Goal { id: GoalId::from_bytes([number; 16]), step: 1, title: title.parse().unwrap(), how: None }
}

fn plan(activities: &[&Activity], goals: &[&Goal]) -> PlanDocument {
    PlanDocument {
        activities: activities.iter().copied().cloned().collect(),
        goals: goals.iter().copied().cloned().collect(),
        ..PlanDocument::empty()
    }
}

#[test]
fn every_difference_has_a_name() {
    let food = activity(1, "Svenska och mat", on(WeekdayName::Tuesday, &[]));
    let walk = activity(2, "Promenad", Schedule::Once { date: MONDAY, start: hour(13), end: hour(14) });
    let tuesday = date(2026, 11, 24);
    let later = Activity { schedule: on(WeekdayName::Thursday, &[]), ..food.clone() };
    let off = Activity { schedule: on(WeekdayName::Tuesday, &[tuesday]), ..food.clone() };
    let renamed = Activity { title: "Matlagning".parse().unwrap(), ..food.clone() };
    let with = |activities: &[&Activity]| plan(activities, &[]);
    let base = with(&[&food, &walk]);
    let word: Note = "Välkommen".parse().unwrap();
    let table: Vec<(&str, PlanDocument, PlanDocument, Vec<PlanChange>)> = vec![
        ("same", base.clone(), base.clone(), vec![]),
        (
            "step",
            base.clone(),
            PlanDocument { step: 2, ..base.clone() },
            vec![PlanChange::Step { from: Some(1), to: 2 }],
        ),
        (
            "notice",
            base.clone(),
            PlanDocument { notice: Some(word.clone()), ..base.clone() },
            vec![PlanChange::Notice(Some(word.clone()))],
        ),
        ("added", with(&[&food]), with(&[&food, &walk]), vec![PlanChange::ActivityAdded(walk.clone())]),
        ("removed", with(&[&food, &walk]), with(&[&walk]), vec![PlanChange::ActivityRemoved(food.clone())]),
        (
            "moved",
            with(&[&food]),
            with(&[&later]),
            vec![PlanChange::ActivityMoved { from: food.schedule.clone(), to: later.clone() }],
        ),
        (
            "cancelled",
            with(&[&food]),
            with(&[&off]),
            vec![PlanChange::ActivityCancelled { activity: off.clone(), dates: vec![tuesday] }],
        ),
        (
            "restored",
            with(&[&off]),
            with(&[&food]),
            vec![PlanChange::ActivityRestored { activity: food.clone(), dates: vec![tuesday] }],
        ),
        (
            "changed",
            with(&[&food]),
            with(&[&renamed]),
            vec![PlanChange::ActivityChanged { from: food.clone(), to: renamed.clone() }],
        ),
        ("activities in another order", with(&[&food, &walk]), with(&[&walk, &food]), vec![]),
    ];
    for (name, published, draft, expected) in table {
        assert_eq!(plan_changes(Some(&published), &draft), expected, "{name}");
    }
}

#[test]
fn every_difference_of_goals_has_a_name() {
    let (call, cv) = (goal(1, "Ringa ett samtal"), goal(2, "Skriva cv"));
    let harder = Goal { step: 2, ..cv.clone() };
    let with = |goals: &[&Goal]| plan(&[], goals);
    let table = [
        ("goal added", with(&[&cv]), with(&[&call, &cv]), vec![PlanChange::GoalAdded(call.clone())]),
        ("goal removed", with(&[&call, &cv]), with(&[&cv]), vec![PlanChange::GoalRemoved(call.clone())]),
        (
            "goal changed",
            with(&[&cv]),
            with(&[&harder]),
            vec![PlanChange::GoalChanged { from: cv.clone(), to: harder.clone() }],
        ),
        (
            "goals in another order",
            with(&[&call, &cv]),
            with(&[&cv, &call]),
            vec![PlanChange::GoalsReordered],
        ),
    ];
    for (name, published, draft, expected) in table {
        assert_eq!(plan_changes(Some(&published), &draft), expected, "{name}");
    }
}

#[test]
fn first_publish_adds_everything() {
    let food = activity(1, "Svenska och mat", on(WeekdayName::Tuesday, &[]));
    let draft = plan(&[&food], &[&goal(1, "Ringa ett samtal")]);
    let changes = plan_changes(None, &draft);
    assert!(matches!(
        changes.as_slice(),
        [PlanChange::Step { from: None, to: 1 }, PlanChange::ActivityAdded(_), PlanChange::GoalAdded(_)]
    ));
}
