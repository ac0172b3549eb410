//! A setting: a few values side by side, one of them chosen.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName, IconSize};
use crate::press::use_id;

/// What a choice shows over its word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChoicePicture {
    /// Nothing.
    #[default]
    None,
    /// A picture.
    Icon(IconName),
    /// A picture that says more than the word.
    LargeIcon(IconName),
    /// Letters of the normal size.
    NormalText,
    /// Large letters.
    LargeText,
    /// The largest letters.
    LargestText,
}

/// One value to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its word.
    pub text: String,
    /// What is shown over the word.
    pub picture: ChoicePicture,
}

/// Offers a few values as radio buttons; stands in [`Rows`](crate::Rows).
#[component]
pub fn ChoiceGroup(
    /// What is chosen.
    label: String,
    /// A picture of it.
    icon: IconName,
    /// The values.
    choices: Vec<Choice>,
    /// Index of the chosen one; `None` while nothing is chosen.
    #[props(into)]
    chosen: Option<usize>,
    /// Takes the index of the chosen one.
    onchoose: EventHandler<usize>,
) -> Element {
    let id = use_id("choice");
    rsx! {
        li { class: "setting",
            p { class: "setting-name", id: "{id}",
                Icon { name: icon }
                "{label}"
            }
            div { class: "choices", role: "radiogroup", "aria-labelledby": "{id}",
                for (index , choice) in choices.into_iter().enumerate() {
                    label { key: "{index}", class: "choice", "data-checked": (Some(index) == chosen).then_some(""),
                        input {
                            class: "for-ears",
                            r#type: "radio",
                            name: "{id}",
                            checked: Some(index) == chosen,
                            onchange: move |_| onchoose.call(index),
                        }
                        Picture { picture: choice.picture }
                        span { "{choice.text}" }
                    }
                }
            }
        }
    }
}

#[component]
fn Picture(picture: ChoicePicture) -> Element {
    let size = match picture {
        ChoicePicture::None => return VNode::empty(),
        ChoicePicture::Icon(name) => {
            return rsx! {
                Icon { name }
            };
        }
        ChoicePicture::LargeIcon(name) => {
            return rsx! {
                Icon { name, size: IconSize::Large }
            };
        }
        ChoicePicture::NormalText => "normal",
        ChoicePicture::LargeText => "large",
        ChoicePicture::LargestText => "largest",
    };
    rsx! {
        span { class: "choice-sample", "data-size": size, "aria-hidden": "true", "Aa" }
    }
}
