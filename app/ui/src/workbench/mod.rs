//! The language workbench: what lacks a translation, the one being translated, and where it is seen.

use dioxus::prelude::*;

use crate::press::{Press, use_id};

/// Says how far a translation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A person has checked it.
    Checked,
    /// A person has written it.
    Written,
    /// A machine has; nobody has checked.
    Machine,
    /// The source has changed since.
    Again,
    /// There is none.
    Missing,
}

/// Shows how far a translation has come, in a shape and words.
#[component]
pub fn ToneMark(
    /// How far.
    tone: Tone,
    /// The same in words.
    text: String,
) -> Element {
    let state = match tone {
        Tone::Checked => "checked",
        Tone::Written => "written",
        Tone::Machine => "machine",
        Tone::Again => "again",
        Tone::Missing => "missing",
    };
    rsx! {
        span { class: "tone", "data-state": state, "{text}" }
    }
}

/// Puts the list, the form and the picture beside each other; the page of a [`Shell`](crate::Shell).
#[component]
pub fn Bench(
    /// The name of the page; the `h1`.
    title: String,
    /// More about it.
    lead: Option<String>,
    /// What is over the list: which language, which texts.
    filters: Option<Element>,
    /// What the list holds, for ears.
    list_label: String,
    /// The list: [`StringRow`]s.
    list: Element,
    /// The form.
    children: Element,
    /// Where the text is seen, and what is wrong with it.
    side: Option<Element>,
) -> Element {
    let id = use_id("bench");
    rsx! {
        div { class: "bench",
            section { class: "bench-list", "aria-labelledby": "{id}",
                header {
                    div {
                        h1 { class: "work-title", id: "{id}", "{title}" }
                        if let Some(lead) = lead {
                            p { class: "soft", "{lead}" }
                        }
                    }
                    {filters}
                }
                ul { class: "strings", "aria-label": list_label, {list} }
            }
            div { class: "bench-edit", {children} }
            div { class: "bench-side", {side} }
        }
    }
}

/// One text in the list.
#[component]
pub fn StringRow(
    /// The Swedish source.
    source: String,
    /// The translation.
    translation: Option<String>,
    /// The translation's language.
    lang: Option<String>,
    /// How far it has come.
    tone: Tone,
    /// The same in words.
    tone_words: String,
    /// How many wait for it, in words.
    awaited: Option<String>,
    /// Whether it is the one being translated.
    #[props(default)]
    current: bool,
    /// Where it leads.
    href: Option<String>,
    /// Takes it up.
    onpress: Option<EventHandler<()>>,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    rsx! {
        li {
            Press { class: "string", current: current.then_some("true"), href, onpress, testid,
                bdi { class: "strong", lang: "sv", "{source}" }
                if let Some(translation) = translation {
                    span { lang, dir: "auto", "{translation}" }
                }
                ToneMark { tone, text: tone_words }
                if let Some(awaited) = awaited {
                    span { class: "note", "{awaited}" }
                }
            }
        }
    }
}

/// Shows the source of the text being translated; the heading of the form.
#[component]
pub fn SourceText(
    /// That it is the source, and in which language.
    label: String,
    /// The text.
    text: String,
    /// The source's language.
    #[props(default = "sv".to_owned())]
    lang: String,
) -> Element {
    rsx! {
        div { class: "stack-tight",
            p { class: "note", "{label}" }
            h2 { class: "source", lang, "{text}" }
        }
    }
}
