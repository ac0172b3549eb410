//! What differs from what is published, one line a change.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// Says what kind of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// Something new.
    Added,
    /// Something is otherwise.
    Changed,
    /// Something is taken away.
    Removed,
    /// Something does not happen.
    Cancelled,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind it is.
    pub kind: ChangeKind,
    /// The same in a word.
    pub word: String,
    /// What is changed.
    pub text: String,
    /// From what and to what, where that is short.
    pub values: Option<(String, String)>,
}

/// Lists changes.
#[component]
pub fn Changes(
    /// What the list holds, for ears.
    label: String,
    /// The changes, in order.
    changes: Vec<Change>,
) -> Element {
    rsx! {
        ul { class: "changes", "aria-label": label,
            for (index , change) in changes.into_iter().enumerate() {
                li { key: "{index}",
                    Icon {
                        name: match change.kind {
                            ChangeKind::Added => IconName::Plus,
                            ChangeKind::Changed => IconName::Pencil,
                            ChangeKind::Removed => IconName::Minus,
                            ChangeKind::Cancelled => IconName::Ban,
                        },
                    }
                    span { class: "strong", "{change.word}" }
                    span {
                        "{change.text}"
                        if let Some((before, after)) = change.values {
                            " "
                            del { "{before}" }
                            " → "
                            ins { "{after}" }
                        }
                    }
                }
            }
        }
    }
}
