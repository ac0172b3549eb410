//! Reads values out of TOML tables, and collects what is wrong.

use jiff::civil::Date;
use stegvis_shared::domain::activity::WeekdayName;
use stegvis_shared::domain::text::Text;
use stegvis_shared::time::HourMinute;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Fault, MAX_PROBLEMS, Problem, Source, nearest};

/// One table of a file.
#[derive(Clone, Copy)]
pub(crate) struct Section<'s, 't> {
    table: &'s DeTable<'t>,
    /// Where the table begins.
    pub(crate) at: usize,
}

type Value<'t> = Spanned<DeValue<'t>>;

impl<'s, 't> Section<'s, 't> {
    pub(crate) fn new(root: &'s Spanned<DeTable<'t>>) -> Self {
        Self { table: root.get_ref(), at: root.span().start }
    }

    pub(crate) fn has(self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Gives the place of a key's value; where there is none, of the table.
    pub(crate) fn place(self, key: &str) -> usize {
        self.table.get(key).map_or(self.at, |value| value.span().start)
    }

    fn get(self, key: &str) -> Option<&'s Value<'t>> {
        self.table.get(key)
    }
}

/// Collects what is wrong in one file while it is read.
pub(crate) struct Reader {
    source: Source,
    problems: Vec<(usize, Fault)>,
}

impl Reader {
    /// Parses the text. A reader whose [`is_toml`](Self::is_toml) is false has nothing more to tell.
    pub(crate) fn open(text: &str) -> (Spanned<DeTable<'_>>, Self) {
        let (root, errors) = DeTable::parse_recoverable(text);
        let mut reader = Self { source: Source::new(text), problems: Vec::new() };
        for error in errors {
            let span = error.span().unwrap_or_default();
            let written = text.get(span.clone()).unwrap_or_default();
            reader.report(span.start, misspelling(written, error.message()));
        }
        (root, reader)
    }

    /// Says whether the text could be read as TOML, dates and times that do not exist aside.
    pub(crate) fn is_toml(&self) -> bool {
        self.problems
            .iter()
            .all(|(_, fault)| matches!(fault, Fault::NoSuchDate { .. } | Fault::NoSuchTime { .. }))
    }

    /// Gives what was read, and the text, when nothing is wrong. `read` may be `None` only when something has been
    /// reported.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the file.
    pub(crate) fn finish<T>(mut self, read: Option<T>) -> Result<(T, Source), Vec<Problem>> {
        if self.problems.is_empty() {
            return Ok((read.expect("nothing is left out of a file without problems"), self.source));
        }
        self.problems.sort_by_key(|(at, _)| *at);
        self.problems.dedup();
        Err(self.problems.into_iter().map(|(at, fault)| self.source.problem(at, fault)).collect())
    }

    /// Gives what was read when nothing is wrong.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub(crate) fn finish_at_first<T>(self, read: Option<T>) -> Result<T, Problem> {
        self.finish(read)
            .map(|(read, _)| read)
            .map_err(|problems| problems.into_iter().next().expect("a file is refused for a reason"))
    }

    /// Gives the line and column of a place, each from 1.
    pub(crate) fn line_and_column(&self, at: usize) -> (u32, u32) {
        self.source.place(at)
    }

    pub(crate) fn report(&mut self, at: usize, fault: Fault) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push((at, fault));
        }
    }

    /// Reports every key of a section that is not known.
    pub(crate) fn check_keys(&mut self, section: Section<'_, '_>, known: &'static [&'static str]) {
        for (key, _) in section.table {
            let name = key.get_ref().as_ref();
            if !known.contains(&name) {
                let near = nearest(name, known.iter().copied());
                self.report(key.span().start, Fault::UnknownKey { key: name.to_owned(), near, known });
            }
        }
    }

    /// Checks `format`, which must be there.
    pub(crate) fn check_format(&mut self, section: Section<'_, '_>, known: u8) {
        match self.number(section, "format") {
            Some(format) if format > known => {
                self.report(section.place("format"), Fault::NewerFormat { known });
            }
            Some(0) => self.report(section.place("format"), Fault::WrongValue("format")),
            Some(_) => {}
            None => self.need(section, "format"),
        }
    }

    /// Reports that a key is missing, if it is.
    pub(crate) fn need(&mut self, section: Section<'_, '_>, key: &'static str) {
        if !section.has(key) {
            self.report(section.at, Fault::MissingKey(key));
        }
    }

    pub(crate) fn text<const MAX: usize>(
        &mut self,
        section: Section<'_, '_>,
        key: &'static str,
    ) -> Option<Text<MAX>> {
        self.text_of(section.get(key)?, key)
    }

    pub(crate) fn needed_text<const MAX: usize>(
        &mut self,
        section: Section<'_, '_>,
        key: &'static str,
    ) -> Option<Text<MAX>> {
        self.need(section, key);
        self.text(section, key)
    }

    /// Reads a small number, 0–255.
    pub(crate) fn number(&mut self, section: Section<'_, '_>, key: &'static str) -> Option<u8> {
        let value = section.get(key)?;
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|number| u8::from_str_radix(number.as_str(), number.radix()).ok());
        self.or_wrong(number, value, key)
    }

    pub(crate) fn date(&mut self, section: Section<'_, '_>, key: &'static str) -> Option<Date> {
        self.date_of(section.get(key)?, key)
    }

    /// Reads a list of dates, empty when there is none; `None` when one of them is wrong.
    pub(crate) fn dates(&mut self, section: Section<'_, '_>, key: &'static str) -> Option<Vec<Date>> {
        let dates: Vec<Option<Date>> =
            self.list(section, key)?.iter().map(|value| self.date_of(value, key)).collect();
        dates.into_iter().collect()
    }

    pub(crate) fn time(&mut self, section: Section<'_, '_>, key: &'static str) -> Option<HourMinute> {
        let value = section.get(key)?;
        match value.get_ref() {
            DeValue::Datetime(written) => match (written.date, written.time, written.offset) {
                (None, None, None) => None, // The parser has reported it.
                (None, Some(time), None) => {
                    self.or_wrong(HourMinute::new(time.hour, time.minute), value, key)
                }
                _ => self.or_wrong(None, value, key),
            },
            DeValue::String(written) => match written.parse() {
                Ok(time) => Some(time),
                Err(_) if looks_like_time(written) => {
                    self.report(value.span().start, Fault::NoSuchTime { written: written.to_string() });
                    None
                }
                Err(_) => self.or_wrong(None, value, key),
            },
            _ => self.or_wrong(None, value, key),
        }
    }

    /// Reads names of weekdays, Swedish or English, and sorts them Monday first; `None` when one of them is wrong.
    pub(crate) fn weekdays(
        &mut self,
        section: Section<'_, '_>,
        key: &'static str,
    ) -> Option<Vec<WeekdayName>> {
        let weekdays: Vec<Option<WeekdayName>> =
            self.list(section, key)?.iter().map(|value| self.weekday_of(value, key)).collect();
        let mut weekdays: Vec<WeekdayName> = weekdays.into_iter().collect::<Option<_>>()?;
        weekdays.sort_unstable();
        Some(weekdays)
    }

    /// Reads a list of texts, empty when there is none; leaves out those that are wrong.
    pub(crate) fn texts<const MAX: usize>(
        &mut self,
        section: Section<'_, '_>,
        key: &'static str,
    ) -> Vec<Text<MAX>> {
        let texts = self.list(section, key).unwrap_or_default();
        texts.iter().filter_map(|value| self.text_of(value, key)).collect()
    }

    /// Reads the one table of `[key]`, which must be there.
    pub(crate) fn section<'s, 't>(
        &mut self,
        section: Section<'s, 't>,
        key: &'static str,
    ) -> Option<Section<'s, 't>> {
        self.need(section, key);
        let value = section.get(key)?;
        let table = value.get_ref().as_table().map(|table| Section { table, at: value.span().start });
        self.or_wrong(table, value, key)
    }

    /// Reads the tables of `[[key]]`, in the order of the file.
    pub(crate) fn sections<'s, 't>(
        &mut self,
        section: Section<'s, 't>,
        key: &'static str,
    ) -> Vec<Section<'s, 't>> {
        let Some(value) = section.get(key) else { return Vec::new() };
        let DeValue::Array(values) = value.get_ref() else {
            self.report(value.span().start, Fault::SingleBrackets(key));
            return Vec::new();
        };
        let mut sections = Vec::new();
        for value in values {
            match value.get_ref().as_table() {
                Some(table) => sections.push(Section { table, at: value.span().start }),
                None => self.report(value.span().start, Fault::SingleBrackets(key)),
            }
        }
        sections
    }

    /// Gives the values of a list, none when the key is not there; `None` when it is no list.
    fn list<'s, 't>(&mut self, section: Section<'s, 't>, key: &'static str) -> Option<&'s [Value<'t>]> {
        let Some(value) = section.get(key) else { return Some(&[]) };
        let list = value.get_ref().as_array().map(|values| &**values);
        self.or_wrong(list, value, key)
    }

    fn weekday_of(&mut self, value: &Value<'_>, key: &'static str) -> Option<WeekdayName> {
        let Some(written) = value.get_ref().as_str() else { return self.or_wrong(None, value, key) };
        let found = weekday(written);
        if found.is_none() {
            let known = WEEKDAYS.map(|(swedish, ..)| swedish);
            self.report(value.span().start, Fault::unknown_word(key, written, &known));
        }
        found
    }

    fn text_of<const MAX: usize>(&mut self, value: &Value<'_>, key: &'static str) -> Option<Text<MAX>> {
        let Some(written) = value.get_ref().as_str() else { return self.or_wrong(None, value, key) };
        match written.parse() {
            Ok(text) => Some(text),
            Err(why) => {
                self.report(value.span().start, Fault::Text { key, why });
                None
            }
        }
    }

    fn date_of(&mut self, value: &Value<'_>, key: &'static str) -> Option<Date> {
        match value.get_ref() {
            DeValue::Datetime(written) => match (written.date, written.time, written.offset) {
                (None, None, None) => None, // The parser has reported it.
                (Some(date), None, None) => {
                    let date = i16::try_from(date.year)
                        .ok()
                        .zip(i8::try_from(date.month).ok())
                        .and_then(|(year, month)| Date::new(year, month, i8::try_from(date.day).ok()?).ok());
                    self.or_wrong(date, value, key)
                }
                _ => self.or_wrong(None, value, key),
            },
            DeValue::String(written) if looks_like_date(written) => {
                let date = written.parse().ok();
                if date.is_none() {
                    self.report(value.span().start, no_such_date(written));
                }
                date
            }
            _ => self.or_wrong(None, value, key),
        }
    }

    fn or_wrong<T>(&mut self, read: Option<T>, value: &Value<'_>, key: &'static str) -> Option<T> {
        if read.is_none() {
            self.report(value.span().start, Fault::WrongValue(key));
        }
        read
    }
}

/// Says what is wrong where the parser stopped.
fn misspelling(written: &str, message: &str) -> Fault {
    if looks_like_date(written.get(..10).unwrap_or_default()) {
        no_such_date(written)
    } else if looks_like_time(written) {
        Fault::NoSuchTime { written: written.to_owned() }
    } else if message.starts_with("string values must be quoted") && !written.trim().is_empty() {
        Fault::NotQuoted
    } else if message.starts_with("duplicate key") {
        Fault::KeyTwice
    } else {
        Fault::Syntax
    }
}

fn no_such_date(written: &str) -> Fault {
    let near = written
        .get(..7)
        .and_then(|month| format!("{month}-01").parse::<Date>().ok())
        .map(Date::last_of_month);
    Fault::NoSuchDate { written: written.to_owned(), near }
}

fn looks_like_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

fn looks_like_time(text: &str) -> bool {
    text.split(':').count() >= 2
        && text
            .split(':')
            .all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The weekdays as people write them: Swedish, English.
const WEEKDAYS: [(&str, &str, WeekdayName); 7] = [
    ("måndag", "monday", WeekdayName::Monday),
    ("tisdag", "tuesday", WeekdayName::Tuesday),
    ("onsdag", "wednesday", WeekdayName::Wednesday),
    ("torsdag", "thursday", WeekdayName::Thursday),
    ("fredag", "friday", WeekdayName::Friday),
    ("lördag", "saturday", WeekdayName::Saturday),
    ("söndag", "sunday", WeekdayName::Sunday),
];

fn weekday(written: &str) -> Option<WeekdayName> {
    let written = written.to_lowercase();
    WEEKDAYS
        .iter()
        .find(|(swedish, english, _)| [*swedish, *english].contains(&written.as_str()))
        .map(|(.., weekday)| *weekday)
}

/// Gives the Swedish name of a weekday as files write it.
pub(crate) fn swedish_weekday(weekday: WeekdayName) -> &'static str {
    WEEKDAYS.iter().find(|(.., known)| *known == weekday).map_or("måndag", |(swedish, ..)| *swedish)
}
