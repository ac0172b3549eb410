//! Templates: plans to copy, with dates moved to the present week and fresh ids.

use jiff::ToSpan;
use jiff::civil::Date;
use stegvis_shared::domain::activity::Schedule;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::{ActivityId, GoalId};
use stegvis_shared::protocol::coach::Template;

use super::horizon::monday;
use super::setup::TEMPLATE_MONDAY;
use crate::context::Context;
use crate::zone::today;

/// Gives a stored template as it is used today.
pub(crate) fn in_use(context: &Context, template: Template) -> Template {
    let now = context.now();
    let weeks = TEMPLATE_MONDAY.duration_until(monday(today(now))).as_hours() / (7 * 24);
    let moved = moved_by_weeks(template.document, weeks);
    let document = PlanDocument {
        goals: moved
            .goals
            .into_iter()
            .map(|mut goal| {
                goal.id = GoalId::new(now, context.bits());
                goal
            })
            .collect(),
        activities: moved
            .activities
            .into_iter()
            .map(|mut activity| {
                activity.id = ActivityId::new(now, context.bits());
                activity
            })
            .collect(),
        ..moved
    };
    Template { document, ..template }
}

/// Moves every date of a plan by whole weeks, so that weekdays stay.
fn moved_by_weeks(mut document: PlanDocument, weeks: i64) -> PlanDocument {
    let moved = |date: &mut Date| *date = date.saturating_add(weeks.weeks());
    for activity in &mut document.activities {
        match &mut activity.schedule {
            Schedule::Once { date, .. } => moved(date),
            Schedule::Weekly { first, until, except, .. } => {
                moved(first);
                moved(until);
                except.iter_mut().for_each(moved);
            }
        }
    }
    document
}
