//! One line to add an activity in plain words, and how it is understood.

use dioxus::prelude::*;
use jiff::civil::Date;
use stegvis_app::screens::kind_picture;
use stegvis_shared::id::ActivityId;
use stegvis_ui::{Chip, IconName, ParsedChips, QuickAdd};

use super::activities::open;
use super::desk::Desk;
use super::words;
use crate::plan::edit::put_activity;
use crate::plan::history::EditOf;
use crate::plan::quick_add::{Certainty, QuickLine as Line, read};
use crate::platform;
use crate::state::{Wording, use_wording};

#[component]
pub(super) fn QuickLine(desk: Desk, today: Date) -> Element {
    let wording = use_wording();
    let mut typed = use_signal(String::new);
    let line = read(&typed.read(), today);
    let chips = if typed.read().trim().is_empty() { Vec::new() } else { chips(wording, &line, today) };
    // Enter adds what is understood; what lacks something opens in the form, with the rest filled in.
    let add = move |()| {
        if typed.peek().trim().is_empty() {
            return;
        }
        let form =
            read(&typed.peek(), today).form(ActivityId::new(platform::now(), platform::random()), today);
        match form.parse() {
            Ok(activity) => desk.edit(EditOf::Once, |document| put_activity(document, activity)),
            Err(_) => open(desk, form),
        }
        typed.set(String::new());
    };
    rsx! {
        QuickAdd {
            label: wording.t("quick-label"),
            placeholder: wording.t("quick-placeholder"),
            value: typed(),
            oninput: move |text| typed.set(text),
            onsubmit: add,
            testid: "quick-add",
            if !chips.is_empty() {
                ParsedChips { label: wording.t("quick-parsed"), chips }
            }
        }
    }
}

fn chips(wording: Wording, line: &Line, today: Date) -> Vec<Chip> {
    let said = |icon, text| Chip { icon, text, asks: false };
    let asked = |icon, key: &str| Chip { icon, text: wording.t(key), asks: true };
    let title = match &line.title {
        Some(title) => said(kind_picture(line.kind()), title.clone()),
        None => asked(IconName::Pencil, "quick-no-title"),
    };
    let last_day = line.last_day(today);
    let day = match (line.date, last_day) {
        (_, Some(_)) => {
            let days = line.weekdays.iter().map(|weekday| words::weekday(wording, *weekday)).collect();
            said(IconName::Repeat, words::list(wording, days))
        }
        (Some(date), None) => said(IconName::Calendar, wording.dates().weekday_day_month(date)),
        (None, None) => asked(IconName::Calendar, "quick-no-day"),
    };
    let hours = match line.hours {
        Some((start, end)) => said(IconName::Clock, words::hours(wording, start, end)),
        None => asked(IconName::Clock, "quick-no-time"),
    };
    let place = line.place.as_ref().map(|place| said(IconName::MapPin, place.clone()));
    let until = last_day.map(|(date, certainty)| {
        let asks = certainty == Certainty::Guessed;
        let key = if asks { "quick-until-guess" } else { "quick-until" };
        Chip {
            icon: IconName::Calendar,
            text: wording.with(key, "date", wording.dates().day_month(date)),
            asks,
        }
    });
    [Some(title), Some(day), Some(hours), place, until].into_iter().flatten().collect()
}
