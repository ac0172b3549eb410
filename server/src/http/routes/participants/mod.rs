//! A coach's own participants.

pub(crate) mod list;
pub(crate) mod seen;
pub(crate) mod show;
