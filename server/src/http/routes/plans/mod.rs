//! Plans: draft, preview, publish.

pub(crate) mod preview;
pub(crate) mod publish;
pub(crate) mod publish_group;
pub(crate) mod save_draft;
pub(crate) mod show;
