//! The editor's three columns.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::id::{GoalId, ParticipantId};
use stegvis_shared::protocol::coach::{Delivery, ParticipantSummary, PlanView, Published};
use stegvis_shared::time::Timestamp;
use stegvis_ui::{Do, DoKind, IconName, Notice, NoticeKind, PageTop, Split, SplitKind};

use super::super::delivery::DeliveryLine;
use super::activities::ActivitiesPanel;
use super::desk::Desk;
use super::goals::GoalsPanel;
use super::phone::PhonePanel;
use crate::needs;
use crate::plan::editing::Editing;
use crate::platform;
use crate::state::{Wording, use_wording};

/// The participant, as far as the editor needs to know.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::pages) struct Whose {
    pub(super) participant: ParticipantId,
    pub(super) name: String,
    pub(super) language: String,
    pub(super) programme: String,
    pub(super) paired: bool,
    pub(super) seen_at: Option<Timestamp>,
    /// The goals instead of which a smaller step is wished.
    pub(super) too_big: Vec<GoalId>,
}

impl Whose {
    pub(in crate::pages) fn of(participant: ParticipantId, summary: Option<&ParticipantSummary>) -> Self {
        Self {
            participant,
            name: summary.map(|person| person.name.to_string()).unwrap_or_default(),
            language: summary.map_or_else(|| "sv".to_owned(), |person| person.language.to_string()),
            programme: summary.map(|person| person.programme.to_string()).unwrap_or_default(),
            paired: summary.is_some_and(|person| person.paired),
            seen_at: summary.and_then(|person| person.seen_at),
            too_big: summary.map(needs::too_big).unwrap_or_default(),
        }
    }
}

/// The page.
#[component]
pub(super) fn Workspace(
    desk: Desk,
    view: PlanView,
    whose: Whose,
    goal: Option<GoalId>,
    onpublish: EventHandler<()>,
    ontemplate: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let editing = desk.read();
    let failure = desk.failure.read().clone();
    let mut adopted = desk.adopted;
    let clock = view.clock;
    let problems = editing.document().problems(&view.staircase);
    rsx! {
        PageTop {
            title: wording.with("edit-title", "name", &whose.name),
            lead: lead(wording, &editing, failure.is_some(), &view, &whose.name),
            Do {
                text: wording.t("edit-undo"),
                kind: DoKind::Quiet,
                icon: IconName::Undo,
                disabled: !editing.history().can_undo(),
                onpress: move |()| desk.undo(),
                testid: "undo",
            }
            Do { text: wording.t("edit-template"), icon: IconName::Copy, onpress: ontemplate, testid: "template" }
            Do {
                text: wording.t("edit-publish"),
                kind: DoKind::Main,
                shortcut: "P",
                onpress: onpublish,
                testid: "publish",
            }
        }
        if let Some(delivery) = view.published.as_ref().and_then(|published| published.delivery) {
            DeliveryLine { delivery, clock }
        }
        if let Some(error) = failure {
            Notice {
                kind: NoticeKind::Attention,
                icon: IconName::CloudOff,
                title: wording.t("edit-unsaved"),
                text: wording.with("edit-unsaved-text", "reason", wording.error(&error)),
                testid: "unsaved",
                Do {
                    text: wording.t("try-again"),
                    icon: IconName::RefreshCw,
                    onpress: move |()| {
                        // What goes wrong stands in this notice.
                        spawn(async move { drop(desk.save().await) });
                    },
                }
            }
        }
        if let Some(draft) = adopted() {
            Notice {
                kind: NoticeKind::Plain,
                icon: IconName::Users,
                text: wording.text(
                    "edit-adopted",
                    &Args::new()
                        .with("name", draft.saved_by.map_or_else(|| wording.t("somebody"), |name| name.to_string()))
                        .with("moment", wording.moment(clock.local(draft.saved_at), clock.local(platform::now()))),
                ),
                Do { text: wording.t("understood"), onpress: move |()| adopted.set(None) }
            }
        }
        if !problems.is_empty() {
            Notice { kind: NoticeKind::Stop, title: wording.t("edit-problems"), testid: "problems",
                ul {
                    for (index , problem) in problems.iter().enumerate() {
                        li { key: "{index}", {super::words::problem(wording, editing.document(), problem)} }
                    }
                }
            }
        }
        Split { kind: SplitKind::Editor,
            GoalsPanel { desk, staircase: view.staircase.clone(), goal, too_big: whose.too_big }
            ActivitiesPanel { desk, published: view.published.as_ref().map(|published| published.document.clone()), clock }
            PhonePanel { desk, name: whose.name, language: whose.language }
        }
    }
}

/// Says what is saved, and what the participant sees.
fn lead(wording: Wording, editing: &Editing, failed: bool, view: &PlanView, name: &str) -> String {
    let now = view.clock.local(platform::now());
    let saved = if failed {
        wording.t("edit-unsaved") + "."
    } else if editing.is_unsaved() {
        wording.t("edit-saving")
    } else {
        let moment = wording.moment(view.clock.local(editing.saved().saved_at), now);
        wording.with("edit-saved", "moment", moment)
    };
    let sees = match &view.published {
        None => wording.with("edit-sees-none", "name", name),
        Some(Published { at, delivery: Some(Delivery { reached_at: None, .. }), .. }) => {
            wording.with("edit-sees-waiting", "moment", wording.moment(view.clock.local(*at), now))
        }
        Some(published) if published.document == *editing.document() => {
            wording.with("edit-sees-same", "name", name)
        }
        Some(published) => {
            let moment = wording.moment(view.clock.local(published.at), now);
            wording.text("edit-sees-old", &Args::new().with("name", name).with("moment", moment))
        }
    };
    format!("{saved} {sees}")
}
