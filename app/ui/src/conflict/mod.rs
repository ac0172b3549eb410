//! Two coaches changed the same plan: both versions, and no silent overwrite.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};

/// One line of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConflictLine {
    /// What it says.
    pub text: String,
    /// Whether the other version says otherwise.
    pub differs: bool,
}

/// One version.
#[derive(Clone, Debug, PartialEq)]
pub struct ConflictSide {
    /// Whose it is.
    pub title: String,
    /// When it was made.
    pub note: String,
    /// What it says.
    pub lines: Vec<ConflictLine>,
    /// The button that keeps it: [`Do`](crate::Do).
    pub action: Element,
}

/// Shows two versions beside each other.
#[component]
pub fn ConflictColumns(
    /// The word for lines that differ, for ears.
    differs_word: String,
    /// One's own version.
    mine: ConflictSide,
    /// The other's version.
    theirs: ConflictSide,
) -> Element {
    rsx! {
        div { class: "conflict",
            for (index , side) in [mine, theirs].into_iter().enumerate() {
                section { key: "{index}", class: "conflict-side", "aria-label": "{side.title}",
                    h2 { class: "work-heading", "{side.title}" }
                    p { class: "note", "{side.note}" }
                    ul {
                        for (index , line) in side.lines.iter().enumerate() {
                            li { key: "{index}", "data-state": line.differs.then_some("differs"),
                                if line.differs {
                                    Icon { name: IconName::Pencil }
                                    span { class: "for-ears", "{differs_word} " }
                                }
                                "{line.text}"
                            }
                        }
                    }
                    div { class: "conflict-do", {side.action} }
                }
            }
        }
    }
}
