//! The talk with one's own coach: both languages line by line, who translated, and a receipt in words.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::pill::{Pill, PillKind};
use crate::press::{Press, use_id};
use crate::state_mark::{Mark, StateMark};
use crate::words::{Initial, Words, both, own_only};

/// Says who writes here, and who reads it.
#[component]
pub fn TalkTop(
    /// The coach's name.
    person: String,
    /// The name and what they are, as the title.
    #[props(into)]
    title: Words,
    /// Who reads this.
    who_reads: String,
) -> Element {
    rsx! {
        div { class: "talk-top",
            Initial { name: person, big: true }
            div {
                h1 { class: "heading", {both(&title)} }
                p { class: "soft",
                    Icon { name: IconName::Lock }
                    " {who_reads}"
                }
            }
        }
    }
}

/// Holds [`TalkDay`]s and [`Bubble`]s, the oldest first.
#[component]
pub fn Talk(
    /// What the list holds, for ears.
    label: String,
    /// The messages.
    children: Element,
) -> Element {
    rsx! {
        ol { class: "talk", "aria-label": label, {children} }
    }
}

/// Says from which day the messages under it are.
#[component]
pub fn TalkDay(
    /// The day.
    text: String,
) -> Element {
    rsx! {
        li { class: "talk-day", "{text}" }
    }
}

/// Says whose words a bubble holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BubbleFrom {
    /// The reader's own.
    Me,
    /// The other's.
    Them,
}

/// One message.
#[component]
pub fn Bubble(
    /// Whose it is.
    from: BubbleFrom,
    /// The same and when, for ears.
    author: String,
    /// The message; a text in two languages reads best as one `Words` a line.
    lines: Vec<Words>,
    /// A [`voice_player`](crate::voice_player) or [`photo`](crate::photo).
    attachment: Option<Element>,
    /// When, in words.
    time: Option<String>,
    /// Who translated it, or that a machine did and nobody has checked.
    translated: Option<String>,
    /// Where it is: on this phone, sent, read.
    receipt: Option<Mark>,
    /// The button that reads it.
    listen: Option<Element>,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    let from = match from {
        BubbleFrom::Me => "me",
        BubbleFrom::Them => "them",
    };
    rsx! {
        li { class: "bubble", "data-from": from, "data-testid": testid, "data-read": "",
            span { class: "for-ears", "{author}" }
            for (index , line) in lines.iter().enumerate() {
                p { key: "{index}",
                    span { class: "line-own", dir: "auto", {own_only(line)} }
                    if let Some(swedish) = line.swedish.as_deref() {
                        span { class: "sv", lang: "sv",
                            bdi { "{swedish}" }
                        }
                    }
                }
            }
            {attachment}
            if time.is_some() || translated.is_some() {
                p { class: "bubble-foot",
                    {listen}
                    if let Some(time) = time {
                        span { "{time}" }
                    }
                    if let Some(translated) = translated {
                        span { class: "translated",
                            Icon { name: IconName::Languages }
                            "{translated}"
                        }
                    }
                }
            }
            if let Some(mark) = receipt {
                p { class: "receipt",
                    StateMark { mark }
                }
            }
        }
    }
}

/// Writes and sends a message; what is typed stays until the app clears `value`.
#[component]
pub fn Composer(
    /// What the form is for, for ears.
    label: String,
    /// What to write and to whom, for ears.
    field_label: String,
    /// The same, shown while nothing is written.
    placeholder: Option<String>,
    /// What is written.
    value: String,
    /// Takes what is written, at each key.
    oninput: EventHandler<String>,
    /// Sends it; also by Ctrl and Enter, which the page hears (`app/assets/keys.js`).
    onsend: EventHandler<()>,
    /// The word on the button.
    send: String,
    /// [`Pill`]s for what can be sent besides words.
    tools: Option<Element>,
    /// [`Phrases`] above the field.
    children: Element,
) -> Element {
    let id = use_id("composer");
    let has_tools = tools.is_some();
    rsx! {
        form {
            class: "composer",
            "aria-label": label,
            onsubmit: move |event| {
                event.prevent_default();
                onsend.call(());
            },
            {children}
            div { class: "composer-line", "data-tools": has_tools.then_some(""),
                label { class: "for-ears", r#for: "{id}", "{field_label}" }
                textarea {
                    class: "field",
                    id: "{id}",
                    rows: "1",
                    dir: "auto",
                    value,
                    placeholder,
                    oninput: move |event| oninput.call(event.value()),
                }
                {tools}
                Pill { text: send, icon: IconName::Send, kind: PillKind::Filled, submit: true }
            }
        }
    }
}

/// A ready-made sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// A picture of what it says.
    pub picture: IconName,
    /// The sentence.
    pub text: String,
    /// Whether it stands in what is written.
    pub chosen: bool,
}

/// Offers ready-made sentences.
#[component]
pub fn Phrases(
    /// What they are, for ears.
    label: String,
    /// The sentences.
    phrases: Vec<Phrase>,
    /// Takes the index of the one that is pressed.
    onchoose: EventHandler<usize>,
) -> Element {
    rsx! {
        ul { class: "phrases", "aria-label": label,
            for (index , phrase) in phrases.into_iter().enumerate() {
                li { key: "{index}",
                    Press { class: "phrase", pressed: phrase.chosen, onpress: move |()| onchoose.call(index),
                        Icon { name: phrase.picture }
                        "{phrase.text}"
                    }
                }
            }
        }
    }
}
