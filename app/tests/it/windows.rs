//! What stands in the phone's storage when several windows write there, when it cannot be read, or when it is gone.

use stegvis_shared::sync::ActionKind;

use crate::journeys::{left_to_samir, paired};
use crate::world::{CODE, NOW};

#[test]
fn two_windows_lose_nothing_of_each_other() {
    let (world, mut first) = paired();
    let mut second = world.open();
    world.start_offline();
    first.press("button", "Jag kommer");
    second.press("link", "Coach");
    second.write("Skriv till Karin", "Hej!");
    second.press("button", "Skicka");

    world.set_online(&mut second, true);
    let kinds: Vec<ActionKind> = world.applied().into_iter().map(|action| action.kind).collect();
    assert!(
        matches!(kinds.as_slice(), [ActionKind::Answer { .. }, ActionKind::SendMessage { .. }]),
        "{kinds:#?}"
    );
    world.tell_windows();
    first.settle();
    assert!(first.shows("Svaret är skickat till Karin."), "{}", first.text());
}

#[test]
fn late_answer_in_one_window_takes_the_other_not_back() {
    let (world, mut first) = paired();
    let mut second = world.open();
    world.hold_an_answer();
    first.press("button", "Jag kommer");
    assert!(first.shows("Svaret är sparat på telefonen."), "{}", first.text());
    world.coach_looks();
    second.settle();
    assert!(second.shows("Karin har sett ditt svar."), "{}", second.text());

    world.let_it_come();
    first.settle();
    assert!(first.shows("Karin har sett ditt svar."), "{}", first.text());
    assert_eq!(world.applied().len(), 1);
}

#[test]
fn signing_out_in_one_window_signs_the_other_out() {
    let (world, mut first) = paired();
    let mut second = world.open();
    second.press("link", "Amina");
    second.press("button", "Logga ut");
    second.press("button", "Logga ut");
    world.tell_windows();
    first.settle();
    assert!(!first.shows("Svenska och mat"), "{}", first.text());
}

#[test]
fn damaged_outbox_is_told_and_the_plan_stays() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    world.damage("outbox");
    let mut page = world.open();
    assert!(page.part("lost").is_some() && page.shows("Svenska och mat"), "{}", page.text());
    page.press("button", "Okej");
    assert!(page.part("lost").is_none(), "{}", page.text());

    page.press("button", "Jag kommer");
    let mut page = world.open();
    assert!(page.part("lost").is_none(), "what was written over it can be read: {}", page.text());
    world.set_online(&mut page, true);
    assert_eq!(world.applied().len(), 1);
}

#[test]
fn damaged_copy_comes_again_from_the_server_and_what_was_done_is_sent() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    world.damage("copy");
    let mut page = world.open();
    world.set_online(&mut page, true);
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
    assert_eq!(world.applied().len(), 1);
}

#[test]
fn copy_of_an_older_form_comes_again_from_the_server_and_what_was_done_is_sent() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    let now = NOW.as_millis();
    world.update_app("copy", &format!("[{now},7200]"), &format!(r#"{{"now":{now},"offset_s":7200}}"#));
    let mut page = world.open();
    assert!(page.part("lost").is_none() && !page.shows("Svenska och mat"), "{}", page.text());
    world.set_online(&mut page, true);
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
    assert_eq!(world.applied().len(), 1);
}

#[test]
fn another_person_on_the_phone_starts_with_nothing_of_the_first() {
    let (world, mut page) = left_to_samir();
    world.fail_syncs();
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    world.start_offline();
    let page = world.open();
    assert!(!page.shows("Svenska och mat"), "{}", page.text());
}

#[test]
fn what_a_newer_app_wrote_is_left_alone_and_the_old_app_says_so() {
    for names in [&["session", "copy", "outbox"][..], &["session"], &["outbox"]] {
        let (world, mut page) = paired();
        world.set_online(&mut page, false);
        page.press("button", "Jag kommer");
        drop(page);
        let kept = world.text("outbox");
        world.make_newer(names);
        let mut page = world.open();
        assert!(page.shows("Appen behöver uppdateras."), "{names:?}: {}", page.text());
        assert_eq!(page.count("textbox", "Skriv koden"), 0, "nobody is asked for a code: {}", page.text());
        world.set_online(&mut page, true);
        drop(page);
        assert_eq!(world.text("outbox"), kept, "{names:?}");

        world.make_newer(&[]);
        let page = world.open();
        assert!(page.shows("Svaret är skickat till Karin."), "{names:?}: {}", page.text());
    }
}

#[test]
fn a_newer_app_in_another_window_is_told_and_nobody_is_signed_out() {
    let (world, mut page) = paired();
    world.make_newer(&["session", "copy", "outbox"]);
    world.tell_windows();
    page.settle();
    assert!(page.shows("Appen behöver uppdateras.") && page.shows("Svenska och mat"), "{}", page.text());
    page.press("button", "Jag kommer");
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
}

#[test]
fn a_storage_that_stumbles_signs_nobody_out() {
    let (world, mut page) = paired();
    world.refuse_storage(true);
    world.tell_windows();
    page.settle();
    assert!(page.part("not-kept").is_some() && page.shows("Svenska och mat"), "{}", page.text());
    page.press("button", "Jag kommer");
    world.refuse_storage(false);
    page.press("link", "Coach");
    page.write("Skriv till Karin", "Hej!");
    page.press("button", "Skicka");
    assert!(page.part("not-kept").is_none(), "{}", page.text());
    world.start_offline();
    let mut page = world.open();
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
    page.press("link", "Coach");
    assert!(page.shows("Hej!"), "{}", page.text());
}

#[test]
fn an_emptied_phone_says_what_happened_and_takes_a_new_code() {
    let (world, page) = paired();
    drop(page);
    world.empty_storage();
    let mut page = world.open();
    page.press("button", "Svenska");
    assert!(page.shows("Telefonen har tagit bort"), "{}", page.text());
    drop(page);
    let mut page = world.open();
    assert!(page.shows("Telefonen har tagit bort"), "until one is in again: {}", page.text());
    world.new_code("amina");
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    page.press("button", "Hoppa över");
    assert!(page.shows("Svenska och mat"), "{}", page.text());
}

#[test]
fn who_has_signed_out_is_not_told_that_something_is_gone() {
    let (world, mut page) = paired();
    page.press("link", "Amina");
    page.press("button", "Logga ut");
    page.press("button", "Logga ut");
    let page = world.open();
    assert!(page.shows("Öppna med koden"), "{}", page.text());
}

#[test]
fn emptied_under_the_open_app_everything_is_put_back() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    page.press("link", "Coach");
    page.write("Skriv till Karin", "Hej");
    world.empty_storage();
    world.tell_windows();
    page.settle();
    drop(page);
    assert_eq!(world.kept(), ["copy", "draft", "outbox", "session", "settings"]);
    let mut page = world.open();
    world.set_online(&mut page, true);
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
    assert_eq!(world.applied().len(), 1);
}

#[test]
fn emptied_between_two_reads_everything_is_put_back() {
    for reads in 0..7 {
        let (world, mut page) = paired();
        world.set_online(&mut page, false);
        page.press("button", "Jag kommer");
        world.empty_storage_after(reads);
        // A storage that is being emptied says so when it begins and when it is gone.
        for _ in 0..2 {
            world.tell_windows();
            page.settle();
        }
        assert!(page.shows("Svenska och mat"), "after {reads} reads: {}", page.text());
        drop(page);
        let mut page = world.open();
        world.set_online(&mut page, true);
        assert!(page.shows("Svaret är skickat till Karin."), "after {reads} reads: {}", page.text());
    }
}

#[test]
fn emptied_without_a_word_the_next_thing_that_is_done_puts_the_plan_back() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    world.empty_storage();
    page.press("link", "Coach");
    page.write("Skriv till Karin", "Hej!");
    page.press("button", "Skicka");
    assert!(page.shows("Hej!"), "{}", page.text());
    assert!(world.text("outbox").contains("Hej!") && world.text("outbox").contains("answer"));
    world.set_online(&mut page, true);
    assert_eq!(world.applied().len(), 2);
}

#[test]
fn with_room_for_what_was_done_alone_that_is_kept() {
    let (world, mut page) = paired();
    world.leave_room_for(1_000);
    world.publish([(crate::world::PROFILE, stegvis_shared::sync::Item::Profile(crate::world::profile()))]);
    page.settle();
    assert!(page.part("not-kept").is_some(), "the plan has no room any more: {}", page.text());
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    assert!(world.text("outbox").contains("answer"), "{}", world.text("outbox"));
}

#[test]
fn a_phone_that_keeps_nothing_says_so_before_the_code_and_works() {
    let world = crate::world::World::new();
    world.refuse_storage(true);
    let mut page = world.open();
    page.press("button", "Svenska");
    assert!(page.shows("Här sparas inget"), "{}", page.text());
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    page.press("button", "Hoppa över");
    assert!(page.shows("Här sparas inget") && page.shows("Svenska och mat"), "{}", page.text());
    page.press("button", "Jag kommer");
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
}
