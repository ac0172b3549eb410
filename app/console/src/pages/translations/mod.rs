//! The language workbench: phrases that wait for a translation, the one being translated, and where it is seen.

mod form;
mod sample;
mod view;

use dioxus::prelude::*;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::text::Note;
use stegvis_shared::id::PhraseId;
use stegvis_shared::protocol::language::{
    PhraseFilter, PhraseRow, SaveTranslationRequest, SavedTranslation, TranslationView,
};

use super::frame::{Frame, Place, Shortcut, Unfetched};
use crate::TYPED;
use crate::api::ApiError;
use crate::phrases::{neighbour, next_missing};
use crate::platform;
use crate::state::{Languages, use_fetch, use_keys, use_session, use_wording};
#[cfg(test)]
pub(super) use sample::sample;
pub(super) use view::Workbench;

const SHORTCUTS: &[Shortcut] = &[
    ("Ctrl ⏎", "keys-save-next"),
    ("J", "keys-next-phrase"),
    ("K", "keys-previous-phrase"),
    ("T", "keys-translate"),
];

/// What is being translated.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Work {
    pub(super) row: PhraseRow,
    /// What is typed.
    pub(super) typed: String,
    /// The version that is edited; 0 when there is none yet.
    base_version: i64,
    /// What another translator saved meanwhile.
    pub(super) theirs: Option<TranslationView>,
}

/// Each language is a page of its own: what is typed in one does not follow to the next.
#[component]
pub(crate) fn Translations(language: String) -> Element {
    rsx! {
        for language in [language] {
            Language { key: "{language}", language }
        }
    }
}

/// Under which key the browser keeps what is typed.
fn typed_key(language: &str, phrase: PhraseId) -> String {
    format!("{TYPED}translation.{language}.{phrase}")
}

fn take_up(language: &str, row: PhraseRow) -> Work {
    let saved = row.translation.as_ref().map(|translation| translation.text.to_string()).unwrap_or_default();
    let typed = platform::recall(&typed_key(language, row.id)).unwrap_or(saved);
    let base_version = row.translation.as_ref().map_or(0, |translation| translation.version);
    Work { row, typed, base_version, theirs: None }
}

#[component]
fn Language(language: String) -> Element {
    let session = use_session();
    let wording = use_wording();
    let languages: Languages = use_context();
    let tag = use_hook(|| {
        CopyValue::new(language.parse::<LanguageTag>().unwrap_or_else(|_| LanguageTag::swedish()))
    });
    let mut show = use_signal(PhraseFilter::default);
    let list = use_fetch(move || {
        let (api, tag, show) = (session.api(), tag.read().clone(), show());
        async move { api.phrases(&tag, show).await }
    });
    let mut work = use_signal(|| None::<Work>);
    let mut busy = use_signal(|| false);
    let mut error = use_signal(|| None::<ApiError>);
    let mut done = use_signal(|| None::<(String, SavedTranslation)>);
    let rows = use_memo(move || list.value().map(|list| list.phrases).unwrap_or_default());

    let name = language.clone();
    let choose = use_callback(move |phrase: PhraseId| {
        if let Some(row) = rows.peek().iter().find(|row| row.id == phrase) {
            work.set(Some(take_up(&name, row.clone())));
            error.set(None);
            platform::focus_soon("[data-testid=translation]");
        }
    });
    // The first phrase is taken up at once; what is being translated stays when the list is fetched anew.
    let name = language.clone();
    use_effect(move || {
        let rows = rows.read();
        if work.peek().is_none()
            && let Some(row) = rows.first()
        {
            work.set(Some(take_up(&name, row.clone())));
        }
    });
    let name = language.clone();
    let typed = use_callback(move |text: String| {
        if let Some(work) = work.write().as_mut() {
            // A browser that keeps nothing loses the text with the page; the field still has it.
            platform::hold(&typed_key(&name, work.row.id), Some(&text));
            work.typed = text;
        }
    });
    let name = language.clone();
    let save = use_callback(move |()| {
        let Some(current) = work.peek().clone() else { return };
        let Ok(text) = current.typed.parse::<Note>() else { return };
        if busy() {
            return;
        }
        busy.set(true);
        let name = name.clone();
        spawn(async move {
            let request = SaveTranslationRequest { base_version: current.base_version, text };
            let phrase = current.row.id;
            let tag = tag.peek().clone();
            match session.api().save_translation(phrase, &tag, &request).await {
                Ok(saved) => {
                    platform::hold(&typed_key(&name, phrase), None);
                    done.set(Some((current.row.source.clone(), saved)));
                    error.set(None);
                    let next = next_missing(&rows.peek(), phrase);
                    work.set(None);
                    if let Some(next) = next {
                        choose.call(next);
                    }
                    list.again();
                }
                Err(reason) => {
                    let theirs = reason.detail().and_then(|detail| detail.translation.as_deref()).cloned();
                    if let (Some(work), Some(theirs)) = (work.write().as_mut(), theirs) {
                        work.theirs = Some(theirs);
                    } else {
                        error.set(Some(reason));
                    }
                }
            }
            busy.set(false);
        });
    });
    // After a conflict: go on with one's own text over theirs, or take theirs.
    let settle = use_callback(move |keep_mine: bool| {
        if let Some(work) = work.write().as_mut()
            && let Some(theirs) = work.theirs.take()
        {
            work.base_version = theirs.version;
            if !keep_mine {
                work.typed = theirs.text.to_string();
            }
        }
        save.call(());
    });
    use_keys(move |press| {
        let step = match press.key.as_str() {
            "Enter" if press.command => {
                save.call(());
                return true;
            }
            "j" | "J" if !press.writing && !press.command => 1,
            "k" | "K" if !press.writing && !press.command => -1,
            "t" | "T" if !press.writing && !press.command => {
                platform::focus("[data-testid=translation]");
                return true;
            }
            _ => return false,
        };
        let now = work.peek().as_ref().map(|work| work.row.id);
        if let Some(phrase) = now.and_then(|now| neighbour(&rows.peek(), now, step)) {
            choose.call(phrase);
        }
        true
    });
    let name = languages.name(&language, wording);
    let translator = session.me().map(|me| me.name);
    rsx! {
        Frame {
            place: Place::Translations,
            title: languages.title(&language, wording),
            shortcuts: SHORTCUTS,
            stale: list.error().filter(|_| list.value().is_some()),
            match list.value() {
                Some(phrases) => rsx! {
                    Workbench {
                        language: language.clone(),
                        title: languages.title(&language, wording),
                        name,
                        translator,
                        phrases,
                        show: show(),
                        onshow: move |filter| {
                            work.set(None);
                            show.set(filter);
                        },
                        work: work(),
                        busy: busy(),
                        error: error(),
                        done: done(),
                        onchoose: choose,
                        ontyped: typed,
                        onsave: save,
                        onsettle: settle,
                    }
                },
                None => rsx! {
                    Unfetched { error: list.error(), onagain: move |()| list.again() }
                },
            }
        }
    }
}
