//! Fields: each with its label, its note and its error in words.

use dioxus::prelude::*;

use crate::button::{Button, ButtonKind};
use crate::icon::{Icon, IconName};
use crate::press::use_id;
use crate::words::Words;

/// Says what one writes in a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// A line of text.
    #[default]
    Text,
    /// Several lines.
    Lines,
    /// An address for mail.
    Email,
    /// A password.
    Password,
    /// A PIN: digits, shown as dots.
    Pin,
    /// A telephone number.
    Phone,
    /// A number.
    Number,
    /// A date, as `2025-10-14`.
    Date,
    /// A time of day, as `10:00`.
    Time,
    /// What to search for.
    Search,
}

impl FieldKind {
    const fn input_type(self) -> &'static str {
        match self {
            Self::Text | Self::Lines => "text",
            Self::Email => "email",
            Self::Password | Self::Pin => "password",
            Self::Phone => "tel",
            Self::Number => "number",
            Self::Date => "date",
            Self::Time => "time",
            Self::Search => "search",
        }
    }
}

/// Takes text, a date, a time or a number.
#[component]
pub fn Field(
    /// What to write.
    label: String,
    /// Whether the label is for ears alone, because something visible says it already.
    #[props(default)]
    label_hidden: bool,
    /// What is written.
    value: String,
    /// Takes what is written, at each key.
    oninput: EventHandler<String>,
    /// What kind of thing it is.
    #[props(default)]
    kind: FieldKind,
    /// More about what to write.
    note: Option<String>,
    /// What is wrong and what to write instead.
    error: Option<String>,
    /// An example, shown while nothing is written; never instead of a label.
    placeholder: Option<String>,
    /// The HTML name of what a browser may fill in.
    autocomplete: Option<String>,
    /// The language that is written here.
    lang: Option<String>,
    /// Whether something must be written.
    #[props(default)]
    required: bool,
    /// Whether nothing can be written now.
    #[props(default)]
    disabled: bool,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    let id = use_id("field");
    let note_id = note.is_some().then(|| format!("{id}-note"));
    let error_id = error.is_some().then(|| format!("{id}-error"));
    let described_by =
        [error_id.as_deref(), note_id.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described_by = (!described_by.is_empty()).then_some(described_by);
    let invalid = error.is_some().then_some("true");
    // What is written goes its own way; an empty field waits on the page's side.
    let dir = (lang.is_some() || !value.is_empty()).then_some("auto");
    rsx! {
        div { class: "field-line",
            label { class: if label_hidden { "for-ears" } else { "field-label" }, r#for: "{id}", "{label}" }
            if kind == FieldKind::Lines {
                textarea {
                    class: "field",
                    id: "{id}",
                    "data-kind": "lines",
                    value,
                    placeholder,
                    lang,
                    dir,
                    required,
                    disabled,
                    "aria-invalid": invalid,
                    "aria-describedby": described_by,
                    "data-testid": testid,
                    oninput: move |event| oninput.call(event.value()),
                }
            } else {
                input {
                    class: "field",
                    id: "{id}",
                    r#type: kind.input_type(),
                    inputmode: (kind == FieldKind::Pin).then_some("numeric"),
                    value,
                    placeholder,
                    autocomplete,
                    lang,
                    dir,
                    required,
                    disabled,
                    "aria-invalid": invalid,
                    "aria-describedby": described_by,
                    "data-testid": testid,
                    oninput: move |event| oninput.call(event.value()),
                }
            }
            FieldNotes { note, note_id, error, error_id }
        }
    }
}

#[component]
fn FieldNotes(
    note: Option<String>,
    note_id: Option<String>,
    error: Option<String>,
    error_id: Option<String>,
) -> Element {
    rsx! {
        if let Some(error) = error {
            p { class: "field-error", id: error_id, role: "alert",
                Icon { name: IconName::TriangleAlert }
                span { "{error}" }
            }
        }
        if let Some(note) = note {
            p { class: "field-note", id: note_id, "{note}" }
        }
    }
}

/// Takes a pairing code, and sends it.
#[component]
pub fn CodeField(
    /// What to write.
    label: String,
    /// What is written.
    value: String,
    /// Takes what is written, at each key.
    oninput: EventHandler<String>,
    /// Sends it.
    onsubmit: EventHandler<()>,
    /// The word on the button that sends it.
    #[props(into)]
    button: Words,
    /// How a code looks.
    note: Option<String>,
    /// What is wrong and what to do.
    error: Option<String>,
    /// Whether it is being sent.
    #[props(default)]
    busy: bool,
) -> Element {
    let id = use_id("code");
    let note_id = format!("{id}-note");
    let error_id = format!("{id}-error");
    let described_by = if error.is_some() { format!("{error_id} {note_id}") } else { note_id.clone() };
    let invalid = error.is_some().then_some("true");
    rsx! {
        form {
            class: "stack code-form",
            onsubmit: move |event| {
                event.prevent_default();
                onsubmit.call(());
            },
            label { class: "lead", r#for: "{id}", "{label}" }
            div { class: "code-line",
                input {
                    class: "field field-code",
                    id: "{id}",
                    value,
                    dir: "ltr",
                    autocomplete: "one-time-code",
                    autocapitalize: "characters",
                    spellcheck: "false",
                    "aria-invalid": invalid,
                    "aria-describedby": described_by,
                    oninput: move |event| oninput.call(event.value()),
                }
                Button { words: button, kind: ButtonKind::Second, submit: true, disabled: busy }
            }
            FieldNotes { note, note_id, error, error_id }
        }
    }
}

/// Takes one of a few values.
#[component]
pub fn Select(
    /// What to choose.
    label: String,
    /// Whether the label is for ears alone.
    #[props(default)]
    label_hidden: bool,
    /// The words to choose among.
    options: Vec<String>,
    /// Index of the chosen one.
    chosen: usize,
    /// Takes the index of the chosen one.
    onchoose: EventHandler<usize>,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    let id = use_id("select");
    rsx! {
        div { class: "field-line",
            label { class: if label_hidden { "for-ears" } else { "field-label" }, r#for: "{id}", "{label}" }
            select {
                class: "field",
                id: "{id}",
                "data-testid": testid,
                onchange: move |event| {
                    if let Ok(index) = event.value().parse() {
                        onchoose.call(index);
                    }
                },
                for (index , text) in options.iter().enumerate() {
                    option { key: "{index}", value: "{index}", selected: index == chosen, "{text}" }
                }
            }
        }
    }
}

/// Groups several [`Check`]s under what they are about.
#[component]
pub fn Checks(
    /// What they are about.
    label: String,
    /// The checks.
    children: Element,
) -> Element {
    rsx! {
        fieldset { class: "picks",
            legend { class: "field-label", "{label}" }
            {children}
        }
    }
}

/// Takes yes or no.
#[component]
pub fn Check(
    /// What is chosen by it.
    label: String,
    /// More about it.
    note: Option<String>,
    /// Whether it is chosen.
    checked: bool,
    /// Takes whether it is chosen.
    onchange: EventHandler<bool>,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    rsx! {
        label { class: "pick",
            input {
                r#type: "checkbox",
                checked,
                "data-testid": testid,
                onchange: move |event| onchange.call(event.checked()),
            }
            span {
                "{label}"
                if let Some(note) = note {
                    br {}
                    span { class: "note", "{note}" }
                }
            }
        }
    }
}
