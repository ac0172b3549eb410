//! Push and pull: the participant's actions in, the feed's changes out, in one transaction.

use serde::Deserialize;
use serde_json::Value;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::protocol::sync::SyncResponse;

use super::{Actor, OpsError};
use crate::context::Context;

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
    actions: Value,
}

/// Applies each action once, and gives what changed after the request's cursor.
///
/// # Errors
/// [`OpsError::NewerVersion`] when the phone speaks a newer protocol; nothing is applied then.
/// [`OpsError::InvalidBody`] when `actions` is no list.
pub async fn sync(
    actor: &Actor,
    context: &Context,
    request: RawSyncRequest,
    offered: &[LanguageTag],
) -> Result<SyncResponse, OpsError> {
    todo!()
}
