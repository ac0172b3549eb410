//! The bytes of voice notes and photos at the door.

use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, StatusCode};
use stegvis_server::ops::Actor;
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MAX_ATTACHMENT_BYTES, MediaType};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{ActionId, AttachmentId};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths::{self, with};
use stegvis_shared::protocol::sync::{SyncRequest, SyncResponse};
use stegvis_shared::sync::{Action, ActionKind};

use crate::app::{Answer, Client, NOW, TestApp, refused};

async fn put(client: &Client, id: AttachmentId, content_type: &str, bytes: &[u8]) -> Answer {
    let request = client.request(Method::PUT, &with(paths::ATTACHMENT, &[&id.to_string()]));
    client.answer(request.header(CONTENT_TYPE, content_type).body(bytes.to_vec())).await
}

/// Sends a message that is a sound.
pub(super) async fn send_sound(phone: &Client, id: AttachmentId, sound: &str) {
    assert_eq!(put(phone, id, "audio/ogg", sound.as_bytes()).await.status, StatusCode::NO_CONTENT);
    let attachment = Attachment {
        id,
        media_type: MediaType::AudioOgg,
        size_bytes: u32::try_from(sound.len()).unwrap(),
        kind: AttachmentKind::Voice { seconds: 1 },
    };
    let kind = ActionKind::SendAttachment { attachment };
    let action = Action { id: ActionId::new(NOW, [8; 10]), at: NOW, kind };
    let request = SyncRequest { version: 1, cursor: None, plan: None, actions: vec![action] };
    let response: SyncResponse = phone.post(paths::SYNC, &request).await;
    assert_eq!(response.outcomes[0].refused, None);
}

#[tokio::test]
async fn bytes_come_back_as_they_were_and_can_do_nothing() {
    let app = TestApp::start().await;
    let municipality = app.municipality("Bollnäs").await;
    let coach = app.staff(Role::Coach, Some(municipality), "Karin").await;
    let amina = app.participant(municipality, "Amina", &coach).await;
    let phone = app.signed(Actor::Participant { id: amina, municipality: municipality.id });
    let id = AttachmentId::new(NOW, [1; 10]);
    send_sound(&phone, id, "OggS").await;

    let desk = app.signed(Actor::Staff { id: coach.id, role: coach.role, municipality: coach.municipality });
    let of_amina = with(paths::PARTICIPANT_ATTACHMENT, &[&amina.to_string(), &id.to_string()]);
    for (client, path) in [(&phone, with(paths::ATTACHMENT, &[&id.to_string()])), (&desk, of_amina)] {
        let answer = client.try_get(&path).await;
        assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, "OggS"));
        assert_eq!(answer.header("content-type"), "audio/ogg");
        assert_eq!(answer.header("content-disposition"), "inline");
        assert_eq!(answer.header("content-security-policy"), "default-src 'none'; sandbox");
        assert_eq!(answer.header("cache-control"), "no-store", "what a phone keeps of it is sealed");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
    }
    let policy = phone.try_get(paths::ME).await.header("permissions-policy").to_owned();
    assert!(policy.contains("microphone=(self)"), "{policy}");
}

#[tokio::test]
async fn what_is_not_taken_has_a_code_of_its_own() {
    let app = TestApp::start().await;
    let municipality = app.municipality("Bollnäs").await;
    let coach = app.staff(Role::Coach, Some(municipality), "Karin").await;
    let amina = app.participant(municipality, "Amina", &coach).await;
    let phone = app.signed(Actor::Participant { id: amina, municipality: municipality.id });
    let id = AttachmentId::new(NOW, [1; 10]);
    assert_eq!(put(&phone, id, "audio/ogg; codecs=opus", b"OggS").await.status, StatusCode::NO_CONTENT);
    let too_large = [b"OggS".as_slice(), &vec![0; MAX_ATTACHMENT_BYTES as usize]].concat();
    let table: [(_, &[u8], _); 5] = [
        ("audio/ogg", b"OggS, other bytes", ErrorCode::AttachmentConflict),
        ("text/html", b"OggS", ErrorCode::AttachmentUnsupported),
        ("audio/webm", b"OggS", ErrorCode::AttachmentUnsupported),
        ("image/jpeg", b"\xff\xd8\xff\xe1\0\x08Exif\0\0\xff\xda", ErrorCode::AttachmentTellsMore),
        ("audio/ogg", &too_large, ErrorCode::BodyTooLarge),
    ];
    for (content_type, bytes, code) in table {
        refused(&put(&phone, id, content_type, bytes).await, code);
    }
    refused(&phone.try_get(&with(paths::ATTACHMENT, &["guessed"])).await, ErrorCode::InvalidParameter);
    let unknown = AttachmentId::new(NOW, [2; 10]).to_string();
    refused(&phone.try_get(&with(paths::ATTACHMENT, &[&unknown])).await, ErrorCode::NotFound);
}
