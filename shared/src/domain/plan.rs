//! Plans: what a coach writes for one participant, and the rules that a plan must keep before it is stored.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::activity::{Activity, Schedule};
use super::programme::{Staircase, StepNumber};
use super::text::{Note, Title};
use crate::id::GoalId;

/// The most activities in one plan.
pub const MAX_ACTIVITIES: usize = 60;
/// The most goals in one plan.
pub const MAX_GOALS: usize = 60;
/// The most own goals of one participant that wait for the coach's word.
pub const MAX_OWN_GOALS: usize = 3;
/// The longest time that a weekly activity may go on, in days (two years).
pub const MAX_SPAN_DAYS: i32 = 732;

/// One participant's plan as a coach edits and publishes it.
///
/// What the participant did (answers, goals marked done) is not in here, so that publishing never overwrites it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlanDocument {
    /// The step on which the participant stands, from 1; one more than the steps means the top.
    pub step: StepNumber,
    /// A word from the coach with this plan, in Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Note>,
    /// The small goals, in the coach's order.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// The activities, in the coach's order.
    #[serde(default)]
    pub activities: Vec<Activity>,
}

/// A small goal under a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Goal {
    /// Stays the same while a coach edits the goal.
    pub id: GoalId,
    /// The step that it belongs to, from 1.
    pub step: StepNumber,
    /// What to do, in Swedish, as in "Ringa ett samtal på svenska".
    pub title: Title,
    /// How to do it, in Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how: Option<Note>,
}

/// Something in a plan that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlanProblem {
    /// Where, as a path into the document: `activities[2].schedule.end`.
    pub field: String,
    /// Which rule.
    pub rule: PlanRule,
}

/// The rules that a plan must keep. Words: `plan-<name>` in `plans.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PlanRule {
    /// The step is not in the programme's staircase.
    UnknownStep,
    /// An activity ends before, or when, it starts.
    EndsBeforeStart,
    /// A weekly activity's last day is before its first.
    UntilBeforeFirst,
    /// A weekly activity has no weekday.
    NoWeekday,
    /// A weekly activity names a weekday twice.
    WeekdayTwice,
    /// A weekly activity goes on for more than two years.
    TooLong,
    /// No day between first and last is on one of the weekdays.
    NeverHappens,
    /// A cancelled day is not a day of the activity.
    ExceptionElsewhere,
    /// Two goals or two activities have the same id.
    IdTwice,
    /// More than 60 activities or 60 goals.
    TooMany,
}

impl PlanRule {
    /// Every rule.
    pub const ALL: [Self; 10] = [
        Self::UnknownStep,
        Self::EndsBeforeStart,
        Self::UntilBeforeFirst,
        Self::NoWeekday,
        Self::WeekdayTwice,
        Self::TooLong,
        Self::NeverHappens,
        Self::ExceptionElsewhere,
        Self::IdTwice,
        Self::TooMany,
    ];

    /// Gives the Fluent key of the rule's words (in `plans.ftl`).
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::UnknownStep => "plan-unknown-step",
            Self::EndsBeforeStart => "plan-ends-before-start",
            Self::UntilBeforeFirst => "plan-until-before-first",
            Self::NoWeekday => "plan-no-weekday",
            Self::WeekdayTwice => "plan-weekday-twice",
            Self::TooLong => "plan-too-long",
            Self::NeverHappens => "plan-never-happens",
            Self::ExceptionElsewhere => "plan-exception-elsewhere",
            Self::IdTwice => "plan-id-twice",
            Self::TooMany => "plan-too-many",
        }
    }
}

impl PlanDocument {
    /// Starts an empty plan on the first step.
    pub const fn empty() -> Self {
        Self { step: 1, notice: None, goals: Vec::new(), activities: Vec::new() }
    }

    /// Lists everything that breaks a rule, in the order of the document; empty when the plan may be stored.
    pub fn problems(&self, staircase: &Staircase) -> Vec<PlanProblem> {
        let mut problems = Vec::new();
        let mut found = |field: String, rule| problems.push(PlanProblem { field, rule });
        if !staircase.has(self.step) {
            found("step".to_owned(), PlanRule::UnknownStep);
        }
        if self.goals.len() > MAX_GOALS {
            found("goals".to_owned(), PlanRule::TooMany);
        }
        if self.activities.len() > MAX_ACTIVITIES {
            found("activities".to_owned(), PlanRule::TooMany);
        }
        for (index, goal) in self.goals.iter().enumerate() {
            if !staircase.has(goal.step) {
                found(format!("goals[{index}].step"), PlanRule::UnknownStep);
            }
            if self.goals.iter().take(index).any(|other| other.id == goal.id) {
                found(format!("goals[{index}].id"), PlanRule::IdTwice);
            }
        }
        for (index, activity) in self.activities.iter().enumerate() {
            if self.activities.iter().take(index).any(|other| other.id == activity.id) {
                found(format!("activities[{index}].id"), PlanRule::IdTwice);
            }
            for (field, rule) in activity.schedule.problems() {
                found(format!("activities[{index}].schedule.{field}"), rule);
            }
        }
        problems
    }

    /// Gives every Swedish text in the plan that can be translated, in the order of the document, doubles included.
    pub fn phrases(&self) -> impl Iterator<Item = (&str, PhraseUse)> {
        let notice = self.notice.iter().map(|notice| (notice.as_str(), PhraseUse::Notice));
        let goals = self.goals.iter().flat_map(|goal| {
            let how = goal.how.iter().map(|how| (how.as_str(), PhraseUse::Goal));
            std::iter::once((goal.title.as_str(), PhraseUse::Goal)).chain(how)
        });
        let activities = self.activities.iter().flat_map(|activity| {
            let place = activity.place.iter().map(|place| (place.name.as_str(), PhraseUse::Place));
            let bring = activity.bring.iter().map(|bring| (bring.as_str(), PhraseUse::Bring));
            std::iter::once((activity.title.as_str(), PhraseUse::Activity)).chain(place).chain(bring)
        });
        notice.chain(goals).chain(activities)
    }
}

/// Where a phrase is used, so that a translator knows what it is. Words: `phrase-use-<name>` in `console.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PhraseUse {
    /// What an activity is called.
    Activity,
    /// A small goal or how to do it.
    Goal,
    /// A coach's word with a plan.
    Notice,
    /// Where an activity is.
    Place,
    /// What to bring.
    Bring,
    /// A step of a staircase, or its top.
    Step,
}

impl PhraseUse {
    /// Every use.
    pub const ALL: [Self; 6] =
        [Self::Activity, Self::Goal, Self::Notice, Self::Place, Self::Bring, Self::Step];

    /// Gives the name as tables write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Goal => "goal",
            Self::Notice => "notice",
            Self::Place => "place",
            Self::Bring => "bring",
            Self::Step => "step",
        }
    }

    /// Finds the use of a name; `None` when there is none.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phrase_use| phrase_use.name() == name)
    }
}

impl Schedule {
    /// Lists the rules that the schedule breaks, each with the field at fault.
    pub fn problems(&self) -> Vec<(&'static str, PlanRule)> {
        let mut problems = Vec::new();
        let (start, end) = self.hours();
        if end <= start {
            problems.push(("end", PlanRule::EndsBeforeStart));
        }
        let Self::Weekly { weekdays, first, until, except, .. } = self else { return problems };
        if weekdays.is_empty() {
            problems.push(("weekdays", PlanRule::NoWeekday));
        }
        if weekdays
            .iter()
            .enumerate()
            .any(|(index, day)| weekdays.iter().take(index).any(|other| other == day))
        {
            problems.push(("weekdays", PlanRule::WeekdayTwice));
        }
        let span_days = days_between(*first, *until);
        if span_days < 0 {
            problems.push(("until", PlanRule::UntilBeforeFirst));
            return problems;
        }
        if span_days > MAX_SPAN_DAYS {
            problems.push(("until", PlanRule::TooLong));
            return problems;
        }
        let falls_on =
            |date: Date| date >= *first && date <= *until && weekdays.contains(&date.weekday().into());
        let happens = first.series(jiff::Span::new().days(1)).take(7).any(falls_on);
        if !weekdays.is_empty() && !happens {
            problems.push(("until", PlanRule::NeverHappens));
        }
        if happens && !except.iter().all(|date| falls_on(*date)) {
            problems.push(("except", PlanRule::ExceptionElsewhere));
        }
        problems
    }
}

/// Counts the days from one date to another; negative when the other is earlier.
fn days_between(from: Date, to: Date) -> i32 {
    i32::try_from(to.duration_since(from).as_hours() / 24).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::activity::WeekdayName::{self, Monday, Tuesday};
    use super::*;
    use crate::time::HourMinute;

    fn hour(hour: u8) -> HourMinute {
        HourMinute::new(hour, 0).unwrap()
    }

    fn weekly(weekdays: &[WeekdayName], first: Date, until: Date, except: &[Date]) -> Schedule {
        Schedule::Weekly {
            weekdays: weekdays.to_vec(),
            start: hour(10),
            end: hour(12),
            first,
            until,
            except: except.to_vec(),
        }
    }

    #[test]
    fn schedules_that_cannot_be_are_named_with_their_field() {
        // 2026-11-23 is a Monday.
        let monday = date(2026, 11, 23);
        let later = date(2026, 12, 18);
        let table: [(Schedule, &[(&str, PlanRule)]); 9] = [
            (weekly(&[Monday], monday, later, &[]), &[]),
            (weekly(&[Monday], monday, monday, &[monday]), &[]),
            (
                Schedule::Once { date: monday, start: hour(12), end: hour(12) },
                &[("end", PlanRule::EndsBeforeStart)],
            ),
            (weekly(&[], monday, later, &[]), &[("weekdays", PlanRule::NoWeekday)]),
            (weekly(&[Monday, Monday], monday, later, &[]), &[("weekdays", PlanRule::WeekdayTwice)]),
            (weekly(&[Monday], later, monday, &[]), &[("until", PlanRule::UntilBeforeFirst)]),
            (weekly(&[Tuesday], monday, monday, &[]), &[("until", PlanRule::NeverHappens)]),
            (weekly(&[Monday], monday, date(2029, 1, 1), &[]), &[("until", PlanRule::TooLong)]),
            (
                weekly(&[Monday], monday, later, &[date(2026, 11, 24)]),
                &[("except", PlanRule::ExceptionElsewhere)],
            ),
        ];
        for (schedule, expected) in table {
            assert_eq!(schedule.problems(), expected, "{schedule:?}");
        }
    }

    #[test]
    fn steps_outside_the_staircase_are_named() {
        let step = |title: &str| super::super::programme::Step { title: title.parse().unwrap(), about: None };
        let staircase = Staircase {
            steps: vec![step("Lära känna"), step("Arbetsträning")],
            top: "Eget arbete".parse().unwrap(),
        };
        let at = |step| PlanDocument { step, ..PlanDocument::empty() }.problems(&staircase);
        assert_eq!(at(3), []);
        for wrong in [0, 4] {
            assert_eq!(at(wrong), [PlanProblem { field: "step".to_owned(), rule: PlanRule::UnknownStep }]);
        }
    }
}
