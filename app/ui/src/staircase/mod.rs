//! The staircase: the picture that people remember, and an ordered list to everybody who cannot see it.

mod figures;

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::Press;
use crate::words::{Words, both};
use figures::{Door, Person};

/// Says where a step is in relation to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Behind the person.
    Done,
    /// Under the person.
    Current,
    /// Before the person.
    Coming,
}

impl StepState {
    fn of(level: usize, current: usize) -> Self {
        match level.cmp(&current) {
            std::cmp::Ordering::Less => Self::Done,
            std::cmp::Ordering::Equal => Self::Current,
            std::cmp::Ordering::Greater => Self::Coming,
        }
    }

    const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Current => "current",
            Self::Coming => "coming",
        }
    }
}

/// One step of a staircase.
#[derive(Clone, Debug, PartialEq)]
pub struct StaircaseStep {
    /// Its number and name, as `2. Work training`.
    pub name: Words,
    /// Where it is in relation to the person.
    pub state: StepState,
    /// The same in words: done, you are here, coming. For a coming step they are for ears alone.
    pub state_words: String,
    /// How many small goals are done, in words; empty where there are none.
    pub goals_words: String,
    /// Number of small goals that are done.
    pub goals_done: usize,
    /// Number of small goals that are open.
    pub goals_open: usize,
    /// Where it leads.
    pub href: Option<String>,
}

/// Shows a participant's way: the lowest step first, the person on the current one, a door on the top.
#[component]
pub fn Staircase(
    /// The whole picture in a sentence.
    label: String,
    /// The steps below the top, the lowest first; three to seven look best.
    steps: Vec<StaircaseStep>,
    /// What waits on the top.
    #[props(into)]
    top: Words,
    /// The words "you are here" for the top, once the person has arrived there.
    arrived: Option<String>,
    /// The word before a step's number, for ears.
    step_word: String,
    /// What to do when the step of this index is pressed.
    onstep: Option<EventHandler<usize>>,
) -> Element {
    let count = steps.len();
    rsx! {
        div { class: "stair-scene",
            ol { class: "stair", style: "--steps:{count.max(1)}", "aria-label": label,
                for (level , step) in steps.into_iter().enumerate() {
                    Step { key: "{level}", level, step, step_word: step_word.clone(), onstep }
                }
                li {
                    class: "stair-step",
                    style: "--level:{count}",
                    "data-state": if arrived.is_some() { "current" } else { "top" },
                    "aria-current": arrived.is_some().then_some("step"),
                    if arrived.is_some() {
                        Person {}
                    }
                    Door {}
                    div { class: "stair-stone",
                        span { class: "stair-name", {both(&top)} }
                        if let Some(arrived) = &arrived {
                            span { class: "stair-note strong", "{arrived}" }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Step(
    level: usize,
    step: StaircaseStep,
    step_word: String,
    onstep: Option<EventHandler<usize>>,
) -> Element {
    let is_current = step.state == StepState::Current;
    let onpress = onstep.map(|onstep| EventHandler::new(move |()| onstep.call(level)));
    rsx! {
        li {
            class: "stair-step",
            style: "--level:{level}",
            "data-state": step.state.as_str(),
            "aria-current": is_current.then_some("step"),
            if is_current {
                Person {}
            }
            Press { class: "stair-stone", href: step.href, onpress,
                span { class: "stair-name",
                    span { class: "for-ears", "{step_word} " }
                    {both(&step.name)}
                }
                match step.state {
                    StepState::Done => rsx! {
                        span { class: "stair-note",
                            Icon { name: IconName::Check }
                            "{step.state_words}"
                        }
                    },
                    StepState::Current => rsx! {
                        span { class: "stair-note strong", "{step.state_words}" }
                    },
                    StepState::Coming => rsx! {
                        span { class: "for-ears", "{step.state_words}" }
                    },
                }
                if is_current && !step.goals_words.is_empty() {
                    span { class: "stair-note",
                        Marks { done: step.goals_done, open: step.goals_open }
                        "{step.goals_words}"
                    }
                }
            }
        }
    }
}

#[component]
fn Marks(done: usize, open: usize) -> Element {
    rsx! {
        span { class: "marks", "aria-hidden": "true",
            for index in 0..done + open {
                i { key: "{index}", class: "mark", "data-state": if index < done { "done" } else { "open" } }
            }
        }
    }
}

/// Gives the title of the steps screen its room in the open sky over the staircase.
#[component]
pub fn StaircaseSky(
    /// The title and what stands under it.
    children: Element,
) -> Element {
    rsx! {
        div { class: "stair-sky", {children} }
    }
}

/// The staircase as a small picture beside its words.
#[component]
pub fn StaircaseSmall(
    /// Index of the current step, from 0; `count` once the person has arrived.
    current: usize,
    /// Number of steps below the top.
    count: usize,
) -> Element {
    rsx! {
        span { class: "stair-small", "aria-hidden": "true",
            for level in 0..count {
                i { key: "{level}", "data-state": StepState::of(level, current).as_str(), style: "--level:{level}" }
            }
        }
    }
}

/// The staircase as a large picture without words, for a door and a welcome back.
#[component]
pub fn StaircaseView(
    /// The picture in a sentence.
    label: String,
    /// Index of the current step, from 0.
    current: usize,
    /// Number of steps below the top.
    count: usize,
) -> Element {
    rsx! {
        div { class: "stair-view", role: "img", "aria-label": label, style: "--steps:{count + 1}",
            for level in 0..count {
                span {
                    key: "{level}",
                    class: "view-step",
                    "data-state": StepState::of(level, current).as_str(),
                    style: "--level:{level}",
                    if level == current {
                        Person {}
                    }
                }
            }
            span { class: "view-step", "data-state": "top", style: "--level:{count}",
                Door {}
            }
        }
    }
}
