//! The sync core: feed, actions, replica, outbox. Pure functions that phone **and** server run.
//!
//! # Context
//! A participant's phone holds a [`Replica`]: the items of the participant's feed, a [`Cursor`] (how far in the
//! feed it has come) and an outbox of [`Action`]s that the server has not yet acknowledged. `POST /sync` sends the
//! outbox and the cursor and gets back outcomes and changes in one round trip.
//!
//! # Design
//! - The feed holds **state, not history**: one row an item, with the place of its last change. A phone that comes
//!   back after a month gets each item once.
//! - Items have short numbers on the wire ([`ItemNumber`]), given by the feed when an item first appears.
//! - An action is known by its id; the server applies each id once and answers every repeat with the first outcome.
//! - [`apply`] is the one rule for what an action does. The phone runs it over its items at once
//!   ([`Replica::view`]); the server runs it over the same items and stores what comes out.
//! - A cursor names the database that gave it ([`Cursor::epoch`]). From another database it means "send everything";
//!   the outbox stays.
//! - Nobody asks whether a phone kept what it was sent: a phone that has a plan which nobody has opened says so in its
//!   next request ([`SyncRequest::plan`](crate::protocol::sync::SyncRequest::plan)), with the cursor that it kept, and
//!   after each change it makes that request at once. What was answered into the void is never taken for kept.
//! - A phone keeps items as they came ([`SentItem`]), also those that a newer server made and it cannot read.
//!
//! # Limits
//! A replica is one person's: a few hundred items. Lookups walk the items.

mod action;
mod apply;
mod feed;
mod item;
mod replica;
mod sent;

pub use action::{Action, ActionKind, Outcome, Rejection};
pub use apply::{Stage, apply};
pub use feed::{Change, Cursor, Epoch, InvalidCursor, ItemKey, ItemNumber};
pub use item::{
    ActivityItem, AnswerItem, CoachCard, GoalItem, Item, MessageItem, News, NewsItem, NewsLine, NoticeItem,
    OccurrenceItem, PhraseItem, PlanItem, Profile, Provenance, Receipt, Sender, StaircaseItem, SupportItem,
    WishItem,
};
pub use replica::{FeedCopy, Outbox, Received, Refused, Replica, View};
pub use sent::SentItem;
