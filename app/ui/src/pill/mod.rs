//! A small round button beside something: close, send, listen.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::Press;

/// Says how a pill is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PillKind {
    /// Text alone.
    #[default]
    Bare,
    /// An outline on the surface.
    Edged,
    /// Filled with the accent.
    Filled,
}

/// Offers a small action.
#[component]
pub fn Pill(
    /// What happens, in a word.
    text: String,
    /// How it is drawn.
    #[props(default)]
    kind: PillKind,
    /// A picture of it.
    icon: Option<IconName>,
    /// The whole sentence for ears, where the word alone says too little; it holds the word (WCAG 2.2, 2.5.3).
    label: Option<String>,
    /// Where it leads, if somewhere.
    href: Option<String>,
    /// What to do.
    onpress: Option<EventHandler<()>>,
    /// Whether it sends the form that it stands in.
    #[props(default)]
    submit: bool,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    let kind = match kind {
        PillKind::Bare => None,
        PillKind::Edged => Some("edged"),
        PillKind::Filled => Some("filled"),
    };
    rsx! {
        Press { class: "pill", kind, label, href, onpress, submit, testid,
            if let Some(name) = icon {
                Icon { name }
            }
            "{text}"
        }
    }
}
