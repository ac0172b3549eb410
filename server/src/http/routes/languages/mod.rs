//! Languages and their packs.

pub(crate) mod console_pack;
pub(crate) mod list;
pub(crate) mod pack;
pub(crate) mod phrasebook;
