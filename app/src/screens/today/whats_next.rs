//! What now? Found in the schedule, without drawing anything.

use jiff::civil::DateTime;
use stegvis_shared::sync::{OccurrenceItem, View};

/// Today's schedule as the first screen tells it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct WhatsNext {
    /// What goes on or comes next today.
    pub(crate) next: Option<OccurrenceItem>,
    /// What comes after it today, cancelled things too.
    pub(crate) later: Vec<OccurrenceItem>,
    /// The next thing on another day.
    pub(crate) upcoming: Option<OccurrenceItem>,
    /// Whether something that is over was in today's schedule.
    pub(crate) is_over: bool,
}

/// Finds what now.
pub(crate) fn whats_next(view: &View, now: DateTime) -> WhatsNext {
    let (today, others): (Vec<_>, Vec<_>) =
        view.occurrences.iter().partition(|occurrence| occurrence.start.date() == now.date());
    let next = today.iter().find(|occurrence| !occurrence.cancelled && occurrence.end_at() > now).copied();
    let is_left = |occurrence: &&&OccurrenceItem| {
        occurrence.end_at() > now && next.is_none_or(|next| !std::ptr::eq(next, **occurrence))
    };
    let upcoming = others.iter().find(|occurrence| !occurrence.cancelled && occurrence.start > now).copied();
    WhatsNext {
        next: next.cloned(),
        later: today.iter().filter(is_left).map(|occurrence| (*occurrence).clone()).collect(),
        upcoming: upcoming.cloned(),
        is_over: today.iter().any(|occurrence| !occurrence.cancelled && occurrence.end_at() <= now),
    }
}

/// How soon something of today begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Soon {
    /// It goes on.
    Now,
    /// In so many minutes, 1 to 59.
    Minutes(i64),
    /// In about so many hours.
    Hours(i64),
}

/// Tells how soon something of today begins.
pub(crate) fn how_soon(now: DateTime, start: DateTime) -> Soon {
    let minutes = start.duration_since(now).as_mins();
    match minutes {
        ..1 => Soon::Now,
        1..60 => Soon::Minutes(minutes),
        _ => Soon::Hours((minutes + 30) / 60),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_shared::sync::ItemNumber;

    use super::*;

    fn occurrence(day: i8, hours: (u8, u8), cancelled: bool) -> OccurrenceItem {
        let hour = |hour| stegvis_shared::time::HourMinute::new(hour, 0).unwrap();
        OccurrenceItem {
            activity: ItemNumber(1),
            start: date(2025, 10, day).to_datetime(hour(hours.0).time()),
            end: hour(hours.1),
            cancelled,
            answer: None,
        }
    }

    /// Hours at which next, the later ones and the upcoming one begin, and whether something is over.
    type Told = (Option<i8>, Vec<i8>, Option<i8>, bool);

    fn told(occurrences: &[OccurrenceItem], hour: i8, minute: i8) -> Told {
        let view = View { occurrences: occurrences.to_vec(), ..View::default() };
        let found = whats_next(&view, date(2025, 10, 14).at(hour, minute, 0, 0));
        let start = |occurrence: &OccurrenceItem| occurrence.start.hour();
        (
            found.next.as_ref().map(start),
            found.later.iter().map(start).collect(),
            found.upcoming.as_ref().map(start),
            found.is_over,
        )
    }

    #[test]
    fn what_is_next_follows_the_clock() {
        let day = [
            occurrence(14, (10, 12), false),
            occurrence(14, (13, 14), false),
            occurrence(15, (9, 10), false),
        ];
        let table: [(i8, i8, Told); 5] = [
            (8, 10, (Some(10), vec![13], Some(9), false)),
            (11, 59, (Some(10), vec![13], Some(9), false)),
            (12, 0, (Some(13), vec![], Some(9), true)),
            (14, 0, (None, vec![], Some(9), true)),
            (23, 59, (None, vec![], Some(9), true)),
        ];
        for (hour, minute, expected) in table {
            assert_eq!(told(&day, hour, minute), expected, "{hour}:{minute:02}");
        }
    }

    #[test]
    fn what_is_cancelled_is_never_next_but_is_not_hidden() {
        let cancelled =
            [occurrence(14, (10, 12), true), occurrence(15, (9, 10), true), occurrence(16, (11, 12), false)];
        assert_eq!(told(&cancelled, 8, 0), (None, vec![10], Some(11), false));
        assert_eq!(told(&[], 8, 0), (None, vec![], None, false));
    }

    #[test]
    fn soon_is_said_in_minutes_and_then_in_hours() {
        let start = date(2025, 10, 14).at(10, 0, 0, 0);
        let table = [
            ((8, 10), Soon::Hours(2)),
            ((8, 31), Soon::Hours(1)),
            ((9, 0), Soon::Hours(1)),
            ((9, 1), Soon::Minutes(59)),
            ((9, 59), Soon::Minutes(1)),
            ((10, 0), Soon::Now),
            ((11, 30), Soon::Now),
        ];
        for ((hour, minute), expected) in table {
            assert_eq!(
                how_soon(date(2025, 10, 14).at(hour, minute, 0, 0), start),
                expected,
                "{hour}:{minute:02}"
            );
        }
    }
}
