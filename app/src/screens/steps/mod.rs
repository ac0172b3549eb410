//! The staircase, and the small goals of a step.

mod goal;
mod own;
mod progress;

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::domain::text::Text;
use stegvis_shared::sync::{GoalItem, Receipt, StaircaseItem, View};
use stegvis_ui::{
    GoalMark, GoalState, HereBadge, Mark, MarkState, Row, Rows, ScreenKind, Section, Staircase, StaircaseSky,
    StaircaseStep, StateMark, StepState, Title, TwoLanguages, Words,
};

pub use self::goal::Goal;
use self::own::{Propose, own_goals};
pub(super) use self::progress::now;
use self::progress::{count, of_step, step_state};
use super::frame::{Frame, MainTab, listen, loading_frame, status, translated, use_opening};
use crate::route::Route;
use crate::scene::{Scene, use_scene};

/// Shows the staircase and the small goals of a step: of the one that one stands on, until another is pressed.
#[component]
pub fn Steps() -> Element {
    let scene = use_scene();
    use_opening(&scene);
    let mut pressed = use_signal(|| None::<StepNumber>);
    let is_asking = use_signal(|| false);
    let view = scene.view.read();
    let (Some(_), Some(staircase)) = (&view.profile, &view.staircase) else {
        return loading_frame(&scene, "steps", MainTab::Steps);
    };
    let current = staircase.current;
    let count = staircase.staircase.steps.len();
    let has_arrived = usize::from(current) > count;
    let last = StepNumber::try_from(count).unwrap_or(StepNumber::MAX);
    let shown = pressed().unwrap_or(current).clamp(1, last.max(1));
    let top = Args::new().with("top", scene.phrase(&staircase.staircase.top).own);
    let title = scene.t("steps");
    rsx! {
        Frame {
            title: title.clone(),
            tab: MainTab::Steps,
            kind: ScreenKind::Steps,
            sheet: is_asking().then(|| rsx! { Propose { step: current, is_asking } }),
            testid: "steps",
            StaircaseSky {
                Title { words: title, end: listen(&scene, None) }
                p { class: "soft stair-under", {scene.text("steps-top", &top)} }
            }
            {status(&scene)}
            Staircase {
                label: staircase_label(&scene, staircase),
                steps: stones(&scene, &view, staircase),
                top: scene.phrase(&staircase.staircase.top),
                arrived: has_arrived.then(|| scene.t("step-top")),
                step_word: scene.t("step-word"),
                onstep: move |level: usize| pressed.set(StepNumber::try_from(level + 1).ok()),
            }
            {goals_of_step(&scene, shown, current, is_asking)}
        }
    }
}

/// Says the whole staircase in a sentence.
pub(super) fn staircase_label(scene: &Scene, staircase: &StaircaseItem) -> String {
    let steps = staircase.staircase.steps.len();
    let args = Args::new().with("top", scene.phrase(&staircase.staircase.top).own);
    if usize::from(staircase.current) > steps {
        return scene.text("steps-label-top", &args);
    }
    scene.text("steps-label", &args.with("steps", steps).with("step", i64::from(staircase.current)))
}

fn stones(scene: &Scene, view: &View, staircase: &StaircaseItem) -> Vec<StaircaseStep> {
    let stone = |(number, step): (StepNumber, &stegvis_shared::domain::programme::Step)| {
        let state = step_state(number, staircase.current);
        let goals = count(&view.goals, number);
        StaircaseStep {
            name: numbered(number, scene.phrase(&step.title)),
            state,
            state_words: scene.t(match state {
                StepState::Done => "step-done",
                StepState::Current => "step-here",
                StepState::Coming => "step-coming",
            }),
            goals_words: goals_words(scene, goals.done, goals.done + goals.open),
            goals_done: goals.done,
            goals_open: goals.open,
            href: None,
        }
    };
    (1..).zip(&staircase.staircase.steps).map(stone).collect()
}

/// Writes "2. Work training".
fn numbered(number: StepNumber, name: Words) -> Words {
    Words { own: format!("{number}. {}", name.own), ..name }
}

/// Says how many goals there are: never "0 of 2".
fn goals_words(scene: &Scene, done: usize, all: usize) -> String {
    let args = Args::new().with("count", all);
    match (done, all) {
        (_, 0) => String::new(),
        (0, _) => scene.text("goals-count", &args),
        _ => scene.text("goals-done", &args.with("done", done)),
    }
}

fn goals_of_step(scene: &Scene, step: StepNumber, current: StepNumber, is_asking: Signal<bool>) -> Element {
    let scene = *scene;
    let view = scene.view.read();
    let goals = of_step(&view.goals, step);
    let now = now(&view.goals, current);
    let heading = if step == current {
        scene.t("goals")
    } else {
        scene.text("goals-of-step", &Args::new().with("step", i64::from(step)))
    };
    let steps = view.staircase.iter().flat_map(|staircase| &staircase.staircase.steps);
    let about = steps.clone().nth(usize::from(step).saturating_sub(1)).and_then(|step| step.about.as_ref());
    let sources = steps.map(|step| step.title.as_str());
    let sources = sources.chain(goals.iter().map(|goal| goal.title.as_str())).chain(about.map(Text::as_str));
    rsx! {
        Section { heading,
            if let Some(about) = about {
                p {
                    TwoLanguages { words: scene.phrase(about) }
                }
            }
            if goals.is_empty() {
                p { class: "soft", {scene.t("goals-none")} }
            } else {
                Rows {
                    for goal in goals.iter().copied() {
                        Fragment { key: "{goal.id}", {goal_row(&scene, goal, now == Some(goal.id))} }
                    }
                }
            }
            {translated(scene.translated(sources))}
            {own_goals(&scene, is_asking)}
        }
    }
}

fn goal_row(scene: &Scene, goal: &GoalItem, is_now: bool) -> Element {
    let state = match goal.done {
        Some(_) => GoalState::Done,
        None if is_now => GoalState::Now,
        None => GoalState::Open,
    };
    let end = match goal.done {
        Some(Receipt::OnThisPhone) => Some(rsx! {
            StateMark { mark: Mark::new(MarkState::Waiting, scene.t("goal-done-waiting")) }
        }),
        Some(_) => Some(rsx! {
            span { class: "state", "data-state": "done", {scene.t("goal-done")} }
        }),
        None if is_now => Some(rsx! {
            HereBadge { text: scene.t("goal-now") }
        }),
        None => None,
    };
    let about = match (goal.wish, &goal.answer) {
        (Some(_), _) => Some(scene.t("goal-smaller-asked")),
        (None, Some(_)) => Some(scene.about_coach("wish-answered")),
        (None, None) => None,
    };
    rsx! {
        Row {
            start: rsx! {
                GoalMark { state }
            },
            end,
            href: Route::Goal(goal.id).to_string(),
            span { class: if is_now { "strong" },
                TwoLanguages { words: scene.phrase(&goal.title) }
            }
            if let Some(about) = about {
                br {}
                span { class: "soft", {about} }
            }
        }
    }
}
