//! What the coach has changed: on Today in words, in the schedule as a mark, until it has been read.

use stegvis_shared::id::ActivityId;
use stegvis_shared::sync::News;

use crate::journeys::paired;
use crate::world::{World, news, phrase};

/// The activities of Amina's plan.
const COOKING: Option<ActivityId> = Some(ActivityId::from_bytes([1; 16]));
const WALK: Option<ActivityId> = Some(ActivityId::from_bytes([2; 16]));

#[test]
fn what_the_coach_changed_is_told_until_it_is_read() {
    let (world, mut page) = paired();
    assert_eq!(page.part("news"), None);
    world.publish([(
        40,
        news([
            (News::Cancelled, "Svenska och mat", COOKING, &[13, 14]),
            (News::Moved, "Promenad med gruppen", WALK, &[]),
            (News::Removed, "Simning", COOKING, &[]),
            (News::GoalAdded, "Ringa en vän", None, &[]),
        ]),
    )]);
    page.settle();
    let told = page.part("news").unwrap();
    for words in [
        "Karin har ändrat i din plan",
        "Inställt",
        "Svenska och mat",
        "I dag",
        "Ny tid",
        "I dag, 13:00",
        "Borttaget",
        "Simning",
        "Nytt mål",
    ] {
        assert!(told.contains(words), "{words} in {told}");
    }
    assert!(!told.contains("13 oktober") && !told.contains("I går"), "what is past is no news: {told}");
    page.press("link", "Schema");
    assert!(page.shows("Ny tid"), "also where the time stands: {}", page.text());
    page.press("link", "I dag");
    page.press("button", "Okej");
    assert_eq!(page.part("news"), None);
    page.press("link", "Schema");
    assert!(!page.shows("Ny tid"));
    drop(page);
    assert_eq!(world.open().part("news"), None, "also at the next start");
}

#[test]
fn many_changes_are_counted_and_old_ones_left_out() {
    let (world, mut page) = paired();
    world.publish([(40, news([(News::Cancelled, "Svenska och mat", COOKING, &[12, 13])]))]);
    page.settle();
    assert_eq!(page.part("news"), None, "all of it is past");
    world.publish([(40, news([(News::GoalAdded, "Ringa en vän", None, &[]); 8]))]);
    page.settle();
    let told = page.part("news").unwrap();
    assert_eq!((told.matches("Nytt mål").count(), told.contains("och 2 till")), (6, true), "{told}");
}

#[test]
fn what_is_gone_is_told_by_its_kind_in_the_own_language() {
    let world = World::new();
    let mut page = world.open_link();
    page.press("link", "Svenska");
    page.press("button", "العربية arabiska");
    world.publish([
        (
            40,
            news([
                (News::Removed, "Simning", COOKING, &[]),
                (News::Added, "Promenad med gruppen", WALK, &[]),
            ]),
        ),
        (41, phrase("Promenad med gruppen", "نزهة مع المجموعة")),
    ]);
    page.settle();
    page.press("link", "اليوم");
    let told = page.part("news").unwrap();
    assert!(told.contains("الطبخ") && told.contains("نزهة مع المجموعة"), "{told}");
}
