//! The workbench itself.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::text::Title;
use stegvis_shared::id::PhraseId;
use stegvis_shared::protocol::language::{PhraseFilter, PhraseList, PhraseRow, SavedTranslation};
use stegvis_shared::sync::Provenance;
use stegvis_shared::time::ZoneClock;
use stegvis_ui::{Bench, Empty, IconName, Seg, StringRow, Tone, WorkHeading};

use super::Work;
use super::form::TranslationForm;
use super::sample::sample;
use crate::api::ApiError;
use crate::pages::frame::LineState;
use crate::pages::phone::Phone;
use crate::state::{Wording, use_wording};

/// Shows list, form and phone. `name` is the language's name in the console's language, `title` the same with a capital.
#[component]
pub(in crate::pages) fn Workbench(
    language: String,
    title: String,
    name: String,
    translator: Option<Title>,
    phrases: PhraseList,
    show: PhraseFilter,
    onshow: EventHandler<PhraseFilter>,
    work: Option<Work>,
    busy: bool,
    error: Option<ApiError>,
    done: Option<(String, SavedTranslation)>,
    onchoose: EventHandler<PhraseId>,
    ontyped: EventHandler<String>,
    onsave: EventHandler<()>,
    onsettle: EventHandler<bool>,
) -> Element {
    let wording = use_wording();
    let lead = match phrases.missing {
        0 => wording.t("phrases-done"),
        count => wording.with("phrases-missing", "count", count),
    };
    let current = work.as_ref().map(|work| work.row.id);
    let list_label = wording.with("phrases-label", "language", &name);
    let rows = phrases.phrases.clone();
    let clock = phrases.clock;
    rsx! {
        Bench {
            title,
            lead,
            filters: rsx! {
                Seg {
                    label: wording.t("phrases-show"),
                    options: vec![wording.t("phrases-show-missing"), wording.t("phrases-show-all")],
                    chosen: usize::from(show == PhraseFilter::All),
                    onchoose: move |index| {
                        onshow.call(if index == 1 { PhraseFilter::All } else { PhraseFilter::Missing });
                    },
                }
                LineState {}
            },
            list_label,
            list: rsx! {
                for row in rows {
                    PhraseEntry {
                        key: "{row.id}",
                        current: current == Some(row.id),
                        language: language.clone(),
                        row,
                        clock,
                        onchoose,
                    }
                }
            },
            side: rsx! {
                if let Some(work) = &work {
                    WorkHeading { text: wording.t("phrase-on-phone") }
                    Snippet { work: work.clone(), language: language.clone(), translator, clock }
                }
            },
            match work {
                Some(work) => rsx! {
                    TranslationForm { work, language, name, clock, busy, error, done, ontyped, onsave, onsettle }
                },
                None if phrases.missing == 0 => rsx! {
                    Empty { icon: IconName::Check, title: wording.t("phrases-none"), text: wording.t("phrases-none-text") }
                },
                None => rsx! {
                    p { class: "soft", {wording.t("phrases-choose")} }
                },
            }
        }
    }
}

#[component]
fn PhraseEntry(
    row: PhraseRow,
    clock: ZoneClock,
    current: bool,
    language: String,
    onchoose: EventHandler<PhraseId>,
) -> Element {
    let wording = use_wording();
    let (tone, words) = match row.translation.as_ref().map(|translation| &translation.by) {
        None => (Tone::Missing, "tone-missing"),
        Some(Provenance::Machine) => (Tone::Machine, "tone-machine"),
        Some(Provenance::Person { .. }) => (Tone::Checked, "tone-person"),
    };
    rsx! {
        StringRow {
            source: row.source.clone(),
            translation: row.translation.as_ref().map(|translation| translation.text.to_string()),
            lang: language,
            tone,
            tone_words: wording.t(words),
            awaited: awaited(wording, &row, clock),
            current,
            onpress: move |()| onchoose.call(row.id),
            testid: "phrase",
        }
    }
}

/// Says how many wait for a phrase, what it is, and since when.
pub(super) fn awaited(wording: Wording, row: &PhraseRow, clock: ZoneClock) -> String {
    let args = Args::new()
        .with("use", wording.t(&format!("phrase-use-{}", row.used_as.name())))
        .with("count", row.awaited_by)
        .with("moment", wording.moment(clock.local(row.since), clock.local(clock.now)));
    wording.text("phrase-awaited", &args)
}

/// The phrase on a phone, as it is typed.
#[component]
fn Snippet(work: Work, language: String, translator: Option<Title>, clock: ZoneClock) -> Element {
    let wording = use_wording();
    let (response, screen) = sample(&work.row, &work.typed, &language, translator, clock);
    rsx! {
        Phone { response, language, screen, label: wording.t("phrase-on-phone") }
        p { class: "note", {wording.t("phrase-on-phone-note")} }
    }
}
