//! No microphone and no photos yet in a window of its own: the screens show no buttons for them.

use std::future::ready;

use stegvis_shared::domain::attachment::MediaType;

use crate::platform::{Later, Media, MediaError, Taken};

/// A machine without microphone, camera and player.
pub(super) struct NoMedia;

impl Media for NoMedia {
    fn is_there(&self) -> bool {
        false
    }

    fn record(&self) -> Later<Result<(), MediaError>> {
        Box::pin(ready(Err(MediaError::Failed)))
    }

    fn recorded(&self) -> Later<Result<Taken, MediaError>> {
        Box::pin(ready(Err(MediaError::Failed)))
    }

    fn stop(&self) {}

    fn photograph(&self) -> Later<Result<Option<Taken>, MediaError>> {
        Box::pin(ready(Err(MediaError::Failed)))
    }

    fn address(&self, _media_type: MediaType, _data: String) -> Later<Result<String, MediaError>> {
        Box::pin(ready(Err(MediaError::Failed)))
    }

    fn play(&self, _id: String, _address: String) -> Later<()> {
        Box::pin(ready(()))
    }

    fn pause(&self) {}
}
