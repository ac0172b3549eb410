//! The PIN: set and asked for, wrong and forgotten, in one window and in two.

use stegvis_app::platform::Wake;

use crate::journeys::paired;
use crate::page::Page;
use crate::world::{CODE, World};

const PIN: &str = "1234";
const WRONG: &str = "4321";
const MINUTE_S: i64 = 60;

fn go_to_pin(page: &mut Page) {
    page.press("link", "Amina");
    let name = if page.shows("PIN På") { "PIN På" } else { "PIN Av" };
    page.press("link", name);
}

fn set(page: &mut Page, pin: &str) {
    go_to_pin(page);
    page.write("Ny PIN, 4 till 6 siffror", pin);
    page.write("Samma PIN en gång till", pin);
    page.press("button", "Slå på PIN");
}

/// A phone that has been let in, with its plan, and has a PIN.
fn with_pin() -> (World, Page) {
    let (world, mut page) = paired();
    set(&mut page, PIN);
    assert!(page.shows("Nu frågar Stegvis efter din nya PIN."), "{}", page.text());
    (world, page)
}

fn enter(page: &mut Page, pin: &str) {
    page.write("Skriv din PIN", pin);
    page.press("button", "Öppna");
}

fn is_locked(page: &Page) -> bool {
    page.count("heading", "Skriv din PIN") == 1 && !page.shows("Svenska och mat") && !page.shows("Amina")
}

/// No PIN, and nothing but who needs a new code, in which language.
fn has_nothing_left(world: &World) {
    assert_eq!(world.wrong_pins(), None);
    let kept = world.kept();
    assert!(
        kept.iter().all(|name| ["languages", "session", "settings"].contains(&name.as_str())),
        "{kept:?}"
    );
    assert!(!world.text("session").contains("refresh-"), "{}", world.text("session"));
}

#[test]
fn a_start_asks_for_the_pin_and_shows_nothing_before() {
    let (world, page) = with_pin();
    drop(page);
    let syncs = world.syncs();
    let mut page = world.open();
    assert!(is_locked(&page), "{}", page.text());
    assert_eq!(world.syncs(), syncs, "nothing is asked of the server");
    assert_eq!(page.faults(), Vec::<String>::new());
    for key in ["1", "2", "2", "Sudda", "3", "4"] {
        page.press("button", key);
    }
    page.press("button", "Öppna");
    assert!(page.shows("Svenska och mat"), "{}", page.text());
    assert!(world.syncs() > syncs, "unlocking asks at once");
}

#[test]
fn digits_of_another_keyboard_open_too() {
    let (world, page) = with_pin();
    drop(page);
    let mut page = world.open();
    enter(&mut page, "١٢٣٤");
    assert!(page.shows("Svenska och mat"), "{}", page.text());
}

#[test]
fn what_was_not_sent_goes_after_unlocking() {
    let (world, mut page) = with_pin();
    page.press("link", "I dag");
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    drop(page);
    let mut page = world.open();
    world.set_online(&mut page, true);
    assert!(is_locked(&page) && world.applied().is_empty(), "{}", page.text());
    enter(&mut page, PIN);
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
    assert_eq!(world.applied().len(), 1);
}

#[test]
fn out_of_sight_for_five_minutes_it_locks_and_comes_back_to_the_same_screen() {
    let (world, mut page) = with_pin();
    page.press("link", "Coach");
    page.write("Skriv till Karin", "Hej då");
    world.wake(&mut page, Wake::Hidden);
    world.pass(&mut page, 5 * MINUTE_S - 1);
    world.wake(&mut page, Wake::Visible);
    assert!(page.shows("Karin"), "not yet: {}", page.text());

    world.wake(&mut page, Wake::Hidden);
    world.pass(&mut page, 5 * MINUTE_S);
    assert!(is_locked(&page), "while nobody looks: {}", page.text());
    world.wake(&mut page, Wake::Visible);
    enter(&mut page, PIN);
    assert_eq!(page.value("Skriv till Karin"), "Hej då");
    // What goes back is heard once, by the screens that are there.
    world.go_back(&mut page);
    assert!(page.shows("Klart") || page.shows("PIN"), "{}", page.text());
}

#[test]
fn a_clock_turned_back_while_nobody_looks_locks() {
    let (world, mut page) = with_pin();
    world.wake(&mut page, Wake::Hidden);
    world.set_now(crate::world::NOW.plus_millis(-1_000));
    world.wake(&mut page, Wake::Visible);
    assert!(is_locked(&page), "{}", page.text());
}

#[test]
fn what_there_is_no_room_for_is_covered_and_not_lost() {
    let (world, mut page) = with_pin();
    page.press("link", "Coach");
    world.set_online(&mut page, false);
    world.leave_room_for(10);
    page.write("Skriv till Karin", "Hej!");
    page.press("button", "Skicka");
    world.wake(&mut page, Wake::Hidden);
    world.pass(&mut page, 6 * MINUTE_S);
    assert!(is_locked(&page), "{}", page.text());
    world.set_online(&mut page, true);
    enter(&mut page, PIN);
    assert!(page.shows("Hej!"), "{}", page.text());
    assert_eq!(world.applied().len(), 1);
}

#[test]
fn wrong_pins_are_told_then_must_wait_and_the_tenth_takes_everything_away() {
    let (world, page) = with_pin();
    drop(page);
    let mut page = world.open();
    enter(&mut page, "12");
    assert!(page.shows("En PIN har 4 till 6 siffror."), "{}", page.text());
    for left in [9, 8, 7, 6] {
        enter(&mut page, WRONG);
        assert!(
            page.shows("Det var inte rätt PIN.")
                && page.shows(&format!("Du kan försöka {left} gånger till.")),
            "{}",
            page.text()
        );
    }
    for (wait, left) in [(1, "5 gånger"), (5, "4 gånger"), (15, "3 gånger"), (30, "2 gånger"), (60, "1 gång")]
    {
        enter(&mut page, WRONG);
        let minutes = if wait == 1 { "minut" } else { "minuter" };
        assert!(
            page.shows(&format!("Vänta {wait} {minutes} innan")) && page.shows(&format!("{left} till")),
            "{}",
            page.text()
        );
        let count = world.wrong_pins();
        enter(&mut page, PIN);
        assert!(is_locked(&page) && world.wrong_pins() == count, "nothing is tried: {}", page.text());
        // The wait goes on over a restart.
        drop(page);
        page = world.open();
        assert!(page.shows(&format!("Vänta {wait} {minutes} innan")), "{}", page.text());
        world.pass(&mut page, wait * MINUTE_S);
        assert!(!page.shows("Vänta"), "{}", page.text());
    }
    enter(&mut page, WRONG);
    assert!(page.shows("fel för många gånger"), "{}", page.text());
    has_nothing_left(&world);
}

#[test]
fn who_is_killed_after_the_last_try_is_not_let_in() {
    let (world, page) = with_pin();
    drop(page);
    world.count_wrong_pins(10);
    let page = world.open();
    assert!(page.shows("fel för många gånger"), "{}", page.text());
    has_nothing_left(&world);
}

#[test]
fn a_forgotten_pin_leads_to_a_new_code_and_says_what_is_lost() {
    let (world, page) = with_pin();
    drop(page);
    let mut page = world.open();
    page.press("button", "Jag har glömt min PIN");
    assert!(
        page.part("lock-forgotten").is_some_and(|sheet| sheet.contains("Det försvinner.")),
        "{}",
        page.text()
    );
    page.press("button", "Försök en gång till");
    assert!(page.part("lock-forgotten").is_none() && is_locked(&page), "{}", page.text());
    page.press("button", "Jag har glömt min PIN");
    page.press("button", "Ta bort och skriv en ny kod");
    assert!(page.shows("Din PIN var glömd"), "{}", page.text());

    world.new_code("amina");
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    page.press("button", "Hoppa över");
    assert!(page.shows("Svenska och mat"), "{}", page.text());
    drop(page);
    let page = world.open();
    assert!(page.shows("Svenska och mat"), "one starts without a PIN: {}", page.text());
}

#[test]
fn the_pin_is_changed_and_removed_by_who_knows_it() {
    let (world, mut page) = with_pin();
    page.press("button", "Byt PIN");
    page.write("Din PIN nu", WRONG);
    page.write("Ny PIN, 4 till 6 siffror", "567890");
    page.write("Samma PIN en gång till", "567891");
    page.press("button", "Byt PIN");
    assert!(page.shows("Du skrev två olika."), "{}", page.text());
    page.write("Samma PIN en gång till", "567890");
    page.press("button", "Byt PIN");
    assert!(page.shows("Det var inte rätt PIN.") && page.shows("9 gånger"), "{}", page.text());
    page.write("Din PIN nu", PIN);
    page.write("Ny PIN, 4 till 6 siffror", "567890");
    page.write("Samma PIN en gång till", "567890");
    page.press("button", "Byt PIN");
    assert!(page.shows("Klart. Nu frågar Stegvis efter din nya PIN."), "{}", page.text());
    assert_eq!(page.faults(), Vec::<String>::new());
    drop(page);

    let mut page = world.open();
    enter(&mut page, PIN);
    assert!(is_locked(&page), "{}", page.text());
    enter(&mut page, "567890");
    go_to_pin(&mut page);
    page.press("button", "Stäng av PIN");
    page.write("Din PIN nu", "567890");
    page.press("button", "Stäng av PIN");
    assert!(page.shows("Nu frågar Stegvis inte efter någon PIN."), "{}", page.text());
    drop(page);
    let page = world.open();
    assert!(page.shows("Svenska och mat"), "{}", page.text());
}

#[test]
fn a_pin_that_is_set_in_one_window_locks_the_other() {
    let (world, mut first) = paired();
    let mut second = world.open();
    set(&mut second, PIN);
    world.tell_windows();
    first.settle();
    second.settle();
    assert!(is_locked(&first), "{}", first.text());
    assert!(second.shows("Nu frågar Stegvis efter din nya PIN."), "{}", second.text());
    enter(&mut first, PIN);
    first.press("link", "I dag");
    first.press("button", "Jag kommer");
    assert!(first.shows("Svaret är skickat till Karin."), "{}", first.text());

    second.press("button", "Stäng av PIN");
    second.write("Din PIN nu", PIN);
    let mut third = world.open();
    assert!(is_locked(&third), "{}", third.text());
    second.press("button", "Stäng av PIN");
    world.tell_windows();
    third.settle();
    assert!(third.shows("Svenska och mat"), "it opens when the PIN is gone: {}", third.text());
}

#[test]
fn signing_out_and_another_person_forget_the_pin() {
    let (world, mut page) = with_pin();
    page.press("link", "I dag");
    page.press("link", "Amina");
    page.press("button", "Logga ut");
    page.press("button", "Logga ut");
    assert_eq!(world.wrong_pins(), None);
    drop(page);
    let page = world.open();
    assert!(page.shows("Öppna med koden"), "{}", page.text());
    drop(page);

    let (world, mut page) = with_pin();
    world.end_session();
    page.press("link", "I dag");
    page.press("button", "Jag kommer");
    world.new_code("samir");
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    assert_eq!(world.wrong_pins(), None);
}

#[test]
fn who_is_erased_has_no_pin_any_more() {
    let (world, mut page) = with_pin();
    world.erase();
    page.press("link", "I dag");
    page.press("button", "Jag kommer");
    assert_eq!(world.wrong_pins(), None, "{}", page.text());
}

#[test]
fn the_lock_waits_for_no_list_of_languages_though_the_choice_is_lost() {
    let (world, page) = with_pin();
    drop(page);
    world.lose("settings");
    world.hold_an_answer();
    assert!(is_locked(&world.open()));
}

#[test]
fn the_locked_app_speaks_another_language_when_asked() {
    let (world, page) = with_pin();
    drop(page);
    let mut page = world.open();
    page.press("button", "Svenska");
    page.press("button", "العربية arabiska");
    assert_eq!(world.dress().lang, "ar");
    assert!(is_locked(&page), "{}", page.text());
    enter(&mut page, PIN);
    assert!(!is_locked(&page), "{}", page.text());
    assert_eq!(world.applied().len(), 1, "the server hears of it then");
}
