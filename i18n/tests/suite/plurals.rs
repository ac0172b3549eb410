use intl_pluralrules::{PluralRuleType, PluralRules};
use stegvis_i18n::{Args, Library, PluralTable, Plurals, strip_isolates};

use crate::support::{catalog, tag};

const EVERY_FORM: &str = "n = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
  }";

#[test]
fn tables_count_as_cldr_does_in_every_language() {
    // Every language that Fluent knows, and some that newcomers speak and it does not.
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL).into_iter().map(|known| known.to_string());
    let more = ["ti", "prs", "ps", "kmr", "ckb", "rhg", "rmy", "sv-simple", "fa-AF"].map(str::to_owned);
    // See the limits of `plurals`.
    for language in known.chain(more).filter(|known| !["kw", "root"].contains(&known.as_str())) {
        let plurals = Plurals::of(&tag(&language));
        let table = plurals.table();
        for number in (0..=2_500_i64).chain([10_000, 100_000, 123_456, 1_000_000, 1_000_001, 5_000_000]) {
            assert_eq!(table.form(number), plurals.form(number.unsigned_abs()), "{number} in {language}");
        }
    }
}

#[test]
fn catalogs_choose_as_cldr_does_in_every_served_language() {
    for language in Library::embedded().tags() {
        let catalog = catalog(language.as_str(), EVERY_FORM, "");
        let plurals = Plurals::of(language);
        for number in (0..=1_100_i64).chain([10_000, 1_000_000]) {
            let text = catalog.text("n", &Args::new().with("n", number));
            assert_eq!(text, plurals.form(number.unsigned_abs()), "{number} in {language}");
        }
    }
}

#[test]
fn number_with_its_own_text_comes_before_its_form() {
    let ftl = "n = A { NUMBER($n) ->\n [0] none\n [one] one\n *[other] { $n } of them\n } Z\n    .b = { $n ->\n [1] 1\n *[other] o\n }";
    let catalog = catalog("uk", ftl, "");
    let say = |key: &str, number: i64| strip_isolates(&catalog.text(key, &Args::new().with("n", number)));
    assert_eq!([say("n", 0), say("n", 21), say("n", 2)], ["A none Z", "A one Z", "A 2 of them Z"]);
    assert_eq!([say("n.b", 1), say("n.b", 21)], ["1", "o"]);
    assert_eq!(say("n", -21), "A one Z");
}

#[test]
fn choice_inside_a_choice_keeps_both() {
    let ftl =
        "n = { $kind ->\n [walk] { $n ->\n [one] a walk\n *[other] { $n } walks\n }\n *[other] rest\n }";
    let catalog = catalog("en", ftl, "");
    let say = |kind, number: i64| {
        strip_isolates(&catalog.text("n", &Args::new().with("kind", kind).with("n", number)))
    };
    assert_eq!([say("walk", 1), say("walk", 3), say("other", 1)], ["a walk", "3 walks", "rest"]);
}

#[test]
fn garbled_table_counts_everything_as_other() {
    let table: PluralTable = serde_json::from_str("\"x\"").unwrap();
    assert_eq!([table.form(0), table.form(1), table.form(i64::MIN)], ["other"; 3]);
}

/// CLDR 48 `plurals.xml`, cardinal.
#[test]
fn forms_are_those_of_cldr() {
    let expected: [(&str, &[&str]); 8] = [
        ("sv", &["one", "other"]),
        ("sv-simple", &["one", "other"]),
        ("ar", &["zero", "one", "two", "few", "many", "other"]),
        ("so", &["one", "other"]),
        ("ti", &["one", "other"]),
        ("uk", &["one", "few", "many", "other"]),
        ("fa", &["one", "other"]),
        ("zh", &["other"]),
    ];
    for (language, forms) in expected {
        assert_eq!(Plurals::of(&tag(language)).forms(), forms, "{language}");
    }
}

/// Numbers whose forms differ from English, by CLDR's own rules: fa and ti count 0 as one, uk looks at endings.
#[test]
fn single_numbers_are_right() {
    let expected = [
        ("ar", 0, "zero"),
        ("ar", 2, "two"),
        ("ar", 3, "few"),
        ("ar", 11, "many"),
        ("ar", 100, "other"),
        ("ar", 103, "few"),
        ("ar", 111, "many"),
        ("uk", 1, "one"),
        ("uk", 2, "few"),
        ("uk", 5, "many"),
        ("uk", 11, "many"),
        ("uk", 21, "one"),
        ("uk", 22, "few"),
        ("uk", 112, "many"),
        ("uk", 1_004, "few"),
        ("fa", 0, "one"),
        ("fa", 1, "one"),
        ("fa", 2, "other"),
        ("ti", 0, "one"),
        ("ti", 1, "one"),
        ("so", 0, "other"),
        ("so", 1, "one"),
        ("sv", 0, "other"),
        ("sv-simple", 1, "one"),
    ];
    for (language, number, form) in expected {
        let text = catalog(language, EVERY_FORM, "").text("n", &Args::new().with("n", number));
        assert_eq!(strip_isolates(&text), form, "{number} in {language}");
    }
}
