//! A machine without a browser: enough to check and test the console.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use stegvis_shared::domain::attachment::MediaType;
use stegvis_shared::id::{AttachmentId, RandomBits};
use stegvis_shared::time::Timestamp;

use super::{KeyPress, Recording};

/// Would listen to keys; here there are none.
pub(crate) struct KeyListener;

/// Listens to nothing: a page that is not in a browser is always in sight.
pub(crate) struct SightListener;

#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
pub(crate) fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

pub(crate) fn random() -> RandomBits {
    rand::random()
}

pub(crate) async fn sleep(wait_ms: u32) {
    futures_timer::Delay::new(Duration::from_millis(wait_ms.into())).await;
}

pub(crate) fn origin() -> String {
    "http://127.0.0.1:8080".to_owned()
}

pub(crate) const fn recall(_key: &str) -> Option<String> {
    None
}

pub(crate) const fn hold(_key: &str, _value: Option<&str>) -> bool {
    false
}

pub(crate) const fn forget(_prefix: &str) {}

pub(crate) const fn set_title(_title: &str) {}

pub(crate) const fn set_language(_tag: &str, _direction: &str) {}

pub(crate) const fn wear_wished_look() {}

pub(crate) const fn wishes() -> Vec<String> {
    Vec::new()
}

pub(crate) const fn copy(_selector: &str) -> bool {
    false
}

pub(crate) const fn focus(_selector: &str) {}

pub(crate) const fn on_screen() -> bool {
    true
}

pub(crate) fn listen_to_keys(_pressed: impl FnMut(&KeyPress) -> bool + 'static) -> KeyListener {
    KeyListener
}

pub(crate) fn listen_to_sight(_changed: impl FnMut() + 'static) -> SightListener {
    SightListener
}

/// Where a page would find bytes.
pub(crate) struct ObjectAddress(&'static str);

impl ObjectAddress {
    pub(crate) const fn as_str(&self) -> &'static str {
        self.0
    }
}

#[expect(clippy::unnecessary_wraps, reason = "a browser may have no room")]
pub(crate) const fn object_address(_bytes: &[u8], _media_type: MediaType) -> Option<ObjectAddress> {
    Some(ObjectAddress("blob:"))
}

pub(crate) async fn record(_id: AttachmentId) -> Option<Recording> {
    None
}
