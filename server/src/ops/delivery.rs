//! Noting that a published plan has reached a phone.
//!
//! # Design
//! What was answered may be lost on the way, or by a phone that is killed before it has written. So only what comes back
//! counts: a phone that keeps a plan which nobody has opened names its revision in every request, with the cursor that
//! it keeps beside it. A cursor before the place where the plan is whole says that the phone has only half of it.
//!
//! A revision that was noted stays noted: this process remembers it, and the next requests cost nothing. Once the plan is
//! opened, phones name it no more.

use stegvis_shared::sync::Cursor;

use super::{OpsError, Participant, hearers};
use crate::context::Context;
use crate::store::delivery;

/// Notes that a phone has kept a plan, and wakes the coaches when that is news.
///
/// Reading and writing go on for the phone when this fails, as on a full disk: the next request says the same.
pub(crate) async fn note_reached(
    context: &Context,
    person: Participant,
    cursor: Option<Cursor>,
    revision: i64,
) {
    let Some(cursor) = cursor.filter(|cursor| cursor.epoch == context.store.epoch()) else { return };
    if context.noted_plans.has(person.id, revision) {
        return;
    }
    match note(context, person, cursor, revision).await {
        Ok(Noted::Yes) => context.noted_plans.add(person.id, revision),
        Ok(Noted::NotYet) => {}
        Err(error) => {
            tracing::warn!(error = &error as &dyn std::error::Error, "a plan on a phone was not noted");
        }
    }
}

/// Whether there is nothing more to note about a revision.
enum Noted {
    Yes,
    NotYet,
}

async fn note(
    context: &Context,
    person: Participant,
    cursor: Cursor,
    revision: i64,
) -> Result<Noted, OpsError> {
    let mut tx = context.store.read().await?;
    let found = delivery::find(&mut tx, person.id, revision).await?;
    drop(tx);
    match found {
        Some(found) if found.reached => return Ok(Noted::Yes),
        Some(found) if found.position.is_none_or(|position| position <= cursor.position) => {}
        // Half of it, or none that was ever published: that says nothing about those to come.
        Some(_) | None => return Ok(Noted::NotYet),
    }
    let mut tx = context.store.begin().await?;
    if delivery::reach(&mut tx, person.id, revision, context.now()).await? {
        let coaches = hearers::coaches(&mut tx, &[person.id]).await?;
        context.commit(tx, coaches).await?;
    }
    Ok(Noted::Yes)
}
