//! Whether somebody can see the page.

use dioxus::prelude::*;

use crate::platform;

/// Tells whether the page is in sight; whoever reads it hears when it comes and goes.
pub(crate) fn use_sight() -> ReadSignal<bool> {
    let mut is_in_sight = use_signal(platform::on_screen);
    let changed = use_callback(move |()| is_in_sight.set(platform::on_screen()));
    use_hook(|| CopyValue::new(platform::listen_to_sight(move || changed.call(()))));
    is_in_sight.into()
}
