//! The bytes of voice notes and photos.
//!
//! # Limits
//! No ranges: whoever asks has a token, which the players of browsers do not send, so the whole of it is fetched first.

pub(crate) mod hear;
pub(crate) mod show;
pub(crate) mod speak;
pub(crate) mod upload;

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;

use crate::ops::attachment::File;

/// Hands out what somebody sent: as what it was found to be, and never as a page that could do anything. No browser keeps
/// it: whoever signs out leaves nothing behind, and the app keeps its own copies sealed.
fn give(file: File) -> impl IntoResponse {
    let headers = [
        (CONTENT_TYPE, file.media_type.name()),
        (CONTENT_DISPOSITION, "inline"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
    ];
    (headers, file.bytes)
}
