//! A person's feed: push and pull, and being woken.

pub(crate) mod live;
pub(crate) mod snapshot;
pub(crate) mod sync;
