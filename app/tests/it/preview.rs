//! The phone in the console: the app's own screens over a snapshot, and nothing that can be done.

use dioxus::prelude::*;
use jiff::civil::date;
use stegvis_app::PreviewPhone;
use stegvis_i18n::{Catalog, builtin};
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_shared::sync::{Change, Cursor, Epoch, ItemNumber};
use stegvis_shared::time::ZoneClock;

use crate::page::Page;
use crate::world::{NOW, arabic, plan};

#[component]
fn Console() -> Element {
    let changes = plan()
        .into_iter()
        .map(|(number, item)| Change { number: ItemNumber(number), item: Some(item.into()) });
    let snapshot = use_signal(|| SyncResponse {
        cursor: Cursor { epoch: Epoch(1), position: 1 },
        reset: false,
        more: false,
        changes: changes.collect(),
        outcomes: Vec::new(),
        clock: ZoneClock { now: NOW, offset_s: 7_200, next: None },
    });
    let catalog = use_signal(|| Catalog::from_pack(&arabic(), builtin::sv_phone()));
    let now = use_signal(|| date(2025, 10, 14).at(8, 10, 0, 0));
    rsx! {
        PreviewPhone { snapshot, catalog, now }
    }
}

#[test]
fn a_coach_walks_through_the_phone_and_changes_nothing() {
    let mut page = Page::open(VirtualDom::new(Console));
    assert_eq!(page.count("heading", "اليوم"), 1, "{}", page.text());
    page.press("button", "سآتي Jag kommer");
    assert_eq!(page.count("button", "سآتي Jag kommer"), 1, "an answer in a preview is none");
    page.press("link", "Trappan");
    assert!(page.shows("2. Arbetsträning"), "{}", page.text());
    page.press("link", "Coach");
    assert!(page.shows("Inga meddelanden än"), "{}", page.text());
}
