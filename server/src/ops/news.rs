//! What a publish changes, as the participant is told.

use stegvis_shared::domain::activity::Activity;
use stegvis_shared::domain::change::{PlanChange, plan_changes};
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::sync::{News, NewsItem, NewsLine};

/// Tells what a plan changes of the one that the participant had opened; `None` when nothing that is worth a word does.
///
/// The coach's own word stands by itself, and in which order the goals stand is no news.
pub(super) fn news(
    revision: i64,
    opened: &PlanDocument,
    published: &PlanDocument,
    staircase: &Staircase,
) -> Option<NewsItem> {
    let changes = plan_changes(Some(opened), published);
    let lines: Vec<NewsLine> = changes.into_iter().filter_map(|change| line(change, staircase)).collect();
    (!lines.is_empty()).then_some(NewsItem { revision, lines })
}

fn line(change: PlanChange, staircase: &Staircase) -> Option<NewsLine> {
    match change {
        PlanChange::Notice(_) | PlanChange::GoalsReordered => None,
        PlanChange::Step { to, .. } => {
            let step = usize::from(to).checked_sub(1).and_then(|index| staircase.steps.get(index));
            let title = step.map_or(&staircase.top, |step| &step.title).clone();
            Some(NewsLine { news: News::Step, title, kind: None, activity: None, days: Vec::new() })
        }
        PlanChange::ActivityAdded(activity) => Some(of_activity(News::Added, activity)),
        PlanChange::ActivityMoved { to, .. } => Some(of_activity(News::Moved, to)),
        PlanChange::ActivityCancelled { activity, dates } => {
            Some(NewsLine { days: dates, ..of_activity(News::Cancelled, activity) })
        }
        PlanChange::ActivityRestored { activity, dates } => {
            Some(NewsLine { days: dates, ..of_activity(News::Restored, activity) })
        }
        PlanChange::ActivityChanged { from, to } => {
            let news = if from.place == to.place { News::Changed } else { News::Place };
            Some(of_activity(news, to))
        }
        PlanChange::ActivityRemoved(activity) => {
            Some(NewsLine { activity: None, ..of_activity(News::Removed, activity) })
        }
        PlanChange::GoalAdded(goal) => Some(of_goal(News::GoalAdded, goal)),
        PlanChange::GoalChanged { to, .. } => Some(of_goal(News::GoalChanged, to)),
        PlanChange::GoalRemoved(goal) => Some(of_goal(News::GoalRemoved, goal)),
    }
}

fn of_activity(news: News, activity: Activity) -> NewsLine {
    NewsLine {
        news,
        title: activity.title,
        kind: Some(activity.kind),
        activity: Some(activity.id),
        days: Vec::new(),
    }
}

fn of_goal(news: News, goal: Goal) -> NewsLine {
    NewsLine { news, title: goal.title, kind: None, activity: None, days: Vec::new() }
}
