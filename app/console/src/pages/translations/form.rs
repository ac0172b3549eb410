//! The form for one translation.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::text::{InvalidText, Note};
use stegvis_shared::protocol::language::SavedTranslation;
use stegvis_shared::sync::Provenance;
use stegvis_shared::time::ZoneClock;
use stegvis_ui::{
    ConflictColumns, ConflictLine, ConflictSide, Do, DoKind, Field, FieldKind, IconName, Notice, NoticeKind,
    SourceText,
};

use super::Work;
use super::view::awaited;
use crate::api::ApiError;
use crate::state::{Wording, use_wording};

#[component]
pub(super) fn TranslationForm(
    work: Work,
    language: String,
    name: String,
    clock: ZoneClock,
    busy: bool,
    error: Option<ApiError>,
    done: Option<(String, SavedTranslation)>,
    ontyped: EventHandler<String>,
    onsave: EventHandler<()>,
    onsettle: EventHandler<bool>,
) -> Element {
    let wording = use_wording();
    let too_long = match work.typed.parse::<Note>() {
        Err(InvalidText::TooLong { length, max }) => {
            Some(wording.text("field-too-long", &Args::new().with("length", length).with("max", max)))
        }
        Err(InvalidText::Control) => Some(wording.t("field-control")),
        Ok(_) | Err(InvalidText::Empty) => None,
    };
    let can_save = !busy && work.typed.parse::<Note>().is_ok() && work.theirs.is_none();
    let made_by = work.row.translation.as_ref().map(|translation| by(wording, &translation.by));
    rsx! {
        if let Some((source, saved)) = done {
            Notice { kind: NoticeKind::Good, text: saved_words(wording, &source, &saved), testid: "saved" }
        }
        if let Some(error) = error {
            Notice { kind: NoticeKind::Stop, text: wording.error(&error), testid: "translation-error" }
        }
        SourceText { label: wording.t("phrase-source"), text: work.row.source.clone() }
        p { class: "soft", {wording.t(&format!("phrase-where-{}", work.row.used_as.name()))} }
        p { class: "note", {awaited(wording, &work.row, clock)} }
        if let Some(theirs) = work.theirs.clone() {
            ConflictColumns {
                differs_word: wording.t("clash-differs"),
                mine: ConflictSide {
                    title: wording.t("clash-mine"),
                    note: wording.t("phrase-clash-mine"),
                    lines: vec![ConflictLine { text: work.typed.clone(), differs: true }],
                    action: rsx! {
                        Do { text: wording.t("phrase-keep-mine"), onpress: move |()| onsettle.call(true), testid: "keep-mine" }
                    },
                },
                theirs: ConflictSide {
                    title: by(wording, &theirs.by),
                    note: wording.t("phrase-clash-theirs"),
                    lines: vec![ConflictLine { text: theirs.text.to_string(), differs: true }],
                    action: rsx! {
                        Do { text: wording.t("phrase-keep-theirs"), onpress: move |()| onsettle.call(false), testid: "keep-theirs" }
                    },
                },
            }
        }
        form {
            class: "panel",
            "aria-label": wording.with("phrase-form", "language", &name),
            onsubmit: move |event| {
                event.prevent_default();
                onsave.call(());
            },
            Field {
                label: wording.with("phrase-in", "language", &name),
                kind: FieldKind::Lines,
                lang: language,
                value: work.typed,
                oninput: ontyped,
                error: too_long,
                note: made_by,
                testid: "translation",
            }
            div { class: "panel-actions",
                Do {
                    text: if busy { wording.t("phrase-saving") } else { wording.t("phrase-save") },
                    kind: DoKind::Main,
                    icon: IconName::Check,
                    shortcut: "Ctrl ⏎",
                    submit: true,
                    disabled: !can_save,
                    testid: "save-translation",
                }
            }
        }
    }
}

fn saved_words(wording: Wording, source: &str, saved: &SavedTranslation) -> String {
    wording.text("phrase-saved", &Args::new().with("source", source).with("count", saved.phones))
}

fn by(wording: Wording, by: &Provenance) -> String {
    match by {
        Provenance::Person { name } => wording.with("phrase-by-person", "name", name.as_str()),
        Provenance::Machine => wording.t("phrase-by-machine"),
    }
}
