//! Phrases: what coaches wrote, to be translated.

pub(crate) mod list;
pub(crate) mod translate;
