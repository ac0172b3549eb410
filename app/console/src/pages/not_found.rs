//! Nothing is at this address.

use dioxus::prelude::*;
use stegvis_ui::{Do, IconName, SignInDoor};

use crate::route::Route;
use crate::state::{use_page_title, use_wording};

/// Says so, and leads back.
#[component]
pub(crate) fn NotFound() -> Element {
    let wording = use_wording();
    use_page_title(&wording.t("missing-title"));
    rsx! {
        SignInDoor {
            brand: wording.t("app-name"),
            title: wording.t("missing-title"),
            lead: wording.t("missing-text"),
            picture: wording.t("signin-picture"),
            Do { text: wording.t("missing-back"), icon: IconName::ArrowLeft, large: true, href: Route::Start {}.to_string() }
        }
    }
}
