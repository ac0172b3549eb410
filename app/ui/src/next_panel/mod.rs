//! What now? The next activity, in the only raised panel of the screen.

use dioxus::prelude::*;

use crate::here_badge::HereBadge;
use crate::icon::{Icon, IconName, IconSize};
use crate::press::{Press, use_id};
use crate::words::{Words, both, own_only};

/// One thing to know about an activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// A picture of what it is about.
    pub icon: IconName,
    /// What it is about, for ears: where, with whom, what to bring.
    pub term: String,
    /// The fact.
    pub words: Words,
    /// More about it on a line of its own, such as the street; without Swedish under it.
    pub detail: Option<Words>,
    /// Where it leads, such as a map or a telephone number.
    pub href: Option<String>,
}

/// Shows the next activity: when, what, where, with whom and what to bring; then what one can answer.
#[component]
pub fn NextPanel(
    /// How soon, in words.
    soon: Option<String>,
    /// A sun by day, a moon by night.
    #[props(default = IconName::Sun)]
    soon_icon: IconName,
    /// What stands at the other end of the first line.
    beside: Option<Element>,
    /// When it starts, as `10:00`.
    time: String,
    /// The same for machines, as `2025-10-14T10:00`.
    datetime: Option<String>,
    /// Until when, in words.
    until: Option<String>,
    /// What it is.
    #[props(into)]
    what: Words,
    /// A picture of it.
    icon: IconName,
    /// Where, with whom, what to bring.
    #[props(default)]
    facts: Vec<Fact>,
    /// A name for tests.
    testid: Option<String>,
    /// The answer, or the buttons to give it.
    children: Element,
) -> Element {
    let id = use_id("next");
    rsx! {
        section { class: "next", "aria-labelledby": "{id}", "data-testid": testid, "data-read": "",
            if soon.is_some() || beside.is_some() {
                div { class: "next-top",
                    if let Some(text) = soon {
                        HereBadge { text, icon: soon_icon }
                    }
                    {beside}
                }
            }
            p { class: "next-time",
                time { datetime, "{time}" }
                if let Some(until) = until {
                    span { class: "lead soft", "{until}" }
                }
            }
            div { class: "next-what",
                h2 { class: "heading", id: "{id}", {both(&what)} }
                Icon { name: icon, size: IconSize::Picture }
            }
            if !facts.is_empty() {
                FactList { facts }
            }
            div { class: "stack", {children} }
        }
    }
}

/// Lists facts, each with its picture.
#[component]
pub fn FactList(
    /// The facts.
    facts: Vec<Fact>,
) -> Element {
    rsx! {
        dl { class: "facts",
            for (index , fact) in facts.into_iter().enumerate() {
                div { key: "{index}",
                    dt {
                        Icon { name: fact.icon }
                        span { class: "for-ears", "{fact.term}" }
                    }
                    dd {
                        if let Some(href) = fact.href {
                            Press { class: "strong", href, {own_only(&fact.words)} }
                        } else {
                            span { class: "strong", {own_only(&fact.words)} }
                        }
                        if let Some(swedish) = fact.words.swedish {
                            span { class: "sv", lang: "sv",
                                bdi { "{swedish}" }
                            }
                        }
                        if let Some(detail) = fact.detail {
                            bdi { class: "soft detail", lang: detail.lang, "{detail.own}" }
                        }
                    }
                }
            }
        }
    }
}

/// Shows what one has answered.
#[component]
pub fn Answer(
    /// The answer.
    #[props(into)]
    words: Words,
    /// Why, if one said so.
    reason: Option<String>,
) -> Element {
    rsx! {
        p { class: "answer",
            span { class: "lead", {both(&words)} }
            if let Some(reason) = reason {
                span { class: "soft", "{reason}" }
            }
        }
    }
}
