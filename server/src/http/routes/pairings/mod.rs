//! Letting phones in.

pub(crate) mod create;
