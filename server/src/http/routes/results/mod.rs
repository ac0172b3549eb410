//! Results.

pub(crate) mod show;
