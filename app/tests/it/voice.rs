//! Voice notes and photos: as easy as talking, and never lost.

use stegvis_app::platform::{MediaError, Wake};
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MediaType};
use stegvis_shared::id::{AttachmentId, MessageId};
use stegvis_shared::sync::{ActionKind, Item, MessageItem, Receipt, Sender};

use crate::journeys::paired;
use crate::page::Page;
use crate::studio::{LONGER, SOUND};
use crate::world::{CODE, NOW, World};

fn at_messages() -> (World, Page) {
    let (world, mut page) = paired();
    page.press("link", "Coach");
    (world, page)
}

fn sent(world: &World) -> Vec<Attachment> {
    let kinds = world.applied().into_iter().map(|action| action.kind);
    kinds.filter_map(|kind| kind.attachment().copied()).collect()
}

fn files(world: &World) -> Vec<String> {
    world.kept().into_iter().filter(|name| name.starts_with("file-") || name.starts_with("unsent-")).collect()
}

/// Records something, for the first time on this phone.
fn record(page: &mut Page) {
    page.press("button", "Prata in");
    assert!(page.shows("Bara Karin hör det du pratar in. Telefonen frågar"), "{}", page.text());
    page.press("button", "Börja prata");
    assert!(page.shows("Prata nu. Bara Karin hör det."), "{}", page.text());
    page.press("button", "Klar");
}

#[test]
fn voice_recorded_without_network_is_heard_again_sent_later_and_read() {
    let (world, mut page) = at_messages();
    world.set_online(&mut page, false);
    record(&mut page);
    page.press("button", "Spela upp");
    assert_eq!(world.played(), [LONGER]);
    page.press("button", "Pausa");
    page.press("button", "Spela upp");
    world.play_to_the_end(&mut page);
    page.press("button", "Skicka");
    assert_eq!(page.count("textbox", "Skriv till Karin"), 1, "{}", page.text());
    assert_eq!(page.count("group", "Röstmeddelande"), 1, "{}", page.text());
    assert!(page.shows("0:12") && page.shows("På den här telefonen"), "{}", page.text());
    assert_eq!((sent(&world), world.uploads()), (vec![], 0));

    // The app is closed and opened again, still without network: the recording is there, and plays.
    drop(page);
    let mut page = world.open();
    page.press("link", "Coach");
    page.press("button", "Spela upp");
    assert_eq!(world.played().len(), 3);

    world.set_online(&mut page, true);
    assert!(page.shows("Skickat"), "{}", page.text());
    let [attachment] = sent(&world)[..] else { panic!("{:?}", sent(&world)) };
    assert_eq!((attachment.size_bytes, attachment.media_type), (21, MediaType::AudioOgg));
    assert_eq!(files(&world), [format!("file-{}", attachment.id)], "it stays as a cache");
    assert_eq!(attachment.check(), Ok(()));
    assert_eq!(world.uploads(), 1);
    world.coach_looks();
    page.settle();
    assert!(page.shows("Karin har läst"), "{}", page.text());
}

#[test]
fn whoever_has_recorded_once_begins_with_one_press() {
    let (_, mut page) = at_messages();
    record(&mut page);
    page.press("button", "Skicka");
    page.press("button", "Prata in");
    assert!(page.shows("Prata nu."), "{}", page.text());
}

#[test]
fn what_is_thrown_away_comes_back_or_leaves_the_phone() {
    let (world, mut page) = at_messages();
    record(&mut page);
    page.press("button", "Släng");
    assert!(page.shows("Det är slängt."), "{}", page.text());
    page.press("button", "Ångra");
    assert_eq!(page.count("button", "Skicka"), 1);
    page.press("button", "Släng");
    page.press("link", "I dag");
    assert_eq!(files(&world), Vec::<String>::new());
    page.press("link", "Coach");
    assert!(!page.shows("Det är slängt."));
    assert_eq!((sent(&world), world.uploads()), (vec![], 0), "{}", page.text());
}

#[test]
fn a_refused_microphone_says_what_to_do_and_can_be_tried_again() {
    let (world, mut page) = at_messages();
    page.press("button", "Prata in");
    page.press("button", "Stäng");
    assert_eq!(page.count("textbox", "Skriv till Karin"), 1);
    for (refusal, words) in
        [(MediaError::Denied, "tillåt mikrofonen"), (MediaError::Failed, "Stäng andra appar")]
    {
        world.refuse_microphone(Some(refusal));
        page.press("button", "Prata in");
        page.press("button", "Börja prata");
        assert!(page.shows(words), "{}", page.text());
        page.press("button", "Stäng");
    }
    page.press("button", "Prata in");
    page.press("button", "Börja prata");
    world.refuse_microphone(None);
    page.press("button", "Försök igen");
    assert!(page.shows("Prata nu."), "{}", page.text());
}

#[test]
fn a_killed_app_has_what_was_said_so_far() {
    let (world, mut page) = at_messages();
    page.press("button", "Prata in");
    page.press("button", "Börja prata");
    world.record_on(&mut page);
    assert!(page.shows("Prata nu."), "it goes on: {}", page.text());
    drop(page);
    let mut page = world.open();
    page.press("link", "Coach");
    page.press("button", "Spela upp");
    assert_eq!(world.played(), [SOUND]);
    page.press("button", "Skicka");
    assert_eq!(sent(&world).len(), 1);

    // Killed between sending it and noting that: nothing is offered twice.
    drop(page);
    let mut page = world.open();
    page.press("link", "Coach");
    assert_eq!(page.count("textbox", "Skriv till Karin"), 1, "{}", page.text());
}

#[test]
fn an_interrupted_recording_is_ready_and_so_is_one_that_one_walked_away_from() {
    let (world, mut page) = at_messages();
    page.press("button", "Prata in");
    page.press("button", "Börja prata");
    world.interrupt(&mut page);
    assert_eq!(page.count("button", "Skicka"), 1, "{}", page.text());
    page.press("button", "Skicka");
    page.press("button", "Prata in");
    page.press("link", "I dag");
    page.press("link", "Coach");
    assert_eq!((page.count("button", "Släng"), page.count("button", "Klar")), (1, 0), "{}", page.text());
}

#[test]
fn an_answer_does_not_wait_behind_a_voice_note() {
    let (world, mut page) = at_messages();
    record(&mut page);
    world.hold_an_upload();
    page.press("button", "Skicka");
    page.press("link", "I dag");
    page.press("button", "Jag kommer");
    let kinds: Vec<_> = world.applied().into_iter().map(|action| action.kind).collect();
    assert!(matches!(kinds[..], [ActionKind::Answer { .. }]), "{kinds:?}");
    world.let_upload_end(&mut page);
    assert_eq!(sent(&world).len(), 1);
}

#[test]
fn bytes_that_the_server_lost_come_once_more() {
    let (world, mut page) = at_messages();
    record(&mut page);
    world.fail_syncs_for(&mut page, |page| page.press("button", "Skicka"));
    assert_eq!((sent(&world), world.uploads()), (vec![], 1));
    world.lose_files();
    world.wake(&mut page, Wake::Visible);
    world.pass(&mut page, 10);
    world.pass(&mut page, 60);
    assert_eq!((sent(&world).len(), world.uploads()), (1, 2), "{}", page.text());
    assert!(page.shows("Skickat") && page.count("button", "Okej") == 0, "{}", page.text());
}

#[test]
fn what_the_server_never_takes_is_told_and_holds_nothing_up() {
    let (world, mut page) = at_messages();
    world.refuse_files();
    record(&mut page);
    page.press("button", "Skicka");
    assert!(page.shows("kom inte fram"), "{}", page.text());
    page.press("button", "Okej");
    page.press("button", "Tack!");
    assert!(page.shows("Skickat"), "{}", page.text());
    assert_eq!(sent(&world), []);
}

#[test]
fn without_room_a_recording_is_in_memory_until_it_is_sent() {
    let (world, mut page) = at_messages();
    world.leave_room_for(0);
    world.set_online(&mut page, false);
    record(&mut page);
    assert!(page.shows("Telefonen har inte plats att spara."), "{}", page.text());
    page.press("button", "Spela upp");
    assert_eq!(world.played().len(), 1);
    page.press("button", "Skicka");
    world.set_online(&mut page, true);
    assert_eq!((sent(&world).len(), world.uploads()), (1, 1), "{}", page.text());
}

#[test]
fn an_emptied_storage_gets_the_recording_back() {
    let (world, mut page) = at_messages();
    world.set_online(&mut page, false);
    record(&mut page);
    let before = files(&world);
    world.empty_storage();
    world.tell_windows();
    page.settle();
    assert_eq!((files(&world), before.len()), (before, 1));
    drop(page);
    let mut page = world.open();
    page.press("link", "Coach");
    assert_eq!(page.count("button", "Släng"), 1, "{}", page.text());
}

#[test]
fn a_photo_is_shown_sent_and_seen_by_ears_too() {
    let (world, mut page) = at_messages();
    page.press("button", "Bild");
    assert_eq!(page.count("textbox", "Skriv till Karin"), 1, "nobody chose one: {}", page.text());
    world.lay_photo();
    page.press("button", "Bild");
    assert!(page.shows("Bara Karin ser bilden. Den berättar inte var du är."), "{}", page.text());
    assert_eq!(page.count("img", "Bild"), 1, "{}", page.text());
    page.press("button", "Skicka");
    let [attachment] = sent(&world)[..] else { panic!("{:?}", sent(&world)) };
    assert_eq!(attachment.kind, AttachmentKind::Photo { width: 1_600, height: 1_200 });
    assert_eq!((page.count("img", "Bild"), page.shows("Skickat")), (1, true), "{}", page.text());
}

#[test]
fn the_coachs_voice_is_fetched_kept_and_played_without_network() {
    let (world, mut page) = at_messages();
    let id = AttachmentId::from_bytes([9; 16]);
    let attachment = Attachment {
        id,
        media_type: MediaType::AudioOgg,
        size_bytes: 14,
        kind: AttachmentKind::Voice { seconds: 3 },
    };
    let message = MessageItem {
        id: MessageId::from_bytes([9; 16]),
        from: Sender::Coach { name: "Karin".parse().unwrap() },
        text: None,
        attachment: Some(attachment),
        at: NOW,
        receipt: Receipt::Sent,
    };
    world.publish([(40, Item::Message(message))]);
    page.settle();
    world.set_online(&mut page, false);
    page.press("button", "Spela upp");
    assert!(page.shows("Det är inte hämtat till telefonen."), "{}", page.text());
    world.set_online(&mut page, true);
    world.add_file(id, b"OggS and so on");
    page.press("button", "Spela upp");
    assert_eq!(world.played(), [SOUND]);
    assert!(!page.shows("Det är inte hämtat"), "{}", page.text());
    drop(page);
    world.start_offline();
    let mut page = world.open();
    page.press("link", "Coach");
    page.press("button", "Spela upp");
    assert_eq!(world.played().len(), 2, "{}", page.text());
}

#[test]
fn nothing_of_it_is_left_for_the_next_one_on_the_phone() {
    let (world, mut page) = at_messages();
    record(&mut page);
    world.end_session();
    world.set_online(&mut page, true);
    world.new_code("samir");
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    page.press("link", "Coach");
    assert_eq!((files(&world), page.count("button", "Släng")), (vec![], 0), "{}", page.text());
}

#[test]
fn a_machine_without_microphone_and_camera_shows_no_buttons_for_them() {
    let (world, page) = at_messages();
    drop(page);
    world.take_media_away();
    let mut page = world.open();
    page.press("link", "Coach");
    assert_eq!((page.count("button", "Prata in"), page.count("button", "Bild")), (0, 0));
}
