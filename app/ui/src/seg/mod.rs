//! A few values in one control at the desk.

use dioxus::prelude::*;

use crate::press::use_id;

/// Takes one of a few values, as radio buttons.
#[component]
pub fn Seg(
    /// What is chosen, for ears.
    label: String,
    /// The words.
    options: Vec<String>,
    /// Index of the chosen one.
    chosen: usize,
    /// Takes the index of the chosen one.
    onchoose: EventHandler<usize>,
) -> Element {
    let name = use_id("seg");
    rsx! {
        div { class: "seg", role: "radiogroup", "aria-label": label,
            for (index , text) in options.into_iter().enumerate() {
                label { key: "{index}", "data-checked": (index == chosen).then_some(""),
                    input {
                        class: "for-ears",
                        r#type: "radio",
                        name: "{name}",
                        checked: index == chosen,
                        onchange: move |_| onchoose.call(index),
                    }
                    "{text}"
                }
            }
        }
    }
}
