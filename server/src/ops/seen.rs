//! What coaches have seen: the receipts of messages, answers and goals.
//!
//! # Design
//! A coach has read what was on the participant's page when a coach had the page on the screen. The page says which
//! place of the feed it shows, and the console says that place back. When the feed has moved on since, nothing counts as
//! seen: what came meanwhile was not on the screen. The console is woken by what came, fetches the page, and says it
//! again. So no clock decides, and a receipt never says more than what is so.

use stegvis_shared::id::ParticipantId;
use stegvis_shared::protocol::coach::SeenResult;
use stegvis_shared::sync::Cursor;

use super::projection::{Part, project};
use super::{Actor, OpsError, hearers};
use crate::context::Context;
use crate::store::{Tx, feed, seen};

/// Gives the place of a participant's feed when something in it is new to the coaches.
pub(crate) async fn unseen(
    tx: &mut Tx,
    context: &Context,
    participant: ParticipantId,
) -> Result<Option<Cursor>, OpsError> {
    let news = seen::news(tx, participant).await?;
    let here = Cursor { epoch: context.store.epoch(), position: news.position };
    Ok((news.unseen > 0).then_some(here))
}

/// Notes that the coach has seen a participant's messages, answers and goals up to a place in the feed; the phone shows
/// them as read. Writes nothing, and wakes nobody, when there is nothing new or something newer.
pub async fn mark_seen(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    shown: Cursor,
) -> Result<SeenResult, OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let mut tx = context.store.read().await?;
    coach.own_participant(&mut tx, participant, now).await?;
    let before = unseen(&mut tx, context, participant).await?;
    drop(tx);
    if before != Some(shown) {
        return Ok(SeenResult { stale: before.is_some() });
    }
    let mut tx = context.store.begin().await?;
    coach.own_participant(&mut tx, participant, now).await?;
    feed::lock(&mut tx, participant).await?;
    let before = unseen(&mut tx, context, participant).await?;
    if before != Some(shown) {
        return Ok(SeenResult { stale: before.is_some() });
    }
    seen::see_all(&mut tx, participant, now).await?;
    project(&mut tx, participant, Part::All, now).await?;
    let topics = hearers::everybody(&mut tx, &[participant]).await?;
    context.commit(tx, topics).await?;
    Ok(SeenResult { stale: false })
}
