//! Each screen in each of its states, with a plan and without, in both directions.

use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::sync::{Item, StaircaseItem};

use crate::journeys::paired;
use crate::page::Page;
use crate::world::{
    CALL_GOAL, COOKING, COOKING_TODAY, STAIRCASE, WALK, World, message, notice, occurrence, phrase, plan,
};

/// Opens a main screen or what stands in the bar.
fn go(page: &mut Page, name: &str) {
    page.press("link", name);
}

#[test]
fn today_shows_when_what_where_with_whom_and_what_to_bring() {
    let (_, page) = paired();
    let panel = page.part("occurrence-panel").unwrap();
    for text in [
        "Om 2 timmar",
        "10:00",
        "till 12:00",
        "Svenska och mat",
        "Folkets hus, köket",
        "Brunnsgatan 4",
        "Karin, din coach",
        "Ta med block och penna",
        "Karin ser ditt svar.",
    ] {
        assert!(panel.contains(text), "{text} in {panel}");
    }
    for text in
        ["tisdag 14 oktober", "Sedan", "13:00", "Promenad med gruppen", "Steg 2 av 4", "Arbetsträning"]
    {
        assert!(page.shows(text), "{text} in {}", page.text());
    }
}

#[test]
fn today_follows_the_clock() {
    let (world, mut page) = paired();
    world.pass(&mut page, 2 * 3_600);
    assert!(page.part("occurrence-panel").unwrap().starts_with("Nu Lyssna Tyst 10:00"), "{}", page.text());
    world.pass(&mut page, 2 * 3_600);
    assert!(
        page.part("occurrence-panel").unwrap().starts_with("Om 50 minuter Lyssna Tyst 13:00"),
        "{}",
        page.text()
    );
    world.pass(&mut page, 3 * 3_600);
    assert!(
        page.shows("Klart för i dag") && page.shows("Nästa gång är måndag 20 oktober."),
        "{}",
        page.text()
    );
}

#[test]
fn a_free_day_says_until_when() {
    let world = World::new();
    world.withdraw(COOKING_TODAY);
    world.withdraw(21);
    world.publish([(24, occurrence(WALK, 15, (9, 10), false))]);
    let page = world.open_link();
    assert!(page.shows("Inget i schemat i dag") && page.shows("Nästa gång är i morgon."), "{}", page.text());
    assert!(page.shows("I morgon, 09:00"), "{}", page.text());
}

#[test]
fn before_the_first_plan_it_is_said_who_makes_one() {
    let world = World::new();
    for number in (COOKING..=32).filter(|number| *number > 2) {
        world.withdraw(number);
    }
    let mut page = world.open_link();
    assert!(page.shows("Ingen plan än") && page.shows("Karin gör din plan."), "{}", page.text());
    go(&mut page, "Schema");
    assert!(page.shows("Inget i schemat"), "{}", page.text());
    go(&mut page, "Trappan");
    assert!(page.shows("Det finns inga små mål på det här steget än."), "{}", page.text());
}

#[test]
fn while_the_first_plan_is_fetched_every_screen_says_so() {
    let world = World::new();
    let mut page = world.open();
    page.press("button", "Svenska");
    page.write("Skriv koden", crate::world::CODE);
    world.fail_syncs();
    page.press("button", "Nästa");
    for name in ["I dag", "Schema", "Trappan", "Coach"] {
        go(&mut page, name);
        assert!(page.shows("Hämtar ditt schema"), "{name}: {}", page.text());
        assert_eq!(page.faults(), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_schedule_turns_week_by_week_from_monday() {
    let (_, mut page) = paired();
    go(&mut page, "Schema");
    for text in [
        "Vecka 42",
        "13–19 oktober",
        "Måndag 13 okt.",
        "Tisdag 14 okt. I dag",
        "Inställt",
        "Fredag 17 okt. Inget i schemat",
    ] {
        assert!(page.shows(text), "{text} in {}", page.text());
    }
    assert_eq!(page.count("button", "V. 41 Visa veckan före, vecka 41"), 0, "there is nothing earlier");
    page.press("button", "V. 43 Visa veckan efter, vecka 43");
    assert!(page.shows("Vecka 43") && page.shows("Dator och mejl"), "{}", page.text());
    page.press("button", "Visa den här veckan");
    assert!(page.shows("Vecka 42"));
}

#[test]
fn an_activity_of_the_schedule_can_be_answered() {
    let (world, mut page) = paired();
    go(&mut page, "Schema");
    page.press("button", "V. 43 Visa veckan efter, vecka 43");
    page.press("link", "09:00 till 11:00 Dator och mejl");
    assert!(page.shows("Nils") && page.shows("0270-123 45"), "{}", page.text());
    page.press("button", "Jag kan inte komma");
    page.press("button", "Jag är sjuk");
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
    assert_eq!(world.applied().len(), 1);
    page.press("link", "Schema");
}

#[test]
fn answers_stand_in_the_schedule_in_words() {
    let (world, mut page) = paired();
    page.press("button", "Jag kommer");
    world.set_online(&mut page, false);
    go(&mut page, "Schema");
    assert!(page.shows("Du kommer"), "{}", page.text());
    page.press("link", "13:00 till 14:00 Promenad med gruppen");
    page.press("button", "Jag kan inte komma");
    page.press("button", "Något annat");
    page.press("link", "Trappan");
    go(&mut page, "Schema");
    assert!(page.shows("Du kan inte komma. Väntar på nät."), "{}", page.text());
}

#[test]
fn what_is_gone_says_where_to_look() {
    let (world, mut page) = paired();
    go(&mut page, "Schema");
    page.press("link", "13:00 till 14:00 Promenad med gruppen");
    world.withdraw(21);
    page.settle();
    assert!(page.shows("Det här finns inte längre i schemat"), "{}", page.text());
    go(&mut page, "Trappan");
    page.press("link", "Ringa ett samtal på svenska Nu");
    world.withdraw(CALL_GOAL);
    page.settle();
    assert!(page.shows("Målet finns inte längre i din plan"), "{}", page.text());
}

#[test]
fn a_cancelled_activity_asks_for_nothing() {
    let (_, mut page) = paired();
    go(&mut page, "Schema");
    page.press("link", "13:00 till 15:00 Pengar i vardagen Inställt");
    assert!(page.shows("Du behöver inte komma."), "{}", page.text());
    assert_eq!(page.count("button", "Jag kommer"), 0);
}

#[test]
fn the_staircase_is_a_list_that_tells_where_one_is() {
    let (_, mut page) = paired();
    go(&mut page, "Trappan");
    for text in [
        "Högst upp: Eget arbete",
        "Steg 1. Lära känna Klart",
        "Steg 2. Arbetsträning Du är här 1 av 2 små mål",
        "Steg 3. En arbetsplats Kommer",
    ] {
        assert!(page.shows(text), "{text} in {}", page.text());
    }
    let goals = page.text();
    assert!(
        goals.find("Ringa ett samtal").unwrap() < goals.find("Komma i tid").unwrap(),
        "what to do comes first"
    );
    page.press("button", "Steg 1. Lära känna Klart");
    assert!(page.shows("Små mål på steg 1") && page.shows("Träffa Karin"), "{}", page.text());
}

#[test]
fn at_the_top_one_has_arrived() {
    let world = World::new();
    let Some((_, Item::Staircase(staircase))) = plan().into_iter().find(|(number, _)| *number == STAIRCASE)
    else {
        panic!()
    };
    world.publish([(STAIRCASE, Item::Staircase(StaircaseItem { current: 5, ..staircase }))]);
    let mut page = world.open_link();
    assert!(page.shows("Du är framme") && page.shows("Eget arbete"), "{}", page.text());
    go(&mut page, "Trappan");
    assert!(page.shows("Eget arbete Du är framme"), "{}", page.text());
}

#[test]
fn me_changes_size_and_colours() {
    let (world, mut page) = paired();
    go(&mut page, "Amina");
    assert!(page.shows("Nya extra stöd, Söderhamn"), "{}", page.text());
    page.press("radio", "Störst");
    page.press("radio", "Mörkt");
    let dress = world.dress();
    assert_eq!(
        (dress.size.as_str(), dress.look.map(stegvis_app::platform::Look::as_str)),
        ("200", Some("dark"))
    );
    drop(page);
    world.open();
    assert_eq!(world.dress(), dress, "it sticks");
}

#[test]
fn back_leads_back() {
    let (world, mut page) = paired();
    go(&mut page, "Schema");
    page.press("link", "13:00 till 14:00 Promenad med gruppen");
    assert_eq!(page.count("button", "Jag kommer"), 1);
    world.go_back(&mut page);
    assert!(page.shows("Vecka 42"), "{}", page.text());
    world.go_back(&mut page);
    assert!(page.shows("Om 2 timmar"), "{}", page.text());
}

#[test]
fn help_is_reached_from_everywhere() {
    let (_, mut page) = paired();
    for name in ["I dag", "Schema", "Trappan", "Coach"] {
        go(&mut page, name);
        go(&mut page, "Hjälp");
        assert_eq!(page.count("link", "Ring Karin"), 1, "{}", page.text());
        // Back, so that the tabs have one name each again.
        go(&mut page, "I dag");
    }
}

#[test]
fn every_screen_has_one_heading_and_names_on_all_controls_in_both_directions() {
    let (world, mut page) = paired();
    world.publish([
        (50, message(7, "Hej Amina!")),
        (51, notice("Bra jobbat!")),
        (60, phrase("Svenska och mat", "طعام")),
    ]);
    page.settle();
    for (language, today) in [("sv", "I dag"), ("ar", "اليوم")] {
        if language == "ar" {
            go(&mut page, "Svenska");
            page.press("button", "العربية arabiska");
            assert_eq!(page.faults(), Vec::<String>::new());
        }
        for name in [today, "Schema", "Trappan", "Coach"] {
            go(&mut page, name);
            assert_eq!(page.faults(), Vec::<String>::new(), "{language} {name}");
        }
        go(&mut page, "Hjälp");
        assert_eq!(page.faults(), Vec::<String>::new(), "{language} help");
        page.press("link", &format!("{today} Det som händer nu och sedan"));
        go(&mut page, "Amina");
        assert_eq!(page.faults(), Vec::<String>::new(), "{language} me");
        page.press("button", "Logga ut");
        assert_eq!(page.count("dialog", "Vill du logga ut?"), 1);
        page.press("button", "Stanna kvar");
    }
}

#[test]
fn coming_to_a_screen_names_the_window_and_moves_the_focus() {
    let (world, mut page) = paired();
    go(&mut page, "Schema");
    let last = world.arrivals().pop().unwrap();
    assert_eq!((last.title.as_str(), last.focus), ("Schema · Stegvis", true));
    page.press("button", "V. 43 Visa veckan efter, vecka 43");
    assert_eq!(world.arrivals().pop().unwrap(), last, "turning a week is not coming to a screen");
    go(&mut page, "Svenska");
    page.press("button", "العربية arabiska");
    assert!(!world.arrivals().pop().unwrap().focus, "a new language names the window only");
}

#[test]
fn an_app_that_is_too_old_says_what_to_do() {
    let (world, mut page) = paired();
    world.fail(Some(ErrorCode::NewerVersion));
    page.press("button", "Jag kommer");
    assert!(page.shows("Appen behöver uppdateras."), "{}", page.text());
}
