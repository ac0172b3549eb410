//! Messages between participants and coaches.

use sqlx::types::Uuid;
use stegvis_shared::domain::attachment::Attachment;
use stegvis_shared::domain::text::{MessageText, Title};
use stegvis_shared::id::{MessageId, ParticipantId, StaffId};
use stegvis_shared::sync::Receipt;
use stegvis_shared::time::Timestamp;

use super::error::{Cell, to_json};
use super::sql::{row, rows, run};
use super::{StoreError, Tx};

/// A message as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredMessage {
    pub(crate) id: MessageId,
    /// The coach's name; `None` when the participant wrote it.
    pub(crate) coach: Option<Title>,
    /// `None` for a voice note or a photo.
    pub(crate) text: Option<MessageText>,
    pub(crate) attachment: Option<Attachment>,
    pub(crate) at: Timestamp,
    /// When the other side read it.
    pub(crate) read_at: Option<Timestamp>,
}

impl StoredMessage {
    /// Gives how far it has come.
    pub(crate) fn receipt(&self) -> Receipt {
        if self.read_at.is_some() { Receipt::Read } else { Receipt::Sent }
    }
}

/// What a message is: words, or something else.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content<'a> {
    Text(&'a MessageText),
    Attachment(&'a Attachment),
}

/// The latest unread message of a participant.
#[derive(Clone, Debug)]
pub(crate) struct Unread {
    pub(crate) participant: ParticipantId,
    /// Empty for a voice note or a photo.
    pub(crate) text: String,
    pub(crate) attachment: Option<Attachment>,
    pub(crate) at: Timestamp,
    pub(crate) count: u32,
}

/// Adds a message at the end of the thread, unless the thread has one with this id. Says whether it was added.
///
/// The caller has locked the feed, so that no other message takes the same place.
pub(crate) async fn add(
    tx: &mut Tx,
    participant: ParticipantId,
    message: MessageId,
    sender: Option<StaffId>,
    content: Content<'_>,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let sender = sender.map(StaffId::uuid);
    let (text, attachment) = match content {
        Content::Text(text) => (text.as_str(), None),
        Content::Attachment(attachment) => ("", Some(to_json(attachment))),
    };
    let (participant, id) = (participant.uuid(), message.uuid());
    let added = run!(tx, ADD, participant, id, sender, text, at.as_millis(), attachment)?;
    Ok(added > 0)
}

const ADD: &str = "
insert into message (
    participant,
    id,
    sender,
    text,
    at,
    attachment,
    place
)
select
    $1,
    $2,
    $3,
    $4,
    $5,
    $6,
    coalesce(max(place), 0) + 1
from message
where participant = $1
on conflict (participant, id) do nothing";

/// Finds a message of a participant's thread.
pub(crate) async fn find(
    tx: &mut Tx,
    participant: ParticipantId,
    message: MessageId,
) -> Result<Option<StoredMessage>, StoreError> {
    row!(tx, MessageRow, FIND, participant.uuid(), message.uuid())?
        .map(|row| row.read(participant))
        .transpose()
}

const FIND: &str = "
select
    message.id,
    message.sender,
    message.text,
    message.attachment,
    message.at,
    message.read_at,
    staff.name as sender_name
from message
left join staff on staff.id = message.sender
where message.participant = $1
    and message.id = $2";

/// Lists the latest messages of a thread, oldest first.
pub(crate) async fn latest(
    tx: &mut Tx,
    participant: ParticipantId,
    limit: i64,
) -> Result<Vec<StoredMessage>, StoreError> {
    let rows = rows!(tx, MessageRow, LATEST, participant.uuid(), limit)?;
    rows.into_iter().rev().map(|row| row.read(participant)).collect()
}

const LATEST: &str = "
select
    message.id,
    message.sender,
    message.text,
    message.attachment,
    message.at,
    message.read_at,
    staff.name as sender_name
from message
left join staff on staff.id = message.sender
where message.participant = $1
order by message.place desc
limit $2";

/// Gives, for each of a coach's participants with unread messages, the latest of them and their number.
pub(crate) async fn unread(tx: &mut Tx, coach: StaffId) -> Result<Vec<Unread>, StoreError> {
    let rows = rows!(tx, (Uuid, String, Option<String>, i64, i64), UNREAD, coach.uuid())?;
    rows.into_iter()
        .map(|(participant, text, attachment, at, count)| {
            let cell = |column| Cell { table: "message", column, row: &participant };
            Ok(Unread {
                participant: participant.into(),
                text,
                attachment: attachment.map(|json| cell("attachment").json(&json)).transpose()?,
                at: Timestamp::from_millis(at),
                count: cell("id").number(count)?,
            })
        })
        .collect()
}

const UNREAD: &str = "
select
    participant,
    text,
    attachment,
    at,
    number
from (
    select
        message.participant,
        message.text,
        message.attachment,
        message.at,
        count(*) over (partition by message.participant) as number,
        row_number() over (
            partition by message.participant
            order by message.place desc
        ) as age
    from participant_coach
    join message on message.participant = participant_coach.participant
    where participant_coach.staff = $1
        and message.sender is null
        and message.read_at is null
) as unread
where age = 1
order by participant
limit 10000";

#[derive(sqlx::FromRow)]
struct MessageRow {
    id: Uuid,
    sender: Option<Uuid>,
    text: String,
    attachment: Option<String>,
    at: i64,
    read_at: Option<i64>,
    sender_name: Option<String>,
}

impl MessageRow {
    fn read(self, participant: ParticipantId) -> Result<StoredMessage, StoreError> {
        let row = format!("{participant} {}", self.id);
        let name = Cell { table: "staff", column: "name", row: &row };
        let cell = |column| Cell { table: "message", column, row: &row };
        let attachment = self.attachment.map(|json| cell("attachment").json(&json)).transpose()?;
        let text = match self.text.as_str() {
            "" if attachment.is_some() => None,
            text => Some(cell("text").parse(text)?),
        };
        Ok(StoredMessage {
            id: self.id.into(),
            coach: match (self.sender, self.sender_name) {
                (None, _) => None,
                (Some(_), sender_name) => Some(name.parse(sender_name.as_deref().unwrap_or_default())?),
            },
            text,
            attachment,
            at: Timestamp::from_millis(self.at),
            read_at: self.read_at.map(Timestamp::from_millis),
        })
    }
}
