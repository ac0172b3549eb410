//! The plan editor's dialogs.

use dioxus::prelude::*;
use stegvis_shared::domain::change::plan_changes;
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{ParticipantId, PlanId};
use stegvis_shared::protocol::coach::{Draft, PlanView, PublishResult, Published, Template};

use super::{assert_says, clock, draw, stage, staircase};
use crate::needs::tests::person;
use crate::pages::plan::{ConflictView, PublishView, PublishedView, TemplateView, Whose};
use crate::plan::merge::Choices;
use crate::plan::samples::{MONDAY, activity, goal, once, plan};

fn whose() -> Whose {
    Whose::of(ParticipantId::from_bytes([1; 16]), Some(&person(1, "Amina", vec![])))
}

fn view(published: Option<PlanDocument>, draft: PlanDocument) -> PlanView {
    PlanView {
        id: PlanId::from_bytes([1; 16]),
        participant: ParticipantId::from_bytes([1; 16]),
        draft: Draft { version: 1, document: draft, saved_by: None, saved_at: clock().now },
        published: published.map(|document| Published {
            revision: 3,
            document,
            at: clock().now,
            by: "Karin".parse().unwrap(),
            delivery: None,
        }),
        staircase: staircase(),
        clock: clock(),
    }
}

fn publish(published: PlanDocument, draft: PlanDocument, lacking: Option<Vec<String>>) -> Element {
    stage(Role::Coach);
    let changes = plan_changes(Some(&published), &draft);
    let can_publish = !changes.is_empty();
    rsx! {
        PublishView {
            changes,
            view: view(Some(published), draft),
            whose: whose(),
            lacking,
            texts: 4,
            can_publish,
            busy: false,
            error: None,
            onclose: |()| {},
            onpublish: |()| {},
        }
    }
}

#[test]
fn publishing_says_what_changes_who_gets_it_and_what_lacks_text() {
    let html = draw(|| {
        let before = plan(vec![activity(1, "Svenska och mat"), once(2, "Möte", MONDAY)], vec![]);
        let mut draft =
            plan(vec![activity(1, "Svenska och mat"), activity(3, "Promenad")], vec![goal(1, "Ringa")]);
        draft.step = 2;
        publish(before, draft, Some(vec!["Promenad".to_owned()]))
    });
    assert_says(
        &html,
        &["4 saker ändras", "Ny", "Promenad: tisdag 10:00–12:00, 23 november till 20 december"],
    );
    assert_says(
        &html,
        &[
            "Borttagen",
            "Möte: måndag 23 november 13:00–14:00",
            "1. Lära känna",
            "2. Arbetsträning",
            "Nytt mål",
        ],
    );
    assert_says(
        &html,
        &["Telefonen uppdaterades", "1 av 4 texter saknas", "”Promenad”", "Publicera till Amina"],
    );
    let same = draw(|| {
        let document = plan(vec![activity(1, "Svenska och mat")], vec![]);
        publish(document.clone(), document, None)
    });
    assert_says(&same, &["Inget att publicera", "disabled"]);
}

#[test]
fn published_plan_tells_its_number() {
    let html = draw(|| {
        stage(Role::Coach);
        let result = PublishResult {
            plan: PlanId::from_bytes([1; 16]),
            revision: 4,
            changes: 2,
            untranslated: vec!["Promenad".to_owned()],
        };
        rsx! {
            PublishedView { result, whose: whose(), onclose: |()| {} }
        }
    });
    assert_says(&html, &["Amina får den nu", "plan nummer 4", "1 text väntar på översättning"]);
}

#[test]
fn conflict_shows_both_versions_and_marks_what_differs() {
    let html = draw(|| {
        stage(Role::Coach);
        let base = plan(vec![activity(1, "Svenska och mat"), activity(2, "Promenad")], vec![]);
        let mine = plan(vec![activity(1, "Matlagning"), activity(2, "Promenad")], vec![]);
        let theirs = plan(vec![activity(1, "Svenska"), activity(2, "Promenad")], vec![]);
        let theirs =
            Draft { version: 2, document: theirs, saved_by: "Per".parse().ok(), saved_at: clock().now };
        rsx! {
            ConflictView {
                base,
                mine,
                theirs,
                staircase: staircase(),
                clock: clock(),
                choices: Choices::new(),
                onchoices: |_| {},
                onresolve: |_| {},
            }
        }
    });
    assert_says(
        &html,
        &["Två har ändrat samma plan", "Per sparade", "Behåll min", "Ta versionen av Per", "Inte valt"],
    );
    assert_eq!(html.matches("data-state=\"differs\"").count(), 2, "one line on each side");
    assert_says(&html, &["Matlagning. tisdag 10:00–12:00"]);
}

#[test]
fn templates_are_listed_or_said_to_be_none() {
    let some = draw(|| {
        stage(Role::Coach);
        let document = plan(vec![activity(1, "Svenska och mat")], vec![]);
        let templates = Some(vec![Template { name: "Trappan".parse().unwrap(), document }]);
        rsx! {
            TemplateView { templates, is_empty: true, error: None, onuse: |_| {}, onclose: |()| {} }
        }
    });
    assert_says(&some, &["Trappan", "Aktiviteter: 1. Små mål: 0.", "Använd mallen Trappan"]);
    let none = draw(|| {
        stage(Role::Coach);
        rsx! {
            TemplateView { templates: Some(vec![]), is_empty: false, error: None, onuse: |_| {}, onclose: |()| {} }
        }
    });
    assert_says(&none, &["Det finns inga mallar"]);
}
