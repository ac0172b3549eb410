//! A small goal's mark in a list; the row says its state in words.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Says where a small goal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalState {
    /// Not begun.
    Open,
    /// The one to do now.
    Now,
    /// Done.
    Done,
}

/// Shows a goal's state as a stone: empty, lit, or with a check.
#[component]
pub fn GoalMark(
    /// Where the goal is.
    state: GoalState,
) -> Element {
    let name = match state {
        GoalState::Open => "open",
        GoalState::Now => "now",
        GoalState::Done => "done",
    };
    rsx! {
        i { class: "goal-mark", "data-state": name, "aria-hidden": "true",
            if state == GoalState::Done {
                Icon { name: IconName::Check }
            }
        }
    }
}
