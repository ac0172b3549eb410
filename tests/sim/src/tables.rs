//! The tables of either database, read past the server.

use std::path::Path;

use sqlx::postgres::PgConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::types::Uuid;
use sqlx::{ConnectOptions as _, Connection as _};
use stegvis_shared::domain::support::Support;
use stegvis_shared::id::MessageId;
use stegvis_shared::sync::{Outcome, Rejection};

use crate::check::Deeds;
use crate::claim::Broken;
use crate::town::Person;

/// An open database.
#[derive(Debug)]
pub(crate) enum Tables {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Runs one statement on either database, and gives its rows.
macro_rules! rows {
    ($tables:expr, $row:ty, $sql:expr $(, $value:expr)*) => {
        match $tables {
            Tables::Sqlite(connection) => {
                sqlx::query_as::<_, $row>($sql)$(.bind($value))*.fetch_all(connection).await
            }
            Tables::Postgres(connection) => {
                sqlx::query_as::<_, $row>($sql)$(.bind($value))*.fetch_all(connection).await
            }
        }
    };
}

impl Tables {
    /// Opens an SQLite database's file.
    pub(crate) async fn of_file(file: &Path) -> Result<Self, Broken> {
        Ok(Self::Sqlite(SqliteConnectOptions::new().filename(file).connect().await?))
    }

    /// Opens a PostgreSQL database.
    pub(crate) async fn of_url(url: &str) -> Result<Self, Broken> {
        Ok(Self::Postgres(PgConnection::connect(url).await?))
    }

    pub(crate) async fn close(self) -> Result<(), Broken> {
        match self {
            Self::Sqlite(connection) => connection.close().await?,
            Self::Postgres(connection) => connection.close().await?,
        }
        Ok(())
    }

    /// Lists what is wrong with the file by SQLite's own check; nothing on PostgreSQL, which has none.
    pub(crate) async fn damage(&mut self) -> Result<Vec<String>, Broken> {
        if matches!(self, Self::Postgres(_)) {
            return Ok(Vec::new());
        }
        let found = rows!(self, (String,), "pragma integrity_check")?;
        Ok(found.into_iter().map(|(line,)| line).filter(|line| line != "ok").collect())
    }

    /// Lists what the server answered to a participant's actions, in the order in which it did.
    pub(crate) async fn log(&mut self, person: Person) -> Result<Vec<Outcome>, Broken> {
        let sql = match self {
            Self::Sqlite(_) => "select action, refused from action_log where participant = $1 order by rowid",
            // Transactions of one participant commit one after the other (whoever waits for a turn has its number
            // before).
            Self::Postgres(_) => {
                "select action, refused from action_log where participant = $1
                order by pg_xact_commit_timestamp(xmin), turn"
            }
        };
        let rows = rows!(self, (Uuid, Option<String>), sql, person.id.uuid())?;
        let outcome = |(id, refused): (Uuid, Option<String>)| Outcome {
            id: id.into(),
            refused: refused.as_deref().and_then(Rejection::from_name),
        };
        Ok(rows.into_iter().map(outcome).collect())
    }

    /// Lists the texts of a coach's message to a participant: one, or none.
    pub(crate) async fn letters(&mut self, person: Person, id: MessageId) -> Result<Vec<String>, Broken> {
        let sql = "select text from message where participant = $1 and id = $2 and sender is not null";
        let rows = rows!(self, (String,), sql, person.id.uuid(), id.uuid())?;
        Ok(rows.into_iter().map(|(text,)| text).collect())
    }

    /// Lists the plans that were published to a participant, oldest first.
    pub(crate) async fn revisions(&mut self, person: Person) -> Result<Vec<String>, Broken> {
        let sql = "select document from plan_revision where plan = $1 order by revision";
        let rows = rows!(self, (String,), sql, person.plan.uuid())?;
        Ok(rows.into_iter().map(|(document,)| document).collect())
    }

    /// Lists a participant's messages that count as read by a coach.
    pub(crate) async fn read_by_coaches(&mut self, person: Person) -> Result<Vec<MessageId>, Broken> {
        let sql = "select id from message where participant = $1 and sender is null and read_at is not null";
        let rows = rows!(self, (Uuid,), sql, person.id.uuid())?;
        Ok(rows.into_iter().map(|(id,)| id.into()).collect())
    }

    /// Lists the revisions of a participant's plan, oldest first: which, whether it is on a phone, whether it was opened.
    pub(crate) async fn deliveries(&mut self, person: Person) -> Result<Vec<(i64, bool, bool)>, Broken> {
        let sql = "select revision, reached_at is not null, opened_at is not null
            from plan_revision where plan = $1 order by revision";
        Ok(rows!(self, (i64, bool, bool), sql, person.plan.uuid())?)
    }

    /// Reads what a participant's tables hold, as far as actions made what is expected.
    pub(crate) async fn deeds(&mut self, person: Person, expected: &Deeds) -> Result<Deeds, Broken> {
        let id = person.id.uuid();
        let answers = "select activity, original_start, answer from answer where participant = $1";
        let answers = rows!(self, (Uuid, String, String), answers, id)?;
        let goals = rows!(self, (Uuid,), "select goal from goal_mark where participant = $1", id)?;
        let call = "select participant from call_request where participant = $1 and asked_at is not null";
        let call = rows!(self, (Uuid,), call, id)?;
        let support = "select answer from support_answer where participant = $1 order by place desc limit 1";
        let support = rows!(self, (String,), support, id)?.into_iter().next();
        let erasure =
            "select participant from erasure_request where participant = $1 and asked_at is not null";
        let erasure = rows!(self, (Uuid,), erasure, id)?;
        let own_goals = "select goal from goal_wish where participant = $1 and own = 1";
        let own_goals = rows!(self, (Uuid,), own_goals, id)?;
        let messages =
            "select id, sender is null, text, read_at from message where participant = $1 order by place";
        let messages = rows!(self, (Uuid, bool, String, Option<i64>), messages, id)?;
        let language = rows!(self, (String,), "select language from participant where id = $1", id)?;
        let language = language.into_iter().map(|(language,)| language).next();
        Ok(Deeds {
            answers: answers
                .into_iter()
                .map(|(activity, start, answer)| ((activity.into(), start), answer))
                .collect(),
            call: !call.is_empty(),
            support: support.and_then(|(answer,)| Support::from_name(&answer)),
            erasure: !erasure.is_empty(),
            own_goals: own_goals.into_iter().map(|(goal,)| goal.into()).collect(),
            goals: goals.into_iter().map(|(goal,)| goal.into()).collect(),
            read: messages
                .iter()
                .filter(|(_, is_own, _, read_at)| !is_own && read_at.is_some())
                .map(|(id, ..)| (*id).into())
                .collect(),
            messages: messages
                .into_iter()
                .filter(|(_, is_own, ..)| *is_own)
                .map(|(id, _, text, _)| (id.into(), text))
                .collect(),
            language: language.filter(|_| expected.language.is_some()),
        })
    }

    /// Gives where the head of a feed is and the number that comes next, and the last of each that an item has.
    pub(crate) async fn ends(&mut self, person: Person) -> Result<(i64, i64, i64, i64), Broken> {
        let sql = "select head.position, head.next_number, max(item.position), max(item.number)
            from participant_head as head
            join feed_item as item on item.participant = head.participant
            where head.participant = $1
            group by head.position, head.next_number";
        let rows = rows!(self, (i64, i64, i64, i64), sql, person.id.uuid())?;
        Ok(rows.into_iter().next().unwrap_or_default())
    }
}
