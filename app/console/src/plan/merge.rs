//! Two coaches, one plan: what each changed since both read it, and a plan with both.
//!
//! # Design
//! Three-way, by item: the step, the coach's word, each goal, each activity. An item that only one of them changed is
//! taken from that one. Where both changed the same item differently, a person chooses.
//!
//! # Limits
//! Items stand in my order; theirs that I do not have come last.

use std::collections::BTreeMap;

use stegvis_shared::domain::activity::Activity;
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::domain::text::Note;
use stegvis_shared::id::{ActivityId, GoalId};

/// Names a part of a plan that two coaches can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ItemName {
    Step,
    Notice,
    Goal(GoalId),
    Activity(ActivityId),
}

/// What an item holds on one side.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ItemValue {
    Step(StepNumber),
    Notice(Note),
    Goal(Goal),
    Activity(Activity),
}

/// One of the two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Mine,
    Theirs,
}

/// An item that is not the same on both sides; a value is absent where the item is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    pub(crate) item: ItemName,
    pub(crate) mine: Option<ItemValue>,
    pub(crate) theirs: Option<ItemValue>,
    /// The side that alone changed the item; `None` when both did, and a person must choose.
    pub(crate) changed_by: Option<Side>,
}

/// What a person chose where both sides changed an item.
pub(crate) type Choices = BTreeMap<ItemName, Side>;

/// Lists the items that differ: step, coach's word, activities, goals, in my order, those that only they have last.
pub(crate) fn differences(
    base: &PlanDocument,
    mine: &PlanDocument,
    theirs: &PlanDocument,
) -> Vec<Difference> {
    let mut items = names(mine);
    for item in names(theirs) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    let differing = items.into_iter().filter_map(|item| {
        let (my_value, their_value) = (value(mine, item), value(theirs, item));
        if my_value == their_value {
            return None;
        }
        let old = value(base, item);
        let changed_by = match (my_value == old, their_value == old) {
            (true, _) => Some(Side::Theirs),
            (_, true) => Some(Side::Mine),
            _ => None,
        };
        Some(Difference { item, mine: my_value, theirs: their_value, changed_by })
    });
    differing.collect()
}

/// Puts both versions together; `None` while an item that both changed is not chosen.
pub(crate) fn merge(
    base: &PlanDocument,
    mine: &PlanDocument,
    theirs: &PlanDocument,
    choices: &Choices,
) -> Option<PlanDocument> {
    let mut merged = mine.clone();
    for difference in differences(base, mine, theirs) {
        let side = difference.changed_by.or_else(|| choices.get(&difference.item).copied())?;
        if side == Side::Theirs {
            put(&mut merged, difference.item, difference.theirs);
        }
    }
    Some(merged)
}

/// Lists everything in a plan: step, coach's word, activities, goals.
pub(crate) fn items(plan: &PlanDocument) -> Vec<(ItemName, ItemValue)> {
    names(plan).into_iter().filter_map(|item| Some((item, value(plan, item)?))).collect()
}

fn names(plan: &PlanDocument) -> Vec<ItemName> {
    let activities = plan.activities.iter().map(|activity| ItemName::Activity(activity.id));
    let goals = plan.goals.iter().map(|goal| ItemName::Goal(goal.id));
    [ItemName::Step, ItemName::Notice].into_iter().chain(activities).chain(goals).collect()
}

fn value(plan: &PlanDocument, item: ItemName) -> Option<ItemValue> {
    match item {
        ItemName::Step => Some(ItemValue::Step(plan.step)),
        ItemName::Notice => plan.notice.clone().map(ItemValue::Notice),
        ItemName::Goal(id) => plan.goals.iter().find(|goal| goal.id == id).cloned().map(ItemValue::Goal),
        ItemName::Activity(id) => {
            plan.activities.iter().find(|activity| activity.id == id).cloned().map(ItemValue::Activity)
        }
    }
}

fn put(plan: &mut PlanDocument, item: ItemName, value: Option<ItemValue>) {
    match (item, value) {
        (_, Some(ItemValue::Step(step))) => plan.step = step,
        (_, Some(ItemValue::Notice(notice))) => plan.notice = Some(notice),
        (_, Some(ItemValue::Goal(goal))) => match plan.goals.iter_mut().find(|other| other.id == goal.id) {
            Some(place) => *place = goal,
            None => plan.goals.push(goal),
        },
        (_, Some(ItemValue::Activity(activity))) => {
            match plan.activities.iter_mut().find(|other| other.id == activity.id) {
                Some(place) => *place = activity,
                None => plan.activities.push(activity),
            }
        }
        (ItemName::Step, None) => {}
        (ItemName::Notice, None) => plan.notice = None,
        (ItemName::Goal(id), None) => plan.goals.retain(|goal| goal.id != id),
        (ItemName::Activity(id), None) => plan.activities.retain(|activity| activity.id != id),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{activity, goal, plan};
    use super::*;

    /// A plan in short: its activities and goals as `number title`.
    fn short(plan: &PlanDocument) -> Vec<String> {
        let number = |bytes: &[u8; 16]| bytes[0];
        let activities = plan.activities.iter().map(|a| format!("{} {}", number(a.id.as_bytes()), a.title));
        let goals = plan.goals.iter().map(|g| format!("{} {}", number(g.id.as_bytes()), g.title));
        activities.chain(goals).collect()
    }

    fn activities(titles: &[(u8, &str)]) -> PlanDocument {
        plan(titles.iter().map(|(number, title)| activity(*number, title)).collect(), vec![])
    }

    type Titles<'a> = &'a [(u8, &'a str)];
    type Clash<'a> = (&'a str, Titles<'a>, Titles<'a>, Titles<'a>, &'a [&'a str], &'a [&'a str]);

    #[test]
    fn what_one_coach_changed_is_taken_without_asking() {
        let table: [(&str, Titles, Titles, Titles, &[&str]); 8] = [
            ("nobody", &[(1, "mat")], &[(1, "mat")], &[(1, "mat")], &["1 mat"]),
            ("I change", &[(1, "mat")], &[(1, "kök")], &[(1, "mat")], &["1 kök"]),
            ("they change", &[(1, "mat")], &[(1, "mat")], &[(1, "bad")], &["1 bad"]),
            ("both change alike", &[(1, "mat")], &[(1, "kök")], &[(1, "kök")], &["1 kök"]),
            ("each adds one", &[], &[(1, "mat")], &[(2, "bad")], &["1 mat", "2 bad"]),
            ("they remove", &[(1, "mat"), (2, "bad")], &[(1, "mat"), (2, "bad")], &[(2, "bad")], &["2 bad"]),
            ("I remove", &[(1, "mat"), (2, "bad")], &[(2, "bad")], &[(1, "mat"), (2, "bad")], &["2 bad"]),
            ("both remove", &[(1, "mat")], &[], &[], &[]),
        ];
        for (name, base, mine, theirs, expected) in table {
            let (base, mine, theirs) = (activities(base), activities(mine), activities(theirs));
            let merged = merge(&base, &mine, &theirs, &Choices::new()).expect(name);
            assert_eq!(short(&merged), expected, "{name}");
        }
    }

    #[test]
    fn what_both_changed_waits_for_a_choice() {
        let clashes: [Clash; 3] = [
            ("other titles", &[(1, "mat")], &[(1, "kök")], &[(1, "bad")], &["1 kök"], &["1 bad"]),
            ("I change, they remove", &[(1, "mat")], &[(1, "kök")], &[], &["1 kök"], &[]),
            ("I remove, they change", &[(1, "mat")], &[], &[(1, "bad")], &[], &["1 bad"]),
        ];
        for (name, base, mine, theirs, if_mine, if_theirs) in clashes {
            let (base, mine, theirs) = (activities(base), activities(mine), activities(theirs));
            let found = differences(&base, &mine, &theirs);
            let [Difference { item, changed_by: None, .. }] = found[..] else { panic!("{name}: {found:?}") };
            assert_eq!(merge(&base, &mine, &theirs, &Choices::new()), None, "{name}");
            for (side, expected) in [(Side::Mine, if_mine), (Side::Theirs, if_theirs)] {
                let merged = merge(&base, &mine, &theirs, &Choices::from([(item, side)])).expect(name);
                assert_eq!(short(&merged), expected, "{name} {side:?}");
            }
        }
    }

    #[test]
    fn step_notice_and_goals_merge_like_activities() {
        let base = plan(vec![], vec![goal(1, "ringa")]);
        let mine = PlanDocument { step: 2, ..base.clone() };
        let theirs = PlanDocument {
            notice: Some("Hej".parse().unwrap()),
            goals: vec![goal(1, "ringa mormor"), goal(2, "skriva")],
            ..base.clone()
        };
        let merged = merge(&base, &mine, &theirs, &Choices::new()).expect("no clash");
        assert_eq!(merged, PlanDocument { step: 2, ..theirs });
    }
}
