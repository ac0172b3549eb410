//! Push and pull in one round trip.

use serde::{Deserialize, Serialize};

use crate::sync::{Action, Change, Cursor, Outcome};
use crate::time::ZoneClock;

/// The most actions in one request; a phone with more sends them in turns.
pub const MAX_ACTIONS: usize = 100;
/// The most changes in one response; with more, [`SyncResponse::more`] is set.
pub const MAX_CHANGES: usize = 500;

/// What a phone sends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SyncRequest {
    /// [`PROTOCOL_VERSION`](super::PROTOCOL_VERSION) of the phone.
    #[serde(rename = "v")]
    pub version: u16,
    /// How far the phone has come; absent the first time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// The revision of the plan that the phone has kept; absent when there is none, or it has been opened already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<i64>,
    /// The outbox, oldest first, at most [`MAX_ACTIONS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
}

/// What the server answers. It does not repeat which request it answers: whoever asked knows, and tells
/// [`Replica::receive`](crate::sync::Replica::receive).
///
/// Names are short: what one tap on "I am coming" changes is told to the participant's other phone in 150 bytes, and
/// in 20 more for the 13 weeks before summer time comes or goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SyncResponse {
    /// How far the phone has come with these changes: the cursor of its next request.
    #[serde(rename = "to")]
    pub cursor: Cursor,
    /// The phone must forget all items first: its cursor was of another database, or there was none.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reset: bool,
    /// There are more changes after `cursor`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub more: bool,
    /// What changed after the request's cursor, each item once, in the feed's order.
    #[serde(rename = "items", default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// What became of the request's actions, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// The municipality's clock. Comes last, so that a server can keep all before it.
    pub clock: ZoneClock,
}
