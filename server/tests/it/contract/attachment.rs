//! Voice notes and photos: bytes first, then the message that names them, and neither is lost or doubled.

use stegvis_server::jobs;
use stegvis_server::ops::OpsError;
use stegvis_server::ops::attachment::{AttachmentRefusal, File, of_participant, own, upload};
use stegvis_server::ops::doctor::examine;
use stegvis_server::ops::messages::{messages, send_voice};
use stegvis_server::ops::participants::participants;
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MAX_ATTACHMENT_BYTES, MediaType};
use stegvis_shared::id::AttachmentId;
use stegvis_shared::protocol::coach::Need;
use stegvis_shared::sync::{ActionKind, Receipt, Rejection};

use super::on_both;
use crate::world::{DAY_MS, Phone, World, document};

on_both!(
    voice_note_goes_to_the_coach_with_its_bytes,
    without_bytes_nothing_is_sent_until_they_come,
    bytes_are_what_they_say_and_stay_what_they_are,
    only_the_thread_gets_the_bytes,
    what_no_message_names_goes_after_a_week,
    a_thread_has_a_bound,
    coach_speaks_to_the_participant,
);

pub(super) const SOUND: &[u8] = b"OggS and so on";

pub(super) fn voice(number: u8, bytes: &[u8]) -> Attachment {
    Attachment {
        id: AttachmentId::from_bytes([number; 16]),
        media_type: MediaType::AudioOgg,
        size_bytes: u32::try_from(bytes.len()).unwrap(),
        kind: AttachmentKind::Voice { seconds: 3 },
    }
}

pub(super) fn send(attachment: Attachment) -> ActionKind {
    ActionKind::SendAttachment { attachment }
}

pub(super) async fn put(
    world: &World,
    phone: &Phone,
    attachment: Attachment,
    bytes: &[u8],
) -> Result<(), OpsError> {
    upload(&phone.actor, &world.context, attachment.id, Some(attachment.media_type), bytes).await
}

async fn voice_note_goes_to_the_coach_with_its_bytes(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let voice = voice(1, SOUND);
    // Killed after the upload, and again after the message: all of it is done twice.
    for _ in 0..2 {
        put(&world, &phone, voice, SOUND).await.unwrap();
    }
    phone.act(&world, send(voice)).unwrap();
    let unheard = phone.clone();
    phone.sync(&world).await;
    assert_eq!(unheard.exchange(&world).await.outcomes[0].refused, None);

    let people = participants(&town.coach, &world.context).await.unwrap();
    let needs = &people.iter().find(|person| person.id == amina).unwrap().needs;
    let since = world.context.now();
    let written = Need::Message { text: String::new(), attachment: Some(voice.kind), since };
    assert!(needs.contains(&written), "{needs:?}");
    let thread = messages(&town.coach, &world.context, amina).await.unwrap();
    let [message] = thread.as_slice() else { panic!("{thread:?}") };
    assert_eq!((&message.text, message.attachment), (&None, Some(voice)));
    let heard = of_participant(&town.coach, &world.context, amina, voice.id).await.unwrap();
    assert_eq!(heard, File { media_type: MediaType::AudioOgg, bytes: SOUND.to_vec() });

    town.look(&world, amina).await;
    phone.sync(&world).await;
    let view = phone.view();
    assert_eq!((view.messages[0].attachment, view.messages[0].receipt), (Some(voice), Receipt::Read));
    assert_eq!(phone.fresh_view(&world).await.messages, view.messages);
    town.feed_follows_from_tables(&world, amina).await;
    assert_eq!(examine(&world.context.store).await.unwrap(), []);
}

async fn without_bytes_nothing_is_sent_until_they_come(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    let voice = voice(1, SOUND);
    phone.act(&world, send(voice)).unwrap();
    let refused = |response: stegvis_shared::protocol::sync::SyncResponse| response.outcomes[0].refused;
    for _ in 0..2 {
        assert_eq!(refused(phone.exchange(&world).await), Some(Rejection::NoSuchAttachment));
    }
    // Bytes under the same id that are not what the message says.
    put(&world, &phone, voice, b"OggS, and more than was said").await.unwrap();
    assert_eq!(refused(phone.exchange(&world).await), Some(Rejection::NoSuchAttachment));
    assert!(messages(&town.coach, &world.context, amina).await.unwrap().is_empty());

    let mut other = town.phone(amina);
    let voice = self::voice(2, SOUND);
    let id = other.act(&world, send(voice)).unwrap();
    assert_eq!(refused(other.exchange(&world).await), Some(Rejection::NoSuchAttachment));
    put(&world, &other, voice, SOUND).await.unwrap();
    assert_eq!(refused(other.exchange(&world).await), None, "the same action, with the bytes");
    let thread = messages(&town.coach, &world.context, amina).await.unwrap();
    assert_eq!(thread.iter().map(|message| message.id).collect::<Vec<_>>(), [id.into()]);

    // What no phone of ours says is refused for good.
    let long = Attachment { kind: AttachmentKind::Voice { seconds: 121 }, ..voice };
    other.act(&world, send(long)).unwrap();
    let outcomes = other.exchange(&world).await.outcomes;
    assert_eq!(outcomes[1].refused, Some(Rejection::Unreadable));
}

async fn bytes_are_what_they_say_and_stay_what_they_are(world: World) {
    let town = world.town("Bollnäs").await;
    let phone = town.phone(town.amina(&world).await);
    let largest = MAX_ATTACHMENT_BYTES as usize;
    let with_place = b"\xff\xd8\xff\xe1\0\x08Exif\0\0\xff\xda";
    let table: [(_, &[u8], _); 8] = [
        (Some(MediaType::AudioOgg), SOUND, None),
        (Some(MediaType::AudioOgg), b"OggS, other bytes", Some(AttachmentRefusal::OtherBytes)),
        (Some(MediaType::AudioWebm), SOUND, Some(AttachmentRefusal::Unsupported)),
        (None, SOUND, Some(AttachmentRefusal::Unsupported)),
        (Some(MediaType::AudioOgg), b"<html>", Some(AttachmentRefusal::Unsupported)),
        (Some(MediaType::AudioOgg), b"", Some(AttachmentRefusal::Unsupported)),
        (Some(MediaType::ImageJpeg), with_place, Some(AttachmentRefusal::TellsMore)),
        (Some(MediaType::AudioOgg), &vec![0; largest + 1], Some(AttachmentRefusal::TooLarge)),
    ];
    for (media_type, bytes, expected) in table {
        let id = AttachmentId::from_bytes([1; 16]);
        let refusal = match upload(&phone.actor, &world.context, id, media_type, bytes).await {
            Ok(()) => None,
            Err(OpsError::Attachment(refusal)) => Some(refusal),
            Err(error) => panic!("{error}"),
        };
        assert_eq!(refusal, expected, "{media_type:?} {:.30}", bytes.escape_ascii().to_string());
    }
    let kept = own(&phone.actor, &world.context, AttachmentId::from_bytes([1; 16])).await.unwrap();
    assert_eq!(kept.bytes, SOUND);
}

async fn only_the_thread_gets_the_bytes(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let samir = town.participant(&world, "Samir", "so").await;
    let far = world.town("Gävle").await;
    let far_amina = far.amina(&world).await;
    let mut phone = town.phone(amina);
    let voice = voice(1, SOUND);
    put(&world, &phone, voice, SOUND).await.unwrap();
    let context = &world.context;
    let is_hidden = |found: Result<File, OpsError>| matches!(found, Err(OpsError::NotFound));
    assert!(
        is_hidden(of_participant(&town.coach, context, amina, voice.id).await),
        "what was not sent is nobody else's"
    );
    phone.does(&world, send(voice)).await;
    assert!(own(&phone.actor, context, voice.id).await.is_ok());
    assert!(of_participant(&town.coach, context, amina, voice.id).await.is_ok());
    for other in [town.phone(samir), far.phone(far_amina)] {
        assert!(is_hidden(own(&other.actor, context, voice.id).await));
        // The same id in another thread is another thing.
        put(&world, &other, voice, b"OggS, of somebody else").await.unwrap();
    }
    for (coach, person) in [(&town.colleague, amina), (&far.coach, amina), (&town.coach, far_amina)] {
        assert!(is_hidden(of_participant(coach, context, person, voice.id).await));
    }
    for staff in [&town.coach, &town.worker] {
        assert!(matches!(own(staff, context, voice.id).await, Err(OpsError::NotAllowed)));
    }
    assert_eq!(own(&phone.actor, context, voice.id).await.unwrap().bytes, SOUND);
}

async fn what_no_message_names_goes_after_a_week(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    let (sent, thrown_away) = (voice(1, SOUND), voice(2, SOUND));
    for voice in [sent, thrown_away] {
        put(&world, &phone, voice, SOUND).await.unwrap();
    }
    phone.does(&world, send(sent)).await;
    for (days, is_there) in [(7, true), (1, false), (500, false)] {
        world.clock.advance(days * DAY_MS);
        jobs::run_due(&world.context).await.unwrap();
        assert!(own(&phone.actor, &world.context, sent.id).await.is_ok(), "what was sent stays");
        let found = own(&phone.actor, &world.context, thrown_away.id).await;
        assert_eq!(found.is_ok(), is_there, "{days} days later");
    }
}

async fn a_thread_has_a_bound(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let phone = town.phone(amina);
    put(&world, &phone, voice(1, SOUND), SOUND).await.unwrap();
    world.by_hand("update attachment set size_bytes = 200 * 1048576 - 20").await;
    let refused = put(&world, &phone, voice(2, SOUND), SOUND).await;
    assert!(refused.is_ok(), "{refused:?}");
    let refused = put(&world, &phone, voice(3, SOUND), SOUND).await;
    assert!(matches!(refused, Err(OpsError::Attachment(AttachmentRefusal::Full))), "{refused:?}");
    assert!(put(&world, &phone, voice(2, SOUND), SOUND).await.is_ok(), "what is there is there");
}

async fn coach_speaks_to_the_participant(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let voice = voice(1, SOUND);
    let context = &world.context;
    let speak = async |coach, seconds, media_type, bytes| {
        send_voice(coach, context, amina, voice.id, seconds, (Some(media_type), bytes)).await
    };
    let ogg = MediaType::AudioOgg;
    for _ in 0..2 {
        let message = speak(&town.coach, 3, ogg, SOUND).await.unwrap();
        assert_eq!((message.text, message.attachment), (None, Some(voice)));
    }
    phone.sync(&world).await;
    let [message] = &phone.view().messages[..] else { panic!("once") };
    assert_eq!(message.attachment, Some(voice));
    assert_eq!(own(&phone.actor, context, voice.id).await.unwrap().bytes, SOUND);
    world.clock.advance(8 * DAY_MS);
    jobs::run_due(context).await.unwrap();
    assert!(own(&phone.actor, context, voice.id).await.is_ok(), "what was sent stays");
    town.feed_follows_from_tables(&world, amina).await;

    let refusal = async |coach, seconds, media_type, bytes| {
        speak(coach, seconds, media_type, bytes).await.unwrap_err().to_string()
    };
    let photo = b"\xff\xd8\xff\xe0\0\x02\xff\xda";
    assert!(refusal(&town.coach, 3, ogg, b"OggS, other bytes").await.contains("other bytes"));
    assert!(refusal(&town.coach, 0, ogg, SOUND).await.contains("seconds"));
    assert!(refusal(&town.coach, 3, MediaType::ImageJpeg, photo).await.contains("not a kind"));
    assert_eq!(refusal(&town.colleague, 3, ogg, SOUND).await, OpsError::NotFound.to_string());
    assert_eq!(refusal(&phone.actor, 3, ogg, SOUND).await, OpsError::NotAllowed.to_string());
}
