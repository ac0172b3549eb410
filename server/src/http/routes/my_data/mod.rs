//! Everything that is held about a participant, for the participant.

mod page;
mod page_plan;
pub(crate) mod show;
