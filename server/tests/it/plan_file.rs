//! Plan files: every way to get one wrong has a code, a place and words; what is right comes back as it went in.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use proptest::prelude::*;
use stegvis_i18n::strip_isolates;
use stegvis_server::plan_file::{parse, write};
use stegvis_server::toml_file::{Fault, MAX_PROBLEMS, Problem};
use stegvis_server::words::Words;
use stegvis_shared::domain::activity::{Activity, ActivityKind, Contact, Place, Schedule, WeekdayName};
use stegvis_shared::domain::plan::{Goal, PlanDocument, PlanRule};
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::text::Text;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::time::HourMinute;
use uuid::Uuid;

const RIGHT: &str = r#"format = 1
participant = "Amina"
step = 2
notice = "Bra jobbat i köket!"

[[goal]]
title = "Ringa ett samtal på svenska"
how = "Karin sitter bredvid dig."

[[goal]]
step = 3
title = "Besöka två arbetsplatser"

[[activity]]
kind = "study_visit"
title = "Besök på folkhögskolan"
date = 2026-11-26
start = "09:00"
end = "12:00"

[[activity]]
kind = "swedish"
title = "Svenska och mat"
place = "Folkets hus, köket"
address = "Brunnsgatan 4"
contact = "Lars, handledare"
phone = "0270-123 45"
bring = "block och penna"
weekdays = ["Torsdag", "tuesday"]
start = 10:00
end = 12:00
first = 2026-11-24
until = "2026-12-18"
except = [2026-12-08]
"#;

#[test]
fn plan_file_becomes_the_document_that_it_describes() {
    let document = parse(RIGHT).unwrap().resolve(amina(), &four_steps(), None).unwrap();
    assert_eq!(document.step, 2);
    assert_eq!(document.notice.as_deref(), Some("Bra jobbat i köket!"));
    assert_eq!(document.goals.iter().map(|goal| goal.step).collect::<Vec<_>>(), [2, 3]);
    let weekly = &document.activities[1];
    assert_eq!(weekly.kind, ActivityKind::Swedish);
    assert_eq!(weekly.place.as_ref().unwrap().address.as_deref(), Some("Brunnsgatan 4"));
    assert_eq!(weekly.contact.as_ref().unwrap().phone.as_deref(), Some("0270-123 45"));
    let Schedule::Weekly { weekdays, start, first, until, except, .. } = &weekly.schedule else {
        panic!("the activity is weekly: {weekly:?}");
    };
    assert_eq!(weekdays, &[WeekdayName::Tuesday, WeekdayName::Thursday]);
    assert_eq!(start.to_string(), "10:00");
    assert_eq!((*first, *until), (date(2026, 11, 24), date(2026, 12, 18)));
    assert_eq!(except, &[date(2026, 12, 8)]);
}

#[test]
fn example_of_the_documentation_is_right() {
    let file = parse(include_str!("../../src/plan_file/example.toml")).unwrap();
    assert_eq!(file.resolve(amina(), &four_steps(), None).unwrap().activities.len(), 2);
}

#[test]
fn unknown_key_is_told_with_the_key_that_was_meant() {
    let problem =
        only_problem(&RIGHT.replace("weekdays", "weekday"), Fault::code, ErrorCode::PlanFileUnknownKey);
    assert_eq!((problem.line, problem.column), (29, 1));
    assert_eq!(words(&problem), "Nyckeln ”weekday” finns inte. Menade du ”weekdays”?");
}

#[test]
fn unknown_key_without_a_near_one_is_told_with_all_that_there_are() {
    let problem = only_problem(&format!("colour = 1\n{RIGHT}"), Fault::code, ErrorCode::PlanFileUnknownKey);
    assert_eq!((problem.line, problem.column), (1, 1));
    let text = words(&problem);
    assert_eq!(
        text,
        "Nyckeln ”colour” finns inte. Här kan stå: format, participant, step, notice, goal, activity."
    );
}

#[test]
fn date_that_does_not_exist_is_told_with_the_last_day_of_the_month() {
    for written in ["2026-02-30", "\"2026-02-30\""] {
        let text = RIGHT.replace("2026-11-26", written);
        let problem = only_problem(&text, Fault::code, ErrorCode::PlanFileNoSuchDate);
        assert_eq!((problem.line, problem.column), (17, 8), "{written}");
        assert_eq!(words(&problem), "Datumet 2026-02-30 finns inte. Sista dagen i månaden är 2026-02-28.");
    }
    let text = RIGHT.replace("[2026-12-08]", "[2026-13-01]");
    let problem = only_problem(&text, Fault::code, ErrorCode::PlanFileNoSuchDate);
    assert_eq!((problem.line, problem.column), (34, 11));
    assert_eq!(words(&problem), "Datumet 2026-13-01 finns inte. Skriv år, månad och dag, som 2026-11-24.");
}

#[test]
fn activity_that_ends_before_it_starts_is_told_with_both_times() {
    for (written, start, end) in
        [("start = 10:00\nend = 09:30", "10:00", "09:30"), ("start = 10:00\nend = 10:00", "10:00", "10:00")]
    {
        let text = RIGHT.replace("start = 10:00\nend = 12:00", written);
        let problem = only_problem(&text, Fault::code, ErrorCode::PlanFileEndsBeforeStart);
        assert_eq!((problem.line, problem.column), (31, 7));
        let text = words(&problem);
        assert!(text.starts_with(&format!("Aktiviteten slutar {end} men börjar {start}.")), "{text}");
    }
}

#[test]
fn weekly_rule_without_end_is_told_with_what_to_write() {
    let problem =
        only_problem(&RIGHT.replace("until = \"2026-12-18\"\n", ""), Fault::code, ErrorCode::PlanFileNoEnd);
    assert_eq!((problem.line, problem.column), (29, 12));
    assert!(words(&problem).ends_with("Skriv till exempel: until = 2026-12-18"));
}

#[test]
fn unknown_participant_is_told_with_the_one_that_was_meant() {
    let own = [(amina(), "Amina"), (ParticipantId::from_bytes([2; 16]), "Yonas")];
    let file = parse(&RIGHT.replace("\"Amina\"", "\"Amnia\"")).unwrap();
    let problem = file.find_participant(&own).unwrap_err();
    assert_eq!(problem.fault.code(), ErrorCode::PlanFileUnknownParticipant);
    assert_eq!((problem.line, problem.column), (2, 15));
    assert_eq!(words(&problem), "Du har ingen deltagare som heter ”Amnia”. Menade du ”Amina”?");
    let stranger = parse(&RIGHT.replace("Amina", &Uuid::nil().to_string())).unwrap();
    let problem = stranger.find_participant(&own).unwrap_err();
    assert_eq!(problem.fault.code(), ErrorCode::PlanFileUnknownParticipant);
}

#[test]
fn participant_is_found_by_name_or_id_and_never_guessed() {
    let own = [(amina(), "Amina"), (ParticipantId::from_bytes([2; 16]), "Yonas")];
    assert_eq!(parse(RIGHT).unwrap().find_participant(&own), Ok(amina()));
    let by_id = parse(&RIGHT.replace("Amina", &amina().to_string())).unwrap();
    assert_eq!(by_id.find_participant(&own), Ok(amina()));
    let twice = [(amina(), "Amina"), (ParticipantId::from_bytes([2; 16]), "amina")];
    let problem = parse(RIGHT).unwrap().find_participant(&twice).unwrap_err();
    assert!(matches!(problem.fault, Fault::SeveralParticipants { .. }));
    assert_eq!(problem.fault.code(), ErrorCode::PlanFileUnknownParticipant);
}

#[test]
fn other_faults_are_told_where_they_are() {
    let table: [(&str, &str, Fault, (u32, u32)); 18] = [
        ("step = 2\n", "", Fault::MissingKey("step"), (1, 1)),
        ("step = 2\n", "step = \"två\"\n", Fault::WrongValue("step"), (3, 8)),
        ("step = 2\n", "step = 300\n", Fault::WrongValue("step"), (3, 8)),
        ("step = 2\n", "step = 2\nstep = 2\n", Fault::KeyTwice, (4, 1)),
        ("format = 1", "format = 2", Fault::NewerFormat { known: 1 }, (1, 10)),
        ("\"Amina\"", "Amina", Fault::NotQuoted, (2, 15)),
        ("\"Amina\"", "", Fault::Syntax, (2, 15)),
        ("[[goal]]\nstep = 3\n", "[[goal]]\nid = 7\nstep = 3\n", Fault::WrongValue("id"), (11, 6)),
        ("\"swedish\"", "\"swedsih\"", Fault::unknown("kind", "swedsih", Some("swedish")), (22, 8)),
        ("\"tuesday\"", "\"tis\"", Fault::unknown("weekdays", "tis", Some("tisdag")), (29, 24)),
        ("09:00", "24:30", Fault::NoSuchTime { written: "24:30".to_owned() }, (18, 9)),
        ("10:00", "9:30", Fault::NoSuchTime { written: "9:30".to_owned() }, (30, 9)),
        ("10:00", "25:00", Fault::NoSuchTime { written: "25:00".to_owned() }, (30, 9)),
        ("10:00", "10", Fault::WrongValue("start"), (30, 9)),
        ("date = 2026-11-26\n", "", Fault::NoDay, (14, 1)),
        ("date = 2026-11-26\n", "date = 2026-11-26\nuntil = 2026-11-26\n", Fault::TwoSchedules, (18, 9)),
        ("[2026-12-08]", "[2026-12-09]", Fault::Rule(PlanRule::ExceptionElsewhere), (34, 10)),
        ("place = \"Folkets hus, köket\"\n", "", Fault::MissingKey("place"), (21, 1)),
    ];
    for (from, to, fault, place) in table {
        let text = RIGHT.replacen(from, to, 1);
        assert_ne!(text, RIGHT, "{from} is in the file");
        let problems = parse(&text).unwrap_err();
        let [problem] = problems.as_slice() else { panic!("{to}: {problems:?}") };
        assert_eq!((without_known(&problem.fault), (problem.line, problem.column)), (fault, place), "{to}");
        assert!(!words(problem).contains(['{', '⟦']), "{to}: {}", words(problem));
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once_in_the_files_order() {
    let text = RIGHT
        .replace("step = 2\n", "")
        .replace("2026-11-26", "2026-02-30")
        .replace("bring", "brings")
        .replace("until = \"2026-12-18\"\n", "");
    let codes: Vec<ErrorCode> =
        parse(&text).unwrap_err().iter().map(|problem| problem.fault.code()).collect();
    let expected = [
        ErrorCode::PlanFileInvalid,
        ErrorCode::PlanFileNoSuchDate,
        ErrorCode::PlanFileUnknownKey,
        ErrorCode::PlanFileNoEnd,
    ];
    assert_eq!(codes, expected);
}

#[test]
fn endless_faults_are_told_up_to_a_limit() {
    let lines: Vec<String> = (0..10_000).map(|number| format!("key{number} = 1\n")).collect();
    assert_eq!(parse(&lines.concat()).unwrap_err().len(), MAX_PROBLEMS);
}

#[test]
fn steps_outside_the_staircase_are_told_where_the_file_says_them() {
    let text = RIGHT.replace("step = 2", "step = 6").replace("step = 3", "step = 0");
    let problems = parse(&text).unwrap().resolve(amina(), &four_steps(), None).unwrap_err();
    let places: Vec<_> = problems.iter().map(|problem| (problem.line, problem.column)).collect();
    // The plan's step, the first goal, which takes it, and the second goal, which says its own.
    assert_eq!(places, [(3, 8), (6, 1), (11, 8)]);
    assert!(words(&problems[0]).starts_with("Steg 6 finns inte i trappan. Skriv ett tal från 1 till 5"));
}

#[test]
fn same_file_again_gives_the_same_ids() {
    let file = parse(RIGHT).unwrap();
    let first = file.resolve(amina(), &four_steps(), None).unwrap();
    assert_eq!(file.resolve(amina(), &four_steps(), None).unwrap(), first);
    assert_eq!(file.resolve(amina(), &four_steps(), Some(&first)).unwrap(), first);
    let yonas = file.resolve(ParticipantId::from_bytes([2; 16]), &four_steps(), None).unwrap();
    assert_ne!(yonas.activities[0].id, first.activities[0].id);
}

#[test]
fn entry_takes_the_id_of_its_title_in_the_plan_that_is_there() {
    let mut current = parse(RIGHT).unwrap().resolve(amina(), &four_steps(), None).unwrap();
    current.activities[1].id = Uuid::from_u128(7).into();
    current.goals[0].id = Uuid::from_u128(8).into();
    let again = parse(RIGHT).unwrap().resolve(amina(), &four_steps(), Some(&current)).unwrap();
    assert_eq!(again, current);
}

#[test]
fn entry_with_an_id_may_change_its_title() {
    let named = RIGHT.replace("kind = \"swedish\"", "kind = \"swedish\"\nid = \"mat\"");
    let renamed = named.replace("Svenska och mat", "Mat på svenska");
    let resolve = |text: &str| parse(text).unwrap().resolve(amina(), &four_steps(), None).unwrap();
    assert_eq!(resolve(&named).activities[1].id, resolve(&renamed).activities[1].id);
}

#[test]
fn two_entries_of_one_title_have_two_ids() {
    let twice = RIGHT.replace("Besöka två arbetsplatser", "Ringa ett samtal på svenska");
    let document = parse(&twice).unwrap().resolve(amina(), &four_steps(), None).unwrap();
    assert_ne!(document.goals[0].id, document.goals[1].id);
    assert_eq!(parse(&twice).unwrap().resolve(amina(), &four_steps(), Some(&document)), Ok(document));
}

#[test]
fn same_id_twice_is_told_at_the_second() {
    let twice = RIGHT.replace("[[goal]]\n", "[[goal]]\nid = \"mål\"\n");
    let problems = parse(&twice).unwrap().resolve(amina(), &four_steps(), None).unwrap_err();
    let [problem] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!((&problem.fault, problem.line), (&Fault::Rule(PlanRule::IdTwice), 12));
}

proptest! {
    #[test]
    fn arbitrary_text_never_panics(text in "(?s).{0,200}") {
        let _ = parse(&text);
    }

    #[test]
    fn mangled_plan_files_never_panic(cut in 0..RIGHT.len(), length in 0..40_usize, put in "(?s).{0,10}") {
        let from = (0..=cut).rev().find(|at| RIGHT.is_char_boundary(*at)).unwrap_or(0);
        let to = (cut + length..RIGHT.len()).find(|at| RIGHT.is_char_boundary(*at)).unwrap_or(RIGHT.len());
        let mangled = format!("{}{put}{}", &RIGHT[..from], &RIGHT[to..]);
        if let Err(problems) = parse(&mangled) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                prop_assert!(problem.line >= 1 && problem.column >= 1);
            }
        }
    }

    #[test]
    fn written_plan_parses_back(document in documents()) {
        let text = write("Amina", &document).unwrap();
        let read = parse(&text).map_err(|problems| TestCaseError::fail(format!("{text}\n{problems:?}")))?;
        prop_assert_eq!(read.resolve(amina(), &four_steps(), None), Ok(document));
    }
}

fn amina() -> ParticipantId {
    ParticipantId::from_bytes([1; 16])
}

fn four_steps() -> Staircase {
    let step = |title: &str| Step { title: title.parse().unwrap(), about: None };
    Staircase {
        steps: ["Ett", "Två", "Tre", "Fyra"].map(step).to_vec(), top: "Eget arbete".parse().unwrap()
    }
}

fn only_problem(text: &str, code: fn(&Fault) -> ErrorCode, expected: ErrorCode) -> Problem {
    let problems = parse(text).unwrap_err();
    let matching: Vec<_> = problems.iter().filter(|problem| code(&problem.fault) == expected).collect();
    let [problem] = matching.as_slice() else { panic!("{problems:?}") };
    (*problem).clone()
}

fn words(problem: &Problem) -> String {
    static WORDS: LazyLock<Words> = LazyLock::new(Words::embedded);
    strip_isolates(&problem.fault.message(WORDS.first_of(["sv"])))
}

/// Leaves out the long lists of what may stand there.
fn without_known(fault: &Fault) -> Fault {
    match fault.clone() {
        Fault::UnknownWord { key, written, near, .. } => {
            Fault::UnknownWord { key, written, near, known: Vec::new() }
        }
        other => other,
    }
}

trait Unknown {
    fn unknown(key: &'static str, written: &str, near: Option<&str>) -> Fault;
}

impl Unknown for Fault {
    fn unknown(key: &'static str, written: &str, near: Option<&str>) -> Fault {
        let near = near.map(str::to_owned);
        Self::UnknownWord { key, written: written.to_owned(), near, known: Vec::new() }
    }
}

fn texts<const MAX: usize>() -> impl Strategy<Value = Text<MAX>> {
    "[\\p{L}\\p{N}\"'\\\\#=\\[\\] \n\t]{1,30}"
        .prop_filter_map("not white space alone", |text: String| text.parse().ok())
}

fn documents() -> impl Strategy<Value = PlanDocument> {
    let goals =
        proptest::collection::vec((any::<u128>(), 1..=5_u8, texts(), proptest::option::of(texts())), 0..5);
    let activities = proptest::collection::vec((any::<u128>(), activity_parts(), schedules()), 0..5);
    (1..=5_u8, proptest::option::of(texts()), goals, activities).prop_map(
        |(step, notice, goals, activities)| PlanDocument {
            step,
            notice,
            goals: goals
                .into_iter()
                .map(|(id, step, title, how)| Goal { id: Uuid::from_u128(id).into(), step, title, how })
                .collect(),
            activities: activities
                .into_iter()
                .map(|(id, (kind, title, place, contact, bring), schedule)| Activity {
                    id: Uuid::from_u128(id).into(),
                    kind,
                    title,
                    place: place.map(|(name, address)| Place { name, address }),
                    contact: contact.map(|(name, phone)| Contact { name, phone }),
                    bring,
                    schedule,
                })
                .collect(),
        },
    )
}

type Named = Option<(Text<120>, Option<Text<120>>)>;

fn activity_parts() -> impl Strategy<Value = (ActivityKind, Text<120>, Named, Named, Option<Text<120>>)> {
    let named = || proptest::option::of((texts(), proptest::option::of(texts())));
    (
        proptest::sample::select(ActivityKind::ALL.as_slice()),
        texts(),
        named(),
        named(),
        proptest::option::of(texts()),
    )
}

fn schedules() -> impl Strategy<Value = Schedule> {
    let hours = (0..23_u8, 0..60_u8, 1..60_u8).prop_map(|(hour, minute, length)| {
        let end = u16::from(hour) * 60 + u16::from(minute) + u16::from(length);
        let time = |minutes: u16| {
            HourMinute::new(u8::try_from(minutes / 60).unwrap(), u8::try_from(minutes % 60).unwrap()).unwrap()
        };
        (time(u16::from(hour) * 60 + u16::from(minute)), time(end.min(24 * 60 - 1)))
    });
    let days = (0..3_000_i64).prop_map(|days| date(2024, 1, 1) + jiff::Span::new().days(days));
    let weekdays = proptest::sample::subsequence(WeekdayName::ALL.as_slice(), 1..=7);
    (any::<bool>(), hours, days, 7..700_i64, weekdays, proptest::collection::btree_set(0..100_usize, 0..4))
        .prop_map(|(once, (start, end), first, length, weekdays, except)| {
            if once {
                return Schedule::Once { date: first, start, end };
            }
            let until = first + jiff::Span::new().days(length);
            let happens: Vec<Date> = first
                .series(jiff::Span::new().days(1))
                .take_while(|day| *day <= until)
                .filter(|day| weekdays.contains(&day.weekday().into()))
                .collect();
            let except = except.into_iter().filter_map(|index| happens.get(index).copied()).collect();
            Schedule::Weekly { weekdays, start, end, first, until, except }
        })
}
