//! Voice notes and photos in the talk, and the strip in which one takes them.

use dioxus::prelude::*;
use stegvis_shared::domain::attachment::{Attachment, AttachmentKind};
use stegvis_ui::{IconName, Notice, NoticeKind, Photo, Pill, PillKind, Recorder, VoicePlayer};

use crate::platform::MediaError;
use crate::scene::{Scene, use_scene};
use crate::state::{Deed, Taking};

/// Shows a voice note or a photo of a message.
#[component]
pub(super) fn Shown(attachment: Attachment) -> Element {
    let scene = use_scene();
    let is_photo = matches!(attachment.kind, AttachmentKind::Photo { .. });
    use_hook(move || {
        if is_photo {
            scene.attach(Deed::Show(attachment));
        }
    });
    let attachments = scene.attachments.read();
    let is_playing = attachments.playing == Some(attachment.id);
    rsx! {
        match attachment.kind {
            AttachmentKind::Voice { seconds } => rsx! {
                VoicePlayer {
                    id: attachment.id.to_string(),
                    label: scene.t("voice-note"),
                    action: scene.t(if is_playing { "voice-pause" } else { "voice-play" }),
                    playing: is_playing,
                    seconds,
                    onpress: move |()| scene.attach(Deed::Play(attachment)),
                }
            },
            AttachmentKind::Photo { width, height } => rsx! {
                Photo { address: attachments.address(attachment.id), label: scene.t("photo"), width, height }
            },
        }
        if attachments.away == Some(attachment.id) {
            p { role: "status", {scene.t("attachment-away")} }
            if is_photo {
                Pill { text: scene.t("try-again"), onpress: move |()| scene.attach(Deed::Show(attachment)) }
            }
        }
    }
}

/// The buttons beside the field for a message.
pub(super) fn tools(scene: &Scene) -> Element {
    let scene = *scene;
    rsx! {
        {deed(&scene, "voice-start", IconName::Mic, Deed::Begin)}
        {deed(&scene, "photo-start", IconName::Camera, Deed::Photograph)}
    }
}

/// What stands instead of the field; `None` while there is nothing but to write.
pub(super) fn strip(scene: &Scene, taking: Taking) -> Option<Element> {
    let again = |key| deed(scene, key, IconName::Mic, Deed::Record);
    let close = deed(scene, "close", IconName::X, Deed::Leave);
    Some(match taking {
        Taking::Nothing | Taking::Thrown(_) => return None,
        Taking::About => recorder(
            scene.about_coach("voice-about"),
            rsx! {
                {again("voice-record")}
                {close}
            },
        ),
        Taking::Opening => recorder(scene.t("voice-opening"), close),
        Taking::Running => rsx! {
            Recorder { text: scene.about_coach("voice-running"), running: true, testid: "recorder",
                {main(scene, "voice-stop", IconName::Check, Deed::Stop)}
            }
        },
        Taking::Ready(attachment) => {
            let text = match attachment.kind {
                AttachmentKind::Voice { .. } => scene.t("voice-note"),
                AttachmentKind::Photo { .. } => scene.about_coach("photo-about"),
            };
            rsx! {
                Recorder {
                    text,
                    ready: rsx! {
                        Shown { key: "{attachment.id}", attachment }
                    },
                    testid: "recorder",
                    {main(scene, "message-send", IconName::Send, Deed::Send)}
                    {deed(scene, "throw-away", IconName::Trash, Deed::Throw)}
                }
            }
        }
        Taking::NoVoice(error) => {
            let key = match error {
                MediaError::Denied => "voice-denied",
                MediaError::Failed => "voice-failed",
            };
            recorder(
                scene.t(key),
                rsx! {
                    {again("try-again")}
                    {close}
                },
            )
        }
        Taking::NoPhoto => recorder(scene.t("photo-failed"), close),
    })
}

/// Says that something was thrown away, with a way back.
pub(super) fn thrown(scene: &Scene, taking: Taking) -> Element {
    rsx! {
        if let Taking::Thrown(_) = taking {
            Notice { kind: NoticeKind::Attention, text: scene.t("thrown-away"), testid: "thrown",
                {deed(scene, "undo", IconName::Undo, Deed::Undo)}
            }
        }
    }
}

fn recorder(text: String, buttons: Element) -> Element {
    rsx! {
        Recorder { text, testid: "recorder", {buttons} }
    }
}

fn main(scene: &Scene, key: &str, icon: IconName, deed: Deed) -> Element {
    pill(scene, key, icon, deed, PillKind::Filled)
}

fn deed(scene: &Scene, key: &str, icon: IconName, deed: Deed) -> Element {
    pill(scene, key, icon, deed, PillKind::Edged)
}

fn pill(scene: &Scene, key: &str, icon: IconName, deed: Deed, kind: PillKind) -> Element {
    let scene = *scene;
    let text = scene.catalog().t(key);
    rsx! {
        Pill { text, icon, kind, onpress: move |()| scene.attach(deed) }
    }
}
