//! What one wishes of goals: a smaller step, and goals of one's own.

use stegvis_shared::sync::ActionKind;

use crate::journeys::{kinds, paired};
use crate::page::Page;
use crate::world::World;

/// The staircase of a phone that is signed in.
fn on_the_staircase() -> (World, Page) {
    let (world, mut page) = paired();
    page.press("link", "Trappan");
    (world, page)
}

/// Proposes what is typed.
fn propose(page: &mut Page, text: &str) {
    page.press("button", "Föreslå ett eget mål");
    page.write("Eller skriv ditt eget mål", text);
    page.press("button", "Skicka");
}

#[test]
fn an_own_goal_is_proposed_without_network_seen_and_taken_back() {
    let (world, mut page) = on_the_staircase();
    world.set_online(&mut page, false);
    propose(&mut page, " Cykla till kursen ");
    assert_eq!(page.part("propose"), None);
    let told = page.part("own-goal").unwrap();
    assert!(told.contains("Min önskan: Cykla till kursen Det är sparat på telefonen."), "{told}");
    drop(page);
    world.start_offline();
    let mut page = world.open();
    page.press("link", "Trappan");
    assert!(page.part("own-goal").is_some(), "{}", page.text());
    world.set_online(&mut page, true);
    assert!(page.part("own-goal").unwrap().contains("Det är skickat till Karin."), "{}", page.text());
    world.coach_looks();
    page.settle();
    assert!(page.part("own-goal").unwrap().contains("Karin har sett det."), "{}", page.text());
    page.press("button", "Ångra: Cykla till kursen");
    assert_eq!(page.part("own-goal"), None);
    let [ActionKind::ProposeGoal { step: 2, title }, ActionKind::WithdrawGoal(_)] = &kinds(&world)[..] else {
        panic!("{:?}", kinds(&world))
    };
    assert_eq!(title.as_str(), "Cykla till kursen");
    assert_eq!(page.faults(), Vec::<String>::new());
}

#[test]
fn who_would_rather_not_write_chooses_a_picture() {
    let (world, mut page) = on_the_staircase();
    page.press("button", "Föreslå ett eget mål");
    assert!(page.part("propose").unwrap().contains("Karin läser ditt mål och svarar dig."));
    page.press("button", "Åka buss själv");
    assert!(page.part("own-goal").unwrap().contains("Min önskan: Åka buss själv"), "{}", page.text());
    assert_eq!(kinds(&world).len(), 1);
}

#[test]
fn three_own_goals_wait_at_most() {
    let (_world, mut page) = on_the_staircase();
    for text in ["Cykla", "Simma", "Baka"] {
        propose(&mut page, text);
    }
    assert_eq!(page.count("button", "Föreslå ett eget mål"), 0);
    assert!(page.shows("Du har tre egna mål som väntar på svar från Karin."), "{}", page.text());
}

#[test]
fn what_is_typed_stays_and_what_is_too_long_is_told() {
    let (world, mut page) = on_the_staircase();
    page.press("button", "Föreslå ett eget mål");
    page.press("button", "Skicka");
    page.write("Eller skriv ditt eget mål", &"å".repeat(121));
    page.press("button", "Skicka");
    assert!(page.shows("Målet är för långt. Det får ha 120 tecken."), "{}", page.text());
    page.write("Eller skriv ditt eget mål", "Cykla");
    page.press("button", "Stäng");
    drop(page);
    let mut page = world.open();
    page.press("link", "Trappan");
    page.press("button", "Föreslå ett eget mål");
    assert_eq!(page.value("Eller skriv ditt eget mål"), "Cykla");
    page.press("button", "Skicka");
    page.press("button", "Föreslå ett eget mål");
    assert_eq!(page.value("Eller skriv ditt eget mål"), "");
    assert_eq!(kinds(&world).len(), 1);
}

#[test]
fn the_coachs_answer_stands_at_the_own_goal_until_it_is_put_away() {
    let (world, mut page) = on_the_staircase();
    propose(&mut page, "Bli läkare");
    world.answer_wishes("Bra! Vi börjar med svenskan.");
    page.settle();
    let told = page.part("wish-answer").unwrap();
    assert!(told.contains("Min önskan: Bli läkare Karin har svarat Bra! Vi börjar med svenskan."), "{told}");
    page.press("button", "Okej: Bli läkare");
    assert_eq!(page.part("wish-answer"), None);
    assert!(matches!(kinds(&world)[..], [ActionKind::ProposeGoal { .. }, ActionKind::WithdrawGoal(_)]));
}

#[test]
fn the_swedish_of_a_ready_made_goal_stands_under_it_and_before_the_coachs_answer() {
    let (world, mut page) = on_the_staircase();
    propose(&mut page, "ركوب الباص\nÅka buss själv");
    let told = page.part("own-goal").unwrap();
    assert!(told.contains("Min önskan: ركوب الباص Åka buss själv Det är skickat"), "{told}");
    world.answer_wishes("Bra!");
    page.settle();
    let told = page.part("wish-answer").unwrap();
    assert!(told.contains("Min önskan: ركوب الباص Åka buss själv Karin har svarat Bra!"), "{told}");
}

#[test]
fn a_smaller_step_is_asked_for_with_one_tap_and_taken_back() {
    let (world, mut page) = on_the_staircase();
    world.set_online(&mut page, false);
    page.press("link", "Ringa ett samtal på svenska Nu");
    page.press("button", "Det är för stort");
    let told = page.part("smaller-asked").unwrap();
    assert!(told.contains("Jag har bett om ett mindre steg Det är sparat på telefonen."), "{told}");
    world.set_online(&mut page, true);
    assert!(page.part("smaller-asked").unwrap().contains("Det är skickat till Karin."), "{}", page.text());
    page.press("link", "Trappan");
    assert!(page.shows("Ringa ett samtal på svenska Jag har bett om ett mindre steg"), "{}", page.text());
    page.press("link", "Ringa ett samtal på svenska Jag har bett om ett mindre steg Nu");
    page.press("button", "Ångra");
    assert_eq!(page.count("button", "Det är för stort"), 1);
    let asked = kinds(&world).into_iter().map(|kind| match kind {
        ActionKind::AskForSmaller { wanted, .. } => wanted,
        other => panic!("{other:?}"),
    });
    assert_eq!(asked.collect::<Vec<_>>(), [true, false]);
}

#[test]
fn the_coachs_word_stands_at_the_goal_and_one_can_ask_again() {
    let (world, mut page) = on_the_staircase();
    page.press("link", "Ringa ett samtal på svenska Nu");
    page.press("button", "Det är för stort");
    world.answer_wishes("Vi ringer tillsammans.");
    page.settle();
    assert!(page.part("wish-answer").unwrap().contains("Vi ringer tillsammans."), "{}", page.text());
    page.press("button", "Det är för stort");
    assert_eq!(page.part("wish-answer"), None);
    // What is done is not too big.
    page.press("button", "Jag har gjort det");
    assert_eq!(page.part("smaller-asked"), None);
    page.press("button", "Ångra");
    assert_eq!(page.count("button", "Det är för stort"), 1);
}
