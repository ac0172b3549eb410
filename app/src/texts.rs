//! Texts that several screens make: coaches' words in both languages, days, and who translated.

use jiff::civil::{Date, DateTime};
use stegvis_i18n::{Args, Bilingual, Catalog};
use stegvis_shared::sync::{PhraseItem, Provenance, View};
use stegvis_shared::time::plus_days;
use stegvis_ui::Words;

const SWEDISH: &str = "sv";

/// Makes words of a message in both languages.
pub(crate) fn words(bilingual: Bilingual) -> Words {
    let lang = bilingual.own_is_fallback.then(|| SWEDISH.to_owned());
    Words { own: bilingual.own, lang, swedish: bilingual.swedish }
}

/// Gives a coach's Swedish text in the own language with the Swedish under it; the Swedish alone, marked as such, where
/// there is no translation.
pub(crate) fn phrase(catalog: &Catalog, view: &View, source: &str) -> Words {
    if catalog.tag().is_swedish() {
        return source.into();
    }
    match translation(catalog, view, source) {
        Some(phrase) => Words::with_swedish(phrase.text.to_string(), source),
        None => Words::in_language(source, SWEDISH),
    }
}

/// Pairs the lines of a text with those of its Swedish, as far as there are equally many; else keeps it in one piece.
pub(crate) fn lines(words: Words) -> Vec<Words> {
    let own: Vec<&str> = words.own.lines().filter(|line| !line.trim().is_empty()).collect();
    let swedish: Option<Vec<&str>> =
        words.swedish.as_ref().map(|text| text.lines().filter(|line| !line.trim().is_empty()).collect());
    match swedish {
        Some(swedish) if swedish.len() != own.len() => vec![words],
        swedish => {
            let mut swedish = swedish.unwrap_or_default().into_iter();
            let line = |own: &&str| Words {
                own: (*own).to_owned(),
                lang: words.lang.clone(),
                swedish: swedish.next().map(str::to_owned),
            };
            own.iter().map(line).collect()
        }
    }
}

/// Says who translated some of the coach's texts: names first, then that a machine did; `None` where nothing is
/// translated.
pub(crate) fn translated<'a>(
    catalog: &Catalog,
    view: &View,
    sources: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    if catalog.tag().is_swedish() {
        return None;
    }
    let mut said: Vec<String> = Vec::new();
    let mut by_machine = false;
    for phrase in sources.into_iter().filter_map(|source| translation(catalog, view, source)) {
        match &phrase.by {
            Provenance::Machine => by_machine = true,
            Provenance::Person { name } => {
                let sentence = catalog.text("translated-by", &Args::new().with("name", name.as_str()));
                if !said.contains(&sentence) {
                    said.push(sentence);
                }
            }
        }
    }
    if by_machine {
        said.push(catalog.t("translated-machine"));
    }
    (!said.is_empty()).then(|| said.join(" · "))
}

/// A translation into the language of the page: right after a change of language, those of the old one are still here.
fn translation<'a>(catalog: &Catalog, view: &'a View, source: &str) -> Option<&'a PhraseItem> {
    view.phrases.get(source).filter(|phrase| phrase.language.as_str() == catalog.tag().as_str())
}

/// Writes a day as one says it near: today, tomorrow, yesterday, else weekday and date.
pub(crate) fn day(catalog: &Catalog, today: Date, date: Date) -> String {
    match date.duration_since(today).as_hours() / 24 {
        -1 => catalog.t("yesterday"),
        0 => catalog.t("today"),
        1 => catalog.t("tomorrow"),
        _ => catalog.dates().weekday_day_month(date),
    }
}

/// Writes a time of day, in every language alike: `10:00`.
pub(crate) fn time(at: DateTime) -> String {
    stegvis_i18n::time_of_day(at.time())
}

/// Gives the Monday of a day's week.
pub(crate) fn monday_of(date: Date) -> Date {
    plus_days(date, -i64::from(date.weekday().to_monday_zero_offset()))
}

/// Makes the address that calls a telephone number, which people write with spaces and dashes.
pub(crate) fn call_address(phone: &str) -> String {
    let digits = phone.chars().filter(|character| character.is_ascii_digit() || *character == '+');
    format!("tel:{}", digits.collect::<String>())
}

/// Raises the first letter of a text: weekdays and months stand in the middle of sentences.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use stegvis_i18n::builtin;

    use super::*;

    fn swedish() -> Catalog {
        Catalog::from_pack(builtin::sv_phone(), builtin::sv_phone())
    }

    #[test]
    fn near_days_have_names() {
        let today = date(2025, 10, 14);
        let table = [
            (date(2025, 10, 13), "I går"),
            (today, "I dag"),
            (date(2025, 10, 15), "I morgon"),
            (date(2025, 10, 16), "torsdag 16 oktober"),
            (date(2025, 11, 14), "fredag 14 november"),
        ];
        for (day_asked, expected) in table {
            assert_eq!(day(&swedish(), today, day_asked), expected);
        }
    }

    #[test]
    fn weeks_begin_on_monday() {
        let table = [(13, 13), (14, 13), (19, 13), (20, 20)];
        for (day, monday) in table {
            assert_eq!(monday_of(date(2025, 10, day)), date(2025, 10, monday));
        }
    }

    #[test]
    fn a_number_is_called_as_people_write_it() {
        assert_eq!(call_address("0270-123 45"), "tel:027012345");
        assert_eq!(call_address("+46 (0)70 1"), "tel:+460701");
    }

    #[test]
    fn lines_are_paired_where_they_can_be() {
        let table = [
            (Words::from("a\n\nb"), vec![Words::from("a"), Words::from("b")]),
            (
                Words::with_swedish("a\nb", "x\ny"),
                vec![Words::with_swedish("a", "x"), Words::with_swedish("b", "y")],
            ),
            (Words::with_swedish("a\nb", "x"), vec![Words::with_swedish("a\nb", "x")]),
        ];
        for (text, expected) in table {
            assert_eq!(lines(text), expected);
        }
    }

    #[test]
    fn swedish_needs_no_swedish_beside_it() {
        assert_eq!(phrase(&swedish(), &View::default(), "Promenad"), Words::from("Promenad"));
        assert_eq!(translated(&swedish(), &View::default(), ["Promenad"]), None);
    }
}
