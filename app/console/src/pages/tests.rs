//! Every page in every state, drawn without a browser.

mod participant;
mod plan;

use std::fs;
use std::path::Path;

use dioxus::prelude::*;
use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, ready};
use futures_util::stream::LocalBoxStream;
use jiff::civil::{date, datetime};
use stegvis_i18n::builtin;
use stegvis_shared::domain::attachment::AttachmentKind;
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::GoalId;
use stegvis_shared::protocol::coach::Need;
use stegvis_shared::protocol::error::{ErrorCode, ErrorDetail};
use stegvis_shared::protocol::language::{PhraseFilter, PhraseList};
use stegvis_shared::protocol::results::{ProgrammeSupport, Results, SupportCount};
use stegvis_shared::protocol::session::Me;
use stegvis_shared::time::{Timestamp, ZoneClock};

use super::account::AccountView;
use super::frame::{Frame, Place, Unfetched};
use super::participants::ParticipantsView;
use super::results::ResultsView;
use super::sign_in::SignInView;
use super::today::TodayView;
use super::translations::Workbench;
use crate::api::{ApiError, Request, Response, Transport};
use crate::needs::tests::{cannot_come, own_goal, person, smaller, wrote};
use crate::phrases::tests::row;
use crate::state::{Languages, Session, Wording};

/// A server that never answers.
struct Silence;

impl Transport for Silence {
    fn send(&self, _: Request) -> LocalBoxFuture<'static, Result<Response, ApiError>> {
        ready(Err(ApiError::Unreachable)).boxed_local()
    }

    fn open(
        &self,
        _: Request,
    ) -> LocalBoxFuture<'static, Result<LocalBoxStream<'static, Vec<u8>>, ApiError>> {
        ready(Err(ApiError::Unreachable)).boxed_local()
    }
}

/// Gives a page what the app gives it, with somebody signed in.
fn stage(role: Role) {
    use_context_provider(Wording::swedish);
    use_context_provider(Languages::none);
    use_context_provider(|| Session::new(Silence).signed_in(me(role)));
}

fn me(role: Role) -> Me {
    Me {
        name: "Karin".parse().unwrap(),
        role,
        municipality: None,
        municipality_name: "Söderhamn".parse().ok(),
        languages: if role == Role::LanguageWorker { vec!["ar".parse().unwrap()] } else { vec![] },
    }
}

/// Draws a page, and checks that it lacks no words.
fn draw(page: fn() -> Element) -> String {
    let mut dom = VirtualDom::new(page);
    dom.rebuild_in_place();
    let html = dioxus_ssr::render(&dom);
    assert!(!html.contains('⟦'), "a text is missing: {html}");
    // Names are isolated from the sentence around them; here only the words matter.
    stegvis_i18n::strip_isolates(&html)
}

#[track_caller]
fn assert_says(html: &str, texts: &[&str]) {
    for text in texts {
        assert!(html.contains(text), "`{text}` is not in {html}");
    }
}

/// Tuesday 24 November 2026, 08:30 in Sweden.
fn clock() -> ZoneClock {
    let epoch = date(1970, 1, 1).at(0, 0, 0, 0);
    let now = datetime(2026, 11, 24, 7, 30, 0, 0).duration_since(epoch).as_millis();
    ZoneClock { now: Timestamp::from_millis(i64::try_from(now).unwrap()), offset_s: 3_600, next: None }
}

fn minutes_ago(minutes: i64) -> i64 {
    clock().now.as_millis() - minutes * 60_000
}

fn staircase() -> Staircase {
    let step = |title: &str| Step { title: title.parse().unwrap(), about: None };
    Staircase {
        steps: ["Lära känna", "Arbetsträning", "En arbetsplats", "Praktik på heltid"].map(step).to_vec(),
        top: "Eget arbete".parse().unwrap(),
    }
}

fn refused(code: ErrorCode, retry_after_s: Option<u32>) -> ApiError {
    ApiError::Refused(Box::new(ErrorDetail { retry_after_s, ..ErrorDetail::new(code, String::new()) }))
}

fn sign_in(ended: bool, error: Option<ApiError>) -> Element {
    stage(Role::Coach);
    rsx! {
        SignInView {
            email: "karin@kommunen.example",
            password: "hemligt",
            busy: false,
            ended,
            error,
            onemail: |_| {},
            onpassword: |_| {},
            onsubmit: |()| {},
        }
    }
}

#[test]
fn sign_in_says_what_went_wrong_and_what_to_do() {
    let plain = draw(|| sign_in(false, None));
    assert_says(&plain, &["<h1", "Logga in", "type=\"email\"", "autocomplete=\"current-password\""]);
    assert!(!plain.contains("role=\"alert\""));
    assert_says(
        &draw(|| sign_in(false, Some(refused(ErrorCode::WrongPassword, None)))),
        &["role=\"alert\"", "lösenordet"],
    );
    let locked = draw(|| sign_in(false, Some(refused(ErrorCode::LockedOut, Some(290)))));
    assert_says(&locked, &["Försök igen om 5 minuter"]);
    assert_says(&draw(|| sign_in(false, Some(ApiError::Unreachable))), &["role=\"alert\""]);
    assert_says(&draw(|| sign_in(true, None)), &["Du har blivit utloggad"]);
}

fn spoke(kind: AttachmentKind) -> Need {
    let since = Timestamp::from_millis(minutes_ago(5));
    Need::Message { text: String::new(), attachment: Some(kind), since }
}

#[test]
fn today_says_who_why_and_since_when() {
    let html = draw(|| {
        stage(Role::Coach);
        let people = vec![
            person(1, "Yonas", vec![wrote(minutes_ago(16 * 60))]),
            person(2, "Amina", vec![cannot_come(24, minutes_ago(20)), Need::NotPaired]),
            person(3, "Elias", vec![Need::NoPlan]),
            person(4, "Samira", vec![]),
            person(5, "Moa", vec![spoke(AttachmentKind::Voice { seconds: 3 })]),
            person(6, "Osman", vec![spoke(AttachmentKind::Photo { width: 4, height: 3 })]),
            person(7, "Farid", vec![own_goal("Cykla till kursen", minutes_ago(5))]),
            person(8, "Dana", vec![smaller(GoalId::from_bytes([1; 16]), "Läsa en bok", minutes_ago(5))]),
        ];
        rsx! {
            TodayView { people, clock: clock(), name: "Karin" }
        }
    });
    assert_says(
        &html,
        &["7 deltagare behöver dig", "tisdag 24 november, 08:30", "Kan inte komma i dag 10:00"],
    );
    assert_says(
        &html,
        &[
            "”Mitt barn är sjukt”",
            "20 min",
            "sedan 08:10",
            "16 timmar",
            "sedan i går 16:30",
            "Har ingen plan",
            "Skickade ett röstmeddelande",
            "Skickade en bild",
        ],
    );
    assert_says(&html, &["aria-label=\"Svara: Amina\"", "1 sak till"]);
    assert_says(&html, &["Föreslår ett eget mål", "”Cykla till kursen”", "aria-label=\"Titta: Farid\""]);
    assert_says(&html, &["Vill ha ett mindre steg", "”Läsa en bok”", "aria-label=\"Dela upp målet: Dana\""]);
    assert!(html.find("Amina") < html.find("Yonas"), "who cannot come is first");
}

#[test]
fn today_without_needs_or_participants_says_so() {
    let rest = draw(|| {
        stage(Role::Coach);
        rsx! {
            TodayView { people: vec![person(1, "Samira", vec![])], clock: clock(), name: "Karin" }
        }
    });
    assert_says(&rest, &["Hej Karin", "Ingen väntar på dig"]);
    let nobody = draw(|| {
        stage(Role::Coach);
        rsx! {
            TodayView { people: vec![], clock: clock(), name: "Karin" }
        }
    });
    assert_says(&nobody, &["Du har inga deltagare än"]);
}

fn participants(typed: &str) -> Element {
    stage(Role::Coach);
    let people = vec![person(1, "Amina", vec![]), person(2, "Yonas", vec![])];
    rsx! {
        ParticipantsView { people, clock: clock(), typed, ontyped: |_| {} }
    }
}

#[test]
fn participants_are_found_by_what_is_typed() {
    assert_says(&draw(|| participants("")), &["2 deltagare visas", "Amina", "Yonas"]);
    let found = draw(|| participants("yon"));
    assert_says(&found, &["1 deltagare visas", "Yonas"]);
    assert!(!found.contains("Amina"));
    assert_says(&draw(|| participants("x")), &["Ingen deltagare passar ”x”"]);
}

fn workbench(phrases: PhraseList) -> Element {
    stage(Role::LanguageWorker);
    rsx! {
        Workbench {
            language: "ar",
            title: "Arabiska",
            name: "arabiska",
            translator: None,
            phrases,
            show: PhraseFilter::All,
            onshow: |_| {},
            work: None,
            busy: false,
            error: None,
            done: None,
            onchoose: |_| {},
            ontyped: |_| {},
            onsave: |()| {},
            onsettle: |_| {},
        }
    }
}

#[test]
fn phrases_are_listed_with_who_waits_or_all_is_done() {
    let html = draw(|| {
        workbench(PhraseList {
            phrases: vec![row(1, "Promenad", None), row(2, "Möte", Some("لقاء"))],
            missing: 1,
            clock: clock(),
        })
    });
    assert_says(
        &html,
        &["1 text saknar översättning", "Promenad", "3 deltagare väntar", "Saknas", "لقاء", "Översatt"],
    );
    assert_says(
        &draw(|| workbench(PhraseList { phrases: vec![], missing: 0, clock: clock() })),
        &["Allt är översatt"],
    );
}

#[test]
fn each_role_is_told_what_the_account_is_for() {
    fn account(role: Role) -> Element {
        stage(role);
        rsx! {
            AccountView { me: me(role), error: None, onsignout: |()| {} }
        }
    }
    assert_says(&draw(|| account(Role::Coach)), &["Coach", "Söderhamn", "Logga ut"]);
    assert_says(&draw(|| account(Role::LanguageWorker)), &["Språkstöd"]);
    assert_says(&draw(|| account(Role::Manager)), &["Chef", "Du ser inga namn"]);
    assert_says(&draw(|| account(Role::Operator)), &["Driftansvarig", "inga deltagare"]);
}

#[test]
fn results_are_said_in_words_and_hidden_where_few_answered() {
    fn results() -> Element {
        stage(Role::Manager);
        let programme = |name: &str, answers| ProgrammeSupport { programme: name.parse().unwrap(), answers };
        let answers = SupportCount { yes: 10, partly: 1, no: 1 };
        let support = vec![programme("Vidare vägar", Some(answers)), programme("Mobilisering", None)];
        rsx! {
            ResultsView { results: Results { support } }
        }
    }
    assert_says(
        &draw(results),
        &[
            "Får deltagarna det stöd de behöver?",
            "Vidare vägar",
            "83 % svarar ja (12 svar)",
            "1 svarar delvis, 1 svarar nej",
            "Mobilisering",
            "Färre än 5 har svarat",
        ],
    );
}

#[test]
fn loading_and_failing_are_said_in_words() {
    fn framed(error: Option<ApiError>) -> Element {
        stage(Role::Coach);
        rsx! {
            Frame { place: Place::Today, title: "I dag",
                Unfetched { error, onagain: |()| {} }
            }
        }
    }
    assert_says(
        &draw(|| framed(None)),
        &["Hämtar från servern", "aria-label=\"Huvudmeny\"", "aria-current=\"page\""],
    );
    assert_says(
        &draw(|| framed(Some(ApiError::Unreachable))),
        &["Sidan kunde inte hämtas", "Försök igen", "role=\"alert\""],
    );
    assert_says(&draw(|| framed(Some(refused(ErrorCode::NotFound, None)))), &["role=\"alert\""]);
}

/// Reads every source file of the console.
fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| if path.is_dir() { sources(&path) } else { fs::read_to_string(path).unwrap() })
        .collect()
}

#[test]
fn every_word_of_the_console_is_used_and_every_used_word_is_there() {
    let source = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let pack = builtin::sv_console();
    let catalog = stegvis_i18n::Catalog::from_pack(pack, pack);
    for call in [".t(\"", ".with(\"", ".text(\""] {
        for rest in source.split(call).skip(1) {
            let key = rest.split('"').next().unwrap();
            assert!(
                key.contains('{') || catalog.has(key) || !rest.starts_with(key) || is_variable(rest, key),
                "{key}"
            );
        }
    }
    let own =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../i18n/locales/sv/console.ftl"))
            .unwrap();
    let keys = own
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .filter(|key| !key.starts_with([' ', '#']));
    // The server says the words of pushes and of one's own data.
    let server = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/src"));
    for key in keys {
        let is_made = key.starts_with("phrase-use-") || key.starts_with("phrase-where-");
        let is_servers = key.starts_with("push-") || key.starts_with("mydata-");
        let source = if is_servers { &server } else { &source };
        assert!(is_made || source.contains(&format!("\"{key}\"")), "`{key}` is not used");
    }
}

/// `Args::new().with("name", …)` names a variable, not a message.
fn is_variable(rest: &str, key: &str) -> bool {
    !key.contains('-') && rest.strip_prefix(key).is_some_and(|rest| rest.starts_with("\", "))
}

#[test]
fn sample_phones_hold_the_phrase_where_it_is_used() {
    use stegvis_shared::domain::plan::PhraseUse;
    use stegvis_shared::sync::Replica;

    for used_as in PhraseUse::ALL {
        let row = stegvis_shared::protocol::language::PhraseRow { used_as, ..row(1, "Promenad", None) };
        let (response, _) = super::translations::sample(&row, "نزهة", "ar", None, clock());
        let held = serde_json::to_value(&response.changes).unwrap().to_string();
        assert!(held.contains("Promenad") && held.contains("نزهة"), "{used_as:?}: {held}");
        let mut replica = Replica::default();
        replica.receive(None, response, clock().now);
        let view = replica.view();
        assert!(view.occurrences.iter().all(|occurrence| view.activity(occurrence).is_some()), "{used_as:?}");
    }
}
