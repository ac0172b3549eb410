//! A plan in words: schedules, changes, and items of a conflict.

use jiff::civil::{Date, date};
use stegvis_i18n::Args;
use stegvis_shared::domain::activity::{Activity, Schedule, WeekdayName};
use stegvis_shared::domain::change::PlanChange;
use stegvis_shared::domain::plan::{PlanDocument, PlanProblem};
use stegvis_shared::domain::programme::{Staircase, StepNumber};
use stegvis_shared::time::HourMinute;
use stegvis_ui::{Change as ChangeLine, ChangeKind};

use crate::plan::form::FormRule;
use crate::plan::merge::ItemValue;
use crate::state::Wording;

/// Any Monday: the words of weekdays are taken from dates.
const SOME_MONDAY: Date = date(2024, 1, 1);

pub(super) fn weekday(wording: Wording, weekday: WeekdayName) -> String {
    wording.dates().weekday(day_of(weekday))
}

pub(super) fn weekday_short(wording: Wording, weekday: WeekdayName) -> String {
    wording.dates().weekday_short(day_of(weekday))
}

fn day_of(weekday: WeekdayName) -> Date {
    SOME_MONDAY.saturating_add(jiff::Span::new().days(i32::from(weekday.days_since_monday())))
}

/// Lets Swedish words, which coaches write in, break between syllables where a line is too short for them.
pub(super) fn breakable(text: &str) -> String {
    let words = text.split(' ').map(|word| hypher::hyphenate(word, hypher::Lang::Swedish).join("\u{ad}"));
    words.collect::<Vec<_>>().join(" ")
}

/// Joins words as a sentence does: "tisdag och torsdag".
pub(super) fn list(wording: Wording, mut words: Vec<String>) -> String {
    let Some(last) = words.pop() else { return String::new() };
    let join = |key, first: String, last: String| {
        wording.text(key, &Args::new().with("first", first).with("last", last))
    };
    match words.into_iter().reduce(|first, next| join("list-more", first, next)) {
        Some(first) => join("list-and", first, last),
        None => last,
    }
}

pub(super) fn hours(wording: Wording, start: HourMinute, end: HourMinute) -> String {
    wording.text("schedule-hours", &Args::new().with("start", start.to_string()).with("end", end.to_string()))
}

/// Says it as short as it can be: "10–12", "9:30–11".
pub(super) fn hours_short(start: HourMinute, end: HourMinute) -> String {
    let short = |time: HourMinute| match time.minute() {
        0 => time.hour().to_string(),
        minute => format!("{}:{minute:02}", time.hour()),
    };
    format!("{}–{}", short(start), short(end))
}

/// Says when an activity is.
pub(super) fn schedule(wording: Wording, schedule: &Schedule) -> String {
    let dates = wording.dates();
    match schedule {
        Schedule::Once { date, start, end } => {
            let args = Args::new()
                .with("day", dates.weekday_day_month(*date))
                .with("hours", hours(wording, *start, *end));
            wording.text("schedule-once", &args)
        }
        Schedule::Weekly { weekdays, start, end, first, until, .. } => {
            let days = list(wording, weekdays.iter().map(|day| weekday(wording, *day)).collect());
            let args = Args::new()
                .with("days", days)
                .with("hours", hours(wording, *start, *end))
                .with("first", dates.day_month(*first))
                .with("until", dates.day_month(*until));
            wording.text("schedule-weekly", &args)
        }
    }
}

/// Names a step, or the top.
pub(super) fn step(wording: Wording, staircase: &Staircase, number: StepNumber) -> String {
    match number.checked_sub(1).and_then(|index| staircase.steps.get(usize::from(index))) {
        // Isolated (UAX #9), so that the number stays before the Swedish in a text of another direction.
        Some(step) => format!("\u{2068}{number}. {}\u{2069}", step.title),
        None if number == staircase.top_number() => staircase.top.to_string(),
        None => wording.with("step-unknown", "step", u32::from(number)),
    }
}

/// Says what a publish changes, one line a change.
pub(super) fn change(wording: Wording, staircase: &Staircase, change: &PlanChange) -> ChangeLine {
    let dates = wording.dates();
    let line =
        |kind, word: &str, text: String| ChangeLine { kind, word: wording.t(word), text, values: None };
    let days = |dates_of: &[Date]| {
        list(wording, dates_of.iter().map(|date| dates.weekday_day_month(*date)).collect())
    };
    let titled = |activity: &Activity, rest: String| {
        wording.text("titled", &Args::new().with("title", activity.title.as_str()).with("rest", rest))
    };
    match change {
        PlanChange::Step { from: None, to } => {
            line(ChangeKind::Added, "change-step", step(wording, staircase, *to))
        }
        PlanChange::Step { from: Some(from), to } => ChangeLine {
            values: Some((step(wording, staircase, *from), step(wording, staircase, *to))),
            ..line(ChangeKind::Changed, "change-step", String::new())
        },
        PlanChange::Notice(Some(notice)) => {
            line(ChangeKind::Added, "change-notice", wording.with("quote", "text", notice.as_str()))
        }
        PlanChange::Notice(None) => {
            line(ChangeKind::Removed, "change-notice", wording.t("change-notice-gone"))
        }
        PlanChange::ActivityAdded(activity) => {
            line(ChangeKind::Added, "change-added", titled(activity, schedule(wording, &activity.schedule)))
        }
        PlanChange::ActivityMoved { from, to } => ChangeLine {
            values: Some((schedule(wording, from), schedule(wording, &to.schedule))),
            ..line(ChangeKind::Changed, "change-moved", format!("{}:", to.title))
        },
        PlanChange::ActivityCancelled { activity, dates } => {
            line(ChangeKind::Cancelled, "change-cancelled", titled(activity, days(dates)))
        }
        PlanChange::ActivityRestored { activity, dates } => {
            line(ChangeKind::Added, "change-restored", titled(activity, days(dates)))
        }
        PlanChange::ActivityChanged { from, to } => {
            let was = (from.title != to.title).then(|| (from.title.to_string(), to.title.to_string()));
            let text =
                if was.is_some() { String::new() } else { titled(to, changed_fields(wording, from, to)) };
            ChangeLine { values: was, ..line(ChangeKind::Changed, "change-changed", text) }
        }
        PlanChange::ActivityRemoved(activity) => line(
            ChangeKind::Removed,
            "change-removed",
            titled(activity, schedule(wording, &activity.schedule)),
        ),
        PlanChange::GoalAdded(goal) => line(ChangeKind::Added, "change-goal-added", goal.title.to_string()),
        PlanChange::GoalChanged { from, to } if from.title != to.title => ChangeLine {
            values: Some((from.title.to_string(), to.title.to_string())),
            ..line(ChangeKind::Changed, "change-goal-changed", String::new())
        },
        PlanChange::GoalChanged { to, .. } => {
            line(ChangeKind::Changed, "change-goal-changed", to.title.to_string())
        }
        PlanChange::GoalRemoved(goal) => {
            line(ChangeKind::Removed, "change-goal-removed", goal.title.to_string())
        }
        PlanChange::GoalsReordered => {
            line(ChangeKind::Changed, "change-goals", wording.t("change-goals-order"))
        }
    }
}

fn changed_fields(wording: Wording, from: &Activity, to: &Activity) -> String {
    let fields = [
        (from.kind != to.kind, "form-kind"),
        (from.place != to.place, "form-place"),
        (from.contact != to.contact, "form-contact"),
        (from.bring != to.bring, "form-bring"),
    ];
    let changed = fields.into_iter().filter(|(changed, _)| *changed);
    list(wording, changed.map(|(_, field)| wording.t(field).to_lowercase()).collect())
}

/// Says what an item of a plan is on one side of a conflict.
pub(super) fn item(wording: Wording, staircase: &Staircase, value: &ItemValue) -> String {
    match value {
        ItemValue::Step(number) => wording.with("item-step", "step", step(wording, staircase, *number)),
        ItemValue::Notice(notice) => wording.with("item-notice", "text", notice.as_str()),
        ItemValue::Goal(goal) => {
            let how = goal.how.as_ref().map(ToString::to_string).unwrap_or_default();
            let args = Args::new()
                .with("title", goal.title.as_str())
                .with("step", step(wording, staircase, goal.step))
                .with("how", how);
            wording.text("item-goal", &args)
        }
        ItemValue::Activity(activity) => {
            let place = activity.place.as_ref().map(|place| place.name.to_string());
            let cancelled = match &activity.schedule {
                Schedule::Weekly { except, .. } if !except.is_empty() => {
                    let dates = wording.dates();
                    let days = except.iter().map(|date| dates.day_month_short(*date)).collect();
                    Some(wording.with("item-except", "days", list(wording, days)))
                }
                _ => None,
            };
            let parts = [
                Some(activity.title.to_string()),
                Some(schedule(wording, &activity.schedule)),
                place,
                cancelled,
            ];
            parts.into_iter().flatten().collect::<Vec<_>>().join(". ")
        }
    }
}

/// Says what is wrong with a field of the form, and what to write.
pub(super) fn rule(wording: Wording, rule: FormRule) -> String {
    use stegvis_shared::domain::text::InvalidText;
    match rule {
        FormRule::Missing | FormRule::Text(InvalidText::Empty) => wording.t("field-missing"),
        FormRule::Text(InvalidText::TooLong { length, max }) => {
            wording.text("field-too-long", &Args::new().with("length", length).with("max", max))
        }
        FormRule::Text(InvalidText::Control) => wording.t("field-control"),
        FormRule::NoDate => wording.t("field-no-date"),
        FormRule::NoTime => wording.t("field-no-time"),
        FormRule::Plan(rule) => wording.t(rule.message_key()),
    }
}

/// Says which rule the plan breaks, and where.
pub(super) fn problem(wording: Wording, document: &PlanDocument, problem: &PlanProblem) -> String {
    let index = |list: &str| -> Option<usize> {
        problem.field.strip_prefix(list)?.strip_prefix('[')?.split(']').next()?.parse().ok()
    };
    let activity =
        index("activities").and_then(|index| document.activities.get(index)).map(|found| &found.title);
    let goal = index("goals").and_then(|index| document.goals.get(index)).map(|found| &found.title);
    let rule = wording.t(problem.rule.message_key());
    match activity.or(goal) {
        Some(title) => wording.text("titled", &Args::new().with("title", title.as_str()).with("rest", rule)),
        None => rule,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_break_where_swedish_words_do() {
        for (text, expected) in [
            ("Samhället runt dig", "Sam-häl-let runt dig"),
            ("Arbetsträning", "Ar-bets-trä-ning"),
            ("Promenad", "Pro-me-nad"),
        ] {
            assert_eq!(breakable(text).replace('\u{ad}', "-"), expected);
        }
    }
}
