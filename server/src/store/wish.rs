//! What participants wish of their coach: to be called, and to have everything about themselves erased.

use std::collections::HashMap;

use sqlx::types::Uuid;
use stegvis_shared::id::{ParticipantId, StaffId};
use stegvis_shared::sync::{Receipt, WishItem};
use stegvis_shared::time::Timestamp;

use super::sql::{row, rows, run};
use super::{StoreError, Tx};

/// Something that can be wished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Call,
    Erasure,
}

/// What a participant wishes, or has wished.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wishes {
    /// `None` when the participant never wished to be called.
    pub(crate) call: Option<StoredWish>,
    /// `None` when the participant never wished to be erased.
    pub(crate) erasure: Option<StoredWish>,
}

/// A wish, as it is stored.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StoredWish {
    /// Since when; `None` when it is not wished any more, or was seen to.
    pub(crate) asked_at: Option<Timestamp>,
    /// When a coach saw it.
    pub(crate) seen_at: Option<Timestamp>,
}

impl StoredWish {
    fn new((asked_at, seen_at): (Option<i64>, Option<i64>)) -> Self {
        Self { asked_at: at(asked_at), seen_at: at(seen_at) }
    }

    fn receipt(self) -> Option<Receipt> {
        let receipt = if self.seen_at.is_some() { Receipt::Read } else { Receipt::Sent };
        self.asked_at.map(|_| receipt)
    }
}

impl Wishes {
    /// Gives the wish to be called as the phone has it.
    pub(crate) fn call_item(self) -> Option<WishItem> {
        self.call.map(|wish| WishItem { wanted: wish.receipt(), at: None })
    }

    /// Gives the wish to be erased as the phone has it.
    pub(crate) fn erasure_item(self) -> Option<WishItem> {
        self.erasure.map(|wish| WishItem { wanted: wish.receipt(), at: wish.asked_at })
    }
}

fn at(millis: Option<i64>) -> Option<Timestamp> {
    millis.map(Timestamp::from_millis)
}

/// Gives what a participant wishes.
pub(crate) async fn of_participant(tx: &mut Tx, participant: ParticipantId) -> Result<Wishes, StoreError> {
    let call = row!(tx, (Option<i64>, Option<i64>), CALL, participant.uuid())?;
    let erasure = row!(tx, (Option<i64>, Option<i64>), ERASURE, participant.uuid())?;
    Ok(Wishes { call: call.map(StoredWish::new), erasure: erasure.map(StoredWish::new) })
}

const CALL: &str = "
select
    asked_at,
    seen_at
from call_request
where participant = $1";

const ERASURE: &str = "
select
    asked_at,
    seen_at
from erasure_request
where participant = $1";

/// Since when something is wished.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Since {
    pub(crate) call: Option<Timestamp>,
    pub(crate) erasure: Option<Timestamp>,
}

/// Gives, for those of a coach's participants who wish something, since when.
pub(crate) async fn of_coach(
    tx: &mut Tx,
    coach: StaffId,
) -> Result<HashMap<ParticipantId, Since>, StoreError> {
    let found = rows!(tx, (Uuid, Option<i64>, Option<i64>), OF_COACH, coach.uuid())?;
    let since = |(participant, call, erasure): (Uuid, _, _)| {
        (participant.into(), Since { call: at(call), erasure: at(erasure) })
    };
    Ok(found.into_iter().map(since).collect())
}

const OF_COACH: &str = "
select
    participant_coach.participant,
    call_request.asked_at,
    erasure_request.asked_at
from participant_coach
left join call_request on call_request.participant = participant_coach.participant
left join erasure_request on erasure_request.participant = participant_coach.participant
where participant_coach.staff = $1
    and coalesce(call_request.asked_at, erasure_request.asked_at) is not null
order by participant_coach.participant
limit 4000";

/// Ends a participant's wish of an instant, unless a later one has taken its place. Says whether it was there.
pub(crate) async fn end(
    tx: &mut Tx,
    wish: Wish,
    participant: ParticipantId,
    asked_at: Timestamp,
) -> Result<bool, StoreError> {
    let sql = match wish {
        Wish::Call => END_CALL,
        Wish::Erasure => END_ERASURE,
    };
    Ok(run!(tx, sql, participant.uuid(), asked_at.as_millis())? > 0)
}

const END_CALL: &str = "
update call_request
set asked_at = null
where participant = $1
    and asked_at = $2";

const END_ERASURE: &str = "
update erasure_request
set asked_at = null
where participant = $1
    and asked_at = $2";
