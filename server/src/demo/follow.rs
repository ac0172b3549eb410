//! Lets the dates of an older demo follow today's.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};
use stegvis_shared::domain::activity::Schedule;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::protocol::coach::SaveDraftRequest;

use super::seed::everyday;
use super::{DemoError, Found};
use crate::context::Context;
use crate::ops;
use crate::ops::publish::{Edition, Publication};

/// A plan moves when what everybody has ends sooner than this; one seeded today ends in ten weeks.
const AHEAD_DAYS: i64 = 28;
/// How many weeks of a plan that has moved are behind.
const WEEKS_BEHIND: i64 = 2;

/// Moves the plans that are about to run out; others stay as they are.
pub(super) async fn follow(context: &Context, people: &[Found], today: Date) -> Result<(), DemoError> {
    let everyday = everyday()?;
    let titles: Vec<&str> = everyday.activities.iter().map(|entry| entry.title.as_str()).collect();
    for found in people {
        let view = ops::plan::plan(&found.coach, context, found.id).await?;
        let Some(published) = view.published else { continue };
        let weeks = weeks_to_move(&published.document, &titles, today);
        if weeks == 0 {
            continue;
        }
        let document = moved(&published.document, weeks);
        let edition = Edition::Document { document, base_version: None };
        ops::publish::publish(&found.coach, context, &[Publication { plan: view.id, edition }]).await?;
        if view.draft.document != published.document {
            let version = ops::plan::plan(&found.coach, context, found.id).await?.draft.version;
            let document = moved(&view.draft.document, weeks);
            let request = SaveDraftRequest { base_version: version, document };
            ops::plan::save_draft(&found.coach, context, view.id, request).await?;
        }
    }
    Ok(())
}

/// Says by how many weeks a plan has to move for today to be in it, judged by what everybody has; 0 when it need not,
/// or when somebody has taken all of that out of the plan.
fn weeks_to_move(document: &PlanDocument, titles: &[&str], today: Date) -> i64 {
    let ahead = today.saturating_add(AHEAD_DAYS.days());
    let monday = today.saturating_sub(i64::from(today.weekday().since(Weekday::Monday)).days());
    document
        .activities
        .iter()
        .filter(|activity| titles.contains(&activity.title.as_str()))
        .filter_map(|activity| match &activity.schedule {
            Schedule::Weekly { first, until, .. } if *until < ahead => {
                Some(monday.duration_since(*first).as_hours() / (24 * 7) - WEEKS_BEHIND)
            }
            _ => None,
        })
        .max()
        .unwrap_or(0)
        .max(0)
}

/// Gives the plan some weeks later; ids, weekdays and hours stay.
fn moved(document: &PlanDocument, weeks: i64) -> PlanDocument {
    let later = |date: &mut Date| *date = date.saturating_add(Span::new().weeks(weeks));
    let mut document = document.clone();
    for activity in &mut document.activities {
        match &mut activity.schedule {
            Schedule::Once { date, .. } => later(date),
            Schedule::Weekly { first, until, except, .. } => {
                [first, until].into_iter().chain(except).for_each(later);
            }
        }
    }
    document
}
