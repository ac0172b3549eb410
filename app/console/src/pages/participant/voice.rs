//! The coach's own voice: recorded in the strip of the participants' app, and sent to the participant.

use std::rc::Rc;

use dioxus::prelude::*;
use stegvis_app::screens::recorder_words;
use stegvis_i18n::Args;
use stegvis_shared::id::{AttachmentId, ParticipantId};
use stegvis_ui::{Do, IconName};

use crate::api::ApiError;
use crate::platform::{self, Recording};
use crate::state::{use_session, use_wording};

/// Records a voice note and sends it; `onsent` is told when it has gone. One that could not be sent stays.
#[component]
pub(super) fn Speak(participant: ParticipantId, name: String, onsent: EventHandler<()>) -> Element {
    let wording = use_wording();
    let session = use_session();
    let mut unsent = use_signal(|| None::<(Rc<Recording>, Option<ApiError>)>);
    let send = use_callback(move |recording: Rc<Recording>| {
        // With an id of its own: what is sent again is the same message.
        unsent.set(Some((Rc::clone(&recording), None)));
        spawn(async move {
            match session.api().speak(participant, &recording).await {
                Ok(()) => {
                    unsent.set(None);
                    onsent.call(());
                }
                Err(reason) => unsent.set(Some((recording, Some(reason)))),
            }
        });
    });
    let record = move |()| {
        spawn(async move {
            let id = AttachmentId::new(platform::now(), platform::random());
            if let Some(recording) = platform::record(id).await {
                send.call(Rc::new(recording));
            }
        });
    };
    let words = recorder_words(|key| wording.text(key, &Args::new().with("coach", &name)));
    rsx! {
        match unsent() {
            None => rsx! {
                Do { text: wording.t("voice-start"), icon: IconName::Mic, onpress: record }
            },
            Some((_, None)) => rsx! {
                p { role: "status", {wording.t("talk-sending")} }
            },
            Some((recording, Some(error))) => rsx! {
                p { class: "field-error", role: "alert", {wording.error(&error)} }
                Do {
                    text: wording.t("try-again"),
                    icon: IconName::Send,
                    onpress: move |()| send.call(Rc::clone(&recording)),
                }
            },
        }
        div { class: "recorder", "data-recorder": words }
    }
}
