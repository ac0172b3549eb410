//! An activity from a line as people type it: `svenska och mat tis tor 10-12 folkets hus till 19 dec`.
//!
//! # Design
//! Days, times and dates are known words; what stands before or between them is the title, what stands after them the
//! place. Nothing is refused: what is missing is asked for, and what is guessed says so.
//!
//! # Limits
//! Swedish only, as plans are written in Swedish.

use jiff::civil::{Date, Weekday, date};
use stegvis_shared::domain::activity::{ActivityKind, WeekdayName};
use stegvis_shared::id::ActivityId;
use stegvis_shared::time::HourMinute;

use super::form::{ActivityForm, Repeats};

/// For how many weeks a weekly activity goes on where the line does not say.
const WEEKS_GUESSED: i32 = 10;

/// What a line means so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct QuickLine {
    pub(crate) title: Option<String>,
    pub(crate) place: Option<String>,
    pub(crate) weekdays: Vec<WeekdayName>,
    pub(crate) date: Option<Date>,
    pub(crate) hours: Option<(HourMinute, HourMinute)>,
    /// The last day as the line says it, and whether it is only a season.
    pub(crate) until: Option<(Date, Certainty)>,
}

/// Whether something was written or guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certainty {
    Written,
    Guessed,
}

/// One thing that words of the line mean.
enum Meaning {
    Weekday(WeekdayName),
    Hours(HourMinute, HourMinute),
    Date(Date),
    Until(Date, Certainty),
    /// A word that only holds others together.
    Glue,
}

/// Reads a line, typed on the day `today`.
pub(crate) fn read(line: &str, today: Date) -> QuickLine {
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut found = QuickLine::default();
    let mut runs: Vec<Vec<&str>> = vec![Vec::new()];
    let mut rest = words.as_slice();
    let mut after_weekday = false;
    while let Some((word, next)) = rest.split_first() {
        let Some((meaning, used)) = meaning(rest, today, after_weekday) else {
            if let Some(run) = runs.last_mut() {
                run.push(word);
            }
            after_weekday = false;
            rest = next;
            continue;
        };
        if runs.last().is_some_and(|run| !run.is_empty()) {
            runs.push(Vec::new());
        }
        after_weekday = matches!(meaning, Meaning::Weekday(_));
        found.take(&meaning);
        rest = rest.get(used..).unwrap_or_default();
    }
    let mut texts = runs.into_iter().filter(|run| !run.is_empty()).map(|run| run.join(" "));
    found.title = texts.next().map(|text| capitalised(&text));
    let place = texts.collect::<Vec<_>>().join(" ");
    found.place = Some(without_preposition(&place)).filter(|place| !place.is_empty()).map(capitalised);
    found
}

impl QuickLine {
    fn take(&mut self, meaning: &Meaning) {
        match meaning {
            Meaning::Weekday(weekday) if !self.weekdays.contains(weekday) => {
                self.weekdays.push(*weekday);
                self.weekdays.sort_unstable();
            }
            Meaning::Hours(start, end) => self.hours = Some((*start, *end)),
            Meaning::Date(date) => self.date = Some(*date),
            Meaning::Until(date, certainty) => self.until = Some((*date, *certainty)),
            Meaning::Weekday(_) | Meaning::Glue => {}
        }
    }

    /// Gives the kind of activity that the title speaks of.
    pub(crate) fn kind(&self) -> ActivityKind {
        let title = self.title.as_deref().unwrap_or_default().to_lowercase();
        let speaks_of = |start: &str| title.split_whitespace().any(|word| word.starts_with(start));
        let found = KINDS.iter().find(|(starts, _)| starts.iter().any(|start| speaks_of(start)));
        found.map_or(ActivityKind::Other, |(_, kind)| *kind)
    }

    /// Gives the last day of a weekly activity: as written, or a guess.
    pub(crate) fn last_day(&self, today: Date) -> Option<(Date, Certainty)> {
        if self.weekdays.is_empty() || self.date.is_some() && self.until.is_none() {
            return None;
        }
        let guess = today.saturating_add(jiff::Span::new().weeks(WEEKS_GUESSED));
        Some(self.until.unwrap_or((guess, Certainty::Guessed)))
    }

    /// Fills in a form; what the line does not say is left as in an empty form.
    pub(crate) fn form(&self, id: ActivityId, today: Date) -> ActivityForm {
        let blank = ActivityForm::blank(id, self.date.unwrap_or(today));
        let (start, end) = match self.hours {
            Some((start, end)) => (start.to_string(), end.to_string()),
            None => (String::new(), String::new()),
        };
        let last_day = self.last_day(today);
        ActivityForm {
            kind: self.kind(),
            title: self.title.clone().unwrap_or_default(),
            place: self.place.clone().unwrap_or_default(),
            repeats: if last_day.is_none() && self.date.is_some() { Repeats::Once } else { Repeats::Weekly },
            weekdays: self.weekdays.clone(),
            start,
            end,
            until: last_day.map_or(blank.until.clone(), |(date, _)| date.to_string()),
            ..blank
        }
    }
}

/// Words that give a kind, by how they begin; the first that fits wins.
const KINDS: [(&[&str], ActivityKind); 16] = [
    (&["jobbcoach"], ActivityKind::JobCoach),
    (&["mat", "laga", "bak"], ActivityKind::Cooking),
    (&["sven", "sfi", "språk"], ActivityKind::Swedish),
    (&["arbetstr"], ActivityKind::WorkTraining),
    (&["prakti"], ActivityKind::Practice),
    (&["studiebes"], ActivityKind::StudyVisit),
    (&["cv", "jobb", "söka"], ActivityKind::JobSearch),
    (&["vägled", "studie"], ActivityKind::Guidance),
    (&["dator", "mejl", "bankid"], ActivityKind::Computer),
    (&["ekonomi", "pengar", "budget"], ActivityKind::Economy),
    (&["samhäll"], ActivityKind::Civic),
    (&["hälsa", "läkar", "vård"], ActivityKind::Health),
    (&["träning", "gym", "sim"], ActivityKind::Fitness),
    (&["promenad", "gå"], ActivityKind::Walk),
    (&["måla", "rita", "musik", "sy", "skapa"], ActivityKind::Creative),
    (&["möte", "samtal", "träff", "kartlägg"], ActivityKind::Meeting),
];

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/// Finds what the first words mean, and how many of them say it.
fn meaning(words: &[&str], today: Date, after_weekday: bool) -> Option<(Meaning, usize)> {
    let word = |index: usize| words.get(index).map(|word| word.trim_end_matches([',', '.']).to_lowercase());
    let first = word(0)?;
    if let Some(weekday) = weekday(&first) {
        return Some((Meaning::Weekday(weekday), 1));
    }
    if matches!(first.as_str(), "till" | "tom" | "t.o.m") {
        return match word(1)?.as_str() {
            "jul" => Some((Meaning::Until(before_christmas(today), Certainty::Guessed), 2)),
            _ => day(words.get(1..)?, today)
                .map(|(date, used)| (Meaning::Until(date, Certainty::Written), used + 1)),
        };
    }
    if let Some((date, used)) = day(words, today) {
        return Some((Meaning::Date(date), used));
    }
    if let Some((start, end)) = hours(&first) {
        return Some((Meaning::Hours(start, end), 1));
    }
    match (first.as_str(), word(1).as_deref()) {
        ("kl" | "klockan", Some(next)) => {
            let (start, end) = hours(next).or_else(|| time(next).and_then(an_hour_from))?;
            Some((Meaning::Hours(start, end), 2))
        }
        ("varje", Some("vecka")) => Some((Meaning::Glue, 2)),
        ("varje", Some(next)) if weekday(next).is_some() => Some((Meaning::Glue, 1)),
        ("och" | "&", Some(next)) if after_weekday && weekday(next).is_some() => Some((Meaning::Glue, 1)),
        (_, Some("-" | "–")) => {
            let (start, end) = time(&first).zip(time(&word(2)?))?;
            Some((Meaning::Hours(start, end), 3))
        }
        _ if first.contains(':') => {
            time(&first).and_then(an_hour_from).map(|(start, end)| (Meaning::Hours(start, end), 1))
        }
        _ => None,
    }
}

fn weekday(word: &str) -> Option<WeekdayName> {
    let names = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
    let shorts: [&[&str]; 7] = [&["mån"], &["tis"], &["ons"], &["tor", "tors"], &["fre"], &["lör"], &["sön"]];
    let singular = word.trim_end_matches("ar");
    let place =
        names.iter().zip(shorts).position(|(name, shorts)| singular == *name || shorts.contains(&word))?;
    WeekdayName::ALL.get(place).copied()
}

/// Reads `10-12`, `10:30–12` and `10.30-12.00`.
fn hours(word: &str) -> Option<(HourMinute, HourMinute)> {
    let (start, end) = word.split_once(['-', '–'])?;
    time(start).zip(time(end))
}

/// Reads a time of day as people type it: `9`, `09`, `0930`, `9:30`, `9.30`.
pub(crate) fn time(word: &str) -> Option<HourMinute> {
    let (hour, minute) = match word.split_once([':', '.']) {
        Some(parts) => parts,
        None if word.len() == 4 => word.split_at_checked(2)?,
        None => (word, "00"),
    };
    let is_number = |digits: &str| digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) || minute.len() != 2 {
        return None;
    }
    HourMinute::new(hour.parse().ok()?, minute.parse().ok()?)
}

fn an_hour_from(start: HourMinute) -> Option<(HourMinute, HourMinute)> {
    let minutes = start.minutes() + 60;
    let end = HourMinute::new(u8::try_from(minutes / 60).ok()?, u8::try_from(minutes % 60).ok()?)?;
    Some((start, end))
}

/// Reads `2026-11-24`, `24/11`, `24 nov`, `den 24 november`, `i morgon`; gives how many words say it.
fn day(words: &[&str], today: Date) -> Option<(Date, usize)> {
    let word = |index: usize| words.get(index).map(|word| word.trim_end_matches([',', '.']).to_lowercase());
    let first = word(0)?;
    let second = word(1).unwrap_or_default();
    let in_days = |days: i32| today.saturating_add(jiff::Span::new().days(days));
    match (first.as_str(), second.as_str()) {
        ("idag", _) => return Some((today, 1)),
        ("imorgon", _) => return Some((in_days(1), 1)),
        ("i", "dag") => return Some((today, 2)),
        ("i", "morgon") => return Some((in_days(1), 2)),
        ("den", _) => return day(words.get(1..)?, today).map(|(date, used)| (date, used + 1)),
        _ => {}
    }
    if let Ok(date) = first.parse::<Date>() {
        return Some((date, 1));
    }
    if let Some((day, month)) = first.split_once('/') {
        return Some((next(day.parse().ok()?, month.parse().ok()?, today)?, 1));
    }
    let month = MONTHS
        .iter()
        .position(|month| second.starts_with(month) && second.chars().all(char::is_alphabetic))?;
    let date = next(first.parse().ok()?, i8::try_from(month + 1).ok()?, today)?;
    Some((date, 2))
}

/// The day of that month which comes next.
fn next(day: i8, month: i8, today: Date) -> Option<Date> {
    let this_year = Date::new(today.year(), month, day).ok();
    this_year.filter(|date| *date >= today).or_else(|| Date::new(today.year() + 1, month, day).ok())
}

/// The last Friday before Christmas Eve.
fn before_christmas(today: Date) -> Date {
    let eve = date(today.year(), 12, 24);
    let eve = if today < eve { eve } else { date(today.year() + 1, 12, 24) };
    eve.nth_weekday(-1, Weekday::Friday).unwrap_or(eve)
}

fn without_preposition(place: &str) -> &str {
    let (first, rest) = place.split_once(' ').unwrap_or(("", place));
    if matches!(first, "på" | "i" | "@") { rest } else { place }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use stegvis_shared::domain::activity::WeekdayName::{Friday, Monday, Thursday, Tuesday};

    use super::super::samples::hour;
    use super::*;

    /// A Saturday.
    const TODAY: Date = date(2026, 11, 21);

    fn line(title: &str, place: &str, weekdays: &[WeekdayName], hours: (u8, u8)) -> QuickLine {
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        QuickLine {
            title: text(title),
            place: text(place),
            weekdays: weekdays.to_vec(),
            hours: (hours != (0, 0)).then(|| (hour(hours.0), hour(hours.1))),
            ..QuickLine::default()
        }
    }

    #[test]
    fn lines_mean_what_people_mean() {
        let until = |month, day, certainty, line| QuickLine {
            until: Some((date(2026, month, day), certainty)),
            ..line
        };
        let on = |date, line| QuickLine { date: Some(date), ..line };
        let written = Certainty::Written;
        let table = [
            (
                "svenska och mat tis tor 10-12 folkets hus till 19 dec",
                until(
                    12,
                    19,
                    written,
                    line("Svenska och mat", "Folkets hus", &[Tuesday, Thursday], (10, 12)),
                ),
            ),
            (
                "svenska och mat tis tor 10-12 folkets hus till jul",
                until(
                    12,
                    18,
                    Certainty::Guessed,
                    line("Svenska och mat", "Folkets hus", &[Tuesday, Thursday], (10, 12)),
                ),
            ),
            (
                "Promenad varje måndag och fredag kl 13 vid torget t.o.m. 2026-12-18",
                until(12, 18, written, line("Promenad", "Vid torget", &[Monday, Friday], (13, 14))),
            ),
            ("tors 9-11 datorn på biblioteket", line("Datorn på biblioteket", "", &[Thursday], (9, 11))),
            ("möte 24 nov 10 - 11", on(date(2026, 11, 24), line("Möte", "", &[], (10, 11)))),
            (
                "möte i morgon kl 9 på kontoret",
                on(date(2026, 11, 22), line("Möte", "Kontoret", &[], (9, 10))),
            ),
            ("cv 3/1 10-12", on(date(2027, 1, 3), line("Cv", "", &[], (10, 12)))),
            (
                "studiebesök den 30 november 13:00",
                on(date(2026, 11, 30), line("Studiebesök", "", &[], (13, 14))),
            ),
            ("svenska och mat", line("Svenska och mat", "", &[], (0, 0))),
            ("tisdagar", line("", "", &[Tuesday], (0, 0))),
            ("", QuickLine::default()),
            ("resan 45-99 31/2", line("Resan 45-99 31/2", "", &[], (0, 0))),
        ];
        for (typed, expected) in table {
            assert_eq!(read(typed, TODAY), expected, "{typed}");
        }
    }

    #[test]
    fn times_are_read_as_people_type_them() {
        let quarter = |hour, minute| HourMinute::new(hour, minute);
        for (typed, expected) in [
            ("9", quarter(9, 0)),
            ("09", quarter(9, 0)),
            ("0930", quarter(9, 30)),
            ("9.30", quarter(9, 30)),
            ("09:30", quarter(9, 30)),
            ("9:3", None),
            ("24", None),
            ("+9:30", None),
            ("", None),
            ("åå12", None),
        ] {
            assert_eq!(time(typed), expected, "{typed}");
        }
    }

    #[test]
    fn line_that_says_all_makes_an_activity() {
        let id = ActivityId::from_bytes([1; 16]);
        let weekly = read("svenska och mat tis tor 10-12 folkets hus", TODAY);
        let activity = weekly.form(id, TODAY).parse().expect("title, days and hours are there");
        assert_eq!((activity.kind, activity.title.as_str()), (ActivityKind::Cooking, "Svenska och mat"));
        assert_eq!(weekly.last_day(TODAY), Some((date(2027, 1, 30), Certainty::Guessed)));
        let once = read("möte 24 nov 10-11", TODAY)
            .form(id, TODAY)
            .parse()
            .expect("title, date and hours are there");
        let expected = stegvis_shared::domain::activity::Schedule::Once {
            date: date(2026, 11, 24),
            start: hour(10),
            end: hour(11),
        };
        assert_eq!((once.kind, once.schedule), (ActivityKind::Meeting, expected));
        assert!(read("svenska tis", TODAY).form(id, TODAY).parse().is_err(), "when?");
    }
}
