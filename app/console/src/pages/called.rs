//! A call that a participant wishes for: the coach says that it was made.

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::id::ParticipantId;
use stegvis_shared::time::Timestamp;
use stegvis_ui::{Do, IconName};

use crate::state::{People, use_session, use_wording};

/// Says that the coach has called.
#[component]
pub(super) fn Called(person: ParticipantId, name: String, since: Timestamp) -> Element {
    let wording = use_wording();
    let session = use_session();
    let people: People = use_context();
    let mut error = use_signal(|| None);
    let done = move |()| {
        spawn(async move {
            let told = session.api().called(person, since).await;
            error.set(told.err());
            people.again();
        });
    };
    let text = wording.t("need-called");
    let label = wording.text("need-do-label", &Args::new().with("action", &text).with("name", name));
    rsx! {
        Do { text, icon: IconName::Check, label, onpress: done }
        if let Some(error) = error() {
            span { class: "note", role: "alert", {wording.error(&error)} }
        }
    }
}
