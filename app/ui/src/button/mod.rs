//! The participants' button: whole width, 52–60 px high.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::Press;
use crate::words::{Words, both};

/// Says how much a button asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// Filled: the one main action of a screen.
    #[default]
    Main,
    /// Outlined: the other way.
    Second,
    /// Bare: what one seldom needs.
    Quiet,
}

/// Offers one action, in both languages.
#[component]
pub fn Button(
    /// What happens.
    #[props(into)]
    words: Words,
    /// How much it asks for.
    #[props(default)]
    kind: ButtonKind,
    /// A picture of it.
    icon: Option<IconName>,
    /// Where it leads, if somewhere.
    href: Option<String>,
    /// What to do; with `href`, instead of following it.
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
        ButtonKind::Main => "main",
        ButtonKind::Second => "second",
        ButtonKind::Quiet => "quiet",
    };
    rsx! {
        Press { class: "button", kind, href, onpress, submit, disabled, testid,
            if let Some(name) = icon {
                Icon { name }
            }
            span { {both(&words)} }
        }
    }
}
