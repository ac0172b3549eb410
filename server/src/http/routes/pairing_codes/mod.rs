//! Pairing codes.

pub(crate) mod create;
