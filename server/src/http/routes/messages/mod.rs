//! Messages between a coach and a participant.

pub(crate) mod list;
pub(crate) mod send;
