//! The staircase.

use dioxus::prelude::*;
use stegvis_ui::{
    GoalMark, GoalState, HereBadge, Mark, MarkState, Pill, Row, Rows, Screen, ScreenKind, Section, Staircase,
    StaircaseSky, StaircaseStep, StateMark, StepState, Title, Words,
};

use crate::participant::{bar, tabs};

pub(crate) fn four_steps(current: usize) -> Vec<StaircaseStep> {
    ["1. Lära känna", "2. Arbetsträning", "3. En arbetsplats", "4. Praktik på heltid"]
        .into_iter()
        .enumerate()
        .map(|(level, name)| {
            let (state, state_words) = match level.cmp(&current) {
                std::cmp::Ordering::Less => (StepState::Done, "Klart"),
                std::cmp::Ordering::Equal => (StepState::Current, "Du är här"),
                std::cmp::Ordering::Greater => (StepState::Coming, "Kommer"),
            };
            StaircaseStep {
                name: name.into(),
                state,
                state_words: state_words.into(),
                goals_words: "2 av 3 små mål".into(),
                goals_done: 2,
                goals_open: 1,
                href: Some(format!("/steps/{level}")),
            }
        })
        .collect()
}

pub(crate) fn steps() -> Element {
    rsx! {
        Screen { bar: bar(), tabs: tabs(2), kind: ScreenKind::Steps,
            StaircaseSky {
                Title { words: "Trappan" }
                p { class: "soft", "Dina steg till eget arbete" }
            }
            Staircase {
                label: "Trappan: fyra steg till eget arbete. Du är på steg 2.",
                steps: four_steps(1),
                top: "Eget arbete",
                step_word: "Steg",
            }
            Section { heading: "Små mål", beside: rsx! { Pill { text: "Alla", onpress: |()| {} } },
                Rows {
                    Row {
                        start: rsx! { GoalMark { state: GoalState::Now } },
                        end: rsx! { HereBadge { text: "Nu" } },
                        href: "/goal/1",
                        span { class: "strong", "Ringa ett samtal på svenska" }
                    }
                    Row {
                        start: rsx! { GoalMark { state: GoalState::Done } },
                        end: rsx! { StateMark { mark: Mark::new(MarkState::Done, "Klart") } },
                        href: "/goal/2",
                        "Skriva mitt cv"
                    }
                    Row { start: rsx! { GoalMark { state: GoalState::Open } }, onpress: |()| {}, "Komma i tid" }
                }
            }
        }
    }
}

pub(crate) fn arrived() -> Element {
    rsx! {
        Screen { bar: bar(), tabs: tabs(2), kind: ScreenKind::Steps,
            StaircaseSky { Title { words: "Trappan" } }
            Staircase {
                label: "Trappan: fyra steg. Du är framme.",
                steps: four_steps(4),
                top: "Eget arbete",
                arrived: "Du är framme",
                step_word: "Steg",
            }
        }
    }
}

pub(crate) fn steps_ar() -> Element {
    let mut steps = four_steps(1);
    let names = [
        ("1. التعارف", "Lära känna"),
        ("2. التدريب على العمل", "Arbetsträning"),
        ("3. مكان عمل", "En arbetsplats"),
    ];
    for (step, (own, swedish)) in steps.iter_mut().zip(names) {
        step.name = Words::with_swedish(own, swedish);
    }
    rsx! {
        Screen { bar: bar(), tabs: tabs(2), kind: ScreenKind::Steps,
            StaircaseSky { Title { words: "الدرج" } }
            Staircase {
                label: "الدرج: أربع درجات إلى عملك. أنتِ في الدرجة 2.",
                steps,
                top: Words::with_swedish("عملي", "Eget arbete"),
                step_word: "الدرجة",
            }
        }
    }
}
