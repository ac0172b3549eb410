//! The staircase with its goals, and the coach's word: the left column.

use dioxus::prelude::*;
use stegvis_shared::domain::plan::{Goal, PlanDocument};
use stegvis_shared::domain::programme::{Staircase, StepNumber};
use stegvis_shared::domain::text::{InvalidText, Note, Title};
use stegvis_shared::id::GoalId;
use stegvis_ui::{Do, DoKind, Field, FieldKind, GoalMark, GoalState, IconName, Panel, Select};

use super::desk::Desk;
use super::words;
use crate::pages::participant::StaircasePicture;
use crate::plan::edit::{self, Direction};
use crate::plan::form::FormRule;
use crate::plan::history::EditOf;
use crate::platform;
use crate::state::use_wording;

/// What is typed about a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
struct GoalForm {
    id: GoalId,
    step: StepNumber,
    title: String,
    how: String,
}

impl GoalForm {
    fn of(goal: &Goal) -> Self {
        let how = goal.how.as_ref().map(ToString::to_string).unwrap_or_default();
        Self { id: goal.id, step: goal.step, title: goal.title.to_string(), how }
    }

    fn title(&self) -> Result<Title, InvalidText> {
        self.title.parse()
    }

    fn how(&self) -> Result<Option<Note>, InvalidText> {
        if self.how.trim().is_empty() { Ok(None) } else { self.how.parse().map(Some) }
    }

    fn goal(&self) -> Option<Goal> {
        Some(Goal { id: self.id, step: self.step, title: self.title().ok()?, how: self.how().ok()? })
    }
}

#[component]
pub(super) fn GoalsPanel(
    desk: Desk,
    staircase: Staircase,
    /// The goal that one came to write.
    goal: Option<GoalId>,
    /// The goals instead of which a smaller step is wished.
    too_big: Vec<GoalId>,
) -> Element {
    let wording = use_wording();
    let document = desk.document();
    let mut form = use_signal(|| {
        let goal = document.goals.iter().find(|planned| Some(planned.id) == goal)?;
        platform::focus_soon("[data-testid=goal-title]");
        Some(GoalForm::of(goal))
    });
    let current = document.step;
    // A goal that changed otherwise than by the form (undone, or by another coach) is shown as it is now.
    let shown = form.peek().clone();
    if let Some(typed) = shown
        && let Some(goal) = document.goals.iter().find(|goal| goal.id == typed.id)
        && typed.goal().is_some_and(|written| written != *goal)
    {
        form.set(Some(GoalForm::of(goal)));
    }
    let counts = (1..)
        .zip(&staircase.steps)
        .map(|(step, _)| (0, document.goals.iter().filter(|goal| goal.step == step).count()));
    let to_step = move |index: usize| {
        let step = StepNumber::try_from(index + 1).unwrap_or(1);
        desk.edit(EditOf::Once, |document| PlanDocument { step, ..document.clone() });
    };
    let steps: Vec<String> =
        (1..=staircase.top_number()).map(|number| words::step(wording, &staircase, number)).collect();
    rsx! {
        Panel { title: wording.t("steps"), testid: "edit-steps",
            StaircasePicture {
                staircase: staircase.clone(),
                current,
                counts: counts.collect::<Vec<_>>(),
                onstep: to_step,
            }
            Select {
                label: wording.t("edit-step"),
                options: steps,
                chosen: usize::from(current.saturating_sub(1)),
                onchoose: to_step,
                testid: "step",
            }
            for step in 1..staircase.top_number() {
                GoalsOfStep {
                    key: "{step}",
                    step,
                    current,
                    goals: document.goals.iter().filter(|goal| goal.step == step).cloned().collect::<Vec<_>>(),
                    open: form.read().as_ref().map(|form| form.id),
                    too_big: too_big.clone(),
                    onopen: move |goal: Goal| {
                        desk.settle();
                        form.set(Some(GoalForm::of(&goal)));
                        platform::focus_soon("[data-testid=goal-title]");
                    },
                }
            }
            if let Some(typed) = form() {
                if too_big.contains(&typed.id) {
                    p { class: "note", {wording.t("goal-too-big")} }
                }
                GoalFields {
                    desk,
                    typed,
                    staircase: staircase.clone(),
                    ontyped: move |typed: GoalForm| {
                        if let Some(goal) = typed.goal() {
                            desk.edit(EditOf::Goal(goal.id), |document| edit::put_goal(document, goal));
                        }
                        form.set(Some(typed));
                    },
                    onclose: move |()| {
                        desk.settle();
                        form.set(None);
                    },
                }
            } else {
                Do {
                    text: wording.t("goal-add"),
                    kind: DoKind::Quiet,
                    icon: IconName::Plus,
                    onpress: move |()| {
                        let id = GoalId::new(platform::now(), platform::random());
                        let step = current.min(staircase.top_number() - 1);
                        form.set(Some(GoalForm { id, step, title: String::new(), how: String::new() }));
                        platform::focus_soon("[data-testid=goal-title]");
                    },
                    testid: "add-goal",
                }
            }
            NoticeField { desk }
        }
    }
}

/// The goals of one step; a press opens one.
#[component]
fn GoalsOfStep(
    step: StepNumber,
    current: StepNumber,
    goals: Vec<Goal>,
    open: Option<GoalId>,
    too_big: Vec<GoalId>,
    onopen: EventHandler<Goal>,
) -> Element {
    let wording = use_wording();
    if goals.is_empty() {
        return rsx! {};
    }
    let state = if step == current { GoalState::Now } else { GoalState::Open };
    let label = wording.with("goals-of-step", "step", u32::from(step));
    rsx! {
        p { class: "note", "aria-hidden": "true", "{label}" }
        ul { class: "goals", "aria-label": label,
            for goal in goals {
                li { key: "{goal.id}", class: "goal-line",
                    GoalMark { state }
                    button {
                        class: "grow",
                        r#type: "button",
                        "aria-label": wording.with("goal-edit", "title", goal.title.as_str()),
                        "aria-expanded": if open == Some(goal.id) { "true" } else { "false" },
                        onclick: {
                            let goal = goal.clone();
                            move |_| onopen.call(goal.clone())
                        },
                        bdi { "{goal.title}" }
                    }
                    if too_big.contains(&goal.id) {
                        span { class: "note", {wording.t("need-smaller")} }
                    }
                }
            }
        }
    }
}

#[component]
fn GoalFields(
    desk: Desk,
    typed: GoalForm,
    staircase: Staircase,
    ontyped: EventHandler<GoalForm>,
    onclose: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let error = |outcome: Result<(), InvalidText>| match outcome {
        // A goal that is not begun to be written is no mistake.
        Ok(()) | Err(InvalidText::Empty) => None,
        Err(reason) => Some(words::rule(wording, FormRule::Text(reason))),
    };
    let steps: Vec<String> =
        (1..staircase.top_number()).map(|number| words::step(wording, &staircase, number)).collect();
    let (with_title, with_how, with_step) = (typed.clone(), typed.clone(), typed.clone());
    rsx! {
        form {
            class: "panel",
            "aria-label": wording.t("goal-form"),
            onsubmit: move |event| {
                event.prevent_default();
                onclose.call(());
            },
            Field {
                label: wording.t("goal-title"),
                value: typed.title.clone(),
                error: error(typed.title().map(drop)),
                oninput: move |title| ontyped.call(GoalForm { title, ..with_title.clone() }),
                testid: "goal-title",
            }
            Field {
                label: wording.t("goal-how-field"),
                kind: FieldKind::Lines,
                value: typed.how.clone(),
                error: error(typed.how().map(drop)),
                oninput: move |how| ontyped.call(GoalForm { how, ..with_how.clone() }),
            }
            Select {
                label: wording.t("goal-step"),
                options: steps,
                chosen: usize::from(typed.step.saturating_sub(1)),
                onchoose: move |index: usize| {
                    ontyped.call(GoalForm { step: StepNumber::try_from(index + 1).unwrap_or(1), ..with_step.clone() });
                },
            }
            div { class: "panel-actions",
                Do { text: wording.t("form-done"), submit: true }
                if desk.document().goals.iter().any(|goal| goal.id == typed.id) {
                    GoalActions { desk, id: typed.id, title: typed.title, onremoved: onclose }
                }
            }
        }
    }
}

/// What one can do with a goal that is in the plan.
#[component]
fn GoalActions(desk: Desk, id: GoalId, title: String, onremoved: EventHandler<()>) -> Element {
    let wording = use_wording();
    let to = move |direction| desk.edit(EditOf::Once, |document| edit::move_goal(document, id, direction));
    let label = |key| wording.with(key, "title", title.as_str());
    rsx! {
        Do { text: "", label: label("goal-up"), kind: DoKind::Quiet, icon: IconName::ArrowUp, onpress: move |()| to(Direction::Up) }
        Do { text: "", label: label("goal-down"), kind: DoKind::Quiet, icon: IconName::ArrowDown, onpress: move |()| to(Direction::Down) }
        Do {
            text: "",
            label: label("goal-remove"),
            kind: DoKind::Quiet,
            icon: IconName::Trash,
            onpress: move |()| {
                desk.edit(EditOf::Once, |document| edit::remove_goal(document, id));
                onremoved.call(());
            },
        }
    }
}

/// The coach's word with the plan.
#[component]
fn NoticeField(desk: Desk) -> Element {
    let wording = use_wording();
    let notice = desk.document().notice.as_ref().map(ToString::to_string).unwrap_or_default();
    let mut typed = use_signal(|| notice.clone());
    // An undo, or another coach, changes the word under the field; one's own keys do not.
    if typed.peek().trim() != notice
        && edit::set_notice(&desk.document(), &typed.peek()).is_some_and(|own| own != desk.document())
    {
        typed.set(notice);
    }
    let error = match typed.read().parse::<Note>() {
        Ok(_) | Err(InvalidText::Empty) => None,
        Err(reason) => Some(words::rule(wording, FormRule::Text(reason))),
    };
    rsx! {
        Field {
            label: wording.t("edit-notice"),
            note: wording.t("edit-notice-note"),
            kind: FieldKind::Lines,
            value: typed(),
            error,
            oninput: move |text: String| {
                desk.edit(EditOf::Notice, |document| edit::set_notice(document, &text).unwrap_or_else(|| document.clone()));
                typed.set(text);
            },
            testid: "notice",
        }
    }
}
