//! Date words out of ICU4X.
//!
//! ICU4X marks which part of a text is the weekday, the day, the month or the year (`writeable` parts). So every
//! style is written for each month and weekday once and taken apart; nothing is known here about any language.
//!
//! # Limits
//! For Tigrinya, Sorani and some others ICU4X 2.4 makes up a long date with weekday from the root locale's pattern
//! (`MMMM d, EEEE`), though CLDR says in the short one (`E፣ d MMM`) how the language does it. There the long names
//! are put into the short pattern, as UTS 35 part 4, "Matching Skeletons", has it.

use std::fmt;
use std::mem::discriminant;

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::fieldsets::{E, MD, MDE, YM};
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter as Formatter, parts};
use icu_locale::Locale;
use jiff::civil::{Date, date};
use writeable::{Part, PartsWrite, Writeable};

use super::{DatePart, DatePattern, DateStyle, DateWords};
use crate::locale::LanguageTag;

/// ICU4X's own writing of the dates of one language: what patterns are made from, and what tests compare with.
#[derive(Debug)]
pub struct CldrDates {
    tag: String,
    weekday: Formatter<Gregorian, E>,
    weekday_short: Formatter<Gregorian, E>,
    day_month: Formatter<Gregorian, MD>,
    day_month_short: Formatter<Gregorian, MD>,
    weekday_day_month: Formatter<Gregorian, MDE>,
    weekday_day_month_short: Formatter<Gregorian, MDE>,
    month_year: Formatter<Gregorian, YM>,
}

/// Why a language has no date words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CldrError {
    /// CLDR has no names of weekdays and months for the language.
    #[error("CLDR has no names of weekdays and months for `{tag}`")]
    NoData {
        /// The language.
        tag: String,
    },
    /// ICU4X could not load its data or write a date.
    #[error("ICU4X cannot write dates in `{tag}`: {cause}")]
    Unwritable {
        /// The language.
        tag: String,
        /// ICU4X's own words.
        cause: String,
    },
    /// The patterns cannot say what ICU4X writes: [`DatePart`] lacks something that this language needs.
    #[error("the date patterns of `{tag}` write `{ours}` where ICU4X writes `{theirs}`")]
    Unlike {
        /// The language.
        tag: String,
        /// What the patterns write.
        ours: String,
        /// What ICU4X writes.
        theirs: String,
    },
}

impl DateWords {
    /// Takes the names and patterns of a language out of ICU4X.
    ///
    /// # Errors
    /// [`CldrError::NoData`] for a language that CLDR does not know.
    pub fn from_cldr(tag: &LanguageTag) -> Result<Self, CldrError> {
        let dates = CldrDates::load(tag.as_str())?;
        let root = CldrDates::load("und")?;
        let sample = date(2024, 10, 3);
        if dates.text(DateStyle::WeekdayDayMonth, sample)? == root.text(DateStyle::WeekdayDayMonth, sample)? {
            return Err(CldrError::NoData { tag: tag.to_string() });
        }
        let mut words = dates.words()?;
        dates.compare(&words)?;
        if !begins_with_weekday(&words.weekday_day_month)
            && begins_with_weekday(&words.weekday_day_month_short)
        {
            words.weekday_day_month = lengthened(&words);
        }
        Ok(words)
    }
}

impl CldrDates {
    /// Loads ICU4X's data of a language, Gregorian and in Latin digits.
    pub fn load(tag: &str) -> Result<Self, CldrError> {
        let unwritable = |cause: &dyn fmt::Display| CldrError::Unwritable {
            tag: tag.to_owned(),
            cause: cause.to_string(),
        };
        let locale: Locale =
            format!("{tag}-u-ca-gregory-hc-h23-nu-latn").parse().map_err(|error| unwritable(&error))?;
        let preferences = DateTimeFormatterPreferences::from(&locale);
        let load = || {
            Ok(Self {
                tag: tag.to_owned(),
                weekday: Formatter::try_new(preferences, E::long())?,
                weekday_short: Formatter::try_new(preferences, E::short())?,
                day_month: Formatter::try_new(preferences, MD::long())?,
                day_month_short: Formatter::try_new(preferences, MD::medium())?,
                weekday_day_month: Formatter::try_new(preferences, MDE::long())?,
                weekday_day_month_short: Formatter::try_new(preferences, MDE::medium())?,
                month_year: Formatter::try_new(preferences, YM::long())?,
            })
        };
        load().map_err(|error: icu_datetime::DateTimeFormatterLoadError| unwritable(&error))
    }

    /// Writes a date as ICU4X does.
    pub fn text(&self, style: DateStyle, date: Date) -> Result<String, CldrError> {
        Ok(self.pieces(style, date)?.into_iter().map(|piece| piece.text).collect())
    }

    fn words(&self) -> Result<DateWords, CldrError> {
        let mut names = Vec::new();
        let mut pattern = |style| self.pattern(style, &mut names);
        Ok(DateWords {
            weekday: pattern(DateStyle::Weekday)?,
            weekday_short: pattern(DateStyle::WeekdayShort)?,
            day_month: pattern(DateStyle::DayMonth)?,
            day_month_short: pattern(DateStyle::DayMonthShort)?,
            weekday_day_month: pattern(DateStyle::WeekdayDayMonth)?,
            weekday_day_month_short: pattern(DateStyle::WeekdayDayMonthShort)?,
            month_year: pattern(DateStyle::MonthYear)?,
            names,
        })
    }

    fn pattern(&self, style: DateStyle, names: &mut Vec<Vec<String>>) -> Result<DatePattern, CldrError> {
        // 1 January 2024 was a Monday; a day of each month and of the first week meets every name.
        let weekdays: Vec<Date> = (1..=7).map(|day| date(2024, 1, day)).collect();
        let months: Vec<Date> = (1..=12).map(|month| date(2024, month, 3)).collect();
        let mut pattern = DatePattern::new();
        for piece in self.pieces(style, date(2024, 1, 3))? {
            pattern.push(match piece.part {
                Some(part) if part == parts::DAY => DatePart::Day,
                Some(part) if part == parts::YEAR => DatePart::Year,
                Some(part) if part == parts::WEEKDAY => {
                    DatePart::Weekday(place_of(self.names(style, part, &weekdays)?, names))
                }
                Some(part) if part == parts::MONTH => {
                    DatePart::Month(place_of(self.names(style, part, &months)?, names))
                }
                _ => DatePart::Literal(piece.text),
            });
        }
        Ok(pattern)
    }

    fn names(&self, style: DateStyle, part: Part, dates: &[Date]) -> Result<Vec<String>, CldrError> {
        dates
            .iter()
            .map(|date| {
                let named = self.pieces(style, *date)?.into_iter().find(|piece| piece.part == Some(part));
                Ok(named.map(|piece| piece.text).unwrap_or_default())
            })
            .collect()
    }

    /// Makes sure that each day of a month and a day of each month read in these words as ICU4X writes them.
    fn compare(&self, words: &DateWords) -> Result<(), CldrError> {
        let days = (1..=31).map(|day| date(2024, 1, day)).chain((2..=12).map(|month| date(2025, month, 10)));
        for (day, style) in days.flat_map(|day| DateStyle::ALL.map(|style| (day, style))) {
            let (ours, theirs) = (words.write(style, day), self.text(style, day)?);
            if ours != theirs {
                return Err(CldrError::Unlike { tag: self.tag.clone(), ours, theirs });
            }
        }
        Ok(())
    }

    fn pieces(&self, style: DateStyle, date: Date) -> Result<Vec<Piece>, CldrError> {
        let unwritable = |cause: &dyn fmt::Display| CldrError::Unwritable {
            tag: self.tag.clone(),
            cause: cause.to_string(),
        };
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        let date =
            IcuDate::try_new_gregorian(date.year().into(), month, day).map_err(|error| unwritable(&error))?;
        let mut sink = Sink::default();
        match style {
            DateStyle::Weekday => self.weekday.format(&date).write_to_parts(&mut sink),
            DateStyle::WeekdayShort => self.weekday_short.format(&date).write_to_parts(&mut sink),
            DateStyle::DayMonth => self.day_month.format(&date).write_to_parts(&mut sink),
            DateStyle::DayMonthShort => self.day_month_short.format(&date).write_to_parts(&mut sink),
            DateStyle::WeekdayDayMonth => self.weekday_day_month.format(&date).write_to_parts(&mut sink),
            DateStyle::WeekdayDayMonthShort => {
                self.weekday_day_month_short.format(&date).write_to_parts(&mut sink)
            }
            DateStyle::MonthYear => self.month_year.format(&date).write_to_parts(&mut sink),
        }
        .map_err(|error| unwritable(&error))?;
        Ok(sink.pieces)
    }
}

fn begins_with_weekday(pattern: &[DatePart]) -> bool {
    matches!(pattern.first(), Some(DatePart::Weekday(_)))
}

/// Puts the long names into the short pattern of weekday, day and month.
fn lengthened(words: &DateWords) -> DatePattern {
    let long = |part: &DatePart| {
        let candidates = match part {
            DatePart::Weekday(_) => &words.weekday,
            DatePart::Month(_) => &words.day_month,
            DatePart::Literal(_) | DatePart::Day | DatePart::Year => return part.clone(),
        };
        let same_field = |candidate: &&DatePart| discriminant(*candidate) == discriminant(part);
        candidates.iter().find(same_field).unwrap_or(part).clone()
    };
    words.weekday_day_month_short.iter().map(long).collect()
}

/// Puts a list of names among the others, once.
fn place_of(list: Vec<String>, names: &mut Vec<Vec<String>>) -> usize {
    names.iter().position(|known| *known == list).unwrap_or_else(|| {
        names.push(list);
        names.len() - 1
    })
}

/// A stretch of a written date: a field of it, or what stands between (`None`).
struct Piece {
    part: Option<Part>,
    text: String,
}

/// Collects the stretches. A part inside a field (the digits of a day) belongs to the field.
#[derive(Default)]
struct Sink {
    field: Option<Part>,
    pieces: Vec<Piece>,
}

impl fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.pieces.last_mut() {
            Some(last) if last.part == self.field => last.text.push_str(text),
            _ => self.pieces.push(Piece { part: self.field, text: text.to_owned() }),
        }
        Ok(())
    }
}

impl PartsWrite for Sink {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        let outer = self.field;
        self.field = outer.or(Some(part));
        let written = write(self);
        self.field = outer;
        written
    }
}
