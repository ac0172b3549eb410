//! The console's button: 36 px high, with the key that does the same.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::Press;

/// Says how much a button asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DoKind {
    /// Filled: the main action of a page.
    Main,
    /// Outlined.
    #[default]
    Second,
    /// Bare.
    Quiet,
}

/// Offers one action at the desk.
#[component]
pub fn Do(
    /// What happens.
    text: String,
    /// How much it asks for.
    #[props(default)]
    kind: DoKind,
    /// Whether it stands at the foot of a dialog or in a form.
    #[props(default)]
    large: bool,
    /// A picture of it.
    icon: Option<IconName>,
    /// The key that does the same.
    shortcut: Option<String>,
    /// The whole sentence for ears, where the text alone says too little; it holds the text (WCAG 2.2, 2.5.3).
    label: Option<String>,
    /// Where it leads, if somewhere.
    href: Option<String>,
    /// What to do.
    onpress: Option<EventHandler<()>>,
    /// Whether it sends the form that it stands in.
    #[props(default)]
    submit: bool,
    /// Whether it cannot be pressed now.
    #[props(default)]
    disabled: bool,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    let kind = match kind {
        DoKind::Main => "main",
        DoKind::Second => "second",
        DoKind::Quiet => "quiet",
    };
    rsx! {
        Press {
            class: "do",
            kind,
            size: large.then_some("large"),
            label,
            href,
            onpress,
            submit,
            disabled,
            testid,
            if let Some(name) = icon {
                Icon { name }
            }
            "{text}"
            if let Some(shortcut) = shortcut {
                kbd { "aria-hidden": "true", "{shortcut}" }
            }
        }
    }
}
