//! Web Push: the server's key, the push services that it sends to, and sending (RFC 8030, 8291, 8292).
//!
//! # Context
//! `ops::reminders` decides what is told to whom and when; `jobs::reminders` sends it with a [`Pusher`].
//!
//! # Design
//! What is sent is encrypted for the browser alone: the push service sees to whom and how long, never what. It is reached
//! over the same blocking client as elsewhere, a few at a time beside the requests of phones.
//!
//! # Limits
//! That a push service took a message does not say that the phone showed it: nobody tells that.

mod address;
mod key;
mod send;

pub use self::address::{Address, InvalidPushService, PushServices, Refusal};
pub use self::key::PushKey;
pub use self::send::{Outcome, Patience, PushMessage, Pusher, Urgency};
