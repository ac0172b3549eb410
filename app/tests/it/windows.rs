//! What stands in the phone's storage when several windows write there, or when it cannot be read.

use stegvis_shared::sync::ActionKind;

use crate::journeys::{left_to_samir, paired};
use crate::world::CODE;

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
fn another_person_on_the_phone_starts_with_nothing_of_the_first() {
    let (world, mut page) = left_to_samir();
    world.fail_syncs();
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    world.start_offline();
    let page = world.open();
    assert!(!page.shows("Svenska och mat"), "{}", page.text());
}
