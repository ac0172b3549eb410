//! What coaches did, and whether it was confirmed to them.

use jiff::civil::Date;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::text::MessageText;
use stegvis_shared::id::MessageId;
use stegvis_shared::sync::View;

use crate::claim::{Broken, Claim};
use crate::plans;

/// A plan that a coach tried to publish, or saved as a draft.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    /// Its notice names it: `Plan` and its place in [`Coaches::attempts`].
    pub(crate) document: PlanDocument,
    /// To whom.
    pub(crate) people: Vec<usize>,
    /// Whether the server said that it is published.
    pub(crate) is_confirmed: bool,
}

/// A message that a coach tried to send.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) id: MessageId,
    pub(crate) person: usize,
    pub(crate) text: MessageText,
    /// Whether the server said that it is sent.
    pub(crate) is_confirmed: bool,
}

/// What all coaches did.
#[derive(Clone, Debug)]
pub(crate) struct Coaches {
    /// The Monday on which plans begin.
    monday: Date,
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) letters: Vec<Letter>,
}

impl Coaches {
    /// Begins with nothing done; plans begin on a Monday.
    pub(crate) fn new(monday: Date) -> Self {
        Self { monday, attempts: Vec::new(), letters: Vec::new() }
    }

    /// Begins to publish, or to save a draft; gives the document and its place.
    pub(crate) fn attempt(&mut self, people: Vec<usize>, variant: u8) -> (usize, PlanDocument) {
        let place = self.attempts.len();
        let serial = u32::try_from(place).expect("a history is short");
        let document = plans::document(serial, variant, self.monday);
        self.attempts.push(Attempt { document: document.clone(), people, is_confirmed: false });
        (place, document)
    }

    /// Finds the attempt that a document is of; `None` for a plan that no coach wrote.
    pub(crate) fn attempt_of(&self, document: &PlanDocument) -> Option<usize> {
        self.attempts.iter().position(|attempt| attempt.document.notice == document.notice)
    }

    /// What a phone shows is one plan that a coach wrote, whole, or none at all.
    ///
    /// # Errors
    /// [`Claim::Whole`].
    pub(crate) fn expect_whole_plan(&self, phone: usize, view: &View) -> Result<(), Broken> {
        let notice = view.notice.as_ref().map(|notice| notice.text.clone());
        let shown = PlanDocument { notice, ..PlanDocument::empty() };
        let attempt = self.attempt_of(&shown).and_then(|place| self.attempts.get(place));
        let document = attempt.map_or_else(PlanDocument::empty, |attempt| attempt.document.clone());
        plans::difference(&document, view).map_or(Ok(()), |difference| {
            let how = format!("phone {phone} shows {:?} with {difference}", shown.notice);
            Err(Broken::new(Claim::Whole, how))
        })
    }

    /// Notes that a plan is published.
    pub(crate) fn confirm_plan(&mut self, place: usize) {
        if let Some(attempt) = self.attempts.get_mut(place) {
            attempt.is_confirmed = true;
        }
    }

    /// Begins to write to a participant: a new message, or the last one that was not confirmed once more. Gives its
    /// place.
    pub(crate) fn letter(&mut self, person: usize, again: bool) -> usize {
        let unconfirmed = |letter: &Letter| letter.person == person && !letter.is_confirmed;
        if again && let Some(place) = self.letters.iter().rposition(unconfirmed) {
            return place;
        }
        let place = self.letters.len();
        let number = u32::try_from(place).expect("a history is short");
        let text = format!("Hälsning {number}").parse().expect("a short text is a message");
        let [a, b, c, d] = number.to_be_bytes();
        let id = MessageId::from_bytes([d, 0xc0, 0xac, 4, 5, 6, 0x70, 7, 0x80, 9, 10, 11, 12, a, b, c]);
        self.letters.push(Letter { id, person, text, is_confirmed: false });
        place
    }

    /// Notes that a message is sent.
    pub(crate) fn confirm_letter(&mut self, place: usize) {
        if let Some(letter) = self.letters.get_mut(place) {
            letter.is_confirmed = true;
        }
    }

    /// The server's database was replaced by a copy of an earlier time: what was confirmed since may be gone.
    pub(crate) fn meet_restored_server(&mut self, then: &Self) {
        for (place, attempt) in self.attempts.iter_mut().enumerate() {
            attempt.is_confirmed = then.attempts.get(place).is_some_and(|then| then.is_confirmed);
        }
        for (place, letter) in self.letters.iter_mut().enumerate() {
            letter.is_confirmed = then.letters.get(place).is_some_and(|then| then.is_confirmed);
        }
    }
}
