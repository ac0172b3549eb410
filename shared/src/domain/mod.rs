//! The domain: one file an entity, values and rules. Input is parsed into these types or refused.

pub mod activity;
pub mod answer;
pub mod attachment;
pub mod change;
pub mod holiday;
pub mod language;
pub mod pairing;
pub mod plan;
pub mod programme;
pub mod role;
pub mod support;
pub mod text;
