//! Dates, times and numbers in words.
//!
//! # Context
//! Chromium's `Intl` has no data for Somali, Tigrinya and others and prints English without a word. ICU4X has the
//! data, but a phone should not carry that of every language.
//!
//! # Design
//! The server lets ICU4X write every weekday and month once (`DateWords::from_cldr`, feature `pack`) and puts the
//! names and patterns into the language pack. The phone only fills in. Tests compare each day of three years with
//! ICU4X's own text.
//!
//! Every locale is Gregorian, with 24 hours, Latin digits and Monday first (`-u-ca-gregory-hc-h23-nu-latn`).
//!
//! # Limits
//! Numbers are whole and shown without grouping, as Fluent does; nothing here counts beyond some thousands.
//! Relative times ("in 2 hours") are Fluent messages with plural forms.

#[cfg(feature = "pack")]
pub(crate) mod cldr;

use std::fmt::Write as _;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// What a phone must know to write dates in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateWords {
    /// Lists of names, seven for weekdays (Monday first) or twelve for months; the patterns point into them.
    /// A language may have a list more for a month beside a day than for a month alone (Ukrainian, Polish).
    pub names: Vec<Vec<String>>,
    /// Weekday alone: "tisdag".
    pub weekday: DatePattern,
    /// Weekday alone, short: "tis".
    pub weekday_short: DatePattern,
    /// "14 oktober".
    pub day_month: DatePattern,
    /// "14 okt.".
    pub day_month_short: DatePattern,
    /// "tisdag 14 oktober".
    pub weekday_day_month: DatePattern,
    /// "tis 14 okt.".
    pub weekday_day_month_short: DatePattern,
    /// "oktober 2025".
    pub month_year: DatePattern,
}

/// Which parts of a date are written, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// "tisdag".
    Weekday,
    /// "tis".
    WeekdayShort,
    /// "14 oktober".
    DayMonth,
    /// "14 okt.".
    DayMonthShort,
    /// "tisdag 14 oktober".
    WeekdayDayMonth,
    /// "tis 14 okt.".
    WeekdayDayMonthShort,
    /// "oktober 2025".
    MonthYear,
}

impl DateStyle {
    /// Every style.
    pub const ALL: [Self; 7] = [
        Self::Weekday,
        Self::WeekdayShort,
        Self::DayMonth,
        Self::DayMonthShort,
        Self::WeekdayDayMonth,
        Self::WeekdayDayMonthShort,
        Self::MonthYear,
    ];
}

/// The parts of a date, in the order in which a language writes them.
pub type DatePattern = Vec<DatePart>;

/// One part of a written date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DatePart {
    /// Text that stands there on every date.
    Literal(String),
    /// The weekday, by its name in that list of [`DateWords::names`].
    Weekday(usize),
    /// The day of the month, in digits.
    Day,
    /// The month, by its name in that list of [`DateWords::names`].
    Month(usize),
    /// The year, in digits.
    Year,
}

impl DateWords {
    /// Writes a date in a style.
    pub fn write(&self, style: DateStyle, date: Date) -> String {
        self.fill(self.pattern(style), date, &date.day().to_string())
    }

    /// Writes the weekday alone: "tisdag".
    pub fn weekday(&self, date: Date) -> String {
        self.write(DateStyle::Weekday, date)
    }

    /// Writes the weekday alone, short: "tis".
    pub fn weekday_short(&self, date: Date) -> String {
        self.write(DateStyle::WeekdayShort, date)
    }

    /// Writes day and month: "14 oktober".
    pub fn day_month(&self, date: Date) -> String {
        self.write(DateStyle::DayMonth, date)
    }

    /// Writes day and month, short: "14 okt.".
    pub fn day_month_short(&self, date: Date) -> String {
        self.write(DateStyle::DayMonthShort, date)
    }

    /// Writes weekday, day and month: "tisdag 14 oktober".
    pub fn weekday_day_month(&self, date: Date) -> String {
        self.write(DateStyle::WeekdayDayMonth, date)
    }

    /// Writes weekday, day and month, short: "tis 14 okt.".
    pub fn weekday_day_month_short(&self, date: Date) -> String {
        self.write(DateStyle::WeekdayDayMonthShort, date)
    }

    /// Writes month and year: "oktober 2025".
    pub fn month_year(&self, date: Date) -> String {
        self.write(DateStyle::MonthYear, date)
    }

    /// Writes the days from `first` to `last`, both included: "13–19 oktober", "29 september – 5 oktober".
    ///
    /// Made from the pattern of one date, because ICU4X's own range formatter is unstable and fails on Persian.
    pub fn day_month_range(&self, first: Date, last: Date) -> String {
        self.range(DateStyle::DayMonth, first, last)
    }

    /// Writes the days from `first` to `last`, short: "13–19 okt.", "29 sep. – 5 okt.".
    pub fn day_month_range_short(&self, first: Date, last: Date) -> String {
        self.range(DateStyle::DayMonthShort, first, last)
    }

    fn range(&self, style: DateStyle, first: Date, last: Date) -> String {
        if first == last {
            return self.write(style, first);
        }
        if (first.year(), first.month()) != (last.year(), last.month()) {
            return format!("{} – {}", self.write(style, first), self.write(style, last));
        }
        self.fill(self.pattern(style), first, &format!("{}–{}", first.day(), last.day()))
    }

    fn pattern(&self, style: DateStyle) -> &[DatePart] {
        match style {
            DateStyle::Weekday => &self.weekday,
            DateStyle::WeekdayShort => &self.weekday_short,
            DateStyle::DayMonth => &self.day_month,
            DateStyle::DayMonthShort => &self.day_month_short,
            DateStyle::WeekdayDayMonth => &self.weekday_day_month,
            DateStyle::WeekdayDayMonthShort => &self.weekday_day_month_short,
            DateStyle::MonthYear => &self.month_year,
        }
    }

    fn fill(&self, pattern: &[DatePart], date: Date, day: &str) -> String {
        let mut text = String::new();
        for part in pattern {
            match part {
                DatePart::Literal(literal) => text.push_str(literal),
                DatePart::Weekday(list) => {
                    text.push_str(self.name(*list, date.weekday().to_monday_zero_offset()));
                }
                DatePart::Day => text.push_str(day),
                DatePart::Month(list) => text.push_str(self.name(*list, date.month() - 1)),
                DatePart::Year => write!(text, "{}", date.year()).expect("writing to a String cannot fail"),
            }
        }
        text
    }

    fn name(&self, list: usize, place: i8) -> &str {
        let place = usize::try_from(place).unwrap_or_default();
        self.names.get(list).and_then(|names| names.get(place)).map_or("", String::as_str)
    }
}

/// Writes a time of day: always "10:00", in every language.
///
/// ```
/// use jiff::civil::time;
///
/// assert_eq!(stegvis_i18n::time_of_day(time(9, 5, 0, 0)), "09:05");
/// ```
pub fn time_of_day(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Writes a stretch of a day: "10:00–11:30".
pub fn time_range(start: Time, end: Time) -> String {
    format!("{}–{}", time_of_day(start), time_of_day(end))
}
