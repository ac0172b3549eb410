//! Undo: the documents that an editor has been through.

use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::id::{ActivityId, GoalId};

/// The most steps that can be undone.
const MAX_STEPS: usize = 200;

/// What an edit is about. Edits of the same text in a row are undone together, not letter by letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EditOf {
    /// A press that stands alone.
    Once,
    /// The coach's word.
    Notice,
    /// A goal's texts.
    Goal(GoalId),
    /// An activity's form.
    Activity(ActivityId),
}

/// A document with what came before it and what was undone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct History {
    now: PlanDocument,
    past: Vec<PlanDocument>,
    future: Vec<PlanDocument>,
    last: EditOf,
}

impl History {
    pub(crate) const fn new(document: PlanDocument) -> Self {
        Self { now: document, past: Vec::new(), future: Vec::new(), last: EditOf::Once }
    }

    /// Gives the document as it is now.
    pub(crate) const fn document(&self) -> &PlanDocument {
        &self.now
    }

    /// Puts an edited document in place. Nothing happens when it is the same.
    pub(crate) fn edit(&mut self, about: EditOf, document: PlanDocument) {
        if document == self.now {
            return;
        }
        let before = std::mem::replace(&mut self.now, document);
        if about == EditOf::Once || about != self.last {
            self.past.push(before);
            if self.past.len() > MAX_STEPS {
                self.past.remove(0);
            }
        }
        self.last = about;
        self.future.clear();
    }

    /// Ends a row of edits of the same text: the next one is undone by itself.
    pub(crate) const fn settle(&mut self) {
        self.last = EditOf::Once;
    }

    pub(crate) const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Goes one step back; tells whether there was one.
    pub(crate) fn undo(&mut self) -> bool {
        self.turn(|history| (&mut history.past, &mut history.future))
    }

    /// Goes one undone step forward again; tells whether there was one.
    pub(crate) fn redo(&mut self) -> bool {
        self.turn(|history| (&mut history.future, &mut history.past))
    }

    fn turn(&mut self, piles: fn(&mut Self) -> (&mut Vec<PlanDocument>, &mut Vec<PlanDocument>)) -> bool {
        let Some(document) = piles(self).0.pop() else { return false };
        let left = std::mem::replace(&mut self.now, document);
        piles(self).1.push(left);
        self.settle();
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{activity, plan};
    use super::*;

    fn step(step: u8) -> PlanDocument {
        PlanDocument { step, ..PlanDocument::empty() }
    }

    #[test]
    fn undo_and_redo_walk_the_same_way() {
        let mut history = History::new(step(1));
        history.edit(EditOf::Once, step(2));
        history.edit(EditOf::Once, step(3));
        assert!(history.undo() && history.undo() && !history.undo());
        assert_eq!(history.document().step, 1);
        assert!(history.redo() && history.redo() && !history.redo());
        assert_eq!(history.document().step, 3);
    }

    #[test]
    fn new_edit_forgets_what_was_undone() {
        let mut history = History::new(step(1));
        history.edit(EditOf::Once, step(2));
        history.undo();
        history.edit(EditOf::Once, step(3));
        assert!(!history.redo());
    }

    #[test]
    fn letters_of_one_text_are_undone_together_until_it_is_settled() {
        let id = activity(1, "m").id;
        let typed = |title: &str| plan(vec![activity(1, title)], vec![]);
        let mut history = History::new(typed("m"));
        history.edit(EditOf::Activity(id), typed("ma"));
        history.edit(EditOf::Activity(id), typed("mat"));
        history.settle();
        history.edit(EditOf::Activity(id), typed("mat och"));
        history.undo();
        assert_eq!(history.document(), &typed("mat"));
        history.undo();
        assert_eq!(history.document(), &typed("m"));
    }

    #[test]
    fn edit_that_changes_nothing_is_no_step() {
        let mut history = History::new(step(1));
        history.edit(EditOf::Once, step(1));
        assert!(!history.can_undo());
    }
}
