//! A group of plans is published whole or not at all, wherever the process ends, and in one transaction.

use sqlx::Connection as _;
use sqlx::sqlite::SqliteConnection;
use stegvis_server::ops::publish::{Edition, Publication, publish};
use tempfile::TempDir;

use crate::history::{Fate, History};
use crate::plans::{MONDAY, document};
use crate::server::{Called, Server};
use crate::town::Town;

/// The most plans that are published at once.
const MANY: usize = 500;

/// A server with participants who have no plan yet.
struct Place {
    server: Server,
    town: Town,
    _folder: TempDir,
}

/// What the database holds of a round of plans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Held {
    plans: i64,
    revisions: i64,
    feeds: i64,
}

impl Held {
    const fn all(count: i64) -> Self {
        Self { plans: count, revisions: count, feeds: count }
    }
}

impl Place {
    async fn of(people: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let names: Vec<_> =
            ["ar", "so", "sv"].into_iter().cycle().map(|tag| ("Amina", tag)).take(people).collect();
        let (town, database) = Town::build(folder.path(), &names).await.unwrap();
        let server = Server::start(folder.path(), &database, &History::of(0), None).await.unwrap();
        Self { server, town, _folder: folder }
    }

    /// Publishes the same new plan to everybody. Says whether the server was there until the end, and how often it was
    /// at its database.
    async fn publish(&mut self, round: u32, fate: Fate) -> (bool, u32) {
        let [karin, _] = self.town.coaches;
        let edition = Edition::Document { document: document(round, 0xff, MONDAY), base_version: None };
        let plans: Vec<Publication> = self
            .town
            .people
            .iter()
            .map(|person| Publication { plan: person.plan, edition: edition.clone() })
            .collect();
        let called = self.server.call(fate, async |context| publish(&karin, context, &plans).await).await;
        let asked = self.server.gate.course().asked;
        match called.unwrap() {
            Called::Answered(results) => {
                assert_eq!(results.unwrap().len(), plans.len());
                (true, asked)
            }
            Called::Gone => (false, asked),
            Called::Faulted | Called::Paused => panic!("nothing but the process fails"),
        }
    }

    /// Counts what there is of a round.
    async fn held(&self, round: u32) -> Held {
        let mut connection = self.server.connect().await.unwrap();
        let notice = format!("%\"Plan {round}\"%");
        let held = Held {
            plans: count(&mut connection, PUBLISHED, &notice).await,
            revisions: count(
                &mut connection,
                "select count(*) from plan_revision where document like $1",
                &notice,
            )
            .await,
            feeds: count(
                &mut connection,
                "select count(*) from feed_item where item_key = 'notice' and body like $1",
                &notice,
            )
            .await,
        };
        connection.close().await.unwrap();
        held
    }
}

/// Plans whose latest revision is of a round.
const PUBLISHED: &str = "
select count(*)
from plan
join plan_revision on plan_revision.plan = plan.id
    and plan_revision.revision = plan.revision
where plan_revision.document like $1";

async fn count(connection: &mut SqliteConnection, sql: &'static str, notice: &str) -> i64 {
    let (count,): (i64,) = sqlx::query_as(sql).bind(notice).fetch_one(connection).await.unwrap();
    count
}

#[tokio::test]
async fn group_of_five_hundred_is_whole_or_not_there_wherever_the_process_ends() {
    let mut place = Place::of(MANY).await;
    let all = Held::all(i64::try_from(MANY).unwrap());
    assert!(place.publish(1, Fate::Whole).await.0);
    assert_eq!(place.held(1).await, all);
    let mut stops = 1;
    while !place.publish(2, Fate::KilledAt(stops)).await.0 {
        let held = place.held(2).await;
        assert!(held == Held::all(0) || held == all, "killed at {stops}: {held:?}");
        stops += 1;
    }
    // Begin, statements, commit, and after it.
    assert!(stops > 10, "the process was killed {stops} times only");
    assert_eq!(place.held(2).await, all);
}

#[tokio::test]
async fn group_takes_as_many_statements_as_one_plan() {
    let mut asked = Vec::new();
    for people in [3, 60] {
        let mut place = Place::of(people).await;
        let (_, first) = place.publish(1, Fate::Whole).await;
        let (_, second) = place.publish(2, Fate::Whole).await;
        asked.push((first, second));
        // One commit, which is the first and the last: killed there, nothing is left.
        place.publish(3, Fate::KilledAtCommit).await;
        assert_eq!(place.held(3).await, Held::all(0));
    }
    assert_eq!(asked[0], asked[1]);
}
