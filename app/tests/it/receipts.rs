//! What the app says of how far something has come, and of what it cannot show yet.

use serde_json::json;
use stegvis_app::platform::Wake;
use stegvis_shared::sync::{ActionKind, Item, PlanItem};

use crate::journeys::paired;
use crate::page::Page;
use crate::world::World;

/// Which plans were opened, as the server heard of it.
fn opened(world: &World) -> Vec<i64> {
    let opened = |action: &stegvis_shared::sync::Action| match action.kind {
        ActionKind::OpenPlan { revision } => Some(revision),
        _ => None,
    };
    world.applied().iter().filter_map(opened).collect()
}

/// A coach publishes a plan.
fn publish(world: &World, page: &mut Page, revision: i64) {
    world.publish([(40, Item::Plan(PlanItem { revision, opened: false }))]);
    page.settle();
}

#[test]
fn answer_goal_and_message_are_on_the_phone_then_sent_then_read() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    assert!(page.shows("Svaret är sparat på telefonen."), "{}", page.text());
    world.set_online(&mut page, true);
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
    page.press("link", "Coach");
    page.press("button", "Tack!");
    page.press("button", "Skicka");
    assert!(page.part("message-mine").unwrap().contains("Skickat"), "{}", page.text());
    page.press("link", "Trappan");
    page.press("link", "Ringa ett samtal på svenska Nu");
    page.press("button", "Jag har gjort det");
    assert!(page.shows("Det är skickat till Karin."), "{}", page.text());

    world.coach_looks();
    page.settle();
    assert!(page.shows("Karin har sett det."), "{}", page.text());
    page.press("link", "Coach");
    assert!(page.part("message-mine").unwrap().contains("Karin har läst"), "{}", page.text());
    page.press("link", "I dag");
    assert!(page.shows("Karin har sett ditt svar."), "{}", page.text());
    // Another answer is one that nobody has seen.
    page.press("button", "Ångra svaret");
    page.press("button", "Jag kommer");
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
}

#[test]
fn a_plan_is_opened_when_it_is_before_the_eyes_and_once() {
    let (world, mut page) = paired();
    publish(&world, &mut page, 1);
    assert_eq!(opened(&world), [1], "Today shows the plan");
    page.press("link", "Schema");
    page.press("link", "Trappan");
    page.press("link", "I dag");
    assert_eq!(opened(&world), [1]);

    page.press("link", "Coach");
    publish(&world, &mut page, 2);
    assert_eq!(opened(&world), [1], "messages are not the plan");
    page.press("link", "Schema");
    assert_eq!(opened(&world), [1, 2]);

    world.wake(&mut page, Wake::Hidden);
    publish(&world, &mut page, 3);
    assert_eq!(opened(&world), [1, 2], "nobody looks at the phone");
    world.wake(&mut page, Wake::Visible);
    assert_eq!(opened(&world), [1, 2, 3]);
}

#[test]
fn a_plan_opened_without_network_is_told_of_later_and_is_nothing_that_one_did() {
    let (world, mut page) = paired();
    page.press("link", "Coach");
    publish(&world, &mut page, 1);
    world.set_online(&mut page, false);
    page.press("link", "I dag");
    assert_eq!(opened(&world), Vec::<i64>::new());
    page.press("link", "Amina");
    page.press("button", "Logga ut");
    assert!(!page.shows("inte skickad än"), "{}", page.text());
    page.press("button", "Stanna kvar");
    world.set_online(&mut page, true);
    assert_eq!(opened(&world), [1]);
}

#[test]
fn what_only_a_newer_app_can_show_is_said_calmly_and_comes_with_the_update() {
    let (world, mut page) = paired();
    let news = json!({"announcement": {"text": "Nya tider i vår.", "from": "Karin", "at": 1}});
    world.publish_newer(41, &news);
    page.settle();
    for tab in ["I dag", "Schema", "Trappan", "Coach"] {
        page.press("link", tab);
        let line = page.part("newer").unwrap_or_default();
        assert!(line.starts_with("Det finns något nytt här."), "{tab}: {}", page.text());
    }
    page.press("link", "I dag");
    assert!(page.shows("Svenska och mat"), "the rest is as ever: {}", page.text());

    // Started again, without network, the same app says the same; a newer one shows it.
    drop(page);
    world.start_offline();
    let page = world.open();
    assert!(page.part("newer").is_some() && !page.shows("Nya tider i vår."), "{}", page.text());
    drop(page);
    world.update_app("copy", "announcement", "notice");
    let page = world.open();
    assert!(page.part("newer").is_none() && page.shows("Nya tider i vår."), "{}", page.text());
}

#[test]
fn an_activity_of_a_new_kind_is_shown_with_all_that_is_known() {
    let (world, mut page) = paired();
    let sewing = json!({"activity": {
        "id": crate::world::activity_id(1), "kind": "sewing", "title": "Sy en väska", "material": "tyg",
    }});
    world.publish_newer(crate::world::COOKING, &sewing);
    page.settle();
    assert!(page.shows("Sy en väska") && page.shows("10:00"), "{}", page.text());
    assert!(page.part("newer").is_none());
}
