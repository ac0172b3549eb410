//! Lists: lines and air, no boxes.

use dioxus::prelude::*;

use crate::icon::{Icon, IconName, IconSize};
use crate::press::Press;

/// Holds [`Row`]s.
#[component]
pub fn Rows(
    /// What the list holds, for ears, where no heading says it.
    label: Option<String>,
    /// The rows.
    children: Element,
) -> Element {
    rsx! {
        ul { class: "rows", "aria-label": label, {children} }
    }
}

/// One line of a list. One that can be pressed and shows nothing at its end shows that it opens.
#[component]
pub fn Row(
    /// A large picture at the start, as on the ready-made reasons.
    picture: Option<IconName>,
    /// What stands at the start: an icon, a time, a mark, a small staircase.
    start: Option<Element>,
    /// What stands at the end: a badge or a state.
    end: Option<Element>,
    /// Where it leads.
    href: Option<String>,
    /// What to do.
    onpress: Option<EventHandler<()>>,
    /// What stands beside it and is pressed on its own: [`Listen`](crate::Listen), which reads the row.
    beside: Option<Element>,
    /// The one language that is read, slowly, where the row holds another beside it.
    reads: Option<&'static str>,
    /// A name for tests.
    testid: Option<String>,
    /// The words.
    children: Element,
) -> Element {
    let opens = end.is_none() && picture.is_none() && (href.is_some() || onpress.is_some());
    let read = beside.as_ref().map(|_| reads.unwrap_or_default());
    rsx! {
        li { "data-read": read,
            Press { class: "row", kind: picture.map(|_| "picture"), href, onpress, testid,
                if let Some(name) = picture {
                    Icon { name, size: IconSize::Large }
                }
                {start}
                span { class: "grow", {children} }
                {end}
                if opens {
                    Icon { name: IconName::ChevronRight }
                }
            }
            {beside}
        }
    }
}

/// Shows a time at the start of a row.
#[component]
pub fn RowTime(
    /// The time, as `13:00`.
    time: String,
    /// The same for machines.
    datetime: Option<String>,
) -> Element {
    rsx! {
        time { class: "row-time", datetime, "{time}" }
    }
}
