//! A coach's own participants.

pub(crate) mod accept_goal;
pub(crate) mod answer_wish;
pub(crate) mod called;
pub(crate) mod decline_erasure;
pub(crate) mod erase;
pub(crate) mod list;
pub(crate) mod seen;
pub(crate) mod show;
