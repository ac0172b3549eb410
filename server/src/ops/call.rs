//! Calls that participants wish for.

use stegvis_shared::id::ParticipantId;
use stegvis_shared::time::Timestamp;

use super::projection::{Part, project};
use super::{Actor, OpsError, hearers};
use crate::context::Context;
use crate::store::feed;
use crate::store::wish::{self, Wish};

/// Notes that the coach has called a participant who wished it since an instant. A wish that is not there any more, or
/// was made anew since, is left as it is.
pub async fn called(
    actor: &Actor,
    context: &Context,
    participant: ParticipantId,
    since: Timestamp,
) -> Result<(), OpsError> {
    let coach = actor.as_coach()?;
    let now = context.now();
    let mut tx = context.store.begin().await?;
    coach.own_participant(&mut tx, participant, now).await?;
    feed::lock(&mut tx, participant).await?;
    wish::end(&mut tx, Wish::Call, participant, since).await?;
    project(&mut tx, participant, Part::All, now).await?;
    let topics = hearers::everybody(&mut tx, &[participant]).await?;
    context.commit(tx, topics).await?;
    Ok(())
}
