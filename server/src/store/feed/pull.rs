//! What a phone fetches.

use stegvis_shared::id::ParticipantId;
use stegvis_shared::sync::{Cursor, Epoch};

use super::super::sql::{one, rows};
use super::super::{StoreError, Tx};
use super::{StoredChange, stored_change};

/// A page of a feed.
#[derive(Debug)]
pub(crate) struct Pulled {
    pub(crate) changes: Vec<StoredChange>,
    pub(crate) cursor: Cursor,
    /// The cursor was of another database, or from the future, or there was none.
    pub(crate) reset: bool,
    pub(crate) more: bool,
}

/// Gives the changes after a cursor, at most `limit`, and the end of the feed.
pub(crate) async fn pull(
    tx: &mut Tx,
    participant: ParticipantId,
    epoch: Epoch,
    cursor: Option<Cursor>,
    limit: usize,
) -> Result<(Pulled, i64), StoreError> {
    #[cfg(feature = "simulation")]
    let limit = super::super::simulation::page(limit);
    let (head, _) = one!(tx, (i64, i64), HEAD, participant.uuid())?;
    let since = cursor.filter(|cursor| cursor.epoch == epoch && cursor.position <= head);
    let after = since.map_or(0, |cursor| cursor.position);
    if since.is_some() && after == head {
        let cursor = Cursor { epoch, position: head };
        return Ok((Pulled { changes: Vec::new(), cursor, reset: false, more: false }, head));
    }
    // A phone that starts afresh need not hear of what is gone. One row more tells whether there are more.
    let with_gone = i64::from(since.is_some());
    let one_more = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    let mut found = rows!(tx, ChangeRow, PULL, participant.uuid(), after, with_gone, one_more)?;
    let more = found.len() > limit;
    found.truncate(limit);
    let position = if more { found.last().map_or(after, |last| last.position) } else { head };
    let changes = found
        .into_iter()
        .map(|row| stored_change(participant, row.number, row.body))
        .collect::<Result<_, _>>()?;
    Ok((Pulled { changes, cursor: Cursor { epoch, position }, reset: since.is_none(), more }, head))
}

const HEAD: &str = "
select
    position,
    next_number
from participant_head
where participant = $1";

const PULL: &str = "
select
    number,
    position,
    body
from feed_item
where participant = $1
    and position > $2
    and (body is not null or $3 = 1)
order by position
limit $4";

#[derive(sqlx::FromRow)]
struct ChangeRow {
    number: i64,
    position: i64,
    body: Option<String>,
}
