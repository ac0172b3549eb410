//! Oneself: who is signed in, what the account is for, the console's language, the way out.

use dioxus::prelude::*;
use stegvis_shared::domain::role::Role;
use stegvis_shared::protocol::session::Me;
use stegvis_ui::{Do, DoKind, IconName, Notice, NoticeKind, PageTop, Pairs, Panel, Select, Split, SplitKind};

use super::Desks;
use super::frame::{Frame, LineState, Place};
use super::results::ResultsPanel;
use crate::LANGUAGE_KEY;
use crate::api::ApiError;
use crate::platform;
use crate::state::{Languages, use_session, use_wording};

/// Shows who is signed in.
#[component]
pub(crate) fn Account() -> Element {
    let session = use_session();
    let wording = use_wording();
    let languages: Languages = use_context();
    let desks: Desks = use_context();
    let mut error = use_signal(|| None::<ApiError>);
    let list = languages.list();
    let spoken = wording.tag();
    let chosen = list.iter().position(|language| language.tag == spoken).unwrap_or_default();
    let options: Vec<String> = list.iter().map(|language| language.own_name.clone()).collect();
    let choose = move |index: usize| {
        let Some(language) = list.get(index).cloned() else { return };
        spawn(async move {
            let tag = language.tag.as_str();
            match languages.speak(tag, session, wording).await {
                Ok(()) => {
                    // A browser that keeps nothing asks for the language again next time.
                    platform::hold(LANGUAGE_KEY, Some(tag));
                    error.set(None);
                }
                Err(reason) => error.set(Some(reason)),
            }
        });
    };
    let sign_out = move |()| {
        spawn(async move {
            let outcome = session.sign_out().await;
            if outcome.is_ok() {
                desks.clear();
            }
            error.set(outcome.err());
        });
    };
    let Some(me) = session.me() else { return rsx! {} };
    rsx! {
        Frame { place: Place::Me, title: wording.t("me-title"),
            AccountView { me: me.clone(), error: error(), onsignout: sign_out,
                if options.len() > 1 {
                    Select { label: wording.t("me-language"), options, chosen, onchoose: choose }
                }
            }
            if me.role == Role::Manager {
                ResultsPanel {}
            }
        }
    }
}

/// The page; its children are the choices that it offers.
#[component]
pub(super) fn AccountView(
    me: Me,
    error: Option<ApiError>,
    onsignout: EventHandler<()>,
    children: Element,
) -> Element {
    let wording = use_wording();
    let (role, purpose) = match me.role {
        Role::Coach => ("role-coach", "role-coach-for"),
        Role::LanguageWorker => ("role-language-worker", "role-language-worker-for"),
        Role::Manager => ("role-manager", "role-manager-for"),
        Role::Operator => ("role-operator", "role-operator-for"),
        Role::Participant => ("role-participant", "role-participant-for"),
    };
    let mut pairs = vec![(wording.t("me-role"), wording.t(role))];
    if let Some(municipality) = &me.municipality_name {
        pairs.push((wording.t("me-municipality"), municipality.to_string()));
    }
    rsx! {
        PageTop { title: me.name.to_string(), lead: wording.t(purpose), person: me.name.to_string(),
            Do {
                text: wording.t("sign-out"),
                kind: DoKind::Second,
                icon: IconName::LogOut,
                onpress: onsignout,
                testid: "sign-out",
            }
        }
        if let Some(error) = error {
            Notice { kind: NoticeKind::Stop, text: wording.error(&error) }
        }
        Split { kind: SplitKind::Halves,
            Panel { title: wording.t("me-account"),
                Pairs { pairs }
                LineState {}
            }
            Panel { title: wording.t("me-console"), {children} }
        }
    }
}
