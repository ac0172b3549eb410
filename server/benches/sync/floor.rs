//! The floors: what axum alone, and axum with SQLite alone, would cost. No sign-in, no rules, no check of anything.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use axum::{Json, Router};
use futures_util::stream::{self, StreamExt as _};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use stegvis_server::http::listen;
use stegvis_shared::protocol::paths;
use tokio::runtime::Runtime;

type Database = Arc<Mutex<Connection>>;

/// Answers with what every server must at least do.
pub(crate) fn run(name: &str, data: &Path) {
    let router = match name {
        "axum" => Router::new().route(paths::SYNC, post(idle)).route(paths::LIVE, get(live)),
        "rusqlite" => Router::new().route(paths::SYNC, post(sync)).with_state(open(data)),
        other => panic!("no floor is called {other}"),
    };
    Runtime::new().unwrap().block_on(async {
        let listener = listen::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let port_file = std::env::var_os("STEGVIS_PORT_FILE").unwrap();
        fs::write(port_file, listener.local_addr().unwrap().to_string()).unwrap();
        axum::serve(listener, router).await.unwrap();
    });
}

/// Reads JSON and writes JSON of the size that there is.
async fn idle(Json(request): Json<Value>) -> Json<Value> {
    let cursor = request.get("cursor").filter(|cursor| cursor.is_string()).cloned();
    Json(
        json!({ "to": cursor.unwrap_or_else(|| "5f3a09c1-203".into()), "clock": [1_795_503_600_000_i64, 3_600] }),
    )
}

/// Says `wake` once, and no more.
async fn live() -> impl IntoResponse {
    let events = stream::once(async { Ok::<_, std::io::Error>("event: wake\ndata: changed\n\n") });
    ([(CONTENT_TYPE, "text/event-stream")], axum::body::Body::from_stream(events.chain(stream::pending())))
}

/// A feed of so many items as everybody has, for one person.
fn open(data: &Path) -> Database {
    let mut connection = Connection::open(data.join("floor.db")).unwrap();
    connection.pragma_update(None, "journal_mode", "wal").unwrap();
    connection.pragma_update(None, "synchronous", "full").unwrap();
    connection
        .execute_batch(
            "create table head (position integer not null);
             insert into head values (200);
             create table action (id blob primary key, at integer not null);
             create table item (number integer primary key, position integer not null, body text not null);
             create index item_position on item (position);",
        )
        .unwrap();
    let transaction = connection.transaction().unwrap();
    for number in 1..=200 {
        let body = json!({ "occurrence": { "a": 7, "s": "2026-11-24T10:00", "e": "12:00" } }).to_string();
        transaction.execute("insert into item values (?1, ?1, ?2)", params![number, body]).unwrap();
    }
    transaction.commit().unwrap();
    Arc::new(Mutex::new(connection))
}

/// Pushes one action and pulls, or pulls all.
async fn sync(State(database): State<Database>, Json(request): Json<Value>) -> impl IntoResponse {
    let connection = database.lock().unwrap();
    let action = request["actions"].get(0);
    let body = match action {
        Some(action) => push(&connection, action),
        None => pull(&connection),
    };
    ([(CONTENT_TYPE, "application/json")], body.unwrap())
}

fn push(connection: &Connection, action: &Value) -> rusqlite::Result<String> {
    let id = action["id"].as_str().unwrap_or_default();
    let transaction = connection.unchecked_transaction()?;
    let mut known = transaction.prepare_cached("select 1 from action where id = ?1")?;
    if !known.exists([id])? {
        transaction.prepare_cached("insert into action values (?1, 0)")?.execute([id])?;
        transaction.prepare_cached("update head set position = position + 1")?.execute([])?;
        let body =
            json!({ "message": { "id": id, "text": action["do"]["send_message"]["text"] } }).to_string();
        transaction
            .prepare_cached("insert into item select null, position, ?1 from head")?
            .execute([&body])?;
    }
    let (position, body): (i64, String) = transaction
        .prepare_cached("select position, body from item order by position desc limit 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    drop(known);
    transaction.commit()?;
    Ok(format!(r#"{{"to":"5f3a09c1-{position}","items":[[{position},{body}]]}}"#))
}

fn pull(connection: &Connection) -> rusqlite::Result<String> {
    let mut items = connection
        .prepare_cached("select number, body from item where position > ?1 order by position limit 200")?;
    let changes: Vec<String> = items
        .query_map([0], |row| {
            let (number, body): (i64, String) = (row.get(0)?, row.get(1)?);
            Ok(format!("[{number},{body}]"))
        })?
        .collect::<Result<_, _>>()?;
    Ok(format!(r#"{{"to":"5f3a09c1-200","items":[{}]}}"#, changes.join(",")))
}
