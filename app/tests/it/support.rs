//! Do you get the support that you need? Asked on Today; nobody has to answer.

use stegvis_shared::domain::support::Support;
use stegvis_shared::sync::ActionKind;

use crate::journeys::{kinds, paired};
use crate::page::Page;
use crate::world::{COOKING, World, occurrence};

/// A phone whose schedule has something of a week ago.
fn begun() -> (World, Page) {
    let (world, mut page) = paired();
    assert_eq!(page.part("support"), None, "nothing has been yet");
    world.publish([(40, occurrence(COOKING, 7, (10, 12), false))]);
    page.settle();
    (world, page)
}

#[test]
fn one_says_whether_one_gets_the_support_that_one_needs() {
    let (world, mut page) = begun();
    let asked = page.part("support").unwrap();
    assert!(asked.contains("Får du det stöd du behöver?"), "{asked}");
    assert!(asked.contains("Karin ser inte vad du svarar"), "{asked}");
    page.press("radio", "Nej");
    assert_eq!(kinds(&world), [ActionKind::TellSupport { support: Support::No }]);
    let told = page.part("support").unwrap();
    assert!(told.contains("Tack för ditt svar. Vill du berätta vad du behöver?"), "{told}");
    assert_eq!(page.count("button", "Be Karin ringa mig"), 1);
    page.press("link", "Schema");
    page.press("link", "I dag");
    assert_eq!(page.part("support"), None, "nobody is asked twice");
    drop(page);
    assert_eq!(world.open().part("support"), None);
}

#[test]
fn a_slip_is_mended_and_who_does_not_want_is_left_in_peace() {
    let (world, mut page) = begun();
    page.press("radio", "Nej");
    page.press("radio", "Ja");
    assert_eq!(page.count("button", "Be Karin ringa mig"), 0);
    let [.., ActionKind::TellSupport { support }] = kinds(&world)[..] else { panic!("{:?}", kinds(&world)) };
    assert_eq!(support, Support::Yes);

    let (world, mut page) = begun();
    page.press("button", "Inte nu");
    assert_eq!(page.part("support"), None);
    drop(page);
    assert_eq!(world.open().part("support"), None, "also at the next start");
    assert_eq!(kinds(&world), []);
}
