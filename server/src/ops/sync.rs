//! Push and pull: the participant's actions in, the feed's changes out, in one transaction.

use serde::Deserialize;
use serde_json::Value;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::id::ActionId;
use stegvis_shared::protocol::PROTOCOL_VERSION;
use stegvis_shared::protocol::sync::{MAX_ACTIONS, MAX_CHANGES, SyncResponse};
use stegvis_shared::sync::{Action, ActionKind, Cursor, Outcome, Rejection, Stage, apply};
use stegvis_shared::time::Timestamp;

use super::delivery::note_reached;
use super::pairing::{choose_language, topics};
use super::{Actor, OpsError, Participant};
use crate::context::Context;
use crate::live::Topic;
use crate::store::{StoreError, Tx, action_log, answer, delivery, feed, message, participant};
use crate::zone::zone_clock;

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
    request: RawSyncRequest,
    offered: &[LanguageTag],
) -> Result<SyncResponse, OpsError> {
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
    let response = if actions.is_empty() {
        pull(context, person, cursor).await?
    } else {
        push(context, person, cursor, actions, offered).await?
    };
    if let Some(revision) = request.plan.as_i64() {
        note_reached(context, person, cursor, revision).await;
    }
    Ok(response)
}

/// Answers a phone that has done nothing.
async fn pull(
    context: &Context,
    person: Participant,
    cursor: Option<Cursor>,
) -> Result<SyncResponse, OpsError> {
    let now = context.now();
    let mut tx = context.store.read().await?;
    let seen_at = participant::seen(&mut tx, person.id, person.municipality).await?;
    let seen_at = seen_at.ok_or(OpsError::NotSignedIn)?;
    let response = respond(&mut tx, context, person, cursor, Vec::new()).await?;
    drop(tx);
    if is_stale(seen_at, now)
        && let Err(error) = note_seen(context, person, now).await
    {
        // Reading goes on when the disk is full or somebody else writes for long.
        tracing::warn!(error = &error as &dyn std::error::Error, "a phone's fetch was not noted");
    }
    Ok(response)
}

async fn note_seen(context: &Context, person: Participant, now: Timestamp) -> Result<(), StoreError> {
    let mut tx = context.store.begin().await?;
    participant::set_seen(&mut tx, person.id, now).await?;
    tx.commit().await
}

/// Applies a phone's actions, and answers in the same transaction.
async fn push(
    context: &Context,
    person: Participant,
    cursor: Option<Cursor>,
    actions: Vec<Value>,
    offered: &[LanguageTag],
) -> Result<SyncResponse, OpsError> {
    let now = context.now();
    let mut tx = context.store.begin().await?;
    let seen_at = participant::seen(&mut tx, person.id, person.municipality).await?;
    let seen_at = seen_at.ok_or(OpsError::NotSignedIn)?;
    feed::lock(&mut tx, person.id).await?;
    let mut outcomes = Vec::new();
    let mut wakes = Vec::new();
    for action in actions.into_iter().take(MAX_ACTIONS) {
        let Some((id, action)) = read(action) else {
            tracing::warn!("an action without a readable id was left out");
            continue;
        };
        if let Some(outcome) = action_log::outcome(&mut tx, person.id, id).await? {
            outcomes.push(outcome);
            continue;
        }
        let refused = match &action {
            None => Some(Rejection::Unreadable),
            Some(action) => act(&mut tx, person, action, offered, now).await?,
        };
        if refused.is_none() {
            wakes.extend(topics(&mut tx, person.id).await?);
            if let Some(Action { kind: ActionKind::ChooseLanguage { .. }, .. }) = action {
                wakes.push(Topic::Phrases(person.municipality));
            }
        }
        let outcome = Outcome { id, refused };
        action_log::add(&mut tx, person.id, &outcome, now).await?;
        outcomes.push(outcome);
    }
    if is_stale(seen_at, now) {
        participant::set_seen(&mut tx, person.id, now).await?;
    }
    let response = respond(&mut tx, context, person, cursor, outcomes).await?;
    tx.commit().await?;
    context.hub.wake(wakes);
    Ok(response)
}

/// Reads an action's id, and the action when this server knows its kind; `None` when even the id cannot be read.
fn read(action: Value) -> Option<(ActionId, Option<Action>)> {
    let id = action.get("id").and_then(Value::as_str).and_then(|id| id.parse().ok())?;
    Some((id, serde_json::from_value(action).ok()))
}

/// Applies one action: to the tables, and to the one item that it names. Gives why it is refused, if it is.
async fn act(
    tx: &mut Tx,
    person: Participant,
    action: &Action,
    offered: &[LanguageTag],
    now: Timestamp,
) -> Result<Option<Rejection>, OpsError> {
    let key = action.target();
    let target = feed::item(tx, person.id, key).await?;
    let item = match apply(action, target.as_ref(), Stage::AtServer(now)) {
        Ok(item) => item,
        Err(rejection) => return Ok(Some(rejection)),
    };
    match &action.kind {
        ActionKind::Answer { occurrence, answer: Some(answer) } => {
            answer::put(tx, person.id, *occurrence, *answer, now).await?;
        }
        ActionKind::Answer { occurrence, answer: None } => {
            answer::remove(tx, person.id, *occurrence).await?;
        }
        ActionKind::MarkGoal { goal, done: true } => answer::mark_goal(tx, person.id, *goal, now).await?,
        ActionKind::MarkGoal { goal, done: false } => answer::unmark_goal(tx, person.id, *goal).await?,
        ActionKind::SendMessage { text } => {
            message::add(tx, person.id, action.id.into(), None, text, now).await?;
        }
        ActionKind::ReadMessage { message } => {
            message::read_by_participant(tx, person.id, *message, now).await?;
        }
        ActionKind::ChooseLanguage { language } if !offered.contains(language) => {
            return Ok(Some(Rejection::UnknownLanguage));
        }
        ActionKind::ChooseLanguage { language } => {
            // Changes the phrases as well as the profile.
            choose_language(tx, person.id, language, now).await?;
            return Ok(None);
        }
        ActionKind::OpenPlan { revision } => delivery::open(tx, person.id, *revision, now).await?,
    }
    feed::append(tx, person.id, &[(key, Some(item))]).await?;
    Ok(None)
}

async fn respond(
    tx: &mut Tx,
    context: &Context,
    person: Participant,
    since: Option<Cursor>,
    outcomes: Vec<Outcome>,
) -> Result<SyncResponse, OpsError> {
    let pulled = feed::pull(tx, person.id, context.store.epoch(), since, MAX_CHANGES).await?;
    Ok(SyncResponse {
        since,
        cursor: pulled.cursor,
        reset: pulled.reset,
        more: pulled.more,
        changes: pulled.changes,
        outcomes,
        clock: zone_clock(context.now()),
    })
}

/// Says whether the note of a phone's last fetch is to be renewed; also when the clock was set back.
fn is_stale(seen_at: Option<Timestamp>, now: Timestamp) -> bool {
    seen_at.is_none_or(|seen_at| now.as_millis().abs_diff(seen_at.as_millis()) > SEEN_MS.unsigned_abs())
}
