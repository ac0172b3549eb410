//! Months of the schedule, found without drawing anything.

use jiff::civil::Date;
use stegvis_shared::domain::holiday::Holiday;
use stegvis_shared::sync::OccurrenceItem;
use stegvis_shared::time::plus_days;

use crate::texts::monday_of;

/// One day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DayOfMonth {
    pub(crate) date: Date,
    /// How many activities there are that are not cancelled.
    pub(crate) count: usize,
    pub(crate) holiday: Option<Holiday>,
    /// Whether the day's week can be shown.
    pub(crate) opens: bool,
}

/// Gives the weeks of a day's month; days of other months are left out. `ends` are the schedule's first and last Monday.
pub(crate) fn weeks(
    occurrences: &[OccurrenceItem],
    ends: (Date, Date),
    within: Date,
) -> Vec<[Option<DayOfMonth>; 7]> {
    let first = within.first_of_month();
    let mut weeks = Vec::new();
    let mut monday = monday_of(first);
    while monday <= within.last_of_month() {
        weeks.push([0, 1, 2, 3, 4, 5, 6].map(|weekday| {
            let date = plus_days(monday, weekday);
            let is_on =
                |occurrence: &&OccurrenceItem| !occurrence.cancelled && occurrence.start.date() == date;
            (date.month() == first.month()).then(|| DayOfMonth {
                date,
                count: occurrences.iter().filter(is_on).count(),
                holiday: Holiday::of(date),
                opens: (ends.0..=ends.1).contains(&monday),
            })
        }));
        monday = plus_days(monday, 7);
    }
    weeks
}

/// Gives the first day of the month before and after, as far as the schedule goes; `ends` are its first and last Monday.
pub(crate) fn turns(within: Date, ends: (Date, Date)) -> (Option<Date>, Option<Date>) {
    let (first, last) = ends;
    let before = plus_days(within.first_of_month(), -1);
    let after = plus_days(within.last_of_month(), 1);
    let before = (before >= first).then(|| before.first_of_month());
    (before, (after <= plus_days(last, 6)).then_some(after))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_shared::sync::ItemNumber;
    use stegvis_shared::time::HourMinute;

    use super::*;

    fn occurrence(date: Date, cancelled: bool) -> OccurrenceItem {
        let end = HourMinute::new(12, 0).unwrap();
        OccurrenceItem { activity: ItemNumber(1), start: date.at(10, 0, 0, 0), end, cancelled, answer: None }
    }

    #[test]
    fn a_month_has_its_days_in_their_weeks() {
        let midsummer = date(2026, 6, 19);
        let on = [(midsummer, false), (midsummer, true), (date(2026, 5, 31), false)];
        let occurrences = on.map(|(date, cancelled)| occurrence(date, cancelled));
        let ends = (date(2026, 6, 8), date(2026, 6, 22));
        let weeks = weeks(&occurrences, ends, midsummer);
        let days: Vec<i8> = weeks.iter().flatten().flatten().map(|day| day.date.day()).collect();
        assert_eq!(days, (1..=30).collect::<Vec<i8>>());
        assert_eq!(
            (weeks.len(), weeks[0][0].map(|day| day.date), weeks[4][2]),
            (5, Some(date(2026, 6, 1)), None)
        );
        let friday = weeks[2][4].unwrap();
        assert_eq!((friday.count, friday.holiday), (1, Some(Holiday::MidsummerEve)));
        let opens: Vec<bool> = weeks.iter().map(|week| week.iter().flatten().all(|day| day.opens)).collect();
        assert_eq!(opens, [false, true, true, true, false]);
    }

    #[test]
    fn months_turn_within_the_schedule() {
        let ends = (date(2026, 11, 9), date(2026, 12, 28));
        let table = [
            (date(2026, 11, 20), (None, Some(date(2026, 12, 1)))),
            (date(2026, 12, 31), (Some(date(2026, 11, 1)), Some(date(2027, 1, 1)))),
            (date(2027, 1, 1), (Some(date(2026, 12, 1)), None)),
        ];
        for (within, expected) in table {
            assert_eq!(turns(within, ends), expected, "{within}");
        }
    }
}
