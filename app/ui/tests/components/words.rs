use dioxus::prelude::*;
use stegvis_ui::{Button, ButtonKind, Fact, FactList, Heading, IconName, TwoLanguages, Words};

use crate::{all, one, render, text};

#[test]
fn swedish_stands_second_marked_and_isolated() {
    let html = render(|| rsx! { TwoLanguages { words: Words::with_swedish("نزهة", "Promenad") } });
    let swedish = one(&html, ".sv[lang=sv] > bdi");
    assert_eq!(text(swedish), "Promenad");
    assert_eq!(text(html.root_element()), "نزهةPromenad");
}

#[test]
fn without_swedish_there_is_no_second_line() {
    let html = render(|| rsx! { TwoLanguages { words: "Promenad" } });
    assert_eq!(all(&html, ".sv, bdi, [lang]").len(), 0);
    assert_eq!(text(html.root_element()), "Promenad");
}

#[test]
fn words_in_another_language_say_which() {
    let html = render(|| rsx! { Heading { words: Words::in_language("Promenad", "sv") } });
    assert_eq!(text(one(&html, "h2 > bdi[lang=sv]")), "Promenad");
}

#[test]
fn a_street_says_its_language_and_a_number_is_in_the_pages() {
    let html = render(|| {
        let fact = |detail: Words| Fact {
            icon: IconName::MapPin,
            term: "أين".to_owned(),
            words: "المكتبة".into(),
            detail: Some(detail),
            href: None,
        };
        rsx! { FactList { facts: vec![fact(Words::in_language("Brunnsgatan 4", "sv")), fact("0701234567".into())] } }
    });
    assert_eq!(text(one(&html, "bdi.detail[lang=sv]")), "Brunnsgatan 4");
    assert_eq!(text(one(&html, "bdi.detail:not([lang])")), "0701234567");
}

#[test]
fn a_button_names_itself_in_both_languages() {
    let html = render(|| {
        rsx! {
            Button { words: Words::with_swedish("سآتي", "Jag kommer"), onpress: |()| {} }
            Button { words: "Senare", kind: ButtonKind::Second, onpress: |()| {} }
            Button { words: "Mer", kind: ButtonKind::Quiet, onpress: |()| {} }
        }
    });
    assert_eq!(text(one(&html, "button[type=button][data-kind=main]")), "سآتيJag kommer");
    assert_eq!(text(one(&html, "button[data-kind=second]")), "Senare");
    assert_eq!(text(one(&html, "button[data-kind=quiet]")), "Mer");
}
