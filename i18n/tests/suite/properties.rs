use proptest::prelude::*;
use stegvis_i18n::{Args, Audience, LanguagePack, LanguageTag, Library, check, negotiate, strip_isolates};

use crate::support::{catalog, locale_files, pack, tag};

/// Text that looks like Fluent more often than not, and is broken in every way.
fn fluent_like() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n"),
        Just("\na = "),
        Just("\n-t = "),
        Just("\n    .b = "),
        Just("{ "),
        Just(" }"),
        Just("$n "),
        Just("-> "),
        Just("\n [one] "),
        Just("\n *[other] "),
        Just("\n [0] "),
        Just("a"),
        Just("a.b"),
        Just("-t"),
        Just("NUMBER($n)"),
        Just("\"\\u2067\""),
        Just("99999999999999999999"),
        Just("\u{2068}"),
        Just("åሰس"),
        Just("\r\n"),
        Just("# "),
        Just("### Status: checked"),
        Just("("),
        Just(": "),
    ];
    let pieces = proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat());
    prop_oneof![4 => pieces, 1 => any::<String>()]
}

proptest! {
    #[test]
    fn text_never_panics_on_any_ftl(own in fluent_like(), swedish in fluent_like(), key in "a|a\\.b|-t|\\PC*", n: i64) {
        let catalog = catalog("ar", &own, &swedish);
        let both = catalog.bilingual(&key, &Args::new().with("n", n).with("name", "x"));
        prop_assert!(both.swedish.is_none() || !both.own_is_fallback);
    }

    #[test]
    fn check_and_library_never_panic_on_any_file(swedish in fluent_like(), own in fluent_like(), toml in fluent_like()) {
        let files = locale_files(&[("sv", "app.ftl", &swedish), ("ar", "app.ftl", &own), ("so", "locale.toml", &toml)]);
        let findings = check(&files);
        prop_assert!(findings.is_sorted());
        let library = Library::from_files(&files);
        prop_assert!(library.pack(&tag("sv"), Audience::Phone).is_some());
    }

    #[test]
    fn pack_comes_back_from_its_bytes(ftl: String, own_name: String, checked: bool) {
        let mut pack = pack("fa-AF", &ftl);
        pack.own_name = own_name;
        pack.checked = checked;
        let back: LanguagePack = serde_json::from_slice(&pack.to_bytes()).unwrap();
        prop_assert_eq!(back.hash(), pack.hash());
        prop_assert_eq!(back, pack);
    }

    #[test]
    fn tag_is_its_own_canonical_spelling(text in "[a-zA-Z]{1,4}([-_][a-zA-Z0-9]{1,8}){0,3}|\\PC*") {
        if let Ok(tag) = LanguageTag::parse(&text) {
            prop_assert_eq!(&LanguageTag::parse(tag.as_str()).unwrap(), &tag);
            prop_assert_eq!(negotiate([&text], std::slice::from_ref(&tag)), Some(&tag));
        }
    }

    #[test]
    fn stripped_text_has_no_marks(text: String) {
        let stripped = strip_isolates(&text);
        let marks = stripped.matches(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']).count();
        prop_assert_eq!(marks, 0);
        prop_assert_eq!(strip_isolates(&stripped), stripped.clone());
    }
}
