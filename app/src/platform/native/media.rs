//! No microphone and no photos yet in a window of its own: the screens show no buttons for them.

use std::future::ready;

use crate::platform::{Later, Media, MediaError};

/// A machine without microphone, camera and player.
pub(super) struct NoMedia;

impl Media for NoMedia {
    fn is_there(&self) -> bool {
        false
    }

    fn ask(&self, _what: &'static str, _given: String) -> Later<Result<String, MediaError>> {
        Box::pin(ready(Err(MediaError::Failed)))
    }
}
