//! What a coach does with a plan, as pure functions over [`PlanDocument`]: edit, undo, compare, merge, read from a
//! typed line. The pages around them only show and ask.
//!
//! [`PlanDocument`]: stegvis_shared::domain::plan::PlanDocument

pub(crate) mod edit;
pub(crate) mod editing;
pub(crate) mod form;
pub(crate) mod history;
pub(crate) mod merge;
pub(crate) mod quick_add;
pub(crate) mod week;

#[cfg(test)]
pub(crate) mod samples;
