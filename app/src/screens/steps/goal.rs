//! One small goal: what, how, and "I have done it" with undo in the same place.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::text::Text;
use stegvis_shared::id::GoalId;
use stegvis_shared::sync::{ActionKind, GoalItem};
use stegvis_ui::{
    Button, ButtonKind, Empty, GoalMark, GoalState, IconName, Pill, Section, Title, TwoLanguages, WhoSees,
};

use super::own::answered;
use crate::route::Route;
use crate::scene::{Ask, Scene, use_scene};
use crate::screens::frame::{
    DEED, Frame, MainTab, TakesOver, Told, go_to, listen, loading_frame, status, translated, use_turns,
};
use crate::texts;

/// Shows one small goal.
#[component]
pub fn Goal(
    /// Which goal.
    goal: GoalId,
) -> Element {
    let scene = use_scene();
    let view = scene.view.read();
    if view.profile.is_none() {
        return loading_frame(&scene, "steps", MainTab::Steps);
    }
    let Some(goal) = view.goals.iter().find(|item| item.id == goal) else {
        return rsx! {
            Frame { title: scene.t("goal-gone-title"), tab: MainTab::Steps, back: MainTab::Steps, testid: "goal-gone",
                Title { words: scene.t("steps") }
                {status(&scene)}
                Empty { icon: IconName::Stairs, title: scene.t("goal-gone-title"), text: scene.t("goal-gone-text") }
            }
        };
    };
    let title = scene.phrase(&goal.title);
    let sources = std::iter::once(goal.title.as_str()).chain(goal.how.iter().map(Text::as_str));
    rsx! {
        Frame {
            title: title.own.clone(),
            tab: MainTab::Steps,
            back: MainTab::Steps,
            testid: "goal",
            div { class: "stack",
                div { class: "next-top",
                    p { class: "soft", {scene.text("goal-of-step", &Args::new().with("step", i64::from(goal.step)))} }
                    {listen(&scene, None)}
                }
                div { class: "next-what",
                    Title { words: title }
                    GoalMark { state: if goal.done.is_some() { GoalState::Done } else { GoalState::Now } }
                }
            }
            {status(&scene)}
            if let Some(how) = &goal.how {
                Section { heading: scene.t("goal-how"),
                    for (index , line) in texts::lines(scene.phrase(how)).into_iter().enumerate() {
                        p { key: "{index}",
                            TwoLanguages { words: line }
                        }
                    }
                }
            }
            {translated(scene.translated(sources))}
            GoalDo { goal: goal.clone() }
        }
    }
}

/// Goes to the messages, where a text stands that the participant can send or change.
fn begin_message(scene: &Scene, text: String) {
    // What is typed already stays, above.
    let typed = scene.draft.peek().trim_end().to_owned();
    let text = if typed.is_empty() || typed == text.trim_end() { text } else { format!("{typed}\n{text}") };
    scene.ask.call(Ask::Draft(text));
    go_to(&Route::Messages);
}

#[component]
fn GoalDo(goal: GoalItem) -> Element {
    let scene = use_scene();
    let id = goal.id;
    let turns = use_turns(goal.done.is_some());
    let done = scene.view.read().goals.iter().filter(|goal| goal.done.is_some()).count();
    let help = Args::new().with("coach", scene.coach());
    let about = Args::new().with("goal", scene.phrase(&goal.title).own);
    let help_text = scene.text("goal-help-text", &about);
    rsx! {
        div { class: "stack goal-do",
            TakesOver { turns,
                if let Some(receipt) = goal.done {
                    Told { receipt, keys: DEED, title: scene.t("goal-did"), testid: "goal-done",
                        // It counts up only; who comes back later is not cheered again.
                        if turns > 0 {
                            p { class: "cheer", "data-testid": "cheer",
                                GoalMark { state: GoalState::Done }
                                {scene.text("goal-cheer", &Args::new().with("count", done))}
                            }
                        }
                    }
                    Button {
                        words: scene.bilingual("undo"),
                        kind: ButtonKind::Second,
                        icon: IconName::Undo,
                        onpress: move |()| scene.mark_goal(id, false),
                    }
                } else {
                    Button {
                        words: scene.bilingual("goal-do"),
                        icon: IconName::Check,
                        onpress: move |()| scene.mark_goal(id, true),
                    }
                    Button {
                        words: scene.bilingual_with("goal-help", &help),
                        kind: ButtonKind::Second,
                        icon: IconName::MessageCircle,
                        href: Route::Messages.to_string(),
                        onpress: move |()| begin_message(&scene, help_text.clone()),
                    }
                    Smaller { goal }
                }
            }
            WhoSees { text: scene.about_coach("goal-sees") }
        }
    }
}

/// Asks for a smaller step, or says what has become of that.
#[component]
fn Smaller(goal: GoalItem) -> Element {
    let scene = use_scene();
    let ask = move |wanted| scene.act(ActionKind::AskForSmaller { goal: goal.id, wanted });
    let turns = use_turns(goal.wish.is_some());
    rsx! {
        TakesOver { turns,
            if let Some(receipt) = goal.wish {
                Told {
                    receipt,
                    keys: DEED,
                    title: scene.t("goal-smaller-asked"),
                    icon: IconName::Stairs,
                    testid: "smaller-asked",
                    Pill { text: scene.t("undo"), icon: IconName::Undo, onpress: move |()| ask(false) }
                }
            } else {
                if let Some(answer) = &goal.answer {
                    {answered(&scene, scene.t("goal-smaller-asked"), None, answer, VNode::empty())}
                }
                Button {
                    words: scene.bilingual("goal-smaller"),
                    kind: ButtonKind::Quiet,
                    icon: IconName::Stairs,
                    onpress: move |()| ask(true),
                }
            }
        }
    }
}
