//! What became of something: always a picture and a word.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Says what became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkState {
    /// It is done, or has arrived.
    Done,
    /// It is cancelled, or cannot be.
    Stopped,
    /// It waits for something, or needs a look.
    Waiting,
}

/// A state in a picture and words.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What became of it.
    pub state: MarkState,
    /// The same in words.
    pub words: String,
    /// Another picture than the state's own.
    pub icon: Option<IconName>,
}

impl Mark {
    /// Makes a mark with the state's own picture: a check, a crossed circle or a clock.
    pub fn new(state: MarkState, words: impl Into<String>) -> Self {
        Self { state, words: words.into(), icon: None }
    }

    /// Gives the same mark another picture.
    #[must_use]
    pub fn with_icon(self, icon: IconName) -> Self {
        Self { icon: Some(icon), ..self }
    }
}

/// Shows a state.
#[component]
pub fn StateMark(
    /// The state, in a picture and words.
    mark: Mark,
) -> Element {
    let (state, own_icon) = match mark.state {
        MarkState::Done => ("done", IconName::Check),
        MarkState::Stopped => ("stopped", IconName::Ban),
        MarkState::Waiting => ("waiting", IconName::Clock),
    };
    rsx! {
        span { class: "state", "data-state": state,
            Icon { name: mark.icon.unwrap_or(own_icon) }
            span { "{mark.words}" }
        }
    }
}

/// Shows states one after the other, as far as something has come.
#[component]
pub fn StateMarks(
    /// The states, in order.
    marks: Vec<Mark>,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    rsx! {
        p { class: "marks", "data-testid": testid,
            for (index , mark) in marks.into_iter().enumerate() {
                Fragment { key: "{index}",
                    StateMark { mark }
                }
            }
        }
    }
}
