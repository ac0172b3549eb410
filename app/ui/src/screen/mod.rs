//! The frame of a participant's screen: the bar above, the tabs below, and the room between.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName};
use crate::press::{Press, inert, use_focus_return, use_id};
use crate::words::{Heading, Initial, Words};

/// Says how the room of a screen is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ScreenKind {
    /// Parts under each other, with air between.
    #[default]
    Plain,
    /// The staircase runs out of the screen's edge.
    Steps,
    /// A talk with a composer under it.
    Talk,
    /// A picture from edge to edge first.
    Back,
}

/// Frames one screen. While a sheet is open, everything behind it is inert, and its opener gets the focus back.
#[component]
pub fn Screen(
    /// The bar above: [`Bar`].
    bar: Option<Element>,
    /// What stands still above the tabs: a [`Composer`](crate::Composer).
    composer: Option<Element>,
    /// The tabs below: [`Tabs`].
    tabs: Option<Element>,
    /// What lies over the screen, if something does: [`Sheet`](crate::Sheet).
    sheet: Option<Element>,
    /// How the room is laid out.
    #[props(default)]
    kind: ScreenKind,
    /// Whether the screen still waits for its data.
    #[props(default)]
    busy: bool,
    /// A name for tests.
    testid: Option<String>,
    /// The room's content.
    children: Element,
) -> Element {
    use_focus_return(sheet.is_some());
    let inert = inert(sheet.is_some());
    // Nothing in a talk can be focused, and who has no mouse must be able to scroll it (WCAG 2.2, 2.1.1).
    let tabindex = (kind == ScreenKind::Talk).then_some("0");
    let kind = match kind {
        ScreenKind::Plain => None,
        ScreenKind::Steps => Some("steps"),
        ScreenKind::Talk => Some("talk"),
        ScreenKind::Back => Some("back"),
    };
    rsx! {
        div { class: "screen", inert, "data-testid": testid,
            {bar}
            main { class: "main", tabindex, "data-read": "", "data-screen": kind, "aria-busy": busy.then_some("true"),
                if kind == Some("talk") {
                    div { class: "talk-room", {children} }
                } else {
                    {children}
                }
            }
            {composer}
            {tabs}
        }
        {sheet}
    }
}

/// Holds what is always at hand: who I am or the way back, the language, help.
#[component]
pub fn Bar(
    /// [`BarButton`]s and [`BarBrand`].
    children: Element,
) -> Element {
    rsx! {
        header { class: "bar", {children} }
    }
}

/// Says at which end of the bar something stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BarPlace {
    /// Where reading starts.
    #[default]
    Start,
    /// Where reading ends; those after it follow.
    End,
}

/// One thing in the bar.
#[component]
pub fn BarButton(
    /// The word.
    text: String,
    /// Its language, where it is not the page's.
    lang: Option<String>,
    /// A picture of it.
    icon: Option<IconName>,
    /// The person whose first letter stands before the word.
    person: Option<String>,
    /// At which end it stands.
    #[props(default)]
    place: BarPlace,
    /// Where it leads.
    href: Option<String>,
    /// What to do.
    onpress: Option<EventHandler<()>>,
    /// A name for tests.
    testid: Option<String>,
) -> Element {
    let kind = match place {
        BarPlace::Start => None,
        BarPlace::End => Some("end"),
    };
    rsx! {
        Press { class: "bar-button", kind, lang, href, onpress, testid,
            if let Some(name) = person {
                Initial { name }
            }
            if let Some(name) = icon {
                Icon { name }
            }
            "{text}"
        }
    }
}

/// Shows the name of the app, where nobody is known yet.
#[component]
pub fn BarBrand(
    /// The name.
    name: String,
) -> Element {
    rsx! {
        span { class: "bar-button strong",
            Icon { name: IconName::Stairs }
            "{name}"
        }
    }
}

/// Holds at most four [`Tab`]s.
#[component]
pub fn Tabs(
    /// What the tabs are, for ears.
    label: String,
    /// The tabs.
    children: Element,
) -> Element {
    rsx! {
        nav { class: "tabs", "aria-label": label,
            ul { {children} }
        }
    }
}

/// Leads to one of the main screens, with a picture and a word.
#[component]
pub fn Tab(
    /// The word.
    text: String,
    /// The picture.
    icon: IconName,
    /// Whether this screen is shown.
    #[props(default)]
    current: bool,
    /// Where it leads.
    href: String,
    /// What to do instead of following it.
    onpress: Option<EventHandler<()>>,
) -> Element {
    rsx! {
        li {
            Press { class: "tab", current: current.then_some("page"), href, onpress,
                Icon { name: icon }
                "{text}"
            }
        }
    }
}

/// A part of a screen under a heading.
#[component]
pub fn Section(
    /// The heading.
    #[props(into)]
    heading: Words,
    /// What stands at the other end of the heading's line.
    beside: Option<Element>,
    /// The part's content.
    children: Element,
) -> Element {
    let id = use_id("section");
    rsx! {
        section { class: "stack", "aria-labelledby": "{id}",
            if let Some(beside) = beside {
                div { class: "section-top",
                    Heading { words: heading, id: "{id}" }
                    {beside}
                }
            } else {
                Heading { words: heading, id: "{id}" }
            }
            {children}
        }
    }
}

/// Keeps things that belong together close under each other.
#[component]
pub fn Stack(
    /// The things.
    children: Element,
) -> Element {
    rsx! {
        div { class: "stack", {children} }
    }
}
