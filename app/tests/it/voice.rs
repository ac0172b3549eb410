//! Voice notes and photos: what is sent of them, and when, and that nothing is lost. How one records is tried in a real
//! browser.

use stegvis_app::platform::Wake;
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind, MediaType};
use stegvis_shared::id::{AttachmentId, MessageId};
use stegvis_shared::sync::{ActionKind, Item, MessageItem, Receipt, Sender};

use crate::journeys::paired;
use crate::page::Page;
use crate::studio::{SOUND, Wish};
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
    let is_file = |name: &String| ["file-", "unsent-", "taken"].iter().any(|start| name.starts_with(start));
    world.kept().into_iter().filter(is_file).collect()
}

#[test]
fn voice_recorded_without_network_is_played_sent_later_and_read() {
    let (world, mut page) = at_messages();
    world.set_online(&mut page, false);
    page.press("button", "Prata in");
    assert_eq!(page.count("group", "Röstmeddelande"), 1, "{}", page.text());
    assert!(page.shows("0:12") && page.shows("På den här telefonen"), "{}", page.text());
    assert_eq!((sent(&world), world.uploads()), (vec![], 0));

    // The app is closed and opened again, still without network: the recording is there, and plays.
    drop(page);
    let mut page = world.open();
    page.press("link", "Coach");
    page.press("button", "Spela upp Pausa");
    assert_eq!(world.played(), [SOUND]);

    world.set_online(&mut page, true);
    assert!(page.shows("Skickat"), "{}", page.text());
    let [attachment] = sent(&world)[..] else { panic!("{:?}", sent(&world)) };
    assert_eq!(files(&world), [format!("file-{}", attachment.id)], "it stays as a cache");
    assert_eq!((attachment.check(), world.uploads()), (Ok(()), 1));
    world.coach_looks();
    page.settle();
    assert!(page.shows("Karin har läst"), "{}", page.text());
}

#[test]
fn what_is_thrown_away_leaves_the_phone() {
    let (world, mut page) = at_messages();
    world.wish(Wish::Throw);
    page.press("button", "Prata in");
    assert_eq!((files(&world), sent(&world), world.uploads()), (vec![], vec![], 0), "{}", page.text());
}

#[test]
fn what_was_not_sent_waits_and_is_sent_once_however_often_it_is_offered() {
    let (world, mut page) = at_messages();
    world.wish(Wish::Leave);
    page.press("button", "Prata in");
    assert_eq!((files(&world).len(), sent(&world)), (2, vec![]));
    drop(page);
    let noted = world.text("taken");
    world.wish(Wish::Send);
    for _ in 0..2 {
        let mut page = world.open();
        page.press("link", "Coach");
        page.mount_all();
        assert_eq!((sent(&world).len(), world.uploads()), (1, 1), "{}", page.text());
        assert!(!world.kept().contains(&"taken".to_owned()));
        // Killed between sending it and noting that.
        world.note_taken(&noted);
    }
}

#[test]
fn an_answer_does_not_wait_behind_a_voice_note() {
    let (world, mut page) = at_messages();
    world.hold_an_upload();
    page.press("button", "Prata in");
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
    world.fail_syncs_for(&mut page, |page| page.press("button", "Prata in"));
    assert_eq!((sent(&world), world.uploads()), (vec![], 1));
    world.lose_files();
    world.wake(&mut page, Wake::Visible);
    world.pass(&mut page, 10);
    world.pass(&mut page, 60);
    assert_eq!((sent(&world).len(), world.uploads()), (1, 2), "{}", page.text());
    assert!(page.shows("Skickat") && page.count("button", "Okej") == 0, "{}", page.text());
}

#[test]
fn a_token_that_has_run_out_is_renewed_for_the_bytes() {
    let (world, mut page) = at_messages();
    world.expire_token();
    page.press("button", "Prata in");
    assert_eq!((sent(&world).len(), world.uploads()), (1, 1), "{}", page.text());
}

#[test]
fn what_the_server_never_takes_is_told_and_holds_nothing_up() {
    let (world, mut page) = at_messages();
    world.refuse_files(Some(413));
    page.press("button", "Prata in");
    assert!(page.shows("kom inte fram"), "{}", page.text());
    page.press("button", "Okej");
    page.press("button", "Tack!");
    page.press("button", "Skicka");
    assert!(page.shows("Skickat"), "{}", page.text());
    assert_eq!(sent(&world), []);
}

#[test]
fn what_stands_between_phone_and_server_ends_no_recording() {
    for status in [403, 404, 408, 425, 502] {
        let (world, mut page) = at_messages();
        world.refuse_files(Some(status));
        page.press("button", "Prata in");
        assert!(!page.shows("kom inte fram") && sent(&world).is_empty(), "{status}: {}", page.text());
        world.refuse_files(None);
        world.pass(&mut page, 60);
        assert_eq!(sent(&world).len(), 1, "{status}: {}", page.text());
    }
}

#[test]
fn without_room_a_recording_is_in_memory_until_it_is_sent() {
    let (world, mut page) = at_messages();
    world.leave_room_for(0);
    world.set_online(&mut page, false);
    page.press("button", "Prata in");
    assert!(page.shows("Telefonen har inte plats att spara."), "{}", page.text());
    world.set_online(&mut page, true);
    assert_eq!((sent(&world).len(), world.uploads()), (1, 1), "{}", page.text());
}

#[test]
fn an_emptied_storage_gets_the_recording_back() {
    let (world, mut page) = at_messages();
    world.set_online(&mut page, false);
    page.press("button", "Prata in");
    let before = files(&world);
    world.empty_storage();
    world.tell_windows();
    page.settle();
    assert_eq!((files(&world), before.len()), (before, 1));
    world.set_online(&mut page, true);
    assert_eq!(sent(&world).len(), 1);
}

#[test]
fn a_photo_is_sent_and_has_a_name_for_ears() {
    let (world, mut page) = at_messages();
    page.press("button", "Bild");
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
    page.press("button", "Spela upp Pausa");
    assert_eq!(world.played(), Vec::<String>::new());
    world.set_online(&mut page, true);
    world.add_file(id, SOUND.as_bytes());
    page.press("button", "Spela upp Pausa");
    assert_eq!(world.played(), [SOUND]);
    drop(page);
    world.start_offline();
    let mut page = world.open();
    page.press("link", "Coach");
    page.press("button", "Spela upp Pausa");
    assert_eq!(world.played().len(), 2, "{}", page.text());
}

#[test]
fn nothing_of_it_is_left_for_the_next_one_on_the_phone() {
    let (world, mut page) = at_messages();
    world.set_online(&mut page, false);
    page.press("button", "Prata in");
    world.end_session();
    world.set_online(&mut page, true);
    world.new_code("samir");
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    page.press("link", "Coach");
    assert_eq!((files(&world), sent(&world)), (vec![], vec![]), "{}", page.text());
    assert!(!world.is_in_memory());
}

#[test]
fn who_signs_out_or_is_erased_leaves_nothing_of_it_in_memory() {
    for is_erased in [false, true] {
        let (world, mut page) = at_messages();
        world.set_online(&mut page, false);
        page.press("button", "Prata in");
        assert!(world.is_in_memory());
        if is_erased {
            world.erase();
            world.set_online(&mut page, true);
        } else {
            page.press("link", "Amina");
            page.press("button", "Logga ut");
            page.press("button", "Logga ut");
        }
        assert_eq!((files(&world), world.is_in_memory()), (vec![], false), "{}", page.text());
    }
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
