//! A participant's plan: staircase and goals, the week, and the phone as the participant sees it.

mod activities;
mod activity_form;
mod conflict;
mod desk;
mod goals;
mod phone;
mod publish;
mod quick;
mod template;
mod view;
mod words;

use dioxus::prelude::*;
use stegvis_shared::id::{GoalId, ParticipantId};
use stegvis_shared::protocol::coach::PlanView;

use super::frame::{Frame, Place, Shortcut, Unfetched};
use crate::state::{People, use_fetch, use_keys, use_session, use_wording};
use conflict::ConflictDialog;
#[cfg(test)]
pub(super) use conflict::ConflictView;
use desk::use_desk;

pub(crate) use desk::Desks;
use publish::PublishDialog;
#[cfg(test)]
pub(super) use publish::{PublishView, PublishedView};
use template::TemplateDialog;
#[cfg(test)]
pub(super) use template::TemplateView;
pub(super) use view::Whose;
use view::Workspace;

const SHORTCUTS: &[Shortcut] = &[
    ("N", "keys-activity"),
    ("P", "keys-publish"),
    ("Ctrl ⏎", "keys-publish-now"),
    ("Ctrl Z", "keys-undo"),
    ("Ctrl ⇧ Z", "keys-redo"),
    ("← → ↑ ↓", "keys-move"),
];

/// What lies over the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Over {
    Nothing,
    Publish,
    Template,
}

/// Shows a participant's plan to the own coach.
#[component]
pub(crate) fn PlanPage(
    participant: ParticipantId,
    /// The goal that one came to write.
    goal: Option<GoalId>,
) -> Element {
    let session = use_session();
    let wording = use_wording();
    let plan = use_fetch(move || {
        let api = session.api();
        async move { api.plan(participant).await }
    });
    match plan.value() {
        Some(view) => rsx! {
            Editor { view, goal, stale: plan.error(), onchanged: move |()| plan.again() }
        },
        None => rsx! {
            Frame { place: Place::Participants, title: wording.t("edit-plan"),
                Unfetched { error: plan.error(), onagain: move |()| plan.again() }
            }
        },
    }
}

/// The editor, over a plan that has been fetched. `onchanged` asks for the plan anew.
#[component]
fn Editor(
    view: PlanView,
    goal: Option<GoalId>,
    stale: Option<crate::api::ApiError>,
    onchanged: EventHandler<()>,
) -> Element {
    let wording = use_wording();
    let people: People = use_context();
    let desk = use_desk(&view);
    // What the server tells later comes in here, and never over what is unsaved.
    use_effect(use_reactive((&view.draft,), move |(draft,)| desk.arrived(draft)));
    let mut over = use_signal(|| Over::Nothing);
    let conflict = desk.read().conflict().cloned();
    let has_conflict = conflict.is_some();
    let summary = people
        .value()
        .into_iter()
        .flat_map(|list| list.participants)
        .find(|person| person.id == view.participant);
    let whose = Whose::of(view.participant, summary.as_ref());
    use_keys(move |press| {
        if has_conflict {
            return false;
        }
        match (press.key.to_lowercase().as_str(), press.command) {
            ("enter", true) if *over.peek() == Over::Nothing => over.set(Over::Publish),
            ("z", true) if !press.writing && *over.peek() == Over::Nothing => {
                if press.shift {
                    desk.redo();
                } else {
                    desk.undo();
                }
            }
            ("p", false) if !press.writing && *over.peek() == Over::Nothing => over.set(Over::Publish),
            ("n", false) if !press.writing && *over.peek() == Over::Nothing => {
                activities::add(desk, view.clock);
            }
            _ => return false,
        }
        true
    });
    let close = move |()| over.set(Over::Nothing);
    let dialog = match (conflict, over()) {
        (Some(theirs), _) => Some(rsx! {
            ConflictDialog { desk, theirs, staircase: view.staircase.clone(), clock: view.clock }
        }),
        (None, Over::Publish) => Some(rsx! {
            PublishDialog { desk, view: view.clone(), whose: whose.clone(), onclose: close, onpublished: onchanged }
        }),
        (None, Over::Template) => Some(rsx! {
            TemplateDialog { desk, programme: whose.programme.clone(), onclose: close }
        }),
        (None, Over::Nothing) => None,
    };
    rsx! {
        Frame {
            place: Place::Participants,
            title: wording.with("edit-title", "name", &whose.name),
            shortcuts: SHORTCUTS,
            dialog,
            stale,
            Workspace {
                desk,
                view,
                whose,
                goal,
                onpublish: move |()| over.set(Over::Publish),
                ontemplate: move |()| over.set(Over::Template),
            }
        }
    }
}
