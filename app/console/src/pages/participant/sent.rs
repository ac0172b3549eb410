//! A voice note or a photo in the talk. The bytes are fetched with the coach's own token, and live as long as the page.

use std::rc::Rc;

use dioxus::prelude::*;
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind};
use stegvis_shared::id::ParticipantId;
use stegvis_ui::{Do, IconName, photo, voice_length};

use crate::api::ApiError;
use crate::platform::{ObjectAddress, object_address};
use crate::state::{use_session, use_wording};

/// Shows what a participant sent besides words. A photo comes by itself; a voice note when it is asked for.
#[component]
pub(super) fn Sent(participant: ParticipantId, attachment: Attachment) -> Element {
    let wording = use_wording();
    let session = use_session();
    let mut address = use_signal(|| None::<Rc<ObjectAddress>>);
    let mut error = use_signal(|| None::<ApiError>);
    let fetch = use_callback(move |()| {
        spawn(async move {
            match session.api().attachment(participant, attachment.id).await {
                Ok(bytes) => {
                    error.set(None);
                    address.set(object_address(&bytes, attachment.media_type).map(Rc::new));
                }
                Err(reason) => error.set(Some(reason)),
            }
        });
    });
    let is_photo = matches!(attachment.kind, AttachmentKind::Photo { .. });
    use_hook(move || {
        if is_photo {
            fetch.call(());
        }
    });
    let address = address().map(|address| address.as_str().to_owned());
    rsx! {
        match (attachment.kind, address) {
            (AttachmentKind::Photo { width, height }, address) => {
                let id = attachment.id.to_string();
                photo(
                    &id,
                    address,
                    [wording.t("photo"), String::new()],
                    (width, height),
                    EventHandler::new(|_| {}),
                )
            }
            (AttachmentKind::Voice { .. }, Some(address)) => rsx! {
                audio { src: address, controls: true, autoplay: true, "aria-label": wording.t("voice-note") }
            },
            (AttachmentKind::Voice { seconds }, None) => rsx! {
                p { class: "goal-line",
                    Do { text: wording.t("voice-play"), icon: IconName::Play, onpress: fetch }
                    span { class: "note", {format!("{} {}", wording.t("voice-note"), voice_length(seconds))} }
                }
            },
        }
        if let Some(error) = error() {
            p { class: "field-error", role: "alert",
                {wording.error(&error)}
                Do { text: wording.t("try-again"), onpress: fetch }
            }
        }
    }
}
