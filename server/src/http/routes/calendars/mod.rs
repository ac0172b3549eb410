//! The schedule for calendars of other makers.

pub(crate) mod close;
pub(crate) mod open;
pub(crate) mod read;
