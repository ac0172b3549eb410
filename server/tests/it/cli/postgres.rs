//! PostgreSQL that crashes under load: the server waits for it, and what was acknowledged is there.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use stegvis_tests::{Postgres, wait};
use tokio::time::timeout;

use super::people::{People, set_up};
use super::process::{Serving, run, stegvis};

const LIMIT: Duration = Duration::from_mins(1);
const WRITERS: u32 = 4;

/// What the writers have seen so far.
#[derive(Default)]
struct Seen {
    stop: AtomicBool,
    acknowledged: AtomicU32,
    refused: AtomicU32,
}

impl Seen {
    /// Waits until a counter has passed what it was.
    fn more(counter: &AtomicU32) {
        let before = counter.load(Ordering::SeqCst);
        let moved =
            || if counter.load(Ordering::SeqCst) > before + WRITERS { Ok(()) } else { Err(String::new()) };
        wait::blocking("the writers to be answered", LIMIT, moved).unwrap();
    }
}

/// Writes messages until it is told to stop; each until it is taken. Gives those that were acknowledged.
async fn keep_writing(people: People, from: u32, seen: Arc<Seen>) -> Vec<u32> {
    let mut acknowledged = Vec::new();
    for number in from.. {
        loop {
            let answer = people.write(number).await;
            if answer.status() == 200 {
                acknowledged.push(number);
                seen.acknowledged.fetch_add(1, Ordering::SeqCst);
                break;
            }
            assert_eq!(answer.status(), 503);
            assert!(answer.headers().contains_key("retry-after"));
            seen.refused.fetch_add(1, Ordering::SeqCst);
            if seen.stop.load(Ordering::SeqCst) {
                return acknowledged;
            }
        }
        if seen.stop.load(Ordering::SeqCst) {
            return acknowledged;
        }
    }
    acknowledged
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_that_crashes_under_load_loses_nothing_and_needs_no_restart() {
    let mut postgres = tokio::task::spawn_blocking(|| Postgres::start_to_crash().unwrap()).await.unwrap();
    let url = postgres.database().unwrap().keep();
    set_up(&url).await;
    let folder = tempfile::tempdir().unwrap();
    let server = Serving::start(folder.path(), &["--database", &url]);
    let people = People::enter(server.address).await;
    let events = people.listen().await;

    let seen = Arc::new(Seen::default());
    let writing = stream::iter(0..WRITERS)
        .map(|writer| tokio::spawn(keep_writing(people.clone(), writer * 1_000_000, Arc::clone(&seen))))
        .collect::<Vec<_>>()
        .await;
    tokio::task::block_in_place(|| {
        for _ in 0..2 {
            Seen::more(&seen.acknowledged);
            postgres.crash();
            Seen::more(&seen.refused);
            postgres.start_again().unwrap();
        }
        Seen::more(&seen.acknowledged);
    });
    seen.stop.store(true, Ordering::SeqCst);
    let mut acknowledged = Vec::new();
    for writer in writing {
        acknowledged.extend(writer.await.unwrap());
    }
    let stored = people.messages().await;
    let kept: HashSet<_> = stored.iter().collect();
    assert_eq!(kept.len(), stored.len(), "a message is there twice");
    assert!(acknowledged.iter().all(|number| kept.contains(number)), "an acknowledged message is lost");

    // The server listens again: another process's wake-ups come through, one after the other.
    let listening = "select count(*) from pg_stat_activity where query ilike 'listen %stegvis_live%'";
    tokio::task::block_in_place(|| {
        wait::blocking("the server to listen again", LIMIT, || {
            let count = postgres.run(&url, listening).unwrap();
            if count.trim() == "1" { Ok(()) } else { Err(count) }
        })
        .unwrap();
    });
    let mut events = events.bytes_stream();
    let notify = format!("select pg_notify('stegvis_live', 'elsewhere participant:{}')", people.participant);
    for _ in 0..3 {
        // What came before is read first.
        while let Ok(Some(_)) = timeout(Duration::from_millis(100), events.next()).await {}
        postgres.run(&url, &notify).unwrap();
        let event = timeout(LIMIT, events.next()).await.expect("a wake-up").unwrap().unwrap();
        assert!(String::from_utf8_lossy(&event).contains("event: wake"), "{event:?}");
    }
    server.process.stop().unwrap();
    let examined = run(stegvis(&["doctor", "--database", &url]).arg("--data").arg(folder.path()));
    assert_eq!(examined.code, Some(0), "{examined:?}");
}
