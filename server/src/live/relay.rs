//! Carries wake-ups between the processes of one PostgreSQL database.
//!
//! # Design
//! After a commit the hub leaves topics here; one task sends them in few `pg_notify` calls of its own, so that no
//! transaction waits for PostgreSQL's lock on notifications. A wake-up that is lost with a process costs a phone no
//! more than its next poll.

use std::collections::BTreeSet;
use std::future::Future;
use std::time::Duration;

use sqlx::PgPool;
use sqlx::postgres::PgListener;

use super::Topic;
use super::hub::{Hub, Outgoing};
use crate::store::Store;
use crate::store::heads::Heads;

const CHANNEL: &str = "stegvis_live";
/// Stands for every topic.
const EVERYTHING: &str = "*";
/// Topics in one notification, whose text may have 8,000 bytes.
const TOPICS_EACH: usize = 100;
/// How long to wait before connecting again.
const AGAIN: Duration = Duration::from_secs(1);

/// Carries wake-ups between the processes of one PostgreSQL database, until it is dropped; waits for ever on SQLite.
pub fn relay(store: &Store, hub: &Hub) -> impl Future<Output = ()> + Send + use<> {
    let pool = store.postgres().cloned();
    let (hub, heads) = (hub.clone(), store.heads().clone());
    async move {
        let Some(pool) = pool else { return std::future::pending().await };
        hub.start_relay();
        loop {
            let Err(error) = carry(&pool, &hub, &heads).await;
            tracing::warn!(%error, "wake-ups from other processes stopped; connecting again");
            tokio::time::sleep(AGAIN).await;
        }
    }
}

async fn carry(pool: &PgPool, hub: &Hub, heads: &Heads) -> Result<std::convert::Infallible, sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    // What the others said before is lost: let everybody look.
    forget_all(hub, heads);
    loop {
        tokio::select! {
            heard = listener.try_recv() => match heard? {
                Some(notification) => hear(hub, heads, notification.payload()),
                // The listener connects again by itself; what was said meanwhile is lost.
                None => forget_all(hub, heads),
            },
            posted = hub.posted() => {
                if let Err(error) = tell(pool, &posted).await {
                    hub.post_again(posted);
                    return Err(error);
                }
            }
        }
    }
}

/// Wakes whom another process named. Our own notifications come back as well and wake once more, which costs little.
fn hear(hub: &Hub, heads: &Heads, payload: &str) {
    if payload == EVERYTHING {
        return forget_all(hub, heads);
    }
    let topics: BTreeSet<Topic> = payload.split(' ').filter_map(|topic| topic.parse().ok()).collect();
    for topic in &topics {
        if let Topic::Participant(participant) = topic {
            heads.forget(*participant);
        }
    }
    hub.wake_here(&topics);
}

/// Lets everybody look, and looks before anybody is answered.
fn forget_all(hub: &Hub, heads: &Heads) {
    heads.forget_all();
    hub.wake_all_here();
}

async fn tell(pool: &PgPool, outgoing: &Outgoing) -> Result<(), sqlx::Error> {
    match outgoing {
        Outgoing::Everything => notify(pool, EVERYTHING).await,
        Outgoing::Topics(topics) => {
            let topics: Vec<String> = topics.iter().map(ToString::to_string).collect();
            for some in topics.chunks(TOPICS_EACH) {
                notify(pool, &some.join(" ")).await?;
            }
            Ok(())
        }
    }
}

async fn notify(pool: &PgPool, payload: &str) -> Result<(), sqlx::Error> {
    sqlx::query(NOTIFY).bind(CHANNEL).bind(payload).execute(pool).await.map(drop)
}

const NOTIFY: &str = "select pg_notify($1, $2)";
