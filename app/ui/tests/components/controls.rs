use dioxus::core::{AttributeValue, Mutation};
use dioxus::prelude::*;
use stegvis_ui::*;

use crate::{all, one, render, text};

#[test]
fn what_leads_somewhere_is_a_link_what_does_something_a_button_and_the_rest_neither() {
    let html = render(|| {
        rsx! {
            Rows {
                Row { href: "/steps", "Trappan" }
                Row { onpress: |()| {}, "Säg hej" }
                Row { "Bara text" }
            }
        }
    });
    assert_eq!(text(one(&html, "a.row[href='/steps']")), "Trappan");
    assert_eq!(text(one(&html, "button.row[type=button]")), "Säg hej");
    assert_eq!(text(one(&html, "div.row")), "Bara text");
    assert_eq!(all(&html, ".row > svg").len(), 2, "only what opens shows that it opens");
}

#[test]
fn icons_that_point_turn_with_the_reading_direction_and_clocks_do_not() {
    let html = render(|| {
        rsx! {
            Icon { name: IconName::ChevronRight }
            Icon { name: IconName::Clock }
        }
    });
    assert_eq!(all(&html, "svg.icon[aria-hidden=true]").len(), 2);
    assert_eq!(all(&html, "svg[data-mirror]").len(), 1);
}

#[test]
fn a_state_is_a_picture_and_a_word() {
    let html = render(|| rsx! { StateMark { mark: Mark::new(MarkState::Stopped, "Inställt av Karin") } });
    assert_eq!(text(one(&html, "[data-state=stopped]")), "Inställt av Karin");
    one(&html, "[data-state=stopped] > svg");
}

#[test]
fn a_field_is_tied_to_its_label_note_and_error() {
    let html = render(|| {
        rsx! {
            Field { label: "Plats", value: "", note: "Bara du ser det.", error: "Skriv en plats.", oninput: |_| {} }
        }
    });
    let input = one(&html, "input[aria-invalid=true]");
    let id = input.attr("id").unwrap();
    assert_eq!(text(one(&html, &format!("label[for={id}]"))), "Plats");
    let described: Vec<_> = input
        .attr("aria-describedby")
        .unwrap()
        .split(' ')
        .map(|id| text(one(&html, &format!("#{id}"))))
        .collect();
    assert_eq!(described, ["Skriv en plats.", "Bara du ser det."]);
}

#[test]
fn a_sheet_is_a_named_dialog_and_makes_what_is_behind_it_inert() {
    fn with_sheet() -> Element {
        let sheet = rsx! {
            Sheet { title: "Varför?", listen: rsx! {}, close: "Stäng", onclose: |()| {}, p { "Svar" } }
        };
        rsx! { Screen { sheet, p { "Bakom" } } }
    }
    let html = render(with_sheet);
    let sheet = one(&html, "[role=dialog][aria-modal=true][tabindex='-1']");
    let title = sheet.attr("aria-labelledby").unwrap();
    assert_eq!(text(one(&html, &format!("#{title}"))), "Varför?");
    assert_eq!(text(one(&html, "[inert]")), "Bakom");
    assert_eq!(all(&html, "[inert] [role=dialog]").len(), 0);
}

#[test]
fn without_a_sheet_nothing_is_inert() {
    let mut dom = VirtualDom::new(|| {
        rsx! {
            Screen {
                p { "Här" }
            }
        }
    });
    let edits = dom.rebuild_to_vec().edits;
    let inert = edits.iter().filter(|edit| match edit {
        Mutation::SetAttribute { name, value, .. } => *name == "inert" && *value != AttributeValue::None,
        _ => false,
    });
    assert_eq!(inert.count(), 0, "a browser takes inert=\"false\" for inert");
}

#[test]
fn choices_are_radio_buttons_of_one_group_with_one_checked() {
    let html = render(|| {
        rsx! {
            Seg { label: "Språk", options: vec!["ar".to_owned(), "sv".to_owned()], chosen: 1, onchoose: |_| {} }
        }
    });
    one(&html, "[role=radiogroup][aria-label=Språk]");
    let names: Vec<_> = all(&html, "input[type=radio]").into_iter().map(|radio| radio.attr("name")).collect();
    assert_eq!(names.len(), 2);
    assert_eq!(names[0], names[1]);
    assert_eq!(text(one(&html, "label:has(input[checked])")), "sv");
}

#[test]
fn a_telephone_shows_and_cannot_be_pressed() {
    let html = render(|| {
        rsx! {
            PhoneFrame { label: "Aminas telefon", lang: "ar", dir: "rtl",
                Screen { Button { words: "سآتي", onpress: |()| {} } }
            }
        }
    });
    one(&html, "figure[aria-label='Aminas telefon'] > [inert][lang=ar][dir=rtl] button");
}

#[test]
fn blocks_that_overlap_share_the_width_of_their_day() {
    fn overlapping() -> Element {
        let block = |day, start_min, end_min| Block {
            name: format!("{day}-{start_min}"),
            day,
            start_min,
            end_min,
            title: String::new(),
            note: String::new(),
            icon: IconName::Clock,
            state: BlockState::Published,
            state_words: String::new(),
            chosen: false,
        };
        rsx! {
            WeekGrid {
                label: "Vecka 42",
                days: vec![GridDay { name: "Mån".into(), today: false }, GridDay { name: "Tis".into(), today: true }],
                blocks: vec![block(0, 540, 600), block(0, 570, 630), block(1, 540, 555), block(0, 630, 660)],
                onchoose: |_| {},
            }
        }
    }
    let html = render(overlapping);
    let places: Vec<_> =
        all(&html, "button.block").into_iter().filter_map(|block| block.attr("style")).collect();
    assert_eq!(
        places,
        [
            "grid-column:2;grid-row:6/span 4;--lane:0;--lanes:2;--lines:2",
            "grid-column:2;grid-row:8/span 4;--lane:1;--lanes:2;--lines:2",
            "grid-column:3;grid-row:6/span 1;--lane:0;--lanes:1;--lines:1",
            "grid-column:2;grid-row:12/span 2;--lane:0;--lanes:1;--lines:1",
        ]
    );
}
