//! Edits of a plan: each takes a document and gives the edited one.

use stegvis_shared::domain::activity::Activity;
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::text::Note;
use stegvis_shared::id::{ActivityId, GoalId, RandomBits};
use stegvis_shared::time::Timestamp;

/// What becomes of the plan when a template is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UseTemplate {
    /// The template takes its place.
    Replace,
    /// The template's goals and activities come after those that are there; the step stays.
    Add,
}

/// Whether a goal goes one place up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Up,
    Down,
}

/// Puts an activity in the place of the one with its id, or last.
pub(crate) fn put_activity(document: &PlanDocument, activity: Activity) -> PlanDocument {
    let mut document = document.clone();
    match document.activities.iter_mut().find(|other| other.id == activity.id) {
        Some(place) => *place = activity,
        None => document.activities.push(activity),
    }
    document
}

pub(crate) fn remove_activity(document: &PlanDocument, id: ActivityId) -> PlanDocument {
    let mut document = document.clone();
    document.activities.retain(|activity| activity.id != id);
    document
}

/// Puts a goal in the place of the one with its id, or last.
pub(crate) fn put_goal(document: &PlanDocument, goal: Goal) -> PlanDocument {
    let mut document = document.clone();
    match document.goals.iter_mut().find(|other| other.id == goal.id) {
        Some(place) => *place = goal,
        None => document.goals.push(goal),
    }
    document
}

pub(crate) fn remove_goal(document: &PlanDocument, id: GoalId) -> PlanDocument {
    let mut document = document.clone();
    document.goals.retain(|goal| goal.id != id);
    document
}

/// Moves a goal past its neighbour of the same step; nothing happens at the ends.
pub(crate) fn move_goal(document: &PlanDocument, id: GoalId, direction: Direction) -> PlanDocument {
    let mut document = document.clone();
    let Some(from) = document.goals.iter().position(|goal| goal.id == id) else { return document };
    let step = document.goals.get(from).map(|goal| goal.step);
    let same_step = |(_, goal): &(usize, &Goal)| Some(goal.step) == step;
    let mut goals = document.goals.iter().enumerate().filter(same_step).map(|(index, _)| index);
    let to = match direction {
        Direction::Up => goals.rfind(|index| *index < from),
        Direction::Down => goals.find(|index| *index > from),
    };
    if let Some(to) = to {
        document.goals.swap(from, to);
    }
    document
}

/// Sets the coach's word; white space alone takes it away. `None` when the text cannot be kept.
pub(crate) fn set_notice(document: &PlanDocument, text: &str) -> Option<PlanDocument> {
    let notice = if text.trim().is_empty() { None } else { Some(text.parse::<Note>().ok()?) };
    Some(PlanDocument { notice, ..document.clone() })
}

/// Uses a template, with fresh ids, so that using it twice makes no doubles.
pub(crate) fn use_template(
    document: &PlanDocument,
    template: &PlanDocument,
    how: UseTemplate,
    at: Timestamp,
    mut random: impl FnMut() -> RandomBits,
) -> PlanDocument {
    let mut copy = template.clone();
    for goal in &mut copy.goals {
        goal.id = GoalId::new(at, random());
    }
    for activity in &mut copy.activities {
        activity.id = ActivityId::new(at, random());
    }
    match how {
        UseTemplate::Replace => copy,
        UseTemplate::Add => {
            let mut document = document.clone();
            document.goals.append(&mut copy.goals);
            document.activities.append(&mut copy.activities);
            document.notice = document.notice.or(copy.notice);
            document
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{activity, goal, plan};
    use super::*;

    fn titles(document: &PlanDocument) -> Vec<&str> {
        document.goals.iter().map(|goal| goal.title.as_str()).collect()
    }

    #[test]
    fn goal_moves_past_its_neighbour_of_the_same_step() {
        let other_step = Goal { step: 2, ..goal(2, "b") };
        let document = plan(vec![], vec![goal(1, "a"), other_step, goal(3, "c")]);
        let id = |number| GoalId::from_bytes([number; 16]);
        let table: [(u8, Direction, &[&str]); 4] = [
            (3, Direction::Up, &["c", "b", "a"]),
            (1, Direction::Down, &["c", "b", "a"]),
            (1, Direction::Up, &["a", "b", "c"]),
            (2, Direction::Down, &["a", "b", "c"]),
        ];
        for (number, direction, expected) in table {
            let moved = move_goal(&document, id(number), direction);
            assert_eq!(titles(&moved), expected, "{number} {direction:?}");
        }
    }

    #[test]
    fn template_added_twice_has_no_id_twice() {
        let template = plan(vec![activity(1, "mat")], vec![goal(1, "ringa")]);
        let mut number = 0;
        let mut random = || {
            number += 1;
            [number; 10]
        };
        let at = Timestamp::from_millis(0);
        let once = use_template(&PlanDocument::empty(), &template, UseTemplate::Add, at, &mut random);
        let twice = use_template(&once, &template, UseTemplate::Add, at, &mut random);
        assert_eq!((twice.activities.len(), twice.goals.len()), (2, 2));
        assert_ne!(twice.activities[0].id, twice.activities[1].id);
        assert_ne!(twice.goals[0].id, twice.goals[1].id);
    }

    #[test]
    fn empty_notice_takes_the_notice_away() {
        let with = set_notice(&PlanDocument::empty(), " Välkommen ").expect("a short text");
        assert_eq!(with.notice.as_deref(), Some("Välkommen"));
        assert_eq!(set_notice(&with, "  "), Some(PlanDocument::empty()));
        assert_eq!(set_notice(&with, &"å".repeat(2_000)), None);
    }
}
