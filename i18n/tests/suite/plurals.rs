use std::collections::BTreeSet;

use intl_pluralrules::{PluralRuleType, PluralRules};
use stegvis_i18n::{Args, LanguageTag, Library, PluralTable, Plurals, strip_isolates};

use crate::cldr::FORMS;
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

#[test]
fn forms_are_those_of_cldr() {
    for (language, forms) in FORMS {
        let names: Vec<&str> = forms.iter().map(|(form, _)| *form).collect();
        assert_eq!(Plurals::of(&tag(language)).forms(), names, "{language}");
        for (form, number) in
            forms.iter().flat_map(|(form, numbers)| numbers.iter().map(move |number| (form, number)))
        {
            let text = catalog(language, EVERY_FORM, "").text("n", &Args::new().with("n", *number));
            assert_eq!(strip_isolates(&text), *form, "{number} in {language}");
        }
    }
    // Not offered, and has one form only.
    assert_eq!(Plurals::of(&tag("zh")).forms(), ["other"]);
    let listed: BTreeSet<&str> = FORMS.iter().map(|(language, _)| *language).collect();
    let library = Library::embedded();
    let offered: BTreeSet<&str> = library.tags().iter().map(LanguageTag::as_str).collect();
    assert_eq!(listed, offered);
}
