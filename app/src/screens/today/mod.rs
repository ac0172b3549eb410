//! Today answers one question: what now?

mod back;
mod news;
mod support;
mod tour;
mod whats_next;

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_i18n::Args;
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::sync::{OccurrenceItem, Receipt, Sender};
use stegvis_shared::time::{minutes, plus_days};
use stegvis_ui::{
    Empty, GoalMark, GoalState, Icon, IconName, Notice, Pill, Row, RowTime, Rows, Section, StaircaseSmall,
    Title, TwoLanguages,
};

use self::whats_next::{Soon, how_soon, whats_next};
use super::call::CallAsked;
use super::frame::{Frame, MainTab, listen, loading_frame, status, translated, use_opening};
use super::occurrence::{OccurrencePanel, Question, address, question_sheet};
use super::steps::now;
use crate::rest::{OfTheRest, Part};
use crate::route::Route;
use crate::scene::{Ask, Scene, use_scene};
use crate::texts;

pub(crate) use self::back::Back;
pub(crate) use self::news::PlanNews;
pub(super) use self::news::news_mark;
pub(crate) use self::support::SupportAsked;
pub(crate) use self::tour::Tour;

/// Shows what now: the next activity, then the rest of the day.
#[component]
pub fn Today() -> Element {
    let scene = use_scene();
    use_opening(&scene);
    let asking = use_signal(|| None::<Question>);
    let view = scene.view.read();
    let (Some(_), Some(staircase)) = (&view.profile, &view.staircase) else {
        return loading_frame(&scene, "today", MainTab::Today);
    };
    if scene.usage.read().is_touring {
        return rsx! {
            OfTheRest { part: Part::Tour }
        };
    }
    if scene.usage.read().is_back {
        return rsx! {
            OfTheRest { part: Part::Back }
        };
    }
    let now = *scene.now.read();
    let found = whats_next(&view, now);
    let has_plan = !view.occurrences.is_empty() || !view.goals.is_empty();
    let steps = staircase.staircase.steps.len();
    let current = staircase.current;
    let title = scene.t("today");
    let sheet = question_sheet(asking);
    rsx! {
        Frame { title: title.clone(), tab: MainTab::Today, sheet, testid: "today",
            Title { words: title, beside: scene.catalog().dates().weekday_day_month(now.date()) }
            {status(&scene)}
            {coach_notice(&scene)}
            OfTheRest { part: Part::PlanNews }
            CallAsked {}
            if let Some(next) = found.next.clone() {
                OccurrencePanel { occurrence: next.clone(), soon: soon_words(&scene, now, next.start), asking }
            } else if !has_plan {
                Empty {
                    icon: IconName::Coffee,
                    title: scene.t("no-plan-title"),
                    text: texts::capitalised(&scene.about_coach("no-plan-text")),
                }
            } else {
                Empty {
                    icon: IconName::Coffee,
                    title: scene.t(if found.is_over { "over-title" } else { "free-title" }),
                    text: until_when(&scene, now, found.upcoming.as_ref()),
                }
            }
            OfTheRest { part: Part::HowWasIt }
            Section { heading: scene.t(if found.next.is_some() { "later" } else { "next-up" }),
                Rows {
                    for (index , occurrence) in found.later.iter().enumerate() {
                        Fragment { key: "{index}", {later_row(&scene, occurrence)} }
                    }
                    if found.next.is_none() && let Some(upcoming) = &found.upcoming {
                        {upcoming_row(&scene, upcoming)}
                    }
                    {unread_row(&scene)}
                    {goal_row(&scene, current)}
                    {step_row(&scene, current, steps)}
                }
            }
        }
    }
}

/// The coach's word with the plan, until it has been read.
fn coach_notice(scene: &Scene) -> Element {
    let scene = *scene;
    let view = scene.view.read();
    let unread =
        view.notice.as_ref().filter(|notice| scene.usage.read().settings.notice_read != Some(notice.at));
    let Some(notice) = unread else { return VNode::empty() };
    let at = notice.at;
    rsx! {
        Notice {
            icon: IconName::MessageCircle,
            title: scene.text("notice-from-coach", &Args::new().with("coach", notice.from.as_str())),
            testid: "coach-notice",
            p {
                TwoLanguages { words: scene.phrase(&notice.text) }
            }
            {translated(scene.translated([notice.text.as_str()]))}
            div { class: "phrases",
                {listen(&scene, None)}
                Pill { text: scene.t("understood"), onpress: move |()| scene.ask.call(Ask::NoticeRead(at)) }
            }
        }
    }
}

fn later_row(scene: &Scene, occurrence: &OccurrenceItem) -> Element {
    let view = scene.view.read();
    let Some(activity) = view.activity(occurrence) else { return VNode::empty() };
    let mark = super::schedule::mark(scene, occurrence);
    rsx! {
        Row {
            start: rsx! {
                RowTime { time: texts::time(occurrence.start), datetime: minutes::text(&occurrence.start) }
            },
            href: address(activity.id, occurrence),
            TwoLanguages { words: scene.phrase(&activity.title) }
            if let Some(mark) = mark {
                br {}
                stegvis_ui::StateMark { mark }
            }
        }
    }
}

fn upcoming_row(scene: &Scene, occurrence: &OccurrenceItem) -> Element {
    let view = scene.view.read();
    let Some(activity) = view.activity(occurrence) else { return VNode::empty() };
    let day = texts::capitalised(&scene.day(occurrence.start.date()));
    let when =
        scene.text("day-and-time", &Args::new().with("day", day).with("time", texts::time(occurrence.start)));
    rsx! {
        Row {
            start: rsx! {
                Icon { name: IconName::Calendar }
            },
            href: address(activity.id, occurrence),
            span { class: "strong", "{when}" }
            br {}
            TwoLanguages { words: scene.phrase(&activity.title) }
        }
    }
}

fn unread_row(scene: &Scene) -> Element {
    let view = scene.view.read();
    let unread = view.messages.iter().rev().find_map(|message| match &message.from {
        Sender::Coach { name } if message.receipt != Receipt::Read => Some(name),
        _ => None,
    });
    let Some(name) = unread else { return VNode::empty() };
    rsx! {
        Row {
            start: rsx! {
                Icon { name: IconName::MessageCircle }
            },
            href: Route::Messages.to_string(),
            span { class: "strong",
                {scene.text("message-new", &Args::new().with("name", name.as_str()))}
            }
        }
    }
}

/// The one small goal to do next, if there is one.
fn goal_row(scene: &Scene, current: StepNumber) -> Element {
    let view = scene.view.read();
    let next = now(&view.goals, current);
    let Some(goal) = view.goals.iter().find(|goal| Some(goal.id) == next) else { return VNode::empty() };
    rsx! {
        Row {
            start: rsx! {
                GoalMark { state: GoalState::Now }
            },
            href: Route::Goal(goal.id).to_string(),
            span { class: "strong", {scene.t("goal-next")} }
            br {}
            TwoLanguages { words: scene.phrase(&goal.title) }
        }
    }
}

fn step_row(scene: &Scene, current: StepNumber, steps: usize) -> Element {
    let view = scene.view.read();
    let Some(staircase) = &view.staircase else { return VNode::empty() };
    let level = usize::from(current).saturating_sub(1);
    let name = staircase.staircase.steps.get(level).map_or(&staircase.staircase.top, |step| &step.title);
    let place = if level >= steps {
        scene.t("step-top")
    } else {
        scene.text("step-of", &Args::new().with("step", i64::from(current)).with("steps", steps))
    };
    rsx! {
        Row {
            start: rsx! {
                StaircaseSmall { current: level, count: steps }
            },
            href: Route::Steps.to_string(),
            span { class: "strong", "{place}" }
            br {}
            TwoLanguages { words: scene.phrase(name) }
        }
    }
}

fn soon_words(scene: &Scene, now: DateTime, start: DateTime) -> String {
    match how_soon(now, start) {
        Soon::Now => scene.t("now"),
        Soon::Minutes(count) => scene.text("in-minutes", &Args::new().with("count", count)),
        Soon::Hours(count) => scene.text("in-hours", &Args::new().with("count", count)),
    }
}

/// Says until when one is free.
fn until_when(scene: &Scene, now: DateTime, upcoming: Option<&OccurrenceItem>) -> String {
    let Some(upcoming) = upcoming else { return scene.t("free-until-later") };
    let date = upcoming.start.date();
    if plus_days(now.date(), 1) == date {
        return scene.t("free-until-tomorrow");
    }
    let day = scene.catalog().dates().weekday_day_month(date);
    scene.text("free-until", &Args::new().with("day", day))
}
