//! Two coaches, one plan: both versions, and a choice that overwrites nothing unseen.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::programme::Staircase;
use stegvis_shared::protocol::coach::Draft;
use stegvis_shared::time::ZoneClock;
use stegvis_ui::{ConflictColumns, ConflictLine, ConflictSide, Dialog, Do, DoKind, Note, Seg, WorkHeading};

use super::desk::Desk;
use super::words;
use crate::plan::merge::{Choices, Difference, ItemValue, Side, differences, items, merge};
use crate::platform;
use crate::state::{Wording, use_wording};

/// What is to choose first: an item that both changed, else which version.
const TO_CHOOSE: &str = "[data-testid=conflict] [data-state=undecided] input, [data-testid=conflict]:not(:has([data-state=undecided])) [data-testid=keep-both]";

/// Shows both versions and asks which to keep.
#[component]
pub(super) fn ConflictDialog(desk: Desk, theirs: Draft, staircase: Staircase, clock: ZoneClock) -> Element {
    let editing = desk.read();
    let mut choices = use_signal(Choices::new);
    rsx! {
        ConflictView {
            base: editing.saved().document.clone(),
            mine: editing.document().clone(),
            theirs,
            staircase,
            clock,
            choices: choices(),
            onchoices: move |chosen| choices.set(chosen),
            onresolve: move |chosen| desk.resolve(chosen),
        }
    }
}

/// The question.
#[component]
pub(in crate::pages) fn ConflictView(
    base: PlanDocument,
    mine: PlanDocument,
    theirs: Draft,
    staircase: Staircase,
    clock: ZoneClock,
    choices: Choices,
    onchoices: EventHandler<Choices>,
    onresolve: EventHandler<PlanDocument>,
) -> Element {
    let wording = use_wording();
    let found = differences(&base, &mine, &theirs.document);
    let merged = merge(&base, &mine, &theirs.document, &choices);
    let other = theirs.saved_by.as_ref().map_or_else(|| wording.t("somebody"), ToString::to_string);
    let moment = wording.moment(clock.local(theirs.saved_at), clock.local(platform::now()));
    let clashes: Vec<Difference> =
        found.iter().filter(|difference| difference.changed_by.is_none()).cloned().collect();
    let (keep_mine, keep_theirs, kept) = (mine.clone(), theirs.document.clone(), merged.clone());
    let action = |text: String, document: PlanDocument, testid: &str| {
        let testid = testid.to_owned();
        rsx! {
            Do { text, onpress: move |()| onresolve.call(document.clone()), testid }
        }
    };
    let left = clashes.iter().filter(|difference| !choices.contains_key(&difference.item)).count();
    // Until something is chosen, the dialog stays: closing it would leave the draft unsaved without a word.
    rsx! {
        Dialog {
            title: wording.t("clash-title"),
            lead: wording.text("clash-lead", &Args::new().with("name", &other).with("moment", &moment)),
            onclose: |()| platform::focus(TO_CHOOSE),
            foot_note: if left == 0 { wording.t("clash-note") } else { wording.with("clash-left", "count", left) },
            foot: rsx! {
                Do {
                    text: wording.t("clash-merge"),
                    kind: DoKind::Main,
                    large: true,
                    onpress: move |()| match kept.clone() {
                        Some(merged) => onresolve.call(merged),
                        None => platform::focus(TO_CHOOSE),
                    },
                    testid: "keep-both",
                }
            },
            testid: "conflict",
            ConflictColumns {
                differs_word: wording.t("clash-differs"),
                mine: ConflictSide {
                    title: wording.t("clash-mine"),
                    note: wording.t("clash-mine-note"),
                    lines: lines(wording, &staircase, &mine, &found, |difference| difference.mine.as_ref()),
                    action: action(wording.t("clash-keep-mine"), keep_mine, "keep-mine"),
                },
                theirs: ConflictSide {
                    title: wording.with("clash-theirs", "name", &other),
                    note: wording.with("clash-theirs-note", "moment", &moment),
                    lines: lines(wording, &staircase, &theirs.document, &found, |difference| difference.theirs.as_ref()),
                    action: action(wording.with("clash-keep-theirs", "name", &other), keep_theirs, "keep-theirs"),
                },
            }
            if clashes.is_empty() {
                Note { text: wording.t("clash-no-clash") }
            } else {
                WorkHeading { text: wording.t("clash-choose") }
                for difference in clashes {
                    Clash {
                        key: "{difference.item:?}",
                        difference,
                        other: other.clone(),
                        staircase: staircase.clone(),
                        choices: choices.clone(),
                        onchoices,
                    }
                }
            }
        }
    }
}

/// An item that both changed.
#[component]
fn Clash(
    difference: Difference,
    other: String,
    staircase: Staircase,
    choices: Choices,
    onchoices: EventHandler<Choices>,
) -> Element {
    let wording = use_wording();
    let said = |value: &Option<_>| match value {
        Some(value) => words::item(wording, &staircase, value),
        None => wording.t("clash-gone"),
    };
    let (mine, theirs) = (said(&difference.mine), said(&difference.theirs));
    let item = difference.item;
    let chosen = match choices.get(&item) {
        None => 0,
        Some(Side::Mine) => 1,
        Some(Side::Theirs) => 2,
    };
    rsx! {
        div { class: "goal-line", "data-state": (chosen == 0).then_some("undecided"), "data-testid": "clash",
            span { class: "grow",
                {wording.text("clash-item", &Args::new().with("mine", &mine).with("name", &other).with("theirs", &theirs))}
            }
            Seg {
                label: wording.with("clash-item-label", "mine", &mine),
                options: vec![wording.t("clash-undecided"), wording.t("clash-choose-mine"), other],
                chosen,
                onchoose: move |index| {
                    let mut choices = choices.clone();
                    match index {
                        1 => choices.insert(item, Side::Mine),
                        2 => choices.insert(item, Side::Theirs),
                        _ => choices.remove(&item),
                    };
                    onchoices.call(choices);
                },
            }
        }
    }
}

/// Says a version line by line: what differs first, in the same order on both sides, then what is alike.
fn lines(
    wording: Wording,
    staircase: &Staircase,
    plan: &PlanDocument,
    found: &[Difference],
    value: fn(&Difference) -> Option<&ItemValue>,
) -> Vec<ConflictLine> {
    let said = |value: &ItemValue| words::item(wording, staircase, value);
    let differing = found.iter().map(|difference| ConflictLine {
        text: value(difference).map_or_else(|| wording.t("clash-gone"), said),
        differs: true,
    });
    let alike = items(plan)
        .into_iter()
        .filter(|(name, _)| found.iter().all(|difference| difference.item != *name))
        .map(|(_, value)| ConflictLine { text: said(&value), differs: false });
    differing.chain(alike).collect()
}
