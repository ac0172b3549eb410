//! Swedish public holidays, and the eves that everybody has off.
//!
//! Source: lag (1989:253) om allmänna helgdagar; Sundays are left out. Easter after the Gregorian reckoning of Meeus, Jones
//! and Butcher.

use jiff::civil::{Date, Weekday};

use crate::time::plus_days;

/// A day on which little is open in Sweden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each name says it; the words are in app.ftl")]
pub enum Holiday {
    NewYear,
    Epiphany,
    GoodFriday,
    Easter,
    EasterMonday,
    FirstOfMay,
    Ascension,
    Pentecost,
    NationalDay,
    MidsummerEve,
    Midsummer,
    AllSaints,
    ChristmasEve,
    Christmas,
    BoxingDay,
    NewYearsEve,
}

impl Holiday {
    /// Finds the holiday of a day; `None` on most days.
    pub fn of(date: Date) -> Option<Self> {
        let after_easter = date.duration_since(easter(date.year())).as_hours() / 24;
        // The Saturdays from 20 to 26 June and from 31 October to 6 November, and the day before the former.
        let is_midsummer = |date: Date| {
            date.weekday() == Weekday::Saturday && date.month() == 6 && (20..=26).contains(&date.day())
        };
        match (date.month(), date.day(), after_easter) {
            (1, 1, _) => Some(Self::NewYear),
            (1, 6, _) => Some(Self::Epiphany),
            (5, 1, _) => Some(Self::FirstOfMay),
            (6, 6, _) => Some(Self::NationalDay),
            (12, 24, _) => Some(Self::ChristmasEve),
            (12, 25, _) => Some(Self::Christmas),
            (12, 26, _) => Some(Self::BoxingDay),
            (12, 31, _) => Some(Self::NewYearsEve),
            (_, _, -2) => Some(Self::GoodFriday),
            (_, _, 0) => Some(Self::Easter),
            (_, _, 1) => Some(Self::EasterMonday),
            (_, _, 39) => Some(Self::Ascension),
            (_, _, 49) => Some(Self::Pentecost),
            (10, 31, _) | (11, 1..=6, _) if date.weekday() == Weekday::Saturday => Some(Self::AllSaints),
            _ if is_midsummer(date) => Some(Self::Midsummer),
            _ if is_midsummer(plus_days(date, 1)) => Some(Self::MidsummerEve),
            _ => None,
        }
    }

    /// Gives the Fluent key of the holiday's name (in `app.ftl`).
    pub const fn message_key(self) -> &'static str {
        match self {
            Self::NewYear => "holiday-new-year",
            Self::Epiphany => "holiday-epiphany",
            Self::GoodFriday => "holiday-good-friday",
            Self::Easter => "holiday-easter",
            Self::EasterMonday => "holiday-easter-monday",
            Self::FirstOfMay => "holiday-first-of-may",
            Self::Ascension => "holiday-ascension",
            Self::Pentecost => "holiday-pentecost",
            Self::NationalDay => "holiday-national-day",
            Self::MidsummerEve => "holiday-midsummer-eve",
            Self::Midsummer => "holiday-midsummer",
            Self::AllSaints => "holiday-all-saints",
            Self::ChristmasEve => "holiday-christmas-eve",
            Self::Christmas => "holiday-christmas",
            Self::BoxingDay => "holiday-boxing-day",
            Self::NewYearsEve => "holiday-new-years-eve",
        }
    }
}

/// Gives Easter Sunday of a year of our calendar: on 22 March at the earliest.
fn easter(in_year: i16) -> Date {
    let year = i32::from(in_year);
    let (century, in_century) = (year / 100, year % 100);
    let golden = year % 19;
    let correction = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let after_first = i64::from(epact + weekday - 7 * late);
    let first = Date::new(in_year, 3, 22).expect("every year that a date can have has a 22 March");
    plus_days(first, after_first)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_is_when_the_almanac_has_it() {
        let table = [
            (1999, 4, 4),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2030, 4, 21),
            (2038, 4, 25),
        ];
        for (year, month, day) in table {
            assert_eq!(easter(year), date(year, month, day));
        }
    }

    #[test]
    fn the_holidays_of_a_year_are_those_of_the_almanac() {
        let mut day = date(2026, 1, 1);
        let mut found = Vec::new();
        while day.year() == 2026 {
            found.extend(Holiday::of(day).map(|holiday| (day.month(), day.day(), holiday)));
            day = plus_days(day, 1);
        }
        let expected = [
            (1, 1, Holiday::NewYear),
            (1, 6, Holiday::Epiphany),
            (4, 3, Holiday::GoodFriday),
            (4, 5, Holiday::Easter),
            (4, 6, Holiday::EasterMonday),
            (5, 1, Holiday::FirstOfMay),
            (5, 14, Holiday::Ascension),
            (5, 24, Holiday::Pentecost),
            (6, 6, Holiday::NationalDay),
            (6, 19, Holiday::MidsummerEve),
            (6, 20, Holiday::Midsummer),
            (10, 31, Holiday::AllSaints),
            (12, 24, Holiday::ChristmasEve),
            (12, 25, Holiday::Christmas),
            (12, 26, Holiday::BoxingDay),
            (12, 31, Holiday::NewYearsEve),
        ];
        assert_eq!(found, expected);
        assert_eq!(Holiday::of(date(2027, 11, 6)), Some(Holiday::AllSaints));
        assert_eq!(Holiday::of(date(2027, 6, 26)), Some(Holiday::Midsummer));
    }
}
