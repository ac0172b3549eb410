//! Words on a screen: in the reader's language first and larger, in Swedish under.

use dioxus::prelude::*;

/// Text in the reader's language, with the Swedish that it stands for.
///
/// ```
/// use stegvis_ui::Words;
///
/// let untranslated = Words { own: "Promenad".into(), lang: Some("sv".into()), swedish: None };
/// let in_both = Words::with_swedish("نزهة", "Promenad");
/// let in_the_language_of_the_page = Words::from("Promenad");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The text to read first.
    pub own: String,
    /// Its BCP 47 tag, where it is not the language of the page: a coach's words that wait for translation.
    pub lang: Option<String>,
    /// The Swedish under it; absent for who reads Swedish, and where `own` is Swedish already.
    pub swedish: Option<String>,
}

impl Words {
    /// Makes a text in the language of the page with its Swedish under it.
    pub fn with_swedish(own: impl Into<String>, swedish: impl Into<String>) -> Self {
        Self { own: own.into(), lang: None, swedish: Some(swedish.into()) }
    }

    /// Makes a text in a language that is not the page's, alone.
    pub fn in_language(own: impl Into<String>, lang: impl Into<String>) -> Self {
        Self { own: own.into(), lang: Some(lang.into()), swedish: None }
    }
}

impl From<&str> for Words {
    fn from(own: &str) -> Self {
        own.to_owned().into()
    }
}

impl From<String> for Words {
    fn from(own: String) -> Self {
        Self { own, lang: None, swedish: None }
    }
}

/// Renders both texts as inline content, without a scope of their own.
pub(crate) fn both(words: &Words) -> Element {
    let own = own_only(words);
    rsx! {
        {own}
        if let Some(swedish) = words.swedish.as_deref() {
            span { class: "sv", lang: "sv", bdi { "{swedish}" } }
        }
    }
}

/// Renders the first text alone.
pub(crate) fn own_only(words: &Words) -> Element {
    let own = words.own.as_str();
    match words.lang.as_deref() {
        Some(lang) => rsx! {
            bdi { lang, "{own}" }
        },
        None => rsx! { "{own}" },
    }
}

/// Shows a text in the reader's language and, under it and smaller, in Swedish.
#[component]
pub fn TwoLanguages(
    /// Both texts.
    #[props(into)]
    words: Words,
) -> Element {
    both(&words)
}

/// Names the screen; the one `h1`.
#[component]
pub fn Title(
    /// The name.
    #[props(into)]
    words: Words,
    /// What stands beside it on the same line, as the date does on Today.
    beside: Option<String>,
    /// What stands at the end of the line, as the button that reads the screen aloud does.
    end: Option<Element>,
) -> Element {
    let title = rsx! {
        h1 { class: "title", {both(&words)} }
    };
    if beside.is_none() && end.is_none() {
        return title;
    }
    rsx! {
        div { class: "title-row",
            {title}
            if let Some(beside) = beside {
                p { class: "lead soft", "{beside}" }
            }
            {end}
        }
    }
}

/// Names a part of a screen; an `h2`.
#[component]
pub fn Heading(
    /// The name.
    #[props(into)]
    words: Words,
    /// The id that a section is labelled by.
    id: Option<String>,
) -> Element {
    rsx! {
        h2 { class: "heading", id, {both(&words)} }
    }
}

/// Shows a sentence that stands out from the text around it.
#[component]
pub fn Lead(
    /// The sentence.
    #[props(into)]
    words: Words,
) -> Element {
    rsx! {
        p { class: "lead", {both(&words)} }
    }
}

/// Shows one letter in a circle beside a person's name; the name says it in words.
#[component]
pub fn Initial(
    /// The name; its first letter is shown.
    name: String,
    /// Whether it stands beside a title.
    #[props(default)]
    big: bool,
) -> Element {
    let letter = name.chars().next().map(String::from).unwrap_or_default();
    rsx! {
        span { class: "initial", "data-size": big.then_some("big"), "aria-hidden": "true", "{letter}" }
    }
}
