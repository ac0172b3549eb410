//! What coaches have seen: receipts say it, and say no more.

use futures_util::FutureExt;
use stegvis_server::ops::OpsError;
use stegvis_server::ops::participants::participant;
use stegvis_server::ops::seen::mark_seen;
use stegvis_shared::domain::answer::Answer;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::sync::{ActionKind, Cursor, Epoch, Receipt};

use super::on_both;
use crate::world::{Phone, Town, World, document};

on_both!(
    messages_answers_and_goals_are_read_when_the_coach_has_them_on_the_screen,
    what_came_after_the_page_was_fetched_is_not_read,
    nothing_new_writes_nothing_and_wakes_nobody,
    what_is_done_anew_is_news_again,
    place_of_another_database_is_stale,
    only_own_coaches_mark_anything,
);

/// A participant who has answered, marked a goal, and written.
async fn busy_phone(world: &World, town: &Town, amina: ParticipantId) -> Phone {
    town.publish(world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(world).await;
    let (occurrence, goal) = (phone.occurrence(0), phone.view().goals[0].id);
    phone.does(world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).await;
    phone.does(world, ActionKind::MarkGoal { goal, done: true }).await;
    phone.does(world, ActionKind::SendMessage { text: "Hej!".parse().unwrap() }).await;
    phone
}

/// The receipts of the first answer, the first goal and the last message.
fn receipts(phone: &Phone) -> [Option<Receipt>; 3] {
    let view = phone.view();
    [
        view.occurrences[0].answer.map(|answer| answer.receipt),
        view.goals[0].done,
        view.messages.last().map(|message| message.receipt),
    ]
}

async fn shown(world: &World, town: &Town, amina: ParticipantId) -> Option<Cursor> {
    participant(&town.coach, &world.context, amina).await.unwrap().unseen
}

async fn messages_answers_and_goals_are_read_when_the_coach_has_them_on_the_screen(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = busy_phone(&world, &town, amina).await;
    assert_eq!(receipts(&phone), [Some(Receipt::Sent); 3]);
    let shown_at = shown(&world, &town, amina).await;
    assert_eq!(shown_at, phone.replica.cursor());
    phone.sync(&world).await;
    assert_eq!(receipts(&phone), [Some(Receipt::Sent); 3], "a page that is only fetched is not seen");
    let seen = mark_seen(&town.coach, &world.context, amina, shown_at.unwrap()).await.unwrap();
    assert!(!seen.stale);
    phone.sync(&world).await;
    assert_eq!(receipts(&phone), [Some(Receipt::Read); 3]);
    assert_eq!(shown(&world, &town, amina).await, None);
    assert_eq!(phone.view(), phone.fresh_view(&world).await);
    town.feed_follows_from_tables(&world, amina).await;
}

async fn what_came_after_the_page_was_fetched_is_not_read(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = busy_phone(&world, &town, amina).await;
    let page = shown(&world, &town, amina).await.unwrap();
    // In the same millisecond, by the server's clock.
    phone.does(&world, ActionKind::SendMessage { text: "En sak till".parse().unwrap() }).await;
    assert!(mark_seen(&town.coach, &world.context, amina, page).await.unwrap().stale);
    phone.sync(&world).await;
    assert_eq!(receipts(&phone), [Some(Receipt::Sent); 3]);
    // The console was woken, fetches the page again, and says what that shows.
    town.look(&world, amina).await;
    phone.sync(&world).await;
    assert_eq!(receipts(&phone), [Some(Receipt::Read); 3]);
}

async fn nothing_new_writes_nothing_and_wakes_nobody(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = busy_phone(&world, &town, amina).await;
    let page = shown(&world, &town, amina).await.unwrap();
    assert!(!mark_seen(&town.coach, &world.context, amina, page).await.unwrap().stale);
    phone.sync(&world).await;
    let before = phone.replica.cursor();
    let hub = &world.context.hub;
    let wait = |topic| hub.subscribe(topic);
    let mut at_phone = wait(phone.actor.topic().unwrap());
    let mut at_coach = wait(town.coach.topic().unwrap());
    for again in [page, before.unwrap()] {
        assert!(!mark_seen(&town.coach, &world.context, amina, again).await.unwrap().stale);
    }
    assert_eq!(at_phone.changed().now_or_never(), None);
    assert_eq!(at_coach.changed().now_or_never(), None);
    phone.sync(&world).await;
    assert_eq!(phone.replica.cursor(), before);
}

async fn what_is_done_anew_is_news_again(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = busy_phone(&world, &town, amina).await;
    town.look(&world, amina).await;
    phone.sync(&world).await;
    let (occurrence, goal) = (phone.occurrence(0), phone.view().goals[0].id);
    phone.does(&world, ActionKind::Answer { occurrence, answer: Some(Answer::Coming) }).await;
    phone.does(&world, ActionKind::MarkGoal { goal, done: false }).await;
    phone.does(&world, ActionKind::MarkGoal { goal, done: true }).await;
    assert_eq!(receipts(&phone), [Some(Receipt::Sent), Some(Receipt::Sent), Some(Receipt::Read)]);
    town.look(&world, amina).await;
    // Nothing is left that the coach could have missed: an answer that was taken back is not there.
    phone.does(&world, ActionKind::Answer { occurrence, answer: None }).await;
    assert_eq!(receipts(&phone), [None, Some(Receipt::Read), Some(Receipt::Read)]);
    assert_eq!(shown(&world, &town, amina).await, None);
}

async fn place_of_another_database_is_stale(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = busy_phone(&world, &town, amina).await;
    let page = shown(&world, &town, amina).await.unwrap();
    let other = Cursor { epoch: Epoch(page.epoch.0 ^ 1), ..page };
    assert!(mark_seen(&town.coach, &world.context, amina, other).await.unwrap().stale);
    phone.sync(&world).await;
    assert_eq!(receipts(&phone), [Some(Receipt::Sent); 3]);
}

async fn only_own_coaches_mark_anything(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let phone = busy_phone(&world, &town, amina).await;
    let page = shown(&world, &town, amina).await.unwrap();
    let context = &world.context;
    assert!(matches!(mark_seen(&town.colleague, context, amina, page).await, Err(OpsError::NotFound)));
    for actor in [town.worker, phone.actor] {
        assert!(matches!(mark_seen(&actor, context, amina, page).await, Err(OpsError::NotAllowed)));
    }
    assert_eq!(shown(&world, &town, amina).await, Some(page));
}
