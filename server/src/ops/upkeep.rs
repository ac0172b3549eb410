//! Upkeep: what time asks for, done by [`jobs`](crate::jobs).

use stegvis_shared::id::ParticipantId;

use super::OpsError;
use super::projection::{Part, project};
use crate::context::Context;
use crate::jobs::Cleaning;
use crate::live::Topic;
use crate::store::{pairing, plan, session};
use crate::zone::today;

/// Cleans away what has expired.
pub(crate) async fn clean(context: &Context, cleaning: Cleaning) -> Result<(), OpsError> {
    let mut tx = context.store.begin().await?;
    pairing::clean(&mut tx, cleaning.expired_before).await?;
    session::clean(&mut tx, cleaning.expired_before).await?;
    session::clean_failures(&mut tx, cleaning.failed_before).await?;
    Ok(tx.commit().await?)
}

/// Lists participants whose feed has the horizon of an earlier day, from an id on.
pub(crate) async fn behind_horizon(
    context: &Context,
    after: Option<ParticipantId>,
) -> Result<Vec<ParticipantId>, OpsError> {
    let mut tx = context.store.read().await?;
    Ok(plan::behind_horizon(&mut tx, today(context.now()), after).await?)
}

/// Brings a participant's feed to today's horizon: new days come in, old ones go. Answers are kept.
pub(crate) async fn move_horizon(context: &Context, participant: ParticipantId) -> Result<(), OpsError> {
    let now = context.now();
    let mut tx = context.store.begin().await?;
    plan::set_horizon(&mut tx, participant, today(now)).await?;
    let changes = project(&mut tx, participant, Part::Plan, now).await?;
    tx.commit().await?;
    if changes > 0 {
        context.hub.wake([Topic::Participant(participant)]);
    }
    Ok(())
}
