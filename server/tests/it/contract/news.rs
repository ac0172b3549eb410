//! What the coach changed, as the participant is told.

use jiff::civil::date;
use stegvis_shared::domain::activity::Schedule;
use stegvis_shared::sync::{ActionKind, News};

use super::on_both;
use crate::world::{Phone, World, document, goal, title};

on_both!(what_changed_since_the_plan_was_opened_is_told, what_was_never_opened_has_no_news,);

/// What the phone is told, with the revision that it came with.
fn told(phone: &Phone) -> Option<(i64, Vec<(News, String)>)> {
    let news = phone.view().news?;
    Some((news.revision, news.lines.into_iter().map(|line| (line.news, line.title.to_string())).collect()))
}

async fn what_changed_since_the_plan_was_opened_is_told(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut phone = town.phone(amina);
    let first = document();
    let name = first.activities[0].title.to_string();
    town.publish(&world, amina, &first).await;
    phone.sync(&world).await;
    phone.does(&world, ActionKind::OpenPlan { revision: 1 }).await;
    assert_eq!(told(&phone), None, "the first plan is all new");

    let mut second = first.clone();
    let cancelled = date(2026, 12, 10);
    let Schedule::Weekly { except, .. } = &mut second.activities[0].schedule else { panic!() };
    except.push(cancelled);
    town.publish(&world, amina, &second).await;
    phone.sync(&world).await;
    assert_eq!(told(&phone), Some((2, vec![(News::Cancelled, name.clone())])));
    let line = phone.view().news.unwrap().lines.remove(0);
    assert_eq!((line.days, line.activity), (vec![cancelled], Some(second.activities[0].id)));

    // Not opened before the next: both are told.
    let mut third = second.clone();
    third.goals.push(goal(9, "Ringa en vän"));
    third.notice = Some("Bra jobbat!".parse().unwrap());
    town.publish(&world, amina, &third).await;
    town.publish(&world, amina, &third).await;
    phone.sync(&world).await;
    let both = vec![(News::Cancelled, name.clone()), (News::GoalAdded, "Ringa en vän".to_owned())];
    assert_eq!(told(&phone), Some((3, both)));
    town.feed_follows_from_tables(&world, amina).await;

    // Opened, so that only what comes after is new.
    phone.does(&world, ActionKind::OpenPlan { revision: 3 }).await;
    let mut fourth = third.clone();
    fourth.activities[0].title = title("Svenska vid spisen");
    town.publish(&world, amina, &fourth).await;
    phone.sync(&world).await;
    assert_eq!(told(&phone), Some((4, vec![(News::Changed, "Svenska vid spisen".to_owned())])));

    // A word from the coach stands by itself.
    phone.does(&world, ActionKind::OpenPlan { revision: 4 }).await;
    town.publish(&world, amina, &{
        let mut fifth = fourth;
        fifth.notice = None;
        fifth
    })
    .await;
    phone.sync(&world).await;
    assert_eq!(told(&phone), None);
    town.feed_follows_from_tables(&world, amina).await;
}

async fn what_was_never_opened_has_no_news(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let mut second = document();
    town.publish(&world, amina, &second).await;
    second.step = 2;
    town.publish(&world, amina, &second).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    assert_eq!(told(&phone), None);
}
