//! The phone as the participant sees it: the right column.

use dioxus::prelude::*;
use stegvis_shared::domain::language::LanguageTag;
use stegvis_shared::protocol::coach::PreviewRequest;
use stegvis_shared::protocol::sync::SyncResponse;
use stegvis_ui::{Note, Panel, Seg};

use super::desk::Desk;
use crate::api::ApiError;
use crate::pages::phone::{Phone, PhoneScreen};
use crate::platform;
use crate::state::{Languages, use_session, use_wording};

/// How long after the last key the phone is drawn anew.
const PAUSE_MS: u32 = 350;

const SCREENS: [(PhoneScreen, &str); 3] =
    [(PhoneScreen::Today, "today"), (PhoneScreen::Schedule, "schedule"), (PhoneScreen::Steps, "steps")];

#[component]
pub(super) fn PhonePanel(desk: Desk, name: String, language: String) -> Element {
    let session = use_session();
    let wording = use_wording();
    let languages: Languages = use_context();
    let own = language.parse().unwrap_or_else(|_| LanguageTag::swedish());
    let mut in_swedish = use_signal(|| false);
    let mut screen = use_signal(|| 0_usize);
    let mut held = use_signal(|| None::<SyncResponse>);
    let mut error = use_signal(|| None::<ApiError>);
    let shown = if in_swedish() { LanguageTag::swedish() } else { own.clone() };
    let document = use_memo(move || desk.document());
    let wanted = shown.clone();
    // A newer edit drops the one under way: the newest wins.
    use_resource(use_reactive((&wanted,), move |(language,)| {
        let document = document();
        let is_first = held.peek().is_none();
        async move {
            if !is_first {
                platform::sleep(PAUSE_MS).await;
            }
            match session.api().preview(desk.plan, &PreviewRequest { document, language }).await {
                Ok(response) => {
                    held.set(Some(response));
                    error.set(None);
                }
                Err(reason) => error.set(Some(reason)),
            }
        }
    }));
    let (kind, _) = SCREENS.get(screen()).copied().unwrap_or((PhoneScreen::Today, "today"));
    rsx! {
        Panel {
            title: wording.with("preview-title", "name", &name),
            testid: "preview",
            actions: rsx! {
                if !own.is_swedish() {
                    Seg {
                        label: wording.t("preview-language"),
                        options: vec![own.to_string(), "sv".to_owned()],
                        chosen: usize::from(in_swedish()),
                        onchoose: move |index| in_swedish.set(index == 1),
                    }
                }
            },
            Seg {
                label: wording.t("preview-screen"),
                options: SCREENS.map(|(_, key)| wording.t(key)).to_vec(),
                chosen: screen(),
                onchoose: move |index| screen.set(index),
            }
            match held() {
                Some(response) => rsx! {
                    Phone {
                        response,
                        language: shown.to_string(),
                        screen: kind,
                        label: wording.with("preview-label", "name", &name),
                    }
                },
                None => rsx! {
                    p { class: "soft", role: "status", {wording.t("preview-fetching")} }
                },
            }
            if let Some(error) = error() {
                Note { text: wording.with("preview-stale", "reason", wording.error(&error)) }
            } else if in_swedish() {
                Note { text: wording.t("preview-swedish-note") }
            } else {
                Note { text: wording.with("preview-note", "language", languages.name(own.as_str(), wording)) }
            }
        }
    }
}
