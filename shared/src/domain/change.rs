//! What a publish changes: one plan against the one before.

use jiff::civil::Date;

use super::activity::{Activity, Schedule};
use super::plan::{Goal, PlanDocument};
use super::programme::StepNumber;
use super::text::Note;

/// One thing that the participant sees changed.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanChange {
    /// The participant moves on the staircase.
    Step {
        /// Where the participant stood; `None` before the first plan.
        from: Option<StepNumber>,
        /// Where the participant stands.
        to: StepNumber,
    },
    /// The coach's word is new or another; `None` when it goes.
    Notice(Option<Note>),
    /// A new activity.
    ActivityAdded(Activity),
    /// Another day, time or period.
    ActivityMoved {
        /// When it was.
        from: Schedule,
        /// The activity as it is.
        to: Activity,
    },
    /// These days of a weekly activity do not happen.
    ActivityCancelled {
        /// The activity as it is.
        activity: Activity,
        /// The days, in order.
        dates: Vec<Date>,
    },
    /// These days of a weekly activity happen after all.
    ActivityRestored {
        /// The activity as it is.
        activity: Activity,
        /// The days, in order.
        dates: Vec<Date>,
    },
    /// Another title, place, contact, or thing to bring.
    ActivityChanged {
        /// What it was.
        from: Activity,
        /// What it is.
        to: Activity,
    },
    /// An activity goes.
    ActivityRemoved(Activity),
    /// A new goal.
    GoalAdded(Goal),
    /// Another text, or another step.
    GoalChanged {
        /// What it was.
        from: Goal,
        /// What it is.
        to: Goal,
    },
    /// A goal goes.
    GoalRemoved(Goal),
    /// The goals stand in another order.
    GoalsReordered,
}

/// Lists what a publish of `draft` changes; empty when the participant would see the same plan.
///
/// The step comes first, then the coach's word, the activities and the goals, each in the draft's order with what
/// goes at the end. An activity may give several changes.
pub fn plan_changes(published: Option<&PlanDocument>, draft: &PlanDocument) -> Vec<PlanChange> {
    let nothing = PlanDocument::empty();
    let before = published.unwrap_or(&nothing);
    let mut changes = Vec::new();
    if published.is_none_or(|published| published.step != draft.step) {
        changes.push(PlanChange::Step { from: published.map(|published| published.step), to: draft.step });
    }
    if before.notice != draft.notice {
        changes.push(PlanChange::Notice(draft.notice.clone()));
    }
    for activity in &draft.activities {
        match before.activities.iter().find(|other| other.id == activity.id) {
            Some(other) => changes.extend(activity_changes(other, activity)),
            None => changes.push(PlanChange::ActivityAdded(activity.clone())),
        }
    }
    let gone = before.activities.iter().filter(|old| draft.activities.iter().all(|new| new.id != old.id));
    changes.extend(gone.cloned().map(PlanChange::ActivityRemoved));
    for goal in &draft.goals {
        match before.goals.iter().find(|other| other.id == goal.id) {
            Some(other) if other == goal => {}
            Some(other) => changes.push(PlanChange::GoalChanged { from: other.clone(), to: goal.clone() }),
            None => changes.push(PlanChange::GoalAdded(goal.clone())),
        }
    }
    let gone = before.goals.iter().filter(|old| draft.goals.iter().all(|new| new.id != old.id));
    changes.extend(gone.cloned().map(PlanChange::GoalRemoved));
    if goals_in_another_order(before, draft) {
        changes.push(PlanChange::GoalsReordered);
    }
    changes
}

fn activity_changes(from: &Activity, to: &Activity) -> Vec<PlanChange> {
    let mut changes = Vec::new();
    if without_exceptions(&from.schedule) != without_exceptions(&to.schedule) {
        changes.push(PlanChange::ActivityMoved { from: from.schedule.clone(), to: to.clone() });
    }
    let (before, after) = (exceptions(&from.schedule), exceptions(&to.schedule));
    let only_in = |these: &[Date], those: &[Date]| -> Vec<Date> {
        let mut dates: Vec<Date> = these.iter().filter(|date| !those.contains(date)).copied().collect();
        dates.sort_unstable();
        dates
    };
    let cancelled = only_in(after, before);
    if !cancelled.is_empty() {
        changes.push(PlanChange::ActivityCancelled { activity: to.clone(), dates: cancelled });
    }
    let restored = only_in(before, after);
    if !restored.is_empty() {
        changes.push(PlanChange::ActivityRestored { activity: to.clone(), dates: restored });
    }
    if (Activity { schedule: to.schedule.clone(), ..from.clone() }) != *to {
        changes.push(PlanChange::ActivityChanged { from: from.clone(), to: to.clone() });
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
