//! Draft, preview, publish.

use jiff::civil::date;
use stegvis_server::jobs;
use stegvis_server::ops::plan::{plan, preview, save_draft};
use stegvis_server::ops::publish::{Edition, Publication, publish};
use stegvis_server::ops::{Actor, OpsError, participants};
use stegvis_shared::domain::answer::Answer;
use stegvis_shared::domain::plan::{PlanDocument, PlanRule};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::PlanId;
use stegvis_shared::protocol::coach::{PreviewRequest, SaveDraftRequest};
use stegvis_shared::sync::{ActionKind, Receipt, Received, Replica};

use super::on_both;
use crate::world::{DAY_MS, HOUR_MS, World, activity, document, goal, language};

on_both!(
    published_plan_reaches_the_phone,
    same_plan_again_changes_nothing,
    small_change_sends_only_what_changed,
    publishing_keeps_what_the_participant_did,
    two_coaches_conflict_and_see_each_other,
    invalid_plan_names_its_problems_and_stores_nothing,
    publishing_many_is_all_or_nothing,
    preview_is_what_the_phone_gets,
    preview_of_a_broken_document_shows_what_it_can,
    plans_of_others_are_not_found,
    horizon_moves_with_the_days,
    clock_that_was_ahead_leaves_the_schedule_as_it_was,
    what_happens_while_the_clock_is_wrong_moves_no_horizon,
    those_who_wait_are_woken,
);

async fn published_plan_reaches_the_phone(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    assert_eq!(phone.view().profile.unwrap().coaches[0].name.as_str(), "Karin");
    assert_eq!(phone.view().staircase.unwrap().current, 1);

    let result = town.publish(&world, amina, &document()).await;
    assert_eq!(result.revision, 1);
    assert_eq!(
        result.untranslated,
        [
            "Välkommen!",
            "Ringa ett samtal på svenska",
            "Svenska och mat",
            "Folkets hus",
            "Lära känna",
            "Arbetsträning",
            "Praktik",
            "Eget arbete"
        ]
    );
    phone.sync(&world).await;
    let view = phone.view();
    assert_eq!(view.notice.as_ref().unwrap().from.as_str(), "Karin");
    let occurrences: Vec<_> = view
        .occurrences
        .iter()
        .map(|occurrence| {
            assert_eq!(view.activity(occurrence).unwrap().title.as_str(), "Svenska och mat");
            (occurrence.start.to_string(), occurrence.cancelled)
        })
        .collect();
    assert_eq!(occurrences.len(), 8);
    assert_eq!(occurrences[0], ("2026-11-24T10:00:00".to_owned(), false));
    assert_eq!(occurrences[3], ("2026-12-03T10:00:00".to_owned(), true));
    let shown = plan(&town.coach, &world.context, amina).await.unwrap();
    let published = shown.published.unwrap();
    assert_eq!((published.revision, published.by.as_str()), (1, "Karin"));
    assert_eq!(published.document, document());
    assert_eq!(shown.draft.document, document());
}

async fn same_plan_again_changes_nothing(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    world.clock.advance(HOUR_MS);
    let again = town.publish(&world, amina, &document()).await;
    assert_eq!((again.revision, again.changes), (1, 0));
    // Another plan with the same word from the coach: the word is not news.
    let mut next = document();
    next.step = 2;
    let next = town.publish(&world, amina, &next).await;
    assert_eq!((next.revision, next.changes), (2, 1));
}

async fn small_change_sends_only_what_changed(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let mut next = document();
    next.goals.push(goal(2, "Åka buss"));
    next.activities[0].bring = Some("penna".parse().unwrap());
    let result = town.publish(&world, amina, &next).await;
    let response = phone.exchange(&world).await;
    // A goal and an activity; the phone also hears which plan it is.
    assert_eq!((result.changes, response.changes.len()), (2, 3));
}

async fn publishing_keeps_what_the_participant_did(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let occurrence = phone.occurrence(1);
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).await;
    town.publish(&world, amina, &PlanDocument::empty()).await;
    phone.sync(&world).await;
    assert!(phone.view().occurrences.is_empty() && phone.view().notice.is_none());
    town.publish(&world, amina, &document()).await;
    phone.sync(&world).await;
    assert_eq!(phone.view().occurrences[1].answer.unwrap().answer, Answer::Coming);
    assert_eq!(phone.view(), phone.fresh_view(&world).await);
}

async fn two_coaches_conflict_and_see_each_other(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let context = &world.context;
    let seen = plan(&town.coach, context, amina).await.unwrap();
    let save = |document| SaveDraftRequest { base_version: seen.draft.version, document };
    let saved = save_draft(&town.coach, context, seen.id, save(document())).await.unwrap();
    assert_eq!(saved.version, seen.draft.version + 1);
    let mine = PlanDocument { step: 3, ..document() };
    let refused = save_draft(&town.coach, context, seen.id, save(mine)).await;
    let Err(OpsError::PlanConflict(conflict)) = refused else { panic!("{refused:?}") };
    assert_eq!(conflict.theirs, saved);
    assert_eq!(conflict.theirs.saved_by.as_ref().unwrap().as_str(), "Karin");

    let edition = Edition::Draft { version: seen.draft.version };
    let refused = publish(&town.coach, context, &[Publication { plan: seen.id, edition }]).await;
    assert!(matches!(refused, Err(OpsError::PlanConflict(_))), "{refused:?}");
    let edition = Edition::Draft { version: saved.version };
    publish(&town.coach, context, &[Publication { plan: seen.id, edition }]).await.unwrap();
    assert_eq!(plan(&town.coach, context, amina).await.unwrap().draft, saved);
}

async fn invalid_plan_names_its_problems_and_stores_nothing(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut wrong = document();
    wrong.step = 9;
    wrong.goals.push(goal(1, "Samma id"));
    let refused = town.try_publish(&world, amina, &wrong).await;
    let Err(OpsError::PlanInvalid(problems)) = refused else { panic!("{refused:?}") };
    let found: Vec<_> = problems.iter().map(|problem| (problem.field.as_str(), problem.rule)).collect();
    assert_eq!(found, [("step", PlanRule::UnknownStep), ("goals[1].id", PlanRule::IdTwice)]);
    let stored = plan(&town.coach, &world.context, amina).await.unwrap();
    assert_eq!((stored.draft.version, stored.published), (1, None));
}

async fn publishing_many_is_all_or_nothing(world: World) {
    let town = world.town("Bollnäs").await;
    let mut people = vec![town.amina(&world).await];
    for name in ["Bashir", "Chaltu", "Dunya"] {
        people.push(town.participant(&world, name, "so").await);
    }
    let mut publications = Vec::new();
    for person in &people {
        let plan = town.plan(&world, *person).await;
        let edition = Edition::Document { document: document(), base_version: Some(1) };
        publications.push(Publication { plan, edition });
    }
    publications.reverse();
    let mut broken = publications.clone();
    broken[3].edition = Edition::Draft { version: 7 };
    assert!(publish(&town.coach, &world.context, &broken).await.is_err());
    for person in &people {
        let stored = plan(&town.coach, &world.context, *person).await.unwrap();
        assert_eq!((stored.draft.version, stored.published), (1, None));
    }
    let results = publish(&town.coach, &world.context, &publications).await.unwrap();
    let order: Vec<PlanId> = results.iter().map(|result| result.plan).collect();
    assert_eq!(order, publications.iter().map(|publication| publication.plan).collect::<Vec<_>>());
    for person in people {
        let mut phone = town.phone(person);
        phone.sync(&world).await;
        assert_eq!(phone.view().occurrences.len(), 8);
    }
}

async fn preview_is_what_the_phone_gets(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let occurrence = phone.occurrence(0);
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).await;
    phone.does(&world, ActionKind::SendMessage { text: "Hej!".parse().unwrap() }).await;
    let mut next = document();
    next.notice = Some("Nu börjar praktiken.".parse().unwrap());
    next.goals.clear();
    next.activities.push(activity(2, "Praktik på lagret"));

    let seen = plan(&town.coach, &world.context, amina).await.unwrap();
    let request = PreviewRequest { document: next.clone(), language: language("ar") };
    let shown = preview(&town.coach, &world.context, seen.id, request, &world.offered).await.unwrap();
    assert_eq!(plan(&town.coach, &world.context, amina).await.unwrap(), seen);
    let before = phone.view();
    phone.sync(&world).await;
    assert_eq!(phone.view(), before);

    town.publish(&world, amina, &next).await;
    phone.sync(&world).await;
    let mut preview = Replica::default();
    assert_eq!(preview.receive(None, shown, world.context.now()), Received::More);
    assert_eq!(preview.view(), phone.view());
}

async fn preview_of_a_broken_document_shows_what_it_can(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let id = town.plan(&world, amina).await;
    let mut broken = document();
    broken.step = 9;
    broken.activities.push(activity(1, "Samma id"));
    let request = PreviewRequest { document: broken.clone(), language: language("ar") };
    let shown = preview(&town.coach, &world.context, id, request, &world.offered).await.unwrap();
    let mut replica = Replica::default();
    replica.receive(None, shown, world.context.now());
    assert_eq!(replica.view().goals.len(), 1);
    assert!(!replica.view().occurrences.is_empty());

    let request = PreviewRequest { document: broken, language: language("tlh") };
    let refused = preview(&town.coach, &world.context, id, request, &world.offered).await;
    assert!(matches!(refused, Err(OpsError::UnknownLanguage)));
}

async fn plans_of_others_are_not_found(world: World) {
    let town = world.town("Bollnäs").await;
    let other = world.town("Gävle").await;
    let amina = town.amina(&world).await;
    let id = town.plan(&world, amina).await;
    let manager = world.staff(town.municipality, Role::Manager, "Maj").await;
    let operator = world.staff(town.municipality, Role::Operator, "Bo").await;
    let strangers = [
        (town.colleague, true),
        (other.coach, true),
        (town.worker, false),
        (manager, false),
        (operator, false),
        (town.phone(amina).actor, false),
    ];
    for (actor, may_have_one) in strangers {
        let fits = |error: &OpsError| match error {
            OpsError::NotFound => may_have_one,
            OpsError::NotAllowed => !may_have_one,
            _ => false,
        };
        let context = &world.context;
        let save = SaveDraftRequest { base_version: 1, document: document() };
        let look = PreviewRequest { document: document(), language: language("ar") };
        let edition = Edition::Draft { version: 1 };
        assert!(fits(&plan(&actor, context, amina).await.unwrap_err()), "{actor:?}");
        assert!(fits(&participants::participant(&actor, context, amina).await.unwrap_err()), "{actor:?}");
        assert!(fits(&save_draft(&actor, context, id, save).await.unwrap_err()), "{actor:?}");
        assert!(fits(&preview(&actor, context, id, look, &world.offered).await.unwrap_err()), "{actor:?}");
        let publication = [Publication { plan: id, edition }];
        assert!(fits(&publish(&actor, context, &publication).await.unwrap_err()), "{actor:?}");
    }
}

async fn horizon_moves_with_the_days(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut plan = document();
    let mut weekly = activity(2, "Promenad");
    let stegvis_shared::domain::activity::Schedule::Weekly { until, except, .. } = &mut weekly.schedule
    else {
        panic!("the activity is weekly");
    };
    *until = date(2027, 11, 30);
    except.clear();
    plan.activities.push(weekly);
    town.publish(&world, amina, &plan).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let occurrence = phone.occurrence(0);
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).await;
    assert_eq!(phone.view().occurrences.last().unwrap().start.to_string(), "2027-05-20T10:00:00");

    jobs::run_due(&world.context).await.unwrap();
    let before = phone.replica.cursor();
    phone.sync(&world).await;
    assert_eq!(phone.replica.cursor(), before, "nothing is due on the same day");

    world.clock.advance(70 * DAY_MS);
    jobs::run_due(&world.context).await.unwrap();
    phone.sync(&world).await;
    let view = phone.view();
    // 2027-02-01 is a Monday: 14 days back is 2027-01-18, 26 weeks ahead 2027-08-02.
    assert_eq!(view.occurrences.first().unwrap().start.to_string(), "2027-01-19T10:00:00");
    assert_eq!(view.occurrences.last().unwrap().start.to_string(), "2027-07-29T10:00:00");
    assert_eq!(view, phone.fresh_view(&world).await);
    // Back in time, what was answered is still known.
    world.clock.advance(-70 * DAY_MS);
    let mut again = plan.clone();
    again.step = 2;
    town.publish(&world, amina, &again).await;
    phone.sync(&world).await;
    assert_eq!(phone.view().occurrences[0].answer.unwrap().answer, Answer::Coming);
}

async fn clock_that_was_ahead_leaves_the_schedule_as_it_was(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let before = phone.view();
    world.clock.advance(3_650 * DAY_MS);
    jobs::run_due(&world.context).await.unwrap();
    phone.sync(&world).await;
    assert!(phone.view().occurrences.is_empty());
    world.clock.advance(-3_650 * DAY_MS);
    jobs::run_due(&world.context).await.unwrap();
    phone.sync(&world).await;
    assert_eq!(phone.view(), before);
}

async fn what_happens_while_the_clock_is_wrong_moves_no_horizon(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    phone.does(&world, ActionKind::SendMessage { text: "Hej!".parse().unwrap() }).await;
    let before = phone.view().occurrences;
    world.clock.advance(-3_650 * DAY_MS);
    town.look(&world, amina).await;
    phone.does(&world, ActionKind::ChooseLanguage { language: language("so") }).await;
    world.clock.advance(3_650 * DAY_MS);
    assert_eq!(phone.view().messages[0].receipt, Receipt::Read);
    assert_eq!(phone.view().occurrences, before);
}

async fn those_who_wait_are_woken(world: World) {
    use futures_util::FutureExt;
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    let hub = &world.context.hub;
    let wait = |actor: Actor| hub.subscribe(actor.topic().unwrap());
    let (mut at_phone, mut at_coach) = (wait(phone.actor), wait(town.coach));
    let (mut at_worker, mut at_colleague) = (wait(town.worker), wait(town.colleague));
    town.publish(&world, amina, &document()).await;
    assert!(at_phone.changed().now_or_never().is_some());
    assert!(at_coach.changed().now_or_never().is_some());
    assert!(at_worker.changed().now_or_never().is_some());
    phone.does(&world, ActionKind::SendMessage { text: "Hej!".parse().unwrap() }).await;
    assert!(at_coach.changed().now_or_never().is_some());
    assert!(at_worker.changed().now_or_never().is_none());
    assert!(at_colleague.changed().now_or_never().is_none());
}
