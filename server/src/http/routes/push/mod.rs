//! Reminders of the phone that asks, by Web Push.

pub(crate) mod forget;
pub(crate) mod keep;
pub(crate) mod show;
