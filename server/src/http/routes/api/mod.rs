//! The API itself, for programs and for people.

pub(crate) mod docs;
pub(crate) mod document;
