//! A participant's page, and the dialogs over it.

use dioxus::prelude::*;
use jiff::civil::date;
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MediaType};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{ActivityId, AttachmentId, MessageId, ParticipantId};
use stegvis_shared::protocol::coach::{
    Delivery, GoalStatus, MessageView, NewPairingCode, OccurrenceStatus, ParticipantDetail,
    ParticipantSummary,
};
use stegvis_shared::sync::Receipt;
use stegvis_shared::time::{HourMinute, Timestamp};

use super::{assert_says, clock, draw, minutes_ago, stage, staircase};
use crate::api::ApiError;
use crate::needs::tests::{own_goal, person, smaller};
use crate::pages::delivery::DeliveryLine;
use crate::pages::participant::{
    CodeDialog, DeclineDialog, EraseDialog, ErasureNotice, ParticipantView, Verdict,
};
use crate::pages::participants::ParticipantsView;
use crate::plan::samples::goal;

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
    use_context_provider(crate::pages::Desks::none);
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
