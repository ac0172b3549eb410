//! The coach's own voice: recorded here, heard again, and sent to the participant.

use std::rc::Rc;

use dioxus::prelude::*;
use stegvis_i18n::Args;
use stegvis_shared::id::{AttachmentId, ParticipantId};
use stegvis_ui::{Do, DoKind, IconName, recorder};

use crate::api::ApiError;
use crate::platform::{self, ObjectAddress, Recording, object_address};
use crate::state::{use_session, use_wording};

/// What is being recorded, or is ready to be sent.
#[derive(Clone)]
enum Taking {
    Nothing,
    Opening,
    Running,
    /// It has an id, so that what is sent again is the same message.
    Ready(Rc<Ready>),
    /// The key of the words for it.
    Failed(&'static str),
}

struct Ready {
    recording: Recording,
    address: Option<ObjectAddress>,
}

/// Records a voice note and sends it; `onsent` is told when it has gone.
#[component]
pub(super) fn Speak(participant: ParticipantId, name: String, onsent: EventHandler<()>) -> Element {
    let wording = use_wording();
    let session = use_session();
    let mut taking = use_signal(|| Taking::Nothing);
    let mut busy = use_signal(|| false);
    let mut error = use_signal(|| None::<ApiError>);
    use_drop(platform::stop_recording);
    let record = move |()| {
        taking.set(Taking::Opening);
        error.set(None);
        spawn(async move {
            if let Err(why) = platform::record(AttachmentId::new(platform::now(), platform::random())).await {
                let key = if why.is_denied { "voice-denied" } else { "voice-failed" };
                return taking.set(Taking::Failed(key));
            }
            taking.set(Taking::Running);
            match platform::recorded().await {
                Ok(recording) => {
                    let address = object_address(&recording.bytes, recording.attachment.media_type);
                    taking.set(Taking::Ready(Rc::new(Ready { recording, address })));
                }
                Err(_) => taking.set(Taking::Failed("voice-failed")),
            }
        });
    };
    let send = use_callback(move |ready: Rc<Ready>| {
        if busy() {
            return;
        }
        busy.set(true);
        spawn(async move {
            match session.api().speak(participant, &ready.recording).await {
                Ok(()) => {
                    taking.set(Taking::Nothing);
                    error.set(None);
                    onsent.call(());
                }
                Err(reason) => error.set(Some(reason)),
            }
            busy.set(false);
        });
    });
    let hears = wording.text("voice-running", &Args::new().with("coach", &name));
    rsx! {
        match taking() {
            Taking::Nothing => rsx! {
                Do { text: wording.t("voice-start"), icon: IconName::Mic, onpress: record }
            },
            Taking::Opening => recorder(&wording.t("voice-opening"), false, None, VNode::empty()),
            Taking::Running => {
                let stop = rsx! {
                    Do {
                        text: wording.t("voice-stop"),
                        kind: DoKind::Main,
                        icon: IconName::Check,
                        onpress: |()| platform::stop_recording(),
                    }
                };
                recorder(&hears, true, None, stop)
            }
            Taking::Ready(ready) => {
                let player = rsx! {
                    audio {
                        src: ready.address.as_ref().map(|address| address.as_str().to_owned()),
                        controls: true,
                        "aria-label": wording.t("voice-note"),
                    }
                };
                let buttons = rsx! {
                    Do {
                        text: wording.t(if busy() { "talk-sending" } else { "message-send" }),
                        kind: DoKind::Main,
                        icon: IconName::Send,
                        onpress: move |()| send.call(Rc::clone(&ready)),
                    }
                    Do {
                        text: wording.t("throw-away"),
                        icon: IconName::Trash,
                        onpress: move |()| taking.set(Taking::Nothing),
                    }
                };
                recorder(&wording.t("voice-note"), false, Some(player), buttons)
            }
            Taking::Failed(key) => {
                let buttons = rsx! {
                    Do { text: wording.t("try-again"), icon: IconName::Mic, onpress: record }
                    Do { text: wording.t("close"), icon: IconName::X, onpress: move |()| taking.set(Taking::Nothing) }
                };
                recorder(&wording.t(key), false, None, buttons)
            }
        }
        if let Some(error) = error() {
            p { class: "field-error", role: "alert", {wording.error(&error)} }
        }
    }
}
