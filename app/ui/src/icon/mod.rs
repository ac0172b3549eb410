//! Pictures beside words: never alone, so they are hidden from readers.

mod name;

use dioxus::prelude::*;

pub use name::IconName;
use name::Turn;

/// Says how large a picture is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IconSize {
    /// 24 px, beside a line of text.
    #[default]
    Text,
    /// 36 px, at the head of a row.
    Large,
    /// 44 px, the picture of an activity.
    Picture,
}

/// Draws one picture, in the colour of the text around it.
#[component]
pub fn Icon(
    /// What is drawn.
    name: IconName,
    /// How large.
    #[props(default)]
    size: IconSize,
) -> Element {
    let (turn, path) = name.drawing();
    let size = match size {
        IconSize::Text => None,
        IconSize::Large => Some("large"),
        IconSize::Picture => Some("picture"),
    };
    rsx! {
        svg {
            class: "icon",
            view_box: "0 0 24 24",
            "aria-hidden": "true",
            "data-size": size,
            "data-mirror": (turn == Turn::Mirrors).then_some(""),
            path { d: path }
        }
    }
}
