use jiff::civil::date;
use stegvis_i18n::{Args, Bilingual, Catalog, strip_isolates};

use crate::support::{catalog, pack};

#[test]
fn own_text_comes_before_swedish() {
    let catalog = catalog("so", "today = Maanta", "today = I dag");
    assert_eq!(catalog.t("today"), "Maanta");
}

#[test]
fn missing_message_is_swedish() {
    assert_eq!(catalog("so", "", "today = I dag").t("today"), "I dag");
}

#[test]
fn message_that_nobody_has_shows_its_key() {
    assert_eq!(catalog("so", "", "").t("today"), "⟦today⟧");
    assert!(!catalog("so", "", "").has("today"));
}

#[test]
fn attribute_is_asked_for_with_a_dot() {
    let catalog = catalog("so", "today = Maanta\n    .title = Cinwaan", "today = I dag\n    .help = Hjälp");
    assert_eq!(catalog.t("today.title"), "Cinwaan");
    assert_eq!(catalog.t("today.help"), "Hjälp");
    assert_eq!(catalog.t("today.none"), "⟦today.none⟧");
    assert!(catalog.has("today.help"));
}

#[test]
fn message_of_attributes_alone_has_no_text() {
    assert_eq!(catalog("so", "field =\n    .label = Magac", "").t("field"), "⟦field⟧");
}

#[test]
fn mistyped_variable_shows_swedish_instead_of_braces() {
    let catalog = catalog("so", "hello = Salaan { $nam }", "hello = Hej { $name }");
    assert_eq!(strip_isolates(&catalog.text("hello", &Args::new().with("name", "Amina"))), "Hej Amina");
}

#[test]
fn half_a_text_is_better_than_a_key() {
    let catalog = catalog("so", "hello = Salaan { $nam }", "hello = Hej { $namn }");
    assert_eq!(strip_isolates(&catalog.t("hello")), "Salaan {$nam}");
}

#[test]
fn message_that_refers_to_itself_ends() {
    let catalog = catalog("so", "round = { round }", "");
    assert!(!catalog.t("round").is_empty());
}

#[test]
fn bidi_isolation_stays_until_it_is_stripped() {
    let catalog = catalog("ar", "hello = مرحبا { $name }", "");
    let text = catalog.text("hello", &Args::new().with("name", "Eva"));
    assert_eq!(text, "مرحبا \u{2068}Eva\u{2069}");
    assert_eq!(strip_isolates(&text), "مرحبا Eva");
}

#[test]
fn numbers_are_latin_digits_in_every_language() {
    let catalog = catalog("ar", "count = { $count }", "");
    assert_eq!(strip_isolates(&catalog.text("count", &Args::new().with("count", 1234))), "1234");
}

#[test]
fn bilingual_text_has_both() {
    let both = catalog("so", "today = Maanta", "today = I dag").bilingual("today", &Args::new());
    let expected =
        Bilingual { own: "Maanta".to_owned(), own_is_fallback: false, swedish: Some("I dag".to_owned()) };
    assert_eq!(both, expected);
}

#[test]
fn bilingual_text_never_says_the_same_twice() {
    let swedish = pack("sv", "today = I dag");
    let only_swedish = Catalog::from_pack(&swedish, &swedish).bilingual("today", &Args::new());
    assert_eq!((only_swedish.swedish, only_swedish.own_is_fallback), (None, false));
    let easy = catalog("sv-simple", "today = Idag", "today = I dag").bilingual("today", &Args::new());
    assert_eq!((easy.own.as_str(), easy.swedish), ("Idag", None));
    let missing = catalog("so", "", "today = I dag").bilingual("today", &Args::new());
    assert_eq!((missing.own.as_str(), missing.own_is_fallback, missing.swedish), ("I dag", true, None));
}

#[test]
fn bilingual_dates_are_each_in_their_language() {
    let mut own = pack("so", "day = Maalin: { $day }");
    own.dates = stegvis_i18n::DateWords::from_cldr(&own.tag).unwrap();
    let swedish = pack("sv", "day = Dag: { $day }");
    let both = Catalog::from_pack(&own, &swedish)
        .bilingual_with("day", |dates| Args::new().with("day", dates.weekday_day_month(date(2025, 10, 14))));
    assert_eq!(strip_isolates(&both.own), "Maalin: Talaado, Oktoobar 14");
    assert_eq!(strip_isolates(&both.swedish.unwrap()), "Dag: tisdag 14 oktober");
}

#[test]
fn catalogs_are_equal_when_they_are_the_same() {
    let one = catalog("so", "", "");
    assert_eq!(one, one.clone());
    assert_ne!(one, catalog("so", "", ""));
}
