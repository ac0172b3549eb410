//! Every page in every state, drawn without a browser.

use std::fs;
use std::path::Path;

use dioxus::prelude::*;
use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, ready};
use futures_util::stream::LocalBoxStream;
use jiff::civil::{date, datetime};
use stegvis_i18n::builtin;
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MediaType};
use stegvis_shared::domain::change::plan_changes;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::programme::{Staircase, Step};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{ActivityId, AttachmentId, MessageId, ParticipantId, PlanId};
use stegvis_shared::protocol::coach::{
    Delivery, Draft, GoalStatus, MessageView, Need, NewPairingCode, OccurrenceStatus, ParticipantDetail,
    ParticipantSummary, PlanView, PublishResult, Published, Template,
};
use stegvis_shared::protocol::error::{ErrorCode, ErrorDetail};
use stegvis_shared::protocol::language::{PhraseFilter, PhraseList};
use stegvis_shared::protocol::results::{ProgrammeSupport, Results, SupportCount};
use stegvis_shared::protocol::session::Me;
use stegvis_shared::sync::Receipt;
use stegvis_shared::time::{HourMinute, Timestamp, ZoneClock};

use super::account::AccountView;
use super::delivery::DeliveryLine;
use super::frame::{Frame, Place, Unfetched};
use super::participant::{CodeDialog, DeclineDialog, EraseDialog, ErasureNotice, ParticipantView, Verdict};
use super::participants::ParticipantsView;
use super::plan::{ConflictView, PublishView, PublishedView, TemplateView, Whose};
use super::results::ResultsView;
use super::sign_in::SignInView;
use super::today::TodayView;
use super::translations::Workbench;
use crate::api::{ApiError, Request, Response, Transport};
use crate::needs::tests::{cannot_come, own_goal, person, smaller, wrote};
use crate::phrases::tests::row;
use crate::plan::merge::Choices;
use crate::plan::samples::{MONDAY, activity, goal, once, plan};
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
            person(8, "Dana", vec![smaller(goal(1, "Läsa en bok").id, "Läsa en bok", minutes_ago(5))]),
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

fn detail() -> ParticipantDetail {
    let occurrence = |day, at: u8, title: &str, answer| OccurrenceStatus {
        key: stegvis_shared::domain::activity::OccurrenceKey {
            activity: ActivityId::from_bytes([1; 16]),
            original_start: date(2026, 11, day).at(i8::try_from(at).unwrap(), 0, 0, 0),
        },
        kind: stegvis_shared::domain::activity::ActivityKind::Cooking,
        title: title.parse().unwrap(),
        place: "Folkets hus".parse().ok(),
        start: date(2026, 11, day).at(i8::try_from(at).unwrap(), 0, 0, 0),
        end: HourMinute::new(at + 2, 0).unwrap(),
        cancelled: false,
        answer,
        answered_at: None,
    };
    let cancelled = OccurrenceStatus { cancelled: true, ..occurrence(25, 13, "Pengar i vardagen", None) };
    let ill = Answer::CannotCome { reason: Reason::ChildIll };
    let message = |number, coach: Option<&str>, text: &str, receipt| MessageView {
        id: MessageId::from_bytes([number; 16]),
        coach: coach.map(|name| name.parse().unwrap()),
        text: Some(text.parse().unwrap()),
        attachment: None,
        at: Timestamp::from_millis(minutes_ago(30)),
        receipt,
    };
    let sent = |number, media_type, kind| MessageView {
        text: None,
        attachment: Some(Attachment {
            id: AttachmentId::from_bytes([number; 16]),
            media_type,
            size_bytes: 1,
            kind,
        }),
        ..message(number, None, "-", Receipt::Sent)
    };
    let done_at = Some(Timestamp::from_millis(minutes_ago(24 * 60)));
    ParticipantDetail {
        summary: person(1, "Amina", vec![]),
        staircase: staircase(),
        goals: vec![
            GoalStatus {
                goal: stegvis_shared::domain::plan::Goal { step: 2, ..goal(1, "Ringa ett samtal") },
                done_at: None,
            },
            GoalStatus {
                goal: stegvis_shared::domain::plan::Goal { step: 2, ..goal(2, "Skriva mitt cv") },
                done_at,
            },
        ],
        occurrences: vec![
            occurrence(24, 10, "Svenska och mat", Some(ill)),
            occurrence(24, 13, "Promenad", None),
            cancelled,
            occurrence(26, 10, "Möte", Some(Answer::Coming)),
        ],
        messages: vec![
            message(1, Some("Karin"), "Hej Amina!", Receipt::Read),
            message(2, None, "Tack!", Receipt::Sent),
            sent(3, MediaType::AudioWebm, AttachmentKind::Voice { seconds: 72 }),
            sent(4, MediaType::ImageJpeg, AttachmentKind::Photo { width: 1_600, height: 1_200 }),
        ],
        unseen: None,
        clock: clock(),
    }
}

fn participant(error: Option<ApiError>, weeks: i32) -> Element {
    stage(Role::Coach);
    rsx! {
        ParticipantView {
            detail: detail(),
            weeks,
            onweeks: |_| {},
            typed: "Hej",
            ontyped: |_| {},
            busy: false,
            error,
            onsend: |()| {},
            onspoken: |()| {},
            oncode: |()| {},
            onerasure: |_| {},
        }
    }
}

#[test]
fn who_wants_to_be_erased_is_told_with_the_last_day_to_answer() {
    fn notice() -> Element {
        stage(Role::Coach);
        rsx! {
            ErasureNotice { since: Timestamp::from_millis(minutes_ago(26 * 60)), clock: clock(), onanswer: |_| {} }
        }
    }
    assert_says(
        &draw(notice),
        &[
            "Vill få sina uppgifter raderade",
            "sedan i går 06:30. Svara senast onsdag 23 december.",
            "Radera allt",
            "Säg nej",
        ],
    );
}

/// Draws one of the questions about Amina.
fn question(verdict: Verdict) -> Element {
    stage(Role::Coach);
    let people = crate::state::use_people(crate::state::use_session());
    use_context_provider(|| people);
    use_context_provider(super::plan::Desks::none);
    let (person, since) = (ParticipantId::from_bytes([1; 16]), Timestamp::from_millis(0));
    match verdict {
        Verdict::Erase => rsx! {
            EraseDialog { person, name: "Amina", since, onclose: |()| {}, ondone: |()| {} }
        },
        Verdict::Decline => rsx! {
            DeclineDialog { person, name: "Amina", since, onclose: |()| {}, ondone: |()| {} }
        },
    }
}

#[test]
fn erasing_asks_for_the_name_and_saying_no_for_the_reason() {
    let html = draw(|| question(Verdict::Erase));
    assert_says(
        &html,
        &["Radera allt om Amina?", "Det går inte att ångra.", "Skriv namnet: Amina", "disabled"],
    );
    let html = draw(|| question(Verdict::Decline));
    assert_says(
        &html,
        &[
            "Säg nej till Amina?",
            "Varför går det inte?",
            "klaga hos Integritetsskyddsmyndigheten",
            "disabled",
        ],
    );
}

#[test]
fn participant_page_shows_steps_week_and_talk() {
    let html = draw(|| participant(None, 0));
    assert_says(&html, &["1 av 2 små mål", "klart 23 nov.", "Ringa ett samtal", "Är här"]);
    assert_says(
        &html,
        &["Vecka 48", "Kan inte komma: ”Mitt barn är sjukt”", "Har inte svarat", "Inställt", "Kommer"],
    );
    assert_says(&html, &["Hej Amina!", "Amina har läst", "Tack!", "Du och Amina ser", "/plan\""]);
    assert_says(&html, &["Spela upp", "Röstmeddelande 1:12", "alt=\"Bild\"", "Prata in"]);
    let next = draw(|| participant(None, 1));
    assert_says(&next, &["Vecka 49", "Inget"]);
    assert!(!next.contains("Promenad"));
    assert_says(&draw(|| participant(Some(ApiError::Unreachable), 0)), &["role=\"alert\""]);
}

#[test]
fn wishes_of_goals_are_on_the_page_with_what_the_coach_can_do() {
    fn page() -> Element {
        stage(Role::Coach);
        let people = crate::state::use_people(crate::state::use_session());
        use_context_provider(|| people);
        let goal = detail().goals.into_iter().find(|status| status.done_at.is_none()).unwrap().goal;
        let needs = vec![
            own_goal("ركوب الحافلة\nÅka buss själv", minutes_ago(60)),
            smaller(goal.id, &goal.title, minutes_ago(30)),
        ];
        let detail = detail();
        let summary = ParticipantSummary { needs, ..detail.summary };
        rsx! {
            ParticipantView {
                detail: ParticipantDetail { summary, ..detail },
                weeks: 0,
                onweeks: |_| {},
                typed: "",
                ontyped: |_| {},
                busy: false,
                error: None,
                onsend: |()| {},
                onspoken: |()| {},
                oncode: |()| {},
                onerasure: |_| {},
            }
        }
    }
    let html = draw(page);
    assert_eq!(html.matches("data-testid=\"wish\"").count(), 2, "{html}");
    assert_says(
        &html,
        &[
            "Föreslår ett eget mål",
            "”ركوب الحافلة”",
            "Deltagaren har valt",
            "value=\"Åka buss själv\"",
            "Ta med i planen",
        ],
    );
    assert_says(&html, &["Vill ha ett mindre steg", "Dela upp målet", "Svara i stället"]);
    // And beside the goal itself.
    assert_eq!(html.matches("Vill ha ett mindre steg").count(), 2, "{html}");
}

/// The line of a page, and the row of the list, for a plan published half an hour ago.
fn delivery(reached: Option<i64>, opened: Option<i64>) -> Element {
    stage(Role::Coach);
    let at = |minutes: i64| Timestamp::from_millis(minutes_ago(minutes));
    let delivery = Delivery { published_at: at(30), reached_at: reached.map(at), opened_at: opened.map(at) };
    let amina = ParticipantSummary { delivery: Some(delivery), ..person(1, "Amina", vec![]) };
    rsx! {
        DeliveryLine { delivery, clock: clock() }
        ParticipantsView { people: vec![amina], clock: clock(), typed: "", ontyped: |_| {} }
    }
}

#[test]
fn coach_sees_how_far_the_plan_has_come() {
    let waiting = draw(|| delivery(None, None));
    assert_says(
        &waiting,
        &["Publicerad 08:00", "Inte på telefonen än", "Nya planen är inte på telefonen än"],
    );
    assert!(!waiting.contains("öppnad"), "what is not there is not said to be unopened: {waiting}");
    let there = draw(|| delivery(Some(29), None));
    assert_says(&there, &["På telefonen 08:01", "Inte öppnad än", "Nya planen är inte öppnad än"]);
    let opened = draw(|| delivery(Some(29), Some(5)));
    assert_says(&opened, &["På telefonen 08:01", "Öppnad 08:25", "planen öppnad 08:25"]);
}

#[test]
fn pairing_code_is_shown_as_picture_text_and_link_with_its_end() {
    let html = draw(|| {
        stage(Role::Coach);
        let code = NewPairingCode {
            code: "ACDE-FGHJ".parse().unwrap(),
            link: "https://stegvis.example/#ACDEFGHJ".to_owned(),
            qr_svg: "<svg></svg>".to_owned(),
            expires_at: clock().now.plus_millis(48 * 3_600_000),
        };
        rsx! {
            CodeDialog { code, name: "Amina", clock: clock(), onclose: |()| {} }
        }
    });
    assert_says(
        &html,
        &[
            "role=\"dialog\"",
            "ACDE-FGHJ",
            "<svg></svg>",
            "https://stegvis.example/#ACDEFGHJ",
            "26 november 08:30",
        ],
    );
}

fn whose() -> Whose {
    Whose::of(ParticipantId::from_bytes([1; 16]), Some(&person(1, "Amina", vec![])))
}

fn view(published: Option<PlanDocument>, draft: PlanDocument) -> PlanView {
    PlanView {
        id: PlanId::from_bytes([1; 16]),
        participant: ParticipantId::from_bytes([1; 16]),
        draft: Draft { version: 1, document: draft, saved_by: None, saved_at: clock().now },
        published: published.map(|document| Published {
            revision: 3,
            document,
            at: clock().now,
            by: "Karin".parse().unwrap(),
            delivery: None,
        }),
        staircase: staircase(),
        clock: clock(),
    }
}

fn publish(published: PlanDocument, draft: PlanDocument, lacking: Option<Vec<String>>) -> Element {
    stage(Role::Coach);
    let changes = plan_changes(Some(&published), &draft);
    let can_publish = !changes.is_empty();
    rsx! {
        PublishView {
            changes,
            view: view(Some(published), draft),
            whose: whose(),
            lacking,
            texts: 4,
            can_publish,
            busy: false,
            error: None,
            onclose: |()| {},
            onpublish: |()| {},
        }
    }
}

#[test]
fn publishing_says_what_changes_who_gets_it_and_what_lacks_text() {
    let html = draw(|| {
        let before = plan(vec![activity(1, "Svenska och mat"), once(2, "Möte", MONDAY)], vec![]);
        let mut draft =
            plan(vec![activity(1, "Svenska och mat"), activity(3, "Promenad")], vec![goal(1, "Ringa")]);
        draft.step = 2;
        publish(before, draft, Some(vec!["Promenad".to_owned()]))
    });
    assert_says(
        &html,
        &["4 saker ändras", "Ny", "Promenad: tisdag 10:00–12:00, 23 november till 20 december"],
    );
    assert_says(
        &html,
        &[
            "Borttagen",
            "Möte: måndag 23 november 13:00–14:00",
            "1. Lära känna",
            "2. Arbetsträning",
            "Nytt mål",
        ],
    );
    assert_says(
        &html,
        &["Telefonen uppdaterades", "1 av 4 texter saknas", "”Promenad”", "Publicera till Amina"],
    );
    let same = draw(|| {
        let document = plan(vec![activity(1, "Svenska och mat")], vec![]);
        publish(document.clone(), document, None)
    });
    assert_says(&same, &["Inget att publicera", "disabled"]);
}

#[test]
fn published_plan_tells_its_number() {
    let html = draw(|| {
        stage(Role::Coach);
        let result = PublishResult {
            plan: PlanId::from_bytes([1; 16]),
            revision: 4,
            changes: 2,
            untranslated: vec!["Promenad".to_owned()],
        };
        rsx! {
            PublishedView { result, whose: whose(), onclose: |()| {} }
        }
    });
    assert_says(&html, &["Amina får den nu", "plan nummer 4", "1 text väntar på översättning"]);
}

#[test]
fn conflict_shows_both_versions_and_marks_what_differs() {
    let html = draw(|| {
        stage(Role::Coach);
        let base = plan(vec![activity(1, "Svenska och mat"), activity(2, "Promenad")], vec![]);
        let mine = plan(vec![activity(1, "Matlagning"), activity(2, "Promenad")], vec![]);
        let theirs = plan(vec![activity(1, "Svenska"), activity(2, "Promenad")], vec![]);
        let theirs =
            Draft { version: 2, document: theirs, saved_by: "Per".parse().ok(), saved_at: clock().now };
        rsx! {
            ConflictView {
                base,
                mine,
                theirs,
                staircase: staircase(),
                clock: clock(),
                choices: Choices::new(),
                onchoices: |_| {},
                onresolve: |_| {},
            }
        }
    });
    assert_says(
        &html,
        &["Två har ändrat samma plan", "Per sparade", "Behåll min", "Ta versionen av Per", "Inte valt"],
    );
    assert_eq!(html.matches("data-state=\"differs\"").count(), 2, "one line on each side");
    assert_says(&html, &["Matlagning. tisdag 10:00–12:00"]);
}

#[test]
fn templates_are_listed_or_said_to_be_none() {
    let some = draw(|| {
        stage(Role::Coach);
        let document = plan(vec![activity(1, "Svenska och mat")], vec![]);
        let templates = Some(vec![Template { name: "Trappan".parse().unwrap(), document }]);
        rsx! {
            TemplateView { templates, is_empty: true, error: None, onuse: |_| {}, onclose: |()| {} }
        }
    });
    assert_says(&some, &["Trappan", "Aktiviteter: 1. Små mål: 0.", "Använd mallen Trappan"]);
    let none = draw(|| {
        stage(Role::Coach);
        rsx! {
            TemplateView { templates: Some(vec![]), is_empty: false, error: None, onuse: |_| {}, onclose: |()| {} }
        }
    });
    assert_says(&none, &["Det finns inga mallar"]);
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
    for key in keys {
        // The console makes some keys of parts; the server says the words of pushes and of one's own data.
        let is_made =
            ["phrase-use-", "phrase-where-", "push-", "mydata-"].iter().any(|made| key.starts_with(made));
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
