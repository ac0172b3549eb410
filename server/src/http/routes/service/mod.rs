//! Is the service well?

pub(crate) mod health;
pub(crate) mod metrics;
pub(crate) mod readiness;
