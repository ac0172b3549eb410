use std::fs;

use stegvis_i18n::{Audience, Direction, FindingCode, HEAD_UNCHECKED, Library, LocaleFiles};

use crate::support::{locale_files, tag};

fn codes(library: &Library) -> Vec<FindingCode> {
    library.problems().iter().map(|problem| problem.code).collect()
}

#[test]
fn broken_file_costs_its_messages_and_nothing_else() {
    let library = Library::from_files(&locale_files(&[
        ("sv", "app.ftl", "today = I dag\n"),
        ("sv", "errors.ftl", "error-gone = Borta\n"),
        ("so", "app.ftl", "today = Maanta\nbroken = { $name\n"),
        ("so", "errors.ftl", "error-gone = Ma jiro\n"),
        ("uk", "app.ftl", "today = Сьогодні\n"),
    ]));
    let somali = library.catalog(&tag("so"), Audience::Phone);
    assert_eq!(somali.t("today"), "I dag");
    assert_eq!(somali.t("error-gone"), "Ma jiro");
    assert_eq!(library.catalog(&tag("uk"), Audience::Phone).t("today"), "Сьогодні");
    let problem = &library.problems()[0];
    assert_eq!(codes(&library), [FindingCode::LocaleFileBroken]);
    assert_eq!(
        problem.to_string(),
        "locales/so/app.ftl:4:1: error[locale_file_broken]: Expected a token starting with \"}\"; close the brace: `{ $name }`"
    );
}

#[test]
fn broken_swedish_file_is_what_was_compiled_in() {
    let library = Library::from_files(&locale_files(&[("sv", "app.ftl", "today = { $name\n")]));
    let swedish = library.catalog(&tag("sv"), Audience::Phone);
    assert_eq!(codes(&library), [FindingCode::LocaleFileBroken]);
    assert_eq!(
        swedish.t("today"),
        stegvis_i18n::Library::embedded().catalog(&tag("sv"), Audience::Phone).t("today")
    );
}

#[test]
fn swedish_is_there_without_any_folder() {
    let library = Library::from_files(&LocaleFiles::default());
    assert_eq!(library.tags(), [tag("sv")]);
    assert_eq!(library.catalog(&tag("fi"), Audience::Phone).tag(), &tag("sv"));
}

#[test]
fn folder_that_cannot_be_named_is_left_out() {
    let library = Library::from_files(&locale_files(&[
        ("so", "locale.toml", "own_name = \"Soomaali\"\n"),
        ("prs", "app.ftl", ""),
        ("not a tag", "app.ftl", ""),
    ]));
    assert_eq!(library.tags(), [tag("sv")]);
    let problems: Vec<String> = library.problems().iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "locales/not a tag/locale.toml:1:1: error[locale_tag_invalid]: `not a tag` is no language tag; write one such as `so` or `fa-AF` (BCP 47)",
            "locales/prs/locale.toml:1:1: error[locale_tag_invalid]: name the folder `fa-AF`",
            "locales/so/locale.toml:1:1: error[locale_toml_broken]: missing field `swedish_name`; write `own_name = \"Soomaali\"` and `swedish_name = \"somaliska\"`",
        ]
    );
}

#[test]
fn new_language_needs_a_folder_only() {
    let library = Library::from_files(&locale_files(&[
        (
            "pl",
            "app.ftl",
            "hours = { $n ->\n [one] godzina\n [few] godziny\n [many] godzin\n *[other] godziny\n }\n",
        ),
        ("ps", "app.ftl", ""),
    ]));
    let polish = library.catalog(&tag("pl"), Audience::Phone);
    assert_eq!(polish.text("hours", &stegvis_i18n::Args::new().with("n", 5)), "godzin");
    assert_eq!(polish.dates().day_month(jiff::civil::date(2025, 10, 14)), "14 października");
    assert_eq!(library.pack(&tag("ps"), Audience::Phone).unwrap().pack.direction, Direction::RightToLeft);
    assert_eq!(library.negotiate(["pl-PL"]), Some(&tag("pl")));
}

#[test]
fn language_that_cldr_does_not_know_has_swedish_dates() {
    let toml = "own_name = \"Ruáingga\"\nswedish_name = \"rohingya\"\ndirection = \"rtl\"\n";
    let library = Library::from_files(&locale_files(&[("rhg", "locale.toml", toml)]));
    let pack = &library.pack(&tag("rhg"), Audience::Phone).unwrap().pack;
    assert_eq!(pack.direction, Direction::RightToLeft);
    assert_eq!(pack.dates.day_month(jiff::civil::date(2025, 10, 14)), "14 oktober");
    assert_eq!(codes(&library), [FindingCode::DatesUnknown]);
}

#[test]
fn region_takes_what_it_lacks_from_its_language() {
    let library = Library::from_files(&locale_files(&[
        ("sv", "app.ftl", "today = I dag\nsteps = Steg\nhelp = Hjälp\n"),
        ("fa", "app.ftl", "today = امروز\nsteps = گام‌ها\n"),
        ("fa-AF", "app.ftl", "steps = قدم‌ها\n"),
    ]));
    let dari = library.catalog(&tag("prs"), Audience::Phone);
    assert_eq!([dari.t("today"), dari.t("steps"), dari.t("help")], ["امروز", "قدم‌ها", "Hjälp"]);
    assert_eq!(dari.direction(), Direction::RightToLeft);
    assert_eq!(dari.dates().day_month(jiff::civil::date(2025, 10, 14)), "اکتوبر 14");
}

#[test]
fn one_unchecked_file_makes_a_pack_unchecked() {
    let mut files = locale_files(&[("so", "app.ftl", "")]);
    let console = format!("{HEAD_UNCHECKED}\n");
    files.folders.get_mut("so").unwrap().insert("console.ftl".to_owned(), console);
    let library = Library::from_files(&files);
    assert!(library.pack(&tag("so"), Audience::Phone).unwrap().pack.checked);
    assert!(!library.pack(&tag("so"), Audience::Console).unwrap().pack.checked);
}

#[test]
fn folder_is_laid_over_what_was_compiled_in() {
    let folder = tempfile::tempdir().unwrap();
    let somali = folder.path().join("so");
    fs::create_dir(&somali).unwrap();
    fs::create_dir(folder.path().join("sv")).unwrap();
    fs::write(somali.join("locale.toml"), "own_name = \"Soomaali\"\nswedish_name = \"somaliska\"\n").unwrap();
    fs::write(somali.join("app.ftl"), b"\xef\xbb\xbf### Status: checked\r\ntoday = Maanta\r\n").unwrap();
    fs::write(somali.join("errors.ftl"), b"### Status: checked\nerror-gone = \xff\n").unwrap();
    fs::write(somali.join(".app.ftl.swp"), b"\xff").unwrap();
    fs::write(folder.path().join("sv/notices.ftl"), "### Status: checked\nnotice-new = Ny\n").unwrap();
    let library = Library::embedded_overlaid_with(folder.path()).unwrap();
    let catalog = library.catalog(&tag("so"), Audience::Phone);
    assert_eq!(catalog.t("today"), "Maanta");
    assert_eq!(catalog.t("notice-new"), "Ny");
    assert_eq!(codes(&library), [FindingCode::LocaleFileBroken]);
    assert_eq!((library.problems()[0].line, library.problems()[0].column), (2, 14));
    assert!(Library::load(&folder.path().join("none")).is_err());
}
