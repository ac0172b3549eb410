//! Swedish to practise before an activity.

use crate::journeys::paired;
use crate::page::Page;

const TO_SAY: &str = "Bra att kunna säga";

fn in_arabic(page: &mut Page) {
    page.press("link", "Svenska");
    page.press("button", "العربية arabiska");
    page.press("link", "اليوم");
}

#[test]
fn phrases_of_the_next_activity_are_one_press_from_today() {
    let (_, mut page) = paired();
    page.press("button", TO_SAY);
    assert_eq!(page.count("dialog", TO_SAY), 1);
    let sheet = page.part("phrases").unwrap();
    for text in ["Matlagning", "Vill du smaka?", "Alltid bra att kunna", "Kan du hjälpa mig?"] {
        assert!(sheet.contains(text), "{text} in {sheet}");
    }
    assert!(!sheet.contains("Hur långt ska vi gå?"), "{sheet}");
    assert_eq!(page.count("button", "Lyssna Tyst Vill du smaka?"), 1, "{}", page.text());
    page.press("button", "Stäng");
    assert_eq!(page.count("dialog", TO_SAY), 0);
}

#[test]
fn each_activity_has_its_own_phrases() {
    let (_, mut page) = paired();
    page.press("link", "13:00 Promenad med gruppen");
    page.press("button", TO_SAY);
    let sheet = page.part("phrases").unwrap();
    assert!(sheet.contains("Hur långt ska vi gå?") && !sheet.contains("Vill du smaka?"), "{sheet}");
}

#[test]
fn swedish_stands_over_what_it_means_and_is_marked_as_swedish() {
    let (world, mut page) = paired();
    in_arabic(&mut page);
    assert_eq!(world.dress().dir, "rtl");
    page.press("button", TO_SAY);
    let sheet = page.part("phrases").unwrap();
    assert!(sheet.contains("Vill du smaka? هل تريد أن تذوق؟"), "{sheet}");
    assert_eq!(page.lang_of("Vill du smaka?").as_deref(), Some("sv"));
    assert_eq!(page.lang_of("Jag äter inte …").as_deref(), Some("sv"), "also where nobody has translated it");
    assert_ne!(page.lang_of("هل تريد أن تذوق؟").as_deref(), Some("sv"));
    assert!(sheet.contains("Ingen har kontrollerat."), "{sheet}");
}

#[test]
fn phrases_need_no_network_once_they_are_on_the_phone() {
    let (world, mut page) = paired();
    in_arabic(&mut page);
    drop(page);
    world.start_offline();
    let mut page = world.open();
    page.press("button", TO_SAY);
    assert!(page.part("phrases").unwrap().contains("هل تريد أن تذوق؟"), "{}", page.text());
}

#[test]
fn phone_without_phrases_offers_none_until_it_has_network() {
    let (world, mut page) = paired();
    in_arabic(&mut page);
    drop(page);
    world.lose("phrases-ar");
    world.start_offline();
    let mut page = world.open();
    assert_eq!(page.count("button", TO_SAY), 0, "{}", page.text());
    world.set_online(&mut page, true);
    world.wake(&mut page, stegvis_app::platform::Wake::Visible);
    assert_eq!(page.count("button", TO_SAY), 1, "{}", page.text());
}

#[test]
fn phrases_are_fetched_once_somebody_is_in_and_once_only() {
    let world = crate::world::World::new();
    let page = world.open();
    assert!(!world.kept().contains(&"phrases-sv".to_owned()), "{}", page.text());
    drop(page);
    drop(world.open_link());
    assert!(world.kept().contains(&"phrases-sv".to_owned()));
    let fetched = world.phrasebooks();
    drop(world.open());
    assert_eq!((fetched, world.phrasebooks()), (1, 1));
}

#[test]
fn phrases_that_this_app_cannot_read_are_fetched_again() {
    let world = crate::world::World::new();
    drop(world.open_link());
    world.age_phrases("phrases-sv");
    let mut page = world.open();
    page.press("button", TO_SAY);
    assert!(page.part("phrases").unwrap().contains("Vill du smaka?"), "{}", page.text());
    assert_eq!(world.phrasebooks(), 2);
}
