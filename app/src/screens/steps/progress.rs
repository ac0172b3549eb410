//! How far one has come, counted without drawing anything. It only counts up.

use std::cmp::Ordering;

use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::id::GoalId;
use stegvis_shared::sync::GoalItem;
use stegvis_ui::StepState;

/// Says where a step is in relation to the person.
pub(crate) fn step_state(step: StepNumber, current: StepNumber) -> StepState {
    match step.cmp(&current) {
        Ordering::Less => StepState::Done,
        Ordering::Equal => StepState::Current,
        Ordering::Greater => StepState::Coming,
    }
}

/// How many small goals a step has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct GoalCount {
    pub(crate) done: usize,
    pub(crate) open: usize,
}

/// Counts the small goals of a step.
pub(crate) fn count(goals: &[GoalItem], step: StepNumber) -> GoalCount {
    let (done, open): (Vec<_>, Vec<_>) =
        of_step(goals, step).into_iter().partition(|goal| goal.done.is_some());
    GoalCount { done: done.len(), open: open.len() }
}

/// Gives the goals of a step: what is to do first, what is done below.
pub(crate) fn of_step(goals: &[GoalItem], step: StepNumber) -> Vec<&GoalItem> {
    let goals = goals.iter().filter(move |goal| goal.step == step);
    let open = goals.clone().filter(|goal| goal.done.is_none());
    open.chain(goals.filter(|goal| goal.done.is_some())).collect()
}

/// Names the goal to do now: the first open one of the step that one stands on.
pub(crate) fn now(goals: &[GoalItem], current: StepNumber) -> Option<GoalId> {
    of_step(goals, current).first().filter(|goal| goal.done.is_none()).map(|goal| goal.id)
}

#[cfg(test)]
mod tests {
    use stegvis_shared::sync::Receipt;

    use super::*;

    fn goal(place: u16, step: StepNumber, done: Option<Receipt>) -> GoalItem {
        let id = GoalId::from_bytes([u8::try_from(place).unwrap(); 16]);
        GoalItem {
            id,
            place,
            step,
            title: format!("Mål {place}").parse().unwrap(),
            how: None,
            done,
            wish: None,
            answer: None,
        }
    }

    #[test]
    fn open_goals_come_first_and_the_first_of_them_is_now() {
        let sent = Some(Receipt::Sent);
        let goals =
            [goal(0, 1, sent), goal(1, 2, sent), goal(2, 2, None), goal(3, 2, None), goal(4, 3, None)];
        let places = |step| of_step(&goals, step).iter().map(|goal| goal.place).collect::<Vec<_>>();
        assert_eq!((places(1), places(2), places(3), places(4)), (vec![0], vec![2, 3, 1], vec![4], vec![]));
        let now_at = |step| now(&goals, step).map(|id| id.as_bytes()[0]);
        assert_eq!((now_at(1), now_at(2), now_at(3), now_at(4)), (None, Some(2), Some(4), None));
        assert_eq!(count(&goals, 2), GoalCount { done: 1, open: 2 });
        assert_eq!(count(&goals, 9), GoalCount::default());
    }

    #[test]
    fn steps_below_are_done_and_above_are_coming() {
        let table = [(1, StepState::Done), (2, StepState::Current), (3, StepState::Coming)];
        for (step, expected) in table {
            assert_eq!(step_state(step, 2), expected);
        }
    }
}
