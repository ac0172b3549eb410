//! Plan files.

pub(crate) mod publish;
