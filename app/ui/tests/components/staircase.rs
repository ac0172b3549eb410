use dioxus::prelude::*;
use stegvis_ui::{Staircase, StaircaseSmall};

use crate::stairs::four_steps;
use crate::{all, one, render, text};

fn on_the_second_step() -> Element {
    rsx! {
        Staircase { label: "Du är på steg 2 av 4.", steps: four_steps(1), top: "Eget arbete", step_word: "Steg" }
    }
}

fn arrived() -> Element {
    rsx! {
        Staircase {
            label: "Du är framme.",
            steps: four_steps(4),
            top: "Eget arbete",
            arrived: "Du är framme",
            step_word: "Steg",
        }
    }
}

#[test]
fn the_staircase_is_an_ordered_list_lowest_first() {
    let html = render(on_the_second_step);
    assert_eq!(one(&html, "ol").attr("aria-label"), Some("Du är på steg 2 av 4."));
    let steps: Vec<_> = all(&html, "ol > li").into_iter().map(text).collect();
    assert_eq!(
        steps,
        [
            "Steg 1. Lära kännaKlart",
            "Steg 2. ArbetsträningDu är här2 av 3 små mål",
            "Steg 3. En arbetsplatsKommer",
            "Steg 4. Praktik på heltidKommer",
            "Eget arbete",
        ]
    );
}

#[test]
fn each_step_knows_its_level_and_state() {
    let html = render(on_the_second_step);
    let states: Vec<_> =
        all(&html, "ol > li").into_iter().filter_map(|step| step.attr("data-state")).collect();
    assert_eq!(states, ["done", "current", "coming", "coming", "top"]);
    let levels: Vec<_> = all(&html, "ol > li").into_iter().filter_map(|step| step.attr("style")).collect();
    assert_eq!(levels, ["--level:0", "--level:1", "--level:2", "--level:3", "--level:4"]);
    assert_eq!(one(&html, "ol").attr("style"), Some("--steps:4"));
}

#[test]
fn only_the_current_step_is_marked_so_and_bears_the_person() {
    let html = render(on_the_second_step);
    assert_eq!(one(&html, "[aria-current=step]").attr("data-state"), Some("current"));
    one(&html, "[aria-current=step] > .stair-person[aria-hidden=true]");
    one(&html, ".stair-person");
    one(&html, "[data-state=top] > .stair-door[aria-hidden=true]");
}

#[test]
fn goals_are_stones_for_eyes_and_words_for_all() {
    let html = render(on_the_second_step);
    one(&html, "[data-state=current] .marks[aria-hidden=true]");
    assert_eq!(all(&html, ".mark[data-state=done]").len(), 2);
    assert_eq!(all(&html, ".mark[data-state=open]").len(), 1);
}

#[test]
fn who_has_arrived_stands_on_the_top() {
    let html = render(arrived);
    let top = one(&html, "[aria-current=step]");
    assert_eq!(text(top), "Eget arbeteDu är framme");
    one(&html, "[aria-current=step] > .stair-person");
    assert_eq!(all(&html, "[data-state=done]").len(), 4);
}

#[test]
fn the_small_staircase_is_a_picture_alone() {
    let html = render(|| rsx! { StaircaseSmall { current: 1, count: 4 } });
    one(&html, ".stair-small[aria-hidden=true]");
    assert_eq!(all(&html, "i[data-state=coming]").len(), 2);
}
