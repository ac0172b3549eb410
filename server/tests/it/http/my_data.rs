//! The file with everything about a participant, as the phone gets it, and the end of it all.

use jiff::civil::date;
use reqwest::{Method, StatusCode};
use serde_json::json;
use stegvis_shared::domain::activity::{Contact, Place, Schedule};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{ActionId, ActivityId, MessageId, ParticipantId};
use stegvis_shared::protocol::coach::SendMessageRequest;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::my_data::MyData;
use stegvis_shared::protocol::paths::{self, with};
use stegvis_shared::protocol::session::{PairRequest, Tokens};
use stegvis_shared::protocol::sync::SyncRequest;
use stegvis_shared::time::HourMinute;

use crate::app::{Client, NOW, TestApp, document, message_action, refused};

/// A text that ends what it stands in, begins a script, and turns the line round.
const HOSTILE: &str = "</bdi></title><script>alert(1)</script>\" onload='x' &amp; \u{202e}Amina";

async fn write(coach: &Client, phone: &Client, participant: ParticipantId, text: &str) {
    let actions = vec![message_action(1, text)];
    let request = SyncRequest { version: 1, cursor: None, plan: None, actions };
    phone.try_post(paths::SYNC, &request).await;
    let request = SendMessageRequest { id: MessageId::new(NOW, [5; 10]), text: text.parse().unwrap() };
    coach.try_post(&with(paths::MESSAGES, &[&participant.to_string()]), &request).await;
}

#[tokio::test]
async fn file_can_be_read_by_people_and_by_programs() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    let mut plan = document("Egen");
    let activity = &mut plan.activities[0];
    activity.place =
        Some(Place { name: "Folkets hus".parse().unwrap(), address: Some("Storgatan 1".parse().unwrap()) });
    activity.contact =
        Some(Contact { name: "Lars".parse().unwrap(), phone: Some("0123-456 78".parse().unwrap()) });
    activity.bring = Some("block och penna".parse().unwrap());
    let mut once = activity.clone();
    once.id = ActivityId::new(NOW, [3; 10]);
    once.schedule = Schedule::Once {
        date: date(2026, 11, 27),
        start: HourMinute::new(13, 0).unwrap(),
        end: HourMinute::new(14, 30).unwrap(),
    };
    plan.activities.push(once);
    plan.notice = Some("Bra kämpat!".parse().unwrap());
    coach.publish(participant, document("Förra")).await;
    coach.publish(participant, plan).await;
    let phone = app.anonymous().pair(&coach, participant).await;
    write(&coach, &phone, participant, "Hej!\nJag är sen.").await;
    let reminders = json!({
        "address": {
            "endpoint": "https://fcm.googleapis.com/fcm/send/abc",
            "p256dh": "BLn9b-VR0ca83knDNZ32dCHGyjJp-1riX9ZTN40MqV8K_LpQmLqxC_DoHvqvFXO_nGdAB4W9dogZb_sM-uV4JbY",
            "auth": "_ordMnz7uTCmrpBTeUV4Bw",
        },
        "wishes": {"evening": true, "hour": false, "news": true, "quiet": {"from": "21:00", "until": "07:00"}},
    });
    assert_eq!(phone.send(Method::PUT, paths::PUSH, &reminders).await.status, StatusCode::NO_CONTENT);

    let answer = phone.try_get(paths::MY_DATA).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(
        answer.header("content-disposition"),
        "attachment; filename=\"stegvis-my-data-2026-11-24.html\""
    );
    assert!(answer.body.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", answer.body);
    assert!(!answer.body.contains('⟦'), "a heading has no words: {}", answer.body);
    assert!(!answer.body.contains("http://") && !answer.body.contains("https://"), "{}", answer.body);

    let json = phone.try_get(&format!("{}?as=json", paths::MY_DATA)).await;
    let data: MyData = json.json();
    assert_eq!((data.person.name.as_str(), data.messages.len(), data.plans.len()), ("Amina", 2, 2));
    assert_eq!(
        json.header("content-disposition"),
        "attachment; filename=\"stegvis-my-data-2026-11-24.json\""
    );
    let wrong = phone.try_get(&format!("{}?as=pdf", paths::MY_DATA)).await;
    refused(&wrong, ErrorCode::InvalidParameter);
    assert_eq!(phone.send(Method::POST, paths::MY_DATA, &()).await.status, StatusCode::METHOD_NOT_ALLOWED);

    // In Swedish, where the words are the source's own, line by line.
    let request = json!({"v": 1, "actions": [{
        "id": ActionId::new(NOW, [8; 10]), "at": NOW,
        "do": {"choose_language": {"language": "sv"}},
    }, {
        "id": ActionId::new(NOW, [9; 10]), "at": NOW,
        "do": {"propose_goal": {"step": 1, "title": "Cykla till kursen"}},
    }]});
    assert_eq!(phone.try_post(paths::SYNC, &request).await.status, StatusCode::OK);
    let page = phone.try_get(paths::MY_DATA).await.body;
    assert!(page.contains("<html lang=\"sv\" dir=\"ltr\">"), "{page}");
    let id = data.person.id.to_string();
    insta::assert_snapshot!(
        page.replace(&id, "(id)").replace("<h", "\n<h").replace("<li", "\n<li").replace("<dt", "\n<dt")
    );
}

#[tokio::test]
async fn what_people_write_stays_text() {
    let app = TestApp::start().await;
    let municipality = app.municipality("Söder<b>hamn").await;
    let staff = app.staff(Role::Coach, Some(municipality), "Karin <img>").await;
    let participant = app.participant(municipality, HOSTILE, &staff).await;
    let coach = app.sign_in(&staff).await;
    coach.publish(participant, document("<i>Egen</i>")).await;
    let phone = app.anonymous().pair(&coach, participant).await;
    write(&coach, &phone, participant, HOSTILE).await;
    let page = phone.try_get(paths::MY_DATA).await.body;
    for broken in ["<script", "<img", "<b>", "<i>", "onload='x' &amp; "] {
        assert!(!page.contains(broken), "{broken} in {page}");
    }
    // The name, and the message both ways: each in an isolate of its own.
    let escaped = "<bdi>&lt;/bdi&gt;&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload='x' &amp;amp; \u{202e}Amina</bdi>";
    assert_eq!(page.matches(escaped).count(), 3, "{page}");
    assert_eq!(page.matches("<bdi").count(), page.matches("</bdi>").count());
}

#[tokio::test]
async fn who_is_erased_is_told_by_the_next_renewal_and_gets_nothing_more() {
    let app = TestApp::start().await;
    let (coach, participant) = app.coach_with_participant().await;
    coach.publish(participant, document("Egen")).await;
    let code = coach.new_code(participant).await.code;
    let request = PairRequest::new(&code, "ar".parse().unwrap());
    let tokens: Tokens = app.anonymous().post(paths::PAIR, &request).await;
    let phone = app.with_token(&tokens.access_token);
    let first = json!({"v": 1});
    // Twice: the second answer is kept in memory, compressed.
    for _ in 0..2 {
        assert_eq!(phone.try_post(paths::SYNC, &first).await.status, StatusCode::OK);
    }
    let wish = json!({"v": 1, "actions": [{
        "id": ActionId::new(NOW, [8; 10]), "at": NOW, "do": {"ask_for_erasure": true},
    }]});
    assert_eq!(phone.try_post(paths::SYNC, &wish).await.status, StatusCode::OK);

    let erase = with(paths::ERASE, &[&participant.to_string()]);
    let other_name = coach.try_post(&erase, &json!({"since": NOW, "name": "Bilal"})).await;
    assert_eq!(refused(&other_name, ErrorCode::InvalidBody).field.as_deref(), Some("name"));
    let done = coach.try_post(&erase, &json!({"since": NOW, "name": "Amina"})).await;
    assert_eq!(done.status, StatusCode::NO_CONTENT);
    let again = coach.try_post(&erase, &json!({"since": NOW, "name": "Amina"})).await;
    refused(&again, ErrorCode::NotFound);

    for answer in [
        phone.try_post(paths::SYNC, &first).await,
        phone.try_post(paths::SYNC, &wish).await,
        phone.try_get(paths::MY_DATA).await,
        phone.try_get(paths::ME).await,
        phone.try_post(paths::CALENDAR, &()).await,
    ] {
        refused(&answer, ErrorCode::NotSignedIn);
    }
    let renewal = json!({"refresh_token": tokens.refresh_token});
    refused(&app.anonymous().try_post(paths::SESSION_REFRESH, &renewal).await, ErrorCode::Erased);
}
