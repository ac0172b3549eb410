//! What handlers take from a request; what does not fit becomes an [`ApiError`](super::error::ApiError).

mod body;
mod caller;
mod client_address;
mod parameters;

pub(crate) use body::{FileBody, JsonBody, TextBody, whole};
pub(crate) use caller::Caller;
pub(crate) use client_address::client_address;
pub(crate) use parameters::{PathParameters, QueryParameters};
