//! The store itself: every statement, both schemas, databases from the future, data that cannot be right.

use std::path::Path;
use std::time::Duration;

use futures_util::FutureExt;
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqlSafeStr, SqliteConnection};
use stegvis_server::jobs;
use stegvis_server::live::relay;
use stegvis_server::ops::{OpsError, participants};
use stegvis_server::store::{Store, StoreError};
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::plan::PlanDocument;
use stegvis_shared::protocol::error::ErrorCode;
use stegvis_shared::sync::ActionKind;
use tokio::time::{interval, timeout};

use super::on_both;
use crate::world::{DAY_MS, World, document};

on_both!(
    every_statement_can_be_prepared,
    database_of_a_newer_program_is_refused,
    epoch_stays_with_the_database,
    data_that_cannot_be_right_names_its_place_and_nothing_personal,
    broken_plan_holds_up_no_other_horizon,
    answer_as_it_was_stored_before_becomes_the_same_text_as_now,
    closed_store_says_that_it_is_busy,
);

/// Lists the SQL constants of the store: name and text.
fn statements() -> Vec<(String, String)> {
    let mut statements = Vec::new();
    let mut paths = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store")];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let file = syn::parse_file(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for item in file.items {
            let syn::Item::Const(constant) = item else { continue };
            let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = *constant.expr else {
                continue;
            };
            let name = format!("{}::{}", path.file_stem().unwrap().display(), constant.ident);
            statements.push((name, text.value()));
        }
    }
    statements.sort();
    assert!(statements.len() > 80, "the statements are not where they were");
    statements
}

async fn every_statement_can_be_prepared(world: World) {
    let is_sqlite = world.url.starts_with("sqlite");
    let other = if is_sqlite { "_POSTGRES" } else { "_SQLITE" };
    for (name, sql) in statements() {
        if name.ends_with(other) {
            continue;
        }
        let sql = AssertSqlSafe(sql).into_sql_str();
        let failed = if is_sqlite {
            let mut connection = SqliteConnection::connect(&world.url).await.unwrap();
            connection.prepare(sql).await.err()
        } else {
            let mut connection = PgConnection::connect(&world.url).await.unwrap();
            connection.prepare(sql).await.err()
        };
        assert!(failed.is_none(), "{name}: {failed:?}");
    }
}

async fn database_of_a_newer_program_is_refused(world: World) {
    world.context.store.close().await;
    world
        .by_hand(
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
        values (9999, 'from the future', true, '', 0)",
        )
        .await;
    let refused = Store::open(&world.url, world.context.random.as_ref()).await.unwrap_err();
    assert!(matches!(refused, StoreError::Newer { found: 9999, .. }), "{refused:?}");
    assert_eq!(refused.code(), ErrorCode::DatabaseNewer);
}

async fn epoch_stays_with_the_database(world: World) {
    let another = world.another_process().await;
    assert_eq!(another.store.epoch(), world.context.store.epoch());
    another.store.ping().await.unwrap();
    let elsewhere = World::sqlite().await;
    assert_eq!(elsewhere.context.store.epoch(), World::sqlite().await.context.store.epoch(), "same seed");
}

async fn data_that_cannot_be_right_names_its_place_and_nothing_personal(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    world.by_hand(r#"update programme set staircase = '{"steps": "Hemligt namn"}'"#).await;
    let refused = participants::participants(&town.coach, &world.context).await.unwrap_err();
    assert_eq!(refused.code(), ErrorCode::Internal);
    let OpsError::Store(error @ StoreError::Corrupt { .. }) = &refused else { panic!("{refused:?}") };
    let words = error.to_string();
    let expected = format!("programme.staircase of {amina} cannot be right");
    assert!(words.starts_with(&expected) && !words.contains("Hemligt"), "{words}");
}

async fn answer_as_it_was_stored_before_becomes_the_same_text_as_now(world: World) {
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    town.publish(&world, amina, &document()).await;
    let mut phone = town.phone(amina);
    phone.sync(&world).await;
    for (place, answer) in
        [Answer::CannotCome { reason: Reason::Ill }, Answer::Coming].into_iter().enumerate()
    {
        let occurrence = phone.occurrence(place);
        phone.does(&world, ActionKind::Answer { occurrence, answer: Some(answer) }).await;
    }
    for (now, before) in [
        (r#""r":["coming","sent"]"#, r#""r":{"answer":"coming","receipt":"sent"}"#),
        (
            r#""r":[{"cannot_come":{"reason":"ill"}},"sent"]"#,
            r#""r":{"answer":{"cannot_come":{"reason":"ill"}},"receipt":"sent"}"#,
        ),
    ] {
        world.by_hand(&format!("update feed_item set body = replace(body, '{now}', '{before}')")).await;
    }
    let unread = phone.fresh_view(&world).await;
    assert!(unread.has_newer && unread.occurrences.iter().all(|occurrence| occurrence.answer.is_none()));

    // Twice, as whatever is there already must stay.
    for _ in 0..2 {
        world
            .by_hand(if world.url.starts_with("sqlite") {
                include_str!("../../../migrations/sqlite/0005_answer_item.sql")
            } else {
                include_str!("../../../migrations/postgres/0005_answer_item.sql")
            })
            .await;
    }
    assert_eq!(phone.fresh_view(&world).await, phone.view());
    // Only the step is another one: the occurrences' text is what the program writes.
    let next = PlanDocument { step: 2, ..document() };
    assert_eq!(town.publish(&world, amina, &next).await.changes, 1);
}

async fn broken_plan_holds_up_no_other_horizon(world: World) {
    let town = world.town("Bollnäs").await;
    let broken = town.amina(&world).await;
    let sound = town.participant(&world, "Bashir", "so").await;
    for participant in [broken, sound] {
        town.publish(&world, participant, &document()).await;
    }
    let mut phone = town.phone(sound);
    phone.sync(&world).await;
    let before = phone.view().occurrences.len();
    world
        .by_hand(
            "update plan_revision set document = 'no plan' where plan = (
            select plan.id from plan join participant on participant.id = plan.participant where participant.name = 'Amina'
        )",
        )
        .await;
    world.clock.advance(30 * DAY_MS);
    jobs::run_due(&world.context).await.unwrap();
    phone.sync(&world).await;
    assert!(phone.view().occurrences.len() < before);
}

async fn closed_store_says_that_it_is_busy(world: World) {
    world.context.store.close().await;
    let refused = world.context.store.ping().await.unwrap_err();
    assert_eq!(refused.code(), ErrorCode::Busy);
}

#[tokio::test]
async fn address_of_no_database_is_refused() {
    let random = stegvis_server::context::SystemRandomness;
    for url in ["", "stegvis.db", "mysql://localhost/x", "sqlite::memory:", "postgres//x"] {
        let refused = Store::open(url, &random).await.unwrap_err();
        assert!(matches!(refused, StoreError::InvalidUrl), "{url}: {refused:?}");
    }
}

#[test]
fn both_databases_have_the_same_migrations() {
    let names = |folder: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
        let mut names: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("postgres"));
}

#[tokio::test]
async fn wake_ups_cross_processes_on_postgres() {
    let world = World::postgres().await;
    let another = world.another_process().await;
    let here = tokio::spawn(relay(&world.context.store, &world.context.hub, world.context.bytes()));
    let there = tokio::spawn(relay(&another.store, &another.hub, another.bytes()));
    let town = world.town("Bollnäs").await;
    let amina = town.amina(&world).await;
    let topic = town.phone(amina).actor.topic().unwrap();
    let mut waiting = another.hub.subscribe(topic);
    assert!(waiting.changed().now_or_never().is_none());
    // The other process may still be connecting: say it until it is heard.
    let mut again = interval(Duration::from_millis(50));
    let heard = async {
        loop {
            tokio::select! {
                () = waiting.changed() => return,
                _ = again.tick() => world.context.hub.wake([topic]),
            }
        }
    };
    timeout(Duration::from_secs(30), heard).await.expect("a wake-up from the other process");
    here.abort();
    there.abort();
}
