//! How was it? Asked when something is over; nobody has to answer.

use stegvis_shared::domain::answer::{Answer, Feeling};
use stegvis_shared::sync::ActionKind;

use crate::journeys::{kinds, paired};

/// From ten past eight until an hour in the same day.
const fn until(hour: i64) -> i64 {
    (hour * 60 - 8 * 60 - 10) * 60
}

#[test]
fn when_something_is_over_three_faces_ask_how_it_was() {
    let (world, mut page) = paired();
    assert_eq!(page.part("how-was-it"), None);
    world.pass(&mut page, until(12));
    let asked = page.part("how-was-it").unwrap();
    assert!(
        asked.contains("Hur var det? Svenska och mat") && asked.contains("Du måste inte svara"),
        "{asked}"
    );
    page.press("radio", "Inte bra");
    let [ActionKind::Answer { answer, .. }] = kinds(&world)[..] else { panic!("{:?}", kinds(&world)) };
    assert_eq!(answer, Some(Answer::Was { feeling: Feeling::Bad }));
    let told = page.part("how-was-it").unwrap();
    assert!(told.contains("Svaret är skickat till Karin."), "{told}");
    assert_eq!(page.count("button", "Inte nu"), 0);
    // A slip of the finger is mended in the same place.
    page.press("radio", "Bra");
    let [.., ActionKind::Answer { answer, .. }] = kinds(&world)[..] else { panic!("{:?}", kinds(&world)) };
    assert_eq!(answer, Some(Answer::Was { feeling: Feeling::Good }));
    page.press("link", "Schema");
    assert!(page.shows("Bra"), "{}", page.text());
    page.press("link", "I dag");
    assert_eq!(page.part("how-was-it"), None, "nobody is asked twice");
}

#[test]
fn who_does_not_want_to_say_is_not_asked_again() {
    let (world, mut page) = paired();
    world.pass(&mut page, until(12));
    page.press("button", "Inte nu");
    assert_eq!(page.part("how-was-it"), None);
    drop(page);
    let mut page = world.open();
    assert_eq!(page.part("how-was-it"), None, "also at the next start");
    world.pass(&mut page, 2 * 60 * 60);
    let asked = page.part("how-was-it").unwrap();
    assert!(asked.contains("Promenad med gruppen"), "the next one is another: {asked}");
    assert_eq!(kinds(&world).len(), 0);
}
