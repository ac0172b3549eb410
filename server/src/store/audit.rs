//! Reading feeds as they are stored, to check them.

use sqlx::types::Uuid;
use stegvis_shared::id::ParticipantId;

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
