//! Phrasebooks: what a phone gets to practise before an activity.

use stegvis_i18n::{
    Audience, HEAD_UNCHECKED, Library, LocaleFiles, Phrasebook, SpokenPhrase, builtin, content_hash,
};
use stegvis_shared::domain::activity::ActivityKind;

use crate::support::{locale_files, tag};

const SWEDISH: &str = "say-common-help = Kan du hjälpa mig?\nsay-walk-far = Hur långt\n    ska vi gå?\n";

fn book(library: &Library, language: &str) -> Phrasebook {
    serde_json::from_slice(&library.phrasebook(&tag(language)).unwrap().bytes).unwrap()
}

fn meanings(book: &Phrasebook) -> Vec<Option<&str>> {
    book.phrases.iter().map(|phrase| phrase.own.as_deref()).collect()
}

#[test]
fn every_kind_of_activity_has_six_to_eight_phrases() {
    let book = book(&Library::embedded(), "sv");
    for kind in ActivityKind::ALL {
        let count = book.at(Some(kind)).count();
        assert!((6..=8).contains(&count), "{kind:?}: {count}");
    }
    assert!(book.at(None).count() >= 6);
    assert!(book.phrases.iter().all(|phrase| phrase.own.is_none()), "Swedish needs no Swedish under it");
}

#[test]
fn phrases_come_in_swedish_with_what_they_mean() {
    let mut files = locale_files(&[
        ("sv", "phrases.ftl", SWEDISH),
        ("fa", "phrases.ftl", "say-common-help = کمکم می‌کنید؟\nsay-walk-far = چقدر راه؟\n"),
        ("fa-AF", "phrases.ftl", "say-walk-far = چقدر راه می‌رویم؟\n"),
        ("so", "phrases.ftl", "say-walk-far = { $far }\nsay-walk-gone = Waa lumay\n"),
    ]);
    let head = format!("{HEAD_UNCHECKED}\nsay-walk-far = Hur långt\n    ska vi gå?\n");
    files.folders.entry("sv-simple".to_owned()).or_default().insert("phrases.ftl".to_owned(), head);
    let toml = files.folders["sv"]["locale.toml"].clone();
    files.folders.entry("sv-simple".to_owned()).or_default().insert("locale.toml".to_owned(), toml);
    let library = Library::from_files(&files);
    let persian = book(&library, "fa");
    assert_eq!(persian.phrases[1].swedish, "Hur långt\nska vi gå?");
    assert_eq!(persian.phrases[1].kind, Some(ActivityKind::Walk));
    assert_eq!(meanings(&persian), [Some("کمکم می‌کنید؟"), Some("چقدر راه؟")]);
    assert_eq!(meanings(&book(&library, "fa-AF")), [Some("کمکم می‌کنید؟"), Some("چقدر راه می‌رویم؟")]);
    assert_eq!(
        meanings(&book(&library, "so")),
        [None, None],
        "what cannot be shown is as if it were missing"
    );
    let simple = book(&library, "sv-simple");
    assert_eq!((simple.checked, meanings(&simple)), (false, vec![None, None]));
}

#[test]
fn broken_swedish_phrases_are_what_was_compiled_in() {
    let library = Library::from_files(&locale_files(&[("sv", "phrases.ftl", "say-walk-far = { $\n")]));
    assert_eq!(book(&library, "sv"), book(&Library::from_files(&LocaleFiles::default()), "sv"));
    assert!(book(&library, "sv").phrases.len() > 100);
}

#[test]
fn phrases_are_in_no_pack() {
    assert!(!builtin::sv_console().ftl.contains("\nsay-"));
    let library = Library::embedded();
    for summary in library.summaries(Audience::Phone) {
        assert!(!library.pack(&summary.tag, Audience::Console).unwrap().pack.ftl.contains("\nsay-"));
        let served = library.phrasebook(&summary.tag).unwrap();
        assert_eq!([&content_hash(&served.bytes), &served.hash], [&summary.phrases; 2]);
    }
}

#[test]
fn phrasebook_on_the_wire() {
    let phrase = |kind, own: Option<&str>| SpokenPhrase {
        kind,
        swedish: "Kan du visa mig?".to_owned(),
        own: own.map(str::to_owned),
    };
    insta::assert_json_snapshot!(
        "phrasebook",
        Phrasebook {
            checked: false,
            phrases: vec![phrase(Some(ActivityKind::WorkTraining), Some("هل تريني؟")), phrase(None, None)],
        }
    );
}
