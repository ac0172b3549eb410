use std::collections::BTreeSet;

use stegvis_i18n::{
    Finding, FindingCode, HEAD_UNCHECKED, LocaleFiles, Severity, check, check_folder, has_errors, report,
};
use stegvis_shared::domain::activity::ActivityKind;

use crate::support::locale_files;

const SWEDISH: &str = "\
-brand = Stegvis
today = I dag
    .title = Hej { $name }
hours =
    { $count ->
        [one] om { $count } timme
       *[other] om { $count } timmar
    }
";

const SOMALI: &str = "\
-brand = Stegvis
today = Maanta
    .title = Salaan { $name }
hours =
    { $count ->
        [one] { $count } saac gudaheed
       *[other] { $count } saacadood gudahood
    }
";

/// What is found in Somali when a piece of its good text is exchanged.
fn found(good: &str, exchanged: &str) -> Vec<Finding> {
    assert!(SOMALI.contains(good), "{good}");
    check(&locale_files(&[
        ("sv", "app.ftl", SWEDISH),
        ("so", "app.ftl", &SOMALI.replacen(good, exchanged, 1)),
    ]))
}

#[test]
fn good_language_passes() {
    assert_eq!(found("", ""), []);
}

/// Line and column count the head, which is line 1.
#[test]
fn each_fault_is_found_at_its_place() {
    use FindingCode as Code;
    let cases: [(&str, &str, Code, (usize, usize)); 15] = [
        ("today = Maanta", "today Maanta", Code::LocaleFileBroken, (3, 7)),
        ("*[other]", "[other]", Code::LocaleFileBroken, (9, 5)),
        ("Maanta", "\u{fffd}", Code::LocaleFileBroken, (3, 9)),
        ("today = Maanta\n    .title = Salaan { $name }\n", "", Code::MessageMissing, (1, 1)),
        ("today =", "tomorrow = Berri\ntoday =", Code::MessageObsolete, (3, 1)),
        ("today =", "-brand = Stegvis\ntoday =", Code::MessageDuplicate, (3, 2)),
        ("today = Maanta", "today =", Code::ValueMissing, (3, 1)),
        ("\n    .title = Salaan { $name }", "", Code::AttributeMissing, (3, 1)),
        ("    .title =", "    .help = Caawi\n    .title =", Code::AttributeObsolete, (4, 6)),
        ("Salaan { $name }", "Salaan { $nam } { $name }", Code::VariableUnknown, (4, 24)),
        ("Salaan { $name }", "Salaan", Code::VariableMissing, (4, 6)),
        ("Maanta", "{ tomorrow }", Code::ReferenceUnknown, (3, 11)),
        ("[one] { $count } saac gudaheed", "", Code::PluralMissing, (6, 8)),
        ("[one]", "[few] x\n        [one]", Code::PluralUnused, (7, 10)),
        ("Maanta", "\u{2067}Maanta", Code::BidiUnbalanced, (3, 9)),
    ];
    for (good, exchanged, code, place) in cases {
        let findings = found(good, exchanged);
        let places: Vec<_> =
            findings.iter().map(|finding| (finding.code, (finding.line, finding.column))).collect();
        assert!(places.contains(&(code, place)), "{exchanged:?}: {places:?}");
        assert!(findings.iter().all(|finding| finding.file == "locales/so/app.ftl"));
    }
}

#[test]
fn one_fault_is_one_finding() {
    for (good, exchanged) in [
        ("Salaan { $name }", "Salaan"),
        ("[one] { $count } saac gudaheed", ""),
        ("Maanta", "{ tomorrow }"),
        ("today = Maanta", "today Maanta"),
        ("*[other]", "[other]"),
    ] {
        assert_eq!(found(good, exchanged).len(), 1, "{:?}", found(good, exchanged));
    }
}

#[test]
fn every_plural_form_of_arabic_and_ukrainian_is_wanted() {
    let two_forms = "hours = { $count ->\n [one] a { $count }\n *[other] b\n }\n";
    let findings = check(&locale_files(&[
        ("sv", "app.ftl", two_forms),
        ("ar", "app.ftl", two_forms),
        ("fa", "app.ftl", two_forms),
        ("ti", "app.ftl", two_forms),
        ("uk", "app.ftl", two_forms),
        ("zh", "app.ftl", two_forms),
    ]));
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "locales/ar/app.ftl:2:12: error[plural_missing]: the choice by `$count` lacks `[zero]`, `[two]`, `[few]`, `[many]`",
            "locales/uk/app.ftl:2:12: error[plural_missing]: the choice by `$count` lacks `[few]`, `[many]`",
            "locales/zh/app.ftl:3:3: warning[plural_unused]: `[one]` is a form that the language never uses; there are other",
        ]
    );
}

#[test]
fn number_with_a_text_of_its_own_stands_for_its_form() {
    let swedish = "hours = { $count ->\n [one] a { $count }\n *[other] b\n }\n";
    let arabic =
        "hours = { $count ->\n [0] a { $count }\n [1] b\n [2] c\n [few] d\n [many] e\n *[other] f\n }\n";
    assert_eq!(check(&locale_files(&[("sv", "app.ftl", swedish), ("ar", "app.ftl", arabic)])), []);
}

#[test]
fn choice_by_a_word_needs_no_plural_forms() {
    let by_word = "greeting = { $kind ->\n [walk] promenad\n *[other] annat\n }\n";
    assert_eq!(check(&locale_files(&[("sv", "app.ftl", by_word), ("ar", "app.ftl", by_word)])), []);
}

#[test]
fn variable_in_one_branch_is_enough() {
    let arabic = "hours = { $count ->\n [zero] a\n [one] b\n [two] c\n [few] { $count } d\n [many] e\n *[other] f\n }\n";
    let swedish = "hours = { $count ->\n [one] en\n *[other] { $count } timmar\n }\n";
    assert_eq!(check(&locale_files(&[("sv", "app.ftl", swedish), ("ar", "app.ftl", arabic)])), []);
}

#[test]
fn sentence_without_the_forms_of_the_source_is_worth_a_look() {
    let findings = check(&locale_files(&[
        ("sv", "app.ftl", "hours = { $count ->\n [one] en\n *[other] { $count } timmar\n }\n"),
        ("so", "app.ftl", "hours = { $count } saac\n"),
        ("zh", "app.ftl", "hours = { $count } 小时\n"),
    ]));
    assert_eq!(
        findings.iter().map(|finding| finding.code).collect::<Vec<_>>(),
        [FindingCode::PluralNotChosen]
    );
    assert!(!has_errors(&findings));
}

#[test]
fn variant_may_leave_to_its_language_what_it_does_not_say_otherwise() {
    let swedish = "today = I dag\nlater = Senare\n";
    let farsi = "today = امروز\nlater = بعداً\n";
    assert_eq!(
        check(&locale_files(&[
            ("sv", "app.ftl", swedish),
            ("sv-simple", "app.ftl", "later = Sedan\n"),
            ("fa", "app.ftl", farsi),
            ("fa-AF", "app.ftl", "later = پسان\n"),
        ])),
        []
    );
}

#[test]
fn phone_cannot_read_a_term_of_the_console() {
    let findings = check(&locale_files(&[
        ("sv", "console.ftl", "-coach = coach\nconsole-app = { today }\n"),
        ("sv", "app.ftl", "today = { -coach }\n"),
    ]));
    let places: Vec<_> = findings.iter().map(|finding| (finding.code, finding.file.as_str())).collect();
    assert_eq!(places, [(FindingCode::ReferenceUnknown, "locales/sv/app.ftl")]);
}

#[test]
fn functions_that_catalogs_lack_are_refused() {
    let text = "a = { NUMBER($n, minimumFractionDigits: 1) }\nb = { DATETIME($d) }\nc = { NUMBER($n, type: \"ordinal\") }\n";
    let findings = check(&locale_files(&[("sv", "app.ftl", text)]));
    let places: Vec<_> =
        findings.iter().map(|finding| (finding.code, finding.line, finding.column)).collect();
    assert_eq!(places, [(FindingCode::ReferenceUnknown, 3, 7), (FindingCode::ReferenceUnknown, 4, 25)]);
}

#[test]
fn same_message_in_two_files_is_found() {
    let findings = check(&locale_files(&[
        ("sv", "app.ftl", "today = I dag\n"),
        ("sv", "errors.ftl", "today = I dag\n"),
    ]));
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "locales/sv/errors.ftl:2:1: error[message_duplicate]: `today` stands at locales/sv/app.ftl:2 already; delete one"
        ]
    );
}

/// A folder with one of nearly everything: the words of each finding are reviewed in the snapshot.
fn faulty() -> LocaleFiles {
    let mut files = locale_files(&[
        ("sv", "app.ftl", SWEDISH),
        (
            "sv",
            "errors.ftl",
            "error-gone = Borta, och ingen vet vart det tog vägen, fast vi har letat överallt\n",
        ),
        (
            "sv",
            "phrases.ftl",
            "say-common-help = Kan du hjälpa mig?\n    .slow = Hjälp\nsay-sailing-wind = Hur blåser det?\n",
        ),
        ("so", "app.ftl", SOMALI),
        ("uk", "app.ftl", SOMALI),
        ("rhg", "locale.toml", "own_name = \"Ruáingga\"\nswedish_name = \"rohingya\"\nflag = \"no\"\n"),
        ("prs", "app.ftl", ""),
    ]);
    let somali = files.folders.get_mut("so").unwrap();
    somali.remove("errors.ftl");
    somali.insert("extra.ftl".to_owned(), String::new());
    somali.insert("notices.ftl".to_owned(), "# Status: good\n".to_owned());
    let text = "today = I dag\n    .titel = { $nam }\nhours = { $count }\nlater = { today.none }\u{2069}\n";
    somali.insert("app.ftl".to_owned(), format!("{HEAD_UNCHECKED}\n{text}"));
    somali.insert("activities.ftl".to_owned(), format!("{HEAD_UNCHECKED}\nkind =\nbroken = {{ $a ->\n"));
    let ukrainian = files.folders.get_mut("uk").unwrap();
    let text = "-brand = a\n-brand = b\ntoday =\n    .title = { $nam }\nhours = { $count ->\n [one] a\n [dual] b\n *[other] c\n }\n";
    ukrainian.insert("app.ftl".to_owned(), format!("{HEAD_UNCHECKED}\n{text}"));
    files
}

#[test]
fn report_says_what_to_write() {
    insta::assert_snapshot!("report", report(&check(&faulty())));
}

#[test]
fn every_kind_of_finding_is_tried() {
    let tried: BTreeSet<FindingCode> = check(&faulty()).iter().map(|finding| finding.code).collect();
    let untried: Vec<_> = FindingCode::ALL.iter().filter(|code| !tried.contains(code)).collect();
    assert_eq!(untried, Vec::<&FindingCode>::new());
}

#[test]
fn names_of_findings_differ() {
    let names: BTreeSet<&str> = FindingCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(names.len(), FindingCode::ALL.len());
}

#[test]
fn findings_are_sorted_by_place() {
    let findings = check(&faulty());
    assert!(findings.is_sorted());
    assert!(findings.iter().all(|finding| finding.severity == finding.code.severity()));
    assert!(findings.iter().any(|finding| finding.severity == Severity::Warning));
}

#[test]
fn phrases_are_plain_text_of_a_known_kind_and_every_kind_has_some() {
    let of_kinds =
        ActivityKind::ALL.map(|kind| format!("say-{}-hello = Hej\n", kind.name().replace('_', "-")));
    let swedish = format!("say-common-hello = Hej\n{}", of_kinds.concat());
    let found = |swedish: &str, somali: &str| -> Vec<FindingCode> {
        let files = locale_files(&[("sv", "phrases.ftl", swedish), ("so", "phrases.ftl", somali)]);
        check(&files).iter().map(|finding| finding.code).collect()
    };
    let somali = swedish.replace("Hej", "Salaan");
    assert_eq!(found(&swedish, &somali), []);
    let without = |text: &str| text.replace("say-walk-hello", "say-cooking-hello-again");
    assert_eq!(found(&without(&swedish), &without(&somali)), [FindingCode::PhrasesMissing]);
    let elsewhere = |text: &str| format!("{text}say-sailing-hello = Ohoj\n");
    assert_eq!(found(&elsewhere(&swedish), &elsewhere(&somali)), [FindingCode::PhraseOfNoKind]);
    let filled = somali.replacen("Salaan", "Salaan { \"!\" }", 1);
    assert_eq!(found(&swedish, &filled), [FindingCode::PhraseNotPlain]);
    assert_eq!(found(&swedish, ""), vec![FindingCode::MessageMissing; 18]);
}

#[test]
fn our_own_languages_have_no_errors() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let findings = check_folder(&root).unwrap();
    assert!(!has_errors(&findings), "{}", report(&findings));
}

#[test]
fn fluent_tools_find_the_files_of_the_source() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let config: toml::Table = std::fs::read_to_string(root.join("l10n.toml")).unwrap().parse().unwrap();
    let paths = config["paths"].as_array().unwrap();
    assert_eq!(paths[0]["reference"].as_str(), Some("locales/sv/*.ftl"));
    assert_eq!(paths[0]["l10n"].as_str(), Some("locales/{locale}/*.ftl"));
}
