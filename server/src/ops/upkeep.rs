//! Upkeep: what time asks for, done by [`jobs`](crate::jobs).

use stegvis_shared::id::ParticipantId;
use stegvis_shared::time::Timestamp;

use super::OpsError;
use super::projection::{Part, project};
use crate::context::Context;
use crate::live::Topic;
use crate::store::{attachment, calendar, erase, pairing, plan, session};
use crate::zone::today;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// For how long expired codes and sessions are kept, so that a late phone is told "expired" and not "wrong".
const KEPT_MS: i64 = 30 * DAY_MS;

/// What is to be cleaned away at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cleaning {
    /// Pairing codes and sessions that expired before this.
    expired: Timestamp,
    /// Failures to sign in whose last one was before this.
    failed: Timestamp,
    /// Voice notes and photos that came before this and that no message names.
    unnamed: Timestamp,
    /// Links of calendars that were made before this: longer ago than most take part.
    linked: Timestamp,
}

impl Cleaning {
    /// Plans the cleaning of a time.
    const fn at(now: Timestamp) -> Self {
        Self {
            expired: now.plus_millis(-KEPT_MS),
            failed: now.plus_millis(-DAY_MS),
            unnamed: now.plus_millis(-7 * DAY_MS),
            linked: now.plus_millis(-400 * DAY_MS),
        }
    }
}

/// Cleans away what has expired.
pub(crate) async fn clean(context: &Context) -> Result<(), OpsError> {
    let cleaning = Cleaning::at(context.now());
    let mut tx = context.store.begin().await?;
    pairing::clean(&mut tx, cleaning.expired).await?;
    session::clean(&mut tx, cleaning.expired).await?;
    session::clean_failures(&mut tx, cleaning.failed).await?;
    attachment::clean(&mut tx, cleaning.unnamed).await?;
    calendar::clean(&mut tx, cleaning.linked).await?;
    erase::clean(&mut tx, context.now()).await?;
    Ok(tx.commit().await?)
}

/// Lists participants whose feed has the horizon of another day than today, from an id on.
pub(crate) async fn off_horizon(
    context: &Context,
    after: Option<ParticipantId>,
) -> Result<Vec<ParticipantId>, OpsError> {
    let mut tx = context.store.read().await?;
    Ok(plan::off_horizon(&mut tx, today(context.now()), after).await?)
}

/// Brings a participant's feed to today's horizon: new days come in, old ones go. Answers are kept.
pub(crate) async fn move_horizon(context: &Context, participant: ParticipantId) -> Result<(), OpsError> {
    let now = context.now();
    let mut tx = context.store.begin().await?;
    plan::set_horizon(&mut tx, &[participant], today(now)).await?;
    let changes = project(&mut tx, participant, Part::Plan, now).await?;
    let news = (changes > 0).then_some(Topic::Participant(participant));
    Ok(context.commit(tx, news).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expired_things_stay_for_thirty_days_and_failures_for_one() {
        let now = Timestamp::from_millis(100 * DAY_MS);
        let cleaning = Cleaning::at(now);
        assert_eq!(cleaning.expired, Timestamp::from_millis(70 * DAY_MS));
        assert_eq!(cleaning.unnamed, Timestamp::from_millis(93 * DAY_MS));
        assert_eq!(cleaning.failed, Timestamp::from_millis(99 * DAY_MS));
    }
}
