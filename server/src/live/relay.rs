//! Carries wake-ups between the processes of one PostgreSQL database.
//!
//! # Design
//! After a commit the hub leaves topics here; one task sends them in few `pg_notify` calls of its own, so that no
//! transaction waits for PostgreSQL's lock on notifications. A wake-up that is lost with a process costs a phone no
//! more than its next poll.

use std::collections::BTreeSet;
use std::convert::Infallible;
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
/// The processes know each other by random names.
pub fn relay(store: &Store, hub: &Hub, name: [u8; 8]) -> impl Future<Output = ()> + Send + use<> {
    let line = store.postgres().map(|pool| Line {
        pool: pool.clone(),
        hub: hub.clone(),
        heads: store.heads().clone(),
        name: format!("{:016x}", u64::from_be_bytes(name)),
    });
    async move {
        let Some(line) = line else { return std::future::pending().await };
        line.hub.start_relay();
        loop {
            let Err(error) = line.carry().await;
            tracing::warn!(%error, "wake-ups from other processes stopped; connecting again");
            tokio::time::sleep(AGAIN).await;
        }
    }
}

/// The line to the other processes.
struct Line {
    pool: PgPool,
    hub: Hub,
    heads: Heads,
    /// Stands before what this process says, as it hears that as well.
    name: String,
}

impl Line {
    async fn carry(&self) -> Result<Infallible, sqlx::Error> {
        let mut listener = PgListener::connect_with(&self.pool).await?;
        listener.listen(CHANNEL).await?;
        // What the others said before is lost: let everybody look.
        self.forget_all();
        loop {
            tokio::select! {
                heard = listener.try_recv() => match heard? {
                    Some(notification) => self.hear(notification.payload()),
                    // The listener connects again by itself; what was said meanwhile is lost.
                    None => self.forget_all(),
                },
                posted = self.hub.posted() => {
                    if let Err(error) = self.tell(&posted).await {
                        self.hub.post_again(posted);
                        return Err(error);
                    }
                }
            }
        }
    }

    /// Wakes whom another process named.
    fn hear(&self, payload: &str) {
        let (name, said) = payload.split_once(' ').unwrap_or_default();
        if name == self.name {
            return;
        }
        if said == EVERYTHING {
            return self.forget_all();
        }
        let topics: BTreeSet<Topic> = said.split(' ').filter_map(|topic| topic.parse().ok()).collect();
        for topic in &topics {
            if let Topic::Participant(participant) = topic {
                self.heads.forget(*participant);
            }
        }
        self.hub.wake_here(&topics);
    }

    /// Lets everybody look, and looks before anybody is answered.
    fn forget_all(&self) {
        self.heads.forget_all();
        self.hub.wake_all_here();
    }

    async fn tell(&self, outgoing: &Outgoing) -> Result<(), sqlx::Error> {
        match outgoing {
            Outgoing::Everything => self.say(EVERYTHING).await,
            Outgoing::Topics(topics) => {
                let topics: Vec<String> = topics.iter().map(ToString::to_string).collect();
                for some in topics.chunks(TOPICS_EACH) {
                    self.say(&some.join(" ")).await?;
                }
                Ok(())
            }
        }
    }

    async fn say(&self, what: &str) -> Result<(), sqlx::Error> {
        let payload = format!("{} {what}", self.name);
        sqlx::query(NOTIFY).bind(CHANNEL).bind(payload).execute(&self.pool).await.map(drop)
    }
}

const NOTIFY: &str = "select pg_notify($1, $2)";

#[cfg(test)]
mod tests {
    use stegvis_shared::id::{MunicipalityId, ParticipantId};
    use stegvis_shared::time::Timestamp;

    use super::*;
    use crate::store::heads::Head;

    #[tokio::test]
    async fn only_what_others_commit_makes_a_feed_unknown() {
        let amina = ParticipantId::from_bytes([1; 16]);
        let now = Timestamp::from_millis(1_795_420_800_000);
        let line = Line {
            pool: PgPool::connect_lazy("postgres://nobody@localhost/nothing").unwrap(),
            hub: Hub::new(),
            heads: Heads::new(false),
            name: "here".to_owned(),
        };
        let learn = || {
            let municipality = MunicipalityId::from_bytes([2; 16]);
            let head = Head { municipality, position: 5, seen_at: None, read_at: now };
            line.heads.learn(line.heads.ticket(amina), amina, head);
        };
        let topic = Topic::Participant(amina);
        for (payload, is_known) in [
            (format!("here {topic}"), true),
            ("here *".to_owned(), true),
            (format!("there {topic}"), false),
            ("there *".to_owned(), false),
            (String::new(), true),
        ] {
            learn();
            line.hear(&payload);
            assert_eq!(line.heads.get(amina, now).is_some(), is_known, "{payload}");
        }
    }
}
