//! The page itself.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::protocol::coach::ParticipantDetail;
use stegvis_ui::{Do, DoKind, IconName, Notice, NoticeKind, PageTop, Split, SplitKind};

use super::super::called::Called;
use super::super::delivery::DeliveryLine;
use super::erasure::{ErasureNotice, Verdict};
use super::steps::StepsPanel;
use super::talk::TalkPanel;
use super::week::WeekPanel;
use super::wish::Wishes;
use crate::api::ApiError;
use crate::needs;
use crate::route::Route;
use crate::state::{Languages, use_wording};

/// Shows a participant. `weeks` counts from the present week.
#[component]
pub(in crate::pages) fn ParticipantView(
    detail: ParticipantDetail,
    weeks: i32,
    onweeks: EventHandler<i32>,
    typed: String,
    ontyped: EventHandler<String>,
    busy: bool,
    error: Option<ApiError>,
    onsend: EventHandler<()>,
    onspoken: EventHandler<()>,
    oncode: EventHandler<()>,
    onerasure: EventHandler<Verdict>,
) -> Element {
    let wording = use_wording();
    let languages: Languages = use_context();
    let summary = &detail.summary;
    let name = summary.name.to_string();
    let now = detail.clock.local(detail.clock.now);
    let phone = match (summary.paired, summary.seen_at) {
        (false, _) => wording.t("phone-none-long"),
        (true, None) => wording.t("phone-paired"),
        (true, Some(seen)) => {
            wording.with("phone-seen-long", "moment", wording.moment(detail.clock.local(seen), now))
        }
    };
    let reads = if summary.language.is_swedish() {
        wording.t("person-reads-swedish")
    } else {
        wording.with("person-reads", "language", languages.name(summary.language.as_str(), wording))
    };
    let lead = wording.text(
        "person-lead",
        &Args::new().with("programme", summary.programme.as_str()).with("reads", reads).with("phone", phone),
    );
    rsx! {
        PageTop { title: name.clone(), lead, person: name,
            Do {
                text: wording.t("person-code"),
                icon: IconName::QrCode,
                onpress: oncode,
                testid: "new-code",
            }
            Do {
                text: wording.t("person-edit-plan"),
                kind: DoKind::Main,
                icon: IconName::Pencil,
                shortcut: "E",
                href: Route::plan(summary.id),
                testid: "edit-plan",
            }
        }
        if let Some(delivery) = summary.delivery {
            DeliveryLine { delivery, clock: detail.clock }
        }
        if let Some(since) = needs::call(summary) {
            Notice {
                icon: IconName::Phone,
                title: wording.t("need-call"),
                text: wording.with("since", "moment", wording.moment(detail.clock.local(since), now)),
                testid: "call",
                Called { person: summary.id, name: summary.name.to_string(), since }
            }
        }
        if let Some(since) = needs::erasure(summary) {
            ErasureNotice { since, clock: detail.clock, onanswer: onerasure }
        }
        Wishes { person: summary.clone(), clock: detail.clock, onanswered: onspoken }
        if let Some(error) = error {
            Notice { kind: NoticeKind::Stop, text: wording.error(&error), testid: "person-error" }
        }
        Split { kind: SplitKind::Person,
            StepsPanel { detail: detail.clone() }
            WeekPanel { detail: detail.clone(), weeks, onweeks }
            TalkPanel { detail, typed, ontyped, busy, onsend, onspoken }
        }
    }
}
