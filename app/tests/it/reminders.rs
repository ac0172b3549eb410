//! Reminders, as a participant meets them: what they are, the phone's question, what one chooses.

use stegvis_app::platform::PushStanding;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::reminders::{QuietHours, ReminderWishes};

use crate::page::Page;
use crate::world::World;

/// A phone with a plan, on the screen of reminders.
fn at_reminders(world: &World) -> Page {
    let mut page = world.open_link();
    page.press("link", "Amina");
    page.press("link", "Påminnelser");
    page
}

fn allowing() -> (World, Page) {
    let world = World::new();
    world.allow_pushes();
    let page = at_reminders(&world);
    (world, page)
}

fn quiet(from: &str, until: &str) -> QuietHours {
    QuietHours { from: from.parse().unwrap(), until: until.parse().unwrap() }
}

#[test]
fn a_phone_without_notifications_hears_nothing_of_reminders() {
    let world = World::new();
    let mut page = world.open_link();
    page.press("link", "Amina");
    assert!(!page.shows("Påminnelser"), "{}", page.text());
}

#[test]
fn it_is_explained_who_sees_them_before_the_phone_asks() {
    let (world, page) = allowing();
    assert!(page.shows("inte vad") && page.shows("kan inte läsa dem"), "{}", page.text());
    assert!(page.shows("Telefonen frågar om Stegvis får visa aviseringar"), "{}", page.text());
    assert_eq!(page.faults(), Vec::<String>::new());
    assert!(!world.takes_pushes() && world.reminds_of().is_none());
}

#[test]
fn one_press_reminds_of_all_but_not_at_night() {
    let (world, mut page) = allowing();
    page.press("button", "Påminn mig");
    assert!(page.shows("Telefonen påminner dig"), "{}", page.text());
    let usual =
        ReminderWishes { evening: true, hour: true, news: true, quiet: Some(quiet("21:00", "07:00")) };
    assert_eq!(world.reminds_of(), Some(usual));
    assert!(page.is_checked("Kvällen innan") && page.is_checked("En timme innan"));
    assert_eq!(page.faults(), Vec::<String>::new());

    // It is so when one comes back, as both say it.
    page.press("link", "I dag");
    page.press("link", "Amina");
    page.press("link", "Påminnelser");
    assert!(page.shows("Telefonen påminner dig"), "{}", page.text());
}

#[test]
fn what_one_chooses_is_what_the_server_reminds_of() {
    let (world, mut page) = allowing();
    page.press("button", "Påminn mig");
    page.press("checkbox", "Kvällen innan");
    page.press("checkbox", "Meddelanden och ny plan");
    page.choose("Tyst från klockan", 19);
    let wished =
        ReminderWishes { evening: false, hour: true, news: false, quiet: Some(quiet("19:00", "07:00")) };
    assert_eq!(world.reminds_of(), Some(wished));
    assert!(!page.is_checked("Kvällen innan"));
    page.choose("Tyst till klockan", 19);
    assert_eq!(world.reminds_of(), Some(ReminderWishes { quiet: None, ..wished }));
}

#[test]
fn stopping_is_undone_by_one_press() {
    let (world, mut page) = allowing();
    page.press("button", "Påminn mig");
    page.press("button", "Sluta påminna");
    assert!(!world.takes_pushes() && world.reminds_of().is_none());
    page.press("button", "Påminn mig");
    assert!(world.takes_pushes() && world.reminds_of().is_some());
}

#[test]
fn without_network_the_phone_itself_takes_no_more_and_a_choice_goes_back() {
    let (world, mut page) = allowing();
    page.press("button", "Påminn mig");
    world.set_online(&mut page, false);
    page.press("checkbox", "En timme innan");
    assert!(page.is_checked("En timme innan"), "it is still so");
    assert!(page.part("reminders-failure").unwrap().contains("Det går inte att nå servern"));
    page.press("button", "Sluta påminna");
    assert!(!world.takes_pushes());
    assert_eq!(page.part("reminders-failure"), None);
    // The push service tells the server.
    assert!(world.reminds_of().is_some());
}

#[test]
fn whoever_comes_without_network_loses_no_choice() {
    let (world, mut page) = allowing();
    page.press("button", "Påminn mig");
    page.press("checkbox", "En timme innan");
    let wished = world.reminds_of();
    drop(page);
    world.start_offline();
    let mut page = world.open();
    page.press("link", "Amina");
    page.press("link", "Påminnelser");
    assert!(page.part("reminders-failure").is_some(), "{}", page.text());
    world.set_online(&mut page, true);
    page.press("button", "Påminn mig");
    assert_eq!(world.reminds_of(), wished);
    assert!(!page.is_checked("En timme innan"));
}

#[test]
fn a_phone_that_cannot_says_what_to_do() {
    for (standing, words) in [
        (PushStanding::Denied, "Öppna webbläsarens inställningar"),
        (PushStanding::NotInstalled, "Lägg till på hemskärmen"),
        (PushStanding::Absent, "Den här webbläsaren kan inte påminna"),
    ] {
        let world = World::new();
        world.answer_pushes(standing);
        let page = at_reminders(&world);
        assert!(page.part("reminders-cannot").unwrap().contains(words), "{}", page.text());
        assert_eq!(page.count("button", "Påminn mig"), 0);
        assert_eq!(page.faults(), Vec::<String>::new());
    }
}

#[test]
fn owner_who_says_no_is_told_how_to_change_it() {
    let (world, mut page) = allowing();
    world.answer_pushes(PushStanding::Denied);
    page.press("button", "Påminn mig");
    assert!(page.part("reminders-cannot").unwrap().contains("tillåt aviseringar"), "{}", page.text());
    assert!(world.reminds_of().is_none());
}

#[test]
fn a_phone_that_fails_and_a_server_that_refuses_say_so() {
    let (world, mut page) = allowing();
    world.answer_pushes(PushStanding::Failed);
    page.press("button", "Påminn mig");
    assert!(page.part("reminders-failure").unwrap().contains("försök igen"), "{}", page.text());
    world.allow_pushes();
    world.fail(Some(ErrorCode::PushServiceUnknown));
    page.press("button", "Påminn mig");
    assert!(page.part("reminders-failure").unwrap().contains("Prova en annan webbläsare"), "{}", page.text());
    world.fail(None);
    page.press("button", "Påminn mig");
    assert!(page.shows("Telefonen påminner dig"), "{}", page.text());
}

#[test]
fn a_server_with_another_key_is_asked_anew() {
    let (world, mut page) = allowing();
    page.press("button", "Påminn mig");
    world.answer_pushes(PushStanding::On { key: "the-key-before".to_owned(), address: "{}".to_owned() });
    page.press("link", "I dag");
    page.press("link", "Amina");
    page.press("link", "Påminnelser");
    assert!(!page.shows("Telefonen påminner dig"), "{}", page.text());
    world.allow_pushes();
    page.press("button", "Påminn mig");
    assert!(page.shows("Telefonen påminner dig"), "{}", page.text());
}

#[test]
fn signing_out_takes_the_notifications_away() {
    let (world, mut page) = allowing();
    page.press("button", "Påminn mig");
    page.press("link", "I dag");
    page.press("link", "Amina");
    page.press("button", "Logga ut");
    page.press("button", "Logga ut");
    assert!(!world.takes_pushes());
}
