use jiff::ToSpan;
use jiff::civil::{Date, date, time};
use stegvis_i18n::{
    CldrDates, CldrError, DateStyle, DateWords, LanguageTag, Library, Plurals, builtin, time_of_day,
    time_range,
};

use crate::cldr::NAMES;
use crate::support::tag;

fn words(language: &str) -> DateWords {
    DateWords::from_cldr(&tag(language)).unwrap()
}

/// Whether ICU4X makes up the long date with weekday for this language, see `format::cldr`.
fn made_up(words: &DateWords, cldr: &CldrDates, day: Date) -> bool {
    let theirs = cldr.text(DateStyle::WeekdayDayMonth, day).unwrap();
    !theirs.starts_with(&words.weekday(day)) && words.weekday_day_month(day).starts_with(&words.weekday(day))
}

/// The languages that the issue names, and those that newcomers' phones most often ask for beside them.
fn languages() -> Vec<LanguageTag> {
    let more = [
        "sv-simple",
        "en",
        "ar",
        "so",
        "ti",
        "uk",
        "fa",
        "prs",
        "ps",
        "kmr",
        "ckb",
        "pl",
        "fi",
        "tr",
        "ru",
        "zh",
    ];
    let mut languages = Library::embedded().tags().to_vec();
    languages.extend(more.map(tag));
    languages.sort();
    languages.dedup();
    languages
}

#[test]
fn every_day_of_three_years_reads_as_icu4x_writes_it() {
    for language in languages() {
        let (words, cldr) = (words(language.as_str()), CldrDates::load(language.as_str()).unwrap());
        let days = date(2026, 1, 1).series(1.day()).take_while(|day| day.year() <= 2028);
        for day in days {
            for style in DateStyle::ALL {
                if style == DateStyle::WeekdayDayMonth && made_up(&words, &cldr, day) {
                    continue;
                }
                assert_eq!(words.write(style, day), cldr.text(style, day).unwrap(), "{day} in {language}");
            }
        }
    }
}

#[test]
fn only_languages_without_a_long_pattern_differ_from_icu4x() {
    let day = date(2025, 10, 14);
    let differing: Vec<String> = languages()
        .into_iter()
        .filter(|language| {
            let cldr = CldrDates::load(language.as_str()).unwrap();
            made_up(&words(language.as_str()), &cldr, day)
        })
        .map(String::from)
        .collect();
    assert_eq!(differing, ["ckb", "ti"]);
}

#[test]
fn names_are_those_of_cldr() {
    for (language, weekdays, months, pattern) in NAMES {
        let words = words(language);
        for (offset, name) in (0..).zip(weekdays.split('|')) {
            assert_eq!(words.weekday(date(2026, 1, 5) + offset.days()), name, "{language}");
        }
        for (month, name) in (1..).zip(months.split('|')) {
            let expected = pattern.replace("{d}", "9").replace("{M}", name);
            assert_eq!(words.day_month(date(2026, month, 9)), expected, "{language}");
        }
    }
    let offered = Library::embedded().tags().len();
    assert_eq!(
        NAMES.len() + 1,
        offered,
        "all that are offered, but for sv-simple, which has the names of sv"
    );
}

/// Put together by hand from the patterns and names of CLDR 48.2.
#[test]
fn whole_dates_are_those_of_cldr() {
    let day = date(2025, 10, 14);
    let expected = [
        ("sv", ["tisdag 14 oktober", "tis 14 okt.", "14 okt.", "oktober 2025"]),
        ("sv-simple", ["tisdag 14 oktober", "tis 14 okt.", "14 okt.", "oktober 2025"]),
        ("en", ["Tuesday, October 14", "Tue, Oct 14", "Oct 14", "October 2025"]),
        ("ar", ["الثلاثاء، 14 أكتوبر", "الثلاثاء، 14 أكتوبر", "14 أكتوبر", "أكتوبر 2025"]),
        ("so", ["Talaado, Oktoobar 14", "Tldo, Okt 14", "Okt 14", "Oktoobar 2025"]),
        ("ti", ["ሰሉስ፣ 14 ጥቅምቲ", "ሰሉ፣ 14 ጥቅ", "14 ጥቅ", "ጥቅምቲ 2025"]),
        ("uk", ["вівторок, 14 жовтня", "вт, 14 жовт.", "14 жовт.", "жовтень 2025\u{202f}р."]),
        ("fa", ["سه\u{200c}شنبه 14 اکتبر", "سه\u{200c}شنبه 14 اکتبر", "14 اکتبر", "اکتبر 2025"]),
        ("fa-AF", ["سه\u{200c}شنبه 14 اکتوبر", "سه\u{200c}شنبه, اکتوبر 14", "اکتوبر 14", "اکتوبر 2025"]),
    ];
    for (language, [long, short, day_month, month_year]) in expected {
        let words = words(language);
        assert_eq!(words.weekday_day_month(day), long, "{language}");
        assert_eq!(words.weekday_day_month_short(day), short, "{language}");
        assert_eq!(words.day_month_short(day), day_month, "{language}");
        assert_eq!(words.month_year(day), month_year, "{language}");
    }
}

#[test]
fn week_is_written_once_per_month() {
    let words = &builtin::sv_phone().dates;
    assert_eq!(words.day_month_range(date(2025, 10, 13), date(2025, 10, 19)), "13–19 oktober");
    assert_eq!(words.day_month_range(date(2025, 9, 29), date(2025, 10, 5)), "29 september – 5 oktober");
    assert_eq!(words.day_month_range(date(2025, 12, 29), date(2026, 1, 4)), "29 december – 4 januari");
    assert_eq!(words.day_month_range_short(date(2025, 9, 29), date(2025, 10, 5)), "29 sep. – 5 okt.");
    assert_eq!(words.day_month_range(date(2025, 10, 13), date(2025, 10, 13)), "13 oktober");
    assert_eq!(self::words("so").day_month_range(date(2025, 10, 13), date(2025, 10, 19)), "Oktoobar 13–19");
}

#[test]
fn what_cldr_says_of_swedish_is_up_to_date() {
    assert_eq!(builtin::sv_phone().dates, words("sv"));
    assert_eq!(builtin::sv_phone().plurals, Plurals::of(&tag("sv")).table());
}

#[test]
fn times_are_the_same_everywhere() {
    assert_eq!(time_of_day(time(0, 0, 0, 0)), "00:00");
    assert_eq!(time_range(time(9, 5, 0, 0), time(13, 30, 59, 0)), "09:05–13:30");
}

#[test]
fn language_without_dates_in_cldr_is_told() {
    let error = DateWords::from_cldr(&tag("rhg")).unwrap_err();
    assert_eq!(error, CldrError::NoData { tag: "rhg".to_owned() });
}

#[test]
fn broken_words_of_a_pack_leave_a_gap_and_do_not_panic() {
    let mut words = words("sv");
    words.names.clear();
    assert_eq!(words.weekday_day_month(date(2025, 10, 14)), " 14 ");
}
