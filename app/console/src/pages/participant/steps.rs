//! Where the participant stands, and the goals with what is done.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::programme::{Staircase as Steps, StepNumber};
use stegvis_shared::protocol::coach::ParticipantDetail;
use stegvis_ui::{Desk, GoalLine, GoalMark, GoalState, Panel, Staircase, StaircaseStep, StepState, Words};

use crate::needs;
use crate::state::{Wording, use_wording};

#[component]
pub(super) fn StepsPanel(detail: ParticipantDetail) -> Element {
    let wording = use_wording();
    let current = detail.summary.step;
    let dates = wording.dates();
    let too_big = needs::too_big(&detail.summary);
    let counts = (1..).zip(&detail.staircase.steps).map(|(step, _)| {
        let goals = detail.goals.iter().filter(|status| status.goal.step == step);
        let done = goals.clone().filter(|status| status.done_at.is_some()).count();
        (done, goals.count())
    });
    // The goals of this step first, then those that are behind, those that come last.
    let mut goals: Vec<_> = detail.goals.iter().collect();
    goals.sort_by_key(|status| (status.goal.step != current, status.goal.step));
    rsx! {
        Panel { title: wording.t("steps"), testid: "steps",
            StaircasePicture { staircase: detail.staircase.clone(), current, counts: counts.collect::<Vec<_>>() }
            if detail.summary.needs.contains(&stegvis_shared::protocol::coach::Need::NoPlan) {
                p { class: "soft", {wording.t("person-no-plan")} }
            }
            ul { class: "desk", "aria-label": wording.t("goals"),
                for status in goals {
                    GoalLine {
                        key: "{status.goal.id}",
                        mark: rsx! {
                            GoalMark {
                                state: match status.done_at {
                                    Some(_) => GoalState::Done,
                                    None if status.goal.step == current => GoalState::Now,
                                    None => GoalState::Open,
                                },
                            }
                        },
                        text: status.goal.title.to_string(),
                        note: match status.done_at {
                            Some(at) => wording.with("goal-done-on", "date", dates.day_month_short(detail.clock.local(at).date())),
                            None if too_big.contains(&status.goal.id) => wording.t("need-smaller"),
                            None => wording.with("goal-on-step", "step", u32::from(status.goal.step)),
                        },
                    }
                }
            }
        }
    }
}

/// The staircase at the desk; `counts` holds for each step how many goals are done, and how many there are.
#[component]
pub(in crate::pages) fn StaircasePicture(
    staircase: Steps,
    current: StepNumber,
    counts: Vec<(usize, usize)>,
    onstep: Option<EventHandler<usize>>,
) -> Element {
    let wording = use_wording();
    let steps = (1..).zip(&staircase.steps).map(|(number, step)| {
        let (done, all) = counts.get(usize::from(number - 1)).copied().unwrap_or_default();
        let (state, words) = match number.cmp(&current) {
            std::cmp::Ordering::Less => (StepState::Done, "desk-step-done"),
            std::cmp::Ordering::Equal => (StepState::Current, "desk-step-here"),
            std::cmp::Ordering::Greater => (StepState::Coming, "desk-step-coming"),
        };
        StaircaseStep {
            name: Words::in_language(format!("{number}. {}", step.title), "sv"),
            state,
            state_words: wording.t(words),
            goals_words: goals_words(wording, done, all),
            goals_done: done,
            goals_open: all - done,
            href: None,
        }
    });
    let steps: Vec<_> = steps.collect();
    let arrived = current >= staircase.top_number();
    let args = Args::new()
        .with("steps", steps.len())
        .with("step", u32::from(current))
        .with("top", staircase.top.as_str());
    rsx! {
        Desk {
            Staircase {
                label: wording.text(if arrived { "desk-stair-top" } else { "desk-stair" }, &args),
                steps,
                top: Words::in_language(staircase.top.as_str(), "sv"),
                arrived: arrived.then(|| wording.t("desk-step-here")),
                step_word: wording.t("step-word"),
                onstep,
            }
        }
    }
}

fn goals_words(wording: Wording, done: usize, all: usize) -> String {
    match (done, all) {
        (_, 0) => String::new(),
        (0, all) => wording.with("goals-count", "count", all),
        (done, all) => wording.text("goals-done", &Args::new().with("done", done).with("count", all)),
    }
}
