//! Templates: a plan whose dates are weeks, counted from the Monday of the week in which it is used.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};
use stegvis_shared::domain::activity::{Activity, Schedule, WeekdayName};
use stegvis_shared::domain::plan::{Goal, MAX_SPAN_DAYS, PlanDocument, PlanRule};
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::domain::text::Title;
use stegvis_shared::time::HourMinute;
use uuid::Uuid;

use crate::toml_file::{ActivityEntry, Fault, GoalEntry, Problem, Reader, Section, read_activity, read_goal};

const TEMPLATE_KEYS: &[&str] = &["name", "goal", "activity"];
const GOAL_KEYS: &[&str] = &["title", "how", "step"];
const ACTIVITY_KEYS: &[&str] = &[
    "kind",
    "title",
    "place",
    "address",
    "contact",
    "phone",
    "bring",
    "weekdays",
    "start",
    "end",
    "first_week",
    "last_week",
];

/// A plan to copy, before it has dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFile {
    /// What the template is called.
    pub name: Title,
    /// The goals.
    pub goals: Vec<GoalEntry>,
    /// The activities.
    pub activities: Vec<ActivityEntry<Weeks>>,
}

/// When an activity of a template is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weeks {
    /// The days of the week, Monday first.
    pub weekdays: Vec<WeekdayName>,
    /// When it starts.
    pub start: HourMinute,
    /// When it ends.
    pub end: HourMinute,
    /// The first week, from 1.
    pub first_week: u8,
    /// The last week.
    pub last_week: u8,
}

impl TemplateFile {
    /// Gives the plan for somebody who begins on the first step in the week of `day`; each goal and activity takes
    /// its id from `new_id`.
    ///
    /// `None` when the weeks run over the end of the calendar.
    pub fn instantiate(&self, day: Date, mut new_id: impl FnMut() -> Uuid) -> Option<PlanDocument> {
        let goals = self
            .goals
            .iter()
            .map(|entry| Goal {
                id: new_id().into(),
                step: entry.step.unwrap_or(1),
                title: entry.title.clone(),
                how: entry.how.clone(),
            })
            .collect();
        let activities = self
            .activities
            .iter()
            .map(|entry| {
                Some(Activity {
                    id: new_id().into(),
                    kind: entry.kind,
                    title: entry.title.clone(),
                    place: entry.place.clone(),
                    contact: entry.contact.clone(),
                    bring: entry.bring.clone(),
                    schedule: entry.when.schedule(day)?,
                })
            })
            .collect::<Option<_>>()?;
        Some(PlanDocument { step: 1, notice: None, goals, activities })
    }
}

impl Weeks {
    /// Gives the dates when week 1 is the week of `day`.
    fn schedule(&self, day: Date) -> Option<Schedule> {
        let monday = day.checked_sub(i64::from(day.weekday().since(Weekday::Monday)).days()).ok()?;
        let weeks = |week: u8| Span::new().weeks(i64::from(week) - 1);
        let first = monday.checked_add(weeks(self.first_week)).ok()?;
        let until =
            monday.checked_add(weeks(self.last_week)).and_then(|last| last.checked_add(6.days())).ok()?;
        let (start, end) = (self.start, self.end);
        match self.weekdays.as_slice() {
            [weekday] if self.first_week == self.last_week => {
                let date = first.checked_add(i64::from(weekday.days_since_monday()).days()).ok()?;
                Some(Schedule::Once { date, start, end })
            }
            _ => {
                let weekdays = self.weekdays.clone();
                Some(Schedule::Weekly { weekdays, start, end, first, until, except: Vec::new() })
            }
        }
    }
}

/// Reads a text that is one template of no programme, such as the demo's.
///
/// # Errors
/// The first thing that is wrong.
pub(crate) fn parse_template(text: &str) -> Result<TemplateFile, Problem> {
    let (root, mut reader) = Reader::open(text);
    let template =
        if reader.is_toml() { read_template(&mut reader, Section::new(&root), None) } else { None };
    reader.finish_at_first(template)
}

/// Reads one template; its goals' steps must be in the programme's staircase, where there is one.
pub(crate) fn read_template(
    reader: &mut Reader,
    section: Section<'_, '_>,
    staircase: Option<&Staircase>,
) -> Option<TemplateFile> {
    reader.check_keys(section, TEMPLATE_KEYS);
    let name = reader.needed_text(section, "name");
    let mut goals = Vec::new();
    for section in reader.sections(section, "goal") {
        reader.check_keys(section, GOAL_KEYS);
        let goal = read_goal(reader, section);
        if let (Some(step), Some(staircase)) = (goal.as_ref().and_then(|goal| goal.step), staircase)
            && !staircase.has(step)
        {
            reader.report(section.place("step"), Fault::UnknownStep { step, top: staircase.top_number() });
        }
        goals.extend(goal);
    }
    let mut activities = Vec::new();
    for section in reader.sections(section, "activity") {
        reader.check_keys(section, ACTIVITY_KEYS);
        activities.extend(read_activity(reader, section, read_weeks));
    }
    Some(TemplateFile { name: name?, goals, activities })
}

fn read_weeks(
    reader: &mut Reader,
    section: Section<'_, '_>,
    hours: Option<(HourMinute, HourMinute)>,
) -> Option<Weeks> {
    reader.need(section, "weekdays");
    let weekdays = reader.weekdays(section, "weekdays");
    if let Some(weekdays) = &weekdays {
        let twice = weekdays.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
        if weekdays.is_empty() || twice {
            let rule = if twice { PlanRule::WeekdayTwice } else { PlanRule::NoWeekday };
            reader.report(section.place("weekdays"), Fault::Rule(rule));
        }
    }
    let first_week = reader.number(section, "first_week").unwrap_or(1);
    let last_week = reader.number(section, "last_week").unwrap_or(first_week);
    if first_week == 0 {
        reader.report(section.place("first_week"), Fault::WrongValue("first_week"));
    }
    if last_week < first_week {
        reader.report(section.place("last_week"), Fault::Rule(PlanRule::UntilBeforeFirst));
    } else if (i32::from(last_week) - i32::from(first_week)) * 7 + 6 > MAX_SPAN_DAYS {
        reader.report(section.place("last_week"), Fault::Rule(PlanRule::TooLong));
    }
    let ((start, end), weekdays) = (hours?, weekdays?);
    Some(Weeks { weekdays, start, end, first_week, last_week })
}
