//! What one can say about a time, found without drawing anything.

use jiff::civil::DateTime;
use stegvis_shared::domain::answer::Answer;
use stegvis_shared::sync::OccurrenceItem;
use stegvis_shared::time::plus_minutes;

/// How long before the start one can say that one is there.
const EARLY_MINUTES: i64 = 30;

/// Something that one can say about a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Offer {
    /// I will be there.
    Coming,
    /// I am there.
    Here,
    /// I will be late.
    Late,
    /// I cannot come.
    Cannot,
    /// I take back what I said.
    TakeBack,
}

/// Lists what one can say about a time that is neither cancelled nor over, the most likely first.
pub(crate) fn offers(occurrence: &OccurrenceItem, now: DateTime) -> &'static [Offer] {
    use Offer::{Cannot, Coming, Here, Late, TakeBack};
    let is_near = now >= plus_minutes(occurrence.start, -EARLY_MINUTES);
    let is_today = now.date() == occurrence.start.date();
    match (occurrence.answer.map(|given| given.answer), is_near) {
        (None, true) => &[Here, Late, Cannot],
        (None, false) if is_today => &[Coming, Cannot, Late],
        (None, false) => &[Coming, Cannot],
        (Some(Answer::Coming), true) => &[Here, Late, TakeBack],
        (Some(Answer::Coming), false) if is_today => &[Late, TakeBack],
        (Some(Answer::Late { .. }), true) => &[Here, TakeBack],
        (Some(Answer::Coming | Answer::Late { .. }), false)
        | (Some(Answer::Here | Answer::Was { .. } | Answer::CannotCome { .. }), _) => &[TakeBack],
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_shared::domain::answer::{LateMinutes, Reason};
    use stegvis_shared::sync::{AnswerItem, ItemNumber, Receipt};
    use stegvis_shared::time::HourMinute;

    use super::Offer::{Cannot, Coming, Here, Late, TakeBack};
    use super::*;

    /// What was said, day, hour and minute, and what is offered.
    type Case = (Option<Answer>, (i8, i8, i8), &'static [Offer]);

    #[test]
    fn what_is_offered_follows_the_clock_and_what_was_said() {
        let late = Answer::Late { minutes: LateMinutes::OFFERED[0] };
        let cannot = Answer::CannotCome { reason: Reason::Ill };
        let table: [Case; 14] = [
            (None, (13, 9, 30), &[Coming, Cannot]),
            (None, (14, 8, 0), &[Coming, Cannot, Late]),
            (None, (14, 9, 29), &[Coming, Cannot, Late]),
            (None, (14, 9, 30), &[Here, Late, Cannot]),
            (None, (14, 11, 0), &[Here, Late, Cannot]),
            (Some(Answer::Coming), (13, 9, 30), &[TakeBack]),
            (Some(Answer::Coming), (14, 8, 0), &[Late, TakeBack]),
            (Some(Answer::Coming), (14, 9, 45), &[Here, Late, TakeBack]),
            (Some(late), (14, 8, 0), &[TakeBack]),
            (Some(late), (14, 10, 20), &[Here, TakeBack]),
            (Some(Answer::Here), (14, 10, 20), &[TakeBack]),
            (Some(cannot), (13, 10, 0), &[TakeBack]),
            (Some(cannot), (14, 8, 0), &[TakeBack]),
            (Some(cannot), (14, 10, 20), &[TakeBack]),
        ];
        for (answer, (day, hour, minute), expected) in table {
            let occurrence = OccurrenceItem {
                activity: ItemNumber(1),
                start: date(2025, 10, 14).at(10, 0, 0, 0),
                end: HourMinute::new(12, 0).unwrap(),
                cancelled: false,
                answer: answer.map(|answer| AnswerItem { answer, receipt: Receipt::Sent }),
            };
            let now = date(2025, 10, day).at(hour, minute, 0, 0);
            assert_eq!(offers(&occurrence, now), expected, "{answer:?} {day} {hour}:{minute}");
        }
    }
}
