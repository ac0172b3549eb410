//! Any bytes: a language file, a pack and a wish for languages are read or refused, and never a crash.

use std::fs;

use proptest::prelude::*;
use stegvis_i18n::{
    Args, Audience, Catalog, Finding, FindingCode, LanguagePack, LanguageTag, Library, LocaleFiles, builtin,
    check, negotiate,
};
use stegvis_tests::bytes::{feed, feed_one_of};

use crate::support::{HEAD, catalog, locale_files, tag};

/// Every kind of thing that a Fluent file can hold.
const FLUENT: &str = "# Note.
greeting = Hej, { $name }! { $n ->
    [0] Inget nytt.
    [one] En sak.
   *[other] { NUMBER($n, minimumFractionDigits: 1) } saker.
}
-brand = Stegvis
about = { -brand }: { greeting } { \"\\u2067\" }
    .title = { about.title } { -brand(case: \"genitive\") }
long =
    Först
    sedan { greeting }
";
const NAMES: &str = "own_name = \"العربية\"\nswedish_name = \"arabiska\"\n";

#[test]
fn any_language_file_costs_itself_alone() {
    let folder = tempfile::tempdir().unwrap();
    for (language, files) in &locale_files(&[("sv", "app.ftl", FLUENT), ("ar", "app.ftl", FLUENT)]).folders {
        fs::create_dir(folder.path().join(language)).unwrap();
        for (file, text) in files {
            fs::write(folder.path().join(language).join(file), text).unwrap();
        }
    }
    let read_all = || {
        let files = LocaleFiles::read(folder.path()).unwrap();
        prop_assert!(check(&files).is_sorted());
        let library = Library::from_files(&files);
        prop_assert!(library.pack(&tag("sv"), Audience::Phone).is_some());
        let catalog = library.catalog(&tag("ar"), Audience::Phone);
        let _text = catalog.bilingual("greeting", &Args::new().with("n", 3).with("name", "x"));
        Ok(())
    };
    let right = format!("{HEAD}{FLUENT}");
    feed_one_of(16, "language file (Fluent)", &[right.as_bytes()], |bytes| {
        fs::write(folder.path().join("ar/app.ftl"), bytes).unwrap();
        read_all()
    });
    fs::write(folder.path().join("ar/app.ftl"), &right).unwrap();
    let phrases = format!("{HEAD}say-common-help = Hjälp\n    mig\nsay-walk-far = {{ $far }}\n");
    feed_one_of(16, "language file (phrases)", &[phrases.as_bytes()], |bytes| {
        fs::write(folder.path().join("sv/phrases.ftl"), bytes).unwrap();
        read_all()
    });
    feed_one_of(16, "language file (names)", &[NAMES.as_bytes()], |bytes| {
        fs::write(folder.path().join("ar/locale.toml"), bytes).unwrap();
        read_all()
    });
}

#[test]
fn any_pack_is_words_or_none() {
    let pack = LanguagePack { ftl: FLUENT.to_owned(), ..builtin::sv_phone().clone() };
    feed("language pack", &[&pack.to_bytes()], |bytes| {
        let Ok(pack) = serde_json::from_slice::<LanguagePack>(bytes) else { return Ok(()) };
        let catalog = Catalog::from_pack(&pack, builtin::sv_phone());
        for key in ["greeting", "about", "long", "today", "nothing"] {
            let _text = catalog.bilingual(key, &Args::new().with("n", 1).with("name", "x"));
        }
        Ok(())
    });
}

#[test]
fn text_that_would_bring_the_parser_down_costs_its_file_alone() {
    let nested = ["{", "(", "{ F(", "F(\n", "{\nF(\n", "-t(\n", "{ $n ->\n    *[a] {"]
        .map(|opened| opened.repeat(20_000));
    let cut = ["\"\\u00å\" }\n", "\"\\U0001få\" }\n"].map(str::to_owned);
    for text in nested.into_iter().chain(cut) {
        let text = format!("word = {{ {text}");
        let files = locale_files(&[("sv", "app.ftl", "word = Hej\n"), ("ar", "app.ftl", &text)]);
        let is_named = |finding: &Finding| finding.code == FindingCode::LocaleFileBroken;
        assert!(check(&files).iter().any(is_named), "{text:.40}");
        assert_eq!(catalog("ar", &text, "word = Hej\n").t("word"), "Hej", "{text:.40}");
    }
}

#[test]
fn any_wish_for_languages_is_met_or_not() {
    let offered = ["sv", "ar", "fa-AF", "sv-simple", "en"].map(tag);
    let right: [&[u8]; 3] = [b"en-GB,en;q=0.9,sv;q=0.5", b"prs", b"fa-Arab-AF-u-ca-gregory"];
    feed("language tags", &right, |bytes| {
        let text = String::from_utf8_lossy(bytes);
        let wishes = text.split([',', ';']);
        prop_assert!(negotiate(wishes, &offered).is_none_or(|found| offered.contains(found)));
        if let Ok(tag) = LanguageTag::parse(&text) {
            prop_assert_eq!(LanguageTag::parse(tag.as_str()), Ok(tag.clone()));
        }
        Ok(())
    });
}
