//! Starting from a template.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::protocol::coach::{ProgrammeSummary, Template};
use stegvis_ui::{Dialog, Do, DoKind, Empty, IconName, Loading, Notice, NoticeKind};

use super::desk::Desk;
use crate::api::ApiError;
use crate::plan::edit::{UseTemplate, use_template};
use crate::plan::history::EditOf;
use crate::platform;
use crate::state::{use_fetch, use_session, use_wording};

/// Lists the templates of the participant's programme.
#[component]
pub(super) fn TemplateDialog(desk: Desk, programme: String, onclose: EventHandler<()>) -> Element {
    let session = use_session();
    let programmes = use_fetch(move || {
        let api = session.api();
        async move { api.programmes().await }
    });
    let templates = programmes.value().map(|programmes| templates_of(&programmes, &programme));
    let onuse = move |(template, how): (Template, UseTemplate)| {
        desk.settle();
        desk.edit(EditOf::Once, |document| {
            use_template(document, &template.document, how, platform::now(), platform::random)
        });
        onclose.call(());
    };
    let document = desk.document();
    let is_empty = document.goals.is_empty() && document.activities.is_empty();
    rsx! {
        TemplateView { templates, is_empty, error: programmes.error(), onuse, onclose }
    }
}

/// Gives the templates of the programme of this name; of all when the name is not among them.
fn templates_of(programmes: &[ProgrammeSummary], programme: &str) -> Vec<Template> {
    let own = programmes.iter().filter(|found| found.name.as_str() == programme);
    let own: Vec<Template> = own.flat_map(|found| found.templates.clone()).collect();
    if own.is_empty() { programmes.iter().flat_map(|found| found.templates.clone()).collect() } else { own }
}

/// The list. `is_empty` says that there is nothing yet that a template could take the place of.
#[component]
pub(in crate::pages) fn TemplateView(
    templates: Option<Vec<Template>>,
    is_empty: bool,
    error: Option<ApiError>,
    onuse: EventHandler<(Template, UseTemplate)>,
    onclose: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    rsx! {
        Dialog {
            title: wording.t("template-title"),
            lead: wording.t("template-lead"),
            close: wording.t("close"),
            onclose,
            foot_note: wording.t("template-note"),
            testid: "template-dialog",
            match templates {
                None if error.is_none() => rsx! {
                    Loading { text: wording.t("fetching") }
                },
                None => rsx! {},
                Some(templates) if templates.is_empty() => rsx! {
                    Empty { icon: IconName::Copy, title: wording.t("template-none"), text: wording.t("template-none-text") }
                },
                Some(templates) => rsx! {
                    ul { "aria-label": wording.t("template-title"),
                        for (index , template) in templates.into_iter().enumerate() {
                            TemplateRow { key: "{index}", template, is_empty, onuse }
                        }
                    }
                },
            }
            if let Some(error) = error {
                Notice { kind: NoticeKind::Stop, text: wording.error(&error) }
            }
        }
    }
}

#[component]
fn TemplateRow(template: Template, is_empty: bool, onuse: EventHandler<(Template, UseTemplate)>) -> Element {
    let wording = use_wording();
    let args = Args::new()
        .with("activities", template.document.activities.len())
        .with("goals", template.document.goals.len());
    let (to_replace, to_add) = (template.clone(), template.clone());
    let label = |seen: &str, more: &str| {
        wording.label(&wording.t(seen), wording.with(more, "template", template.name.as_str()))
    };
    rsx! {
        li { class: "goal-line",
            span { class: "grow",
                span { class: "strong", "{template.name}" }
                br {}
                span { class: "note", {wording.text("template-holds", &args)} }
            }
            if is_empty {
                Do {
                    text: wording.t("template-use"),
                    label: label("template-use", "template-use-label"),
                    kind: DoKind::Main,
                    onpress: move |()| onuse.call((to_replace.clone(), UseTemplate::Replace)),
                    testid: "use-template",
                }
            } else {
                Do {
                    text: wording.t("template-add"),
                    label: label("template-add", "template-add-label"),
                    onpress: move |()| onuse.call((to_add.clone(), UseTemplate::Add)),
                }
                Do {
                    text: wording.t("template-replace"),
                    label: label("template-replace", "template-replace-label"),
                    onpress: move |()| onuse.call((to_replace.clone(), UseTemplate::Replace)),
                }
            }
        }
    }
}
