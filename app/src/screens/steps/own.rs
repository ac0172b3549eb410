//! Goals of one's own: proposing one, and what becomes of it.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::plan::MAX_OWN_GOALS;
use stegvis_shared::domain::programme::StepNumber;
use stegvis_shared::domain::text::InvalidText;
use stegvis_shared::sync::{ActionKind, GoalItem};
use stegvis_ui::{
    Button, ButtonKind, Field, IconName, Notice, Pill, Row, Rows, Sheet, Stack, TwoLanguages, WhoSees,
};

use crate::scene::{Ask, Scene, use_scene};
use crate::screens::frame::{DEED, Told, listen};
use crate::screens::messages::ready_text;

/// Goals to choose among, for who would rather not write.
const IDEAS: [(IconName, &str); 4] = [
    (IconName::MessagesSquare, "goal-idea-talk"),
    (IconName::Bus, "goal-idea-bus"),
    (IconName::Monitor, "goal-idea-computer"),
    (IconName::Footprints, "goal-idea-walk"),
];

/// Shows the own goals that are not in the plan, and offers to propose one.
pub(super) fn own_goals(scene: &Scene, mut is_asking: Signal<bool>) -> Element {
    let scene = *scene;
    let view = scene.view.read();
    let open = view.own_goals.iter().filter(|goal| goal.wish.is_some()).count();
    rsx! {
        for goal in view.own_goals.iter() {
            Fragment { key: "{goal.id}", {own_goal(&scene, goal)} }
        }
        if open < MAX_OWN_GOALS {
            Button {
                words: scene.bilingual("goal-own"),
                kind: ButtonKind::Quiet,
                icon: IconName::Plus,
                onpress: move |()| is_asking.set(true),
            }
        } else {
            p { class: "soft", {scene.about_coach("goal-own-enough")} }
        }
    }
}

fn own_goal(scene: &Scene, goal: &GoalItem) -> Element {
    let (scene, id) = (*scene, goal.id);
    // A ready-made goal has its Swedish on the second line.
    let (words, swedish) = match goal.title.split_once('\n') {
        Some((own, swedish)) => (own, Some(swedish.to_owned())),
        None => (goal.title.as_str(), None),
    };
    let title = scene.text("goal-own-wish", &Args::new().with("goal", words));
    let back = |key: &str, icon| {
        let text = scene.t(key);
        // There may be three of them.
        let label = format!("{text}: {words}");
        rsx! {
            Pill { text, label, icon, onpress: move |()| scene.act(ActionKind::WithdrawGoal(id)) }
        }
    };
    match (goal.wish, &goal.answer) {
        (Some(receipt), _) => rsx! {
            Told {
                receipt,
                keys: DEED,
                title,
                swedish,
                icon: IconName::Plus,
                testid: "own-goal",
                {back("undo", IconName::Undo)}
            }
        },
        (None, answer) => answered(
            &scene,
            title,
            swedish,
            answer.as_deref().unwrap_or_default(),
            back("understood", IconName::Check),
        ),
    }
}

/// Shows what the coach has answered to a wish.
pub(super) fn answered(
    scene: &Scene,
    title: String,
    swedish: Option<String>,
    answer: &str,
    children: Element,
) -> Element {
    rsx! {
        Notice {
            icon: IconName::MessageCircle,
            title,
            swedish,
            text: scene.about_coach("wish-answered"),
            testid: "wish-answer",
            p {
                TwoLanguages { words: scene.phrase(answer) }
            }
            {children}
        }
    }
}

/// Asks which goal one wants; one press on a row proposes it.
#[component]
pub(super) fn Propose(step: StepNumber, is_asking: Signal<bool>) -> Element {
    let scene = use_scene();
    let mut too_long = use_signal(|| None::<usize>);
    let typed = scene.usage.read().settings.own_goal.clone();
    let mut propose = move |text: &str| match text.parse() {
        Ok(title) => {
            scene.act(ActionKind::ProposeGoal { step, title });
            is_asking.set(false);
            true
        }
        Err(InvalidText::TooLong { max, .. }) => {
            too_long.set(Some(max));
            false
        }
        // Nothing is written, or nothing but what no keyboard writes.
        Err(InvalidText::Empty | InvalidText::Control) => false,
    };
    rsx! {
        Sheet {
            title: scene.bilingual("goal-own-ask"),
            listen: listen(&scene, None),
            close: scene.t("close"),
            onclose: move |()| is_asking.set(false),
            testid: "propose",
            Rows {
                for (picture , key) in IDEAS {
                    Row {
                        key: "{key}",
                        picture,
                        beside: listen(&scene, Some(scene.t(key))),
                        testid: key,
                        onpress: move |()| {
                            propose(&ready_text(&scene, key));
                        },
                        span { class: "lead",
                            TwoLanguages { words: scene.bilingual(key) }
                        }
                    }
                }
            }
            form {
                onsubmit: move |event| {
                    event.prevent_default();
                    let typed = scene.usage.peek().settings.own_goal.clone();
                    if propose(&typed) {
                        scene.ask.call(Ask::TypeGoal(String::new()));
                    }
                },
                Stack {
                    Field {
                        label: scene.t("goal-own-write"),
                        value: typed,
                        oninput: move |text| {
                            too_long.set(None);
                            scene.ask.call(Ask::TypeGoal(text));
                        },
                        error: too_long().map(|max| scene.text("goal-own-long", &Args::new().with("max", max))),
                        testid: "own-goal-field",
                    }
                    Button { words: scene.bilingual("goal-own-send"), icon: IconName::Check, submit: true }
                }
            }
            WhoSees { text: scene.about_coach("goal-own-sees") }
        }
    }
}
