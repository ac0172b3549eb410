//! HTTP, from outside.

mod attachments;
mod authorisation;
mod bad_input;
mod bundle;
mod calendar;
mod connections;
mod faults;
mod languages;
mod live;
mod my_data;
mod openapi;
mod overload;
mod plan_files;
mod push;
mod sessions;
mod sync;
mod wire;
