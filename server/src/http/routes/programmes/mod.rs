//! Programmes.

pub(crate) mod list;
