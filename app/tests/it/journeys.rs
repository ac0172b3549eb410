//! What a participant does, from the first start on, with a network that comes and goes.

use stegvis_app::platform::Wake;
use stegvis_shared::domain::answer::{Answer, LateMinutes, Reason};
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::protocol::paths;
use stegvis_shared::sync::ActionKind;

use crate::page::Page;
use crate::world::{CODE, COOKING, COOKING_TODAY, World, message, notice, occurrence, phrase};

/// A phone that has been let in, with its plan.
pub(crate) fn paired() -> (World, Page) {
    let world = World::new();
    let page = world.open_link();
    (world, page)
}

/// A phone whose session has ended with an answer unsent, and a code of somebody else.
pub(crate) fn left_to_samir() -> (World, Page) {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    world.end_session();
    world.set_online(&mut page, true);
    world.new_code("samir");
    (world, page)
}

pub(crate) fn kinds(world: &World) -> Vec<ActionKind> {
    world.applied().into_iter().map(|action| action.kind).collect()
}

#[test]
fn first_start_leads_from_language_over_code_to_today() {
    let world = World::new();
    let mut page = world.open();
    assert!(page.shows("Välj språk") && page.shows("اختر اللغة"), "{}", page.text());
    page.press("button", "العربية arabiska");
    assert_eq!((world.dress().lang.as_str(), world.dress().dir), ("ar", "rtl"));

    page.write("Skriv koden", "acde-fghj");
    page.press("button", "Nästa");
    page.press("button", "Hoppa över");
    assert!(page.shows("Svenska och mat") && page.shows("10:00"), "{}", page.text());
    assert_eq!(page.count("heading", "اليوم"), 1);
}

#[test]
fn a_language_that_was_chosen_before_the_app_was_there_is_not_asked_for_again() {
    let world = World::new();
    world.choose_early("ar");
    let mut page = world.open();
    assert!(page.shows("Öppna med koden") && !page.shows("Välj språk"), "{}", page.text());
    assert_eq!((world.dress().lang.as_str(), world.dress().is_chosen), ("ar", true));
    // Whoever goes back to the languages has them all.
    page.press("button", "العربية");
    page.press("button", "Svenska");
    assert_eq!(world.dress().lang, "sv");
    drop(page);

    // Who has chosen before is not asked by the page; what it says then counts for nothing.
    world.choose_early("ar");
    drop(world.open());
    assert_eq!(world.dress().lang, "sv");
}

#[test]
fn who_is_in_waits_for_no_list_of_languages_though_the_choice_is_lost() {
    let (world, page) = paired();
    drop(page);
    world.lose("settings");
    world.hold_an_answer();
    let page = world.open();
    assert!(page.shows("Svenska och mat"), "{}", page.text());
}

#[test]
fn a_language_that_was_chosen_early_and_without_network_comes_with_it() {
    let world = World::new();
    world.choose_early("ar");
    world.start_offline();
    let mut page = world.open();
    assert_eq!((world.dress().lang.as_str(), world.dress().is_chosen), ("sv", false));
    assert!(page.shows("Du behöver nät för att hämta det"), "{}", page.text());
    world.set_online(&mut page, true);
    page.press("button", "Försök igen");
    assert_eq!(world.dress().lang, "ar");
}

#[test]
fn who_has_just_come_in_is_shown_round_once_and_again_from_the_help() {
    let world = World::new();
    let mut page = world.open_link_with_tour();
    for (place, name) in
        [("1 av 4", "I dag"), ("2 av 4", "Schema"), ("3 av 4", "Trappan"), ("4 av 4", "Coach")]
    {
        assert!(page.part("tour").is_some_and(|tour| tour.contains(place)), "{}", page.text());
        assert_eq!(page.count("heading", name), 1);
        page.press("button", if name == "Coach" { "Börja" } else { "Nästa" });
    }
    assert!(page.shows("Svenska och mat"), "{}", page.text());
    drop(page);
    let mut page = world.open();
    assert_eq!(page.part("tour"), None, "not at the next start");
    page.press("link", "Hjälp");
    page.press("link", "Visa hur appen fungerar");
    assert!(page.part("tour").is_some(), "{}", page.text());
    page.press("button", "Hoppa över");
    assert_eq!(page.part("tour"), None);
}

#[test]
fn a_link_with_a_code_asks_for_the_language_and_opens_today() {
    let (_, page) = paired();
    assert!(page.shows("Svenska och mat") && page.shows("Om 2 timmar"), "{}", page.text());
}

#[test]
fn codes_that_cannot_be_used_say_why_and_what_to_do() {
    let world = World::new();
    let mut page = world.open();
    page.press("button", "Svenska");
    let mut attempt = |code: &str| {
        page.write("Skriv koden", code);
        page.press("button", "Nästa");
        page.text()
    };
    assert!(attempt("ABC").contains("En kod har åtta tecken"));
    assert!(attempt("AAAA AAAA").contains(&swedish("error-code-wrong")));
    assert!(attempt("KKKKKKKK").contains(&swedish("error-code-expired")));
    world.start_offline();
    assert!(attempt(CODE).contains(&swedish("error-unreachable")));

    let (world, _) = paired();
    world.take_another_phone();
    let mut second_phone = world.open();
    second_phone.press("button", "Svenska");
    second_phone.write("Skriv koden", CODE);
    second_phone.press("button", "Nästa");
    assert!(second_phone.shows(&swedish("error-code-used")), "{}", second_phone.text());
}

fn swedish(key: &str) -> String {
    let pack = stegvis_i18n::builtin::sv_phone();
    stegvis_i18n::Catalog::from_pack(pack, pack).t(key)
}

#[test]
fn the_chosen_language_sticks_and_needs_no_network() {
    let world = World::new();
    let mut page = world.open();
    page.press("button", "العربية arabiska");
    drop(page);
    world.start_offline();
    let page = world.open();
    assert_eq!(world.dress().lang, "ar");
    assert!(page.shows("Öppna med koden"), "{}", page.text());
}

#[test]
fn the_swedish_goes_away_and_comes_back_but_not_from_what_the_coach_reads() {
    let (world, mut page) = paired();
    page.press("link", "Svenska");
    page.press("button", "العربية arabiska");
    page.press("link", "اليوم");
    assert_eq!(page.count("button", "سآتي Jag kommer"), 1, "{}", page.text());
    page.press("link", "Amina");
    page.press("radio", "Nej");
    page.press("link", "اليوم");
    assert_eq!(page.count("button", "سآتي"), 1, "{}", page.text());
    page.press("link", "Coach");
    page.press("button", "شكرا");
    page.press("button", "Skicka");
    let [.., ActionKind::SendMessage { text }] = &kinds(&world)[..] else { panic!("{:?}", kinds(&world)) };
    assert!(text.as_str().ends_with("\nTack!"), "{text:?}");
}

#[test]
fn a_language_that_cannot_be_fetched_leaves_the_old_one_and_says_so() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("link", "Svenska");
    page.press("button", "العربية arabiska");
    assert_eq!(world.dress().lang, "sv");
    assert!(page.shows("Du behöver nät för att hämta det"), "{}", page.text());
    world.set_online(&mut page, true);
    page.press("button", "Försök igen");
    assert_eq!(world.dress().lang, "ar");
}

#[test]
fn cannot_come_offline_waits_on_the_phone_and_arrives_when_the_server_is_back() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kan inte komma");
    assert_eq!(page.count("dialog", "Varför kan du inte komma?"), 1);
    page.press("button", "Mitt barn är sjukt");
    assert_eq!(page.count("dialog", "Varför kan du inte komma?"), 0);
    assert!(
        page.shows("Du kan inte komma") && page.shows("Svaret är sparat på telefonen"),
        "{}",
        page.text()
    );
    assert!(page.shows("Inget nät. Sparat i dag 08:10."), "{}", page.text());
    assert_eq!(kinds(&world), []);

    // The app is closed and opened again, still without network.
    drop(page);
    let mut page = world.open();
    assert!(
        page.shows("Mitt barn är sjukt") && page.shows("Svaret är sparat på telefonen"),
        "{}",
        page.text()
    );

    world.set_online(&mut page, true);
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
    let [ActionKind::Answer { answer, .. }] = kinds(&world)[..] else { panic!("{:?}", kinds(&world)) };
    assert_eq!(answer, Some(Answer::CannotCome { reason: Reason::ChildIll }));
}

#[test]
fn an_answer_is_undone_in_the_place_where_it_was_given() {
    let (world, mut page) = paired();
    page.press("button", "Jag kommer");
    assert!(page.shows("Du kommer") && page.shows("Svaret är skickat till Karin."), "{}", page.text());
    page.press("button", "Ångra svaret");
    assert_eq!(page.count("button", "Jag kommer"), 1);
    assert_eq!(kinds(&world).len(), 2);
}

#[test]
fn who_will_be_late_says_by_how_much() {
    let (world, mut page) = paired();
    page.press("button", "Jag blir sen");
    assert_eq!(page.count("dialog", "Hur sen blir du?"), 1);
    page.press("button", "20 minuter");
    assert!(page.shows("Du kommer 20 minuter sent") && page.shows("skickat till Karin"), "{}", page.text());
    let [ActionKind::Answer { answer, .. }] = kinds(&world)[..] else { panic!("{:?}", kinds(&world)) };
    assert_eq!(answer, Some(Answer::Late { minutes: LateMinutes::OFFERED[1] }));
    page.press("link", "Schema");
    assert!(page.shows("Du blir sen"), "{}", page.text());
}

#[test]
fn one_says_that_one_is_there_when_it_is_about_to_begin() {
    let (world, mut page) = paired();
    assert_eq!(page.count("button", "Jag är här"), 0, "two hours before");
    page.press("button", "Jag kommer");
    world.pass(&mut page, 81 * 60);
    page.press("button", "Jag är här");
    assert!(page.shows("Du är här") && page.shows("skickat till Karin"), "{}", page.text());
    page.press("button", "Ångra svaret");
    assert_eq!(page.count("button", "Jag är här"), 1);
}

#[test]
fn a_call_is_asked_for_without_network_and_taken_back() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("link", "Hjälp");
    page.press("button", "Be Karin ringa mig");
    assert!(page.shows("Du har bett Karin ringa dig"), "{}", page.text());
    assert!(page.shows("Det är sparat på telefonen"), "{}", page.text());
    page.press("link", "I dag");
    assert!(page.shows("Du har bett Karin ringa dig"), "{}", page.text());
    world.set_online(&mut page, true);
    assert!(page.shows("Det är skickat till Karin."), "{}", page.text());
    page.press("button", "Ångra");
    assert!(!page.shows("Du har bett Karin ringa dig"), "{}", page.text());
    assert_eq!(kinds(&world), [true, false].map(|wanted| ActionKind::AskForCall { wanted }));
}

#[test]
fn the_place_opens_the_phones_own_maps() {
    let (_world, page) = paired();
    assert_eq!(
        page.leads_to("Folkets hus, köket").as_deref(),
        Some("geo:0,0?q=Brunnsgatan%204%2C%20S%C3%B6derhamn")
    );
}

#[test]
fn a_month_is_seen_at_a_glance_and_leads_to_its_weeks() {
    let (_world, mut page) = paired();
    page.press("link", "Schema");
    page.press("button", "Visa månaden");
    assert!(page.shows("Oktober 2025"), "{}", page.text());
    assert_eq!(page.count("button", "tisdag 14 oktober, 2 aktiviteter"), 1, "{}", page.text());
    page.press("button", "tisdag 21 oktober");
    assert!(page.shows("Vecka 43"), "{}", page.text());
}

#[test]
fn the_phones_calendar_gets_the_schedule_and_loses_it_again() {
    let (world, mut page) = paired();
    page.press("link", "Schema");
    page.press("button", "Lägg in i telefonens kalender");
    assert!(page.shows("Den som har länken kan se ditt schema"), "{}", page.text());
    world.set_online(&mut page, false);
    page.press("button", "Öppna kalendern");
    assert!(page.shows("Det går inte att nå servern"), "{}", page.text());
    world.set_online(&mut page, true);
    page.press("button", "Öppna kalendern");
    assert_eq!(world.calendars(), ["/calendar/secret"]);
    page.press("button", "Ta bort länken");
    assert!(page.shows("Länken är borttagen"), "{}", page.text());
}

#[test]
fn everything_about_me_is_saved_as_a_file_and_it_is_said_who_sees_what() {
    let (world, mut page) = paired();
    page.press("link", "Amina");
    page.press("link", "Mina uppgifter Vem som ser vad, spara en kopia, radera");
    assert!(page.shows("Vem ser vad?") && page.shows("Schema och svar Du och Karin"), "{}", page.text());
    world.set_online(&mut page, false);
    page.press("button", "Spara mina uppgifter");
    assert!(page.shows("Det går inte att nå servern"), "{}", page.text());
    world.set_online(&mut page, true);
    world.expire_token();
    page.press("button", "Spara mina uppgifter");
    assert!(page.shows("Filen är sparad"), "{}", page.text());
    page.press("button", "Spara som JSON");
    let files = [("html", paths::MY_DATA.to_owned()), ("json", format!("{}?as=json", paths::MY_DATA))];
    assert_eq!(world.files(), files.map(|(end, path)| (end, format!("everything by {path}"))));
    page.press("link", "I dag");
    page.press("link", "Amina");
    page.press("link", "Mina uppgifter Vem som ser vad, spara en kopia, radera");
    assert!(!page.shows("Filen är sparad"), "{}", page.text());
    assert_eq!(page.faults(), Vec::<String>::new());
}

#[test]
fn one_asks_to_be_erased_without_network_and_takes_it_back() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("link", "Amina");
    page.press("link", "Mina uppgifter Vem som ser vad, spara en kopia, radera");
    assert!(page.shows("Du får svar inom en månad"), "{}", page.text());
    page.press("button", "Be att få mina uppgifter raderade");
    assert!(page.shows("Du bad om det tisdag 14 oktober Det är sparat på telefonen"), "{}", page.text());
    drop(page);
    world.start_offline();
    let mut page = world.open();
    page.press("link", "Amina");
    page.press("link", "Mina uppgifter Vem som ser vad, spara en kopia, radera");
    assert!(page.shows("Du bad om det tisdag 14 oktober"), "{}", page.text());
    world.set_online(&mut page, true);
    assert!(page.shows("Det är skickat till Karin."), "{}", page.text());
    world.pass(&mut page, 3 * 24 * 3_600);
    assert!(page.shows("Du bad om det tisdag 14 oktober"), "{}", page.text());
    page.press("button", "Ångra");
    assert_eq!(page.count("button", "Be att få mina uppgifter raderade"), 1);
    assert_eq!(kinds(&world), [true, false].map(ActionKind::AskForErasure));
}

#[test]
fn a_phone_whose_owner_was_erased_forgets_everything_and_says_why() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    world.erase();
    world.set_online(&mut page, true);
    assert!(page.shows("Allt om dig är raderat, för att du bad om det."), "{}", page.text());
    assert_eq!(world.kept(), ["session", "settings"]);
    assert!(!world.text("session").contains("amina"), "{}", world.text("session"));
    drop(page);
    let mut page = world.open();
    assert!(page.shows("Allt om dig är raderat"), "it is said until somebody comes in: {}", page.text());

    world.new_code("samir");
    page.write("Skriv koden", "acde-fghj");
    page.press("button", "Nästa");
    page.press("button", "Hoppa över");
    assert!(page.shows("Svenska och mat"), "{}", page.text());
    assert_eq!(kinds(&world), [], "what one had done and not sent is gone with the rest");
}

#[test]
fn who_needs_help_with_a_goal_begins_a_message_to_the_coach() {
    let (_world, mut page) = paired();
    assert!(page.shows("Ett litet mål"), "one goal stands on the first screen: {}", page.text());
    page.press("link", "Coach");
    page.write("Skriv till Karin", "Hej! ");
    page.press("link", "I dag");
    let goal = page.part("today").unwrap();
    let goal =
        goal.split("Ett litet mål ").nth(1).and_then(|rest| rest.split(" Steg 2").next()).unwrap().to_owned();
    page.press("link", &format!("Ett litet mål {goal}"));
    page.press("link", "Be Karin om hjälp");
    assert_eq!(
        page.value("Skriv till Karin"),
        format!("Hej!\nJag behöver hjälp med: {goal}"),
        "what was typed stays"
    );
}

#[test]
fn closing_the_sheet_answers_nothing() {
    let (world, mut page) = paired();
    page.press("button", "Jag kan inte komma");
    page.press("button", "Stäng");
    assert_eq!((page.count("button", "Jag kan inte komma"), kinds(&world).len()), (1, 0));
}

#[test]
fn what_the_coach_publishes_appears_without_a_reload() {
    let (world, mut page) = paired();
    let syncs = world.syncs();
    world.publish([(40, occurrence(COOKING, 14, (16, 17), false)), (41, notice("Välkommen på torsdag!"))]);
    page.settle();
    assert!(
        page.shows("16:00") && page.shows("Karin skriver") && page.shows("Välkommen på torsdag!"),
        "{}",
        page.text()
    );
    assert_eq!(world.syncs(), syncs + 1);
    page.press("button", "Okej");
    assert!(!page.shows("Karin skriver"), "a notice that has been read stays away");
    drop(page);
    assert!(!world.open().shows("Karin skriver"), "also at the next start");
}

#[test]
fn a_quiet_phone_asks_nothing() {
    let (world, mut page) = paired();
    let syncs = world.syncs();
    world.pass(&mut page, 60);
    assert_eq!(world.syncs(), syncs);
}

#[test]
fn without_network_the_phone_tries_again_less_and_less_often() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    world.fail(Some(ErrorCode::Busy));
    world.set_online(&mut page, true);
    assert!(page.shows("Stegvis svarar inte just nu"), "{}", page.text());
    world.fail(None);
    world.pass(&mut page, 30);
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
}

#[test]
fn what_the_server_refuses_is_said_in_words_until_it_has_been_seen() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    world.publish([(COOKING_TODAY, occurrence(COOKING, 14, (10, 12), true))]);
    world.set_online(&mut page, true);
    assert!(page.part("refused").unwrap().contains("Du svarade på något som är inställt"), "{}", page.text());
    drop(page);
    let mut page = world.open();
    page.press("button", "Okej");
    assert_eq!(page.part("refused"), None);
}

#[test]
fn a_goal_is_marked_and_unmarked() {
    let (world, mut page) = paired();
    page.press("link", "Trappan");
    page.press("link", "Ringa ett samtal på svenska Nu");
    assert!(page.shows("Du ringer biblioteket."), "{}", page.text());
    page.press("button", "Jag har gjort det");
    assert!(page.shows("Det är skickat till Karin."), "{}", page.text());
    assert!(page.part("cheer").is_some_and(|cheer| cheer.starts_with("Bra gjort!")), "{}", page.text());
    page.press("link", "Trappan");
    page.press("link", "Ringa ett samtal på svenska Klart");
    assert_eq!(page.part("cheer"), None, "who comes back is not cheered again");
    page.press("button", "Ångra");
    assert_eq!(page.count("button", "Jag har gjort det"), 1);
    assert!(matches!(
        kinds(&world)[..],
        [ActionKind::MarkGoal { done: true, .. }, ActionKind::MarkGoal { done: false, .. }]
    ));
}

#[test]
fn a_message_is_written_kept_sent_and_read() {
    let (world, mut page) = paired();
    page.press("link", "Coach");
    assert!(page.shows("Inga meddelanden än"));
    page.write("Skriv till Karin", "Hej Karin! Kommer du i morgon?");
    drop(page);

    let mut page = world.open();
    page.press("link", "Coach");
    page.press("button", "Skicka");
    let mine = page.part("message-mine").unwrap();
    assert!(mine.contains("Hej Karin! Kommer du i morgon?") && mine.contains("Skickat"), "{mine}");
    assert!(matches!(&kinds(&world)[..], [ActionKind::SendMessage { .. }]));
    page.press("button", "Skicka");
    assert_eq!(kinds(&world).len(), 1, "an empty field sends nothing");
}

#[test]
fn who_does_not_read_can_listen_to_every_screen() {
    let (_, mut page) = paired();
    for ways in [
        &["Schema"][..],
        &["Trappan"],
        &["Hjälp"],
        &["I dag", "Amina"],
        &["Mina uppgifter Vem som ser vad, spara en kopia, radera"],
    ] {
        for way in ways {
            page.press("link", way);
        }
        assert_eq!(page.count("button", "Lyssna Tyst"), 1, "{ways:?}: {}", page.text());
    }
}

#[test]
fn a_ready_sentence_goes_in_both_languages() {
    let (world, mut page) = paired();
    page.press("link", "Svenska");
    page.press("button", "العربية arabiska");
    page.press("link", "Coach");
    page.press("button", "شكرا");
    page.press("button", "شكرا");
    page.press("button", "Skicka");
    assert!(
        !kinds(&world).iter().any(|kind| matches!(kind, ActionKind::SendMessage { .. })),
        "it is taken out"
    );
    page.press("button", "شكرا");
    page.press("button", "Skicka");
    let [.., ActionKind::SendMessage { text }] = &kinds(&world)[..] else { panic!("{:?}", kinds(&world)) };
    assert_eq!(text.as_str(), "شكرا\nTack!");
}

#[test]
fn messages_that_are_shown_are_read() {
    let (world, mut page) = paired();
    world.publish([(50, message(7, "Hej Amina!"))]);
    page.settle();
    assert!(page.shows("Nytt meddelande från Karin"), "{}", page.text());
    page.press("link", "Nytt meddelande från Karin");
    assert!(page.shows("I går") && page.shows("Hej Amina!"), "{}", page.text());
    assert!(matches!(kinds(&world)[..], [ActionKind::ReadMessage { .. }]), "once: {:?}", kinds(&world));
}

#[test]
fn nobody_reads_what_nobody_sees() {
    let (world, mut page) = paired();
    page.press("link", "Coach");
    world.wake(&mut page, Wake::Hidden);
    world.publish([(50, message(7, "Hej Amina!"))]);
    page.settle();
    assert!(page.shows("Hej Amina!") && kinds(&world).is_empty(), "{}", page.text());
    world.wake(&mut page, Wake::Visible);
    assert!(matches!(kinds(&world)[..], [ActionKind::ReadMessage { .. }]), "{:?}", kinds(&world));
}

#[test]
fn coaches_words_come_in_both_languages_with_who_translated() {
    let (world, mut page) = paired();
    world.publish([(60, phrase("Svenska och mat", "اللغة السويدية والطعام"))]);
    page.settle();
    assert!(!page.shows("اللغة"), "a Swedish page shows Swedish alone");
    page.press("link", "Svenska");
    page.press("button", "العربية arabiska");
    page.press("link", "اليوم");
    assert_eq!(page.lang_of("Svenska och mat").as_deref(), Some("sv"));
    assert!(page.shows("اللغة السويدية والطعام") && page.shows("ترجمة Nour"), "{}", page.text());
    assert_eq!(
        page.lang_of("Promenad med gruppen").as_deref(),
        Some("sv"),
        "no translation: Swedish alone, marked"
    );
    assert!(
        kinds(&world)
            .iter()
            .any(|kind| matches!(kind, ActionKind::ChooseLanguage { language } if language.as_str() == "ar"))
    );
}

#[test]
fn an_access_token_that_ran_out_is_renewed_unseen() {
    let (world, mut page) = paired();
    world.expire_token();
    page.press("button", "Jag kommer");
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
}

#[test]
fn a_session_that_was_ended_asks_for_a_new_code_and_loses_nothing() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    world.end_session();
    world.set_online(&mut page, true);
    assert!(page.shows("Du behöver en ny kod"), "{}", page.text());
    drop(page);
    world.new_code("amina");
    let mut page = world.open();
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
}

#[test]
fn a_code_of_somebody_else_takes_nothing_over() {
    let (world, mut page) = left_to_samir();
    page.write("Skriv koden", CODE);
    page.press("button", "Nästa");
    assert_eq!(kinds(&world), [], "the answer of the one before is not sent in another's name");
    assert_eq!(page.count("button", "Jag kommer"), 1);
}

#[test]
fn signing_out_says_what_would_be_lost_and_leaves_only_the_language() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    page.press("button", "Jag kommer");
    page.press("link", "Amina");
    page.press("button", "Logga ut");
    assert!(page.shows("1 sak är inte skickad än"), "{}", page.text());
    page.press("button", "Stanna kvar");
    page.press("button", "Logga ut");
    page.press("button", "Logga ut");
    assert!(page.shows("Öppna med koden") || page.shows("Välj språk"), "{}", page.text());
    assert_eq!(world.kept(), ["settings"]);
}

#[test]
fn a_full_phone_says_so_and_still_sends() {
    let (world, mut page) = paired();
    world.set_online(&mut page, false);
    world.leave_room_for(0);
    page.press("button", "Jag kommer");
    assert!(page.part("not-kept").is_some(), "{}", page.text());
    assert!(
        !page.shows("Svaret är sparat på telefonen"),
        "no receipt says what is not true: {}",
        page.text()
    );
    world.set_online(&mut page, true);
    assert!(page.shows("Svaret är skickat till Karin."), "{}", page.text());
}

#[test]
fn after_two_weeks_one_is_welcomed_back_with_one_small_step() {
    let (world, page) = paired();
    drop(page);
    world.set_now(crate::world::NOW.plus_millis(15 * 86_400_000));
    let mut page = world.open();
    assert!(page.shows("Välkommen tillbaka, Amina") && page.shows("Du är på steg 2"), "{}", page.text());
    page.press("button", "Säg hej till Karin");
    assert!(!page.shows("Välkommen tillbaka"), "{}", page.text());
    assert!(
        matches!(&kinds(&world)[..], [ActionKind::SendMessage { text }] if text.as_str() == "Hej! Jag är tillbaka.")
    );
}

#[test]
fn what_the_coach_takes_away_goes() {
    let (world, mut page) = paired();
    world.withdraw(COOKING_TODAY);
    page.settle();
    assert!(!page.shows("Svenska och mat") && page.shows("Promenad med gruppen"), "{}", page.text());
}
