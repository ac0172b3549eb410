//! The person on the way and the door at its end; decoration, hidden from readers.

use dioxus::prelude::*;

#[component]
pub(super) fn Person() -> Element {
    rsx! {
        span { class: "stair-person", "aria-hidden": "true",
            svg {
                view_box: "0 0 40 68",
                fill: "none",
                stroke: "currentColor",
                stroke_linecap: "round",
                stroke_linejoin: "round",
                circle { cx: "21", cy: "9.5", r: "7.5", fill: "currentColor", stroke: "none" }
                path { d: "M20.5 25.5 18.5 37", stroke_width: "12" }
                path { d: "M18 41 16 52 11 64.5M20 41 26 50 25 64.5", stroke_width: "6.5" }
                path { d: "M24.5 24 28 33 33.5 37.5M16 25 11.5 33.5 9 41", stroke_width: "4.5" }
            }
        }
    }
}

#[component]
pub(super) fn Door() -> Element {
    rsx! {
        span { class: "stair-door", "aria-hidden": "true",
            svg { view_box: "0 0 62 92", stroke: "currentColor", stroke_width: "4", stroke_linejoin: "round",
                path { d: "M14 92V6a2 2 0 0 1 2-2h32a2 2 0 0 1 2 2v86", fill: "var(--color-here)" }
                path { d: "M50 4 30 14V90H50z", fill: "var(--color-done)" }
                circle { cx: "35.5", cy: "55", r: "2.6", fill: "var(--color-on-done)", stroke: "none" }
            }
        }
    }
}
