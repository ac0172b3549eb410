//! What holds for every component, tried on the pages of the gallery.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html};

use crate::{all, console, participant, render, text};

fn pages() -> Vec<(&'static str, Html)> {
    let pages = participant::PAGES.iter().chain(participant::ARABIC_PAGES).chain(console::PAGES);
    pages.map(|&(name, content)| (name, render(content))).collect()
}

/// Gives what a control is called: its label, its own text, or the label element that belongs to it.
fn name_of(html: &Html, control: ElementRef) -> String {
    if let Some(label) = control.attr("aria-label") {
        return label.to_owned();
    }
    if let Some(id) = control.attr("aria-labelledby") {
        return text(crate::one(html, &format!("#{id}")));
    }
    if let Some(label) = control.attr("id").and_then(|id| all(html, &format!("label[for='{id}']")).pop()) {
        return text(label);
    }
    let wrapped =
        control.ancestors().filter_map(ElementRef::wrap).find(|ancestor| ancestor.value().name() == "label");
    wrapped.map_or_else(|| text(control), text)
}

#[test]
fn every_control_and_every_landmark_has_a_name() {
    let named = "a, button, input, select, textarea, nav, section:not(.empty), form.composer, table, figure, \
                 [role=dialog], [role=group], [role=radiogroup], [role=img]";
    for (page, html) in pages() {
        for control in all(&html, named) {
            assert!(!name_of(&html, control).is_empty(), "{page}: no name on {}", control.html());
        }
    }
}

#[test]
fn every_picture_is_hidden_from_ears_or_named() {
    for (page, html) in pages() {
        for svg in all(&html, "svg") {
            let quiet =
                std::iter::successors(Some(svg), |element| element.parent().and_then(ElementRef::wrap));
            let said = quiet.into_iter().any(|element| {
                element.attr("aria-hidden") == Some("true") || element.attr("role") == Some("img")
            });
            assert!(said, "{page}: {}", svg.html());
        }
    }
}

#[test]
fn ids_are_unique_and_whatever_refers_to_one_finds_it() {
    for (page, html) in pages() {
        let ids: Vec<_> = all(&html, "[id]").into_iter().filter_map(|element| element.attr("id")).collect();
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{page}: {ids:?}");
        for attribute in ["for", "aria-labelledby", "aria-describedby"] {
            for element in all(&html, &format!("[{attribute}]")) {
                for id in element.attr(attribute).unwrap().split(' ') {
                    assert!(unique.contains(id), "{page}: {attribute}={id} finds nothing");
                }
            }
        }
    }
}

#[test]
fn one_screen_has_one_main_and_one_title() {
    for (page, html) in pages() {
        let outside = |selector: &str| {
            all(&html, selector)
                .into_iter()
                .filter(|found| {
                    !found
                        .ancestors()
                        .filter_map(ElementRef::wrap)
                        .any(|ancestor| ancestor.value().name() == "figure")
                })
                .count()
        };
        assert_eq!(outside("main"), 1, "{page}");
        assert_eq!(outside("h1"), 1, "{page}");
    }
}

#[test]
fn no_component_paints_a_colour_by_itself() {
    for (page, html) in pages() {
        for element in all(&html, "[style], [fill], [stroke]") {
            for attribute in ["style", "fill", "stroke"] {
                let value = element.attr(attribute).unwrap_or_default();
                assert!(!value.contains('#') && !value.contains("rgb"), "{page}: {}", element.html());
            }
        }
    }
}

#[test]
fn the_gallery_shows_every_class_that_has_a_style() {
    let shown: BTreeSet<String> = pages()
        .iter()
        .flat_map(|(_, html)| {
            all(html, "[class]")
                .into_iter()
                .flat_map(|element| element.value().classes().map(str::to_owned).collect::<Vec<_>>())
                .collect::<Vec<_>>()
        })
        .collect();
    let styled = crate::styles::classes(stegvis_ui::CONSOLE_CSS);
    let unseen: Vec<_> = styled.difference(&shown).collect();
    assert!(unseen.is_empty(), "styles without a component, or components without a page: {unseen:?}");
}
