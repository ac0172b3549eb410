//! Reading feeds and files as they are stored, to check them.

use sqlx::types::Uuid;
use stegvis_shared::id::{AttachmentId, ParticipantId};

use super::sql::rows;
use super::{StoreError, Tx};

/// A participant, with what each must have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    pub(crate) participant: ParticipantId,
    /// The end of the feed; `None` when it is missing.
    pub(crate) head: Option<StoredHead>,
    pub(crate) has_plan: bool,
}

/// The end of a feed as it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StoredHead {
    pub(crate) position: i64,
    pub(crate) next_number: i64,
}

/// A row of a feed as it is stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct StoredItem {
    pub(crate) item_key: String,
    pub(crate) number: i64,
    pub(crate) position: i64,
    pub(crate) body: Option<String>,
}

/// Lists some participants after one, by id.
pub(crate) async fn subjects(tx: &mut Tx, after: ParticipantId) -> Result<Vec<Subject>, StoreError> {
    let found = rows!(tx, (Uuid, Option<i64>, Option<i64>, Option<Uuid>), SUBJECTS, after.uuid())?;
    Ok(found
        .into_iter()
        .map(|(participant, position, next_number, plan)| Subject {
            participant: participant.into(),
            head: position
                .zip(next_number)
                .map(|(position, next_number)| StoredHead { position, next_number }),
            has_plan: plan.is_some(),
        })
        .collect())
}

const SUBJECTS: &str = "
select
    participant.id,
    participant_head.position,
    participant_head.next_number,
    plan.id as plan
from participant
left join participant_head on participant_head.participant = participant.id
left join plan on plan.participant = participant.id
where participant.id > $1
order by participant.id
limit 500";

/// Lists a participant's whole feed, with what is gone, by number.
pub(crate) async fn feed(tx: &mut Tx, participant: ParticipantId) -> Result<Vec<StoredItem>, StoreError> {
    rows!(tx, StoredItem, FEED, participant.uuid())
}

const FEED: &str = "
select
    item_key,
    number,
    position,
    body
from feed_item
where participant = $1
order by number
limit 1000000";

/// A voice note or photo as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredFile {
    pub(crate) id: AttachmentId,
    /// What is said of its bytes.
    pub(crate) media_type: String,
    pub(crate) told_bytes: i64,
    /// How many there are, and how they begin.
    pub(crate) size_bytes: i64,
    pub(crate) beginning: Vec<u8>,
    /// Whether it is noted that a message names it.
    pub(crate) is_named: bool,
}

/// Lists a participant's voice notes and photos, by id.
pub(crate) async fn files(tx: &mut Tx, participant: ParticipantId) -> Result<Vec<StoredFile>, StoreError> {
    type Row = (Uuid, String, i64, i64, Vec<u8>, Option<i64>);
    let found = rows!(tx, Row, FILES, participant.uuid())?;
    let file = |(id, media_type, told_bytes, size_bytes, beginning, named_at): Row| StoredFile {
        id: id.into(),
        media_type,
        told_bytes,
        size_bytes,
        beginning,
        is_named: named_at.is_some(),
    };
    Ok(found.into_iter().map(file).collect())
}

const FILES: &str = "
select
    id,
    media_type,
    size_bytes,
    cast(length(bytes) as bigint),
    substr(bytes, 1, 16),
    named_at
from attachment
where participant = $1
order by id
limit 100000";
