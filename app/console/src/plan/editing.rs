//! A draft being edited: what is saved, what is not, and what another coach saved meanwhile.
//!
//! # Design
//! The server counts the saves of a draft. A save names the version that it edits; when another coach was faster, the
//! server answers with theirs, and nothing more is saved until a person has chosen. What is typed is also kept in the
//! browser, so that neither a closed page nor a lost network takes it.

use serde::{Deserialize, Serialize};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::protocol::coach::Draft;

use super::form::ActivityForm;
use super::history::{EditOf, History};

/// A draft on the desk.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Editing {
    history: History,
    /// The draft as the server has it, by all that is known here.
    saved: Draft,
    /// What is on its way to the server.
    saving: Option<PlanDocument>,
    conflict: Option<Draft>,
}

/// What the browser keeps until the server has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct LocalCopy {
    /// The draft that was edited.
    base: Draft,
    /// What became of it.
    document: PlanDocument,
    /// A form that does not mean an activity yet.
    pub(crate) form: Option<ActivityForm>,
}

/// What came of a draft that the server told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// It was known.
    Known,
    /// Nothing was unsaved here: it is on the desk now, and can be undone.
    Adopted,
    /// Both sides have changes: a person must choose.
    Conflict,
}

impl Editing {
    pub(crate) fn new(draft: Draft) -> Self {
        Self { history: History::new(draft.document.clone()), saved: draft, saving: None, conflict: None }
    }

    /// Takes up a draft with what this browser kept of earlier edits.
    pub(crate) fn restored(draft: Draft, copy: LocalCopy) -> Self {
        let same_base = copy.base.version == draft.version;
        let base = if same_base { draft.clone() } else { copy.base };
        let mut editing = Self::new(base);
        editing.history.edit(EditOf::Once, copy.document);
        if !same_base {
            editing.arrived(draft);
        }
        editing
    }

    /// Gives the plan as it is on the desk.
    pub(crate) const fn document(&self) -> &PlanDocument {
        self.history.document()
    }

    /// Gives the undo history.
    pub(crate) const fn history(&self) -> &History {
        &self.history
    }

    /// Gives the undo history, to walk in it.
    pub(crate) const fn history_mut(&mut self) -> &mut History {
        &mut self.history
    }

    /// Gives the draft as the server has it, by all that is known here.
    pub(crate) const fn saved(&self) -> &Draft {
        &self.saved
    }

    /// Gives what another coach saved meanwhile, while a person has not chosen.
    pub(crate) const fn conflict(&self) -> Option<&Draft> {
        self.conflict.as_ref()
    }

    /// Tells whether the desk holds something that the server does not have.
    pub(crate) fn is_unsaved(&self) -> bool {
        *self.document() != self.saved.document
    }

    /// Tells whether a save should be sent now.
    pub(crate) fn wants_save(&self) -> bool {
        self.is_unsaved() && self.saving.is_none() && self.conflict.is_none()
    }

    /// Gives what the browser should keep; `None` when the server has it all.
    pub(crate) fn local_copy(&self, form: Option<&ActivityForm>) -> Option<LocalCopy> {
        let wanted = self.is_unsaved() || form.is_some_and(|form| form.parse().is_err());
        wanted.then(|| LocalCopy {
            base: self.saved.clone(),
            document: self.document().clone(),
            form: form.cloned(),
        })
    }

    /// Puts an edited document on the desk.
    pub(crate) fn edit(&mut self, about: EditOf, document: PlanDocument) {
        self.history.edit(about, document);
    }

    /// Notes that the document is on its way to the server.
    pub(crate) fn begin_save(&mut self) {
        self.saving = Some(self.document().clone());
    }

    /// Notes that the save did not arrive.
    pub(crate) fn save_failed(&mut self) {
        self.saving = None;
    }

    /// Takes a draft from the server: the answer to a save, another coach's, or an old one.
    pub(crate) fn arrived(&mut self, draft: Draft) -> Arrival {
        if draft.version < self.saved.version {
            return Arrival::Known;
        }
        // What is typed while a save is under way is no conflict with that save.
        let is_our_save = self.saving.take_if(|saving| *saving == draft.document).is_some();
        let is_ours =
            is_our_save || draft.document == *self.document() || draft.version == self.saved.version;
        if is_ours {
            self.conflict = None;
            self.saved = draft;
            return Arrival::Known;
        }
        if !self.is_unsaved() {
            self.history.edit(EditOf::Once, draft.document.clone());
            self.saved = draft;
            return Arrival::Adopted;
        }
        self.conflict = Some(draft);
        Arrival::Conflict
    }

    /// Takes the server's answer to a save in.
    pub(crate) fn save_arrived(&mut self, draft: Draft) {
        self.saving = None;
        if draft.version >= self.saved.version {
            self.saved = draft;
        }
    }

    /// Goes on with what a person chose instead of either version; it still has to be saved.
    pub(crate) fn resolve(&mut self, chosen: PlanDocument) {
        if let Some(theirs) = self.conflict.take() {
            self.saved = theirs;
            self.history.edit(EditOf::Once, chosen);
        }
    }
}

#[cfg(test)]
mod tests {
    use stegvis_shared::time::Timestamp;

    use super::*;

    fn step(step: u8) -> PlanDocument {
        PlanDocument { step, ..PlanDocument::empty() }
    }

    fn draft(version: i64, document: PlanDocument) -> Draft {
        Draft { version, document, saved_by: None, saved_at: Timestamp::from_millis(version) }
    }

    fn edited(to: u8) -> Editing {
        let mut editing = Editing::new(draft(1, step(1)));
        editing.edit(EditOf::Once, step(to));
        editing
    }

    #[test]
    fn edit_during_a_save_stays_unsaved() {
        let mut editing = edited(2);
        editing.begin_save();
        editing.edit(EditOf::Once, step(3));
        assert!(!editing.wants_save(), "one save at a time");
        editing.save_arrived(draft(2, step(2)));
        assert!(editing.wants_save());
        assert_eq!((editing.document(), editing.saved().version), (&step(3), 2));
    }

    #[test]
    fn own_save_told_by_the_live_line_is_no_conflict() {
        let mut editing = edited(2);
        editing.begin_save();
        assert_eq!(editing.arrived(draft(2, step(2))), Arrival::Known);
        editing.save_arrived(draft(2, step(2)));
        assert!(!editing.is_unsaved());
    }

    #[test]
    fn edit_during_a_save_that_the_live_line_tells_of_first_is_no_conflict() {
        let mut editing = edited(2);
        editing.begin_save();
        editing.edit(EditOf::Once, step(3));
        assert_eq!(editing.arrived(draft(2, step(2))), Arrival::Known);
        editing.save_arrived(draft(2, step(2)));
        assert_eq!(editing.conflict(), None);
        assert!(editing.wants_save());
    }

    #[test]
    fn others_edit_is_adopted_when_nothing_is_unsaved_and_can_be_undone() {
        let mut editing = Editing::new(draft(1, step(1)));
        assert_eq!(editing.arrived(draft(2, step(2))), Arrival::Adopted);
        assert_eq!(editing.document(), &step(2));
        assert!(!editing.wants_save() && editing.history().can_undo());
    }

    #[test]
    fn others_edit_waits_for_a_choice_when_something_is_unsaved() {
        for (chosen, wants_save) in [(step(2), true), (step(3), false), (step(1), true)] {
            let mut editing = edited(2);
            assert_eq!(editing.arrived(draft(2, step(3))), Arrival::Conflict);
            assert!(!editing.wants_save(), "nothing is overwritten before the choice");
            assert_eq!(editing.document(), &step(2), "nor is what is typed");
            editing.resolve(chosen.clone());
            assert_eq!((editing.document(), editing.wants_save()), (&chosen, wants_save));
            assert_eq!(editing.saved().version, 2, "the next save edits theirs");
        }
    }

    #[test]
    fn old_draft_changes_nothing() {
        let mut editing = Editing::new(draft(5, step(1)));
        assert_eq!(editing.arrived(draft(4, step(2))), Arrival::Known);
        assert_eq!(editing.document(), &step(1));
    }

    #[test]
    fn what_the_browser_kept_is_taken_up() {
        let copy = edited(2).local_copy(None).expect("it is unsaved");
        let same = Editing::restored(draft(1, step(1)), copy.clone());
        assert!(same.wants_save());
        assert_eq!(same.document(), &step(2));
        let meanwhile = Editing::restored(draft(2, step(3)), copy.clone());
        assert_eq!(meanwhile.conflict(), Some(&draft(2, step(3))));
        assert_eq!(meanwhile.document(), &step(2));
        let arrived_after_all = Editing::restored(draft(2, step(2)), copy);
        assert!(!arrived_after_all.is_unsaved() && arrived_after_all.conflict().is_none());
    }
}
