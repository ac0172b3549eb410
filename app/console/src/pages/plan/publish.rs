//! Publishing: what changes, who gets it, what lacks a translation.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::change::{PlanChange, plan_changes};
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::protocol::coach::{PlanView, PreviewRequest, PublishResult};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_ui::{
    Changes, Dialog, Do, DoKind, IconName, Initial, Mark, MarkState, Notice, NoticeKind, Split, SplitKind,
    StateMark, WorkHeading,
};

use super::desk::Desk;
use super::view::Whose;
use super::words;
use crate::api::ApiError;
use crate::phrases::{texts, untranslated};
use crate::route::Route;
use crate::state::{Languages, use_keys, use_session, use_wording};

/// Asks before a publish, and says what it did.
#[component]
pub(super) fn PublishDialog(
    desk: Desk,
    view: PlanView,
    whose: Whose,
    onclose: EventHandler<()>,
    onpublished: EventHandler<()>,
) -> Element {
    let session = use_session();
    let mut busy = use_signal(|| false);
    let mut error = use_signal(|| None::<ApiError>);
    let mut done = use_signal(|| None::<PublishResult>);
    let language = whose.language.parse().unwrap_or_else(|_| LanguageTag::swedish());
    let document = desk.document();
    let changes = plan_changes(view.published.as_ref().map(|published| &published.document), &document);
    // What the phone would hold says which texts it would show in Swedish.
    let lacking = use_resource({
        let (document, language) = (document.clone(), language.clone());
        move || {
            let request = PreviewRequest { document: document.clone(), language: language.clone() };
            async move {
                if request.language.is_swedish() {
                    return Some(Vec::new());
                }
                let held = session.api().preview(desk.plan, &request).await.ok()?;
                Some(untranslated(&request.document, &held))
            }
        }
    });
    let can_publish = !changes.is_empty() && document.problems(&view.staircase).is_empty();
    let publish = use_callback(move |()| {
        if busy() || done.peek().is_some() {
            return;
        }
        busy.set(true);
        spawn(async move {
            match desk.publish().await {
                Ok(result) => {
                    done.set(Some(result));
                    onpublished.call(());
                }
                // The conflict has a dialog of its own.
                Err(reason) if reason.code() == ErrorCode::PlanConflict => onclose.call(()),
                Err(reason) => error.set(Some(reason)),
            }
            busy.set(false);
        });
    });
    use_keys(move |press| {
        let is_publish = press.key == "Enter" && press.command;
        if is_publish && can_publish {
            publish.call(());
        }
        is_publish
    });
    match done() {
        Some(result) => rsx! {
            PublishedView { result, whose, onclose }
        },
        None => rsx! {
            PublishView {
                changes,
                view,
                whose,
                lacking: lacking.read().clone().flatten(),
                texts: texts(&document).len(),
                can_publish,
                busy: busy(),
                error: error(),
                onclose,
                onpublish: publish,
            }
        },
    }
}

/// The question. `lacking` is `None` while it is not known which texts lack a translation.
#[component]
pub(in crate::pages) fn PublishView(
    changes: Vec<PlanChange>,
    view: PlanView,
    whose: Whose,
    lacking: Option<Vec<String>>,
    texts: usize,
    can_publish: bool,
    busy: bool,
    error: Option<ApiError>,
    onclose: EventHandler<()>,
    onpublish: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let lead = match changes.len() {
        0 => wording.with("publish-nothing", "name", &whose.name),
        count => wording.with("publish-lead", "count", count),
    };
    let lines: Vec<_> =
        changes.iter().map(|change| words::change(wording, &view.staircase, change)).collect();
    rsx! {
        Dialog {
            title: wording.with("publish-title", "name", &whose.name),
            lead,
            close: wording.t("close"),
            onclose,
            foot_note: wording.with("publish-note", "name", &whose.name),
            foot: rsx! {
                Do { text: wording.t("publish-back"), large: true, onpress: onclose }
                Do {
                    text: if busy { wording.t("publish-busy") } else { wording.with("publish-do", "name", &whose.name) },
                    kind: DoKind::Main,
                    large: true,
                    shortcut: "Ctrl ⏎",
                    disabled: !can_publish || busy,
                    onpress: onpublish,
                    testid: "publish-now",
                }
            },
            testid: "publish-dialog",
            if let Some(error) = error {
                Notice { kind: NoticeKind::Stop, text: wording.error(&error), testid: "publish-error" }
            }
            if !lines.is_empty() {
                Changes { label: wording.t("publish-changes"), changes: lines }
            }
            if !can_publish && !changes.is_empty() {
                Notice { kind: NoticeKind::Stop, text: wording.t("publish-problems") }
            }
            Split { kind: SplitKind::Halves,
                div { class: "panel",
                    WorkHeading { text: wording.t("publish-who") }
                    Receiver { whose: whose.clone(), view: view.clone() }
                }
                div { class: "panel",
                    WorkHeading { text: wording.t("publish-languages") }
                    p {
                        StateMark { mark: Mark::new(MarkState::Done, wording.t("publish-swedish")) }
                    }
                    Lacking { lacking, texts, language: whose.language }
                }
            }
        }
    }
}

#[component]
fn Receiver(whose: Whose, view: PlanView) -> Element {
    let wording = use_wording();
    let now = view.clock.local(view.clock.now);
    let phone = match (whose.paired, whose.seen_at) {
        (false, _) => wording.t("phone-none-long"),
        (true, None) => wording.t("phone-paired"),
        (true, Some(seen)) => {
            wording.with("phone-seen-long", "moment", wording.moment(view.clock.local(seen), now))
        }
    };
    rsx! {
        div { class: "need-who",
            Initial { name: whose.name.clone() }
            span {
                span { class: "strong", "{whose.name}" }
                br {}
                span { class: "note", "{phone}" }
            }
        }
        if !whose.paired {
            Do {
                text: wording.t("need-code"),
                icon: IconName::QrCode,
                href: Route::code(whose.participant),
            }
        }
    }
}

#[component]
fn Lacking(lacking: Option<Vec<String>>, texts: usize, language: String) -> Element {
    let wording = use_wording();
    let languages: Languages = use_context();
    let name = languages.name(&language, wording);
    if language == "sv" || language.starts_with("sv-") {
        return rsx! {};
    }
    let Some(lacking) = lacking else {
        return rsx! {
            p { class: "soft", role: "status", {wording.t("publish-looking")} }
        };
    };
    if lacking.is_empty() {
        return rsx! {
            p {
                StateMark { mark: Mark::new(MarkState::Done, wording.with("publish-all", "language", name)) }
            }
        };
    }
    let args = Args::new().with("language", name).with("count", lacking.len()).with("texts", texts);
    rsx! {
        p {
            StateMark {
                mark: Mark::new(MarkState::Waiting, wording.text("publish-lacking", &args)).with_icon(IconName::TriangleAlert),
            }
        }
        p { class: "note", {wording.t("publish-lacking-note")} }
        ul { "aria-label": wording.text("publish-lacking", &args),
            for (index , text) in lacking.iter().enumerate() {
                li { key: "{index}", class: "note", lang: "sv", {wording.with("quote", "text", text)} }
            }
        }
    }
}

/// What the publish did.
#[component]
pub(in crate::pages) fn PublishedView(
    result: PublishResult,
    whose: Whose,
    onclose: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let args = Args::new().with("name", &whose.name).with("revision", result.revision);
    rsx! {
        Dialog {
            title: wording.t("published-title"),
            close: wording.t("close"),
            onclose,
            foot: rsx! {
                Do { text: wording.with("published-person", "name", &whose.name), large: true, href: Route::person(whose.participant) }
                Do { text: wording.t("published-stay"), kind: DoKind::Main, large: true, onpress: onclose }
            },
            testid: "published",
            Notice {
                kind: NoticeKind::Good,
                text: if whose.paired { wording.text("published-text", &args) } else { wording.text("published-no-phone", &args) },
            }
            if !result.untranslated.is_empty() {
                p { {wording.with("published-untranslated", "count", result.untranslated.len())} }
            }
        }
    }
}
