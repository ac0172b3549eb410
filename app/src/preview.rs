//! A participant's phone, shown in the console: the app's own screens over a snapshot, and nothing that can be done.

use dioxus::prelude::*;
use jiff::civil::DateTime;
use stegvis_i18n::Catalog;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::Replica;

use crate::platform::{Look, Make};
use crate::route::{Route, ScreenOf};
use crate::scene::Scene;
use crate::state::{CalendarState, DataState, Lock, Reach, Reminding, Standing, Usage, Wording};

/// Shows what a participant's phone would show. One can go from screen to screen; whatever else is pressed does nothing.
///
/// Put it in a frame with the `lang` and `dir` of the catalog.
#[component]
pub fn PreviewPhone(
    /// What the phone would hold.
    snapshot: ReadSignal<SyncResponse>,
    /// The words of the participant's language.
    catalog: ReadSignal<Catalog>,
    /// What time it is on the phone.
    now: ReadSignal<DateTime>,
    /// The screen to begin on.
    #[props(default = Route::Today)]
    start: Route,
) -> Element {
    let replica = use_memo(move || {
        let snapshot = snapshot.read().clone();
        let phone_now = snapshot.clock.now;
        let mut replica = Replica::default();
        replica.receive(None, SyncResponse { reset: true, more: false, ..snapshot }, phone_now);
        replica
    });
    let view = use_memo(move || replica.read().view());
    let shown_day = use_signal(|| None);
    let ask = use_callback(|_| {});
    let standing = use_signal(|| Standing { reach: Reach::Reached, ..Standing::default() });
    let words = use_memo(move || Wording::of(catalog.cloned()));
    // Nobody is seen there, so that a preview reads no messages.
    let usage = use_signal(Usage::default);
    let draft = use_signal(String::new);
    let calendar = use_signal(CalendarState::default);
    let reminding = use_signal(Reminding::default);
    let data = use_signal(DataState::default);
    let lock = use_signal(Lock::default);
    use_context_provider(|| Scene {
        replica: replica.into(),
        view: view.into(),
        now,
        standing: standing.into(),
        words: words.into(),
        usage: usage.into(),
        wished_look: Look::Light,
        make: Make::Other,
        calendar: calendar.into(),
        reminding: reminding.into(),
        has_media: true,
        data: data.into(),
        lock: lock.into(),
        draft: draft.into(),
        shown_day,
        ask,
    });
    let mut route = use_signal(|| start);
    rsx! {
        ScreenOf { route: route(), open: move |opened| route.set(opened) }
    }
}
