//! A database of every earlier schema still opens, and everything in it is still there.
//!
//! A file of an earlier schema is made by that schema's own migrations, which never change, and filled with
//! `<number>_<name>.sql`, which never changes either. A new migration adds such a file for the schema before it.

use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use serde_json::json;
use sqlx::migrate::Migrator;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor, Row, SqliteConnection};
use stegvis_server::context::{Context, SeededRandomness};
use stegvis_server::live::Hub;
use stegvis_server::ops::sync::Pushes;
use stegvis_server::ops::{self, Actor};
use stegvis_server::store::Store;
use stegvis_shared::domain::answer::{Answer, Reason};
use stegvis_shared::domain::role::Role;
use stegvis_shared::id::{MunicipalityId, ParticipantId, StaffId};
use stegvis_shared::sync::{AnswerItem, Item, Receipt};

use crate::world::{START, language};

const FIRST: &str = include_str!("0001_first.sql");
const TURN: &str = include_str!("0004_turn.sql");

/// Makes a file of an earlier schema.
async fn old_database(url: &str, version: i64, rows: &str) {
    let options = SqliteConnectOptions::from_str(url).unwrap().create_if_missing(true).foreign_keys(true);
    let mut connection = options.connect().await.unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    Migrator::new(folder).await.unwrap().run_to(version, &mut connection).await.unwrap();
    connection.execute(AssertSqlSafe(rows.to_owned())).await.unwrap();
    for table in tables(&mut connection).await {
        let count = format!("select count(*) from {table}");
        let count: i64 = connection.fetch_one(AssertSqlSafe(count)).await.unwrap().get(0);
        assert!(count > 0, "no row in {table}");
    }
    connection.close().await.unwrap();
}

async fn tables(connection: &mut SqliteConnection) -> Vec<String> {
    let tables = "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'";
    let rows = connection.fetch_all(tables).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

/// Gives the id that ends with a number, as the files write it.
fn id<T: From<uuid::Uuid>>(number: u128) -> T {
    uuid::Uuid::from_u128(0x0191_0000_0000_7000_8000_0000_0000_0000 | number).into()
}

#[tokio::test]
async fn database_of_the_first_schema_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("stegvis.db").display());
    old_database(&url, 1, FIRST).await;

    let random = Arc::new(SeededRandomness::new(1));
    let store = Store::open(&url, random.as_ref()).await.unwrap();
    let context = Context::new(store, Hub::new(), Arc::new(|| START), random);
    let municipality: MunicipalityId = id(1);
    let amina: ParticipantId = id(5);
    let staff =
        |number, role| Actor::Staff { id: id::<StaffId>(number), role, municipality: Some(municipality) };
    let coach = staff(3, Role::Coach);

    // A phone goes on where it was.
    let phone = Actor::Participant { id: amina, municipality };
    let offered = [language("ar")];
    let pushes = Pushes::new(offered.to_vec());
    let request = json!({"v": 1, "cursor": "5f3a09c1-1"});
    let request = serde_json::from_value(request).unwrap();
    let response =
        ops::sync::sync(&phone, &context, &pushes, request).await.unwrap().into_response().unwrap();
    assert_eq!((response.reset, response.changes.len()), (false, 2));
    assert_eq!(response.cursor.to_string(), "5f3a09c1-3");
    let signed_in = ops::session::refresh(&context, "first-schema-token").await.unwrap();
    assert_eq!(signed_in.actor, phone);
    ops::pairing::pair(&context, "3467-9ACD", &offered[0], &offered).await.unwrap();

    // The coach sees everything.
    let detail = ops::participants::participant(&coach, &context, amina).await.unwrap();
    assert_eq!(detail.goals[0].done_at, Some(START));
    assert_eq!(detail.occurrences[0].answer, Some(Answer::CannotCome { reason: Reason::Ill }));
    let receipts: Vec<_> = detail.messages.iter().map(|message| message.receipt).collect();
    assert_eq!(receipts, [Receipt::Sent, Receipt::Sent]);
    let plan = ops::plan::plan(&coach, &context, amina).await.unwrap();
    let published = plan.published.unwrap();
    assert_eq!((plan.draft.version, published.revision), (2, 1));
    // Nothing is claimed of what was not noted then.
    assert_eq!((published.delivery, detail.summary.delivery), (None, None));

    // And the feed follows from the tables again.
    let request = serde_json::from_value(json!({"v": 1})).unwrap();
    let fresh = ops::sync::sync(&phone, &context, &pushes, request).await.unwrap().into_response().unwrap();
    let mut kinds: Vec<_> = fresh
        .changes
        .iter()
        .map(|change| {
            serde_json::to_value(&change.item).unwrap().as_object().unwrap().keys().next().unwrap().clone()
        })
        .collect();
    kinds.sort();
    let expected =
        ["activity", "goal", "message", "message", "occurrence", "phrase", "plan", "profile", "staircase"];
    assert_eq!(kinds, expected);
    context.store.close().await;
}

#[tokio::test]
async fn answers_in_the_feed_of_the_fourth_schema_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}", folder.path().join("stegvis.db").display());
    old_database(&url, 4, TURN).await;

    let random = Arc::new(SeededRandomness::new(1));
    let store = Store::open(&url, random.as_ref()).await.unwrap();
    let context = Context::new(store, Hub::new(), Arc::new(|| START), random);
    let phone = Actor::Participant { id: id(5), municipality: id(1) };
    let pushes = Pushes::new(vec![language("ar")]);
    let request = serde_json::from_value(json!({"v": 1, "cursor": "5f3a09c1-4"})).unwrap();
    let response =
        ops::sync::sync(&phone, &context, &pushes, request).await.unwrap().into_response().unwrap();
    let answers: Vec<_> = response
        .changes
        .iter()
        .map(|change| match change.known() {
            Some(Item::Occurrence(occurrence)) => occurrence.answer,
            other => panic!("{other:?}"),
        })
        .collect();
    let ill = AnswerItem { answer: Answer::CannotCome { reason: Reason::Ill }, receipt: Receipt::Sent };
    let coming = AnswerItem { answer: Answer::Coming, receipt: Receipt::Read };
    assert_eq!(answers, [None, Some(ill), Some(coming)]);
    assert_eq!(response.cursor.to_string(), "5f3a09c1-7", "nothing counts as changed");
    context.store.close().await;
}
