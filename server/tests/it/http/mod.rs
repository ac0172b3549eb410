//! HTTP, from outside.

mod authorisation;
mod bad_input;
mod bundle;
mod faults;
mod languages;
mod live;
mod openapi;
mod plan_files;
mod sessions;
mod wire;
