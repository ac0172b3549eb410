//! Weeks of the schedule, found without drawing anything.

use jiff::civil::Date;
use stegvis_shared::domain::answer::{Answer, Feeling};
use stegvis_shared::sync::{OccurrenceItem, Receipt};
use stegvis_shared::time::plus_days;

use crate::texts::monday_of;

/// One day and what is on it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WeekDay {
    pub(crate) date: Date,
    pub(crate) occurrences: Vec<OccurrenceItem>,
}

/// Gives a week's days: Monday to Friday always, the weekend's where something is on.
pub(crate) fn days(occurrences: &[OccurrenceItem], monday: Date) -> Vec<WeekDay> {
    let on =
        |date| occurrences.iter().filter(|occurrence| occurrence.start.date() == date).cloned().collect();
    let week = (0..7).map(|day| plus_days(monday, day)).map(|date| WeekDay { date, occurrences: on(date) });
    week.enumerate()
        .filter(|(index, day)| *index < 5 || !day.occurrences.is_empty())
        .map(|(_, day)| day)
        .collect()
}

/// Gives the first and last Monday that can be shown: those of the schedule's ends, and this week's in any case.
pub(crate) fn ends(occurrences: &[OccurrenceItem], today: Date) -> (Date, Date) {
    let dates = occurrences.iter().map(|occurrence| occurrence.start.date());
    let first = dates.clone().min().map_or(today, |date| date.min(today));
    let last = dates.max().map_or(today, |date| date.max(today));
    (monday_of(first), monday_of(last))
}

/// What there is to say about a time in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MarkWord {
    Cancelled,
    Coming,
    ComingWaiting,
    Cannot,
    CannotWaiting,
    Late,
    LateWaiting,
    Here,
    HereWaiting,
    Was(Feeling),
}

/// Says what there is to say about a time in a list; `None` while nothing is.
pub(crate) fn mark_word(occurrence: &OccurrenceItem) -> Option<MarkWord> {
    if occurrence.cancelled {
        return Some(MarkWord::Cancelled);
    }
    let answer = occurrence.answer?;
    Some(match (answer.answer, answer.receipt) {
        (Answer::Coming, Receipt::OnThisPhone) => MarkWord::ComingWaiting,
        (Answer::Coming, _) => MarkWord::Coming,
        (Answer::Late { .. }, Receipt::OnThisPhone) => MarkWord::LateWaiting,
        (Answer::Late { .. }, _) => MarkWord::Late,
        (Answer::Here, Receipt::OnThisPhone) => MarkWord::HereWaiting,
        (Answer::Here, _) => MarkWord::Here,
        (Answer::Was { feeling }, _) => MarkWord::Was(feeling),
        (Answer::CannotCome { .. }, Receipt::OnThisPhone) => MarkWord::CannotWaiting,
        (Answer::CannotCome { .. }, _) => MarkWord::Cannot,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_shared::domain::answer::{LateMinutes, Reason};
    use stegvis_shared::sync::{AnswerItem, ItemNumber};
    use stegvis_shared::time::HourMinute;

    use super::*;

    fn occurrence(date: Date) -> OccurrenceItem {
        OccurrenceItem {
            activity: ItemNumber(1),
            start: date.at(10, 0, 0, 0),
            end: HourMinute::new(12, 0).unwrap(),
            cancelled: false,
            answer: None,
        }
    }

    #[test]
    fn the_weekend_is_shown_when_something_is_on() {
        let monday = date(2025, 10, 13);
        let shown = |dates: &[Date]| {
            let occurrences: Vec<_> = dates.iter().copied().map(occurrence).collect();
            days(&occurrences, monday)
                .iter()
                .map(|day| (day.date.day(), day.occurrences.len()))
                .collect::<Vec<_>>()
        };
        let empty = [(13, 0), (14, 0), (15, 0), (16, 0), (17, 0)];
        assert_eq!(shown(&[]), empty);
        assert_eq!(shown(&[date(2025, 10, 12), date(2025, 10, 20)]), empty, "other weeks are not this one's");
        let sunday = shown(&[date(2025, 10, 14), date(2025, 10, 14), date(2025, 10, 19)]);
        assert_eq!(sunday, [(13, 0), (14, 2), (15, 0), (16, 0), (17, 0), (19, 1)]);
    }

    #[test]
    fn weeks_turn_within_the_schedule() {
        let today = date(2025, 10, 14);
        let table: [(&[Date], (Date, Date)); 3] = [
            (&[], (date(2025, 10, 13), date(2025, 10, 13))),
            (&[date(2025, 10, 6)], (date(2025, 10, 6), date(2025, 10, 13))),
            (&[date(2025, 10, 15), date(2025, 12, 31)], (date(2025, 10, 13), date(2025, 12, 29))),
        ];
        for (dates, expected) in table {
            let occurrences: Vec<_> = dates.iter().copied().map(occurrence).collect();
            assert_eq!(ends(&occurrences, today), expected);
        }
    }

    #[test]
    fn marks_tell_answer_and_receipt() {
        let cannot = Answer::CannotCome { reason: Reason::Ill };
        let late = Answer::Late { minutes: LateMinutes::OFFERED[0] };
        let was = Answer::Was { feeling: Feeling::SoSo };
        let table = [
            (false, None, None),
            (true, None, Some(MarkWord::Cancelled)),
            (true, Some((cannot, Receipt::Sent)), Some(MarkWord::Cancelled)),
            (false, Some((Answer::Coming, Receipt::OnThisPhone)), Some(MarkWord::ComingWaiting)),
            (false, Some((Answer::Coming, Receipt::Sent)), Some(MarkWord::Coming)),
            (false, Some((Answer::Coming, Receipt::Read)), Some(MarkWord::Coming)),
            (false, Some((cannot, Receipt::OnThisPhone)), Some(MarkWord::CannotWaiting)),
            (false, Some((cannot, Receipt::Read)), Some(MarkWord::Cannot)),
            (false, Some((late, Receipt::OnThisPhone)), Some(MarkWord::LateWaiting)),
            (false, Some((late, Receipt::Read)), Some(MarkWord::Late)),
            (false, Some((Answer::Here, Receipt::OnThisPhone)), Some(MarkWord::HereWaiting)),
            (false, Some((Answer::Here, Receipt::Sent)), Some(MarkWord::Here)),
            (false, Some((was, Receipt::Sent)), Some(MarkWord::Was(Feeling::SoSo))),
        ];
        for (cancelled, answer, expected) in table {
            let answer = answer.map(|(answer, receipt)| AnswerItem { answer, receipt });
            let occurrence = OccurrenceItem { cancelled, answer, ..occurrence(date(2025, 10, 14)) };
            assert_eq!(mark_word(&occurrence), expected, "{occurrence:?}");
        }
    }
}
