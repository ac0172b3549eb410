//! What a publish changes: the published plan against the draft.

use jiff::civil::Date;
use stegvis_shared::domain::activity::{Activity, Schedule};
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::domain::text::Note;

/// One thing that the participant will see changed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Change {
    /// The participant moves on the staircase.
    Step { from: Option<StepNumber>, to: StepNumber },
    /// The coach's word is new or another; `None` when it goes.
    Notice(Option<Note>),
    /// A new activity.
    ActivityAdded(Activity),
    /// Another day, time or period.
    ActivityMoved { from: Schedule, to: Activity },
    /// These days of a weekly activity do not happen.
    ActivityCancelled { activity: Activity, dates: Vec<Date> },
    /// These days of a weekly activity happen after all.
    ActivityRestored { activity: Activity, dates: Vec<Date> },
    /// Another title, place, contact, or thing to bring.
    ActivityChanged { from: Activity, to: Activity },
    /// An activity goes.
    ActivityRemoved(Activity),
    /// A new goal.
    GoalAdded(Goal),
    /// Another text, or another step.
    GoalChanged { from: Goal, to: Goal },
    /// A goal goes.
    GoalRemoved(Goal),
    /// The goals stand in another order.
    GoalsReordered,
}

/// Lists what a publish of `draft` changes; empty when the participant would see the same plan.
///
/// The step comes first, then the coach's word, the activities and the goals, each in the draft's order with what
/// goes at the end. An activity may give several changes.
pub(crate) fn diff(published: Option<&PlanDocument>, draft: &PlanDocument) -> Vec<Change> {
    let nothing = PlanDocument::empty();
    let before = published.unwrap_or(&nothing);
    let mut changes = Vec::new();
    if published.is_none_or(|published| published.step != draft.step) {
        changes.push(Change::Step { from: published.map(|published| published.step), to: draft.step });
    }
    if before.notice != draft.notice {
        changes.push(Change::Notice(draft.notice.clone()));
    }
    for activity in &draft.activities {
        match before.activities.iter().find(|other| other.id == activity.id) {
            Some(other) => changes.extend(activity_changes(other, activity)),
            None => changes.push(Change::ActivityAdded(activity.clone())),
        }
    }
    let gone = before.activities.iter().filter(|old| draft.activities.iter().all(|new| new.id != old.id));
    changes.extend(gone.cloned().map(Change::ActivityRemoved));
    for goal in &draft.goals {
        match before.goals.iter().find(|other| other.id == goal.id) {
            Some(other) if other == goal => {}
            Some(other) => changes.push(Change::GoalChanged { from: other.clone(), to: goal.clone() }),
            None => changes.push(Change::GoalAdded(goal.clone())),
        }
    }
    let gone = before.goals.iter().filter(|old| draft.goals.iter().all(|new| new.id != old.id));
    changes.extend(gone.cloned().map(Change::GoalRemoved));
    if goals_in_another_order(before, draft) {
        changes.push(Change::GoalsReordered);
    }
    changes
}

fn activity_changes(from: &Activity, to: &Activity) -> Vec<Change> {
    let mut changes = Vec::new();
    if without_exceptions(&from.schedule) != without_exceptions(&to.schedule) {
        changes.push(Change::ActivityMoved { from: from.schedule.clone(), to: to.clone() });
    }
    let (before, after) = (exceptions(&from.schedule), exceptions(&to.schedule));
    let only_in = |these: &[Date], those: &[Date]| -> Vec<Date> {
        let mut dates: Vec<Date> = these.iter().filter(|date| !those.contains(date)).copied().collect();
        dates.sort_unstable();
        dates
    };
    let cancelled = only_in(after, before);
    if !cancelled.is_empty() {
        changes.push(Change::ActivityCancelled { activity: to.clone(), dates: cancelled });
    }
    let restored = only_in(before, after);
    if !restored.is_empty() {
        changes.push(Change::ActivityRestored { activity: to.clone(), dates: restored });
    }
    if (Activity { schedule: to.schedule.clone(), ..from.clone() }) != *to {
        changes.push(Change::ActivityChanged { from: from.clone(), to: to.clone() });
    }
    changes
}

fn without_exceptions(schedule: &Schedule) -> Schedule {
    let mut schedule = schedule.clone();
    if let Schedule::Weekly { except, .. } = &mut schedule {
        except.clear();
    }
    schedule
}

fn exceptions(schedule: &Schedule) -> &[Date] {
    match schedule {
        Schedule::Once { .. } => &[],
        Schedule::Weekly { except, .. } => except,
    }
}

fn goals_in_another_order(before: &PlanDocument, after: &PlanDocument) -> bool {
    let kept = |these: &PlanDocument, those: &PlanDocument| -> Vec<_> {
        let in_both = these.goals.iter().filter(|goal| those.goals.iter().any(|other| other.id == goal.id));
        in_both.map(|goal| goal.id).collect()
    };
    kept(before, after) != kept(after, before)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_shared::domain::activity::WeekdayName;

    use super::super::samples::{MONDAY, activity, goal, hour, once, plan};
    use super::*;

    fn edited(activity: &Activity, edit: impl FnOnce(&mut Activity)) -> Activity {
        let mut activity = activity.clone();
        edit(&mut activity);
        activity
    }

    fn cancel(activity: &Activity, dates: &[Date]) -> Activity {
        edited(activity, |activity| {
            if let Schedule::Weekly { except, .. } = &mut activity.schedule {
                *except = dates.to_vec();
            }
        })
    }

    #[test]
    fn every_difference_has_a_name() {
        let food = activity(1, "Svenska och mat");
        let walk = once(2, "Promenad", MONDAY);
        let tuesday = date(2026, 11, 24);
        let later = edited(&food, |food| {
            food.schedule = Schedule::Weekly {
                weekdays: vec![WeekdayName::Thursday],
                start: hour(10),
                end: hour(12),
                first: MONDAY,
                until: date(2026, 12, 20),
                except: vec![],
            };
        });
        let renamed = edited(&food, |food| food.title = "Matlagning".parse().unwrap());
        let off = cancel(&food, &[tuesday]);
        let base = plan(vec![food.clone(), walk.clone()], vec![]);
        let with = |activities: &[&Activity]| plan(activities.iter().copied().cloned().collect(), vec![]);
        let word: Note = "Välkommen".parse().unwrap();
        let table: Vec<(&str, PlanDocument, PlanDocument, Vec<Change>)> = vec![
            ("same", base.clone(), base.clone(), vec![]),
            (
                "step",
                base.clone(),
                PlanDocument { step: 2, ..base.clone() },
                vec![Change::Step { from: Some(1), to: 2 }],
            ),
            (
                "notice",
                base.clone(),
                PlanDocument { notice: Some(word.clone()), ..base.clone() },
                vec![Change::Notice(Some(word.clone()))],
            ),
            ("added", with(&[&food]), with(&[&food, &walk]), vec![Change::ActivityAdded(walk.clone())]),
            ("removed", with(&[&food, &walk]), with(&[&walk]), vec![Change::ActivityRemoved(food.clone())]),
            (
                "moved",
                with(&[&food]),
                with(&[&later]),
                vec![Change::ActivityMoved { from: food.schedule.clone(), to: later.clone() }],
            ),
            (
                "cancelled",
                with(&[&food]),
                with(&[&off]),
                vec![Change::ActivityCancelled { activity: off.clone(), dates: vec![tuesday] }],
            ),
            (
                "restored",
                with(&[&off]),
                with(&[&food]),
                vec![Change::ActivityRestored { activity: food.clone(), dates: vec![tuesday] }],
            ),
            (
                "changed",
                with(&[&food]),
                with(&[&renamed]),
                vec![Change::ActivityChanged { from: food.clone(), to: renamed.clone() }],
            ),
            ("activities in another order", with(&[&food, &walk]), with(&[&walk, &food]), vec![]),
        ];
        for (name, published, draft, expected) in table {
            assert_eq!(diff(Some(&published), &draft), expected, "{name}");
        }
    }

    #[test]
    fn every_difference_of_goals_has_a_name() {
        let (call, cv) = (goal(1, "Ringa ett samtal"), goal(2, "Skriva cv"));
        let harder = Goal { step: 2, ..cv.clone() };
        let with = |goals: &[&Goal]| plan(vec![], goals.iter().copied().cloned().collect());
        let table = [
            ("goal added", with(&[&cv]), with(&[&call, &cv]), vec![Change::GoalAdded(call.clone())]),
            ("goal removed", with(&[&call, &cv]), with(&[&cv]), vec![Change::GoalRemoved(call.clone())]),
            (
                "goal changed",
                with(&[&cv]),
                with(&[&harder]),
                vec![Change::GoalChanged { from: cv.clone(), to: harder.clone() }],
            ),
            (
                "goals in another order",
                with(&[&call, &cv]),
                with(&[&cv, &call]),
                vec![Change::GoalsReordered],
            ),
        ];
        for (name, published, draft, expected) in table {
            assert_eq!(diff(Some(&published), &draft), expected, "{name}");
        }
    }

    #[test]
    fn first_publish_adds_everything() {
        let draft = plan(vec![activity(1, "Svenska och mat")], vec![goal(1, "Ringa ett samtal")]);
        let changes = diff(None, &draft);
        assert!(matches!(
            changes.as_slice(),
            [Change::Step { from: None, to: 1 }, Change::ActivityAdded(_), Change::GoalAdded(_)]
        ));
    }
}
