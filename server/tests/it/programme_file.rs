//! Programme files: those in the program are right, and their templates make plans that keep every rule.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use stegvis_server::programme_file::{ProgrammeFile, programmes, read_programmes, translations};
use stegvis_server::toml_file::Fault;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::domain::programme::MAX_STEPS;
use uuid::Uuid;

#[test]
fn six_programmes_are_in_the_program() {
    let names: Vec<(String, usize)> = programmes()
        .unwrap()
        .into_iter()
        .map(|programme| (programme.name.to_string(), programme.municipalities.len()))
        .collect();
    let expected = [
        ("14 45 87 Vägar till egen försörjning", 6),
        ("Samverkan i Kalmar län", 2),
        ("Nya extra stöd", 7),
        ("Omstart!", 9),
        ("Ung Nystart", 10),
        ("Vidare vägar", 1),
    ];
    assert_eq!(names, expected.map(|(name, count)| (name.to_owned(), count)));
}

#[test]
fn every_template_makes_a_plan_without_problems_in_any_week() {
    // Around New Year, leap day, both changes of summer time, and plain weeks.
    let days = [
        date(2026, 11, 21),
        date(2026, 12, 28),
        date(2027, 1, 1),
        date(2027, 1, 4),
        date(2027, 3, 22),
        date(2027, 3, 28),
        date(2027, 10, 25),
        date(2027, 10, 31),
        date(2028, 2, 28),
        date(2028, 2, 29),
    ];
    for programme in programmes().unwrap() {
        assert!(!programme.methods.templates.is_empty(), "{}", programme.key);
        for template in &programme.methods.templates {
            for day in days {
                let document = template.instantiate(day, counting_ids()).unwrap();
                let problems = document.problems(&programme.methods.staircase);
                assert_eq!(problems, [], "{} in {}, {day}", template.name, programme.key);
                assert!(!document.goals.is_empty() && !document.activities.is_empty());
            }
        }
    }
}

#[test]
fn template_counts_its_weeks_from_the_monday_of_the_week() {
    let omstart = programme("omstart");
    let first_dates = |day: Date| {
        let plan = omstart.methods.templates[0].instantiate(day, counting_ids()).unwrap();
        plan.activities.into_iter().map(|activity| activity.schedule).collect::<Vec<_>>()
    };
    // A Monday, and the Sunday after it.
    assert_eq!(first_dates(date(2026, 11, 16)), first_dates(date(2026, 11, 22)));
    assert_ne!(first_dates(date(2026, 11, 16)), first_dates(date(2026, 11, 23)));
}

#[test]
fn programme_can_take_the_methods_of_another() {
    assert_eq!(programme("ung-nystart").methods, programme("omstart").methods);
}

#[test]
fn each_template_that_the_programmes_are_known_for_is_there() {
    let known = [
        ("nya-extra-stod", "Sex ämnen"),
        ("omstart", "Små steg"),
        ("ung-nystart", "Små steg"),
        ("14-45-87", "Från kartläggning till anpassat jobb"),
        ("vidare-vagar", "Trappan"),
        ("kalmar-samverkan", "Kalejdo"),
        ("kalmar-samverkan", "Sökandelots"),
    ];
    for (key, name) in known {
        let templates = programme(key).methods.templates;
        assert!(templates.iter().any(|template| template.name.as_str() == name), "{name} in {key}");
    }
    assert_eq!(programme("vidare-vagar").methods.staircase.steps.len(), 4);
}

#[test]
fn wrong_programme_file_is_refused_with_file_line_and_column() {
    let right = "format = 1\nname = \"A\"\nowner = \"B\"\nwho = \"C\"\nmunicipalities = [\"D\"]\n\
        [staircase]\ntop = \"E\"\n[[staircase.step]]\ntitle = \"F\"\n\
        [[template]]\nname = \"G\"\n[[template.goal]]\nstep = 2\ntitle = \"H\"\n\
        [[template.activity]]\nkind = \"walk\"\ntitle = \"I\"\nweekdays = [\"fredag\"]\nstart = \"10:00\"\nend = \"11:00\"\n";
    assert!(read_programmes(&[("a", right)]).is_ok());
    let steps = "[[staircase.step]]\ntitle = \"F\"\n".repeat(MAX_STEPS + 1);
    let table = [
        ("owner = ", "owners = ", (1, 1)),
        ("name = \"A\"", "name = A", (2, 8)),
        ("[\"D\"]", "[]", (5, 18)),
        ("[staircase]", "methods_of = \"x\"\n[staircase]", (6, 14)),
        ("[[staircase.step]]\ntitle = \"F\"\n", &steps, (26, 1)),
        ("step = 2", "step = 3", (13, 8)),
        ("[\"fredag\"]", "[]", (18, 12)),
        ("[\"fredag\"]", "[\"fredag\", \"friday\"]", (18, 12)),
        ("[\"fredag\"]\n", "[\"fredag\"]\nfirst_week = 2\nlast_week = 1\n", (20, 13)),
        ("[\"fredag\"]\n", "[\"fredag\"]\nlast_week = 200\n", (19, 13)),
        ("11:00", "09:00", (20, 7)),
    ];
    for (from, to, place) in table {
        let error = read_programmes(&[("a", &right.replacen(from, to, 1))]).unwrap_err();
        assert_eq!(error.file, "a.toml");
        assert_eq!((error.problem.line, error.problem.column), place, "{to}: {error}");
    }
}

#[test]
fn unknown_methods_are_told_with_those_that_there_are() {
    let borrower = "format = 1\nname = \"A\"\nowner = \"B\"\nwho = \"C\"\nmunicipalities = [\"D\"]\nmethods_of = \"omstat\"\n";
    let omstart = include_str!("../../programmes/omstart.toml");
    let error = read_programmes(&[("a", borrower), ("omstart", omstart)]).unwrap_err();
    assert_eq!(error.file, "a.toml");
    let Fault::UnknownWord { near, known, .. } = error.problem.fault else { panic!("{error}") };
    assert_eq!((near.as_deref(), known), (Some("omstart"), vec!["omstart".to_owned()]));
}

#[test]
fn translations_are_of_texts_that_the_programmes_have() {
    let mut sources: BTreeSet<String> = BTreeSet::new();
    for programme in programmes().unwrap() {
        let staircase = &programme.methods.staircase;
        sources.insert(staircase.top.to_string());
        for step in &staircase.steps {
            sources.insert(step.title.to_string());
            sources.extend(step.about.as_ref().map(ToString::to_string));
        }
        for template in &programme.methods.templates {
            let plan = template.instantiate(date(2026, 11, 16), counting_ids()).unwrap();
            sources.extend(plan.phrases().map(|(source, _)| source.to_owned()));
        }
    }
    let everyday = include_str!("../../src/demo/everyday.toml");
    let translations = translations().unwrap();
    let tags: Vec<&str> = translations.keys().map(LanguageTag::as_str).collect();
    assert_eq!(tags, ["ar", "en", "fa", "so", "ti", "uk"]);
    for (language, file) in &translations {
        for source in file.machine.keys().chain(file.person.keys()) {
            let known = sources.contains(source) || everyday.contains(&format!("\"{source}\""));
            assert!(known, "{language}: {source}");
        }
        assert!(file.person.len() >= 5 && file.machine.len() >= 30, "{language}");
        let twice: Vec<_> = file.person.keys().filter(|source| file.machine.contains_key(*source)).collect();
        assert_eq!(twice, [""; 0], "{language}");
    }
}

fn programme(key: &str) -> ProgrammeFile {
    programmes().unwrap().into_iter().find(|programme| programme.key == key).unwrap()
}

fn counting_ids() -> impl FnMut() -> Uuid {
    let mut count = 0;
    move || {
        count += 1;
        Uuid::from_u128(count)
    }
}
