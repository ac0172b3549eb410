//! Voice notes and photos in the talk, and the strip in which one takes them.

use dioxus::prelude::*;
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind};
use stegvis_ui::{IconName, Notice, NoticeKind, Pill, PillKind, photo, recorder, voice_player};

use crate::scene::Scene;
use crate::state::{Deed, Taking};

/// A button: the key of its word, its picture, and what it does.
type Button = (&'static str, IconName, Deed);

const CLOSE: Button = ("close", IconName::X, Deed::Leave);
const AGAIN: Button = ("try-again", IconName::Mic, Deed::Record);

/// Shows a voice note or a photo of a message.
pub(super) fn shown(scene: &Scene, attachment: Attachment) -> Element {
    let scene = *scene;
    let attachments = *scene.attachments.read();
    let id = attachment.id.to_string();
    let content = match attachment.kind {
        AttachmentKind::Voice { seconds } => {
            let playing = attachments.playing == Some(attachment.id);
            let action = scene.t(if playing { "voice-pause" } else { "voice-play" });
            let play = EventHandler::new(move |()| scene.attach(Deed::Play(attachment)));
            voice_player(&id, &scene.t("voice-note"), action, playing, seconds, play)
        }
        AttachmentKind::Photo { width, height } => {
            let show = EventHandler::new(move |_| scene.attach(Deed::Show(attachment)));
            photo(&id, None, &scene.t("photo"), (width, height), show)
        }
    };
    rsx! {
        {content}
        if attachments.away == Some(attachment.id) {
            p { role: "status", {scene.t("attachment-away")} }
        }
    }
}

/// The buttons beside the field for a message.
pub(super) fn tools(scene: &Scene) -> Element {
    pills(
        scene,
        &[("voice-start", IconName::Mic, Deed::Begin), ("photo-start", IconName::Camera, Deed::Photograph)],
        PillKind::Edged,
    )
}

/// What stands instead of the field; `None` while there is nothing but to write.
pub(super) fn strip(scene: &Scene, taking: Taking) -> Option<Element> {
    let mut ready = None;
    let (text, buttons): (&str, &[Button]) = match taking {
        Taking::Nothing | Taking::Thrown(_) => return None,
        Taking::About => ("voice-about", &[("voice-record", IconName::Mic, Deed::Record), CLOSE]),
        Taking::Opening => ("voice-opening", &[CLOSE]),
        Taking::Running => ("voice-running", &[("voice-stop", IconName::Check, Deed::Stop)]),
        Taking::Ready(attachment) => {
            ready = Some(shown(scene, attachment));
            let is_photo = matches!(attachment.kind, AttachmentKind::Photo { .. });
            let text = if is_photo { "photo-about" } else { "voice-note" };
            let send = ("message-send", IconName::Send, Deed::Send);
            (text, &[send, ("throw-away", IconName::Trash, Deed::Throw)])
        }
        Taking::Denied => ("voice-denied", &[AGAIN, CLOSE]),
        Taking::NoVoice => ("voice-failed", &[AGAIN, CLOSE]),
        Taking::NoPhoto => ("photo-failed", &[CLOSE]),
    };
    let text = scene.about_coach(text);
    Some(recorder(&text, taking == Taking::Running, ready, pills(scene, buttons, PillKind::Filled)))
}

/// Says that something was thrown away, with a way back.
pub(super) fn thrown(scene: &Scene, taking: Taking) -> Element {
    rsx! {
        if let Taking::Thrown(_) = taking {
            Notice { kind: NoticeKind::Attention, text: scene.t("thrown-away"), testid: "thrown",
                {pills(scene, &[("undo", IconName::Undo, Deed::Undo)], PillKind::Edged)}
            }
        }
    }
}

/// Draws buttons, the first of this kind and the others edged.
fn pills(scene: &Scene, buttons: &[Button], mut kind: PillKind) -> Element {
    let scene = *scene;
    let catalog = scene.catalog();
    let pills = buttons.iter().map(|(key, icon, deed)| {
        let (text, icon, deed) = (catalog.t(key), *icon, *deed);
        let kind = std::mem::replace(&mut kind, PillKind::Edged);
        rsx! {
            Pill { key: "{text}", text, icon, kind, onpress: move |()| scene.attach(deed) }
        }
    });
    rsx! {
        {pills}
    }
}
