use icu_locale::{Locale, LocaleCanonicalizer};
use stegvis_i18n::{ALIASES, LanguageTag, negotiate};

use crate::support::tag;

#[test]
fn aliases_are_those_of_cldr() {
    let canonicalizer = LocaleCanonicalizer::new_extended();
    for (old, new) in ALIASES {
        let mut locale: Locale = old.parse().unwrap();
        canonicalizer.canonicalize(&mut locale);
        assert_eq!(locale.to_string(), *new, "{old}");
        assert_eq!(tag(old).as_str(), *new);
    }
}

#[test]
fn tags_have_one_spelling() {
    for (written, canonical) in [
        ("SV", "sv"),
        ("sv_SE", "sv-SE"),
        ("SV-simple", "sv-simple"),
        ("prs-AF", "fa-AF"),
        ("kmr-Latn", "ku-Latn"),
    ] {
        assert_eq!(tag(written).as_str(), canonical);
    }
}

#[test]
fn what_is_no_tag_is_refused_with_an_example() {
    // The last one has its script after its variant: what it is spelt as would read as a third tag.
    for text in ["", "svenska!", "und", "sv-u-ca-gregory", "../sv", "s", "aa-naaaa-aaaa"] {
        assert!(LanguageTag::parse(text).is_err(), "{text}");
    }
    let error = LanguageTag::parse("../sv").unwrap_err().to_string();
    assert_eq!(error, "`../sv` is no language tag; write one such as `so` or `fa-AF` (BCP 47)");
    assert!(serde_json::from_str::<LanguageTag>("\"../sv\"").is_err());
}

#[test]
fn variants_belong_to_their_language() {
    assert_eq!(tag("fa-AF").language(), "fa");
    assert!(tag("sv-simple").is_swedish());
    assert!(!tag("so").is_swedish());
}

#[test]
fn best_wish_that_we_have_is_chosen() {
    let available = ["sv", "sv-simple", "en", "ar", "so", "ti", "uk", "fa"].map(tag);
    let cases: [(&[&str], Option<&str>); 9] = [
        (&["so"], Some("so")),
        (&["so-SO", "en-GB"], Some("so")),
        (&["fi", "en-GB"], Some("en")),
        (&["prs"], Some("fa")),
        (&["sv-SE"], Some("sv")),
        (&["sv-simple"], Some("sv-simple")),
        (&["ar-SY"], Some("ar")),
        (&["*", "!", "uk-UA"], Some("uk")),
        (&["fi", "pl"], None),
    ];
    for (wishes, expected) in cases {
        assert_eq!(negotiate(wishes, &available).map(LanguageTag::as_str), expected, "{wishes:?}");
    }
}
