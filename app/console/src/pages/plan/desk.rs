//! The desk: an [`Editing`] in a signal, saved by itself.

use std::collections::BTreeMap;

use dioxus::core::spawn_forever;
use dioxus::prelude::*;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::PlanId;
use stegvis_shared::protocol::coach::{Draft, PlanView, PublishRequest, PublishResult, SaveDraftRequest};
use stegvis_shared::protocol::error::{ErrorCode, ErrorDetail};
use stegvis_shared::protocol::session::Me;

use crate::TYPED;
use crate::api::ApiError;
use crate::plan::editing::{Arrival, Editing, LocalCopy};
use crate::plan::form::ActivityForm;
use crate::plan::history::EditOf;
use crate::platform;
use crate::state::{Session, use_session};

/// Under which key the browser keeps whose typed texts it keeps.
const OWNER_KEY: &str = "stegvis.console.owner";
/// How long after the last key a draft is saved.
const PAUSE_MS: u32 = 800;
/// How long after a failed save it is tried again.
const RETRY_MS: u32 = 5_000;

/// The drafts that were opened since the page was loaded: who comes back to one can still undo, and a save goes on
/// when its page is left.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Desks(CopyValue<BTreeMap<PlanId, Desk>>);

impl Desks {
    /// Has no draft open. Call it inside a component.
    pub(crate) fn none() -> Self {
        Self(CopyValue::new(BTreeMap::new()))
    }

    /// Forgets all drafts, and all that this browser kept of what was typed: somebody else may sign in next.
    pub(crate) fn clear(mut self) {
        self.0.write().clear();
        platform::forget(TYPED);
    }

    /// Forgets the draft of somebody who has been erased.
    pub(crate) fn forget(mut self, plan: PlanId) {
        self.0.write().remove(&plan);
        platform::hold(&copy_key(plan), None);
    }

    /// Keeps what was typed for whom typed it: for somebody else it is forgotten.
    pub(crate) fn belong_to(self, me: &Me) {
        let owner = serde_json::to_string(&(&me.name, me.municipality)).ok();
        if platform::recall(OWNER_KEY) != owner {
            self.clear();
            // A browser that keeps nothing has nothing to forget either.
            platform::hold(OWNER_KEY, owner.as_deref());
        }
    }
}

/// A draft being edited. All edits go through here.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Desk {
    pub(super) plan: PlanId,
    editing: Signal<Editing>,
    /// The form that is open.
    pub(super) form: Signal<Option<ActivityForm>>,
    /// Why the latest save failed.
    pub(super) failure: Signal<Option<ApiError>>,
    /// That another coach's edit came onto the desk.
    pub(super) adopted: Signal<Option<Draft>>,
    /// Counts edits, so that a save waits for the last one.
    edits: Signal<u64>,
    session: Session,
}

fn copy_key(plan: PlanId) -> String {
    format!("{TYPED}plan.{plan}")
}

/// Puts a plan on the desk, with what this browser kept of it.
pub(super) fn use_desk(view: &PlanView) -> Desk {
    let session = use_session();
    let Desks(mut desks): Desks = use_context();
    let desk = use_hook(|| {
        if let Some(desk) = desks.peek().get(&view.id) {
            return *desk;
        }
        let draft = view.draft.clone();
        let copy = platform::recall(&copy_key(view.id))
            .and_then(|text| serde_json::from_str::<LocalCopy>(&text).ok());
        let form = copy.as_ref().and_then(|copy| copy.form.clone());
        let editing = match copy {
            Some(copy) => Editing::restored(draft, copy),
            None => Editing::new(draft),
        };
        let desk = Desk {
            plan: view.id,
            editing: Signal::new_in_scope(editing, ScopeId::ROOT),
            form: Signal::new_in_scope(form, ScopeId::ROOT),
            failure: Signal::new_in_scope(None, ScopeId::ROOT),
            adopted: Signal::new_in_scope(None, ScopeId::ROOT),
            edits: Signal::new_in_scope(0, ScopeId::ROOT),
            session,
        };
        desks.write().insert(view.id, desk);
        desk
    });
    use_drop(move || desk.save_soon());
    // Every edit is in the browser at once, and at the server after a pause.
    use_effect(move || {
        let copy = desk.editing.read().local_copy(desk.form.read().as_ref());
        let text = copy.and_then(|copy| serde_json::to_string(&copy).ok());
        // A browser that keeps nothing leaves the server, which has it in a second.
        platform::hold(&copy_key(desk.plan), text.as_deref());
    });
    use_resource(move || {
        let _ = desk.edits.read();
        // Not followed: a save that fails would else be sent again at once, for ever.
        let wants_save = desk.editing.peek().wants_save();
        async move {
            if wants_save {
                platform::sleep(PAUSE_MS).await;
                desk.save_soon();
            }
        }
    });
    desk
}

impl Desk {
    /// Gives the whole state; whoever reads it follows every edit.
    pub(super) fn read(self) -> Editing {
        self.editing.read().clone()
    }

    /// Gives the plan as it is on the desk.
    pub(super) fn document(self) -> PlanDocument {
        self.editing.read().document().clone()
    }

    /// Gives the plan as it is on the desk, without following edits.
    fn document_now(self) -> PlanDocument {
        self.editing.peek().document().clone()
    }

    /// Edits the plan.
    pub(super) fn edit(mut self, about: EditOf, edit: impl FnOnce(&PlanDocument) -> PlanDocument) {
        let document = edit(self.editing.peek().document());
        self.editing.write().edit(about, document);
        self.edits += 1;
    }

    /// Ends a row of edits that are undone together.
    pub(super) fn settle(mut self) {
        self.editing.write().history_mut().settle();
    }

    /// Goes a step back.
    pub(super) fn undo(mut self) {
        let before = self.document_now();
        if self.editing.write().history_mut().undo() {
            self.changed_under_form(&before);
            self.edits += 1;
        }
    }

    /// Goes an undone step forward.
    pub(super) fn redo(mut self) {
        let before = self.document_now();
        if self.editing.write().history_mut().redo() {
            self.changed_under_form(&before);
            self.edits += 1;
        }
    }

    /// Goes on with what a person chose in a conflict.
    pub(super) fn resolve(mut self, chosen: PlanDocument) {
        let before = self.document_now();
        self.editing.write().resolve(chosen);
        self.changed_under_form(&before);
        self.edits += 1;
    }

    /// Lets an open form follow a plan that changed otherwise than by the form, so that its next key does not bring
    /// back what was before. What is typed and not in the plan stays.
    fn changed_under_form(mut self, before: &PlanDocument) {
        let Some(form) = self.form.peek().clone() else { return };
        let document = self.document_now();
        let of =
            |plan: &PlanDocument| plan.activities.iter().find(|activity| activity.id == form.id).cloned();
        match (of(before), of(&document)) {
            (Some(before), Some(after)) => self.form.set(Some(form.rebased(&before, &after))),
            (Some(before), None) if form.parse().as_ref() == Ok(&before) => self.form.set(None),
            _ => {}
        }
    }

    /// Takes a draft in that the server told of.
    pub(super) fn arrived(mut self, draft: Draft) {
        if self.editing.peek().saved() == &draft {
            return;
        }
        let before = self.document_now();
        let arrival = self.editing.write().arrived(draft.clone());
        if arrival == Arrival::Adopted {
            self.changed_under_form(&before);
            self.adopted.set(Some(draft));
        }
    }

    /// Starts a save that goes on when the page is left.
    fn save_soon(self) {
        spawn_forever(async move {
            if let Err(error) = self.save().await
                && error.is_passing()
            {
                platform::sleep(RETRY_MS).await;
                let Self { mut edits, .. } = self;
                edits += 1;
            }
        });
    }

    /// Saves what is unsaved. A conflict is an error that the page shows by itself.
    pub(super) async fn save(mut self) -> Result<(), ApiError> {
        if !self.editing.peek().wants_save() {
            return Ok(());
        }
        self.editing.write().begin_save();
        let request = {
            let editing = self.editing.peek();
            SaveDraftRequest { base_version: editing.saved().version, document: editing.document().clone() }
        };
        let outcome = self.session.api().save_draft(self.plan, &request).await;
        match outcome {
            Ok(draft) => {
                self.editing.write().save_arrived(draft);
                self.failure.set(None);
                self.edits += 1;
                Ok(())
            }
            Err(error) => {
                self.editing.write().save_failed();
                self.take_conflict(&error);
                // What was edited meanwhile may be right.
                if !error.is_passing() && self.document_now() != request.document {
                    self.edits += 1;
                }
                self.failure.set(Some(error.clone()).filter(|error| error.code() != ErrorCode::PlanConflict));
                Err(error)
            }
        }
    }

    /// Saves, and publishes what was saved.
    pub(super) async fn publish(mut self) -> Result<PublishResult, ApiError> {
        while self.editing.peek().wants_save() {
            self.save().await?;
        }
        let version = self.editing.peek().saved().version;
        let outcome = self.session.api().publish(self.plan, &PublishRequest { version }).await;
        if let Err(error) = &outcome {
            self.take_conflict(error);
        }
        self.settle();
        self.failure.set(None);
        outcome
    }

    fn take_conflict(mut self, error: &ApiError) {
        if let Some(ErrorDetail { conflict: Some(conflict), .. }) = error.detail() {
            self.editing.write().arrived(conflict.theirs.clone());
        }
    }
}
