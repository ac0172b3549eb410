//! Push and pull: the participant's actions in, the feed's changes out.
//!
//! # Design
//! - A phone that has nothing to tell, and lacks nothing or only the last change, is answered from memory
//!   (`store::heads`).
//! - Pushes that come while another is being written wait, and are written together (`group`): as many statements and
//!   as much waiting for the disk as for one.
//! - Items go out as the text that they are stored as.

mod group;
mod push;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::id::{ActionId, ParticipantId};
use stegvis_shared::protocol::PROTOCOL_VERSION;
use stegvis_shared::protocol::sync::{MAX_ACTIONS, MAX_CHANGES, SyncResponse};
use stegvis_shared::sync::{Action, ActionKind, Cursor, Outcome, Rejection};
use stegvis_shared::time::{Timestamp, ZoneClock};

use self::push::{Asked, Push};
use super::{Actor, OpsError, Participant};
use crate::context::Context;
use crate::store::feed::{Pulled, StoredChange};
use crate::store::heads::Head;
use crate::store::{StoreError, feed, participant, to_json};
use crate::zone::zone_clock;

pub use self::push::Pushes;

/// A [`SyncRequest`](stegvis_shared::protocol::sync::SyncRequest) as it comes, each part still to be read on its own:
/// an action that this server cannot read must not keep those behind it from being applied, and a cursor that it
/// cannot read means "send everything".
#[derive(Debug, Deserialize)]
pub struct RawSyncRequest {
    #[serde(rename = "v")]
    version: u64,
    #[serde(default)]
    cursor: Value,
    #[serde(default)]
    plan: Value,
    #[serde(default)]
    actions: Value,
}

impl RawSyncRequest {
    /// Says whether it is a phone's first: nothing to tell, and everything to fetch.
    pub fn is_first(&self) -> bool {
        self.version <= u64::from(PROTOCOL_VERSION) && self.cursor.is_null() && self.actions.is_null()
    }
}

/// A [`SyncResponse`] whose items are still the text that is stored.
#[derive(Clone, Debug, Serialize)]
pub struct SyncAnswer {
    #[serde(rename = "to")]
    cursor: Cursor,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    reset: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    more: bool,
    #[serde(rename = "items", skip_serializing_if = "Vec::is_empty")]
    changes: Vec<StoredChange>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    outcomes: Vec<Outcome>,
    clock: ZoneClock,
}

impl SyncAnswer {
    pub(super) fn new(pulled: Pulled, outcomes: Vec<Outcome>, now: Timestamp) -> Self {
        let Pulled { changes, cursor, reset, more } = pulled;
        Self { cursor, reset, more, changes, outcomes, clock: zone_clock(now) }
    }

    /// Gives what became of the request's actions, in their order.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// Gives whose feed this is and where it ends, when the answer holds the feed whole and nothing else.
    pub fn whole_feed(&self, actor: &Actor) -> Option<(ParticipantId, i64)> {
        let person = actor.as_participant().ok()?;
        let is_whole = self.reset && !self.more && self.outcomes.is_empty();
        is_whole.then_some((person.id, self.cursor.position))
    }

    /// Writes the answer as JSON in two parts; the second, from the clock on, is [`end_of_answer`].
    pub fn split(&self) -> (String, String) {
        let mut text = to_json(self);
        let end = text.rfind(CLOCK).unwrap_or(text.len());
        let end = text.split_off(end);
        (text, end)
    }

    /// Reads the answer as a phone does.
    ///
    /// # Errors
    /// When a stored item is not JSON.
    pub fn into_response(self) -> Result<SyncResponse, serde_json::Error> {
        let Self { cursor, reset, more, changes, outcomes, clock } = self;
        let changes = changes.into_iter().map(StoredChange::read).collect::<Result<_, _>>()?;
        Ok(SyncResponse { cursor, reset, more, changes, outcomes, clock })
    }
}

/// What stands before the clock, which comes last.
const CLOCK: &str = ",\"clock\":";

/// Gives the end of every answer: what time it is.
pub fn end_of_answer(context: &Context) -> String {
    format!("{CLOCK}{}}}", to_json(&zone_clock(context.now())))
}

/// Gives whose first answer would be the same as the last one, and where the feed ends, when that is known.
pub fn first_answer(actor: &Actor, context: &Context) -> Option<(ParticipantId, i64)> {
    let person = actor.as_participant().ok()?;
    Some((person.id, head(context, person, context.now())?.position))
}

/// How old the note of a phone's last fetch may become before it is renewed: five minutes.
const SEEN_MS: i64 = 5 * 60 * 1_000;

/// Applies each action once, and gives what changed after the request's cursor.
///
/// Of more than [`MAX_ACTIONS`] actions the first are applied; the phone sends the others again.
///
/// # Errors
/// [`OpsError::NewerVersion`] when the phone speaks a newer protocol; nothing is applied then.
/// [`OpsError::InvalidBody`] when `actions` is no list. [`OpsError::NotSignedIn`] when the participant is not there any
/// more.
pub async fn sync(
    actor: &Actor,
    context: &Context,
    pushes: &Pushes,
    request: RawSyncRequest,
) -> Result<SyncAnswer, OpsError> {
    let person = actor.as_participant()?;
    if request.version > u64::from(PROTOCOL_VERSION) {
        return Err(OpsError::NewerVersion(request.version));
    }
    let cursor: Option<Cursor> = serde_json::from_value(request.cursor).ok();
    let actions = match request.actions {
        Value::Null => Vec::new(),
        Value::Array(actions) => actions,
        _ => return Err(OpsError::InvalidBody { field: "actions" }),
    };
    let plan = request.plan.as_i64().filter(|revision| !context.noted_plans.has(person.id, *revision));
    if actions.is_empty() && plan.is_none() {
        return pull(context, person, cursor).await;
    }
    let has_acted = !actions.is_empty();
    let actions = actions.into_iter().take(MAX_ACTIONS).filter_map(|action| read(action, pushes.offered()));
    let actions = actions.collect();
    match pushes.push(context, Push { person, cursor, plan, actions }).await {
        // Reading goes on when the disk is full or somebody else writes for long: the next request says the same.
        Err(OpsError::Store(error)) if !has_acted => {
            tracing::warn!(error = &error as &dyn std::error::Error, "a plan on a phone was not noted");
            pull(context, person, cursor).await
        }
        answered => answered,
    }
}

/// Answers a phone that has done nothing.
async fn pull(
    context: &Context,
    person: Participant,
    cursor: Option<Cursor>,
) -> Result<SyncAnswer, OpsError> {
    let now = context.now();
    if let Some(answer) = remembered(context, person, cursor, now) {
        return Ok(answer);
    }
    let heads = context.store.heads();
    let ticket = heads.ticket(person.id);
    let mut tx = context.store.read().await?;
    let seen_at = participant::seen(&mut tx, person.id, person.municipality).await?;
    let seen_at = seen_at.ok_or(OpsError::NotSignedIn)?;
    let (pulled, position) =
        feed::pull(&mut tx, person.id, context.store.epoch(), cursor, MAX_CHANGES).await?;
    drop(tx);
    heads.learn(
        ticket,
        person.id,
        Head { municipality: person.municipality, position, seen_at, read_at: now },
    );
    if is_stale(seen_at, now)
        && let Err(error) = note_seen(context, person, now).await
    {
        // Reading goes on when the disk is full or somebody else writes for long.
        tracing::warn!(error = &error as &dyn std::error::Error, "a phone's fetch was not noted");
    }
    Ok(SyncAnswer::new(pulled, Vec::new(), now))
}

/// Answers from memory when it is known that there is nothing new, or what the news is.
fn remembered(
    context: &Context,
    person: Participant,
    cursor: Option<Cursor>,
    now: Timestamp,
) -> Option<SyncAnswer> {
    let Cursor { epoch, position } = cursor.filter(|cursor| cursor.epoch == context.store.epoch())?;
    let end = head(context, person, now)?.position;
    let changes =
        if position == end { Vec::new() } else { context.store.heads().latest(person.id, position, end)? };
    let pulled = Pulled { changes, cursor: Cursor { epoch, position: end }, reset: false, more: false };
    Some(SyncAnswer::new(pulled, Vec::new(), now))
}

/// Gives the end of a participant's feed when it is known and nothing is to be noted.
fn head(context: &Context, person: Participant, now: Timestamp) -> Option<Head> {
    let head = context.store.heads().get(person.id, now)?;
    (head.municipality == person.municipality && !is_stale(head.seen_at, now)).then_some(head)
}

async fn note_seen(context: &Context, person: Participant, now: Timestamp) -> Result<(), StoreError> {
    let mut tx = context.store.begin().await?;
    participant::set_seen(&mut tx, person.id, now).await?;
    tx.commit().await?;
    // Read again by the next request, with the note.
    context.store.heads().forget(person.id);
    Ok(())
}

/// Reads an action's id, and the action when this server can serve it; `None` when even the id cannot be read.
fn read(action: Value, offered: &[LanguageTag]) -> Option<Asked> {
    let id: Option<ActionId> = action.get("id").and_then(Value::as_str).and_then(|id| id.parse().ok());
    let Some(id) = id else {
        tracing::warn!("an action without a readable id was left out");
        return None;
    };
    let action = match serde_json::from_value::<Action>(action) {
        Ok(Action { kind: ActionKind::ChooseLanguage { language }, .. }) if !offered.contains(&language) => {
            Err(Rejection::UnknownLanguage)
        }
        Ok(action) if action.kind.attachment().is_some_and(|attachment| attachment.check().is_err()) => {
            Err(Rejection::Unreadable)
        }
        Ok(action) => Ok(action),
        Err(_) => Err(Rejection::Unreadable),
    };
    Some(Asked { id, action })
}

/// Says whether the note of a phone's last fetch is to be renewed; also when the clock was set back.
fn is_stale(seen_at: Option<Timestamp>, now: Timestamp) -> bool {
    seen_at.is_none_or(|seen_at| now.as_millis().abs_diff(seen_at.as_millis()) > SEEN_MS.unsigned_abs())
}
