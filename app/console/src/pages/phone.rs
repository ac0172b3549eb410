//! A picture of a participant's phone, drawn by the participants' own screens.

use dioxus::prelude::*;
use stegvis_app::{PreviewPhone, Route};
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_ui::PhoneFrame;

use crate::state::{use_phone_words, use_wording};

/// A screen of the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PhoneScreen {
    Today,
    Schedule,
    Steps,
}

impl PhoneScreen {
    const fn route(self) -> Route {
        match self {
            Self::Today => Route::Today {},
            Self::Schedule => Route::Schedule {},
            Self::Steps => Route::Steps {},
        }
    }
}

/// Shows what a phone that holds `response` would show in a language.
#[component]
pub(super) fn Phone(response: SyncResponse, language: String, screen: PhoneScreen, label: String) -> Element {
    let wording = use_wording();
    let Some(catalog) = use_phone_words(&language) else {
        return rsx! {
            p { class: "soft", role: "status", {wording.t("preview-fetching")} }
        };
    };
    let now = response.clock.local(response.clock.now);
    let dir = catalog.direction().as_str();
    rsx! {
        PhoneFrame { label, lang: language.clone(), dir, theme: "light", testid: "phone",
            // Another screen or language is another phone: it starts there.
            for screen in [screen] {
                PreviewPhone {
                    key: "{language}-{screen:?}",
                    snapshot: response.clone(),
                    catalog: catalog.clone(),
                    now,
                    start: screen.route(),
                }
            }
        }
    }
}
