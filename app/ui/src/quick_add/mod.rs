//! One line to add an activity in plain words, and how it was understood.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::use_id;

/// Takes a line; Enter adds what it says.
#[component]
pub fn QuickAdd(
    /// What to write, for ears.
    label: String,
    /// An example, shown while nothing is written.
    placeholder: Option<String>,
    /// What is written.
    value: String,
    /// Takes what is written, at each key.
    oninput: EventHandler<String>,
    /// Adds it.
    onsubmit: EventHandler<()>,
    /// A name for tests.
    testid: Option<String>,
    /// [`ParsedChips`].
    children: Element,
) -> Element {
    let id = use_id("quick");
    rsx! {
        form {
            class: "quick",
            onsubmit: move |event| {
                event.prevent_default();
                onsubmit.call(());
            },
            label { class: "for-ears", r#for: "{id}", "{label}" }
            div { class: "quick-line",
                Icon { name: IconName::Plus }
                input {
                    id: "{id}",
                    value,
                    placeholder,
                    autocomplete: "off",
                    "data-testid": testid,
                    oninput: move |event| oninput.call(event.value()),
                }
                kbd { "aria-hidden": "true", "⏎" }
            }
            {children}
        }
    }
}

/// One thing that was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// A picture of what it is about.
    pub icon: IconName,
    /// What was understood.
    pub text: String,
    /// Whether it is a guess that the writer should look at.
    pub asks: bool,
}

/// Shows how a line was understood.
#[component]
pub fn ParsedChips(
    /// What the list is, for ears.
    label: String,
    /// What was understood, in order.
    chips: Vec<Chip>,
) -> Element {
    rsx! {
        ul { class: "parsed", "aria-label": label, "aria-live": "polite",
            for (index , chip) in chips.into_iter().enumerate() {
                li { key: "{index}", "data-state": chip.asks.then_some("ask"),
                    Icon { name: chip.icon }
                    "{chip.text}"
                }
            }
        }
    }
}
