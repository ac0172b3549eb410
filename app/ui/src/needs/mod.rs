//! Who needs me today, why, and since when; what is most urgent first.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::Press;
use crate::state_mark::MarkState;
use crate::words::Initial;

/// Holds [`Need`]s.
#[component]
pub fn Needs(
    /// What the list holds and in which order, for ears.
    label: String,
    /// The needs.
    children: Element,
) -> Element {
    rsx! {
        ol { class: "needs", "aria-label": label, {children} }
    }
}

/// One person who needs the coach.
#[component]
pub fn Need(
    /// The person's name.
    person: String,
    /// Where they are on their way.
    position: Option<String>,
    /// Where their page is.
    href: String,
    /// Why they are here.
    why: String,
    /// More about it, such as what they wrote.
    detail: Option<String>,
    /// A picture of it.
    icon: IconName,
    /// What kind of need it is, for the picture's colour.
    state: Option<MarkState>,
    /// For how long.
    since: String,
    /// From when.
    since_note: Option<String>,
    /// A name for tests.
    testid: Option<String>,
    /// What one can do: [`Do`](crate::Do).
    children: Element,
) -> Element {
    let kind = state.map(|state| match state {
        MarkState::Done => "done",
        MarkState::Stopped => "stopped",
        MarkState::Waiting => "waiting",
    });
    rsx! {
        li { class: "need", "data-testid": testid,
            Press { class: "need-who", href,
                Initial { name: person.clone() }
                span {
                    span { class: "strong", "{person}" }
                    if let Some(position) = position {
                        span { class: "note", "{position}" }
                    }
                }
            }
            div { class: "need-why", "data-kind": kind,
                Icon { name: icon }
                span {
                    span { class: "strong", "{why}" }
                    if let Some(detail) = detail {
                        span { class: "soft", "{detail}" }
                    }
                }
            }
            p { class: "need-since",
                span { class: "strong", "{since}" }
                if let Some(since_note) = since_note {
                    span { class: "note", "{since_note}" }
                }
            }
            div { class: "need-do", {children} }
        }
    }
}
