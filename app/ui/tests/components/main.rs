//! What the components promise, read from the HTML that they become.

#[path = "../../examples/gallery/arrival.rs"]
mod arrival;
#[path = "../../examples/gallery/console.rs"]
mod console;
mod controls;
mod gallery;
#[path = "../../examples/gallery/participant.rs"]
mod participant;
mod staircase;
#[path = "../../examples/gallery/stairs.rs"]
mod stairs;
mod styles;
#[path = "../../examples/gallery/voice.rs"]
mod voice;
mod words;

use dioxus::prelude::*;
use scraper::{ElementRef, Html, Selector};

/// Renders a component's root to HTML.
fn render(root: fn() -> Element) -> Html {
    let mut dom = VirtualDom::new(root);
    dom.rebuild_in_place();
    Html::parse_document(&dioxus_ssr::render(&dom))
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect("a selector of this file")).collect()
}

fn one<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(html, selector);
    assert_eq!(found.len(), 1, "elements that match {selector} in {}", html.html());
    found.into_iter().next().expect("one, as just counted")
}

/// Gives an element's text with single spaces.
fn text(element: ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
