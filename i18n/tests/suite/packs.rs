use stegvis_i18n::{
    AREAS, Audience, Direction, LanguagePack, LanguageSummary, Library, LocaleFiles, builtin, content_hash,
};

use crate::support::{pack, tag};

#[test]
fn compiled_in_swedish_is_what_the_server_makes() {
    let library = Library::embedded();
    for (audience, builtin) in
        [(Audience::Phone, builtin::sv_phone()), (Audience::Console, builtin::sv_console())]
    {
        let served = library.pack(&tag("sv"), audience).unwrap();
        assert_eq!(builtin.to_bytes(), served.bytes);
        assert_eq!(builtin.hash(), served.hash);
    }
}

#[test]
fn phone_does_not_load_the_words_of_the_console() {
    assert!(builtin::sv_console().ftl.contains("\nconsole-title ="));
    assert!(!builtin::sv_phone().ftl.contains("console-title"));
    assert!(!Audience::Phone.areas().contains(&"console"));
    assert!(AREAS.iter().all(|area| Audience::Console.areas().contains(area) || *area == "phrases"));
}

#[test]
fn notes_for_translators_stay_at_home() {
    assert!(!builtin::sv_phone().ftl.lines().any(|line| line.starts_with('#')));
}

#[test]
fn every_embedded_language_is_served_whole() {
    let library = Library::embedded();
    assert_eq!(library.problems(), []);
    let folders = LocaleFiles::embedded().folders.len();
    assert_eq!(library.tags().len(), folders);
    assert_eq!(library.tags()[0].as_str(), "sv");
    for summary in library.summaries(Audience::Phone) {
        let served = library.pack_by_hash(&summary.hash).unwrap();
        assert_eq!(served.pack.tag, summary.tag);
        assert_eq!(LanguageSummary { phrases: summary.phrases.clone(), ..served.pack.summary() }, summary);
        assert_eq!(content_hash(&served.bytes), summary.hash);
        assert_eq!(serde_json::from_slice::<LanguagePack>(&served.bytes).unwrap(), served.pack);
    }
}

#[test]
fn pack_on_the_wire() {
    insta::assert_json_snapshot!("language_pack", pack("so", "today = Maanta\n"));
}

#[test]
fn summary_on_the_wire() {
    let mut pack = pack("ar", "today = اليوم\n");
    pack.direction = Direction::RightToLeft;
    pack.checked = false;
    let summary = LanguageSummary { phrases: "0123456789abcdef".to_owned(), ..pack.summary() };
    insta::assert_json_snapshot!("language_summary", summary);
}

/// FIPS 180-2's "abc".
#[test]
fn hash_is_the_head_of_sha_256() {
    assert_eq!(content_hash(b"abc"), "ba7816bf8f01cfea");
}
