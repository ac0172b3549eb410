//! What coaches have seen of a participant's messages, answers, goals and wishes.

use stegvis_shared::id::ParticipantId;
use stegvis_shared::time::Timestamp;

use super::sql::{one, run};
use super::{StoreError, Tx};

/// What is new to the coaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct News {
    /// The end of the participant's feed.
    pub(crate) position: i64,
    /// How many messages, answers, marks and wishes no coach has seen.
    pub(crate) unseen: i64,
}

/// Gives what is new to the coaches in a participant's feed.
pub(crate) async fn news(tx: &mut Tx, participant: ParticipantId) -> Result<News, StoreError> {
    let (position, unseen) = one!(tx, (i64, i64), NEWS, participant.uuid())?;
    Ok(News { position, unseen })
}

const NEWS: &str = "
select
    position,
    (
        select count(*)
        from message
        where message.participant = participant_head.participant
            and message.sender is null
            and message.read_at is null
    ) + (
        select count(*)
        from answer
        where answer.participant = participant_head.participant
            and answer.seen_at is null
    ) + (
        select count(*)
        from goal_mark
        where goal_mark.participant = participant_head.participant
            and goal_mark.seen_at is null
    ) + (
        select count(*)
        from call_request
        where call_request.participant = participant_head.participant
            and call_request.asked_at is not null
            and call_request.seen_at is null
    ) + (
        select count(*)
        from erasure_request
        where erasure_request.participant = participant_head.participant
            and erasure_request.asked_at is not null
            and erasure_request.seen_at is null
    ) + (
        select count(*)
        from goal_wish
        where goal_wish.participant = participant_head.participant
            and goal_wish.seen_at is null
    ) as unseen
from participant_head
where participant = $1";

/// Notes that a coach has seen everything that the participant wrote, answered and marked.
pub(crate) async fn see_all(
    tx: &mut Tx,
    participant: ParticipantId,
    at: Timestamp,
) -> Result<(), StoreError> {
    run!(tx, READ_MESSAGES, participant.uuid(), at.as_millis())?;
    run!(tx, SEE_ANSWERS, participant.uuid(), at.as_millis())?;
    run!(tx, SEE_MARKS, participant.uuid(), at.as_millis())?;
    run!(tx, SEE_CALL, participant.uuid(), at.as_millis())?;
    run!(tx, SEE_WISHES, participant.uuid(), at.as_millis())?;
    run!(tx, SEE_ERASURE, participant.uuid(), at.as_millis()).map(drop)
}

const READ_MESSAGES: &str = "
update message
set read_at = $2
where participant = $1
    and sender is null
    and read_at is null";

const SEE_ANSWERS: &str = "
update answer
set seen_at = $2
where participant = $1
    and seen_at is null";

const SEE_MARKS: &str = "
update goal_mark
set seen_at = $2
where participant = $1
    and seen_at is null";

const SEE_CALL: &str = "
update call_request
set seen_at = $2
where participant = $1
    and asked_at is not null
    and seen_at is null";

const SEE_WISHES: &str = "
update goal_wish
set seen_at = $2
where participant = $1
    and seen_at is null";

const SEE_ERASURE: &str = "
update erasure_request
set seen_at = $2
where participant = $1
    and asked_at is not null
    and seen_at is null";
