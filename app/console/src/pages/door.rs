//! The door: who is not signed in signs in first, at whatever address they came to.

use dioxus::prelude::*;
use stegvis_ui::{Do, DoKind, IconName, Notice, NoticeKind, OpenLink, SignInDoor};

use super::Desks;
use super::frame::Visits;
use super::sign_in::SignIn;
use crate::route::Route;
use crate::state::{SessionState, use_live, use_people, use_session, use_wording};

/// Shows the page to whoever is signed in, else the way in.
#[component]
pub(crate) fn Door() -> Element {
    use_context_provider(|| {
        OpenLink(Callback::new(|address: String| {
            navigator().push(address);
        }))
    });
    match use_session().state() {
        SessionState::SignedIn(_) => rsx! {
            Inside {}
        },
        SessionState::SignedOut { ended } => rsx! {
            SignIn { ended }
        },
        SessionState::Starting => rsx! {
            Waiting {}
        },
        SessionState::Unreachable(error) => rsx! {
            Waiting { error }
        },
    }
}

#[component]
fn Inside() -> Element {
    let session = use_session();
    let desks: Desks = use_context();
    use_hook(|| {
        if let Some(me) = session.me() {
            desks.belong_to(&me);
        }
    });
    let live = use_live(session);
    use_context_provider(|| live);
    let people = use_people(session);
    use_context_provider(|| people);
    use_context_provider(Visits::none);
    rsx! {
        Outlet::<Route> {}
    }
}

/// The browser is asking the server whether it still has a session, or could not ask.
#[component]
fn Waiting(error: Option<crate::api::ApiError>) -> Element {
    let session = use_session();
    let wording = use_wording();
    rsx! {
        SignInDoor {
            brand: wording.t("app-name"),
            title: wording.t("signin-title"),
            lead: wording.t("signin-lead"),
            picture: wording.t("signin-picture"),
            if let Some(error) = error {
                Notice { kind: NoticeKind::Stop, icon: IconName::CloudOff, text: wording.error(&error) }
                Do {
                    text: wording.t("try-again"),
                    kind: DoKind::Main,
                    large: true,
                    icon: IconName::RefreshCw,
                    onpress: move |()| {
                        spawn(session.resume());
                    },
                }
            } else {
                p { class: "soft", role: "status", {wording.t("signin-waiting")} }
            }
        }
    }
}
