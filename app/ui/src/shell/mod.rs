//! The frame of the console: brand and ways at the side, one page in the middle.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::{Press, inert, use_focus_return, use_id};
use crate::words::Initial;

/// Frames a page of the console. While a dialog is open, all behind it is inert, and its opener gets the focus back.
#[component]
pub fn Shell(
    /// The name of the app.
    brand: String,
    /// For whom one works, each on a line of its own.
    #[props(default)]
    workplace: Vec<String>,
    /// What the main ways are, for ears.
    nav_label: String,
    /// The main ways: [`NavItem`]s.
    nav: Element,
    /// What the ways about oneself are, for ears.
    own_nav_label: String,
    /// Help, one's own name, the way out: [`NavItem`]s.
    own_nav: Element,
    /// What lies over the page, if something does: [`Dialog`](crate::Dialog).
    dialog: Option<Element>,
    /// The page.
    children: Element,
) -> Element {
    use_focus_return(dialog.is_some());
    let inert = inert(dialog.is_some());
    rsx! {
        div { class: "work",
            header { class: "work-side", inert,
                Brand { name: brand, lines: workplace }
                nav { class: "work-nav", "aria-label": nav_label, {nav} }
                nav { class: "work-nav", "aria-label": own_nav_label, {own_nav} }
            }
            main { class: "work-main", inert, {children} }
            {dialog}
        }
    }
}

/// Shows the name of the app with its staircase.
#[component]
pub(crate) fn Brand(name: String, #[props(default)] lines: Vec<String>) -> Element {
    rsx! {
        div { class: "work-brand",
            strong {
                Icon { name: IconName::Stairs }
                "{name}"
            }
            for (index , line) in lines.iter().enumerate() {
                span { key: "{index}", class: "note", "{line}" }
            }
        }
    }
}

/// One way at the side.
#[component]
pub fn NavItem(
    /// The word.
    text: String,
    /// The picture.
    icon: IconName,
    /// Whether this page is shown.
    #[props(default)]
    current: bool,
    /// How many wait there.
    count: Option<usize>,
    /// The key that leads there.
    shortcut: Option<String>,
    /// Where it leads.
    href: Option<String>,
    /// What to do.
    onpress: Option<EventHandler<()>>,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    rsx! {
        Press { class: "work-item", current: current.then_some("page"), href, onpress, testid,
            Icon { name: icon }
            "{text}"
            if let Some(count) = count {
                span { class: "work-count", "{count}" }
            }
            if let Some(shortcut) = shortcut {
                span { class: "work-count",
                    kbd { "{shortcut}" }
                }
            }
        }
    }
}

/// Names the page, and holds what one can do with all of it.
#[component]
pub fn PageTop(
    /// The name; the one `h1`.
    title: String,
    /// More about it.
    lead: Option<String>,
    /// The person whose page it is, for the first letter.
    person: Option<String>,
    /// [`Do`](crate::Do) buttons.
    children: Element,
) -> Element {
    rsx! {
        div { class: "work-top",
            if let Some(name) = person {
                Initial { name, big: true }
            }
            div { class: "grow",
                h1 { class: "work-title", "{title}" }
                if let Some(lead) = lead {
                    p { class: "work-lead", "{lead}" }
                }
            }
            {children}
        }
    }
}

/// Says how the columns of a page share its width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SplitKind {
    /// Two, the second a little wider.
    Halves,
    /// What matters, and something beside it.
    MainSide,
    /// Staircase, week, talk.
    Person,
    /// Staircase, week, telephone.
    Editor,
}

/// Puts [`Panel`]s beside each other; under each other in a narrow window.
#[component]
pub fn Split(
    /// How they share the width.
    kind: SplitKind,
    /// The panels.
    children: Element,
) -> Element {
    let kind = match kind {
        SplitKind::Halves => "halves",
        SplitKind::MainSide => "main-side",
        SplitKind::Person => "person",
        SplitKind::Editor => "editor",
    };
    rsx! {
        div { class: "split", "data-kind": kind, {children} }
    }
}

/// A part of a page under a heading.
#[component]
pub fn Panel(
    /// The heading.
    title: String,
    /// Whether the heading is for ears alone.
    #[props(default)]
    title_hidden: bool,
    /// What stands at the other end of the heading's line.
    actions: Option<Element>,
    /// A name for tests.
    testid: Option<String>,
    /// The part's content.
    children: Element,
) -> Element {
    let id = use_id("panel");
    rsx! {
        section { class: "panel", "aria-labelledby": "{id}", "data-testid": testid,
            if title_hidden && actions.is_none() {
                h2 { class: "for-ears", id: "{id}", "{title}" }
            } else {
                div { class: "panel-top",
                    h2 { class: if title_hidden { "for-ears" } else { "work-heading" }, id: "{id}", "{title}" }
                    div { class: "panel-actions", {actions} }
                }
            }
            {children}
        }
    }
}

/// A small heading inside a panel or a dialog.
#[component]
pub fn WorkHeading(
    /// The heading.
    text: String,
) -> Element {
    rsx! {
        h3 { class: "work-heading", "{text}" }
    }
}

/// A side note in small type; never for participants.
#[component]
pub fn Note(
    /// The note.
    text: String,
) -> Element {
    rsx! {
        p { class: "note", "{text}" }
    }
}

/// Makes the participants' staircase small enough for a column at the desk.
#[component]
pub fn Desk(
    /// A [`Staircase`](crate::Staircase).
    children: Element,
) -> Element {
    rsx! {
        div { class: "desk", {children} }
    }
}

/// One small goal in a column at the desk; stands in a list.
#[component]
pub fn GoalLine(
    /// Where the goal is: [`GoalMark`](crate::GoalMark), or an icon.
    mark: Element,
    /// The goal.
    text: String,
    /// When it was done, or that it is the one now.
    note: Option<String>,
    /// What one can do with it.
    children: Element,
) -> Element {
    rsx! {
        li { class: "goal-line",
            {mark}
            span { class: "grow", "{text}" }
            if let Some(note) = note {
                span { class: "note", "{note}" }
            }
            {children}
        }
    }
}

/// Lists facts as pairs of a term and a value.
#[component]
pub fn Pairs(
    /// The facts, in order.
    pairs: Vec<(String, String)>,
) -> Element {
    rsx! {
        dl { class: "pairs",
            for (index , (term , value)) in pairs.iter().enumerate() {
                dt { key: "{index}", "{term}" }
                dd { "{value}" }
            }
        }
    }
}

/// Stands still at the end of a long page: what will happen, and the button for it.
#[component]
pub fn FootBar(
    /// What will happen.
    text: String,
    /// [`Do`](crate::Do) buttons.
    children: Element,
) -> Element {
    rsx! {
        div { class: "foot-bar",
            p { class: "grow", "{text}" }
            {children}
        }
    }
}
