//! One line to add an activity in plain words.

use dioxus::prelude::*;
use jiff::civil::Date;

use super::desk::Desk;

#[component]
pub(super) fn QuickLine(desk: Desk, today: Date) -> Element {
    let _ = (desk, today);
    rsx! {}
}
