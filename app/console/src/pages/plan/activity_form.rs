//! The form of an activity. What means something goes into the plan at each key; the rest waits in the form.

use dioxus::prelude::*;
use jiff::civil::Date;
use stegvis_shared::domain::activity::{ActivityKind, WeekdayName};
use stegvis_ui::{
    Check, Checks, Do, DoKind, Field, FieldKind, Icon, IconName, IconSize, Notice, NoticeKind, Seg, Select,
    Split, SplitKind,
};

use super::activities;
use super::desk::Desk;
use super::words;
use crate::plan::edit;
use crate::plan::form::{ActivityForm, FormField, FormRule, Repeats};
use crate::plan::history::EditOf;
use crate::state::{Wording, use_wording};
use stegvis_app::screens::kind_picture as picture;

type FieldProblems = Vec<(FormField, FormRule)>;

/// The form. `day` is the day of the week's grid on which the activity was chosen.
#[component]
pub(super) fn ActivityFields(desk: Desk, form: ActivityForm, day: Option<Date>) -> Element {
    let wording = use_wording();
    let mut pressed_done = use_signal(|| false);
    let id = form.id;
    let is_new = desk.document().activities.iter().all(|activity| activity.id != id);
    let problems = form.parse().err().unwrap_or_default();
    let shown: FieldProblems = problems
        .iter()
        // What is not written yet is a mistake only for who thinks that it is done.
        .filter(|(_, rule)| !is_new || pressed_done() || !is_unwritten(*rule))
        .copied()
        .collect();
    let change = move |form: ActivityForm| {
        if let Ok(activity) = form.parse() {
            desk.edit(EditOf::Activity(id), |document| edit::put_activity(document, activity));
        }
        let mut open = desk.form;
        open.set(Some(form));
    };
    let close = move || {
        let mut open = desk.form;
        desk.settle();
        open.set(None);
    };
    let is_right = problems.is_empty();
    rsx! {
        form {
            class: "panel rule",
            "aria-label": if is_new { wording.t("form-new") } else { wording.t("form-edit") },
            "data-testid": "activity-form",
            onsubmit: move |event| {
                event.prevent_default();
                pressed_done.set(true);
                if is_right {
                    close();
                }
            },
            onkeydown: move |event| {
                if event.key() == Key::Escape {
                    event.stop_propagation();
                    close();
                }
            },
            WhatFields { form: form.clone(), problems: shown.clone(), onchange: change }
            WhenFields { form: form.clone(), problems: shown, onchange: change }
            if let Repeats::Weekly = form.repeats {
                DayOff { desk, form: form.clone(), day, onchange: change }
            }
            if !is_right && !is_new {
                Notice { kind: NoticeKind::Attention, text: wording.t("form-not-yet") }
            }
            div { class: "panel-actions",
                Do { text: wording.t("form-done"), kind: DoKind::Main, submit: true, testid: "form-done" }
                if is_new {
                    Do { text: wording.t("form-drop"), kind: DoKind::Quiet, onpress: move |()| close() }
                } else {
                    Do {
                        text: wording.t("edit-remove"),
                        kind: DoKind::Quiet,
                        icon: IconName::Trash,
                        onpress: move |()| activities::remove(desk, id),
                    }
                }
            }
        }
    }
}

const fn is_unwritten(rule: FormRule) -> bool {
    use stegvis_shared::domain::plan::PlanRule;
    matches!(rule, FormRule::Missing | FormRule::Plan(PlanRule::NoWeekday))
}

fn problem_at(wording: Wording, problems: &FieldProblems, field: FormField) -> Option<String> {
    problems.iter().find(|(at, _)| *at == field).map(|(_, rule)| words::rule(wording, *rule))
}

/// One field of the form that holds text, a date or a time.
#[component]
fn FormText(
    field: FormField,
    label: &'static str,
    #[props(default)] kind: FieldKind,
    form: ActivityForm,
    problems: FieldProblems,
    onchange: EventHandler<ActivityForm>,
    testid: Option<String>,
) -> Element {
    let wording = use_wording();
    let value = form.text(field).to_owned();
    rsx! {
        Field {
            label: wording.t(label),
            kind,
            value,
            error: problem_at(wording, &problems, field),
            oninput: move |typed| onchange.call(form.clone().with_text(field, typed)),
            testid,
        }
    }
}

/// What it is, where, with whom, and what to bring.
#[component]
fn WhatFields(form: ActivityForm, problems: FieldProblems, onchange: EventHandler<ActivityForm>) -> Element {
    let wording = use_wording();
    let kinds: Vec<String> = ActivityKind::ALL.iter().map(|kind| wording.t(kind.message_key())).collect();
    let chosen = ActivityKind::ALL.iter().position(|kind| *kind == form.kind).unwrap_or_default();
    let with_kind = form.clone();
    let text = |field, label, testid: Option<&str>| {
        let (form, problems, testid) = (form.clone(), problems.clone(), testid.map(ToOwned::to_owned));
        rsx! {
            FormText { field, label, form, problems, onchange, testid }
        }
    };
    rsx! {
        div { class: "panel-top",
            Icon { name: picture(form.kind), size: IconSize::Large }
            div { class: "grow",
                Select {
                    label: wording.t("form-kind"),
                    options: kinds,
                    chosen,
                    onchoose: move |index: usize| {
                        let kind = ActivityKind::ALL.get(index).copied().unwrap_or(ActivityKind::Other);
                        onchange.call(ActivityForm { kind, ..with_kind.clone() });
                    },
                    testid: "activity-kind",
                }
            }
        }
        {text(FormField::Title, "form-title", Some("activity-title"))}
        Split { kind: SplitKind::Halves,
            {text(FormField::Place, "form-place", Some("activity-place"))}
            {text(FormField::Address, "form-address", None)}
            {text(FormField::Contact, "form-contact", None)}
            FormText {
                field: FormField::Phone,
                label: "form-phone",
                kind: FieldKind::Phone,
                form: form.clone(),
                problems: problems.clone(),
                onchange,
            }
        }
        {text(FormField::Bring, "form-bring", None)}
    }
}

/// When it is.
#[component]
fn WhenFields(form: ActivityForm, problems: FieldProblems, onchange: EventHandler<ActivityForm>) -> Element {
    let wording = use_wording();
    let is_weekly = form.repeats == Repeats::Weekly;
    let with_repeats = form.clone();
    let field = |field, label, kind, testid: &str| {
        let (form, problems, testid) = (form.clone(), problems.clone(), testid.to_owned());
        rsx! {
            FormText { field, label, kind, form, problems, onchange, testid }
        }
    };
    rsx! {
        Seg {
            label: wording.t("form-repeats"),
            options: vec![wording.t("form-weekly"), wording.t("form-once")],
            chosen: usize::from(!is_weekly),
            onchoose: move |index| {
                let repeats = if index == 0 { Repeats::Weekly } else { Repeats::Once };
                onchange.call(ActivityForm { repeats, ..with_repeats.clone() });
            },
        }
        if is_weekly {
            Checks { label: wording.t("form-weekdays"),
                for weekday in WeekdayName::ALL {
                    Check {
                        key: "{weekday:?}",
                        label: words::weekday_short(wording, weekday),
                        checked: form.weekdays.contains(&weekday),
                        onchange: {
                            let form = form.clone();
                            move |_| {
                                let mut form = form.clone();
                                form.toggle_weekday(weekday);
                                onchange.call(form);
                            }
                        },
                        testid: "weekday-{weekday.days_since_monday()}",
                    }
                }
            }
            if let Some(error) = problem_at(wording, &problems, FormField::Weekdays) {
                p { class: "field-error", role: "alert", "{error}" }
            }
        }
        Split { kind: SplitKind::Halves,
            {field(FormField::Start, "form-start", FieldKind::Text, "activity-start")}
            {field(FormField::End, "form-end", FieldKind::Text, "activity-end")}
            {field(FormField::First, if is_weekly { "form-first" } else { "form-date" }, FieldKind::Date, "activity-first")}
            if is_weekly {
                {field(FormField::Until, "form-until", FieldKind::Date, "activity-until")}
            }
        }
        if let Some(error) = problem_at(wording, &problems, FormField::Except) {
            p { class: "field-error", role: "alert", "{error}" }
        }
    }
}

/// The days of a weekly activity that are cancelled, and the day on which it was chosen.
#[component]
fn DayOff(
    desk: Desk,
    form: ActivityForm,
    day: Option<Date>,
    onchange: EventHandler<ActivityForm>,
) -> Element {
    let wording = use_wording();
    let dates = wording.dates();
    let toggle = move |day: Date| {
        let mut form = form.clone();
        form.toggle_day(day);
        onchange.call(form);
    };
    let off = desk.form.read().as_ref().map(|form| form.except.clone()).unwrap_or_default();
    let can_cancel = day.filter(|day| !off.contains(day));
    rsx! {
        div { class: "panel-actions",
            if let Some(day) = can_cancel {
                Do {
                    text: wording.with("form-cancel-day", "day", dates.weekday_day_month(day)),
                    icon: IconName::Ban,
                    onpress: {
                        let toggle = toggle.clone();
                        move |()| toggle(day)
                    },
                    testid: "cancel-day",
                }
            }
        }
        if !off.is_empty() {
            ul { "aria-label": wording.t("form-cancelled"),
                for day in off {
                    li { key: "{day}", class: "goal-line",
                        Icon { name: IconName::Ban }
                        span { class: "grow", {wording.with("form-cancelled-day", "day", dates.weekday_day_month(day))} }
                        Do {
                            text: wording.t("form-restore"),
                            label: wording.label(&wording.t("form-restore"), wording.with("form-restore-label", "day", dates.weekday_day_month(day))),
                            kind: DoKind::Quiet,
                            icon: IconName::Undo,
                            onpress: {
                                let toggle = toggle.clone();
                                move |()| toggle(day)
                            },
                        }
                    }
                }
            }
        }
    }
}
